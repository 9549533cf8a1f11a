"""Plastic synapses in the engine: equal to the plain evaluation, deterministic, carried over edits, reset, recorded."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.compose import compose
from neurolab.catalog.plasticity.stdp import PAIR, TRIPLET
from neurolab.catalog.rule import compose_rule
from neurolab.catalog.spec import Param, PlasticitySpec, State
from neurolab.core.errors import EngineError
from neurolab.engine import delivery
from neurolab.engine.builder import STIMULUS, PlanBuilder
from neurolab.engine.pathway_table import Learning
from neurolab.engine.plan import Description, Plan
from neurolab.engine.rule_reference import RuleReference

REGISTRY = builtin_registry()
DT = 0.5
STRANGE = PlasticitySpec(
    type_id="plasticity.strange",
    title="A rule with everything",
    summary="States of the synapse that decay, drift and remember; every kind of expression",
    params=(Param("w_0", 0.4), Param("tau", 30.0, "ms"), Param("rest", 0.2), Param("k", 2.5)),
    states=(State("w", "1", "w_0"), State("tag"), State("x"), State("y", "1", "rest"), State("count")),
    equations="dtag/dt = -tag/tau\ndx/dt = -x/(2*tau)\ndy/dt = (rest - y)/tau\ndcount/dt = 0.01/ms",
    on_pre="tag += 0.1*x + max(y, 0.3, k/100)\nw = where(tag > 0.5 and not y > 2, clip(w + 0.02*tanh(tag)*abs(y - 0.5), 0, 1), w)\nx += 1",
    on_post="w = clip(w - 0.01*exp(-x)*(1 - w)**k + mod(tag, 0.01), 0, 1)\ncount += 1\ny += sqrt(1 + x*0)",
    output="w",
)


def two_populations(spec, *, sources=70, targets=5, delay=0.0, values=None, release=None, seed=3, n_targets=None):
    """A plan in which Poisson spikes reach targets that are Poisson sources themselves: learning does not act on what fires."""
    builder = PlanBuilder(DT)
    poisson = compose(REGISTRY, REGISTRY["stimulus.poisson"])
    pre = builder.add_group(poisson, sources, params={"rate": 0.03}, phase=STIMULUS, ids=[f"a{i}" for i in range(sources)])
    post = builder.add_group(poisson, targets, params={"rate": 0.05}, phase=STIMULUS, ids=[f"b{i}" for i in range(targets)])
    cells = builder.add_group(compose(REGISTRY, REGISTRY["cell.lif"]), targets, ids=[f"c{i}" for i in range(targets)])
    about = Learning(compose_rule(spec), values or {}, fired_by=(post, 0))
    i, j = np.divmod(np.arange(sources * targets), targets)
    builder.learn("w", pre, i, cells, j, "in_ampa", 1.0, delay, about, release)
    return Plan(builder.build(), DT, seed, Description(REGISTRY, {}))


def rasters(plan, steps):
    """Who fires in each step, sources and targets, from the plan's log."""
    fired = np.zeros((steps, 2, 70), bool)
    ids, times, _ = plan.recorder.spikes.since(0)
    for number, time in zip(ids, times, strict=True):
        name = plan.recorder.spikes.ids[number]
        if name[0] in "ab":
            fired[round(time / DT) - 1, "ab".index(name[0]), int(name[1:])] = True
    return fired[:, 0], fired[:, 1]


@pytest.mark.parametrize("delay", [0.0, 0.5, 3.5])
@pytest.mark.parametrize("spec", [PAIR, replace(PAIR, params=tuple(replace(p, default=0.3) if "mu" in p.name else p for p in PAIR.params)), TRIPLET,
                                  STRANGE], ids=["pair", "soft pair", "triplet", "strange"])  # fmt: skip
def test_every_rule_equals_its_plain_evaluation(spec, delay):
    plan, steps = two_populations(spec, delay=delay), 400
    plan.advance(steps)
    arrives, fires = rasters(plan, steps)
    late = round(delay / DT)
    arrives = np.vstack([np.zeros((late, 70), bool), arrives[: steps - late]])
    reference = RuleReference(compose_rule(spec), 70, 5, DT)
    for pre, post in zip(arrives, fires[:, :5], strict=True):
        reference.step(pre, post)
    learned = plan.pathways.by_wire["w"].weights(plan.arena.data).reshape(70, 5)
    assert np.ptp(learned) > 0.01
    np.testing.assert_allclose(learned, reference.states["w"], rtol=0, atol=1e-12)


def test_the_result_does_not_depend_on_the_size_of_blocks():
    whole, pieces = two_populations(TRIPLET, delay=2.0), two_populations(TRIPLET, delay=2.0)
    whole.advance(500)
    for n in (1, 2, 3, 494):
        pieces.advance(n)
    assert np.array_equal(whole.arena.data, pieces.arena.data)


def test_reset_restores_the_weights_at_the_start():
    plan = two_populations(PAIR, values={"scatter": 0.5})
    pathway = plan.pathways.by_wire["w"]
    before = pathway.weights(plan.arena.data)
    plan.advance(500)
    learned = pathway.weights(plan.arena.data)
    plan.reset()
    assert np.ptp(before) > 0.3
    assert np.array_equal(pathway.weights(plan.arena.data), before)
    plan.advance(500)
    assert np.array_equal(pathway.weights(plan.arena.data), learned)


def test_snapshots_hold_the_weights():
    plan = two_populations(PAIR, delay=1.0)
    plan.advance(200)
    snapshot = plan.snapshot()
    plan.advance(200)
    later = plan.arena.data.copy()
    plan.restore(snapshot)
    plan.advance(200)
    assert np.array_equal(plan.arena.data, later)


def test_what_is_shown_is_the_mean_weight_now():
    plan = two_populations(PAIR)
    plan.advance(700)
    share = plan.pathways.by_wire["w"].weights(plan.arena.data).mean()
    mean = share / 0.5
    assert plan.value("w", "weight") == pytest.approx(mean, rel=1e-12)
    assert plan.pathways.strengths(plan.arena.data)["w"] == pytest.approx((share, mean), rel=1e-12)
    plan.pathways.by_wire["w"].set(plan.arena.data, "weight", 3.0, plan.step, DT)
    assert plan.value("w", "weight") == pytest.approx(3 * mean, rel=1e-12)


def test_another_greatest_weight_leaves_the_present_one():
    plan = two_populations(PAIR)
    plan.advance(300)
    before = plan.value("w", "weight")
    plan.pathways.by_wire["w"].set(plan.arena.data, "stdp.w_0", 0.25, plan.step, DT)
    assert plan.value("w", "weight") == pytest.approx(before, rel=1e-12)


def test_a_new_time_constant_counts_from_now_on():
    """Traces that were left with tau for 5 ms, then with tau' for 5 ms, decay by exp(-5/tau - 5/tau')."""
    plan = two_populations(PAIR, sources=1, targets=1)
    pathway, data = plan.pathways.by_wire["w"], plan.arena.data
    pathway.part(data, "r")[0] = 1.0
    pathway.set(data, "stdp.tau_plus", 40.0, 10, DT)
    pathway.observe(data, 20, DT)
    assert data[pathway.slot("r")] == pytest.approx(np.exp(-5 / 20 - 5 / 40), rel=1e-14)


@pytest.mark.parametrize("vesicles", [0.0, 5.0])
def test_terminals_that_tire_release_the_same_whether_they_learn_or_not(vesicles):
    """With a rule that changes nothing, a plastic synapse with short-term plasticity is the same synapse."""
    still = replace(PAIR, on_pre="r += 1", on_post="o += 1")
    release = (0.4, 100.0, 50.0, vesicles)

    def conductances(plastic):
        builder = PlanBuilder(DT)
        poisson = compose(REGISTRY, REGISTRY["stimulus.poisson"])
        pre = builder.add_group(poisson, 1, params={"rate": 0.08}, phase=STIMULUS, ids=["a0"])
        cell = builder.add_group(compose(REGISTRY, REGISTRY["cell.lif"]), 1, ids=["c"])
        if plastic:
            builder.learn("w7", pre, [0], cell, [0], "in_ampa", 2.0, 1.0, Learning(compose_rule(still)), release)
        else:
            builder.connect(pre, [0], cell, [0], "in_ampa", 2.0, 1.0, ids=["w7"], release=release)
        plan = Plan(builder.build(), DT, 5, Description(REGISTRY, {}, channels=(("c", "ampa.g"),)), samples=2000)
        plan.advance(1500)
        return plan.recorder.window(1400)[0], plan.releases.numbers

    (learning, numbers), (fixed, _) = conductances(plastic=True), conductances(plastic=False)
    assert fixed.max() > 0.1
    assert "w7" in numbers
    if vesicles:  # chance is drawn when the spike arrives, not when it is sent: other numbers, the same law
        assert learning.mean() == pytest.approx(fixed.mean(), rel=0.25)
    else:
        np.testing.assert_allclose(learning, fixed, rtol=1e-9, atol=1e-12)


def test_a_rule_without_exact_solution_is_refused():
    with pytest.raises(EngineError, match="has no exact solution between events"):
        two_populations(replace(PAIR, equations="dr/dt = -r*r/tau_plus\ndo/dt = -o/tau_minus"))


def test_synapses_that_learn_deliver_into_inputs_with_delays_of_others():
    """Two wires onto one input, one of them plastic and without delay, the other delayed: both arrive, each in its time."""
    builder = PlanBuilder(DT)
    regular = compose(REGISTRY, REGISTRY["stimulus.regular"])
    pre = builder.add_group(regular, 2, params={"rate": [0.1, 0.1]}, phase=STIMULUS, ids=["a0", "a1"])
    cell = builder.add_group(compose(REGISTRY, REGISTRY["cell.lif"]), 1, ids=["c"], params={"ampa.tau_rise": 0.01, "ampa.tau_decay": 0.5})
    builder.learn("w1", pre, [0], cell, [0], "in_ampa", 2.0, 0.0, Learning(compose_rule(PAIR)))
    builder.connect(pre, [1], cell, [0], "in_ampa", 1.0, 3.0)
    plan = Plan(builder.build(), DT, 5, Description(REGISTRY, {}, channels=(("c", "ampa.g"),)), samples=60)
    plan.advance(50)
    g = plan.recorder.window(51)[0]
    first, second = g[21], g[27]
    assert first > 0.5
    assert second == pytest.approx(first / 2, rel=0.1)


def test_plastic_wires_share_an_input_with_large_ones_whose_spikes_are_kept(monkeypatch):
    """Whether the other wires' spikes are kept or wait in rings, cells fire at the same steps and learn the same, up to the order of sums."""

    def network():
        builder = PlanBuilder(DT)
        poisson = compose(REGISTRY, REGISTRY["stimulus.poisson"])
        pre = builder.add_group(poisson, 50, params={"rate": 0.02}, phase=STIMULUS, ids=[f"a{i}" for i in range(50)])
        cells = builder.add_group(compose(REGISTRY, REGISTRY["cell.lif"]), 40, ids=[f"c{i}" for i in range(40)])
        i, j = np.divmod(np.arange(50 * 40), 40)
        builder.connect(pre, i, cells, j, "in_ampa", 0.25, 2.0)
        builder.learn("w", pre, i, cells, j, "in_ampa", 0.25, 1.0, Learning(compose_rule(PAIR)))
        return Plan(builder.build(), DT, 5, Description(REGISTRY, {}))

    kept = network()
    monkeypatch.setattr(delivery, "inputs_that_keep", lambda synapses: set())
    rings = network()
    assert (len(kept.network.kept), len(rings.network.kept)) == (1, 0)
    for plan in (kept, rings):
        plan.advance(1000)
    assert kept.spike_count == rings.spike_count > 1000
    weights = [plan.pathways.by_wire["w"].weights(plan.arena.data) for plan in (kept, rings)]
    assert np.ptp(weights[0]) > 0.05
    np.testing.assert_allclose(weights[0], weights[1], rtol=0, atol=1e-9)
