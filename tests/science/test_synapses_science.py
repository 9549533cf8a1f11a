"""Synapses: potentials against NEURON and Brian2, the magnesium block against Jahr and Stevens (1990), gap junctions."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from rig import ONE_SPIKE, REGISTRY, Rig

FOLDER = Path(__file__).with_name("reference")
NEURON = json.loads(FOLDER.joinpath("neuron.json").read_text(encoding="utf-8"))
BRIAN = json.loads(FOLDER.joinpath("brian2.json").read_text(encoding="utf-8"))
DELAY = 1.0


def psp(cell, synapse, *, weight=None, dt=0.025, **params):
    """Return (peak in mV, ms from arrival to peak, spikes) of the potential that one spike makes."""
    rig = Rig(dt=dt)
    node = rig.node(cell, **params)
    rig.one_spike(node, synapse, **({} if weight is None else {"weight": weight}))
    run = rig.run(1.9 * ONE_SPIKE, (node, "v"))
    first = round(ONE_SPIKE / dt)
    change = run[node, "v"][first:] - run[node, "v"][first]
    peak = int(np.argmax(np.abs(change)))
    return change[peak], peak * dt - DELAY, len(run.spikes(node))


def test_an_ampa_potential_is_that_of_neuron():
    """NEURON: Exp2Syn of 1 nS on a passive cell of 40 pF and 4 nS, which is our LIF below threshold."""
    peak, time, _ = psp("cell.lif", "synapse.ampa", weight=1.0)
    assert peak == pytest.approx(NEURON["ampa_1nS"]["peak_mV"], rel=1e-3)
    assert time == pytest.approx(NEURON["ampa_1nS"]["time_ms"], abs=0.06)


def test_a_gaba_potential_is_that_of_neuron():
    peak, time, _ = psp("cell.lif", "synapse.gaba_a", weight=3.0)
    assert peak == pytest.approx(NEURON["gaba_a_3nS"]["peak_mV"], rel=1e-3)
    assert time == pytest.approx(NEURON["gaba_a_3nS"]["time_ms"], abs=0.06)


@pytest.mark.parametrize("rest", [-70.0, -40.0])
def test_an_nmda_potential_is_that_of_brian2(rest):
    peak, time, _ = psp("cell.lif", "synapse.nmda", weight=2.0, E_L=rest, V_th=20.0)
    expected = BRIAN["nmda_2nS"][f"{rest:g} mV"]
    assert peak == pytest.approx(expected["peak_mV"], rel=1e-3)
    assert time == pytest.approx(expected["time_ms"], abs=0.15)


@pytest.mark.parametrize(
    ("millivolt", "free"), [(-90, 0.0133), (-80, 0.0244), (-70, 0.0445), (-65, 0.0597), (-50, 0.1385), (-20, 0.5081), (0, 0.7812), (40, 0.9771)]
)
def test_magnesium_leaves_the_published_fraction_of_nmda_channels_free(millivolt, free):
    """B = 1/(1 + [Mg]/3.57 mM exp(-0.062 V)) at 1 mM; at -65 mV 0.0597."""
    rig = Rig()
    cell = rig.node("cell.lif", E_L=float(max(millivolt, -120)) if millivolt <= 0 else 0.0, V_th=50.0)
    if millivolt > 0:
        rig.step(cell, millivolt / 0.25)
    run = rig.run(150.0, (cell, "nmda.unblocked"))
    assert run[cell, "nmda.unblocked"][-1] == pytest.approx(free, abs=6e-5)


@pytest.mark.parametrize("name", ["ampa", "nmda", "gaba_a"])
def test_the_conductance_peaks_at_the_weight_when_the_formula_says(name):
    """Difference of exponentials: t_peak = tr td/(td - tr) ln(td/tr), scaled so that the peak is the weight."""
    spec = REGISTRY[f"receptor.{name}"]
    rise, decay = (float(spec.param(p).default) for p in ("tau_rise", "tau_decay"))
    rig = Rig()
    cell = rig.node("cell.lif")
    rig.one_spike(cell, f"synapse.{name}", weight=0.5)
    run = rig.run(1.5 * ONE_SPIKE, (cell, f"{name}.g"))
    g = run[cell, f"{name}.g"]
    assert g.max() == pytest.approx(0.5, rel=1e-3)
    assert run.time[np.argmax(g)] - ONE_SPIKE - DELAY == pytest.approx(rise * decay / (decay - rise) * math.log(decay / rise), abs=0.06)


@pytest.mark.parametrize(("rise", "decay", "peak"), [(0.2, 1.7, 0.4851), (0.5, 3.0, 1.0751), (0.5, 5.0, 1.2792)])
def test_times_of_the_peak_for_typical_receptors(rise, decay, peak):
    rig = Rig(dt=0.005)
    cell = rig.node("cell.lif", ampa__tau_rise=rise, ampa__tau_decay=decay)
    rig.one_spike(cell, "synapse.ampa")
    run = rig.run(ONE_SPIKE + 10.0, (cell, "ampa.g"))
    assert run.time[np.argmax(run[cell, "ampa.g"])] - ONE_SPIKE - DELAY == pytest.approx(peak, abs=0.011)


@pytest.mark.parametrize("cell", ["cell.lif", "cell.adex", "cell.izhikevich", "cell.hodgkin_huxley"])
def test_default_synapses_are_seen_in_every_cell(cell):
    ampa, _, _ = psp(cell, "synapse.ampa")
    nmda, _, _ = psp(cell, "synapse.nmda")
    gaba, _, _ = psp(cell, "synapse.gaba_a")
    assert ampa > 3.0
    assert nmda > 0.8
    assert gaba < -2.0
    assert psp(cell, "synapse.ampa", weight=6.0)[2] >= 1  # a few together make a spike


def test_one_default_excitation_does_not_fire_an_integrate_and_fire_cell():
    for cell in ("cell.lif", "cell.adex", "cell.izhikevich"):
        assert psp(cell, "synapse.ampa")[2] == 0


def test_the_delay_is_kept():
    for delay in (0.5, 1.0, 7.5):
        rig = Rig()
        cell = rig.node("cell.lif")
        rig.one_spike(cell, "synapse.ampa", delay=delay)
        run = rig.run(ONE_SPIKE + 20.0, (cell, "ampa.g"))
        first = run.time[np.argmax(run[cell, "ampa.g"] > 0)]
        assert first == pytest.approx(ONE_SPIKE + delay, abs=0.051)


def test_a_gap_junction_divides_the_voltage():
    """Steady coupling coefficient g/(g + g_leak of the other cell): 1/(1 + 4) for 1 nS and cells of 4 nS."""
    rig = Rig()
    first, second = rig.node("cell.lif", V_th=50.0), rig.node("cell.lif", V_th=50.0)
    rig.wire("wire.gap_junction", first, second, g=1.0)
    rig.step(first, 20.0)
    run = rig.run(200.0, (first, "v"), (second, "v"))
    assert (run[second, "v"][-1] + 70.0) / (run[first, "v"][-1] + 70.0) == pytest.approx(0.2, rel=1e-3)


def test_inhibition_shunts_even_where_it_moves_nothing():
    """At the reversal potential GABA moves nothing but takes away from the excitation."""

    def peak(with_gaba):
        rig = Rig()
        cell = rig.node("cell.lif", E_L=-80.0)
        rig.one_spike(cell, "synapse.ampa")
        if with_gaba:
            rig.one_spike(cell, "synapse.gaba_a", weight=10.0)
        return float(np.max(rig.run(1.5 * ONE_SPIKE, (cell, "v"))[cell, "v"])) + 80.0

    assert peak(True) < 0.6 * peak(False)
