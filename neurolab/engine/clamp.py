"""Voltage clamp: the equations of a cell whose potential an amplifier dictates.

An amplifier of very high gain would make the equations stiff, and methods such as rk4 blow up. Instead the model itself is rewritten, once, when the
circuit is compiled:

- every equation but that of v reads the command in the place of v, so channels feel a step at the very moment it is made;
- v follows the command with a time constant that is far below any step and is integrated exactly, so v *is* the command after each step;
- the clamp current is what the amplifier has to inject to keep v where it is: the i for which dv/dt = 0. It follows from the cell's own
  equation of v, whatever its form: ``-F(0) / (F(1) - F(0))``, F being dv/dt as a function of the injected current.

Of a cell in space one segment is held. The solver of its cable meets an equation of v that no neighbour can move; and the amplifier supplies, beside
the current through the membrane, what flows along the cell to the segments next to it (`AXIAL`). The rest of the cell follows as it may.

The capacitive current at a step of the command is infinitely short in an ideal clamp and left out, as amplifiers with compensation do.
Spikes are counted at upward crossings of the threshold, without a reset.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neurolab.catalog.compose import input_name
from neurolab.catalog.expr import Name, Num, Op, Statement, names, substitute
from neurolab.catalog.spec import Quantity, WireSpec
from neurolab.circuit.shares import is_shifted
from neurolab.core.errors import EngineError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.catalog.compose import Composite
    from neurolab.catalog.expr import Expr
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Wire

COMMAND = "clamp.v"
"""Input of a clamped cell: the command in mV."""

CLAMP_CURRENT = "clamp.i"
"""Output of a clamped cell: the current of the amplifier in pA, depolarising positive."""

AXIAL = "clamp.axial"
"""Input of a clamped segment: the current that flows into it from its neighbours, pA."""

MEASURED = "measured"
"""Input of the stimulus that clamps: it hears of its own current at the next step."""

ANSWERS = {COMMAND: "v", MEASURED: CLAMP_CURRENT}
"""What is carried into these inputs."""

_FAST = 1e-12  # ms


def clamped_cells(circuit: Circuit, wires: Iterable[Wire]) -> dict[str, Wire]:
    """Return the wires of voltage clamps by the ids of the cells that they hold.

    Raises
    ------
    EngineError
        When two clamps would hold one cell.
    """
    held: dict[str, Wire] = {}
    for wire in wires:
        if circuit.registry.get(wire.type, WireSpec).carries == "clamp":
            if wire.target in held:
                raise EngineError(f"two voltage clamps hold '{wire.target}' at once", "Remove one of them")
            held[wire.target] = wire
    return held


def clamped(composite: Composite) -> Composite:
    """Return a cell's equations under voltage clamp.

    Raises
    ------
    EngineError
        When the model has no potential v, or nothing can be injected into it.
    """
    slopes = {s.target: s for s in composite.statements if s.kind == "ode"}
    if "v" not in slopes or "i_in" not in {q.name for q in composite.inputs}:
        raise EngineError(f"{composite.type_id} cannot be clamped: it has no potential v that an electrode acts on", "Clamp another cell")
    command = Name(COMMAND)
    held = {"v": command}
    assigns = [replace(s, expr=substitute(s.expr, held)) for s in composite.statements if s.kind == "assign"]
    others = [replace(s, expr=substitute(s.expr, held)) for s in composite.statements if s.kind == "ode" and s.target != "v"]
    free = substitute(slopes["v"].expr, held)
    follow = replace(slopes["v"], expr=Op("/", (Op("-", (command, Name("v"))), Num(_FAST))))
    amount = _balance(free, assigns)
    inputs = (*composite.inputs, Quantity(COMMAND, "mV", "command of the voltage clamp"))
    if composite.in_space:
        amount = Op("-", (amount, Name(AXIAL)))
        inputs = (*inputs, Quantity(AXIAL, "pA", "current from the neighbouring segments"))
    current = Statement("assign", CLAMP_CURRENT, amount, "voltage clamp")
    return replace(
        composite,
        inputs=inputs,
        outputs=(*composite.outputs, Quantity(CLAMP_CURRENT, "pA", "current of the voltage clamp, depolarising positive")),
        statements=(*assigns, current, follow, *others),
        initial={**composite.initial, "v": command},
        methods={**composite.methods, "v": "exponential"},
        clip=tuple((name, bound) for name, bound in composite.clip if name != "v"),
        on_spike=(),
        hold=None,
    )


def alone(composite: Composite) -> Composite:
    """Return the equations of a receptor alone (with its cell's membrane), at a potential that another element dictates; see `shares`.

    What flows through it without any spike, because the bath holds some of it open, is left out of its conductance and current.
    """
    held = replace(clamped(replace(composite, in_space=False)), spike_when=None)
    prefix = next(iter(composite.arrivals)).removeprefix(input_name("")) + "."
    states = [s.name for s in composite.states if s.name.startswith(prefix)]
    rest: dict[str, Expr] = {name: Num(0.0) for name in states}
    whole: dict[str, Expr] = {}
    statements: list[Statement] = []
    for s in held.statements:
        if s.kind == "assign" and names(s.expr) & rest.keys():
            rest[s.target] = substitute(s.expr, rest)
        if s.target in (f"{prefix}g", f"{prefix}i") and is_shifted(held.statements, states, s.target):
            whole[s.target] = substitute(s.expr, whole)
            statements.append(replace(s, expr=Op("-", (whole[s.target], rest[s.target]))))
        else:
            statements.append(s)
    return replace(held, statements=tuple(statements))


def _balance(free: Expr, assigns: list[Statement]) -> Expr:
    """Return the injected current at which dv/dt vanishes, beside what flows already."""
    moved: dict[str, Expr] = {"i_in": Op("+", (Name("i_in"), Num(1.0)))}
    for s in assigns:
        # An intermediate that depends on the injected current is written out.
        if names(s.expr) & moved.keys():
            moved[s.target] = substitute(s.expr, moved)
    per_picoampere = Op("-", (substitute(free, moved), free))
    return Op("neg", (Op("/", (free, per_picoampere)),))
