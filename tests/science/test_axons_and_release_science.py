"""Axons against the laws of conduction; terminals against Tsodyks, Pawelzik and Markram (1998) and the binomial distribution."""

import math

import numpy as np
import pytest
from rig import REGISTRY, Rig

from neurolab.catalog.spec import WireSpec
from neurolab.circuit import edits
from neurolab.circuit.axons import LONGEST, axon_of
from neurolab.circuit.circuit import Circuit
from neurolab.engine.commands import Changes
from neurolab.engine.compiler import compile_plan
from neurolab.engine.releases import keys_of
from neurolab.engine.simulate import simulate

CHEMICAL = [s.type_id for s in REGISTRY.all(WireSpec) if s.carries == "spikes"]


def released(run, wire):
    """Return what each spike released."""
    trace = run[wire, "released"]
    return trace[np.flatnonzero(np.diff(trace, prepend=0.0))]


def synapse(rate=20.0, dt=0.1, seed=1, type_id="synapse.ampa", **params):
    rig = Rig(dt=dt, seed=seed)
    cell, source = rig.node("cell.lif"), rig.node("stimulus.regular", rate=rate)
    return rig, rig.wire(type_id, source, cell, **({"weight": 1.0} | params)), cell


def stretched(length, scale=100.0, **params):
    """Return a rig with a wire of a length in canvas units, its id and its target."""
    rig, wire, cell = synapse(rate=10.0, **params)
    rig.circuit.apply(edits.update(rig.circuit, "settings", um_per_unit=scale))
    rig.circuit.apply(edits.move(rig.circuit, {cell: (length, 0.0)}))
    return rig, wire, cell


def arrival(circuit, cell, seed=None):
    """Return when the first spike opens receptors, in ms after the spike at 100 ms."""
    g = simulate(circuit, 199.0, record=[(cell, "ampa.g")], seed=seed)
    return float(g.time[np.argmax(g[cell, "ampa.g"] > 0)]) - 100.0


@pytest.mark.parametrize(("preset", "expected"), [
    ("depressing", [0.5, 0.265, 0.155, 0.103, 0.079, 0.067, 0.062, 0.059, 0.058, 0.058]),
    ("facilitating", [0.03, 0.055, 0.076, 0.092, 0.104, 0.114, 0.122, 0.128, 0.133, 0.137]),
])  # fmt: skip
def test_presets_release_what_the_paper_gives_at_20_hz(preset, expected):
    """Tsodyks, Pawelzik and Markram (1998), figure 1: U 0.5, 800 ms; U 0.03, 130 ms, 530 ms."""
    rig, wire, _ = synapse()
    rig.circuit.apply(edits.apply_preset(rig.circuit, wire, preset))
    assert rig.circuit[wire].params["weight"] == 1.0
    assert released(rig.run(505.0, (wire, "released")), wire) == pytest.approx(expected, abs=6e-4)


def test_resources_recover_and_the_traces_follow_the_equations_between_spikes():
    rig, wire, _ = synapse(rate=10.0, release="tires and recovers", U=0.4, tau_rec=150.0, tau_facil=60.0)
    run = rig.run(190.0, (wire, "x"), (wire, "u"))
    first = 1000
    assert run[wire, "x"][first - 10] == 1.0
    assert run[wire, "u"][first - 10] == pytest.approx(0.4)
    ago = run.time[first + 1 :] - run.time[first]
    x, u = run[wire, "x"], run[wire, "u"]
    assert x[first + 1 :] == pytest.approx(1 - (1 - x[first]) * np.exp(-ago / 150.0), abs=1e-9)
    assert u[first + 1 :] == pytest.approx(0.4 + (u[first] - 0.4) * np.exp(-ago / 60.0), abs=1e-9)
    assert x[first] == pytest.approx(0.6)


def test_the_conductance_is_that_of_what_was_released():
    tired, _, first = synapse(rate=10.0, release="tires and recovers", U=0.3, weight=2.0)
    fresh, _, second = synapse(rate=10.0, weight=0.6)
    assert np.array_equal(tired.run(190.0, (first, "ampa.g"))[first, "ampa.g"], fresh.run(190.0, (second, "ampa.g"))[second, "ampa.g"])


def test_vesicles_leave_by_chance_with_the_mean_and_variance_of_the_binomial_distribution():
    """Fast refill: every spike finds all sites full, so that k of 10 leave with the chance 0.3: mean 3, variance 2.1."""
    rig, wire, _ = synapse(rate=200.0, dt=0.5, release="vesicles by chance", U=0.3, tau_rec=0.2, vesicles=10.0)
    trace = rig.run(5000.0, (wire, "released"))[wire, "released"]
    counts = 10 * trace[20::10][:990]
    assert np.allclose(counts, np.rint(counts))
    assert counts.mean() == pytest.approx(3.0, abs=4 * math.sqrt(2.1 / 990))
    assert counts.var() == pytest.approx(2.1, rel=0.2)
    assert abs(np.corrcoef(counts[:-1], counts[1:])[0, 1]) < 0.13


def test_vesicles_release_on_average_what_the_continuous_law_does():
    expected = [0.5, 0.265, 0.155, 0.103]
    total = np.zeros(4)
    for seed in range(40):
        rig, wire, _ = synapse(dt=0.5, seed=seed, release="vesicles by chance", vesicles=100.0)
        trace = rig.run(205.0, (wire, "released"))[wire, "released"]
        total += trace[[102, 202, 302, 402]]
    assert total / 40 == pytest.approx(expected, abs=0.03)


def test_chance_depends_on_the_wire_and_the_seed_only():
    def counts(seed, **more):
        rig, wire, _ = synapse(dt=0.5, seed=seed, release="vesicles by chance", **more)
        return rig.run(1000.0, (wire, "released"))[wire, "released"]

    assert np.array_equal(counts(1), counts(1))
    assert not np.array_equal(counts(1), counts(2))
    rig, wire, _ = synapse(dt=0.5, release="vesicles by chance")
    plan = compile_plan(rig.circuit)
    seen = []
    for block in (1, 700, 3, 1296):
        plan.advance(block)
        seen.append(plan.read(wire, "released"))
    assert seen[-1] == counts(1)[-1]


def test_a_snapshot_and_a_new_plan_keep_what_a_terminal_has_left():
    rig, wire, _ = synapse(release="tires and recovers")
    plan = compile_plan(rig.circuit)
    plan.advance(1200)
    tired, snapshot = plan.read(wire, "x"), plan.snapshot()
    plan.advance(2000)
    plan.restore(snapshot)
    assert plan.read(wire, "x") == tired < 0.6
    rig.node("cell.lif")
    newer = compile_plan(rig.circuit)
    newer.carry_over(plan)
    assert newer.read(wire, "x") == tired
    newer.reset()
    assert newer.read(wire, "x") == 1.0


def test_u_and_the_time_constants_can_be_turned_while_it_runs():
    rig, wire, _ = synapse(release="tires and recovers")
    plan = compile_plan(rig.circuit)
    diff = edits.set_params(rig.circuit, wire, {"U": 0.2, "tau_rec": 20.0, "weight": 3.0})
    rig.circuit.apply(diff)
    changes = plan.param_changes(diff)
    assert changes is not None
    plan.set_values(changes)
    plan.advance(600)
    assert plan.read(wire, "released") == pytest.approx(0.6)
    assert plan.param_changes(edits.set_param(rig.circuit, wire, "release", "always the same")) is None


@pytest.mark.parametrize("type_id", CHEMICAL)
def test_every_chemical_synapse_can_tire_and_can_have_an_axon(type_id):
    spec = REGISTRY.get(type_id, WireSpec)
    assert {"axon", "diameter", "latency", "release", "U", "tau_rec", "tau_facil", "vesicles"} <= {p.name for p in spec.params}
    assert spec.param("axon").default == "fixed delay"
    assert spec.param("release").default == "always the same"


@pytest.mark.parametrize(("axon", "diameter", "speed"), [
    ("unmyelinated", 1.0, 0.857), ("unmyelinated", 4.0, 1.714), ("unmyelinated", 500.0, 19.16), ("myelinated", 1.0, 6.0), ("myelinated", 12.0, 72.0),
])  # fmt: skip
def test_velocity_follows_the_laws_of_diameter(axon, diameter, speed):
    """Root law without myelin (0.857 m/s at 1 µm: a Hodgkin-Huxley cable at 18.5 °C), Hursh's 6 m/s per µm with it."""
    rig, wire, cell = stretched(300.0, axon=axon, diameter=diameter, latency=0.5)
    axon_here = axon_of(rig.circuit, rig.circuit[wire])
    assert axon_here.velocity / 1000 == pytest.approx(speed, rel=1e-3)
    assert axon_here.length == 30_000.0
    assert arrival(rig.circuit, cell) == pytest.approx(30.0 / speed + 0.5, abs=0.35)


def test_a_node_that_moves_changes_the_delay_while_it_runs():
    """The change is a message, and the spike arrives exactly when it does in a circuit that was drawn so."""
    rig, wire, cell = stretched(100.0, axon="unmyelinated")
    plan = compile_plan(rig.circuit)
    diff = edits.move(rig.circuit, {cell: (180.0, 0.0)})
    changes = plan.param_changes(diff)
    assert changes == Changes(((wire, "delay", pytest.approx(18.0 / 0.857 + 0.5)),))
    plan.set_values(changes)
    rig.circuit.apply(diff)
    fresh = compile_plan(rig.circuit)
    for p in (plan, fresh):
        p.advance(1000)
    opened = []
    for p in (plan, fresh):
        steps = 0
        while p.value(cell, "ampa.A") == 0.0:
            p.advance(1)
            steps += 1
        opened.append(steps)
    assert opened[0] == opened[1] == pytest.approx(215, abs=2)


def test_myelin_and_diameter_are_messages_and_what_does_not_fit_is_a_new_plan():
    rig, wire, cell = stretched(100.0, axon="unmyelinated")
    plan = compile_plan(rig.circuit)
    for values in ({"axon": "myelinated"}, {"axon": "myelinated", "diameter": 3.0}, {"axon": "unmyelinated", "diameter": 2.0, "latency": 1.0}):
        diff = edits.set_params(rig.circuit, wire, values)
        assert plan.param_changes(diff)
        rig.circuit.apply(diff)
    far = edits.move(rig.circuit, {cell: (5000.0, 0.0)})
    assert plan.param_changes(far) is None


def test_the_scale_of_the_canvas_stretches_axons():
    rig, wire, _ = stretched(100.0, axon="myelinated")
    plan = compile_plan(rig.circuit)
    changes = plan.param_changes(edits.update(rig.circuit, "settings", um_per_unit=150.0))
    assert changes == Changes(((wire, "delay", pytest.approx(15.0 / 6.0 + 0.5)),))


def test_nodes_that_move_do_not_touch_fixed_delays():
    rig, _, cell = stretched(100.0, delay=3.0)
    assert compile_plan(rig.circuit).param_changes(edits.move(rig.circuit, {cell: (900.0, 0.0)})) == Changes()


def test_an_axon_around_the_earth_is_cut_short():
    rig, wire, _ = stretched(1e6, scale=1e3, axon="unmyelinated")
    assert axon_of(rig.circuit, rig.circuit[wire]).delay == LONGEST


def test_synapses_of_one_wire_of_a_population_draw_their_own_numbers():
    keys = keys_of(("w1", "w1", "w2", "w1"), 4)
    assert len(set(keys)) == 4
    assert keys[0] == keys_of(("w1",), 1)[0]


def test_axons_and_terminals_of_a_circuit_without_them_stay_empty():
    plan = compile_plan(Circuit(REGISTRY))
    assert len(plan.network.plastic) == 0
