"""Selecting, moving, resizing, and pressing touch stimuli; a drag from a node's rim draws a wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from neurolab.catalog.spec import StimulusSpec
from neurolab.circuit import edits
from neurolab.circuit.grouping import folded_away
from neurolab.circuit.records import Area, Group, Node, Wire
from neurolab.editor.arrange import GRID, nudge
from neurolab.editor.groups import fold
from neurolab.editor.lock import told_locked
from neurolab.editor.tools.base import DRAG_PIXELS, Overlay, Pointer, Tool, box_of, dragged
from neurolab.editor.tools.by_keys import by_keys
from neurolab.editor.tools.dragging import Drag
from neurolab.editor.tools.wire import WireTool
from neurolab.editor.verbs import select_neighbour

if TYPE_CHECKING:
    from neurolab.editor.document import Document

TOUCH_PIXELS = 16.0
MIN_SIZE = 40.0
ARROWS: dict[str, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class SelectTool(Tool):
    """States: idle, pressed (on something, not moved yet), moving, resizing, boxing, touching, wiring."""

    id: ClassVar[str] = "select"
    title: ClassVar[str] = "Select"
    hint: ClassVar[str] = "Click to select, drag to move, drag from a rim to wire"

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.state = "idle"
        self._start = Pointer(0, 0)
        self._gesture = 0
        self._drag: Drag | None = None
        self._size = (0.0, 0.0)
        self._touched = ""
        self._before: tuple[str, ...] = ()
        self._wire = WireTool(document)
        self._wire.on_overlay = self._show_wire

    @property
    def active(self) -> bool:
        return self.state != "idle"

    def press(self, p: Pointer) -> None:
        if p.button != "left":
            return
        self._start, self._before = p, self.document.selection.ids
        if p.hit.kind == "edge" and not (p.shift or p.ctrl):
            self.state = "wiring"
            self._wire.press(p)
        elif p.hit.kind == "handle":
            self._begin_resize(p)
        elif p.hit.kind == "empty":
            self.state = "boxing"
            if not p.shift:
                self.document.selection.clear()
        else:
            self._press_record(p)

    def _press_record(self, p: Pointer) -> None:
        selection = self.document.selection
        self.state = "pressed"
        if p.shift or p.ctrl:
            selection.toggle(p.hit.id)
            if p.hit.id not in selection:
                self.state = "idle"
        elif p.hit.id not in selection:
            selection.set((p.hit.id,))
        if p.hit.kind == "node" and self._is_touch(p.hit.id) and not (p.shift or p.ctrl):
            self._touched = p.hit.id
            self.document.bridge.press(p.hit.id, 1.0)

    def _is_touch(self, record_id: str) -> bool:
        record = self.document.circuit[record_id]
        spec = self.document.registry[record.type] if isinstance(record, Node) else None
        return isinstance(spec, StimulusSpec) and spec.interactive == "touch"

    def _begin_resize(self, p: Pointer) -> None:
        record = self.document.circuit[p.hit.id]
        if isinstance(record, Area) and not told_locked(self.document, "move"):
            self.state, self._size = "resizing", (record.width, record.height)
            self._gesture = self.document.next_gesture()
            self.document.selection.set((record.id,))

    def move(self, p: Pointer) -> None:
        if self.state == "pressed" and dragged(self._start, p, TOUCH_PIXELS if self._touched else DRAG_PIXELS):
            self._begin_move()
        if self.state == "moving" and self._drag:
            self.overlay = self._drag.to(p)
        elif self.state == "resizing":
            self._resize_to(p)
        elif self.state == "boxing" and dragged(self._start, p):
            self._box_to(p)
        elif self.state == "wiring":
            self._wire.move(p)

    def _begin_move(self) -> None:
        self._let_go()
        if told_locked(self.document, "move"):
            self.state = "idle"
            return
        self._drag = Drag(self.document, self._start)
        self.state = "moving" if self._drag else "idle"

    def _resize_to(self, p: Pointer) -> None:
        width, height = (max(MIN_SIZE, a + d) for a, d in zip(self._size, (p.x - self._start.x, p.y - self._start.y), strict=True))
        if self._start.hit.id in self.document.circuit:
            self.document.do(edits.update(self.document.circuit, self._start.hit.id, width=width, height=height), "Resize", self._gesture)

    def _box_to(self, p: Pointer) -> None:
        box = x, y, width, height = box_of(self._start.x, self._start.y, p.x, p.y)
        hidden = folded_away(self.document.circuit)
        inside = [
            r.id
            for r in self.document.circuit
            if (isinstance(r, Node | Group) and r.id not in hidden and x <= r.x <= x + width and y <= r.y <= y + height)
            or (isinstance(r, Area) and x <= r.x and y <= r.y and r.x + r.width <= x + width and r.y + r.height <= y + height)
        ]
        kept = [i for i in self._before if i in self.document.circuit] if self._start.shift else []
        self.document.selection.set((*kept, *inside))
        self.overlay = Overlay(box=box)

    def release(self, p: Pointer) -> None:
        if self.state == "pressed" and not (p.shift or p.ctrl) and not self._touched:
            again = self._before == (self._start.hit.id,) and self._start.hit.name and p.hit == self._start.hit
            self._select_only(self._start.hit.id)
            if again:  # a click on the name of what is selected already
                self.document.activated.emit(self._start.hit.id)
        self._let_go()
        if self.state == "wiring":
            self._wire.release(p)
            if self._wire.active:  # a click on a rim, not a drag from it
                self._wire.cancel()
                self._select_only(self._start.hit.id)
        if self.state == "moving" and self._drag:
            self._drag.release()
        self.state = "idle"
        self.overlay = Overlay()

    def double(self, p: Pointer) -> None:
        if p.hit.kind == "node" and self._is_touch(p.hit.id):
            self.press(p)
        elif p.hit.kind != "empty" and p.button == "left":
            if p.hit.name:
                self.document.activated.emit(p.hit.id)
            else:
                self._open(p.hit.id)

    def _open(self, record_id: str) -> None:
        """Open what a double click on a record opens: the card of its main values, the group, or its text."""
        record = self.document.circuit[record_id]
        if isinstance(record, Group):
            fold(self.document, record_id, folded=not record.folded)
        elif isinstance(record, Node | Wire):
            self.document.opened.emit(record_id)
        else:
            self.document.activated.emit(record_id)

    def key(self, name: str) -> bool:
        shifted, arrow = name.startswith("shift+"), ARROWS.get(name.removeprefix("shift+"))
        if arrow and self.document.selection.ids:
            step = 1.0 if shifted else GRID
            nudge(self.document, arrow[0] * step, arrow[1] * step)
        elif by_keys(self.document, name):
            pass
        elif arrow or name == "tab":
            select_neighbour(self.document, 1 if not arrow or sum(arrow) > 0 else -1)
        elif name == "shift+tab":
            select_neighbour(self.document, -1)
        elif name == "enter" and len(self.document.selection) == 1:
            self._open(self.document.selection.ids[0])
        else:
            return False
        return True

    def cancel(self) -> None:
        self._let_go()
        if self.state == "moving" and self._drag:
            self._drag.cancel()
        elif self.state == "resizing":
            self.document.cancel_gesture(self._gesture)
        elif self.state == "boxing":
            self.document.selection.set(i for i in self._before if i in self.document.circuit)
        elif self.state == "wiring":
            self._wire.cancel()
        self.state = "idle"
        self.overlay = Overlay()

    def _let_go(self) -> None:
        if self._touched:
            self.document.bridge.press(self._touched, 0.0)
            self._touched = ""

    def _select_only(self, record_id: str) -> None:
        self.document.selection.set((record_id,) if record_id in self.document.circuit else ())

    def _show_wire(self) -> None:
        self.overlay = self._wire.overlay
