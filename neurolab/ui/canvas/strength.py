"""Wires that learn are as thick as they are strong at this moment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.circuit.records import Wire
from neurolab.editor.plasticity import strengths

if TYPE_CHECKING:
    from neurolab.editor.transport import Transport
    from neurolab.ui.canvas.model import CanvasModel

WEAKEST, STRONGEST = 1.0, 6.0
"""Width in canvas units of a synapse of weight 0, and of one of the greatest weight that its rule allows."""
EVERY = 8
"""Frames between two looks."""
_STEP = 0.5  # pens come in steps of half a unit


class Strengths:
    """Follows the weights of a running plan; a wire that does not learn keeps its look."""

    def __init__(self) -> None:
        self._frame = 0

    def follow(self, model: CanvasModel, transport: Transport, *, at_once: bool = False) -> bool:
        """Give wires the width of their weight now and then, or `at_once`; return whether any of them looks different."""
        self._frame += 1
        if self._frame % EVERY and not at_once:
            return False
        changed = False
        for wire_id, (share, _) in strengths(transport).items():
            row = model.wire_row.get(wire_id)
            if row is None or not isinstance(wire := model.wires[row], Wire) or not wire.plasticity:
                continue
            width = round((WEAKEST + (STRONGEST - WEAKEST) * share) / _STEP) * _STEP
            if model.looks[row].width != width:
                model.looks[row] = replace(model.looks[row], width=width)
                changed = True
        if changed:
            model.restyle()
        return changed
