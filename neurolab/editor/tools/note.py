"""Writing on the canvas."""

from __future__ import annotations

from typing import ClassVar

from neurolab.editor.tools.base import Pointer, Tool
from neurolab.editor.verbs import add_note


class NoteTool(Tool):
    """Has no states: a press makes a note there and asks for its text."""

    id: ClassVar[str] = "note"
    title: ClassVar[str] = "Note"
    hint: ClassVar[str] = "Click where the note shall be"
    cursor: ClassVar[str] = "text"

    def key(self, name: str) -> bool:
        """Enter makes a note where the pointer was last."""
        if name != "enter":
            return False
        add_note(self.document, *self.document.pointer)
        self.done()
        return True

    def press(self, p: Pointer) -> None:
        if p.button == "left":
            if p.hit.kind == "note":
                self.document.activated.emit(p.hit.id)
            else:
                add_note(self.document, p.x, p.y)
            self.done()
