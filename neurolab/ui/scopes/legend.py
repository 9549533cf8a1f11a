"""The legend of a lane: one button for each trace with its colour, name and value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from neurolab.ui import theme
from neurolab.ui.scopes.lane_title import LaneTitle
from neurolab.ui.scopes.lanes import Trace
from neurolab.ui.scopes.references import SPIKE
from neurolab.ui.widgets.bars import tabular

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QMouseEvent, QPaintEvent

    from neurolab.ui.scopes.lanes import Lane

_AXIS_WIDTH = 60
_WIDTHS = (188, 240)
_NARROW = 470
ROW_HEIGHT = 20
_VALUE_ROOM = 82
# Variables that need no naming where the space is short.
_OBVIOUS = ("v", "y", "i")


def axis_width() -> int:
    """Return the width of the axis of values."""
    return theme.column(_AXIS_WIDTH)


def legend_width(width: int) -> int:
    """Return how much of a panel's width the legends take."""
    return min(max(2 * width // 7, theme.column(_WIDTHS[0])), theme.column(_WIDTHS[1]), 2 * width // 5 if width < _NARROW else width // 2)


class LegendRow(QAbstractButton):
    """One trace. Checked means shown; a double click shows it alone."""

    solo = Signal()
    pointed = Signal(bool)
    menu_wanted = Signal(object, object)

    def __init__(self, trace: Trace, color: QColor, unit: str, *, alike: bool = False, dashed: bool = False) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setChecked(True)
        self.trace, self.color, self._dashed = trace, color, dashed
        self._unit, self._value = unit, ""
        self._alike = alike
        self._alone = False
        variable = "" if trace.variable == "spike" else trace.variable
        self._variable = variable
        self.setText(trace.label)
        self.setAccessibleName(f"{trace.label} {variable}".strip())
        self.setToolTip(
            self.tr("{name}: click to hide or show, double-click to show it alone, right-click for more").format(name=self.accessibleName())
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(theme.column(_WIDTHS[0]) - 16, theme.pixels(ROW_HEIGHT))

    @property
    def value(self) -> str:
        """The value shown, with its unit."""
        return self._value

    def set_value(self, text: str) -> None:
        if text != self._value:
            self._value = text
            self.setAccessibleDescription(text)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(t.accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(t.hover)
            painter.drawRoundedRect(inner.adjusted(0.5, 0, -0.5, 0), 4, 4)
        middle = self.height() / 2
        shown = self.isChecked()
        painter.setPen(QPen(self.color if shown else t.border, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        ends = ((9, 12), (18, 21)) if self._dashed else ((9, 21),)
        painter.drawLines([QLineF(a, middle, b, middle) for a, b in ends])
        font, dim = tabular(self.font()), QFont(self.font())
        font.setPixelSize(theme.pixels(12))
        dim.setPixelSize(theme.pixels(11))
        most = max(theme.column(_VALUE_ROOM), round(0.62 * self.width()))
        value_width = min(QFontMetrics(font).horizontalAdvance(self._value), most) if shown else 0
        painter.setFont(font)
        painter.setPen(t.text if shown else t.text_dim)
        if shown:
            painter.drawText(QRectF(0, 0, self.width() - 8, self.height()), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._value)
        room = self.width() - 28 - 8 - (value_width + 8 if shown else 0)
        small = QFontMetrics(dim).horizontalAdvance(self._variable) + 6 if self._variable else 0
        if (self._variable in _OBVIOUS or self._alike) and QFontMetrics(font).horizontalAdvance(self.trace.label) + small > room:
            small = 0
        name = QFontMetrics(font).elidedText(self.trace.label, Qt.TextElideMode.ElideRight, max(room - small, 24))
        if small and small + QFontMetrics(font).horizontalAdvance(name) > room:
            # The colour says which node it is, so the variable is what tells its traces apart.
            name, small = QFontMetrics(font).elidedText(self._variable, Qt.TextElideMode.ElideRight, room), 0
        painter.drawText(QRectF(28, 0, room, self.height()), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        used = QFontMetrics(font).horizontalAdvance(name)
        if not shown:
            painter.setPen(QPen(t.text_dim, 1))
            painter.drawLine(QPointF(28, middle + 1), QPointF(28 + used, middle + 1))
        if small and small + used <= room:
            painter.setFont(dim)
            painter.setPen(t.text_dim)
            painter.drawText(QPointF(28 + used + 6, middle + QFontMetrics(font).ascent() / 2 - 1), self._variable)

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        # The first click of the pair has toggled the row already: take that back, and swallow the second release.
        self.setChecked(True)
        self._alone = True
        self.solo.emit()
        e.accept()

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        if self._alone:
            self._alone = False
            e.accept()
            return
        super().mouseReleaseEvent(e)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self, event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        self.pointed.emit(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(False)
        super().leaveEvent(event)


class Legend(QWidget):
    """Title of the lane and its rows. Knows which traces are hidden and which one is pointed at."""

    changed = Signal()
    auto_wanted = Signal()
    menu_wanted = Signal(object, object)
    reference_toggled = Signal(str, bool)

    def __init__(self, lane: Lane, colors: dict[tuple[str, str], QColor]) -> None:
        super().__init__()
        self.rows: list[LegendRow] = []
        self.references: dict[str, LegendRow] = {}
        """Rows of what the traces are compared with, by label."""
        self.pointed: tuple[str, str] | None = None
        self.title = LaneTitle(lane.title, lane.meter)
        self.auto = QToolButton()
        self.auto.setText(self.tr("auto"))
        self.auto.setAccessibleName(self.tr("Automatic range of {lane}").format(lane=lane.title))
        self.auto.setToolTip(self.tr("The range was set by hand. Click (or double-click the plot) to fit it to the traces again"))
        self.auto.clicked.connect(self.auto_wanted)
        self.auto.hide()
        self.title.setVisible(lane.heads)
        head = QHBoxLayout()
        head.setContentsMargins(3, 0, 4, 0)
        head.addWidget(self.title, 1)
        if not lane.heads:
            head.addStretch(1)
        head.addWidget(self.auto)
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(0)
        for trace in lane.traces:
            row = LegendRow(trace, colors[trace.key], lane.unit, alike=len(lane.traces) > 1 and len({t.variable for t in lane.traces}) == 1)
            row.toggled.connect(self.changed)
            row.solo.connect(lambda chosen=row: self.show_alone(chosen))
            row.pointed.connect(lambda on, chosen=row: self._point(chosen, on))
            row.menu_wanted.connect(self.menu_wanted)
            self.rows.append(row)
            self._list.addWidget(row)
        self._list.addStretch(1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(4, 3, 4, 1)
        layout.setSpacing(1)
        layout.addLayout(head)
        layout.addWidget(area, 1)

    def set_references(self, labels: dict[str, bool]) -> None:
        """List what the traces are compared with, and whether it is shown."""
        if list(labels) != list(self.references):
            for row in self.references.values():
                row.setParent(None)
                row.deleteLater()
            self.references = {}
            for label in labels:
                row = LegendRow(Trace("", SPIKE, label, "", ""), theme.theme().text_dim, "", dashed=True)
                row.toggled.connect(lambda on, label=label: self.reference_toggled.emit(label, on))
                self._list.insertWidget(self._list.count() - 1, row)
                self.references[label] = row
        for label, shown in labels.items():
            self.references[label].blockSignals(True)
            self.references[label].setChecked(shown)
            self.references[label].blockSignals(False)

    def add(self, widget: QWidget) -> None:
        """Put something below the rows."""
        self._column.addWidget(widget)

    @property
    def hidden(self) -> set[tuple[str, str]]:
        """Keys of the traces that are not shown."""
        return {r.trace.key for r in self.rows if not r.isChecked()}

    def set_hidden(self, keys: set[tuple[str, str]]) -> None:
        """Hide those traces and show all others."""
        for row in self.rows:
            row.blockSignals(True)
            row.setChecked(row.trace.key not in keys)
            row.blockSignals(False)
            row.update()
        self.changed.emit()

    def show_alone(self, chosen: LegendRow) -> None:
        """Hide all other traces; when they are hidden already, show them again."""
        others = {r.trace.key for r in self.rows if r is not chosen}
        self.set_hidden(set() if self.hidden == others and others else others)

    def _point(self, row: LegendRow, on: bool) -> None:
        self.pointed = row.trace.key if on and len(self.rows) > 1 else None
        self.changed.emit()

    def recolor(self, colors: dict[tuple[str, str], QColor]) -> None:
        """Take new colours for the traces."""
        for row in self.rows:
            row.color = colors[row.trace.key]
            row.update()
        for row in self.references.values():
            row.color = theme.theme().text_dim
            row.update()
