"""How long a frame of the canvas takes with 2,000 nodes and 10,000 wires, lit by activity, moved and dragged."""

from __future__ import annotations

import itertools
import math
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

if TYPE_CHECKING:
    from collections.abc import Callable

NODES, WIRES = 2_000, 10_000
_APART = 120.0
_ACROSS = 50
_SIZE = (1_200, 800)
_LIT_AFTER_MS = 200.0
_TURN, _REST = 60, 15
"""Frames of a movement one way, and how many of them at its end are a rest."""


def large_circuit(nodes: int = NODES, wires: int = WIRES) -> Circuit:
    """Return cells in rows, wired to others near them, of which noise makes some fire at any moment."""
    generator = np.random.default_rng(1)
    places = np.column_stack((np.arange(nodes) % _ACROSS, np.arange(nodes) // _ACROSS)) * _APART
    cells = [
        Node(id=f"n{i + 1}", type="cell.lif", label=f"Cell {i + 1}", x=float(x), y=float(y), params={"tau_m": 12.0 + 16.0 * i / nodes})
        for i, (x, y) in enumerate(places)
    ]
    current = Node(id=f"n{nodes + 1}", type="stimulus.noise", x=-3 * _APART, params={"mean": 350.0, "sd": 200.0})
    fed = [Wire(id=f"w{i}", type="wire.current", source=current.id, target=cell.id) for i, cell in enumerate(cells[::20], 1)]
    source = generator.integers(0, nodes, wires - len(fed))
    target = (source + generator.choice((1, 2, 3, _ACROSS, _ACROSS + 1, 2 * _ACROSS, 4 * _ACROSS + 7, -1, -_ACROSS), len(source))) % nodes
    joins = [
        Wire(id=f"w{len(fed) + i}", type="synapse.gaba_a" if s % 5 == 0 else "synapse.ampa", source=cells[s].id, target=cells[t].id)
        for i, (s, t) in enumerate(zip(source.tolist(), target.tolist(), strict=True), 1)
    ]
    return Circuit(builtin_registry(), [Settings(dt=0.1, speed=0.1), *cells, current, *fed, *joins])


def canvas_times(frames: int = 180) -> list[dict[str, Any]]:
    """Return the times (ms) of a frame of the canvas: from what moves it to the painted picture.

    The canvas is the real one, 1,200 by 800 pixels, over the engine, which runs on its own thread. A frame polls the engine and moves something:
    the camera, one node, all nodes.
    """
    with stopwatch.application() as app:
        session = Session(builtin_registry(), large_circuit())
        canvas = CanvasView(session)
        canvas.resize(*_SIZE)
        canvas.show()
        session.bridge.run()

        def lit() -> bool:
            session.bridge.poll()
            return session.bridge.time > _LIT_AFTER_MS

        stopwatch.wait(app, lit)
        results: list[dict[str, Any]] = []
        for title, step in _movements(canvas).items():

            def frame(step: Callable[[], object] = step) -> None:
                step()
                session.bridge.poll()
                app.processEvents()

            times = stopwatch.timed(frame, frames, warm_up=min(frames, 30), paced=True)
            results += stopwatch.rows(f"frame, canvas of {NODES:,} nodes and {WIRES:,} wires lit by activity, {title}", times)
            session.tools.cancel()
            app.processEvents()
        canvas.close()
        canvas.deleteLater()
        session.bridge.close()
        app.processEvents()
    return results


def _movements(canvas: CanvasView) -> dict[str, Callable[[], object]]:
    """Return what a frame does, by what it is called."""
    return {
        "still": lambda: None,
        "panning": _pan(canvas, 0.0),
        "panning near": _pan(canvas, 1.0),
        "zooming": _zoom(canvas),
        "one node dragged": _drag(canvas, 1),
        "all nodes dragged": _drag(canvas, NODES),
    }


def _pan(canvas: CanvasView, scale: float) -> Callable[[], object]:
    """Return a step of moving to and fro, with a rest at each end in which the picture settles."""
    count = itertools.count()

    def step() -> None:
        number = next(count)
        if number == 0:
            canvas.zoom_to_fit(glide=False)
            if scale:
                canvas.camera.zoom(scale / canvas.camera.view.scale, QPointF(canvas.width() / 2, canvas.height() / 2), glide=False)
        if number % _TURN < _TURN - _REST:
            canvas.camera.pan(7.0 if (number // _TURN) % 2 == 0 else -7.0, 3.0 * math.sin(number / 9.0))

    return step


def _zoom(canvas: CanvasView) -> Callable[[], object]:
    """Return a step of coming nearer and going away, with rests."""
    at, count = QPointF(canvas.width() / 3, canvas.height() / 2), itertools.count()

    def step() -> None:
        number = next(count)
        if number == 0:
            canvas.zoom_to_fit(glide=False)
        if number % _TURN < _TURN - _REST:
            canvas.camera.zoom(1.06 if (number // _TURN) % 2 == 0 else 1 / 1.06, at, glide=False)

    return step


def _drag(canvas: CanvasView, many: int) -> Callable[[], object]:
    """Return a step of a drag of the first `many` nodes by the tool that drags."""
    tools, session, count = canvas.session.tools, canvas.session, itertools.count()
    held = canvas.model.node_ids[len(canvas.model.node_ids) // 2]

    def step() -> None:
        number = next(count)
        scale = canvas.camera.view.scale
        if number == 0:
            canvas.zoom_to_fit(glide=False)
            session.selection.set(canvas.model.node_ids if many > 1 else (held,))
            tools.press(Pointer(0.0, 0.0, Hit("node", held), scale=scale))
        tools.move(Pointer(20.0 * (number + 5), 20.0 * ((number % 40) + 5), Hit("node", held), scale=scale))

    return step
