"""What a person at work notices: how soon a turned knob shows on the screen, and whether the program grows while it is used."""

from __future__ import annotations

import gc
import itertools
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Settings, Wire
from neurolab.editor.session import Session
from neurolab.editor.tools.base import Hit, Pointer
from neurolab.ui import stopwatch
from neurolab.ui.canvas.view import CanvasView
from neurolab.ui.scopes.panel import ScopePanel

if TYPE_CHECKING:
    from collections.abc import Callable

_TURNS = 60
_CHANGE_MV = 0.02
_PATIENCE_S = 2.0
_MINUTES, _SETTLED = 30, 15
"""Simulated minutes of use, and how many go before: the rings of the recorder fill, and pages are taken when they are first touched."""
_LATEST = 5
_MS_A_MINUTE = 60_000.0
_STATM = Path("/proc/self/statm")
_PAGE_MB = 4096 / 2**20


def knob_latency() -> list[dict[str, Any]]:
    """Return p50 and p99 of the time (ms) from a change of a stimulus, as its slider makes it, to the frame whose trace shows it.

    Canvas and scopes are the real ones; the engine runs in real time on its own thread, and frames begin sixty times a second.
    """
    with stopwatch.application() as app, _Desk(_quiet_circuit()) as desk:
        session = desk.session
        generator = np.random.default_rng(1)
        desk.run_until(app, lambda: session.bridge.time > 400.0 and bool(desk.scopes.lanes))
        waits: list[float] = []
        for turn in range(_TURNS):
            for _ in range(int(generator.integers(12, 20))):  # the potential settles, and the turn comes at any moment of a frame
                desk.frame(app)
            time.sleep(float(generator.uniform(0.0, stopwatch.FRAME_MS / 1_000.0)))
            before = desk.potential()
            begin = time.perf_counter()
            session.set_param(("n2",), "amplitude", 90.0 if turn % 2 == 0 else 60.0, session.next_gesture())
            while time.perf_counter() - begin < _PATIENCE_S:
                desk.frame(app)
                if abs(desk.potential() - before) > _CHANGE_MV:
                    break
            waits.append(1_000.0 * (time.perf_counter() - begin))
    return [
        {"name": f"knob to changed trace on screen, {name}", "value": round(float(np.percentile(waits, share)), 1), "unit": "ms"}
        for name, share in (("p50", 50), ("p99", 99))
    ]


def memory_of_use(minutes: int = _MINUTES) -> list[dict[str, Any]]:
    """Return how much memory (MB) the process holds when it has settled, and how much more after so many simulated minutes of use.

    Use is: the model runs as fast as it can, and each simulated minute a knob is turned, a node is dragged, a node is added, both are undone, the
    camera moves and the simulation starts anew. Where the system does not tell how much is held, there is a note instead.
    """
    title = f"memory, {minutes} simulated minutes of use"
    if not _STATM.exists():
        return [{"name": title, "note": "this system does not tell how much memory a process holds"}]
    with stopwatch.application() as app, _Desk(_busy_circuit()) as desk:
        desk.session.bridge.set_speed(float("inf"))
        held: list[float] = []
        for minute in range(_SETTLED + minutes):
            desk.session.bridge.reset()
            desk.session.bridge.run()
            desk.use(minute)
            desk.run_until(app, lambda: desk.session.bridge.time >= _MS_A_MINUTE)
            gc.collect()  # as the window does now and then
            held.append(int(_STATM.read_text(encoding="ascii").split()[1]) * _PAGE_MB)
    # Around a change of the circuit there are the rings of one plan or of two: the middle of some minutes counts.
    begin, end = (float(np.median(some)) for some in (held[max(_SETTLED - _LATEST, 0) : _SETTLED], held[-_LATEST:]))
    return [
        {"name": f"{title}, at their begin", "value": round(begin, 1), "unit": "MB"},
        {"name": f"{title}, growth to their end", "value": round(end - begin, 1), "unit": "MB"},
    ]


def _quiet_circuit() -> Circuit:
    """Return a cell that never fires, under a current, on a scope."""
    nodes = [
        Node(id="n1", type="cell.lif", label="Cell", params={"V_th": 50.0, "V_reset": -70.0}),
        Node(id="n2", type="stimulus.step_current", x=-200.0, params={"amplitude": 60.0, "start": 0.0, "stop": 1e7}),
        Node(id="n3", type="meter.scope", x=200.0, label="Scope"),
    ]
    wires = [Wire(id="w1", type="wire.current", source="n2", target="n1"), Wire(id="w2", type="lead.probe", source="n1", target="n3")]
    return Circuit(builtin_registry(), [Settings(dt=0.1, speed=1.0), *nodes, *wires])


def _busy_circuit() -> Circuit:
    """Return cells that fire and excite each other in a ring, on a scope and a raster."""
    cells = [Node(id=f"n{i}", type="cell.lif", label=f"Cell {i}", x=150.0 * i) for i in range(1, 9)]
    others = [
        Node(id="n20", type="stimulus.step_current", x=-150.0, params={"amplitude": 400.0, "start": 0.0, "stop": 1e7}),
        Node(id="n21", type="meter.scope", y=200.0),
        Node(id="n22", type="meter.raster", x=200.0, y=200.0),
    ]
    number = itertools.count(1)
    wires = [Wire(id=f"w{next(number)}", type="wire.current", source="n20", target="n1")]
    wires += [Wire(id=f"w{next(number)}", type="synapse.ampa", source=a.id, target=b.id) for a, b in zip(cells, [*cells[1:], cells[0]], strict=True)]
    wires += [Wire(id=f"w{next(number)}", type="lead.probe", source=c.id, target=m) for c in cells for m in ("n21", "n22")]
    return Circuit(builtin_registry(), [Settings(dt=0.1, speed=1.0), *cells, *others, *wires])


class _Desk:
    """Canvas and scopes over one session, and hands that use them."""

    def __init__(self, circuit: Circuit) -> None:
        self.session = Session(builtin_registry(), circuit)
        self.canvas, self.scopes = CanvasView(self.session), ScopePanel(self.session)
        self._due = time.perf_counter()

    def __enter__(self) -> _Desk:
        for widget, width, height in ((self.canvas, 900, 500), (self.scopes, 900, 300)):
            widget.resize(width, height)
            widget.show()
        self.session.bridge.run()
        return self

    def __exit__(self, *_: object) -> None:
        for widget in (self.scopes, self.canvas):
            widget.close()
            widget.deleteLater()
        self.session.bridge.close()

    def frame(self, app: Any) -> None:
        """Wait for the next frame and draw it."""
        self._due = max(self._due + stopwatch.FRAME_MS / 1_000.0, time.perf_counter())
        while time.perf_counter() < self._due:
            time.sleep(0.0005)
        self.session.bridge.poll()
        app.processEvents()

    def potential(self) -> float:
        """Return the newest sample of the first trace; NaN before there is one."""
        recorder = self.session.bridge.recorder
        return float(recorder.window(1)[0, -1]) if recorder else float("nan")

    def run_until(self, app: Any, ready: Callable[[], bool]) -> None:
        """Draw frames until something is so."""
        deadline = time.perf_counter() + stopwatch.PATIENCE_S
        while not ready() and time.perf_counter() < deadline:
            self.frame(app)

    def use(self, number: int) -> None:
        """Turn a knob, drag a node, add one, undo some, look elsewhere."""
        session, tools = self.session, self.session.tools
        session.set_param(("n20",), "amplitude", 380.0 + number % 5 * 10.0, session.next_gesture())
        tools.press(Pointer(0.0, 0.0, Hit("node", "n4")))
        for step in range(1, 6):
            tools.move(Pointer(20.0 * step, 30.0 * step, Hit("node", "n4")))
        tools.release(Pointer(100.0, 150.0, Hit("node", "n4")))
        session.add_node("cell.lif", 0.0, 300.0)
        session.undo.undo()
        session.undo.undo()
        self.canvas.camera.zoom(1.2 if number % 2 == 0 else 1 / 1.2, QPointF(300.0, 200.0), glide=False)
