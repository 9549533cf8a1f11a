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
_EVERY = 8
_FEW = 64
_STEP = 0.5  # pens come in steps of half a unit


class Strengths:
    """Follows the weights of a running plan; a wire that does not learn keeps its look.

    Parameters
    ----------
    transport : Transport or None
        Has the plan.
    """

    def __init__(self, transport: Transport | None) -> None:
        self._transport = transport
        self._frame = self._many = 0

    def follow(self, model: CanvasModel) -> bool:
        """Give wires the width of their weight, at every frame or, where they are many, now and then; return whether any looks different."""
        self._frame += 1
        if self._transport is None or (self._many > _FEW and self._frame % _EVERY):
            return False
        found, changed = strengths(self._transport), False
        self._many = len(found)
        for wire_id, (share, _) in found.items():
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
