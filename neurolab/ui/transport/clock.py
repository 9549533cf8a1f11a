"""The clock of the transport bar: model time, what the engine is doing, and how far a compilation has come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from neurolab.ui import theme
from neurolab.ui.widgets.bars import tabular


def exact_time_text(time: float, step: float) -> str:
    """Return the model time in ms with the digits of the time step, for a run that stands: ``7 723.275 ms``."""
    digits = max(len(f"{step:.6f}".rstrip("0").partition(".")[2]), 2)
    return f"{time:,.{digits}f} ms".replace(",", "\u202f")


def model_time_text(time: float) -> str:
    """Return the model time: ``12.35 ms`` below a second, ``3.213 s`` above, ``2 min 5.0 s`` above two minutes."""
    if time < 1_000.0:
        return f"{time:.2f} ms"
    if time < 120_000.0:
        return f"{time / 1_000.0:.3f} s"
    return f"{int(time // 60_000)} min {time % 60_000 / 1_000.0:04.1f} s"


class Clock(QWidget):
    """Model time, and below it what the engine is doing; a thin bar while it compiles."""

    def __init__(self) -> None:
        super().__init__()
        self.time_text, self.state_text = model_time_text(0.0), ""
        self.warns = False
        self.progress: float | None = None
        theme.hold(self, self.setMinimumWidth, 116)
        theme.hold(self, self.setMaximumWidth, 156)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Model time"))
        self.setToolTip(self.tr("Time in the model, and the state of the simulation"))

    def sizeHint(self) -> QSize:
        return QSize(theme.pixels(116) + 40, theme.pixels(38))

    def show_time(self, time: str) -> None:
        if time != self.time_text:
            self.time_text = time
            self.update()

    def show_state(self, text: str, *, warns: bool = False, progress: float | None = None) -> None:
        """Show the state; `progress` from 0 to 1 draws a bar."""
        if (text, warns, progress) != (self.state_text, self.warns, self.progress):
            self.state_text, self.warns, self.progress = text, warns, progress
            self.setAccessibleDescription(f"{self.time_text}, {text}")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        big, small = tabular(QFont(self.font())), QFont(self.font())
        big.setPixelSize(theme.pixels(15))
        big.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(theme.pixels(11))
        painter.setFont(big)
        painter.setPen(t.text)
        painter.drawText(QRectF(4, 0, self.width() - 4, theme.pixels(21)), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.time_text)
        painter.setFont(small)
        painter.setPen(t.warning if self.warns else t.text_dim)
        text = painter.fontMetrics().elidedText(self.state_text, Qt.TextElideMode.ElideRight, self.width() - 4)
        below = QRectF(4, theme.pixels(19), self.width() - 4, theme.pixels(15))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if self.progress is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.border)
            y = theme.pixels(35)
            painter.drawRoundedRect(QRectF(4, y, self.width() - 12, 3), 1.5, 1.5)
            painter.setBrush(t.accent)
            painter.drawRoundedRect(QRectF(4, y, max((self.width() - 12) * min(max(self.progress, 0.0), 1.0), 3.0), 3), 1.5, 1.5)


class Words(QLabel):
    """A line of text that gives way: cut with an ellipsis, never asking for room."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), text)
