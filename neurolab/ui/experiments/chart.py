"""A chart for measured curves: points, lines, bars and segments over two axes with units."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from neurolab.core.units import display_unit
from neurolab.ui import theme
from neurolab.ui.scopes.timebase import nice_step, ticks, value_text
from neurolab.ui.widgets.bars import tabular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QMouseEvent, QPaintEvent

Style = Literal["line", "points", "bars", "segments"]

_TOP, _RIGHT, _BOTTOM, _LEFT = 12, 16, 40, 66
_NEAR = 18.0
_MOST = 20_000


@dataclass(slots=True)
class Series:
    """One curve. Arrays of shape (n,), for segments (n, 2); NaN breaks a line. `label` names it in the legend; empty ones are not listed."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    color: QColor
    label: str = ""
    style: Style = "line"
    width: float = 2.0
    dashed: bool = False
    counts: bool = True
    """Whether the axes make room for it."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Title and unit of an axis; `low` and `high` are kept on screen whatever the data, when given."""

    title: str = ""
    unit: str = "1"
    low: float | None = None
    high: float | None = None
    fixed: bool = False
    log: bool = False

    @property
    def text(self) -> str:
        """What is written at the axis."""
        unit = display_unit(self.unit)
        return f"{self.title} ({unit})" if self.unit not in ("", "1") and unit else self.title


@dataclass(slots=True)
class _Range:
    low: float = 0.0
    high: float = 1.0
    marks: list[float] = field(default_factory=list)
    step: float = 1.0


class Chart(QWidget):
    """Draws series over axes; the nearest point to the pointer is read out."""

    def __init__(self, name: str, x: Axis, y: Axis) -> None:
        super().__init__()
        self.x_axis, self.y_axis = x, y
        self.series: tuple[Series, ...] = ()
        self.caption = ""
        self._x, self._y = _Range(), _Range()
        self._pointer: QPointF | None = None
        self.setAccessibleName(name)
        self.setFont(tabular(self.font()))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 120)

    def sizeHint(self) -> QSize:
        return QSize(480, 260)

    def show_series(self, series: Sequence[Series], caption: str = "") -> None:
        """Show these curves; the caption says in words what they mean."""
        self.series, self.caption = tuple(series), caption
        self.setAccessibleDescription(caption or ", ".join(s.label for s in series if s.label))
        self.update()

    # ---- geometry -----------------------------------------------------------------------------------------------------------------------

    def inside(self) -> QRectF:
        """Return where curves are drawn, in pixels."""
        left, right, top, bottom = theme.column(_LEFT), _RIGHT, _TOP + (theme.pixels(14) if self.caption else 0), theme.pixels(_BOTTOM)
        return QRectF(left, top, max(self.width() - left - right, 10), max(self.height() - top - bottom, 10))

    def place(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return pixels of data points, under the ranges last drawn."""
        box = self.inside()
        if self.y_axis.log:
            y = np.log10(np.maximum(y, 1e-300))
        return box.left() + (x - self._x.low) / (self._x.high - self._x.low) * box.width(), box.bottom() - (y - self._y.low) / (
            self._y.high - self._y.low
        ) * box.height()

    def data_at(self, position: QPointF) -> tuple[float, float]:
        """Return the data that a pixel stands for."""
        box = self.inside()
        x = self._x.low + (position.x() - box.left()) / box.width() * (self._x.high - self._x.low)
        y = self._y.low + (box.bottom() - position.y()) / box.height() * (self._y.high - self._y.low)
        return x, y

    def fit(self) -> None:
        """Choose the ranges that show all curves."""
        box, counted = self.inside(), [s for s in self.series if s.counts and s.x.size]
        self._x = _range_of(self.x_axis, [s.x for s in counted], box.width() / theme.pixels(80), tight=True)
        ys = [np.log10(s.y[s.y > 0]) if self.y_axis.log else s.y for s in counted]
        grounded = any(s.style == "bars" for s in counted)
        self._y = _range_of(self.y_axis, [*ys, np.zeros(1)] if grounded else ys, box.height() / theme.pixels(34), tight=False)

    # ---- painting -----------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        self.fit()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.plot)
        font = QFont(self.font())
        font.setPixelSize(theme.pixels(11))
        painter.setFont(font)
        self._paint_axes(painter, t)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.inside().adjusted(-4, -4, 4, 4))
        for series in self.series:
            self._paint_series(painter, series, t)
        painter.setClipping(False)
        _paint_legend(self, painter, t)
        if self.caption:
            painter.setPen(t.text_dim)
            room = QRectF(self.inside().left(), 2, self.inside().width(), theme.pixels(16))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.caption)
        self._paint_reading(painter, t)

    def _paint_axes(self, painter: QPainter, t: theme.Theme) -> None:
        box, metrics = self.inside(), QFontMetrics(painter.font())
        line = theme.pixels(16)
        zeros = np.zeros(1)
        for mark in self._x.marks:
            x = round(float(self.place(np.array([mark]), zeros)[0][0])) + 0.5
            painter.setPen(QPen(t.plot_grid, 1))
            painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
            painter.setPen(t.text_dim)
            room = QRectF(x - 3 * line, box.bottom() + 3, 6 * line, theme.pixels(14))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, value_text(mark, self._x.step))
        for mark in self._y.marks:
            y = round(box.bottom() - (mark - self._y.low) / (self._y.high - self._y.low) * box.height()) + 0.5
            painter.setPen(QPen(t.plot_grid, 1))
            painter.drawLine(QLineF(box.left(), y, box.right(), y))
            text = f"10{_superscript(round(mark))}" if self.y_axis.log else value_text(mark, self._y.step)
            painter.setPen(t.text_dim)
            painter.drawText(QRectF(16, y - line / 2, box.left() - 22, line), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(t.border, 1))
        painter.drawLine(QLineF(box.left() + 0.5, box.top(), box.left() + 0.5, box.bottom()))
        painter.drawLine(QLineF(box.left(), box.bottom() + 0.5, box.right(), box.bottom() + 0.5))
        painter.setPen(t.text)
        painter.drawText(QRectF(box.left(), self.height() - line - 4, box.width(), line), Qt.AlignmentFlag.AlignCenter, self.x_axis.text)
        painter.save()
        painter.translate(2, box.center().y())
        painter.rotate(-90)
        title = metrics.elidedText(self.y_axis.text, Qt.TextElideMode.ElideRight, int(box.height()) + 30)
        painter.drawText(QRectF(-box.height() / 2 - 20, 0, box.height() + 40, line), Qt.AlignmentFlag.AlignCenter, title)
        painter.restore()

    def _paint_series(self, painter: QPainter, series: Series, t: theme.Theme) -> None:
        if not series.x.size:
            return
        pen = QPen(series.color, series.width, Qt.PenStyle.DashLine if series.dashed else Qt.PenStyle.SolidLine)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y = self.place(series.x, series.y)
        if series.style == "segments":
            painter.drawLines([QLineF(a, c, b, d) for (a, b), (c, d) in zip(x.tolist(), y.tolist(), strict=True)])
        elif series.style == "bars":
            self._paint_bars(painter, x, y, series.color)
        else:
            for first, last in _stretches(np.isfinite(x) & np.isfinite(y)):
                part = slice(first, last)
                painter.drawPolyline(QPolygonF([QPointF(a, b) for a, b in zip(x[part].tolist(), y[part].tolist(), strict=True)]))
            if series.style == "points":
                painter.setPen(QPen(t.plot, 1.5))
                painter.setBrush(series.color)
                for a, b in zip(x.tolist(), y.tolist(), strict=True):
                    if a == a and b == b:
                        painter.drawEllipse(QPointF(a, b), 4.0, 4.0)

    def _paint_bars(self, painter: QPainter, x: NDArray[np.float64], y: NDArray[np.float64], color: QColor) -> None:
        width = max(float(np.diff(x).min()) if len(x) > 1 else 12.0, 1.0)
        ground = float(self.place(np.zeros(1), np.zeros(1))[1][0])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        gap = 1.0 if width > 4 else 0.0
        for a, b in zip(x.tolist(), y.tolist(), strict=True):
            painter.drawRect(QRectF(a - width / 2 + gap / 2, b, width - gap, max(ground - b, 0.0)))

    # ---- reading ------------------------------------------------------------------------------------------------------------------------

    def nearest(self, position: QPointF) -> tuple[Series, float, float] | None:
        """Return the curve and the point of it that lies under the pointer, or None."""
        best, found = _NEAR, None
        for series in self.series:
            if series.style == "segments" or not series.x.size or series.x.size > _MOST:
                continue
            x, y = self.place(series.x, series.y)
            far = np.abs(x - position.x()) if series.style == "bars" else np.hypot(x - position.x(), y - position.y())
            far = np.where(np.isfinite(far), far, np.inf)
            i = int(np.argmin(far))
            if far[i] < best:
                best, found = float(far[i]), (series, float(series.x[i]), float(series.y[i]))
        return found

    def _paint_reading(self, painter: QPainter, t: theme.Theme) -> None:
        found = self.nearest(self._pointer) if self._pointer is not None else None
        if found is None:
            return
        series, x, y = found
        px, py = (float(v[0]) for v in self.place(np.array([x]), np.array([y])))
        text = f"{_short(x)} {display_unit(self.x_axis.unit)}  ·  {_short(y)} {display_unit(self.y_axis.unit)}".replace("  ·", " ·").strip()
        metrics, box = QFontMetrics(painter.font()), self.inside()
        width, height = metrics.horizontalAdvance(text) + 16, theme.pixels(20)
        left = min(max(px - width / 2, box.left()), box.right() - width)
        pill = QRectF(left, py - height - 10 if py - height - 10 > box.top() else py + 10, width, height)
        painter.setPen(QPen(t.plot, 1.5))
        painter.setBrush(series.color)
        painter.drawEllipse(QPointF(px, py), 5.0, 5.0)
        painter.setPen(QPen(t.border, 1))
        painter.setBrush(t.surface)
        painter.drawRoundedRect(pill, 5, 5)
        painter.setPen(t.text)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._pointer = None
        self.update()


def _paint_legend(chart: Chart, painter: QPainter, t: theme.Theme) -> None:
    metrics, box = QFontMetrics(painter.font()), chart.inside()
    room, line = int(box.width() * 0.6), theme.pixels(16)
    rows = [(s, metrics.elidedText(s.label, Qt.TextElideMode.ElideRight, room)) for s in chart.series if s.label]
    if not rows:
        return
    size = QSize(max(metrics.horizontalAdvance(text) for _, text in rows) + 40, line * len(rows) + 4)
    where = _free_corner(chart, size)
    painter.fillRect(where, theme.with_alpha(t.plot, 0.8))
    for row, (series, text) in enumerate(rows):
        y = where.top() + 2 + line * row
        painter.setPen(QPen(series.color, 2.5, Qt.PenStyle.DashLine if series.dashed else Qt.PenStyle.SolidLine))
        painter.drawLine(QPointF(where.left() + 4, y + line / 2), QPointF(where.left() + 24, y + line / 2))
        painter.setPen(t.text)
        painter.drawText(QRectF(where.left() + 30, y, size.width(), line), Qt.AlignmentFlag.AlignVCenter, text)


def _free_corner(chart: Chart, size: QSize) -> QRectF:
    """Return the corner of the plot in which a legend of this size hides the fewest points."""
    box = chart.inside().adjusted(6, 2, -6, -4)
    w, h = size.width(), size.height()
    corners = [QRectF(x, y, w, h) for y in (box.top(), box.bottom() - h) for x in (box.left(), box.right() - w)]
    places = [chart.place(s.x, s.y) for s in chart.series if s.counts and s.style != "segments" and s.x.size]

    def hidden(c: QRectF) -> int:
        return sum(int(((x > c.left()) & (x < c.right()) & (y > c.top() - 4) & (y < c.bottom() + 4)).sum()) for x, y in places)

    return min(corners, key=hidden)


def _range_of(axis: Axis, data: list[NDArray[np.float64]], parts: float, *, tight: bool) -> _Range:
    kept = [d[np.isfinite(d)] for d in data]
    kept = [d for d in kept if d.size]
    low = min((float(d.min()) for d in kept), default=0.0 if axis.low is None else axis.low)
    high = max((float(d.max()) for d in kept), default=1.0 if axis.high is None else axis.high)
    if axis.fixed and axis.low is not None and axis.high is not None:
        low, high = axis.low, axis.high
    else:
        low = low if axis.low is None else min(low, axis.low)
        high = high if axis.high is None else max(high, axis.high)
    if not high > low:
        low, high = low - 0.5 * max(abs(low), 1.0), high + 0.5 * max(abs(high), 1.0)
    if not tight and not axis.fixed:
        room = 0.08 * (high - low)
        low = low if axis.low is not None and low == axis.low else low - room
        high += room
    step = max(nice_step(high - low, max(parts, 2.0)), 1.0 if axis.log else 0.0)
    return _Range(low, high, ticks(low, high, step), step)


def _stretches(good: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return first and end of each run of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], good, [False]]).astype(np.int8)))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _superscript(number: int) -> str:
    return str(number).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))


def _short(value: float) -> str:
    return f"{value:.4g}".replace("-", "−")
