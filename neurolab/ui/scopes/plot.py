"""One plot of a lane: a pyqtgraph PlotItem whose single own item shows a picture that the engine's kernels paint."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsObject, QSizePolicy

from neurolab.ui import theme
from neurolab.ui.pictures import is_vector
from neurolab.ui.scopes.legend import axis_width
from neurolab.ui.scopes.level import over_handle, paint_level
from neurolab.ui.scopes.timebase import nice_step, ticks, value_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget


_GRAB = 4.0
"""How near (pixels) the pointer must be to a cursor to take it."""


@dataclass(slots=True)
class Overlay:
    """What lies over the traces: grid and cursors (pixels from the left), dots (pixels, colour), level and time of the trigger."""

    grid: list[float] = field(default_factory=list)
    hover: float | None = None
    cursors: list[float] = field(default_factory=list)
    dots: list[tuple[float, float, QColor]] = field(default_factory=list)
    level: tuple[float, QColor] | None = None
    trigger: float | None = None
    playhead: float | None = None


class ValueAxis(pg.AxisItem):
    """The axis of values: round steps about 34 pixels apart, closer where that would leave fewer than two or three, or one name for each row."""

    def __init__(self) -> None:
        super().__init__("left")
        self.rows: Sequence[str] | None = None
        self.ceiling = float("inf")
        self.setWidth(axis_width())
        self.setStyle(
            tickLength=0, tickTextOffset=8, autoExpandTextSpace=False, autoReduceTextSpace=False, maxTickLevel=0, hideOverlappingLabels=False
        )
        self.enableAutoSIPrefix(False)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        if self.rows is not None:
            fits = max(1, int(np.ceil(len(self.rows) * theme.pixels(14) / max(size, 1))))
            return [(1.0, [i + 0.5 for i in range(0, len(self.rows), fits)])]
        span = maxVal - minVal
        edge = theme.pixels(7) * span / max(size, 1.0)
        for room in (34, 26, 20, 15):
            step = nice_step(span, max(size / theme.pixels(room), 1.5))
            shown = [v for v in ticks(minVal, maxVal, step) if minVal + edge <= v <= min(maxVal - edge, self.ceiling)]
            if len(shown) >= 3 or (len(shown) == 2 and size < 130):
                break
        return [(step, shown)]

    def resizeEvent(self, ev: Any = None) -> None:
        if self.label is not None:
            box = self.label.boundingRect()
            self.label.setPos(1.0, round(0.5 * (self.size().height() + box.width())))

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        if self.rows is not None:
            return [self.rows[min(max(len(self.rows) - 1 - int(v), 0), len(self.rows) - 1)] for v in values]
        return [value_text(v, spacing) for v in values]

    def mouseDragEvent(self, event: Any) -> None:
        event.ignore()

    def wheelEvent(self, event: Any) -> None:
        event.ignore()


class PictureItem(QGraphicsObject):
    """Shows the picture, the grid below it and the cursors above it. Coordinates are pixels of the plot's inside."""

    def __init__(self, box: pg.ViewBox) -> None:
        super().__init__()
        self.setParentItem(box)
        self.setZValue(10)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._box = box
        self._image: QImage | None = None
        self.pixels: np.ndarray | None = None
        self._behind: tuple[np.ndarray, QImage] | None = None
        self.ratio = 1.0
        self.values: list[float] = []
        self.overlay = Overlay()
        self.strokes: Callable[[QPainter], None] | None = None
        """Draws what the picture shows as lines, for files in which pictures are shapes; None where it is a picture anyway."""

    def boundingRect(self) -> QRectF:
        return QRectF(self._box.rect())

    def picture(self, ratio: float) -> np.ndarray:
        """Return the picture in the size of the plot: the one of the last frame, or a new, empty one."""
        rect = self._box.rect()
        height, width = max(int(rect.height() * ratio), 1), max(int(rect.width() * ratio), 1)
        if self.pixels is None or self.pixels.shape != (height, width):
            self.prepareGeometryChange()
            self.pixels = np.zeros((height, width), np.uint32)
            self._image = QImage(self.pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
            self._image.setDevicePixelRatio(ratio)
            self.ratio = ratio
        return self.pixels

    def behind(self, on: bool) -> np.ndarray | None:
        """Return the picture behind the traces, emptied, in the size of the other; None, and none is shown, when it is not wanted."""
        if not on or self.pixels is None:
            self._behind = None
            return None
        if self._behind is None or self._behind[0].shape != self.pixels.shape:
            pixels = np.zeros_like(self.pixels)
            image = QImage(pixels.data, pixels.shape[1], pixels.shape[0], 4 * pixels.shape[1], QImage.Format.Format_ARGB32_Premultiplied)
            self._behind = pixels, image
        self._behind[1].setDevicePixelRatio(self.ratio)
        self._behind[0].fill(0)
        return self._behind[0]

    @property
    def behind_pixels(self) -> np.ndarray | None:
        """The picture behind the traces; None while there is none."""
        return None if self._behind is None else self._behind[0]

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        t = theme.theme()
        rect = self.boundingRect()
        painter.setClipRect(rect)
        painter.setPen(_pen(t.plot_grid))
        painter.drawLines([QLineF(round(x) + 0.5, rect.top(), round(x) + 0.5, rect.bottom()) for x in self.overlay.grid])
        painter.drawLines([QLineF(rect.left(), round(y) + 0.5, rect.right(), round(y) + 0.5) for y in self.values])
        if self.strokes is not None and is_vector(painter):
            self.strokes(painter)
        elif self._image is not None:
            where = painter.worldTransform().map(QPointF(0.0, 0.0))
            corner = QPointF(round(where.x()) - where.x(), round(where.y()) - where.y())
            if self._behind is not None:
                painter.drawImage(corner, self._behind[1])
            painter.drawImage(corner, self._image)
        if self.overlay.level is not None:
            paint_level(painter, rect, self.overlay.level, self.overlay.trigger)
        self._paint_cursors(painter, rect, t)

    def _paint_cursors(self, painter: QPainter, rect: QRectF, t: theme.Theme) -> None:
        o = self.overlay
        if len(o.cursors) == 2:
            left, right = sorted(o.cursors)
            painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), theme.with_alpha(t.accent, 0.08))
        painter.setPen(_pen(t.accent))
        painter.drawLines([QLineF(round(x) + 0.5, rect.top(), round(x) + 0.5, rect.bottom()) for x in o.cursors])
        if o.playhead is not None:
            painter.fillRect(QRectF(round(o.playhead) - 0.5, rect.top(), 2.0, rect.height()), t.warning)
        if o.hover is not None:
            painter.setPen(_pen(t.text_dim, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(round(o.hover) + 0.5, rect.top(), round(o.hover) + 0.5, rect.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x, y, color in o.dots:
            painter.setPen(QPen(t.plot, 1.5))
            painter.setBrush(color)
            painter.drawEllipse(QPointF(x, y), 4.0, 4.0)


def _pen(color: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(color, 0, style)
    pen.setCosmetic(True)
    return pen


class Box(pg.ViewBox):
    """The inside of the plot: hands every gesture to the lane instead of moving itself."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False, enableMouse=False, defaultPadding=0.0, border=None)
        self.setMouseEnabled(False, False)

    def mouseDragEvent(self, ev: Any, axis: int | None = None) -> None:
        ev.ignore()

    def wheelEvent(self, ev: Any, axis: int | None = None) -> None:
        ev.ignore()


class Plot(pg.PlotWidget):
    """The plot of one lane. Gestures come out as signals in pixels from the left and top of its inside."""

    hovered = Signal(object)
    clicked = Signal(float, float, object)
    double_clicked = Signal(float, float)
    dragged = Signal(float, float, bool)
    scrolled = Signal(float, float, float, bool)
    pointed = Signal(object)
    level_held = Signal(bool)
    level_moved = Signal(float)
    cursor_moved = Signal(int, float, object)
    resized = Signal()

    def __init__(self) -> None:
        self._axis = ValueAxis()
        self.axis_room = axis_width()
        self._inside = Box()
        super().__init__(viewBox=self._inside, axisItems={"left": self._axis})
        self.item = PictureItem(self._inside)
        self._press: tuple[QPointF, bool] | None = None
        self._level = False
        self._cursor: int | None = None
        self._moved = False
        self._shown = (0.0, 0.0, 0.0)
        plot: Any = self.plotItem
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.layout.setContentsMargins(0, 0, 0, 0)
        plot.layout.setSpacing(0)
        self._inside.setXRange(0.0, 1.0, padding=0)
        self.setMouseTracking(True)
        self.setMinimumHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCacheMode(pg.PlotWidget.CacheModeFlag.CacheNone)
        self._inside.sigResized.connect(self._on_resized)
        self.dress()

    def dress(self) -> None:
        """Take the colours of the theme."""
        t = theme.theme()
        self.setBackground(t.plot)
        font = QFont(self.font())
        font.setPixelSize(theme.pixels(11))
        self._axis.setWidth(max(self.axis_room, axis_width()))
        self._axis.setTickFont(font)
        self._axis.setPen(pg.mkPen(t.border))
        self._axis.setTextPen(pg.mkPen(t.text_dim))
        self._inside.setBackgroundColor(t.plot)

    def name_axis(self, unit: str, rows: Sequence[str] | None = None) -> None:
        """Say the unit, or give every row a name (top row first)."""
        self._axis.rows = rows
        style: dict[str, Any] = {"font-size": f"{theme.pixels(11)}px", "color": theme.theme().text_dim.name()}
        self._axis.setLabel(unit, **style)
        self._axis.showLabel(bool(unit))

    def set_values(self, low: float, high: float, ceiling: float) -> None:
        """Show that range of values; above the ceiling there are no ticks."""
        size = self.inside().height()
        if (low, high, size) == self._shown:
            return
        self._shown = (low, high, size)
        self._axis.ceiling = ceiling
        self._inside.setYRange(low, high, padding=0)
        self.item.values = [(high - v) / (high - low) * size for _, vs in self._axis.tickValues(low, high, size) for v in vs]
        if self._axis.rows is not None:
            self.item.values = []

    def divide_rows(self, rows: Sequence[int], count: int) -> None:
        """Draw a line above each of these rows, of so many."""
        self.item.values = [row / max(count, 1) * self.inside().height() for row in rows]

    def refresh(self) -> None:
        """Paint again, in one go with all else in the window: an item's own update comes a turn of the event loop later, and lanes tear apart."""
        self.viewport().update()

    def inside(self) -> QRectF:
        """Return where the inside lies, in pixels of this widget."""
        return self._inside.mapRectToScene(self._inside.rect())

    def _on_resized(self) -> None:
        self.item.prepareGeometryChange()
        self.resized.emit()

    def _at(self, position: QPointF) -> tuple[float, float]:
        inside = self.inside()
        return position.x() - inside.left(), position.y() - inside.top()

    def _over_level(self, position: QPointF) -> bool:
        level = self.item.overlay.level
        x, y = self._at(position)
        return level is not None and over_handle(x, y, level[0], self.inside().height())

    def _cursor_at(self, position: QPointF) -> int | None:
        """Return which cursor is under the pointer."""
        x = self._at(position)[0]
        near = [(abs(c - x), i) for i, c in enumerate(self.item.overlay.cursors) if abs(c - x) <= _GRAB]
        return min(near)[1] if near and x >= 0 else None

    def mousePressEvent(self, ev: Any) -> None:
        plain = not ev.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if ev.button() == Qt.MouseButton.LeftButton and self._over_level(ev.position()):
            self._level = True
            self.level_held.emit(True)
            ev.accept()
        elif ev.button() == Qt.MouseButton.LeftButton and plain and self._cursor_at(ev.position()) is not None:
            self._cursor = self._cursor_at(ev.position())
            ev.accept()
        elif ev.button() == Qt.MouseButton.LeftButton:
            self._press, self._moved = (ev.position(), self._at(ev.position())[0] < 0), False
            ev.accept()

    def mouseMoveEvent(self, ev: Any) -> None:
        x, y = self._at(ev.position())
        if self._level:
            self.level_moved.emit(y)
            return
        if self._cursor is not None:
            self.cursor_moved.emit(self._cursor, x, ev.modifiers())
            return
        if self._press is None:
            self.pointed.emit((x, y) if x >= 0 else None)
            self.hovered.emit(x if x >= 0 else None)
            grip = x < 0 or self._over_level(ev.position())
            over = Qt.CursorShape.CrossCursor if self._cursor_at(ev.position()) is None else Qt.CursorShape.SplitHCursor
            self.setCursor(Qt.CursorShape.SizeVerCursor if grip else over)
            return
        step = ev.position() - self._press[0]
        if self._moved or step.manhattanLength() > 4:
            if not self._moved:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._moved = True
            self._press = (ev.position(), self._press[1])
            self.hovered.emit(None)
            self.dragged.emit(step.x(), step.y(), self._press[1])
        else:
            self.hovered.emit(x if x >= 0 else None)

    def mouseReleaseEvent(self, ev: Any) -> None:
        if self._level and ev.button() == Qt.MouseButton.LeftButton:
            self._level = False
            self.level_held.emit(False)
            return
        if self._cursor is not None and ev.button() == Qt.MouseButton.LeftButton:
            self._cursor = None
            return
        if ev.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        moved, self._press = self._moved, None
        x, y = self._at(ev.position())
        if not moved and x >= 0:
            self.clicked.emit(x, y, ev.modifiers())

    def mouseDoubleClickEvent(self, ev: Any) -> None:
        if ev.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit(*self._at(ev.position()))
            self._press = None

    def wheelEvent(self, ev: Any) -> None:
        turns = (ev.angleDelta().y() or ev.angleDelta().x()) / 120.0
        x, y = self._at(ev.position())
        values = x < 0 or bool(ev.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self.scrolled.emit(x, y, turns, values)
        ev.accept()

    def leaveEvent(self, ev: Any) -> None:
        self.pointed.emit(None)
        self.hovered.emit(None)
        super().leaveEvent(ev)
