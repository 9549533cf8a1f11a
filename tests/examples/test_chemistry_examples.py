"""The circuits about compounds do what their notes say."""

import numpy as np
import pytest
from test_examples import Watched, circuit_of, named

from neurolab.circuit import edits
from neurolab.circuit.records import Dose, Node


def given(name, compound, labels, amount, start):
    """Return an example with one more dose at each of some nodes."""
    circuit = circuit_of(name)
    for label in labels:
        _, diff = edits.add_dose(circuit, f"compound.{compound}", named(circuit, label), amount, start=start)
        circuit.apply(diff)
    return circuit


def test_50_caffeine_undoes_adenosine_and_nothing_else():
    seen = Watched(circuit_of("50_caffeine"), 1200.0, ("Cell", "ampa.g"))
    assert [seen.count("Cell", a, a + 200) > 0 for a in (100, 450, 900)] == [True, False, True]
    peaks = [seen.trace("Cell", "ampa.g")[round(a / 0.025) : round((a + 100) / 0.025)].max() for a in (150, 550, 1050)]
    assert peaks[1] < 0.55 * peaks[0]
    alone = circuit_of("50_caffeine")
    alone.apply(edits.remove(alone, [d.id for d in alone.all(Dose) if d.compound == "compound.adenosine"]))
    seen = Watched(alone, 1200.0)
    assert seen.count("Cell", 800, 1000) == seen.count("Cell", 400, 600), "without adenosine there is nothing to undo"


def test_50_ten_times_more_adenosine_needs_ten_times_more_caffeine():
    """Gaddum 1937: equal activation wants (1 + B/K) ten times as large."""
    level = []
    for adenosine, caffeine in ((2.0, 200.0), (20.0, 200.0), (20.0, 2108.0)):
        circuit = circuit_of("50_caffeine")
        for d in circuit.all(Dose):
            circuit.apply(edits.update(circuit, d.id, concentration=adenosine if "adenosine" in d.compound else caffeine))
        level.append(Watched(circuit, 1200.0, ("Cell", "ampa.g")).trace("Cell", "ampa.g")[round(1000 / 0.025) :].max())
    assert level[1] < 0.8 * level[0]
    assert level[2] == pytest.approx(level[0], rel=0.01)


def test_51_naloxone_rescues_and_its_end_does_not():
    seen = Watched(circuit_of("51_antidote"), 1000.0)
    assert min(seen.count(x, 100, 300) for x in ("Left alone", "Rescued")) > 5
    assert seen.count("Left alone", 450, 1000) == seen.count("Rescued", 450, 600) == 0
    assert seen.count("Rescued", 700, 1000) > 10
    washed = circuit_of("51_antidote")
    naloxone = next(d for d in washed.all(Dose) if d.compound == "compound.naloxone")
    washed.apply(edits.update(washed, naloxone.id, stop=800.0, washout=20.0))
    assert Watched(washed, 1400.0).count("Rescued", 1200, 1400) == 0


def test_52_modulators_of_waking_end_fatigue_and_orexin_resists_baclofen():
    names = ("Acetylcholine", "Noradrenaline", "Histamine", "Orexin")
    seen = Watched(circuit_of("52_waking"), 1500.0)
    gain = {x: seen.count(x, 700, 1500) / max(seen.count(x, 250, 500) * 3.2, 1) for x in names}
    assert min(gain[x] for x in names[:3]) > 1.5
    assert gain["Acetylcholine"] == max(gain.values())
    held = Watched(given("52_waking", "baclofen", names, 20.0, 1000.0), 2400.0)
    left = {x: held.count(x, 1200, 2400) / seen.count(x, 700, 1500) for x in names}
    assert left["Orexin"] == max(left.values())


def test_53_a_barbiturate_has_no_ceiling():
    labels = ("No drug", "Valium", "Barbiturate")
    seen = Watched(circuit_of("53_ceiling"), 1300.0)
    free, valium, barbiturate = (seen.count(x, 500, 1300) for x in labels)
    assert free > 1.2 * valium > 1.2 * 1.5 * barbiturate
    more = circuit_of("53_ceiling")
    for d in more.all(Dose):
        more.apply(edits.update(more, d.id, concentration=10 * d.concentration))
    worse = Watched(more, 1300.0)
    assert worse.count("Valium", 500, 1300) >= valium - 1
    assert worse.count("Barbiturate", 500, 1300) < 0.5 * barbiturate


def test_53_without_gaba_diazepam_does_nothing_and_flumazenil_undoes_it_only():
    quiet = circuit_of("53_ceiling")
    quiet.apply(edits.remove(quiet, [n.id for n in quiet.all(Node) if n.label == "Inhibitory spikes"]))
    seen = Watched(quiet, 1300.0)
    assert np.array_equal(seen.spikes("No drug"), seen.spikes("Valium"))
    assert seen.count("Barbiturate", 500, 1300) < 0.97 * seen.count("No drug", 500, 1300)
    antidote = Watched(given("53_ceiling", "flumazenil", ("Valium", "Barbiturate"), 10.0, 600.0), 1500.0)
    assert antidote.count("Valium", 900, 1500) >= antidote.count("No drug", 900, 1500) - 1
    assert antidote.count("Barbiturate", 900, 1500) < 0.6 * antidote.count("No drug", 900, 1500)
