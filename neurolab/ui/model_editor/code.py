"""The text of equations: line numbers, colours for names, and the lines that are wrong marked where they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QHelpEvent, QPainter, QPaintEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from neurolab.catalog.expr import FUNCTIONS, MAX_TEXT, UNIT_NAMES
from neurolab.ui.theme import blend, theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QResizeEvent, QTextDocument

_WORD = re.compile(r"#.*|[A-Za-z_]\w*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?")
_LONGEST_COLOURED = 2_000
_MARGIN = 12


class Colours(QSyntaxHighlighter):
    """Colours states, parameters, functions, units and comments."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.kinds: dict[str, str] = {}

    def highlightBlock(self, text: str) -> None:
        if len(text) > _LONGEST_COLOURED:
            return
        t = theme()
        colours = {"state": t.traces[0], "param": t.text, "function": t.traces[3], "unit": t.traces[2]}
        for match in _WORD.finditer(text):
            word = match[0]
            if word.startswith("#"):
                self._set(match, t.text_dim, italic=True)
                return
            name = word[1:] if word[:1] == "d" and self.kinds.get(word[1:]) == "state" and text[match.end() :].lstrip().startswith("/") else word
            kind = self.kinds.get(name) or ("function" if word in FUNCTIONS else "unit" if word in UNIT_NAMES else "")
            if word[0].isdigit():
                self._set(match, t.traces[4])
            elif kind:
                self._set(match, colours[kind], bold=kind == "state")

    def _set(self, match: re.Match[str], colour: QColor, *, bold: bool = False, italic: bool = False) -> None:
        look = QTextCharFormat()
        look.setForeground(colour)
        look.setFontWeight(600 if bold else 400)
        look.setFontItalic(italic)
        self.setFormat(match.start(), len(match[0]), look)


class _Numbers(QWidget):
    """The strip with line numbers; a wrong line has a red mark."""

    def __init__(self, code: CodeEdit) -> None:
        super().__init__(code)
        self._code = code

    def sizeHint(self) -> QSize:
        return QSize(self._code.strip_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._code.paint_numbers(self, event)


class CodeEdit(QPlainTextEdit):
    """A small editor of equations."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.setFont(font)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Equations"))
        self.colours = Colours(self.document())
        self._faults: dict[int, str] = {}
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(self._lay_out)
        self.updateRequest.connect(self._scrolled)
        self._lay_out()

    def show_text(self, text: str) -> None:
        """Show another text, with the cursor where it was."""
        if text == self.toPlainText():
            return
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)

    def set_kinds(self, kinds: Mapping[str, str]) -> None:
        """Say which names are states and which parameters."""
        if dict(kinds) != self.colours.kinds:
            self.colours.kinds = dict(kinds)
            self.colours.rehighlight()

    def set_faults(self, faults: Mapping[int, str]) -> None:
        """Mark lines (from 1) as wrong, with what is wrong."""
        self._faults = dict(faults)
        marks: list[QTextEdit.ExtraSelection] = []
        for line in faults:
            block = self.document().findBlockByNumber(line - 1)
            if not block.isValid():
                continue
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor  # type: ignore[attr-defined]
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # type: ignore[attr-defined]
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)  # type: ignore[attr-defined]
            mark.format.setUnderlineColor(theme().error)  # type: ignore[attr-defined]
            mark.format.setBackground(blend(theme().surface, theme().error, 0.16))  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)
        self._numbers.update()

    def faults(self) -> dict[int, str]:
        """Return the marked lines."""
        return dict(self._faults)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text, as far as the language allows: more would only be refused, and would make the editor slow."""
        room = MAX_TEXT + 1 - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(source.text()[: max(room, 0)])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            line = self.cursorForPosition(event.pos() - self.viewport().pos()).blockNumber() + 1
            QToolTip.showText(event.globalPos(), self._faults.get(line, ""), self)
            return True
        return super().event(event)

    def strip_width(self) -> int:
        """Return the room that line numbers need."""
        digits = max(2, len(str(self.blockCount())))
        return 2 * _MARGIN + digits * self.fontMetrics().horizontalAdvance("9")

    def paint_numbers(self, strip: QWidget, event: QPaintEvent) -> None:
        """Paint the strip."""
        t = theme()
        painter = QPainter(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), blend(t.panel, t.surface, 0.5))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        line = self.fontMetrics().height()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
            if top > event.rect().bottom():
                break
            wrong = block.blockNumber() + 1 in self._faults
            painter.setPen(t.error if wrong else t.text_dim)
            room = QRect(0, round(top), strip.width() - _MARGIN, line)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(block.blockNumber() + 1))
            if wrong:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(t.error)
                painter.drawEllipse(QPointF(_MARGIN / 2 + 1, top + line / 2), 3, 3)
            block = block.next()
        painter.end()

    def _lay_out(self) -> None:
        self.setViewportMargins(self.strip_width(), 0, 0, 0)
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), self.strip_width(), inside.height()))

    def _scrolled(self, _rect: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "colours"):
            self.colours.rehighlight()
            self.set_faults(self._faults)
