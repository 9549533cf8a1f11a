"""How long frames take, for the benchmarks of what the window draws."""

from __future__ import annotations

import gc
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtWidgets import QApplication

from neurolab.ui.collector import collect, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

FRAME_MS = 1_000.0 / 60.0
_COLLECT_EVERY = 60
_WARM_UP = 30
PATIENCE_S = 180.0


@contextmanager
def application() -> Iterator[Any]:
    """Give an application, an off-screen one when there is none, with garbage collected as in the program: by the window, now and then."""
    app = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield app
    finally:
        gc.unfreeze()
        if was_on:
            gc.enable()


def wait(app: Any, ready: Callable[[], bool]) -> None:
    """Let the application work until something is so."""
    deadline = time.perf_counter() + PATIENCE_S
    while not ready() and time.perf_counter() < deadline:
        app.processEvents()
        time.sleep(0.005)


def timed(frame: Callable[[], object], frames: int, *, warm_up: int = _WARM_UP, paced: bool = False) -> NDArray[np.float64]:
    """Return wall time and processor time of the frames (ms), shape (frames, 2); `paced` lets sixty begin in a second.

    The second is what the processor worked for this thread: the rest is waiting for the processor, or for the interpreter lock.
    """
    for _ in range(warm_up):
        frame()
    settle()
    times: list[tuple[float, float]] = []
    due = time.perf_counter()
    for number in range(frames):
        due = max(due + FRAME_MS / 1_000.0, time.perf_counter())
        while paced and time.perf_counter() < due:
            time.sleep(0.0005)
        begin, worked = time.perf_counter(), time.thread_time()
        if number % _COLLECT_EVERY == 0:
            collect()
        frame()
        times.append(((time.perf_counter() - begin) * 1_000.0, (time.thread_time() - worked) * 1_000.0))
    return np.array(times)


def rows(title: str, times: NDArray[np.float64]) -> list[dict[str, Any]]:
    """Return the rows of a benchmark: p50 and p99 by the clock on the wall, and the p99 of the thread's own work."""
    wall, own = times.T
    kinds = (("p50", wall, 50), ("p99", wall, 99), ("p99 of the window's own work", own, 99))
    return [{"name": f"{title}, {name}", "value": round(float(np.percentile(t, share)), 2), "unit": "ms"} for name, t, share in kinds]
