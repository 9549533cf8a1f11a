"""What tools share: the pointer they are told of, the overlay they show, the interface they have."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.editor.document import Document
    from neurolab.editor.snapping import Guide

HitKind = Literal["node", "edge", "wire", "region", "note", "frame", "picture", "handle", "empty"]
DRAG_PIXELS = 4.0


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under the pointer. ``edge`` is a node's rim, from which wires are drawn; ``handle`` the corner that resizes a rectangle.

    `name` says that it is the name of a node that was hit.
    """

    kind: HitKind = "empty"
    id: str = ""
    name: bool = field(default=False, compare=False)

    @property
    def node(self) -> str:
        """The id of the node that was hit, or an empty text."""
        return self.id if self.kind in ("node", "edge") else ""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the pointer is, in canvas units, and what it holds; `scale` is pixels a canvas unit."""

    x: float
    y: float
    hit: Hit = field(default_factory=Hit)
    button: Literal["left", "middle", "right"] = "left"
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Overlay:
    """What a tool shows above the circuit.

    Parameters
    ----------
    line : tuple of float or None
        Rubber line x0, y0, x1, y1.
    box : tuple of float or None
        Rectangle x, y, width, height; never negative sizes.
    ok : bool
        Whether letting go here would work; False draws line or box in the warning colour.
    reason : str
        Text beside the pointer: why not, or what would happen.
    target : str
        Id of the record to highlight.
    lines : tuple of tuple of float
        Further rubber lines, for wires from or to several nodes at once.
    ghost : tuple or None
        Type id, x, y of a node that would be made.
    shift : tuple or None
        How far the selected are shown from where the circuit has them.
    guides : tuple of Guide
        What is in line with what is dragged.
    """

    line: tuple[float, float, float, float] | None = None
    box: tuple[float, float, float, float] | None = None
    ok: bool = True
    reason: str = ""
    target: str = ""
    lines: tuple[tuple[float, float, float, float], ...] = ()
    ghost: tuple[str, float, float] | None = None
    shift: tuple[float, float] | None = None
    guides: tuple[Guide, ...] = ()


NOTHING = Overlay()


class Tool:
    """A state machine of pointer events. Each event may change the circuit through the document, and `overlay`.

    Parameters
    ----------
    document : Document
        What the tool works on.
    """

    id: ClassVar[str] = ""
    title: ClassVar[str] = ""
    hint: ClassVar[str] = ""
    cursor: ClassVar[str] = "arrow"

    def __init__(self, document: Document) -> None:
        self.document = document
        self.on_overlay: Callable[[], None] | None = None
        self.on_done: Callable[[], None] | None = None
        self._overlay = NOTHING

    @property
    def overlay(self) -> Overlay:
        """What to draw above the circuit now."""
        return self._overlay

    @overlay.setter
    def overlay(self, overlay: Overlay) -> None:
        if overlay != self._overlay:
            self._overlay = overlay
            if self.on_overlay:
                self.on_overlay()

    @property
    def active(self) -> bool:
        """Whether a gesture is going on that `cancel` would take back."""
        return self.overlay != NOTHING

    def enter(self) -> None:
        """Called when the tool is chosen."""

    def turn(self, steps: int) -> bool:
        """Called for the wheel, away from the person is positive; return whether it was used."""
        return False

    def press(self, p: Pointer) -> None:
        """Called when a button goes down."""

    def move(self, p: Pointer) -> None:
        """Called when the pointer moves, pressed or not."""

    def release(self, p: Pointer) -> None:
        """Called when the button goes up."""

    def double(self, p: Pointer) -> None:
        """Called at a double click, instead of the second press."""

    def key(self, name: str) -> bool:
        """Called for a key such as ``left``, ``shift+left``, ``tab``, ``enter``; return whether it was used."""
        return False

    def cancel(self) -> None:
        """Take back the gesture that is going on."""
        self.overlay = NOTHING

    def done(self) -> None:
        """Tell the tool box that the job is finished; it goes back to selecting."""
        if self.on_done:
            self.on_done()


def box_of(x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
    """Return x, y, width, height of the rectangle between two corners."""
    return min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0)


def dragged(start: Pointer, p: Pointer, pixels: float = DRAG_PIXELS) -> bool:
    """Whether the pointer has left its start by more than an unsteady hand would."""
    return max(abs(p.x - start.x), abs(p.y - start.y)) * p.scale > pixels
