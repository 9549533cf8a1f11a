"""Populations: rules have the statistics that they name, the draw depends on nothing else, and an edit keeps what still exists."""

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits, populations
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings, Wire
from neurolab.circuit.rules import Rule, expected_pairs
from neurolab.core.errors import CircuitError, EngineError
from neurolab.engine.compiler import compile_plan
from neurolab.engine.drawing import pairs_of, squared_distance
from neurolab.engine.memory import MOST_BYTES, estimate, require_room
from neurolab.engine.simulate import simulate

REGISTRY = builtin_registry()


def crowd(c, type_id, size, **params):
    node = add(c, type_id, **params)
    c.apply(populations.set_size(c, node, size))
    return node


def joined(c, source, target, type_id, rule=None, **params):
    wire = connect(c, source, target, type_id, **params)
    if rule:
        c.apply(populations.set_rule(c, wire, **rule))
    return wire


def network(extra=()):
    """Forty cells, ten interneurons, noise for each; `extra` nodes come first and change nothing."""
    c = Circuit(REGISTRY, [Settings(dt=0.1, seed=3)])
    for type_id in extra:
        add(c, type_id)
    ids = {}
    for name, type_id, size in (("p", "stimulus.poisson", 40), ("e", "cell.lif", 40), ("i", "cell.lif", 10)):
        ids[name] = crowd(c, type_id, size)
    c.apply(edits.set_param(c, ids["p"], "rate", 700.0))
    joined(c, ids["p"], ids["e"], "synapse.ampa", {"kind": "one_to_one"}, weight=2.0)
    joined(c, ids["e"], ids["i"], "synapse.ampa", {"kind": "probability", "p": 0.3, "seed": 7}, weight=1.0)
    joined(c, ids["i"], ids["e"], "synapse.gaba_a", {"kind": "in_degree", "k": 4, "seed": 8}, weight=2.0)
    return c, ids


@pytest.mark.parametrize("same", [False, True])
@pytest.mark.parametrize(
    "rule", [Rule("one_to_one"), Rule("all_to_all"), Rule("probability", p=0.07), Rule("in_degree", k=12), Rule("in_degree", k=250)]
)
def test_a_rule_joins_as_many_as_it_says_and_no_pair_twice(rule, same):
    n_source, n_target = (300, 300) if same else (300, 170)
    pre, post = pairs_of(rule, n_source, n_target, same=same)
    wanted = expected_pairs(rule, n_source, n_target, same=same)
    assert len(pre) == pytest.approx(wanted, abs=5 * np.sqrt(wanted) if rule.kind == "probability" else 0)
    assert len(np.unique(pre * n_target + post)) == len(pre)
    assert pre.min() >= 0
    assert pre.max() < n_source
    assert post.max() < n_target
    if same and rule.kind != "one_to_one":
        assert not (pre == post).any()
    if rule.kind == "in_degree":
        assert set(np.bincount(post, minlength=n_target).tolist()) == {min(rule.k, n_source - same)}


def test_every_pair_has_the_same_chance():
    """In-degrees of a fixed probability are binomial, and sources are drawn evenly: chi-squared within five standard deviations."""
    pre, post = pairs_of(Rule("probability", p=0.1, seed=5), 2000, 2000, same=True)
    degrees = np.bincount(post, minlength=2000)
    assert degrees.mean() == pytest.approx(199.9, abs=1.5)
    assert degrees.std() == pytest.approx(np.sqrt(2000 * 0.1 * 0.9), rel=0.1)
    drawn, _ = pairs_of(Rule("in_degree", k=100, seed=5), 2000, 2000, same=True)
    for sources in (np.bincount(pre, minlength=2000), np.bincount(drawn, minlength=2000)):
        chi = ((sources - sources.mean()) ** 2 / (sources.mean() * 0.9)).sum()
        assert abs(chi - 2000) < 5 * np.sqrt(2 * 2000)


def test_near_cells_are_joined_and_far_ones_are_not():
    rule = Rule("distance", p=0.8, sigma=0.1, seed=2)
    pre, post = pairs_of(rule, 1600, 1600, same=True)
    d = np.sqrt(squared_distance(pre, 1600, post, 1600))
    everybody = pairs_of(Rule("all_to_all"), 1600, 1600, same=True)
    all_d = np.sqrt(squared_distance(everybody[0], 1600, everybody[1], 1600))
    edges = np.array([0.0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5])
    chance = np.histogram(d, edges)[0] / np.histogram(all_d, edges)[0]
    for k in range(5):
        here = all_d[(all_d >= edges[k]) & (all_d < edges[k + 1])]
        assert chance[k] == pytest.approx(0.8 * np.exp(-(here**2) / 0.02).mean(), rel=0.1)
    assert chance[5] < 0.002
    assert len(pre) == pytest.approx(expected_pairs(rule, 1600, 1600, same=True), rel=0.02)


def test_a_rule_is_its_seed():
    first, second, other = (pairs_of(Rule("probability", p=0.05, seed=s), 200, 200) for s in (4, 4, 5))
    assert np.array_equal(first, second)
    assert len(np.intersect1d(first[0] * 200 + first[1], other[0] * 200 + other[1])) < 0.15 * len(first[0])


def test_the_same_circuit_gives_the_same_bits_in_any_order():
    c, ids = network()
    again = Circuit(REGISTRY, reversed(list(c)))
    run, other = (simulate(x, 300.0) for x in (c, again))
    assert len(run.spikes(ids["e"])) > 100
    for name in ids.values():
        assert run.spikes(name).tobytes() == other.spikes(name).tobytes()
        assert np.array_equal(run.raster(name)[0], other.raster(name)[0])


def test_cells_of_a_population_have_streams_of_their_own():
    c, ids = network()
    cells, _ = simulate(c, 500.0).raster(ids["p"])
    counts = np.bincount(cells, minlength=40)
    assert len(set(counts.tolist())) > 10
    assert counts.mean() == pytest.approx(350, rel=0.05)


def test_a_population_is_so_many_single_cells():
    """The same network drawn wire by wire: the same spikes."""
    single = Circuit(REGISTRY, [Settings(dt=0.1, seed=3)])
    train = add(single, "stimulus.regular", rate=300.0)
    cells = [add(single, "cell.lif", tau_m=5.0) for _ in range(4)]
    for k in cells:
        connect(single, train, k, "synapse.ampa", weight=3.0)
    many = Circuit(REGISTRY, [Settings(dt=0.1, seed=3)])
    train = add(many, "stimulus.regular", rate=300.0)
    all_cells = crowd(many, "cell.lif", 4, tau_m=5.0)
    connect(many, train, all_cells, "synapse.ampa", weight=3.0)
    alone, together = simulate(single, 200.0), simulate(many, 200.0, record=[(f"{all_cells}[2]", "v")])
    first = alone.spikes(cells[0])
    assert len(first) > 5
    for k in range(4):
        assert together.spikes(f"{all_cells}[{k}]").tolist() == first.tolist()
    assert together[f"{all_cells}[2]", "v"].max() <= -50


def test_scatter_reaches_parameters_and_initial_states():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    cells = crowd(c, "cell.lif", 400)
    c.apply(populations.set_spread(c, cells, {"v": "10 mV", "tau_m": 4.0, "t_ref": 5.0}))
    plan = compile_plan(c)
    v, tau, rest = (np.array([plan.value(f"{cells}[{k}]", n) for k in range(400)]) for n in ("v", "tau_m", "t_ref"))
    assert (v.min(), v.max()) == pytest.approx((-80, -60), abs=0.3)
    assert v.std() == pytest.approx(20 / np.sqrt(12), rel=0.08)
    assert (tau.min(), tau.max()) == pytest.approx((6, 14), abs=0.2)
    assert rest.min() == 0  # not below its bound
    plan.reset()
    assert [plan.value(f"{cells}[{k}]", "v") for k in range(400)] == v.tolist()
    diff = edits.set_param(c, cells, "tau_m", 20.0)
    c.apply(diff)
    changes = plan.param_changes(diff)
    assert changes is not None
    plan.set_values(changes)
    assert [plan.value(f"{cells}[{k}]", "tau_m") for k in range(400)] == pytest.approx((tau + 10).tolist())
    with pytest.raises(CircuitError, match="no parameter or state 'vv'"):
        populations.set_spread(c, cells, {"vv": 1})


def test_editing_a_population_keeps_the_state_of_its_cells():
    c, ids = network()
    plan = compile_plan(c)
    plan.advance(800)
    before = [plan.value(f"{ids['e']}[{k}]", "v") for k in range(40)]
    c.apply(populations.set_size(c, ids["e"], 60))
    larger = compile_plan(c)
    larger.carry_over(plan)
    assert larger.time == plan.time
    assert [larger.value(f"{ids['e']}[{k}]", "v") for k in range(40)] == before
    assert larger.value(f"{ids['e']}[41]", "v") == -70.0
    larger.advance(500)


def test_a_cell_becomes_a_population_and_a_cell_again():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    step, cell = add(c, "stimulus.step_current", amplitude=70.0, start=0.0), add(c, "cell.lif")
    wire = connect(c, step, cell, "wire.current")
    plan = compile_plan(c)
    plan.advance(100)
    v = plan.value(cell, "v")
    c.apply(populations.set_size(c, cell, 5))
    assert c.get(wire, Wire).rule == Rule("all_to_all", seed=1)
    many = compile_plan(c)
    many.carry_over(plan)
    assert many.value(f"{cell}[0]", "v") == v
    many.advance(300)
    assert many.value(f"{cell}[4]", "v") > -60
    c.apply(populations.set_size(c, cell, 1))
    assert c.get(wire, Wire).rule is None
    one = compile_plan(c)
    one.carry_over(many)
    assert one.value(cell, "v") == many.value(f"{cell}[0]", "v")


def test_numbers_of_a_population_are_messages_and_its_shape_is_a_new_plan():
    c, ids = network()
    plan = compile_plan(c)
    wire = next(w for w in c.all(Wire) if w.type == "synapse.gaba_a")
    diff = edits.set_param(c, wire.id, "weight", 9.0)
    c.apply(diff)
    changes = plan.param_changes(diff)
    assert changes is not None
    plan.set_values(changes)
    assert (plan.network.synapse_weight == 9.0).sum() == 160
    for change in (populations.set_rule(c, wire.id, k=5), populations.set_size(c, ids["i"], 11), populations.set_spread(c, ids["i"], {"v": 3})):
        assert compile_plan(c).param_changes(change) is None


def test_a_dose_reaches_every_cell():
    c, ids = network()
    c.apply(edits.add_dose(c, "compound.ttx", ids["e"], 1.0)[1])
    run = simulate(c, 300.0)
    assert len(run.spikes(ids["e"])[run.spikes(ids["e"]) > 100]) == 0
    plan = compile_plan(c)
    plan.advance(3000)
    assert plan.chemistry.state()[ids["e"], "compound.ttx"][0] > 0.9


def test_rates_of_units_sum_over_the_population():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    trains, unit, layer = crowd(c, "stimulus.regular", 10, rate=50.0), add(c, "unit.linear"), crowd(c, "unit.linear", 3)
    connect(c, trains, unit, "wire.rate", weight=0.01, tau=200.0)
    connect(c, unit, layer, "wire.weight", weight=2.0)
    run = simulate(c, 2000.0, record=[(unit, "y"), (f"{layer}[2]", "y")])
    assert run[unit, "y"][-5000:].mean() == pytest.approx(10 * 0.01 * 50 * 0.2, rel=0.05)  # cells, weight, spikes of the last 200 ms
    assert run[f"{layer}[2]", "y"][-1] == pytest.approx(2 * run[unit, "y"][-1])


def test_cells_that_are_not_there_cannot_be_recorded():
    c, ids = network()
    with pytest.raises(EngineError, match="none of the 40 cells"):
        simulate(c, 1.0, record=[(f"{ids['e']}[40]", "v")])
    with pytest.raises(EngineError, match="Name one of them"):
        simulate(c, 1.0, record=[(ids["e"], "v")])


def test_a_scope_shows_some_cells_or_the_one_that_is_named():
    c, ids = network()
    scope = add(c, "meter.scope")
    lead = connect(c, ids["e"], scope, "lead.probe")
    assert compile_plan(c).recorder.channels == tuple((f"{ids['e']}[{k}]", "v") for k in range(3))
    c.apply(edits.set_param(c, lead, "variable", "[17].ampa.g"))
    assert compile_plan(c).recorder.channels == ((f"{ids['e']}[17]", "ampa.g"),)


def test_levels_have_one_entry_a_node():
    c, ids = network()
    plan = compile_plan(c)
    plan.advance(2000)
    values, last = plan.levels()
    assert plan.node_ids == (ids["p"], ids["e"], ids["i"])
    at = plan.node_ids.index(ids["e"])
    assert values[at] == pytest.approx(np.mean([plan.value(f"{ids['e']}[{k}]", "v") for k in range(40)]))
    assert 0 < last[at] <= plan.time


def test_what_does_not_fit_is_refused_with_the_number():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    cells = crowd(c, "cell.lif", 100_000)
    joined(c, cells, cells, "synapse.ampa", {"kind": "all_to_all"})
    assert estimate(c).memory > MOST_BYTES
    with pytest.raises(EngineError, match=r"100,000 cells and about 9,999,900,000 connections .* GiB"):
        compile_plan(c)
    c.apply(populations.set_rule(c, c.all(Wire)[0].id, kind="in_degree", k=100))
    assert require_room(c).synapses == 10_000_000


@pytest.mark.parametrize("size", [0, 2.5, 1e9, float("nan")])
def test_sizes_that_make_no_sense_are_refused(size):
    c = Circuit(REGISTRY)
    with pytest.raises(CircuitError, match="makes no sense"):
        populations.set_size(c, add(c, "cell.lif"), size)


def test_rules_that_make_no_sense_are_refused():
    c, _ = network()
    wire = c.all(Wire)[0].id
    for values, message in (({"kind": "random"}, "no connection rule"), ({"p": 2}, "p of a"), ({"k": 0}, "k of a"), ({"q": 1}, "has no 'q'")):
        with pytest.raises(CircuitError, match=message):
            populations.set_rule(c, wire, **values)
    with pytest.raises(CircuitError, match="a meter"):
        populations.set_size(c, add(c, "meter.scope"), 3)
