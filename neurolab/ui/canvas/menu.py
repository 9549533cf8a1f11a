"""The context menu of the canvas: what makes sense for what is under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu

from neurolab.catalog.spec import CellSpec, CompoundSpec, MeterSpec, StimulusSpec, UnitSpec
from neurolab.circuit import edits
from neurolab.circuit.models import is_editable
from neurolab.circuit.records import Frame, Group, Node, Note, Picture, Region, Wire
from neurolab.editor.actions import BY_ID
from neurolab.editor.groups import fold
from neurolab.ui.canvas.dose_chips import short_name
from neurolab.ui.canvas.glyphs import glyph_pixmap
from neurolab.ui.canvas.model import find
from neurolab.ui.canvas.tips import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF

    from neurolab.catalog.spec import Spec
    from neurolab.editor.tools.base import Hit
    from neurolab.ui.canvas.view import CanvasView

_SWAPS: tuple[type[Spec], ...] = (CellSpec, UnitSpec, StimulusSpec, MeterSpec)


def open_menu(canvas: CanvasView, at: QPointF) -> None:
    """Open the menu of what is at a place of the window; what is not selected yet becomes so."""
    hit = canvas.hit_at(at)
    if hit.id and hit.id not in canvas.session.selection:
        canvas.session.selection.set((hit.id,))
    place = canvas.camera.view.to_canvas(at)
    canvas.session.pointer = (place.x(), place.y())
    menu = menu_for(canvas, hit)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(canvas.mapToGlobal(at.toPoint()))


def menu_for(canvas: CanvasView, hit: Hit) -> QMenu:
    """Return the menu of what was hit; the caller opens it."""
    session = canvas.session
    menu = QMenu(canvas)
    menu.setToolTipsVisible(True)
    record = find(session.circuit, hit.id)
    if isinstance(record, Node) and record.type in session.registry:
        _node(canvas, menu, record)
    elif isinstance(record, Wire):
        _wire(canvas, menu, record)
    elif isinstance(record, Region):
        _inject(canvas, menu, record.id)
        _entry(menu, tr("Rename"), lambda: canvas.in_place.edit(record.id), "F2")
    elif isinstance(record, Group):
        _entry(menu, tr("Unfold") if record.folded else tr("Fold"), lambda: fold(session, record.id, folded=not record.folded), "Ctrl+G")
        _shared(canvas, menu, ("edit.rename", "edit.ungroup"))
    elif isinstance(record, Frame | Picture):
        _shared(canvas, menu, ("edit.rename",))
    elif isinstance(record, Note):
        _entry(menu, tr("Edit text"), lambda: canvas.in_place.edit(record.id), "F2")
    if record is None:
        x, y = session.pointer
        _entry(menu, tr("New note here"), lambda: session.add_note(x, y))
        _entry(menu, tr("Find and place …"), canvas.popups.place.open, "A")
        _entry(menu, tr("Pie menu"), canvas.popups.pie.open, "Q")
        _entry(menu, tr("Insert picture …"), canvas.popups.ask_picture)
        _shared(canvas, menu, ("edit.paste_here", "edit.select_all"))
        menu.addSeparator()
        _entry(menu, tr("Zoom to fit"), canvas.zoom_to_fit, "F")
        return menu
    menu.addSeparator()
    _shared(
        canvas,
        menu,
        ("edit.card", "edit.silence", "edit.group", "edit.frame", "edit.population", "edit.cut", "edit.copy", "edit.duplicate", "edit.delete"),
    )
    return menu


def _node(canvas: CanvasView, menu: QMenu, node: Node) -> None:
    session = canvas.session
    spec = session.registry[node.type]
    if not isinstance(spec, MeterSpec):
        _entry(menu, tr("Trace"), lambda: session.trace(node.id), "T", tr("Show it in a scope"))
    if node.size > 1:
        for meter in session.registry.all(MeterSpec):
            if meter.view != "trace":
                _entry(menu, meter.title, lambda m=meter: session.watch(node.id, m.type_id), tip=meter.summary)
    if isinstance(spec, CellSpec | UnitSpec):
        _inject(canvas, menu, node.id)
    _swap(canvas, menu, (node.id,), spec, [s for s in session.registry if isinstance(s, _SWAPS) and s.kind == spec.kind])
    if is_editable(spec):
        tip = tr("Write the model anew; the running simulation follows as you type")
        _entry(menu, tr("Edit equations …"), lambda: canvas.equations_requested.emit(spec.type_id), tip=tip)
    _entry(menu, tr("Rename"), lambda: canvas.in_place.edit(node.id), "F2")
    _entry(menu, tr("Help on {0}").format(spec.title), lambda: canvas.help_requested.emit(spec.type_id), "F1")


def _wire(canvas: CanvasView, menu: QMenu, wire: Wire) -> None:
    session = canvas.session
    if wire.type not in session.registry:
        return
    spec = session.registry[wire.type]
    _swap(canvas, menu, (wire.id,), spec, [*edits.wire_choices(session.circuit, wire.source, wire.target)])
    if is_editable(spec):
        text = tr("Edit equations …") if spec.equations else tr("Edit model …")
        tip = tr("Make a kind of connection of your own of it")
        _entry(menu, text, lambda: canvas.equations_requested.emit(spec.type_id), tip=tip)
    _entry(menu, tr("Help on {0}").format(spec.title), lambda: canvas.help_requested.emit(spec.type_id), "F1")


def _swap(canvas: CanvasView, menu: QMenu, ids: tuple[str, ...], now: Spec, choices: list[Spec]) -> None:
    others = [s for s in choices if s.type_id != now.type_id]
    if not others:
        return
    sub = menu.addMenu(tr("Change type"))
    sub.setToolTipsVisible(True)
    for spec in others:
        action = _entry(sub, spec.title, lambda s=spec: canvas.session.swap_type(ids, s.type_id), tip=spec.summary)
        action.setIcon(QIcon(glyph_pixmap(spec, 18, canvas.devicePixelRatioF())))


def _inject(canvas: CanvasView, menu: QMenu, place: str) -> None:
    session = canvas.session
    compounds = session.registry.all(CompoundSpec)
    if compounds:
        sub = menu.addMenu(tr("Inject"))
        sub.setToolTipsVisible(True)
        for spec in compounds:
            action = _entry(sub, short_name(spec.title), lambda s=spec: session.inject(s.type_id, place), tip=f"{spec.title}. {spec.summary}")
            action.setIcon(QIcon(glyph_pixmap(spec, 18, canvas.devicePixelRatioF())))
    if canvas.model.doses.get(place):
        _entry(menu, tr("Wash out"), lambda: session.wash_out(place))


def _shared(canvas: CanvasView, menu: QMenu, action_ids: tuple[str, ...]) -> None:
    """Add entries of the table of actions."""
    session = canvas.session
    for action_id in action_ids:
        action = BY_ID[action_id]
        if action.run is not None:
            entry = _entry(menu, tr(action.text), lambda run=action.run: run(session), action.shortcut, action.tip)
            entry.setEnabled(action.enabled(session))


def _entry(menu: QMenu, text: str, run: Callable[[], object], shortcut: str = "", tip: str = "") -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _=False: run())
    if shortcut:
        # For the eye only: the shortcut itself belongs to the window's action.
        action.setText(f"{text}\t{QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)}")
    action.setToolTip(tip)
    return action
