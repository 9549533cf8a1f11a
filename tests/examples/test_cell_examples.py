"""The circuits about kinds of cells do what their notes say."""

from dataclasses import replace

import numpy as np
import pytest
from test_examples import Watched, circuit_of, named

from neurolab.circuit import edits
from neurolab.circuit.models import change_model
from neurolab.circuit.records import Model, Node
from neurolab.core.units import coherent
from neurolab.engine.compiler import compile_plan
from neurolab.engine.phase import PhasePlane
from neurolab.engine.sweep import Sweep, run_sweep


def test_12_the_crab_axon_starts_slowly_and_the_squid_axon_at_once():
    seen = Watched(circuit_of("12_gradual_or_sudden"), 1500.0)
    squid, crab = np.diff(seen.spikes("Squid axon")), np.diff(seen.spikes("Crab axon"))
    assert squid.max() < 25
    assert crab.max() > 3 * squid.max()
    assert crab[0] > 2 * crab[-1]


def test_13_four_cells_have_four_characters_and_acetylcholine_ends_fatigue():
    circuit = circuit_of("13_cortex")
    seen = Watched(circuit, 900.0)
    gaps = {x: np.diff(seen.spikes(x)) for x in ("Regular", "Fast", "Bursting", "Low threshold")}
    assert gaps["Regular"][0] < 0.5 * gaps["Regular"][-1]
    assert gaps["Fast"].std() < 1
    assert np.sum(gaps["Bursting"] < 30) >= 6
    assert gaps["Low threshold"][0] < 20 < 60 < gaps["Low threshold"][-1]
    _, diff = edits.add_dose(circuit, "compound.acetylcholine", named(circuit, "Regular"), 10.0)
    circuit.apply(diff)
    awake = Watched(circuit, 900.0)
    assert awake.count("Regular", 300, 900) > 2 * seen.count("Regular", 300, 900)


def test_14_the_sleeping_cell_bursts_on_release_and_the_other_does_not():
    seen = Watched(circuit_of("14_thalamus"), 2000.0, ("Rebound", "ca_pool.ca_i"))
    assert seen.count("Rebound", 700, 1000) >= 4
    assert seen.count("Rebound", 300, 700) == 0
    assert seen.count("Relay", 320, 700) == 0
    assert seen.trace("Rebound", "ca_pool.ca_i").max() > 1.0


def test_15_one_number_makes_silence_bursts_or_ticking():
    seen = Watched(circuit_of("15_pacemaker"), 9000.0)
    assert len(seen.spikes("Silent")) == 0
    assert seen.spikes("Breathing")[0] < 300, "nobody has to wait for the first breath"
    gaps = np.diff(seen.spikes("Breathing")[3:])
    assert np.sum(gaps > 700) >= 2
    assert np.diff(seen.spikes("Ticking")).max() < 400


def test_16_a_clamped_axon_shows_two_currents_that_two_toxins_separate():
    circuit = circuit_of("16_voltage_clamp")
    seen = Watched(circuit, 30.0, *((f"Clamp {k}", "i") for k in (1, 2, 3)))
    whole, potassium, sodium = (seen.trace(f"Clamp {k}", "i") for k in (1, 2, 3))
    time = np.linspace(0.0, 30.0, len(whole))
    early, late = (time > 5.3) & (time < 6.5), (time > 20.0) & (time < 24.9)
    assert whole[early].min() < -10_000 < 0 < potassium[early].min()
    assert whole[late].min() > 15_000
    assert abs(sodium[late]).max() < 0.05 * whole[late].max()
    assert sodium[early].min() < whole[early].min()
    assert np.allclose((potassium + sodium)[late], whole[late], rtol=0.1)
    # Above the reversal of sodium nothing flows inward any more.
    circuit.apply(edits.set_param(circuit, named(circuit, "Clamp 1"), "step", 55.0))
    again = Watched(circuit, 10.0, ("Clamp 1", "i")).trace("Clamp 1", "i")
    assert again[round(5.2 / 10.0 * len(again)) :].min() > 0


def test_17_experiments_tell_the_gradual_cell_from_the_sudden_one():
    circuit = circuit_of("17_two_onsets")
    curves = {}
    for label in ("Gradual", "Sudden"):
        cell = named(circuit, label)
        rate = run_sweep(circuit, cell, Sweep("rate", 38.0, 94.0, 29, 3_000.0, 1_000.0))
        current = run_sweep(circuit, cell, Sweep("clamp", -60.0, 0.0, 13, 300.0, 50.0, -60.0))
        curves[label] = rate.y[0][rate.y[0] > 0.0].min(), current.y[0]
    assert curves["Gradual"][0] < 6.0
    assert curves["Sudden"][0] > 9.0
    assert (np.diff(curves["Sudden"][1]) > 0.0).all()
    assert (np.diff(curves["Gradual"][1]) < 0.0).any()
    assert 36.0 < curves["Gradual"][1][:8].max() < 41.0
    for label, amplitude, crossings in (("Gradual", 30.0, 3), ("Gradual", 95.0, 1), ("Sudden", 30.0, 1), ("Sudden", 95.0, 1)):
        assert _rests(circuit, named(circuit, label), amplitude) == crossings


def _rests(circuit, cell, amplitude):
    """How often the two nullclines of a Morris-Lecar cell cross."""
    node = circuit.get(cell, Node)
    plane = PhasePlane(circuit.registry, circuit.registry[node.type], node.mechanisms)
    known = edits.params_of(circuit, node)
    held = {name: coherent(float(node.params.get(name, p.default)), p.unit) for name, p in known.items()}
    v = np.linspace(-70.0, 30.0, 2_001)
    w = np.linspace(0.0, 1.0, 401)
    x, y = "v", next(n for n in plane.units if n != "v")
    dv, dw = plane.slopes(x, y, v, w, {**held, "i_in": amplitude})
    lines = [w[np.argmax(np.diff(np.sign(slope), axis=0) != 0, axis=0)] for slope in (dv, dw)]
    inside = [(np.diff(np.sign(slope), axis=0) != 0).any(axis=0) for slope in (dv, dw)]
    gap = (lines[0] - lines[1])[inside[0] & inside[1]]
    return int((np.diff(np.sign(gap[gap != 0.0])) != 0).sum())


def test_19_the_dopamine_cell_ticks_and_tells_of_better_and_worse():
    """Pressed for a second each; what is heard is spikes a second."""
    circuit = circuit_of("19_dopamine")
    plan = compile_plan(circuit)
    log = plan.recorder.spikes
    for until, touch, pressed in (
        (3000, "Worse", 0.0),
        (4000, "Better", 1.0),
        (6000, "Better", 0.0),
        (7000, "Worse", 1.0),
    ):
        plan.press(named(circuit, touch), pressed)
        plan.advance(round(until / plan.dt) - plan.step)
    who, times, _ = log.all_since(0)
    heard = times[who == log.ids.index(named(circuit, "Reporter"))]
    assert [np.sum((heard >= t) & (heard < t + 1000)) for t in (1000, 2000)] == pytest.approx([2, 2], abs=1)
    assert np.sum((heard >= 3000) & (heard < 4000)) > 15
    assert np.sum((heard >= 6200) & (heard < 7000)) == 0


def test_19_the_compounds_of_the_note():
    counts = {}
    for compound in ("", "dopamine", "apv", "ttx"):
        circuit = circuit_of("19_dopamine")
        if compound:
            circuit.apply(edits.add_dose(circuit, f"compound.{compound}", named(circuit, "Reporter"))[1])
        seen = Watched(circuit, 5000.0)
        counts[compound] = seen.count("Reporter", 1000, 5000), seen.count("Alone", 1000, 5000)
    assert counts["dopamine"][0] == counts["ttx"][0] == 0
    assert counts["apv"][0] <= counts["apv"][1] + 1 < counts[""][0]


def test_26_the_own_model_tires_and_the_shipped_one_does_not():
    circuit = circuit_of("26_own_equations")
    seen = Watched(circuit, 600.0)
    shipped, own = np.diff(seen.spikes("Shipped")), np.diff(seen.spikes("Own"))
    assert np.ptp(shipped) < 0.1
    assert own[-1] > 2 * own[0]
    (model,) = circuit.all(Model)
    for change in ({"on_spike": model.spec.on_spike.replace("w += b", "w = b")}, {"params": tuple(_negative(p) for p in model.spec.params)}):
        changed = circuit_of("26_own_equations")
        changed.apply(change_model(changed, model.id, replace(model.spec, **change)))
        assert np.diff(Watched(changed, 600.0).spikes("Own"))[-1] < 0.6 * own[-1]


def _negative(param):
    return replace(param, default=-param.default) if param.name == "b" else param
