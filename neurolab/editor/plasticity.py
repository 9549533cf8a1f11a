"""The verbs of plastic synapses: choose how they learn, keep what they have learned, forget it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.spec import PlasticitySpec
from neurolab.circuit import plasticity
from neurolab.circuit.diff import Diff
from neurolab.circuit.learned import plastic_wires
from neurolab.core.errors import CircuitError
from neurolab.editor.verbs import count, told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.circuit.records import Wire
    from neurolab.editor.document import Document
    from neurolab.editor.transport import Transport


@told
def set_plasticity(document: Document, ids: Iterable[str], type_id: str) -> None:
    """Let wires learn by a rule, or by none (an empty type id)."""
    title = document.registry.get(type_id, PlasticitySpec).title if type_id else ""
    document.do(plasticity.set_plasticity(document.circuit, tuple(ids), type_id), f"Learn by {title}" if title else "Stop learning")


@told
def apply_rule_preset(document: Document, ids: Iterable[str], preset_id: str) -> None:
    """Give the rules of wires the values of a preset."""
    whole = Diff()
    for wire_id in ids:
        whole.updated.update(plasticity.apply_rule_preset(document.circuit, wire_id, preset_id).updated)
    document.do(whole, f"Apply preset {preset_id}")


def learners(document: Document, ids: Iterable[str] | None = None) -> list[Wire]:
    """Return the wires that learn among those named, or of the whole circuit where none of them does."""
    wires, chosen = plastic_wires(document.circuit), set(document.selection.ids if ids is None else ids)
    return [w for w in wires if w.id in chosen] or (wires if ids is None else [])


@told
def keep_learned(document: Document, ids: Iterable[str] | None = None) -> None:
    """Make the weights that synapses have learned those from which a run starts: of the wires named or selected, else of all that learn."""
    wires = learners(document, ids)
    if not wires:
        raise CircuitError("Nothing here learns", "Select a synapse and choose a rule of plasticity in the inspector")
    runner = document.bridge.runner
    if runner is None:
        raise CircuitError("Nothing has been learned yet", "Run the circuit first")
    plan = runner.plan
    found = {w.id: plan.pathways.by_wire[w.id].weights(plan.arena.data).tolist() for w in wires if w.id in plan.pathways}
    diff = plasticity.keep_learned(document.circuit, found)
    document.do(diff, f"Keep learned weights of {count(len(wires), 'wire')}")
    document.message.emit("info", f"The learned weights of {count(len(found), 'wire')} are kept", "A reset starts from them, and saving writes them")


@told
def forget_learned(document: Document, ids: Iterable[str] | None = None) -> None:
    """Let synapses start from the weight of their parameters again."""
    wires = [w for w in learners(document, ids) if w.learned]
    if not wires:
        raise CircuitError("No learned weights are kept here", "They are kept by 'Keep Learned Weights'")
    document.do(plasticity.forget_learned(document.circuit, [w.id for w in wires]), f"Forget learned weights of {count(len(wires), 'wire')}")


def strengths(transport: Transport) -> dict[str, tuple[float, float]]:
    """Return the mean weight of each wire that learns at this moment: as a share of the greatest, and in its own (coherent) unit."""
    runner = transport.runner
    return runner.plan.pathways.strengths(runner.plan.arena.data) if runner is not None else {}
