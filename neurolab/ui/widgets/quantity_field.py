"""A field for a number with a unit: type ``2 nA`` where pA is meant, or turn it with the arrow keys and the wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from neurolab.core.errors import NeurolabError
from neurolab.editor.language import told
from neurolab.ui.widgets.bars import tabular
from neurolab.ui.widgets.numbers import parse_quantity, quantity_text, shown_unit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent

    from neurolab.ui.widgets.scale import Scale

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
_NOTCH = 120


class QuantityField(QLineEdit):
    """Emits `committed` with a value in `unit` when a person enters one, `stepped` for arrows and wheel, `refused` with the reason otherwise.

    `refused` with an empty text means that what was wrong no longer is. A refused text stays to be corrected; Escape brings the value back.
    """

    committed = Signal(float)
    stepped = Signal(float)
    refused = Signal(str)

    def __init__(self, unit: str, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit = unit
        self._scale = scale
        self._value: float | None = None
        self._bad = False
        self._shown = ""
        self._wheel = 0
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFont(tabular(self.font()))
        self.setPlaceholderText(self.tr("mixed"))
        self.textEdited.connect(lambda: self._set_bad(""))
        self.editingFinished.connect(self._finish)

    @property
    def value(self) -> float | None:
        """The value shown, None while the selected records differ."""
        return self._value

    def set_scale(self, scale: Scale) -> None:
        """Change how far one step goes."""
        self._scale = scale

    def show_value(self, value: float | None) -> None:
        """Show a value without telling anybody; a text that is being typed stays unless the value changed."""
        changed = value != self._value
        self._value = value
        typing = self.isModified() and self.hasFocus()
        if changed or not (typing or self._bad):
            self._restore()

    def _restore(self) -> None:
        text = self._shown = "" if self._value is None else quantity_text(self._value, self.unit)
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)
        self.setModified(False)
        self._set_bad("")

    def _set_bad(self, reason: str) -> None:
        if not reason and not self._bad:
            return
        self._bad = bool(reason)
        self.setProperty("bad", "true" if reason else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        self.refused.emit(reason)

    def _finish(self) -> None:
        if not self.isModified():
            return
        if not self.text().strip() and self._value is None:
            self._restore()
            return
        try:
            value = parse_quantity(self.text(), self.unit, shown_unit(self._shown))
        except NeurolabError as error:
            self._set_bad(told(error))
            return
        self._value = value
        self._restore()
        self.committed.emit(value)

    def step_by(self, steps: int) -> None:
        """Go some steps up or down; what is being typed is entered first."""
        self._finish()
        if self._bad:
            return
        base = self._value if self._value is not None else self._scale.low
        self._value = self._scale.stepped(base, steps)
        self._restore()
        self.stepped.emit(self._value)

    def sizeHint(self) -> QSize:
        return QSize(96, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(64, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and (self._bad or self.isModified()):
            self._restore()
            self.selectAll()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            self.selectAll()
        elif step is not None:
            self.step_by(step * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
            self.selectAll()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus():
            event.ignore()
            return
        self._wheel += event.angleDelta().y()
        steps = int(self._wheel / _NOTCH)
        if steps:
            self._wheel -= steps * _NOTCH
            self.step_by(steps)
        event.accept()
