"""How long a frame of the scopes takes: to read, draw and paint it."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Settings, Wire
from neurolab.editor.session import Session
from neurolab.ui.collector import collect, settle
from neurolab.ui.scopes.made_up import MadeUpBridge, MadeUpRecorder
from neurolab.ui.scopes.panel import ScopePanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

_FRAME_MS = 1_000.0 / 60.0
_WINDOW_MS = 1_000.0
_PATIENCE_S = 180.0
_COLLECT_EVERY = 60


def frame_times(frames: int = 240) -> list[dict[str, Any]]:
    """Return p50 and p99 of the time (ms) of one frame with 16 and 64 live traces of 10,000 visible samples, and the window's own share of p99.

    A frame lasts from the timer to the painted picture, by the clock on the wall. Its own share is what the processor worked for the window's
    thread: the rest is waiting for the processor, or for the interpreter lock while its holder waits for the processor. Where the two differ
    much, the machine was busy with something else.

    The scope panel is the real one, 1,000 by 600 pixels. It is measured over made-up signals, and over the engine that runs 1,000 cells in
    real time on its own thread. An off-screen application is made when there is none.
    """
    app = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    results: list[dict[str, Any]] = []
    was_on = gc.isenabled()
    gc.disable()  # as in the program, where the window collects
    try:
        for text, measure in (("", _made_up), (" while 1,000 cells run", _running)):
            for traces in (16, 64):
                wall, own = measure(app, traces, frames).T
                title = f"frame, {traces} live traces x 10,000 samples{text}"
                for name, times, share in (("p50", wall, 50), ("p99", wall, 99), ("p99 of the window's own work", own, 99)):
                    results.append({"name": f"{title}, {name}", "value": round(float(np.percentile(times, share)), 2), "unit": "ms"})
    finally:
        gc.unfreeze()
        if was_on:
            gc.enable()
    return results


def _circuit(cells: int, traces: int) -> Circuit:
    """Return cells that one current makes fire, the first of them wired to a scope."""
    nodes = [Node(id=f"n{i}", type="cell.lif", label=f"Cell {i}", params={"tau_m": 15.0 + 10.0 * i / cells}) for i in range(1, cells + 1)]
    stimulus = Node(id=f"n{cells + 1}", type="stimulus.step_current", params={"amplitude": 600.0, "start": 0.0, "stop": 1e7})
    scope = Node(id=f"n{cells + 2}", type="meter.scope", label="Scope")
    currents = [Wire(id=f"w{i}", type="wire.current", source=stimulus.id, target=node.id) for i, node in enumerate(nodes, 1)]
    leads = [Wire(id=f"w{cells + i}", type="lead.probe", source=node.id, target=scope.id) for i, node in enumerate(nodes[:traces], 1)]
    return Circuit(builtin_registry(), [Settings(dt=0.1, speed=1.0), *nodes, stimulus, scope, *currents, *leads])


def _panel(session: Session) -> ScopePanel:
    panel = ScopePanel(session)
    panel.resize(1_000, 600)
    panel.timebase.set_window(_WINDOW_MS)
    panel.show()
    return panel


def _wait(app: Any, ready: Callable[[], bool]) -> None:
    deadline = time.perf_counter() + _PATIENCE_S
    while not ready() and time.perf_counter() < deadline:
        app.processEvents()
        time.sleep(0.005)


def _made_up(app: Any, traces: int, frames: int) -> NDArray[np.float64]:
    session = Session(builtin_registry(), _circuit(traces, traces))
    recorder = MadeUpRecorder([(f"n{i}", "v") for i in range(1, traces + 1)])
    recorder.advance(12_000)
    panel, bridge = _panel(session), MadeUpBridge(recorder)
    panel.listen_to(bridge)
    _wait(app, lambda: bool(panel.lanes))

    def frame() -> tuple[float, float]:
        recorder.advance(round(_FRAME_MS / recorder.interval))
        begin, worked = time.perf_counter(), time.thread_time()
        bridge.frame.emit()
        app.processEvents()  # the paint events
        return (time.perf_counter() - begin) * 1_000.0, (time.thread_time() - worked) * 1_000.0

    return _collect(app, session, panel, frame, frames)


def _running(app: Any, traces: int, frames: int) -> NDArray[np.float64]:
    session = Session(builtin_registry(), _circuit(1_000, traces))
    panel = _panel(session)
    session.bridge.set_speed(float("inf"))
    session.bridge.run()

    def full() -> bool:
        session.bridge.poll()
        return bool(panel.lanes) and panel.feed.newest > 1.2 * _WINDOW_MS

    _wait(app, full)
    session.bridge.set_speed(1.0)
    due = time.perf_counter()

    def frame() -> tuple[float, float]:
        nonlocal due
        due = max(due + _FRAME_MS / 1_000.0, time.perf_counter())
        while time.perf_counter() < due:
            time.sleep(0.0005)
        begin, worked = time.perf_counter(), time.thread_time()
        session.bridge.poll()
        app.processEvents()
        return (time.perf_counter() - begin) * 1_000.0, (time.thread_time() - worked) * 1_000.0

    return _collect(app, session, panel, frame, frames)


def _collect(app: Any, session: Session, panel: ScopePanel, frame: Callable[[], tuple[float, float]], frames: int) -> NDArray[np.float64]:
    """Return wall time and processor time of the frames (ms), shape (frames, 2)."""
    for _ in range(30):
        frame()
    settle()
    times: list[tuple[float, float]] = []
    for number in range(frames):
        begin = time.perf_counter()
        if number % _COLLECT_EVERY == 0:
            collect()
        collected = (time.perf_counter() - begin) * 1_000.0
        wall, own = frame()
        times.append((wall + collected, own + collected))
    panel.close()
    panel.deleteLater()
    session.bridge.close()
    app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    return np.array(times)
