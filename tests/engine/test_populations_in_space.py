"""Populations of cells in space: every cell has compartments of its own, and wires reach a chosen one of each."""

from dataclasses import replace

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.populations import set_rule, set_size, set_spread
from neurolab.circuit.records import Node
from neurolab.circuit.space import compartments_of, set_compartments
from neurolab.core.errors import CircuitError
from neurolab.engine.compiler import compile_plan
from neurolab.engine.memory import estimate
from neurolab.engine.simulate import simulate

REGISTRY = builtin_registry()
STICK = "cell.spiking_stick"


def add(circuit, edit, *args, **kwargs):
    record_id, diff = edit(circuit, *args, **kwargs)
    circuit.apply(diff)
    return record_id


def stick(size, rate=50.0, **params):
    """A population of ball-and-stick cells with a synapse far out on each dendrite."""
    circuit = Circuit(REGISTRY)
    cells = add(circuit, edits.add_node, STICK, 0, 0)
    source = add(circuit, edits.add_node, "stimulus.regular", 0, 0, params={"rate": rate})
    wire = add(circuit, edits.add_wire, "synapse.ampa", source, cells, {"weight": 3.0, "at": "dend[5]", **params})
    if size > 1:
        circuit.apply(set_size(circuit, cells, size))
    return circuit, cells, wire


def turn(circuit, plan, diff):
    """Apply a diff and let a running plan follow it."""
    circuit.apply(diff)
    changes = plan.param_changes(diff)
    assert changes is not None
    plan.set_values(changes)


@pytest.mark.parametrize("size", [3, 70])
def test_every_cell_of_a_population_is_what_a_single_one_is(size):
    circuit, cell, _ = stick(1)
    single = simulate(circuit, 100.0, record=[(cell, "v"), (cell, "dend[5].v"), (cell, "dend[5].ampa.g")])
    circuit, cells, _ = stick(size)
    last = f"{cells}[{size - 1}]"
    run = simulate(circuit, 100.0, record=[(last, "v"), (last, "dend[5].v"), (last, "dend[5].ampa.g")])
    assert len(single.spikes(cell)) >= 3
    for name in ("v", "dend[5].v", "dend[5].ampa.g"):
        assert np.array_equal(run[last, name], single[cell, name])
    who, when = run.raster(cells)
    assert sorted(set(who.tolist())) == list(range(size))
    assert np.array_equal(when[who == size - 1], single.spikes(cell))
    assert np.array_equal(run.spikes(last), single.spikes(cell))


def test_a_rule_joins_chosen_compartments_of_two_populations():
    circuit, source, _ = stick(30)
    target = add(circuit, edits.add_node, STICK, 100, 0)
    circuit.apply(set_size(circuit, target, 20))
    wire = add(circuit, edits.add_wire, "synapse.ampa", source, target, {"weight": 0.05, "at": "dend[11]", "delay": 1.0})
    circuit.apply(set_rule(circuit, wire, kind="in_degree", k=4))
    names = [(f"{target}[{k}]", f"dend[{place}].ampa.g") for k in (0, 13) for place in (5, 11)]
    run = simulate(circuit, 60.0, record=[*names, (f"{wire}[13]", "g")])
    for cell in (0, 13):
        assert run[f"{target}[{cell}]", "dend[11].ampa.g"].max() == pytest.approx(4 * 0.05, rel=0.02)
        assert run[f"{target}[{cell}]", "dend[5].ampa.g"].max() == 0.0
    assert run[f"{wire}[13]", "g"] == pytest.approx(run[f"{target}[13]", "dend[11].ampa.g"], abs=1e-12)


def test_an_axon_of_one_cell_of_a_population_reaches_a_point_cell_by_rule():
    circuit, cells, _ = stick(4)
    point = add(circuit, edits.add_node, "cell.lif", 0, 0)
    circuit.apply(set_size(circuit, point, 4))
    wire = add(circuit, edits.add_wire, "synapse.ampa", cells, point, {"weight": 5.0})
    circuit.apply(set_rule(circuit, wire, kind="one_to_one"))
    circuit.apply(set_spread(circuit, cells, {"V_0": 5.0}))
    run = simulate(circuit, 100.0, record=[(f"{point}[0]", "ampa.g")])
    fired = run.raster(cells)
    assert len(set(fired[1][:4].tolist())) > 1
    assert run[f"{point}[0]", "ampa.g"].max() > 0


def test_scatter_is_one_draw_a_cell_and_leaves_what_belongs_to_a_compartment():
    circuit, cells, _ = stick(8)
    soma, dendrite = compartments_of(circuit, circuit.get(cells, Node))
    circuit.apply(set_spread(circuit, cells, {"C_m": 0.2, "V_0": 4.0, "ampa.tau_decay": 1.0}))
    plan = compile_plan(circuit, channels=[])

    def of(place, name, plan=plan):
        return plan.places.values(plan.arena.data, cells, f"{place}.{name}" if place else name)

    for name in ("C_m", "V_0", "v"):
        assert np.ptp(of("", name)) > 0.1
        assert np.array_equal(of("", name), of("dend[5]", name))
    turn(circuit, plan, edits.set_param(circuit, cells, "ampa.tau_decay", 9.0))
    for place in ("", "dend[5]"):
        assert np.abs(of(place, "ampa.tau_decay") - 9.0).max() <= 1.0
        assert np.ptp(of(place, "ampa.tau_decay")) > 0.2
    circuit.apply(set_compartments(circuit, cells, (soma, replace(dendrite, params={"C_m": 2.0}))))
    plan = compile_plan(circuit, channels=[])
    assert np.all(of("dend[5]", "C_m", plan) == 2.0)
    assert np.ptp(of("", "C_m", plan)) > 0.1


def test_chemistry_and_parameters_reach_every_segment_of_every_cell():
    circuit, cells, _ = stick(5)
    add(circuit, edits.add_dose, "compound.cnqx", cells, 1.0, start=30.0)
    run = simulate(circuit, 100.0, record=[(f"{cells}[4]", "dend[5].ampa.g")])
    g = run[f"{cells}[4]", "dend[5].ampa.g"]
    assert g[run.time > 80].max() < 0.5 * g[run.time < 30].max()
    circuit, cells, _ = stick(5)
    plan = compile_plan(circuit, channels=[])
    turn(circuit, plan, edits.set_param(circuit, cells, "ampa.gain", 0.0))
    plan.advance(4000)
    assert len(set(plan.recorder.spikes.all_since(0)[0].tolist())) == 1  # the source alone fires
    assert np.all(plan.places.values(plan.arena.data, cells, "dend[5].ampa.g") == 0.0)
    assert set(plan.variables(cells)) == set(plan.variables(f"{cells}[2]"))
    assert plan.read(f"{cells}[2]", "dend[5].v") == pytest.approx(plan.places.values(plan.arena.data, cells, "dend[5].v")[2])


def test_a_cell_that_becomes_a_population_goes_on():
    circuit, cells, _ = stick(1)
    plan = compile_plan(circuit, channels=[])
    plan.advance(1000)
    circuit.apply(set_size(circuit, cells, 3))
    many = compile_plan(circuit, channels=[])
    many.carry_over(plan)
    assert many.value(f"{cells}[0]", "dend[5].v") == plan.value(cells, "dend[5].v")
    assert many.time == plan.time
    circuit.apply(set_size(circuit, cells, 1))
    again = compile_plan(circuit, channels=[])
    again.carry_over(many)
    assert again.value(cells, "dend[5].v") == plan.value(cells, "dend[5].v")


def test_memory_counts_every_segment():
    circuit, cells, _ = stick(1)
    one = estimate(circuit)
    circuit.apply(set_size(circuit, cells, 1000))
    assert estimate(circuit).cells == 1001
    assert estimate(circuit).memory > 900 * (one.memory - 2000)
    node = circuit.get(cells, Node)
    table = compartments_of(circuit, node)
    circuit.apply(set_compartments(circuit, cells, table[:1]))
    assert estimate(circuit).memory < 1000 * one.memory / 3


@pytest.mark.parametrize(("kind", "text"), [("wire.clamp", "single cells"), ("wire.ephaptic", "single cells")])
def test_amplifiers_and_neighbouring_axons_ask_for_single_cells(kind, text):
    circuit, cells, _ = stick(3)
    other = add(circuit, edits.add_node, "stimulus.voltage_clamp" if kind == "wire.clamp" else STICK, 0, 0)
    with pytest.raises(CircuitError, match=text):
        edits.add_wire(circuit, kind, other, cells)
    circuit.apply(set_size(circuit, cells, 1))
    circuit.apply(edits.add_wire(circuit, kind, other, cells)[1])
    with pytest.raises(CircuitError, match="one cell"):
        set_size(circuit, cells, 5)
