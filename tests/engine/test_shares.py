"""What one wire contributes to receptors that it shares with others: recorded beside the cell, without disturbing it."""

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.axons import traces_of
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.mechanisms import set_mechanisms
from neurolab.circuit.plasticity import set_plasticity
from neurolab.circuit.populations import set_rule, set_size, set_spread
from neurolab.circuit.records import Wire
from neurolab.circuit.shares import has_rivals
from neurolab.core.errors import EngineError
from neurolab.engine.compiler import compile_plan
from neurolab.engine.simulate import simulate
from neurolab.ui.scopes.lanes import lanes_of

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


def test_receptors_that_do_not_add_up_show_what_a_wire_would_open_alone():
    circuit, target, wires = two_wires()
    assert {q.name for q in traces_of(circuit, circuit.get(wires[0], Wire))} == {"g", "i"}
    assert has_rivals(circuit, circuit.get(wires[0], Wire))
    circuit.apply(set_mechanisms(circuit, target, (*REGISTRY["cell.hodgkin_huxley"].mechanisms, "receptor.gaba_b")))
    circuit.apply(edits.swap_type(circuit, wires[0], "synapse.gaba_b"))
    wire = circuit.get(wires[0], Wire)
    assert not has_rivals(circuit, wire)
    assert all("do not add up" in q.help for q in traces_of(circuit, wire))
    run = simulate(circuit, 300.0, record=[(target, "gaba_b.g"), (wire.id, "g")])
    assert run[target, "gaba_b.g"].max() > 0.1
    assert run[wire.id, "g"] == pytest.approx(run[target, "gaba_b.g"], abs=1e-12)
    circuit.apply(edits.swap_type(circuit, wires[1], "synapse.gaba_b"))
    run = simulate(circuit, 300.0, record=[(target, "gaba_b.g"), *((w, "g") for w in wires)])
    assert abs(sum(run[w, "g"][-1] for w in wires) - run[target, "gaba_b.g"][-1]) > 0.02


@pytest.mark.parametrize("release", ["always the same", "tires and recovers", "vesicles by chance"])
def test_the_share_of_a_wire_that_learns_learns_the_same(release):
    circuit, target, wires = two_wires(release=release, U=0.5, tau_rec=100.0)
    for wire in wires:
        circuit.apply(set_plasticity(circuit, (wire,), "plasticity.stdp"))
    shown = [(w, name) for w in wires for name in ("weight", "g", "i")]
    plain = simulate(circuit, 400.0, record=[(target, "v"), (wires[0], "weight")])
    run = simulate(circuit, 400.0, record=[(target, "v"), (target, "ampa.g"), *shown])
    assert np.array_equal(run[target, "v"], plain[target, "v"])
    assert np.array_equal(run[wires[0], "weight"], plain[wires[0], "weight"])
    assert np.ptp(run[wires[0], "weight"]) > 0.01
    assert sum(run[w, "g"] for w in wires) == pytest.approx(run[target, "ampa.g"], abs=1e-9)


def test_a_share_of_a_wire_that_learns_joins_and_follows():
    circuit, target, wires = two_wires()
    circuit.apply(set_plasticity(circuit, (wires[0],), "plasticity.stdp"))
    plan = compile_plan(circuit, channels=[(target, "ampa.g")])
    plan.advance(6000)
    new = compile_plan(circuit, channels=[(target, "ampa.g"), *((w, "g") for w in wires)])
    new.carry_over(plan)
    diff = edits.set_param(circuit, wires[0], "weight", 2.0)
    circuit.apply(diff)
    new.set_values(new.param_changes(diff))
    new.advance(6000)
    assert set(new.pathways.strengths(new.arena.data)) == {wires[0]}
    assert sum(new.value(w, "g") for w in wires) == pytest.approx(new.value(target, "ampa.g"), rel=1e-6)
    new.reset()
    new.advance(3000)
    assert sum(new.value(w, "g") for w in wires) == pytest.approx(new.value(target, "ampa.g"), rel=1e-6)


@pytest.mark.parametrize(
    ("kind", "release", "learns"),
    [("probability", "always the same", False), ("in_degree", "vesicles by chance", False), ("all_to_all", "always the same", True)],
)
def test_a_wire_onto_a_population_has_a_share_in_every_cell(kind, release, learns):
    circuit, target, wires = two_wires(release=release)
    circuit.apply(set_size(circuit, target, 7))
    sources = [circuit.get(w, Wire).source for w in wires]
    circuit.apply(set_size(circuit, sources[0], 9))
    circuit.apply(set_rule(circuit, wires[0], kind=kind, p=0.5, k=4))
    circuit.apply(set_spread(circuit, target, {"ampa.tau_decay": 1.0}))
    if learns:
        circuit.apply(set_plasticity(circuit, (wires[0],), "plasticity.stdp"))
    cells = (1, 5)
    shown = [(f"{w}[{k}]", name) for w in wires for k in cells for name in "gi"]
    whole = [(f"{target}[{k}]", f"ampa.{name}") for k in cells for name in "gi"]
    run = simulate(circuit, 200.0, record=[*whole, *shown])
    for k in cells:
        for name in "gi":
            total = run[f"{target}[{k}]", f"ampa.{name}"]
            assert np.abs(total).max() > 0
            assert sum(run[f"{w}[{k}]", name] for w in wires) == pytest.approx(total, abs=1e-9 * np.abs(total).max())
    with pytest.raises(EngineError, match=wires[0]):
        simulate(circuit, 1.0, record=[(f"{wires[0]}[7]", "g")])


def test_a_lead_shows_the_share_in_some_cells_of_a_population():
    circuit, target, wires = two_wires()
    circuit.apply(set_size(circuit, target, 20))
    scope = add(circuit, edits.add_node, "meter.scope", 0, 0)
    lead = add(circuit, edits.add_wire, "lead.probe", target, scope, {"variable": f"{wires[1]}.g"})
    assert compile_plan(circuit).recorder.channels == tuple((f"{wires[1]}[{k}]", "g") for k in range(3))
    (lane,) = lanes_of(circuit)
    assert [t.key for t in lane.traces] == [(f"{wires[1]}[{k}]", "g") for k in range(3)]
    circuit.apply(edits.set_param(circuit, lead, "variable", f"{wires[1]}[17].g"))
    plan = compile_plan(circuit)
    assert plan.recorder.channels == ((f"{wires[1]}[17]", "g"),)
    plan.advance(1000)
    assert plan.variables(f"{wires[1]}[17]")["g"].unit == "nS"
    for part, value in ((target, 12.0), (wires[1], 3.0)):
        diff = edits.set_param(circuit, part, "ampa.tau_decay" if part == target else "weight", value)
        circuit.apply(diff)
        plan.set_values(plan.param_changes(diff))
    assert plan.value(f"{target}[17]", "ampa.tau_decay") == plan.value(f"{target}[17]/={wires[1]}", "ampa.tau_decay")


def test_what_keeps_no_account_has_no_share():
    circuit, target, wires = two_wires()
    circuit.apply(set_mechanisms(circuit, target, (*REGISTRY["cell.hodgkin_huxley"].mechanisms, "receptor.kick")))
    circuit.apply(edits.swap_type(circuit, wires[0], "synapse.kick"))
    assert not traces_of(circuit, circuit.get(wires[0], Wire))
    with pytest.raises(EngineError, match=wires[0]):
        simulate(circuit, 1.0, record=[(wires[0], "g")])
