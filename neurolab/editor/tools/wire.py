"""Drawing wires: drag from node to node, click one then the other, or choose the target by arrow keys. A selected node stands for all selected."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from neurolab.circuit import edits
from neurolab.circuit.grouping import folded_away
from neurolab.circuit.records import Node
from neurolab.circuit.wiring import refusal
from neurolab.core.errors import CircuitError
from neurolab.editor.many_wires import connect_many, ends_of, nodes_in
from neurolab.editor.nearby import DIRECTIONS, nearest
from neurolab.editor.tools.base import NOTHING, Overlay, Pointer, Tool, dragged

if TYPE_CHECKING:
    from neurolab.editor.document import Document


class WireTool(Tool):
    """States: idle; source chosen and the button held; source chosen and waiting for a click; source and target chosen by keys."""

    id: ClassVar[str] = "wire"
    title: ClassVar[str] = "Wire"
    hint: ClassVar[str] = "Drag from one node to another; or select the source, press W, choose the target by arrows, press Enter"
    cursor: ClassVar[str] = "cross"

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.source = ""
        self.target = ""
        self._held = False
        self._left = False
        self._by_keys = False
        self._start = Pointer(0, 0)

    @property
    def active(self) -> bool:
        return bool(self.source)

    def enter(self) -> None:
        """With one node selected, it is the source, and arrows choose the target; a press of the mouse starts anew."""
        self.cancel()
        ids = self.document.selection.ids
        if len(ids) == 1 and isinstance(self.document.circuit[ids[0]], Node):
            self.source, self._by_keys = ids[0], True
            self._show_target("")

    def press(self, p: Pointer) -> None:
        if p.button != "left":
            return
        if self._alive() and not self._held and not self._by_keys and p.hit.node:
            self._finish(p.hit.node)
        elif p.hit.node and isinstance(self.document.circuit[p.hit.node], Node):
            self.source, self.target, self._start = p.hit.node, "", p
            self._held, self._left, self._by_keys = True, False, False
        else:
            self.cancel()

    def move(self, p: Pointer) -> None:
        if not self._alive() or self._by_keys:
            return
        self._left = self._left or p.hit.node != self.source
        node = self.document.circuit.get(self.source, Node)
        over = p.hit.node if p.hit.node != self.source or (self._left and self._held) else ""
        ok, reason = self.judge(self.source, over) if over else (True, "")
        if not self._held or dragged(self._start, p):
            self.target = ""
            sources, targets = ends_of(self.document, self.source, over or self.source)
            others = [self.document.circuit.get(i, Node) for i in sources if i != self.source]
            lines = [(n.x, n.y, p.x, p.y) for n in others]
            lines += [(node.x, node.y, n.x, n.y) for i in targets if over and i != over for n in [self.document.circuit.get(i, Node)]]
            many = len(sources) * len(targets) if over else len(sources)
            reason = f"{many} wires: {reason}" if many > 1 and ok and reason else reason
            self.overlay = Overlay(line=(node.x, node.y, p.x, p.y), ok=ok, reason=reason, target=over, lines=tuple(lines))

    def release(self, p: Pointer) -> None:
        if not self._held:
            return
        self._held = False
        if not self._alive():
            self.cancel()
        elif p.hit.node and (p.hit.node != self.source or self._left):
            self._finish(p.hit.node)
        elif dragged(self._start, p):
            self.cancel()

    def key(self, name: str) -> bool:
        if not self._alive():
            return False
        if name in DIRECTIONS:
            self._show_target(self._neighbour(name) or self.target)
        elif name in ("tab", "shift+tab"):
            ids = [n.id for n in self.document.circuit.all(Node)]
            at = ids.index(self.target or self.source)
            self._show_target(ids[(at + (1 if name == "tab" else -1)) % len(ids)])
        elif name == "enter" and self.target:
            self._finish(self.target)
        else:
            return False
        return True

    def cancel(self) -> None:
        self.source = self.target = ""
        self._held = self._by_keys = False
        self.overlay = NOTHING

    def judge(self, source: str, target: str) -> tuple[bool, str]:
        """Return whether a wire makes sense, and the text beside the pointer: what it would be, or why not."""
        target = next(iter(nodes_in(self.document, (target,))), target)  # a folded group stands for its nodes
        try:
            choices = edits.wire_choices(self.document.circuit, source, target)
            reason = "" if choices else refusal(self.document.circuit, source, target)
        except CircuitError as error:
            return False, error.message
        return bool(choices), choices[0].title if choices else reason or "These two are connected already"

    def _alive(self) -> bool:
        if self.source and self.source not in self.document.circuit:
            self.cancel()
        return bool(self.source)

    def _finish(self, target: str) -> None:
        sources, targets = ends_of(self.document, self.source, target)
        self.cancel()
        connect_many(self.document, sources, targets)

    def _show_target(self, target: str) -> None:
        self.target = target
        source = self.document.circuit.get(self.source, Node)
        end = self.document.circuit.get(target, Node) if target else source
        ok, reason = self.judge(self.source, target) if target else (True, "Choose the target with the arrow keys, then press Enter")
        self.overlay = Overlay(line=(source.x, source.y, end.x, end.y), ok=ok, reason=reason, target=target)

    def _neighbour(self, direction: str) -> str:
        here = self.document.circuit.get(self.target or self.source, Node)
        hidden = folded_away(self.document.circuit)
        return nearest((n for n in self.document.circuit.all(Node) if n.id not in hidden), here.x, here.y, direction)
