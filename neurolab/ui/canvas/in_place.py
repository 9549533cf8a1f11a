"""Editing on the canvas itself: names of nodes and regions in a line, notes in their paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from neurolab.circuit.records import Frame, Group, Node, Note, Picture, Region
from neurolab.ui import theme
from neurolab.ui.canvas import markdown
from neurolab.ui.canvas.model import find
from neurolab.ui.canvas.tips import tr

if TYPE_CHECKING:
    from neurolab.ui.canvas.view import CanvasView

_LONGEST_NAME = 200
_EDGE = 8  # pixels that stay free between an editor and the edge of the canvas


class InPlace(QObject):
    """At most one editor over the canvas. Enter or a click elsewhere keeps the text, Escape drops it.

    Parameters
    ----------
    canvas : CanvasView
        What is edited.
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.editor: QLineEdit | QPlainTextEdit | None = None
        self._id = ""

    def edit(self, record_id: str) -> None:
        """Open the editor of a record that has a name or a text; nothing for others."""
        self.commit()
        record = find(self.canvas.session.circuit, record_id)
        if isinstance(record, Note):
            editor: QLineEdit | QPlainTextEdit = QPlainTextEdit(record.text, self.canvas)
            editor.setPlaceholderText(tr("Write here. # heading, - list, **bold**, $formula$"))
            editor.setAccessibleName(tr("Text of the note"))
            editor.setTabChangesFocus(True)
            editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            editor.textChanged.connect(self._grow)
        elif isinstance(record, Node | Region | Frame | Picture | Group):
            editor = QLineEdit(record.label, self.canvas)
            editor.setMaxLength(_LONGEST_NAME)
            editor.setAlignment(Qt.AlignmentFlag.AlignCenter if isinstance(record, Node | Group) else Qt.AlignmentFlag.AlignLeft)
            editor.setAccessibleName(tr("What the picture shows") if isinstance(record, Picture) else tr("Name"))
            editor.selectAll()
        else:
            return
        editor.setObjectName("in_place")
        editor.installEventFilter(self)
        self.editor, self._id = editor, record_id
        self._dress(editor, paper=isinstance(record, Note))
        self._grow()
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _dress(editor: QWidget, *, paper: bool) -> None:
        t = theme.theme()
        back, ink = (t.note, t.note_text) if paper else (t.panel, t.text)
        pad = f"{round(markdown.PADDING) - 4}px" if paper else "0 4px"
        editor.setStyleSheet(
            f"#in_place {{ background: {back.name()}; color: {ink.name()}; border: 2px solid {t.accent.name()};"
            f" border-radius: {theme.RADIUS}px; padding: {pad}; min-height: 0; }}"
        )

    def follow(self) -> None:
        """Put the editor where its record is now, at the size of the zoom; close it when the record has gone."""
        if self.editor is None:
            return
        circuit, model, view = self.canvas.session.circuit, self.canvas.model, self.canvas.camera.view
        record = find(circuit, self._id)
        font = QFont(self.canvas.painting.names.font)
        font.setPixelSize(max(round(font.pixelSize() * view.scale), theme.pixels(9)))
        if isinstance(record, Note):
            rect = QRectF(record.x, record.y, record.width, record.height)
            font.setWeight(QFont.Weight.Normal)
        elif isinstance(record, Region | Frame | Picture):
            rect = QRectF(record.x + 8, record.y + 5, max(record.width - 16, 80), 24)
        elif isinstance(record, Node | Group) and self._id in model.row:
            rect = model.name_rect(model.row[self._id])
            aside = max(130 - rect.width(), 8) / 2
            rect = rect.adjusted(-aside, -4, aside, 4)
        else:
            self.close()
            return
        self.editor.setFont(font)
        box = view.transform.mapRect(rect).toRect()
        self.editor.setGeometry(box.x(), box.y(), max(box.width(), 60), max(box.height(), self._needed(font)))

    def _needed(self, font: QFont) -> int:
        """Return the least height of the editor: paper grows with what is written, as far as the canvas goes."""
        if not isinstance(self.editor, QPlainTextEdit):
            return font.pixelSize() + 10
        lines = self.editor.document().size().height()  # a plain text document counts in lines
        needed = round(lines * self.editor.fontMetrics().lineSpacing() + 2 * markdown.PADDING + 8)
        return min(needed, max(self.canvas.height() - 2 * _EDGE, 40))

    def _grow(self) -> None:
        """Take the size that the text needs, and move the canvas where some of it would be out of sight."""
        self.follow()
        if self.editor is None:
            return
        box, canvas = self.editor.geometry(), self.canvas
        right, down = box.right() + _EDGE - canvas.width(), box.bottom() + _EDGE - canvas.height()
        dx = min(max(right, 0), max(box.left() - _EDGE, 0)) or min(box.left() - _EDGE, 0)
        dy = min(max(down, 0), max(box.top() - _EDGE, 0)) or min(box.top() - _EDGE, 0)
        if dx or dy:
            canvas.camera.pan(-dx, -dy)

    def commit(self) -> None:
        """Keep what was written and close."""
        editor, record_id = self.editor, self._id
        if editor is None:
            return
        self.close()
        session = self.canvas.session
        if record_id in session.circuit:
            if isinstance(editor, QLineEdit):
                session.set_field((record_id,), label=editor.text().strip())
            else:
                text, note = editor.toPlainText(), session.circuit.get(record_id, Note)
                if text != note.text:
                    session.set_field((record_id,), text=text, height=max(note.height, markdown.height_for(text, note.width)))

    def close(self) -> None:
        """Close without keeping."""
        editor, self.editor, self._id = self.editor, None, ""
        if editor is not None:
            focused = editor.hasFocus()
            editor.removeEventFilter(self)
            editor.hide()
            editor.deleteLater()
            if focused:
                self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.editor:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.close()
                    return True
                enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                if enter and (isinstance(watched, QLineEdit) or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
                    # A line edit passes Enter on to the canvas, which would open it again.
                    self.commit()
                    return True
            elif event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            elif event.type() == QEvent.Type.FocusOut:
                self.commit()
        return False
