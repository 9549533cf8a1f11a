"""The speed of the simulation on a logarithmic slider, from 1/10,000 of real time to as fast as the machine can."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neurolab.ui import theme

SLOWEST, FASTEST = 1e-4, 1e2
_DECADES = 6
_NOTCH = 100
TOP = _DECADES * _NOTCH
MAXIMUM = TOP + 40
_SNAP = 7


def speed_at(position: int) -> float:
    """Return the multiple of real time at a position of the slider; infinity at the end of the scale."""
    if position > TOP:
        return math.inf
    near = round(position / _NOTCH) * _NOTCH
    at = near if abs(position - near) <= _SNAP else min(max(position, 0), TOP)
    return float(f"{10.0 ** (at / _NOTCH - 4):.2g}")


def position_of(speed: float) -> int:
    """Return where a speed lies on the slider."""
    if math.isinf(speed) or speed > FASTEST * 1.2:
        return MAXIMUM
    return min(max(round((math.log10(max(speed, 1e-9)) + 4) * _NOTCH), 0), TOP)


def ratio_text(speed: float) -> str:
    """Return a finite speed as a multiple or part of real time: ``10×``, ``1/4``, ``1/1,000``."""
    if speed <= 0:
        return "0×"
    if speed >= 0.95:
        return f"{speed:.3g}×" if speed < 1_000 else f"{speed:,.0f}×"
    part = 1.0 / speed
    digits = 0 if part >= 20 or abs(part - round(part)) < 0.05 else 1
    return f"1/{part:,.{digits}f}" if part < 1_000 else f"1/{float(f'{part:.2g}'):,.0f}"


def speed_text(speed: float) -> str:
    """Return a speed for a person: ``max``, ``10× real time``, ``real time``, ``1/10 real time``, ``slow motion 1/1,000``."""
    if math.isinf(speed):
        return _tr("max")
    if 0.95 <= speed < 1.05:
        return _tr("real time")
    text = _tr("{ratio} real time") if speed >= 0.05 else _tr("slow motion {ratio}")
    return text.format(ratio=ratio_text(speed))


def _tr(text: str) -> str:
    return QCoreApplication.translate("speed", text)


class SpeedSlider(QWidget):
    """A slider whose marks are the decades of speed. Arrow keys move a tenth of a decade, Page keys a whole one."""

    moved = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._position = position_of(1.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(96)
        self.setAccessibleName(self.tr("Speed"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(200, 26)

    @property
    def position(self) -> int:
        """Where the handle is, 0 to `MAXIMUM`."""
        return self._position

    @property
    def speed(self) -> float:
        """The multiple of real time asked for."""
        return speed_at(self._position)

    def set_speed(self, speed: float) -> None:
        """Show a speed without telling anybody."""
        self._position = position_of(speed)
        self.setAccessibleDescription(speed_text(speed))
        self.update()

    def move_to(self, position: int) -> None:
        """Move the handle, as a person does."""
        position = min(max(position, 0), MAXIMUM)
        if position > TOP:
            position = MAXIMUM
        if position != self._position:
            self._position = position
            self.setAccessibleDescription(speed_text(self.speed))
            self.update()
            self.moved.emit(self.speed)

    def _x_of(self, position: int) -> float:
        return 8.0 + (self.width() - 16.0) * position / MAXIMUM

    def _position_at(self, x: float) -> int:
        raw = round((x - 8.0) / max(self.width() - 16.0, 1.0) * MAXIMUM)
        near = round(raw / _NOTCH) * _NOTCH
        return near if abs(raw - near) <= _SNAP and near <= TOP else raw if raw <= TOP + 12 else MAXIMUM

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.move_to(self._position_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.move_to(self._position_at(event.position().x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.step((1 if event.angleDelta().y() > 0 else -1) * _NOTCH // 10)
        event.accept()

    def step(self, distance: int) -> None:
        """Move the handle by a distance; the end of the scale counts as one stop."""
        if self._position == MAXIMUM and distance < 0:
            self.move_to(TOP)
        elif self._position == TOP and distance > 0:
            self.move_to(MAXIMUM)
        else:
            self.move_to(min(self._position + distance, TOP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Left: -_NOTCH // 10, Qt.Key.Key_Down: -_NOTCH // 10, Qt.Key.Key_Right: _NOTCH // 10, Qt.Key.Key_Up: _NOTCH // 10,
            Qt.Key.Key_PageUp: _NOTCH, Qt.Key.Key_PageDown: -_NOTCH,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in keys:
            self.step(keys[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.move_to(0 if key == Qt.Key.Key_Home else MAXIMUM)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, x = 10.0, self._x_of(self._position)
        painter.setPen(QPen(t.border, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(8, middle), QPointF(self.width() - 8, middle))
        painter.setPen(QPen(t.accent, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(8, middle), QPointF(x, middle))
        for mark in (*range(0, TOP + 1, _NOTCH), MAXIMUM):
            real = mark == 4 * _NOTCH
            painter.setPen(QPen(t.text if real else t.text_dim, 1.5 if real else 1))
            painter.drawLine(QPointF(self._x_of(mark), 19), QPointF(self._x_of(mark), 24 if real else 22))
        painter.setPen(QPen(t.panel, 2))
        painter.setBrush(t.text if self.hasFocus() or self.underMouse() else t.accent)
        painter.drawEllipse(QRectF(x - 8, middle - 8, 16, 16))
