"""Every compound's fitted half concentration is the one of its source, measured in a running plan through each target that it binds."""

import numpy as np
import pytest
from hill import fit_hill

from neurolab.catalog.binding import TargetSpec
from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.registry import Registry
from neurolab.catalog.spec import CellSpec, CompoundSpec, Effect, Param, State
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Settings
from neurolab.engine.compiler import compile_plan

REGISTRY = builtin_registry()
TARGETS = [t.name for t in REGISTRY.all(TargetSpec)]
SIGNALS = ("activate", "block", "potentiate")
GAUGE = CellSpec(
    type_id="cell.gauge",
    title="Gauge",
    summary="Shows every signal of every target",
    output="v",
    params=tuple(Param(f"{t}_{s}", 0.0) for t in TARGETS for s in SIGNALS),
    states=(State("v", "mV", "0"),),
    equations="dv/dt = -v/(10*ms)",
    effects=tuple(Effect(t, s, f"{t}_{s}", "shift", 1.0) for t in TARGETS for s in SIGNALS),
)
BENCH = Registry((*REGISTRY, GAUGE))
POINTS = 13


@pytest.fixture(scope="module")
def plan():
    """A plan of one gauge for each dose of a sweep; doses are set anew for each compound."""
    circuit = Circuit(BENCH, [Settings(dt=0.5), *(Node(id=f"g{k}", type="cell.gauge", x=100.0 * k) for k in range(POINTS))])
    return circuit, compile_plan(circuit)


def signals(plan, compound, doses, target, action):
    """Return one signal at each dose, with nothing else in the bath."""
    circuit, running = plan
    for k, amount in enumerate(doses):
        _, diff = edits.add_dose(circuit, compound, f"g{k}", float(amount), onset=0.0)
        circuit.apply(diff)
        running.set_values(running.param_changes(diff))
    running.advance(5)
    found = np.array([running.value(f"g{k}", f"{target}_{action}") for k in range(len(doses))])
    gone = edits.remove(circuit, [r.id for r in circuit if r.kind == "dose"])
    circuit.apply(gone)
    running.set_values(running.param_changes(gone))
    return found


@pytest.mark.parametrize("compound", REGISTRY.all(CompoundSpec), ids=lambda c: c.name)
def test_the_fitted_half_is_the_entered_one(plan, compound):
    for binding in compound.bindings:
        alike = [b for b in compound.bindings if b.target == binding.target]
        assert len(alike) == 1, "one line a target"
        doses = binding.half * np.logspace(-2, 2, POINTS)
        action = "block" if binding.action == "antagonise" else binding.action
        answer = signals(plan, compound.type_id, doses, binding.target, action)
        sites = REGISTRY.get(f"target.{binding.target}", TargetSpec).sites
        if action == "block" and sites > 1:
            answer = 1.0 - (1.0 - answer) ** (1.0 / sites)  # what one of several sites sees
        fit = fit_hill(doses, answer)
        assert fit.half == pytest.approx(binding.half, rel=0.05), binding.target
        assert fit.hill == pytest.approx(binding.hill, rel=0.05)
        assert fit.high == pytest.approx(binding.max_effect, rel=0.05)
