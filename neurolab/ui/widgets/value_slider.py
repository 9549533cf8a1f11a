"""A slider for a value on a linear or logarithmic scale, with a tick at its default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from neurolab.ui.theme import blend, theme
from neurolab.ui.widgets.scale import STEPS, Scale

if TYPE_CHECKING:
    from neurolab.ui.widgets.gesture import Gesture

KNOB = 6.0


class ValueSlider(QSlider):
    """Emits `value_moved` while a person drags or presses keys, never when the program sets the value.

    A click on the groove jumps there; the wheel turns it only when it has the focus, so that scrolling a panel changes nothing.
    """

    value_moved = Signal(float)

    def __init__(self, scale: Scale, gesture: Gesture, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._scale = scale
        self._gesture = gesture
        self._default: float | None = None
        self._mixed = False
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._moved)
        self.sliderReleased.connect(gesture.release)

    def sizeHint(self) -> QSize:
        return QSize(96, 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 24)

    def set_scale(self, scale: Scale, default: float | None = None) -> None:
        """Change the span and the tick of the default."""
        self._scale = scale
        self._default = default
        self.update()

    def show_value(self, value: float | None) -> None:
        """Move the knob without telling anybody; None means that the selected records differ."""
        self._mixed = value is None
        if value is not None and not self.isSliderDown():
            self.blockSignals(True)
            self.setValue(round(self._scale.fraction(value) * STEPS))
            self.blockSignals(False)
        self.update()

    def _moved(self, position: int) -> None:
        self._mixed = False
        self.value_moved.emit(self._scale.value(position / STEPS))

    def _position_at(self, x: float) -> int:
        width = max(self.width() - 2 * KNOB, 1)
        return round(min(max((x - KNOB) / width, 0.0), 1.0) * STEPS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._gesture.press()
        self.setSliderDown(True)
        self.setSliderPosition(self._position_at(event.position().x()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self._position_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        left, right = KNOB, self.width() - KNOB
        knob = left + (right - left) * self.sliderPosition() / STEPS
        live = self.isEnabled()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.border)
        painter.drawRoundedRect(QRectF(left - 2, middle - 1.5, right - left + 4, 3), 1.5, 1.5)
        if self._default is not None:
            tick = left + (right - left) * self._scale.fraction(self._default)
            painter.setBrush(t.text_dim)
            painter.drawRoundedRect(QRectF(tick - 0.75, middle + 4, 1.5, 4), 0.75, 0.75)
        color = t.accent if live else t.text_dim
        if not self._mixed:
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(left - 2, middle - 1.5, knob - left + 2, 3), 1.5, 1.5)
        hot = self.underMouse() or self.isSliderDown()
        painter.setBrush(blend(t.panel, t.accent, 0.25) if hot and live else t.panel)
        painter.setPen(QPen(t.text_dim if self._mixed else color, 2.0))
        painter.drawEllipse(QPointF(knob, middle), KNOB - 1.0, KNOB - 1.0)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.text, 1.0))
            painter.drawEllipse(QPointF(knob, middle), KNOB - 0.2, KNOB - 0.2)
        painter.end()
