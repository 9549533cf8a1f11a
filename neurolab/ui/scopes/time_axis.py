"""The strips above and below the lanes: bars of the doses, and the time axis with the cursors' times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QLinearGradient, QPainter, QPen
from PySide6.QtWidgets import QWidget

from neurolab.catalog.spec import CompoundSpec
from neurolab.circuit.records import Dose, Node, Region
from neurolab.core.units import format_quantity
from neurolab.ui import theme
from neurolab.ui.canvas.looks import compound_color
from neurolab.ui.scopes.timebase import duration_text, nice_step, ticks, time_text

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from neurolab.circuit.circuit import Circuit
    from neurolab.ui.scopes.timebase import Timebase

BAR_HEIGHT = 18
_MOST_ROWS = 3


class TimeAxis(QWidget):
    """Ticks and times under the lanes. Wheel and drag zoom and move the time, a double click goes back to now."""

    def __init__(self, timebase: Timebase) -> None:
        super().__init__()
        self._time = timebase
        self._left, self._width = 60, 400
        self._drag: float | None = None
        theme.hold(self, self.setFixedHeight, 24)
        self.setAccessibleName(self.tr("Time axis"))
        self.setToolTip(self.tr("Turn the wheel to show more or less time, drag to look back, double-click for now; arrow keys move a cursor"))
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def place(self, left: int, width: int) -> None:
        """Tell where the plots' insides begin and how wide they are."""
        self._left, self._width = left, width
        self.update()

    @property
    def seconds(self) -> bool:
        """Whether times are shown in seconds."""
        return self._time.window > 1_000.0

    def marks(self) -> tuple[float, list[float]]:
        """Return the step between ticks and their times."""
        room = theme.pixels(72 if self._time.right < 100_000 else 96)
        step = nice_step(self._time.window, max(self._width / room, 2))
        zero = self._time.origin
        return step, [zero + t for t in ticks(self._time.left - zero, self._time.right - zero, step)]

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.panel)
        painter.fillRect(0, 0, self._left + self._width, self.height(), t.plot)
        painter.setPen(QPen(t.accent if self.hasFocus() else t.border, 1))
        painter.drawLine(QPointF(self._left, 0.5), QPointF(self._left + self._width, 0.5))
        font = QFont(self.font())
        font.setPixelSize(theme.pixels(11))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        painter.setPen(t.text_dim)
        unit = "s" if self.seconds else "ms"
        painter.drawText(QRectF(0, 4, self._left - 10, theme.pixels(18)), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, unit)
        step, marks = self.marks()
        pills = self._pills()
        for mark in marks:
            x = self._left + self._time.column_of(mark)
            text = time_text(mark - self._time.origin, step, self.seconds)
            half = metrics.horizontalAdvance(text) / 2
            painter.setPen(QPen(t.border, 1))
            painter.drawLine(QPointF(round(x) + 0.5, 0), QPointF(round(x) + 0.5, 4))
            covered = any(abs(x - p) < half + w / 2 + 6 for p, w, _, _ in pills)
            if not covered and x - half >= self._left - 4 and x + half <= self._left + self._width:
                painter.setPen(t.text_dim)
                painter.drawText(QPointF(round(x - half), theme.pixels(18)), text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x, width, text, color in pills:
            self._paint_pill(painter, x, width, text, color)

    def _pills(self) -> list[tuple[float, float, str, QColor]]:
        t = theme.theme()
        pills: list[tuple[float, float, str, QColor]] = []
        step = max(self._time.per_column, 1e-3)
        for time, color in (
            (self._time.first, t.accent),
            (self._time.second, t.accent),
            (self._time.playhead, t.warning),
            (self._time.hover, t.text_dim),
        ):
            if time is None or not self._time.left <= time <= self._time.right:
                continue
            text = time_text(time - self._time.origin, nice_step(step * 2, 1), self.seconds)
            width = self.fontMetrics().horizontalAdvance(text) + 10.0
            x = min(max(self._left + self._time.column_of(time), self._left + width / 2), self._left + self._width - width / 2)
            pills.append((x, width, text, color))
        return pills

    def _paint_pill(self, painter: QPainter, x: float, width: float, text: str, color: QColor) -> None:
        box = QRectF(x - width / 2, 3, width, theme.pixels(19))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.theme().plot)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._time.pan((self._drag - event.position().x()) * self._time.per_column)
            self._drag = event.position().x()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._time.go_live()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = (event.angleDelta().y() or event.angleDelta().x()) / 120.0
        self._time.zoom(0.8**turns, self._time.time_at(event.position().x() - self._left))
        event.accept()


@dataclass(frozen=True, slots=True)
class DoseBar:
    """One bar: from `start` to `stop` (None: still acting), then fading with the wash-out time; all in ms."""

    text: str
    start: float
    stop: float | None
    washout: float
    row: int
    compound: str = ""


def dose_bars(circuit: Circuit) -> tuple[DoseBar, ...]:
    """Return the bars of all doses, put into rows so that none covers another."""
    ends: list[float] = []
    bars: list[DoseBar] = []
    several = len({d.place for d in circuit.all(Dose)}) > 1
    for dose in sorted(circuit.all(Dose), key=lambda d: (d.start, d.id)):
        if dose.compound not in circuit.registry:
            continue
        title = circuit.registry.get(dose.compound, CompoundSpec).title
        text = f"{title} {format_quantity(dose.concentration, 'uM')}"
        place = next((r for r in circuit if r.id == dose.place), None)
        if several and isinstance(place, Node | Region):
            text += f" · {place.label or place.id}"
        end = float("inf") if dose.stop is None else dose.stop + dose.washout
        row = next((i for i, e in enumerate(ends) if e <= dose.start), len(ends))
        ends[row : row + 1] = [end]
        bars.append(DoseBar(text, dose.start, dose.stop, dose.washout, row, dose.compound))
    return tuple(bars)


class DoseStrip(QWidget):
    """Bars above the traces, as in a paper: the name of the compound over the time in which it is given."""

    shown_rows = Signal(int)

    def __init__(self, timebase: Timebase) -> None:
        super().__init__()
        self._time = timebase
        self._left, self._width = 60, 400
        self.bars: tuple[DoseBar, ...] = ()
        self._rows = _MOST_ROWS
        self.setAccessibleName(self.tr("Doses over time"))
        self.hide()

    def place(self, left: int, width: int) -> None:
        """Tell where the plots' insides begin and how wide they are."""
        self._left, self._width = left, width
        self._fit_height()
        self.update()

    def set_rows(self, rows: int) -> None:
        """Take no more than so many rows."""
        if rows != self._rows:
            self._rows = rows
            self._fit_height()
            self.update()

    def _fit_height(self) -> None:
        rows = min(max((b.row for b in self.bars), default=-1) + 1, self._rows)
        self.setFixedHeight(max(rows * (theme.pixels(BAR_HEIGHT) + 2) + 4, 1))

    def set_bars(self, bars: tuple[DoseBar, ...]) -> None:
        """Show these bars; the strip hides itself while none is on screen."""
        self.bars = bars
        self._fit_height()
        self.refresh()
        self.setAccessibleDescription("; ".join(b.text for b in bars))
        self.setToolTip("\n".join(f"{b.text}: {duration_text(b.start)} – {'…' if b.stop is None else duration_text(b.stop)}" for b in bars))
        self.update()

    def refresh(self) -> None:
        """Take no room while none of the bars is on screen."""
        left, right = self._time.left, self._time.right
        shown = any(b.start < right and (b.stop is None or b.stop + 2.0 * b.washout > left) for b in self.bars)
        if shown == self.isHidden():
            self.setVisible(shown)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.panel)
        painter.fillRect(0, 0, self._left + self._width, self.height(), t.plot)
        painter.setClipRect(QRectF(self._left, 0, self._width, self.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(theme.pixels(11))
        painter.setFont(font)
        for bar in self.bars:
            if bar.row < self._rows:
                self._paint_bar(painter, bar, compound_color(bar.compound))
        self._paint_rest(painter)

    def _paint_rest(self, painter: QPainter) -> None:
        """Say how many bars on screen have no row of their own."""
        clock = self._time
        rest = [b for b in self.bars if b.row >= self._rows and b.start < clock.right and (b.stop is None or b.stop > clock.left)]
        if rest:
            text = f"+{len(rest)}"
            width = QFontMetrics(painter.font()).horizontalAdvance(text) + 12
            box = QRectF(self._left + self._width - width - 2, 3, width, theme.pixels(BAR_HEIGHT))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.theme().panel)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(theme.theme().text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_bar(self, painter: QPainter, bar: DoseBar, color: QColor) -> None:
        now = self._time.newest
        x0 = self._left + self._time.column_of(bar.start)
        x1 = self._left + self._time.column_of(max(now, bar.start) if bar.stop is None else bar.stop)
        fade = 0.0 if bar.stop is None else 2.0 * bar.washout / self._time.per_column
        height = theme.pixels(BAR_HEIGHT)
        y = 4.0 + bar.row * (height + 2)
        visible0, visible1 = max(x0, self._left), min(x1, self._left + self._width)
        if x1 + fade < self._left or x0 > self._left + self._width or (bar.stop is None and bar.start > now):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.with_alpha(color, 0.16))
        painter.drawRoundedRect(QRectF(x0, y, max(x1 - x0, 2.0), height), 3, 3)
        painter.fillRect(QRectF(x0, y + height - 3, max(x1 - x0, 2.0), 3), color)
        if fade > 1.0:
            gradient = QLinearGradient(x1, 0, x1 + fade, 0)
            gradient.setColorAt(0.0, theme.with_alpha(color, 0.16))
            gradient.setColorAt(1.0, theme.with_alpha(color, 0.0))
            painter.fillRect(QRectF(x1, y, fade, height), gradient)
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(bar.text, Qt.TextElideMode.ElideRight, int(max(visible1 - visible0, 0) + fade) - 12)
        painter.setPen(theme.theme().text)
        painter.drawText(QRectF(visible0 + 6, y - 1, self._width, height - 2), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
