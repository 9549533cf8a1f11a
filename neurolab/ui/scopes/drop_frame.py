"""The frame that shows where a plot will go when it is let go of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from neurolab.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class DropFrame(QWidget):
    """A tint with a border over a widget while something of a kind is dragged over it; tells what is dropped.

    Parameters
    ----------
    parent : QWidget
        What accepts drops from now on.
    kind : str
        Its MIME type; the data are a text in utf-8.
    """

    dropped = Signal(str)

    def __init__(self, parent: QWidget, kind: str) -> None:
        super().__init__(parent)
        self._over, self._kind = parent, kind
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and not isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.Drop:
            self.hide()
            if event.mimeData().hasFormat(self._kind):
                event.acceptProposedAction()
                text = bytes(event.mimeData().data(self._kind).data()).decode("utf-8", "replace")
                # What is dragged may go away: not before its drag has ended.
                QTimer.singleShot(0, self, lambda: self.dropped.emit(text))
            return True
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasFormat(self._kind):
            event.acceptProposedAction()
            self.setGeometry(self._over.rect())
            self.raise_()
            self.show()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.accent, 2))
        painter.setBrush(theme.with_alpha(t.accent, 0.1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)
