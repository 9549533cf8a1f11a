"""Thin bars and read-outs that follow the running simulation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neurolab.ui.theme import GRID, column, hold, theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROW = 22


def _rows(height: float) -> int:
    return round(height / ROW) * column(ROW)


def tabular(font: QFont) -> QFont:
    """Return the font with digits of equal width, so that changing numbers do not dance."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


class LevelBar(QWidget):
    """A bar from 0 to 1 with a caption at the left and a number at the right."""

    def __init__(self, caption: str, color: QColor | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._color = color
        self._level = 0.0
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(tabular(self.font()))
        self.setAccessibleName(caption)

    @property
    def level(self) -> float:
        """The share that is filled."""
        return self._level

    @property
    def text(self) -> str:
        """The number at the right."""
        return self._text

    def set_color(self, color: QColor) -> None:
        """Fill with another colour."""
        self._color = color
        self.update()

    def show_level(self, level: float, text: str) -> None:
        """Fill the bar to a share of 0 to 1 and write the number beside it."""
        level = min(max(level, 0.0), 1.0)
        if level != self._level or text != self._text:
            self._level, self._text = level, text
            self.setAccessibleDescription(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text_height = self.fontMetrics().height()
        line = QRectF(0, 0, self.width(), text_height)
        painter.setPen(t.text_dim)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._caption)
        painter.setPen(t.text)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.border)
        painter.drawRoundedRect(QRectF(0, text_height + 2, self.width(), 4), 2, 2)
        if self._level > 0:
            painter.setBrush(self._color or t.categories["compound"])
            painter.drawRoundedRect(QRectF(0, text_height + 2, max(self.width() * self._level, 4), 4), 2, 2)
        painter.end()


class Readout(QWidget):
    """A table of names and live values; painted by hand because it changes ten times a second.

    Parameters
    ----------
    names : sequence of str
        One a value.
    headings : dict
        Titles to write above some rows, by the index of the row.
    """

    def __init__(self, names: Sequence[str], headings: Mapping[int, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._headings = dict(headings)
        self._values = ["–"] * len(self._names)
        hold(self, self.setFixedHeight, ROW * (len(self._names) + len(self._headings)), measure=_rows)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(tabular(self.font()))
        self.setAccessibleName(self.tr("Live values"))

    def values(self) -> list[tuple[str, str]]:
        """Return what is shown: names and values."""
        return list(zip(self._names, self._values, strict=True))

    def show_values(self, values: Sequence[str]) -> None:
        """Show the values, one for each name."""
        if list(values) != self._values:
            self._values = list(values)
            self.setAccessibleDescription(", ".join(f"{n} {v}" for n, v in self.values()))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        y, height = 0.0, column(ROW)
        for i, (name, value) in enumerate(self.values()):
            if i in self._headings:
                painter.setPen(t.text_dim)
                heading = QRectF(0, y, self.width(), height)
                painter.drawText(heading, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), self._headings[i])
                y += height
            row = QRectF(0, y, self.width(), height)
            y += height
            painter.setPen(t.surface)
            painter.drawLine(row.bottomLeft(), row.bottomRight())
            painter.setPen(t.text)
            value_width = self.fontMetrics().horizontalAdvance(value) + 12
            painter.drawText(row, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), value)
            room = row.adjusted(GRID if self._headings else 0, 0, -value_width, 0)
            shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
