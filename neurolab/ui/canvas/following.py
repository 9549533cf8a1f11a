"""How the canvas follows the session: the circuit, the selection, the tools, the clock, the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from neurolab.ui import theme
from neurolab.ui.canvas.gliding import Gliding
from neurolab.ui.canvas.shift import Shift
from neurolab.ui.canvas.tips import spoken
from neurolab.ui.formula import formulas

if TYPE_CHECKING:
    from neurolab.circuit.diff import Diff
    from neurolab.ui.canvas.view import CanvasView

_STILL = 0.02


class Following(QObject):
    """Keeps one canvas in step with its session.

    Parameters
    ----------
    canvas : CanvasView
        What follows.
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._time = 0.0
        self._shift: Shift | None = None
        self.gliding = Gliding(canvas)
        session = canvas.session
        session.document_replaced.connect(self._on_document)
        session.changed.connect(self._on_changed)
        session.selection.changed.connect(self._on_selection)
        session.activated.connect(canvas.in_place.edit)
        session.offered.connect(canvas.offer_strip.offer)
        session.bridge.frame.connect(self._on_frame)
        session.tools.overlay_changed.connect(self._on_overlay)
        session.tools.changed.connect(self._on_overlay)
        session.tools.panned.connect(canvas.camera.drag)
        canvas.camera.changed.connect(self._on_camera)
        canvas.still.settled.connect(self._on_settled)
        canvas.still.unfinished.connect(canvas.update)
        theme.notifier.changed.connect(self._on_theme)
        formulas().ready.connect(self._on_formula)
        session.aids.changed.connect(self._on_aids)
        canvas.minimap.redraw()

    def _on_document(self) -> None:
        self._shift = None
        self.gliding.forget()
        self._canvas.take_document()
        self._canvas.in_place.close()
        self._canvas.zoom_to_fit(glide=False)
        self._canvas.minimap.redraw()
        self._canvas.update()

    def _on_changed(self, diff: Diff) -> None:
        canvas = self._canvas
        model, known = canvas.model, canvas.model.node_ids
        self._unshift()
        self.gliding.finish()
        before = np.column_stack((model.nodes.x, model.nodes.y))
        if model.apply(diff):
            rows = frozenset(model.row[rid] for rid in diff.updated if rid in model.row)
            canvas.still.drag(rows)
            self.gliding.start(before, rows)
        elif model.node_ids is not known:
            canvas.activity.forget()
            canvas.still.renumber()
        else:
            canvas.still.redraw()
        canvas.in_place.follow()
        canvas.minimap.later()
        canvas.update()

    def _on_selection(self) -> None:
        canvas = self._canvas
        canvas.hand.selected = canvas.session.selection.ids
        if canvas.hasFocus() and canvas.hand.selected:
            # Screen readers do not see what is painted: tell them.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas, spoken(canvas.session, canvas.hand.selected)))
        canvas.update()

    def _on_overlay(self) -> None:
        canvas = self._canvas
        overlay = canvas.hand.overlay = canvas.session.tools.overlay
        if overlay.shift is None:
            self._unshift()
        else:
            self._shift = self._shift or Shift(canvas.model, canvas.session.selection.ids)
            self._shift.to(*overlay.shift)
            canvas.still.drag(self._shift.rows)
        canvas.gestures.show_cursor()
        canvas.update()

    def _unshift(self) -> None:
        if self._shift:
            self._shift.back()
            self._shift = None

    def _on_camera(self) -> None:
        self._canvas.in_place.follow()
        self._canvas.offer_strip.follow()
        self._canvas.minimap.follow()
        self._canvas.update()

    def _on_frame(self) -> None:
        bridge = self._canvas.session.bridge
        lit = bridge.glow is not None and bool(np.any(bridge.glow.levels > _STILL))
        if bridge.running or lit or bridge.time != self._time:
            self._time = bridge.time
            self._canvas.update()

    def _on_settled(self) -> None:
        self._canvas.model.make_way()
        self._canvas.still.redraw()
        self._canvas.update()

    def _on_aids(self, _aid: str) -> None:
        self._canvas.update()

    def _on_formula(self) -> None:
        """A formula has been set: a note may have waited for it."""
        if self._canvas.model.notes:
            self._canvas.still.redraw()
            self._canvas.update()

    def _on_theme(self) -> None:
        canvas = self._canvas
        canvas.painting.forget()
        canvas.activity.forget()
        canvas.model.recolor()
        canvas.still.redraw()
        before = canvas.model.names.size
        for fit in canvas.model.fit_names(canvas.camera.view.scale):
            fit()
        if canvas.model.names.size != before and not canvas.camera.moved:
            canvas.zoom_to_fit(glide=False)  # names of another size need another room
        canvas.update()
