"""The strip below the toolbar on which one goes back through the run: drag its handle, or use its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QToolButton, QWidget

from neurolab.ui import icons, theme
from neurolab.ui.history.breakpoints import BreakpointButton
from neurolab.ui.transport.clock import model_time_text
from neurolab.ui.widgets.bars import tabular

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

    from neurolab.editor.session import Session

_FINE = 0.05
"""Part of its way that the handle goes while Shift is held."""


def ago_text(ms: float) -> str:
    """Return how long ago a moment was: ``−12.5 ms``, ``−3.21 s``, ``−2 min 05 s``."""
    if ms < 1_000.0:
        return f"−{ms:.2f} ms" if ms < 100.0 else f"−{ms:.1f} ms"
    if ms < 60_000.0:
        return f"−{ms / 1_000.0:.2f} s"
    return f"−{int(ms // 60_000)} min {int(ms % 60_000 / 1_000.0):02d} s"


class TimeTrack(QWidget):
    """A track from the oldest moment that can be shown to the present, with a handle at the moment shown."""

    wanted = Signal(float)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.oldest = self.newest = self.shown = 0.0
        self.forks: tuple[float, ...] = ()
        self._drag: tuple[float, float] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Way back through the run"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(
            self.tr(
                "Drag to see the whole circuit at an earlier moment; hold Shift to go finely. Arrow keys go by a step, Page keys by a tenth. "
                "Run goes on from the moment shown"
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(400, theme.pixels(20))

    def show_times(self, oldest: float, newest: float, shown: float, forks: tuple[float, ...] = ()) -> None:
        """Show from when to when one can go, and where one is (ms); `forks` are where kept futures begin."""
        if (oldest, newest, shown, forks) != (self.oldest, self.newest, self.shown, self.forks):
            self.oldest, self.newest, self.shown, self.forks = oldest, newest, shown, forks
            text = model_time_text(shown)
            self.setAccessibleDescription(text if shown >= newest else f"{text}, {ago_text(newest - shown)}")
            self.update()

    @property
    def _edges(self) -> tuple[float, float]:
        return 10.0, max(self.width() - 10.0, 11.0)

    def x_of(self, time: float) -> float:
        """Return where a time lies, in pixels."""
        left, right = self._edges
        return left + (right - left) * (time - self.oldest) / max(self.newest - self.oldest, 1e-9) if self.newest > self.oldest else right

    def time_at(self, x: float) -> float:
        """Return the time (ms) at a place; the present at the right end."""
        left, right = self._edges
        return self.oldest + (self.newest - self.oldest) * min(max((x - left) / (right - left), 0.0), 1.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.newest > self.oldest:
            x = event.position().x()
            near = abs(x - self.x_of(self.shown)) < 8.0
            self._drag = x, self.shown if near else self.time_at(x)
            if not near:
                self.wanted.emit(self._drag[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        x, time = self._drag
        fine = _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        left, right = self._edges
        moved = (event.position().x() - x) * fine * (self.newest - self.oldest) / (right - left)
        time = min(max(time + moved, self.oldest), self.newest)
        self._drag = event.position().x(), time
        self.wanted.emit(time)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = (event.angleDelta().y() or event.angleDelta().x()) / 120.0
        self.wanted.emit(min(max(self.shown - turns, self.oldest), self.newest))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tenth = (self.newest - self.oldest) / 10.0
        jumps = {Qt.Key.Key_PageUp: -tenth, Qt.Key.Key_PageDown: tenth}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(-1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Down) else 1)
        elif key in jumps:
            self.wanted.emit(min(max(self.shown + jumps[key], self.oldest), self.newest))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.wanted.emit(self.oldest if key == Qt.Key.Key_Home else self.newest)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._edges
        middle, x = self.height() / 2.0, self.x_of(self.shown)
        past = self.shown < self.newest
        color = t.warning if past else t.accent
        alive = self.newest > self.oldest
        painter.setPen(QPen(t.border, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        if not alive:
            return
        painter.setPen(QPen(theme.with_alpha(color, 0.55), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(left, middle), QPointF(x, middle))
        painter.setPen(QPen(t.text_dim, 1.5))
        for fork in self.forks:
            if self.oldest < fork < self.newest:
                painter.drawLine(QPointF(self.x_of(fork), middle - 6), QPointF(self.x_of(fork), middle + 6))
        painter.setPen(QPen(t.panel, 2))
        painter.setBrush(t.text if self.hasFocus() or self.underMouse() else color)
        size = 6.0 if past or self.underMouse() or self.hasFocus() else 4.0
        painter.drawEllipse(QPointF(x, middle), size, size)
        if past:
            self._paint_label(painter, x)

    def _paint_label(self, painter: QPainter, x: float) -> None:
        t = theme.theme()
        font = tabular(QFont(self.font()))
        font.setPixelSize(theme.pixels(11))
        painter.setFont(font)
        text = ago_text(self.newest - self.shown)
        width = QFontMetrics(font).horizontalAdvance(text) + 12.0
        at = x + 10.0 if x + 14.0 + width < self.width() else x - 10.0 - width
        box = QRectF(at, 2.0, width, self.height() - 4.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.panel)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(t.warning)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Scrubber(QWidget):
    """The track with a button back to the present. Reads the engine's status with every frame."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("scrubber")
        self.setAccessibleName(self.tr("History of the run"))
        self._bridge = session.bridge
        self.track = TimeTrack()
        self.back = QToolButton()
        self.back.setIconSize(QSize(14, 14))
        self.back.setToolTip(self.tr("One step back (,)"))
        self.back.setAccessibleName(self.tr("One step back"))
        self.back.clicked.connect(self._bridge.step_back)
        self.newest = QToolButton()
        self.newest.setText(self.tr("Newest"))
        self.newest.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.newest.setIconSize(QSize(14, 14))
        self.newest.setToolTip(self.tr("Back to the newest moment"))
        self.newest.setAccessibleName(self.tr("Back to the newest moment"))
        self.newest.clicked.connect(self._bridge.go_to_newest)
        keep = self.newest.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.newest.setSizePolicy(keep)
        self.newest.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.track, 1)
        row.addWidget(self.newest)
        row.addWidget(BreakpointButton(session))
        self.track.wanted.connect(self._go)
        self.track.stepped.connect(self._step)
        self._bridge.frame.connect(self._on_frame)
        theme.notifier.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(400, theme.pixels(22))

    def _dress(self) -> None:
        self.newest.setIcon(icons.icon("newest"))
        self.back.setIcon(icons.icon("step_back"))
        for button in (self.back, self.newest):
            button.setStyleSheet(f"font-size: {theme.pixels(11)}px; padding: 0 4px;")
        self.setFixedHeight(theme.pixels(22))
        self.update()

    def _go(self, time: float) -> None:
        if time >= self.track.newest:
            self._bridge.go_to_newest()
        else:
            self._bridge.go_to(time)

    def _step(self, direction: int) -> None:
        if direction < 0:
            self._bridge.step_back()
        else:
            self._bridge.step()

    def _on_frame(self) -> None:
        status = self._bridge.status
        forks = tuple(b.fork for b in self._bridge.branches)
        self.track.show_times(min(status.oldest, status.newest), status.newest, status.time, forks)
        self.back.setEnabled(status.time > status.oldest)
        if self.newest.isVisible() != status.in_past:
            self.newest.setVisible(status.in_past)


class HistoryBar(QToolBar):
    """A tool bar of its own for the scrubber, as wide as the window."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("History"))
        self.setObjectName("history")
        self.setMovable(False)
        self.addWidget(Scrubber(session))
        self._slim()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._slim()

    def _slim(self) -> None:
        """Take no more height than the track needs: a style gives every tool bar the same margins, whatever its sheet says."""
        if (layout := self.layout()) is not None:
            layout.setContentsMargins(8, 2, 8, 2)
