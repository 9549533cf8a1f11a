"""All tools, and which of them has the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neurolab.editor.tools.frame import FrameTool
from neurolab.editor.tools.inject import InjectTool
from neurolab.editor.tools.lesion import LesionTool, SilenceTool
from neurolab.editor.tools.note import NoteTool
from neurolab.editor.tools.pan import PanTool
from neurolab.editor.tools.probe import ProbeTool
from neurolab.editor.tools.region import RegionTool
from neurolab.editor.tools.select import SelectTool
from neurolab.editor.tools.wands import ElectrodeTool, LightTool
from neurolab.editor.tools.wire import WireTool

if TYPE_CHECKING:
    from collections.abc import Iterator

    from neurolab.editor.document import Document
    from neurolab.editor.tools.base import Overlay, Pointer, Tool


class ToolBox(QObject):
    """The tools by id, in the order of the toolbar. The canvas sends its events here.

    ``panned(dx, dy)``: the content moves by this much, in canvas units; the camera the other way.
    """

    changed = Signal()
    overlay_changed = Signal()
    panned = Signal(float, float)

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.document = document
        self.select, self.wire, self.probe, self.inject = SelectTool(document), WireTool(document), ProbeTool(document), InjectTool(document)
        self.region, self.note, self.pan = RegionTool(document), NoteTool(document), PanTool(document)
        brushes = (ElectrodeTool(document), LightTool(document), SilenceTool(document), LesionTool(document))
        all_tools: tuple[Tool, ...] = (
            self.select, self.wire, self.probe, self.inject, self.region, self.note, self.pan, FrameTool(document), *brushes
        )  # fmt: skip
        self._tools = {tool.id: tool for tool in all_tools}
        for tool in all_tools:
            tool.on_overlay = self.overlay_changed.emit
            tool.on_done = self._go_back
        self.pan.on_pan = self.panned.emit
        self._current: Tool = self.select
        self._middle = False
        document.document_replaced.connect(self.cancel)

    def __getitem__(self, tool_id: str) -> Tool:
        return self._tools[tool_id]

    def __iter__(self) -> Iterator[Tool]:
        return iter(self._tools.values())

    @property
    def current(self) -> Tool:
        """The tool that gets the events."""
        return self._current

    @property
    def overlay(self) -> Overlay:
        """What to draw above the circuit now."""
        return self._current.overlay

    def set(self, tool_id: str) -> None:
        """Choose a tool; what the last one was at is taken back."""
        self._current.cancel()
        self._current = self._tools[tool_id]
        self.changed.emit()
        self._current.enter()

    def press(self, p: Pointer) -> None:
        """A button goes down on the canvas."""
        self.document.pointer = (p.x, p.y)
        if p.button == "middle":
            self._middle = True
            self.pan.press(p)
        else:
            self._current.press(p)

    def move(self, p: Pointer) -> None:
        """The pointer moves, pressed or not."""
        self.document.pointer = (p.x, p.y)
        (self.pan if self._middle else self._current).move(p)

    def release(self, p: Pointer) -> None:
        """The button goes up."""
        if self._middle:
            self._middle = False
            self.pan.release(p)
        else:
            self._current.release(p)

    def double(self, p: Pointer) -> None:
        """A double click."""
        self._current.double(p)

    def turn(self, steps: int) -> bool:
        """The wheel turns over the canvas; return whether the tool has a use for it."""
        return self._current.turn(steps)

    def key(self, name: str) -> bool:
        """A key of the canvas, such as ``left``, ``shift+left``, ``tab``, ``enter``, ``escape``; returns whether it was used."""
        if name != "escape":
            return self._current.key(name)
        if self._current.active:
            self._current.cancel()
        elif self._current is not self.select:
            self.set(self.select.id)
        elif self.document.selection.ids:
            self.document.selection.clear()
        else:
            return False
        return True

    def cancel(self) -> None:
        """Take back what the current tool is at."""
        self._middle = False
        self.pan.cancel()
        self._current.cancel()

    def _go_back(self) -> None:
        self.set(self.select.id)
