"""The circuits about instruments do what their notes say."""

import numpy as np
from test_examples import Watched, circuit_of

from neurolab.circuit.records import Node
from neurolab.engine.statistics import spectrum, variation
from neurolab.engine.trigger import Edge, crossings
from neurolab.ui.scopes.lanes import lanes_of
from neurolab.ui.scopes.triggering import setting_of


def test_27_spikes_are_alike_and_noise_was_high_before_each():
    circuit = circuit_of("27_before_a_spike")
    seen = Watched(circuit, 3_000.0, ("Cell", "v"), ("Noise", "i"))
    v, noise = seen.trace("Cell", "v"), seen.trace("Noise", "i")
    each = 3_000.0 / (len(v) - 1)
    found, _ = crossings(v, Edge(-20.0, 10.0))
    at = np.round(found[found * each > 60.0]).astype(int)
    at = at[at < len(v) - round(10.0 / each)]
    assert 15 < len(at) < 250
    assert np.std(np.diff(at)) > 0.3 * np.mean(np.diff(at)), "nobody can foretell them"
    peaks = np.array([v[i : i + round(3.0 / each)].max() for i in at])
    assert np.ptp(peaks) < 45
    average = np.mean([noise[i - round(10.0 / each) : i] for i in at], axis=0)
    highest = len(average) - int(average.argmax())
    assert average.max() > noise.mean() + 0.6 * noise.std()
    assert 0.5 < highest * each < 5.0, "a few milliseconds before"
    rises, _ = crossings(v, Edge(-60.0, 2.0))
    assert len(rises) > 1.05 * len(found), "some rises through -60 mV become no spike"


def test_27_the_scope_triggers_on_the_cell():
    circuit = circuit_of("27_before_a_spike")
    scope = next(n for n in circuit.all(Node) if n.type == "meter.scope")
    setting = setting_of({scope.id: scope}, lanes_of(circuit))
    assert setting is not None
    assert setting.trace.label == "Cell"
    assert setting.edge == Edge(-20.0, 10.0)
    assert setting.mode == "normal"


def test_29_one_cell_is_a_clock_and_the_other_a_die():
    seen = Watched(circuit_of("29_irregular"), 10_000.0, ("Clock", "v"), ("Die", "v"))
    gaps = {name: np.diff(seen.spikes(name)) for name in ("Clock", "Die")}
    assert variation(gaps["Clock"]) < 0.01
    assert 0.8 < variation(gaps["Die"]) < 1.1
    assert 0.7 < len(gaps["Die"]) / len(gaps["Clock"]) < 1.4
    sharp = {}
    for name in gaps:
        frequency, power = spectrum(seen.trace(name, "v"), 0.1)
        sharp[name] = power.max() / np.median(power[frequency < 100.0])
    assert sharp["Clock"] > 100 * sharp["Die"]
