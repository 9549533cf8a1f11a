"""The card of a node or wire: its name, its three main values and the way to all others. Opened by Enter or a double click."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from neurolab.catalog.cards import card_of
from neurolab.circuit import edits
from neurolab.circuit.records import Node, Wire
from neurolab.editor.language import say
from neurolab.editor.verbs import name_of
from neurolab.ui import icons, theme
from neurolab.ui.canvas.extents import rect_of
from neurolab.ui.canvas.tips import tr
from neurolab.ui.widgets.gesture import Gesture
from neurolab.ui.widgets.labels import ElidedLabel
from neurolab.ui.widgets.symbols import symbol_html
from neurolab.ui.widgets.value_row import ValueRow, range_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from neurolab.catalog.spec import Param
    from neurolab.ui.canvas.view import CanvasView

_WIDTH = 316
_GAP = 10


def _tip(param: Param) -> str:
    bounds = range_text(param)
    return f"<b>{symbol_html(param.name)}</b> {escape(say(param.help))}" + (f"<br>{escape(bounds)}" if bounds else "")


class Card(QFrame):
    """A small panel beside one node or wire of a canvas. Escape, Enter in no field or a click elsewhere closes it.

    Parameters
    ----------
    canvas : CanvasView
        What it lies over.
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.record_id = ""
        self.rows: dict[str, ValueRow] = {}
        self.setProperty("look", "card")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._gesture = Gesture(canvas.session.next_gesture)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 10)
        self._column.setSpacing(4)
        self._body: QWidget | None = None
        canvas.session.opened.connect(self.open)
        canvas.session.changed.connect(self._on_changed)
        canvas.session.document_replaced.connect(self.close_card)
        canvas.session.selection.changed.connect(self._on_selection)
        canvas.camera.changed.connect(self.follow)
        self.hide()

    def open(self, record_id: str) -> None:
        """Show the card of a node or wire; of others there is none."""
        circuit = self.canvas.session.circuit
        record = circuit[record_id] if record_id in circuit else None  # noqa: SIM401 - `Circuit.get` checks a class
        if not isinstance(record, Node | Wire) or record.type not in circuit.registry:
            return
        self.canvas.in_place.commit()
        self.record_id = record_id
        self.canvas.session.selection.set((record_id,))
        self._fill(record)
        self.follow()
        self.show()
        self.raise_()
        first = next(iter(self.rows.values()), None)
        (first.field if first is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, record: Node | Wire) -> None:
        """Write the card anew."""
        session = self.canvas.session
        old, self._body = self._body, QWidget(self)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        spec = session.circuit.registry[record.type]
        self.setAccessibleName(tr("Main values of {0}").format(name_of(session, record.id)))
        column.addLayout(self._head(name_of(session, record.id), spec.title))
        known = edits.params_of(session.circuit, record)
        self.rows = {}
        for param in card_of(record.type, known):
            row = ValueRow(param, symbol_html(param.name), _tip(param), self._gesture)
            row.value_set.connect(self._put)
            row.reset_asked.connect(self._reset)
            self.rows[param.name] = row
            column.addWidget(row)
        if not self.rows:
            nothing = QLabel(tr("It has no numbers to set."))
            nothing.setProperty("role", "dim")
            column.addWidget(nothing)
        more = QLabel(tr("{0} of {1} values; all are in the inspector").format(len(self.rows), len(known)))
        more.setProperty("role", "dim")
        column.addWidget(more)
        self._column.addWidget(self._body)
        width = max((row.caption.sizeHint().width() for row in self.rows.values()), default=0)
        for row in self.rows.values():
            row.set_caption_width(min(max(width, theme.pixels(44)), theme.pixels(96)))
        self._show_values(record)
        self.setFixedWidth(theme.pixels(_WIDTH))
        self.adjustSize()

    def _head(self, name: str, title: str) -> QHBoxLayout:
        line = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name, bold=True))
        if title != name:
            words.addWidget(ElidedLabel(title, dim=True))
        line.addLayout(words, 1)
        close = QToolButton(self)
        close.setIcon(icons.icon("close"))
        close.setAutoRaise(True)
        close.setToolTip(tr("Close (Escape)"))
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self.close_card)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _name_of(self, row: object) -> str:
        return next((name for name, known in self.rows.items() if known is row), "")

    def _put(self, value: float | str, gesture: int) -> None:
        self.canvas.session.set_param((self.record_id,), self._name_of(self.sender()), value, gesture)

    def _reset(self) -> None:
        self.canvas.session.reset_params((self.record_id,), (self._name_of(self.sender()),))

    def _show_values(self, record: Node | Wire) -> None:
        for name, row in self.rows.items():
            row.show_value(edits.value_of(self.canvas.session.circuit, record, name), is_default=name not in record.params)

    def _on_changed(self) -> None:
        if not self.record_id:
            return
        circuit = self.canvas.session.circuit
        record = circuit[self.record_id] if self.record_id in circuit else None  # noqa: SIM401 - `Circuit.get` checks a class
        if not isinstance(record, Node | Wire) or not self.rows.keys() <= edits.params_of(circuit, record).keys():
            self.close_card()
            return
        self._show_values(record)
        self.follow()

    def _on_selection(self) -> None:
        if self.record_id and self.canvas.session.selection.ids != (self.record_id,):
            self.close_card()

    def follow(self) -> None:
        """Lie beside the record, within the canvas."""
        if not self.record_id:
            return
        rect = rect_of(self.canvas.model, self.record_id)
        box = self.canvas.camera.view.transform.mapRect(rect) if rect is not None else QRectF(QPointF(self.canvas.rect().center()), self.size())
        x = box.right() + _GAP
        if x + self.width() > self.canvas.width() - 6:
            x = box.left() - self.width() - _GAP
        y = box.center().y() - self.height() / 2
        self.move(
            round(min(max(x, 6), max(self.canvas.width() - self.width() - 6, 6))),
            round(min(max(y, 6), max(self.canvas.height() - self.height() - 6, 6))),
        )

    def close_card(self) -> None:
        """Put the card away; the canvas has the keys again."""
        if not self.record_id:
            return
        self.record_id = ""
        inside = self.isAncestorOf(self.focusWidget() or self) and self.isVisible()
        self.hide()
        if inside:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_card()
        event.accept()  # arrows and letters are not for the canvas behind
