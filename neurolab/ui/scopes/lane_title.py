"""The title of a lane: drag it to another panel, click it for what can be done with the plot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from neurolab.ui import icons, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

LANE = "application/x-neurolab-lane"
"""What is dragged: the id of a meter, utf-8."""
_ARROW = 12


class LaneTitle(QAbstractButton):
    """Name of a meter above its legend."""

    menu_wanted = Signal(object)

    def __init__(self, title: str, meter: str) -> None:
        super().__init__()
        self._meter = meter
        self._press: QPoint | None = None
        self.setText(title)
        self.setAccessibleName(self.tr("Plot {name}: menu").format(name=title))
        self.setToolTip(self.tr("{name}: click for more, drag to another scope panel").format(name=title))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.menu_wanted.emit(self.mapToGlobal(QPoint(0, self.height()))))

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.pixels(12))
        font.setBold(True)
        return font

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self.text()) + 12 + _ARROW, theme.pixels(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(t.accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(t.hover)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._font())
        painter.setPen(t.text_dim)
        room = self.width() - 10 - _ARROW
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(5, 0, room, self.height()), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if self.underMouse() or self.hasFocus():
            size = theme.pixels(_ARROW)
            painter.drawPixmap(self.width() - size - 3, (self.height() - size) // 2, icons.pixmap("down", t.text_dim.name(), size))

    def mousePressEvent(self, e: QMouseEvent) -> None:
        self._press = e.position().toPoint()
        super().mousePressEvent(e)

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        far = self._press is not None and (e.position().toPoint() - self._press).manhattanLength() >= QApplication.startDragDistance()
        if far and e.buttons() & Qt.MouseButton.LeftButton:
            self._press = None
            self.setDown(False)
            self.drag().exec(Qt.DropAction.MoveAction)
            return
        super().mouseMoveEvent(e)

    def drag(self) -> QDrag:
        """Return the drag that takes this lane along."""
        data = QMimeData()
        data.setData(LANE, self._meter.encode("utf-8"))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        return drag
