"""Channelrhodopsin-2: the photocurrent of the three-state model, against its closed form, and what light does to a cell."""

from __future__ import annotations

import math

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.mechanisms import mechanisms_of, set_mechanisms
from neurolab.core.errors import CircuitError
from neurolab.core.units import coherent
from neurolab.engine.compiler import compile_plan
from neurolab.engine.simulate import simulate

REGISTRY = builtin_registry()


def _circuit(cell="cell.lif", opsin=True, **light):
    circuit = Circuit(REGISTRY)
    circuit.apply(edits.add_node(circuit, cell, 0, 0)[1])
    if opsin:
        circuit.apply(set_mechanisms(circuit, "n1", (*mechanisms_of(circuit, circuit["n1"]), "channel.chr2")))
    circuit.apply(edits.add_node(circuit, "stimulus.light", 0, 0, params=light)[1])
    if opsin:
        circuit.apply(edits.add_wire(circuit, "wire.light", "n2", "n1")[1])
    return circuit


def _rates(irradiance):
    x = irradiance / 211.0
    return 5 * x**0.8 / (1 + x**0.8), 0.0002 + 0.1 * x**0.25 / (1 + x**0.25), 0.104


@pytest.mark.parametrize("irradiance", [0.5, 5.0, 50.0])
def test_the_plateau_in_steady_light_is_that_of_the_three_state_model(irradiance):
    """Evans et al. 2016: O at rest in light is G_a G_r / (G_d (G_r + G_a) + G_a G_r)."""
    circuit = _circuit(irradiance=irradiance, start=0, width=1e6, period=1e6)
    circuit.apply(edits.set_param(circuit, "n1", "chr2.g_max", 0))
    run = simulate(circuit, 2000, dt=0.1, record=[("n1", "chr2.O")])
    opening, recovery, closing = _rates(irradiance)
    assert run["n1", "chr2.O"][-1] == pytest.approx(opening * recovery / (closing * (recovery + opening) + opening * recovery), rel=1e-3)


def test_the_photocurrent_has_a_peak_above_its_plateau_and_comes_back_only_after_dark():
    """Nagel et al. 2003: the current decays from a peak to a plateau in light; a second flash soon after gives a smaller peak."""
    circuit = _circuit(irradiance=20, start=10, width=500, period=5000)
    circuit.apply(edits.set_param(circuit, "n1", "chr2.g_max", 0))
    opened = np.asarray(simulate(circuit, 5300, dt=0.1, record=[("n1", "chr2.O")])["n1", "chr2.O"])
    first, plateau, second = opened[:5000].max(), opened[4900], opened[50_000:].max()
    assert first > 1.5 * plateau
    assert 1.1 * plateau < second < 0.9 * first


def test_closing_in_the_dark_is_exponential_with_the_models_rate():
    circuit = _circuit(irradiance=20, start=0, width=20, period=1000)
    circuit.apply(edits.set_param(circuit, "n1", "chr2.g_max", 0))
    opened = np.asarray(simulate(circuit, 60, dt=0.025, record=[("n1", "chr2.O")])["n1", "chr2.O"])
    assert math.log(opened[1000] / opened[1800]) / 20 == pytest.approx(0.104, rel=1e-3)


def test_the_rectification_is_one_at_minus_70_and_less_above():
    """v_1/v_0 exprel((E - v)/v_0), 1 at -70 mV by the choice of v_1, is smaller at depolarised potentials."""

    def f(v):
        return 17.1 / 43 * (math.expm1(-v / 43) / (-v / 43))

    assert f(-70) == pytest.approx(1.0, abs=0.01)
    assert f(40) < 0.3


@pytest.mark.parametrize("cell", ["cell.lif", "cell.hodgkin_huxley", "cell.wang_buzsaki"])
def test_each_flash_makes_an_expressing_cell_fire_and_darkness_none(cell):
    circuit = _circuit(cell, irradiance=10, start=50, width=5, period=100)
    circuit.apply(edits.set_param(circuit, "n1", "chr2.g_max", 60))
    spikes = np.asarray(simulate(circuit, 450).spikes("n1"))
    for flash in (50, 150, 250, 350):
        assert ((spikes >= flash) & (spikes < flash + 30)).any(), flash
    assert not (spikes < 50).any()


def test_light_reaches_nothing_in_a_cell_without_an_opsin_and_is_refused():
    circuit = _circuit(opsin=False)
    assert edits.wire_choices(circuit, "n2", "n1") == []
    with pytest.raises(CircuitError, match="expresses no opsin") as caught:
        edits.add_wire(circuit, "wire.light", "n2", "n1")
    assert "opsin" in caught.value.hint


def test_light_from_a_hand_opens_the_channels_beside_what_a_fibre_brings():
    circuit = _circuit(irradiance=0)
    plan = compile_plan(circuit)
    plan.advance(200)
    assert plan.value("n1", "chr2.O") == pytest.approx(0, abs=1e-9)
    plan.press("n1", coherent(20, "mW/mm2"), "chr2.light")
    plan.advance(200)
    assert plan.value("n1", "chr2.O") > 0.1
    assert plan.value("n1", "chr2.light") == coherent(20, "mW/mm2")


def test_without_light_the_channel_changes_nothing_to_speak_of():
    dark, bare = _circuit("cell.hodgkin_huxley", irradiance=0), _circuit("cell.hodgkin_huxley", opsin=False)
    for circuit in (dark, bare):
        circuit.apply(edits.add_node(circuit, "stimulus.step_current", 0, 0, params={"amplitude": 200})[1])
        circuit.apply(edits.add_wire(circuit, "wire.current", "n3", "n1")[1])
    runs = [np.asarray(simulate(c, 100, record=[("n1", "v")])["n1", "v"]) for c in (dark, bare)]
    np.testing.assert_allclose(*runs, atol=1e-6)
