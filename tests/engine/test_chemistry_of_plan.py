"""Doses rise and fall as declared, bind by Hill curves, combine, act on parameters and leave no trace."""

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.binding import Binding
from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.registry import Registry
from neurolab.catalog.spec import CellSpec, CompoundSpec, Effect, Param, Quantity, State
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Dose, Settings
from neurolab.engine.compiler import compile_plan

BUILTIN = builtin_registry()


def compound(name, *bindings):
    return CompoundSpec(type_id=f"compound.{name}", title=name, summary="", bindings=bindings, onset=1, washout=1, demo_onset=20, demo_washout=100)


CELL = CellSpec(
    type_id="cell.bare", title="Bare", summary="", output="v",
    params=(Param("E", -60.0, "mV"), Param("R", 200.0, "MOhm"), Param("tau", 10.0, "ms"), Param("k", 8.0, "1")),
    states=(State("v", "mV", "E"),), inputs=(Quantity("i_in", "pA"),), equations="dv/dt = (E - v + R*i_in + (k - k)*mV)/tau",
    effects=(Effect("A", "block", "k", "shift", 3.0), Effect("A", "block", "k", "scale", -0.5), Effect("B", "block", "k", "scale", 0.25),
             Effect("B", "activate", "E", "shift", 7.0)),
)  # fmt: skip
REGISTRY_SPECS = (
    CELL,
    compound("one", Binding("A", "block", 2.0, 1.0, 1.0)),
    compound("two", Binding("A", "block", 5.0, 2.0, 0.8), Binding("B", "block", 1.0, 1.0, 0.5)),
    compound("three", Binding("B", "activate", 1.0, 1.5, 1.0)),
    compound("idle", Binding("nothing", "block", 1.0)),
)


def circuit(dt=0.1):
    return Circuit(Registry(REGISTRY_SPECS), [Settings(dt=dt)])


def dose(c, name, place, amount, **times):
    record_id, diff = edits.add_dose(c, f"compound.{name}", place, amount, **times)
    c.apply(diff)
    return record_id, diff


def at(plan, time):
    """Advance to just after the tick of a whole millisecond."""
    plan.advance(round(time / plan.dt) + 1 - plan.step)


@pytest.mark.parametrize("time", [9, 10, 11, 25, 60, 61, 80, 300])
def test_the_concentration_follows_onset_and_washout(time):
    c = circuit()
    cell = add(c, "cell.bare")
    dose(c, "one", cell, 4.0, start=10.0, stop=60.0, onset=15.0, washout=30.0)
    plan = compile_plan(c)
    at(plan, time)
    risen = 4.0 * (1 - np.exp(-max(0.0, min(time, 60.0) - 10.0) / 15.0))
    expected = risen * np.exp(-max(0.0, time - 60.0) / 30.0)
    concentration, occupancy = plan.chemistry.state()[cell, "compound.one"]
    assert concentration == pytest.approx(expected, rel=1e-12)
    assert c.all(Dose)[0].level(time) == pytest.approx(expected, rel=1e-12), "the record tells the same without an engine"
    assert occupancy == pytest.approx(expected / (expected + 2.0), rel=1e-12)


def test_instant_onset_and_washout_are_steps():
    c = circuit()
    cell = add(c, "cell.bare")
    dose(c, "one", cell, 4.0, start=10.0, stop=20.0, onset=0.0, washout=0.0)
    plan = compile_plan(c)
    seen = []
    for time in (10, 11, 20, 21):
        at(plan, time)
        seen.append(plan.chemistry.state()[cell, "compound.one"][0])
    assert seen == [0.0, 4.0, 4.0, 0.0]
    assert [c.all(Dose)[0].level(time) for time in (10, 11, 20, 21)] == seen


def test_compounds_combine_and_act_as_the_laws_say():
    c = circuit()
    cell = add(c, "cell.bare")
    for name, amount in (("one", 1.0), ("two", 3.0), ("three", 2.0)):
        dose(c, name, cell, amount, onset=0.0)
    plan = compile_plan(c)
    at(plan, 5)
    one, two_a, two_b, three = 1 / (1 + 2.0), 0.8 * 9 / (9 + 25), 0.5 * 3 / (3 + 1), 2**1.5 / (2**1.5 + 1)
    a, b = 1 - (1 - one) * (1 - two_a), two_b
    assert plan.value(cell, "k") == pytest.approx(8.0 * (1 - 0.5 * a) * (1 + 0.25 * b) + 3.0 * a, rel=1e-12)
    assert plan.value(cell, "E") == pytest.approx(-60.0 + 7.0 * three * (1 - two_b), rel=1e-12), "a blocked receptor does not answer to its agonist"
    assert plan.value(cell, "tau") == 10.0


def test_two_doses_of_one_compound_add_up():
    c = circuit()
    cell = add(c, "cell.bare")
    dose(c, "one", cell, 1.0, onset=0.0)
    dose(c, "one", cell, 2.5, onset=0.0, start=20.0)
    plan = compile_plan(c)
    at(plan, 10)
    assert plan.chemistry.state()[cell, "compound.one"][0] == 1.0
    at(plan, 30)
    assert plan.chemistry.state()[cell, "compound.one"][0] == 3.5
    assert plan.value(cell, "k") == pytest.approx(8.0 * (1 - 0.5 * 3.5 / 5.5) + 3.0 * 3.5 / 5.5)


def test_only_nodes_inside_the_region_are_reached_and_moving_follows():
    c = circuit()
    inside, outside = add(c, "cell.bare", 10, 10), add(c, "cell.bare", 500, 10)
    region, diff = edits.add_region(c, 0, 0, 100, 100)
    c.apply(diff)
    dose(c, "one", region, 2.0, onset=0.0)
    plan = compile_plan(c)
    at(plan, 2)
    assert plan.value(inside, "k") != 8.0
    assert plan.value(outside, "k") == 8.0
    move = edits.move(c, {outside: (50.0, 50.0), inside: (900.0, 0.0)})
    c.apply(move)
    plan.set_values(plan.param_changes(move))
    assert plan.value(inside, "k") == 8.0
    assert plan.value(outside, "k") != 8.0


def test_after_washing_out_the_parameters_are_what_they_were():
    c = circuit()
    cell = add(c, "cell.bare", k=6.5)
    dose(c, "two", cell, 9.0, onset=0.0, stop=50.0, washout=0.0)
    plan = compile_plan(c)
    at(plan, 40)
    assert plan.value(cell, "k") != 6.5
    at(plan, 60)
    assert plan.value(cell, "k") == 6.5


def test_removing_the_dose_live_restores_the_parameter_at_once():
    c = circuit()
    cell = add(c, "cell.bare")
    record, _ = dose(c, "one", cell, 9.0, onset=0.0)
    plan = compile_plan(c)
    at(plan, 5)
    diff = edits.remove(c, [record])
    c.apply(diff)
    plan.set_values(plan.param_changes(diff))
    assert plan.value(cell, "k") == 8.0
    assert plan.chemistry.state() == {}


def test_turning_a_knob_under_a_drug_changes_the_value_beneath_it():
    c = circuit()
    cell = add(c, "cell.bare")
    record, _ = dose(c, "one", cell, 2.0, onset=0.0)
    plan = compile_plan(c)
    at(plan, 5)
    diff = edits.set_param(c, cell, "k", 20.0)
    c.apply(diff)
    plan.set_values(plan.param_changes(diff))
    assert plan.value(cell, "k") == pytest.approx(20.0 * 0.75 + 1.5)
    diff = edits.remove(c, [record])
    c.apply(diff)
    plan.set_values(plan.param_changes(diff))
    assert plan.value(cell, "k") == 20.0


def test_a_dose_given_live_is_the_same_as_one_given_before():
    c = circuit()
    cell = add(c, "cell.bare")
    live = compile_plan(c)
    at(live, 30)
    _, diff = dose(c, "three", cell, 3.0, start=40.0)
    live.set_values(live.param_changes(diff))
    before = compile_plan(c)
    at(live, 90)
    at(before, 90)
    assert live.arena.data.tobytes() == before.arena.data.tobytes()


def test_a_compound_without_a_target_here_only_shows_its_concentration():
    c = circuit()
    cell = add(c, "cell.bare")
    dose(c, "idle", cell, 3.0, onset=0.0)
    plan = compile_plan(c)
    at(plan, 4)
    assert plan.chemistry.state()[cell, "compound.idle"][0] == 3.0
    assert plan.value(cell, "k") == 8.0


def test_chemistry_ticks_once_a_millisecond_whatever_the_step():
    for dt in (0.01, 0.1, 0.5):
        c = circuit(dt)
        cell = add(c, "cell.bare")
        dose(c, "one", cell, 2.0, onset=0.0, start=5.5)
        plan = compile_plan(c)
        at(plan, 5.4)
        assert plan.value(cell, "k") == 8.0
        at(plan, 6.0)
        assert plan.value(cell, "k") != 8.0


def test_ttx_stops_a_real_cell_and_washing_out_brings_it_back():
    c = Circuit(BUILTIN, [Settings(dt=0.025)])
    pulses, cell = add(c, "stimulus.pulse_train", amplitude=300.0, width=2.0, period=25.0), add(c, "cell.hodgkin_huxley")
    connect(c, pulses, cell, "wire.current")
    c.apply(edits.add_dose(c, "compound.ttx", cell, 0.5, start=200.0, stop=400.0)[1])
    plan = compile_plan(c)
    plan.advance(60_000)
    _, times, _ = plan.recorder.spikes.since(0)
    assert np.sum(times < 200) >= 4
    assert np.sum((times > 250) & (times < 400)) == 0
    assert np.sum(times > 1100) >= 4
