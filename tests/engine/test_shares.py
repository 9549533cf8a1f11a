"""What one wire contributes to receptors that it shares with others: recorded beside the cell, without disturbing it."""

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.axons import traces_of
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.mechanisms import set_mechanisms
from neurolab.circuit.populations import set_size
from neurolab.circuit.records import Node, Wire
from neurolab.circuit.shares import has_rivals
from neurolab.core.errors import EngineError
from neurolab.engine.compiler import compile_plan
from neurolab.engine.simulate import simulate

REGISTRY = builtin_registry()


def add(circuit, edit, *args, **kwargs):
    record_id, diff = edit(circuit, *args, **kwargs)
    circuit.apply(diff)
    return record_id


def two_wires(synapse="synapse.ampa", cell="cell.hodgkin_huxley", places=("", ""), **params):
    circuit = Circuit(REGISTRY)
    target = add(circuit, edits.add_node, cell, 0, 0)
    wires = []
    for rate, weight, at in zip((70.0, 45.0), (1.0, 0.4), places, strict=True):
        source = add(circuit, edits.add_node, "stimulus.regular", 0, 0, params={"rate": rate})
        wires.append(add(circuit, edits.add_wire, synapse, source, target, {"weight": weight, "at": at, **params}))
    return circuit, target, wires


def shares_add_up(circuit, target, wires, receptor, duration=120.0, prefix=""):
    total = [(target, f"{prefix}{receptor}.{name}") for name in "gi"]
    alone = simulate(circuit, duration, record=[(target, "v"), *total])
    run = simulate(circuit, duration, record=[(target, "v"), *total, *((w, name) for w in wires for name in "gi")])
    assert np.array_equal(run[target, "v"], alone[target, "v"])
    for channel in total:
        whole = run[channel]
        parts = [run[w, channel[1][-1]] for w in wires]
        assert np.abs(whole).max() > 0
        assert sum(parts) == pytest.approx(whole, abs=1e-9 * np.abs(whole).max())
        assert all(np.abs(p).max() > 0 for p in parts)
    return run


@pytest.mark.parametrize("receptor", ["ampa", "nmda", "gaba_a", "alpha"])
def test_shares_add_up_to_the_whole_and_disturb_nothing(receptor):
    circuit, target, wires = two_wires("synapse.ampa")
    if receptor == "alpha":
        circuit.apply(set_mechanisms(circuit, target, (*REGISTRY["cell.hodgkin_huxley"].mechanisms, "receptor.alpha")))
    for wire in wires:
        circuit.apply(edits.swap_type(circuit, wire, f"synapse.{receptor}"))
    shares_add_up(circuit, target, wires, receptor)


@pytest.mark.parametrize("release", ["tires and recovers", "vesicles by chance"])
def test_terminals_that_tire_give_the_share_the_same(release):
    shares_add_up(*two_wires(release=release, U=0.4, tau_rec=100.0), "ampa", 300.0)


def test_each_wire_shows_its_own_place_on_a_cell_in_space():
    circuit, target, wires = two_wires(cell="cell.spiking_stick", places=("dend[3]", "dend[3]"))
    shares_add_up(circuit, target, wires, "ampa", prefix="dend[3].")
    circuit, target, wires = two_wires(cell="cell.spiking_stick", places=("dend[3]", "dend[15]"))
    run = simulate(circuit, 60.0, record=[(wires[1], "g"), (target, "dend[15].ampa.g")])
    assert run[wires[1], "g"] == pytest.approx(run[target, "dend[15].ampa.g"], abs=1e-12)


def test_chemistry_of_the_cell_acts_on_its_shares():
    circuit, target, wires = two_wires()
    add(circuit, edits.add_dose, "compound.cnqx", target, 1.0, start=40.0)
    run = shares_add_up(circuit, target, wires, "ampa")
    assert run[wires[0], "g"][run.time > 100].max() < 0.5 * run[wires[0], "g"][run.time < 40].max()


def test_shares_follow_what_is_turned_while_they_run():
    circuit, target, wires = two_wires()
    channels = [(target, "ampa.i"), *((w, "i") for w in wires)]
    plan = compile_plan(circuit, channels=channels)
    plan.advance(1000)
    for record, name, value in ((target, "ampa.tau_decay", 9.0), (target, "ampa.E", -20.0), (wires[0], "weight", 3.0)):
        diff = edits.set_param(circuit, record, name, value)
        circuit.apply(diff)
        changes = plan.param_changes(diff)
        assert changes is not None
        plan.set_values(changes)
        plan.advance(1500)
        whole, *parts = (plan.value(*channel) for channel in channels)
        assert sum(parts) == pytest.approx(whole, rel=1e-9)
        assert whole != 0.0
    assert plan.variables(wires[0])["i"].unit == "pA"
    assert plan.read(wires[0], "g") == plan.value(wires[0], "g")


def test_a_share_that_is_asked_for_later_joins_a_run():
    circuit, target, wires = two_wires(release="tires and recovers", U=0.4, tau_rec=100.0)
    plan = compile_plan(circuit, channels=[(target, "ampa.g")])
    plan.advance(4000)
    new = compile_plan(circuit, channels=[(target, "ampa.g"), *((w, "g") for w in wires)])
    new.carry_over(plan)
    new.advance(4000)  # what was open before is gone
    assert sum(new.value(w, "g") for w in wires) == pytest.approx(new.value(target, "ampa.g"), rel=1e-6)
    plan.advance(4000)
    assert plan.value(target, "v") == new.value(target, "v")


def test_a_lead_shows_a_share_on_a_scope():
    circuit, target, wires = two_wires()
    scope = add(circuit, edits.add_node, "meter.scope", 0, 0)
    add(circuit, edits.add_wire, "lead.probe", target, scope, {"variable": f"{wires[1]}.g"})
    plan = compile_plan(circuit)
    assert plan.recorder.channels == ((wires[1], "g"),)
    assert len(plan.node_ids) == 3
    assert not any("=" in i for i in plan.node_ids)


def test_what_does_not_add_up_has_no_share():
    circuit, target, wires = two_wires()
    names = {q.name for q in traces_of(circuit, circuit.get(wires[0], Wire))}
    assert names == {"g", "i"}
    assert has_rivals(circuit, circuit.get(wires[0], Wire))
    circuit.apply(set_mechanisms(circuit, target, (*REGISTRY["cell.hodgkin_huxley"].mechanisms, "receptor.gaba_b")))
    circuit.apply(edits.swap_type(circuit, wires[0], "synapse.gaba_b"))
    wire = circuit.get(wires[0], Wire)
    assert not traces_of(circuit, wire)
    assert not has_rivals(circuit, wire)
    with pytest.raises(EngineError, match=wires[0]):
        compile_plan(circuit, channels=[(wires[0], "g")])
    circuit.apply(set_size(circuit, circuit.get(wires[1], Wire).source, 5))
    assert not traces_of(circuit, circuit.get(wires[1], Wire))
    assert isinstance(circuit[target], Node)
