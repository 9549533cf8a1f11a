"""An electrode and a light in the hand: they act on a cell as long as one presses."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from neurolab.core.units import coherent, format_quantity
from neurolab.editor.silencing import LIGHT_INPUT, OPSIN, cells_in, express, expresses, light_up
from neurolab.editor.tools.base import Overlay, Pointer
from neurolab.editor.tools.brush import Brush
from neurolab.editor.verbs import name_of

if TYPE_CHECKING:
    from neurolab.editor.document import Document


class Wand(Brush):
    """Adds `amount` to an input of the cell under the pointer while pressed; the wheel or + and - change it, Enter switches it on and off."""

    wires = False
    input: ClassVar[str] = ""
    unit: ClassVar[str] = ""
    amounts: ClassVar[tuple[float, ...]] = ()
    verb: ClassVar[str] = ""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._at = self.amounts.index(self.usual)
        self.on: set[str] = set()

    @property
    def usual(self) -> float:
        """The amount to begin with."""
        return self.amounts[len(self.amounts) // 2]

    @property
    def amount(self) -> float:
        """What is added, in `unit`."""
        return self.amounts[self._at]

    @property
    def says(self) -> str:
        """The amount for a person."""
        return format_quantity(self.amount, self.unit, 3)

    def turn(self, steps: int) -> bool:
        """Change the amount by steps of the wheel; what is on follows."""
        self._at = min(max(self._at + steps, 0), len(self.amounts) - 1)
        for record_id in self.on:
            self._send(record_id, self.amount)
        over = self.overlay.target
        self.overlay = Overlay(target=over, reason=self.reason(over) if over else f"{self.title}: {self.says}")
        return True

    def move(self, p: Pointer) -> None:
        if self.active and p.hit.node not in self.on:
            self._let_go()
            self._met.clear()
        super().move(p)

    def paint(self, record_id: str) -> None:
        if self.fits(record_id):
            self.on.add(record_id)
            self._send(record_id, self.amount)

    def end(self) -> None:
        self._let_go()

    def cancel(self) -> None:
        self._let_go()
        super().cancel()

    def key(self, name: str) -> bool:
        if name in ("plus", "minus"):
            return self.turn(1 if name == "plus" else -1)
        return super().key(name)

    def by_key(self, name: str) -> None:
        ids = cells_in(self.document, self.document.selection.ids)
        if self.on:
            self._let_go()
            ids = []
        for record_id in ids:
            self.paint(record_id)
        self.overlay = Overlay(reason=f"{self.title}: {self.says}, {'on' if self.on else 'off'} (Enter switches, + and - change it)")

    def reason(self, record_id: str) -> str:
        if not self.fits(record_id):
            return self.refusal(record_id)
        paused = "" if self.document.bridge.running else "; the run is paused, Space starts it"
        return f"{self.verb} {name_of(self.document, record_id)}: {self.says}, the wheel changes it{paused}"

    def refusal(self, record_id: str) -> str:
        """Return why nothing happens to a record."""
        return "Only biological cells feel this"

    def fits(self, record_id: str) -> bool:
        return bool(cells_in(self.document, (record_id,)))

    def _send(self, record_id: str, amount: float) -> None:
        self.document.bridge.press(record_id, coherent(amount, self.unit), self.input)

    def _let_go(self) -> None:
        for record_id in self.on:
            self._send(record_id, 0.0)
        self.on.clear()


class ElectrodeTool(Wand):
    """Press on any cell to inject current into it, for as long as one presses."""

    id: ClassVar[str] = "electrode"
    title: ClassVar[str] = "Electrode"
    hint: ClassVar[str] = "Press on a cell to inject current while you press; wheel or + and -: how much"
    cursor: ClassVar[str] = "cross"
    input = "i_in"
    unit = "pA"
    amounts = (-500, -200, -100, -50, -20, -10, 10, 20, 50, 100, 150, 200, 300, 400, 500, 700, 1000, 1500, 2000, 5000)
    verb = "Inject into"

    @property
    def usual(self) -> float:
        return 200

    def refusal(self, record_id: str) -> str:
        return "An electrode acts on biological cells: a unit has no membrane"


class LightTool(Wand):
    """Press on a cell that expresses an opsin to light it. Shift makes a cell express one, Ctrl sets up a source with pulses that is saved."""

    id: ClassVar[str] = "light"
    title: ClassVar[str] = "Light"
    hint: ClassVar[str] = "Press on a cell to light it while you press; Shift: let it express an opsin; Ctrl: pulses on a schedule"
    cursor: ClassVar[str] = "cross"
    input = LIGHT_INPUT
    unit = "mW/mm2"
    amounts = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)
    verb = "Light"

    _how = ""

    @property
    def usual(self) -> float:
        return 5

    def begin(self, p: Pointer) -> None:
        self._how = "schedule" if p.ctrl else "express" if p.shift else ""

    def paint(self, record_id: str) -> None:
        if not cells_in(self.document, (record_id,)):
            return
        if self._how == "schedule":
            light_up(self.document, (record_id,), self.amount)
        elif self._how == "express":
            express(self.document, (record_id,), self.gesture)
        elif self.fits(record_id):
            super().paint(record_id)
        else:
            title = self.document.registry[OPSIN].title
            self.document.message.emit("info", f"{name_of(self.document, record_id)} expresses no opsin", f"Shift+click lets it express {title}")

    def by_key(self, name: str) -> None:
        ids = self.document.selection.ids
        if name == "shift+enter":
            express(self.document, ids, self.gesture)
        elif name == "ctrl+enter":
            light_up(self.document, ids, self.amount)
        else:
            self._how = ""
            super().by_key(name)

    def fits(self, record_id: str) -> bool:
        return super().fits(record_id) and expresses(self.document, record_id)

    def refusal(self, record_id: str) -> str:
        return "It expresses no opsin: Shift+click lets it" if cells_in(self.document, (record_id,)) else "Light acts on biological cells"
