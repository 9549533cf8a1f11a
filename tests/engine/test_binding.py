"""Compounds that meet at one receptor: competition, partial agonists, potentiators, antagonists at fast synapses, receptors that drive others."""

import numpy as np
import pytest
from helpers import add

from neurolab.catalog.binding import Binding, Drive, TargetSpec
from neurolab.catalog.registry import Registry
from neurolab.catalog.spec import CellSpec, CompoundSpec, Effect, Param, State
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.compiler import compile_plan

SIGNALS = [(target, action) for target in ("R", "G", "H") for action in ("activate", "block", "potentiate")]
CELL = CellSpec(
    type_id="cell.gauge",
    title="Gauge",
    summary="",
    output="v",
    params=tuple(Param(f"{t}_{a}", 0.0) for t, a in SIGNALS),
    states=(State("v", "mV", "0"),),
    equations="dv/dt = (" + " + ".join(f"{t}_{a}" for t, a in SIGNALS) + ")*0*mV/ms - v/(10*ms)",
    effects=tuple(Effect(t, a, f"{t}_{a}", "shift", 1.0) for t, a in SIGNALS),
)


def compound(name, *bindings):
    return CompoundSpec(type_id=f"compound.{name}", title=name, summary="", bindings=bindings)


COMPOUNDS = (
    compound("full", Binding("R", "activate", 2.0, 1.5, 1.0)),
    compound("second", Binding("R", "activate", 2.0)),
    compound("partial", Binding("R", "activate", 0.5, 1.0, 0.4)),
    compound("antagonist", Binding("R", "antagonise", 3.0)),
    compound("plug", Binding("R", "block", 1.0, 1.0, 0.6)),
    compound("helper", Binding("R", "potentiate", 4.0, 1.0, 1.0)),
    compound("direct", Binding("H", "activate", 1.0)),
    compound("opener", Binding("G", "activate", 1.0, 1.0, 0.5)),
)


R_DRIVES = (Drive("G", "activate", 0.8), Drive("H", "potentiate", 1.0, when="block"))


def signals(doses, **target):
    """Return all signals of a cell under constant concentrations, by (target, action)."""
    targets = (
        TargetSpec(type_id="target.H", title="H", summary=""),
        TargetSpec(type_id="target.G", title="G", summary="", drives=(Drive("H", "block", 0.5),)),
        TargetSpec(
            type_id="target.R", title="R", summary="", drives=(Drive("G", "activate", 0.8), Drive("H", "potentiate", 1.0, when="block")), **target
        ),
    )
    c = Circuit(Registry((CELL, *COMPOUNDS, *targets)), [Settings(dt=0.1)])
    cell = add(c, "cell.gauge")
    for name, amount in doses.items():
        _, diff = edits.add_dose(c, f"compound.{name}", cell, amount, onset=0.0)
        c.apply(diff)
    plan = compile_plan(c)
    plan.advance(21)
    return {(t, a): plan.value(cell, f"{t}_{a}") for t, a in SIGNALS}


@pytest.mark.parametrize("dose", [0.1, 2.0, 40.0])
def test_an_agonist_alone_follows_its_hill_curve(dose):
    assert signals({"full": dose})["R", "activate"] == pytest.approx(dose**1.5 / (dose**1.5 + 2.0**1.5), rel=1e-12)


@pytest.mark.parametrize("against", [0.5, 3.0, 60.0])
def test_an_antagonist_shifts_the_curve_to_the_right_without_lowering_its_top(against):
    """Gaddum 1937 and Schild: the same answer needs the dose times 1 + B/K_B."""
    alone = signals({"full": 1.3})["R", "activate"]
    ratio = 1 + against / 3.0
    assert signals({"full": 1.3 * ratio, "antagonist": against})["R", "activate"] == pytest.approx(alone, rel=1e-12)
    assert signals({"full": 1e9, "antagonist": against})["R", "activate"] == pytest.approx(1.0, rel=1e-6)


def test_a_plug_lowers_the_top_and_not_the_half():
    top = signals({"full": 1e9, "plug": 1.0})["R", "activate"]
    assert top == pytest.approx(0.7, rel=1e-6)
    assert signals({"full": 2.0, "plug": 1.0})["R", "activate"] == pytest.approx(top / 2, rel=1e-6)


def test_a_partial_agonist_activates_alone_and_hinders_a_full_one():
    assert signals({"partial": 1e9})["R", "activate"] == pytest.approx(0.4)
    full = signals({"full": 20.0})["R", "activate"]
    both = signals({"full": 20.0, "partial": 50.0})["R", "activate"]
    a, p = 10.0**1.5, 100.0
    assert both == pytest.approx((a + 0.4 * p) / (1 + a + p), rel=1e-12)
    assert both < full


def test_a_potentiator_shifts_the_curve_to_the_left_and_does_nothing_alone():
    helped = 1 + 1.4 * 0.5
    assert signals({"helper": 4.0}, shift=1.4)["R", "activate"] == 0.0
    answer = signals({"full": 1.0, "helper": 4.0}, shift=1.4)["R", "activate"]
    assert answer == pytest.approx(signals({"full": helped}, shift=1.4)["R", "activate"], rel=1e-12)
    assert signals({"helper": 4.0}, shift=1.4)["R", "potentiate"] == pytest.approx(0.5)


@pytest.mark.parametrize("sites", [1, 2])
def test_an_antagonist_stays_on_the_receptors_of_a_fast_synapse(sites):
    """Pre-occupancy: transmitter comes and goes before antagonist leaves; two sites must both be free (the end-plate)."""
    assert signals({"antagonist": 6.0}, sites=sites)["R", "block"] == pytest.approx(1 - (1 / 3.0) ** sites, rel=1e-12)


def test_receptors_drive_targets_which_drive_others():
    found = signals({"full": 2.0, "opener": 1.0, "plug": 1.0})
    r = 0.5 * 0.7
    g = 1 - (1 - 0.8 * r) * (1 - 0.25)
    assert found["G", "activate"] == pytest.approx(g, rel=1e-12)
    assert found["H", "block"] == pytest.approx(0.5 * g, rel=1e-12), "what G gets from R is passed on, in whatever order they were declared"
    assert found["H", "potentiate"] == pytest.approx(0.3, rel=1e-12)


def test_a_receptor_that_another_one_blocks_answers_less_to_its_own_opener():
    """G opens H's blocker: what is blocked there is taken from what opens H."""
    assert signals({"direct": 1.0})["H", "activate"] == pytest.approx(0.5)
    found = signals({"direct": 1.0, "opener": 1.0})
    assert found["H", "activate"] == pytest.approx(0.5 * (1 - 0.5 * 0.25), rel=1e-12)


def test_competitors_share_the_sites():
    """At equilibrium a/(1 + a + p + b), p/(1 + a + p + b) and b/(1 + a + p + b) of them, a, p and b in units of their constants."""
    c = Circuit(Registry((CELL, *COMPOUNDS)), [Settings(dt=0.1)])
    cell = add(c, "cell.gauge")
    amounts = {"second": 4.0, "partial": 1.0, "antagonist": 9.0}
    for name, amount in amounts.items():
        _, diff = edits.add_dose(c, f"compound.{name}", cell, amount, onset=0.0)
        c.apply(diff)
    plan = compile_plan(c)
    plan.advance(21)
    held = {name: plan.chemistry.state()[cell, f"compound.{name}"][1] for name in amounts}
    parts = {"second": 4.0 / 2.0, "partial": 1.0 / 0.5, "antagonist": 9.0 / 3.0}
    assert held == pytest.approx({name: part / (1 + sum(parts.values())) for name, part in parts.items()}, rel=1e-12)


def test_concentrations_of_zero_and_beyond_all_measure_stay_numbers():
    for amount in (0.0, 1e-300, 1e9):
        values = signals({name.type_id.partition(".")[2]: amount for name in COMPOUNDS}).values()
        assert np.isfinite(list(values)).all()
        assert min(values) >= 0.0
        assert max(values) <= 1.0
