"""The circuits about kinds of cells do what their notes say."""

import numpy as np
from test_examples import Watched, circuit_of, named

from neurolab.circuit import edits


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
