"""A collapsible section of a panel: a header that says what is inside, and a body built when first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from neurolab.ui.theme import GRID, RADIUS, column, theme

if TYPE_CHECKING:
    from collections.abc import Callable

HEADER = 32


def draw_chevron(painter: QPainter, center: QPointF, color: QColor, *, is_open: bool) -> None:
    """Draw the small arrow of a header, pointing down when open and right when closed."""
    x, y = center.x(), center.y()
    points = [(x - 4, y - 2), (x, y + 2), (x + 4, y - 2)] if is_open else [(x - 2, y - 4), (x + 2, y), (x - 2, y + 4)]
    painter.setPen(QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(*p) for p in points]))


class SectionHeader(QAbstractButton):
    """The clickable line above a section; Space and Enter work too."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.note = note
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        return QSize(160, column(HEADER))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().adjusted(4, 2, -4, -2)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(t.accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(t.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        draw_chevron(painter, QPointF(16, self.height() / 2), t.text_dim, is_open=self.isChecked())
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(t.text)
        room = self.rect().adjusted(28, 0, -2 * GRID, 0)
        note_width = self.fontMetrics().horizontalAdvance(self.note) + GRID if self.note else 0
        title_room = room.adjusted(0, 0, -note_width, 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(title_room, flags, painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, title_room.width()))
        if self.note:
            font.setBold(False)
            painter.setFont(font)
            painter.setPen(t.text_dim)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self.note)
        painter.end()


class Section(QWidget):
    """A header and a body.

    Parameters
    ----------
    title, note : str
        Shown left and right in the header.
    build : callable
        Makes the body's content when the section is first open; gets the body's layout.
    memory : dict
        Where open or closed is remembered by title, so that another selection looks the same.
    """

    opened = Signal(bool)

    def __init__(self, title: str, build: Callable[[QVBoxLayout], None], memory: dict[str, bool], *, note: str = "", is_open: bool = True) -> None:
        super().__init__()
        self.title = title
        self._build = build
        self._memory = memory
        self._built = False
        self.header = SectionHeader(title, note)
        self.body = QWidget()
        self._layout = QVBoxLayout(self.body)
        self._layout.setContentsMargins(12, 0, 12, GRID)
        self._layout.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.header.setChecked(memory.get(title, is_open))
        self.header.toggled.connect(self._toggle)
        self._show(self.header.isChecked())

    @property
    def is_open(self) -> bool:
        """Whether the body shows."""
        return self.header.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or close."""
        self.header.setChecked(is_open)

    def set_note(self, note: str) -> None:
        """Change the text at the right of the header."""
        if note != self.header.note:
            self.header.note = note
            self.header.update()

    def _toggle(self, is_open: bool) -> None:
        self._memory[self.title] = is_open
        self._show(is_open)
        self.opened.emit(is_open)

    def _show(self, is_open: bool) -> None:
        if is_open and not self._built:
            self._built = True
            self._build(self._layout)
        self.body.setVisible(is_open)
        self.header.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))
