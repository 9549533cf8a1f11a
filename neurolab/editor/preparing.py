"""What the planner's thread does: bring in the engine, compile kernels with progress, and later those that nobody has asked for yet."""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec, ModelSpec, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.space import compartments_of
from neurolab.core.errors import NeurolabError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from neurolab.catalog.registry import Registry
    from neurolab.circuit.circuit import Circuit
    from neurolab.engine.plan import Plan

log = logging.getLogger(__name__)


def compile_circuit(circuit: Circuit, progress: Callable[[str, float], None]) -> Plan:
    """Compile a circuit to a plan and tell how far it is; importing the engine, the slowest part of a start, happens here.

    Raises
    ------
    NeurolabError
        When the circuit cannot be simulated.
    """
    progress("Preparing the simulator", 0.0)
    from neurolab.engine.compiler import compile_plan
    from neurolab.engine.models import model_of

    import_module("neurolab.engine.driver")  # compiled when imported for the first time on a machine
    models = _models(circuit)
    for done, (title, model) in enumerate(models.items()):
        progress(f"Compiling {title}", 0.3 + 0.6 * done / len(models))
        model_of(circuit.registry, *model)[1].compile()
    progress("Connecting", 0.9)
    plan = compile_plan(circuit)
    progress("", 1.0)
    return plan


def compile_catalogue(registry: Registry) -> Iterator[None]:
    """Compile the kernel of one more model a step, so that the first node of a type need not wait."""
    for spec in registry:
        if isinstance(spec, CellSpec | UnitSpec | StimulusSpec) or (isinstance(spec, WireSpec) and spec.carries == "filter"):
            compile_model(registry, spec.type_id)
            yield


def compile_model(registry: Registry, type_id: str, mechanisms: tuple[str, ...] | None = None) -> None:
    """Compile the kernel of one model ahead of its use; one that cannot be compiled is passed over."""
    from neurolab.engine.models import model_of

    try:
        model_of(registry, type_id, mechanisms)[1].compile()
    except NeurolabError as error:
        log.warning("%s cannot be compiled: %s", type_id, error)


def _models(circuit: Circuit) -> dict[str, tuple[str, tuple[str, ...] | None]]:
    """Return type and mechanisms of the models that a circuit needs kernels for, by a title for people."""
    registry, found = circuit.registry, dict[str, tuple[str, tuple[str, ...] | None]]()
    for record in circuit:
        if not isinstance(record, Node | Wire) or record.type not in registry:
            continue
        spec = registry[record.type]
        if isinstance(spec, ModelSpec) and (not isinstance(spec, WireSpec) or spec.carries == "filter"):
            mechanisms = record.mechanisms if isinstance(record, Node) else None
            if isinstance(record, Node) and (table := compartments_of(circuit, record)):
                sets = dict.fromkeys(c.mechanisms for c in table)
                found.update({f"{spec.title} ({', '.join(m)})": (record.type, m) for m in sets})
                continue
            title = spec.title if mechanisms is None else f"{spec.title} ({', '.join(mechanisms)})"
            found[title] = record.type, mechanisms
    return found
