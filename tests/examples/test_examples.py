"""Every shipped circuit does what its note says, and is laid out so that a newcomer can read it."""

import itertools

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import MeterSpec
from neurolab.circuit import edits
from neurolab.circuit.records import Dose, Node, Note, Wire
from neurolab.core.resources import resource
from neurolab.engine.compiler import compile_plan
from neurolab.engine.simulate import simulate
from neurolab.storage.format import encode, load

REGISTRY = builtin_registry()
FILES = sorted(resource("examples").glob("*.nlab"))
NAMES = [f.stem for f in FILES]


def circuit_of(name):
    return load(resource("examples") / f"{name}.nlab", REGISTRY).circuit


def named(circuit, label):
    return next(n.id for n in circuit.all(Node) if n.label == label)


def wires_between(circuit, source, target):
    ends = named(circuit, source), named(circuit, target)
    return [w for w in circuit.all(Wire) if (w.source, w.target) == ends]


class Watched:
    """A circuit that has run, asked by the labels of its nodes."""

    def __init__(self, circuit, duration, *record):
        self.circuit = circuit
        channels = [(named(circuit, label), variable) for label, variable in record]
        self.run = simulate(circuit, duration, record=channels)

    def spikes(self, label):
        return self.run.spikes(named(self.circuit, label))

    def count(self, label, start, stop):
        times = self.spikes(label)
        return int(np.sum((times >= start) & (times < stop)))

    def trace(self, label, variable):
        return self.run[named(self.circuit, label), variable]


def test_there_are_at_least_eight():
    assert len(FILES) >= 8
    assert NAMES[0] == "01_welcome"


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_it_loads_without_a_notice_and_is_written_as_the_program_writes(path):
    loaded = load(path, REGISTRY)
    assert loaded.notices == ()
    assert encode(loaded.circuit) == path.read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_it_is_labelled_and_shows_traces_at_once(name):
    circuit = circuit_of(name)
    note = circuit.all(Note)[0]
    assert note.text.startswith(f"# {circuit.settings.title}\n")
    summary = note.text.splitlines()[1]  # what the gallery shows
    assert 30 < len(summary) <= 110
    assert "*" not in summary
    assert 200 < len(note.text) < 700
    assert 1e-4 <= circuit.settings.speed <= 1
    labels = [n.label for n in circuit.all(Node)]
    assert all(labels)
    assert len(set(labels)) == len(labels)
    meters = [n for n in circuit.all(Node) if isinstance(circuit.registry[n.type], MeterSpec)]
    assert meters
    for meter in meters:
        assert any(w.target == meter.id for w in circuit.all(Wire)), f"nothing leads to {meter.label}"


@pytest.mark.parametrize("name", NAMES)
def test_the_layout_is_clear(name):
    """No node lies on another, under a note, or under a wire that passes by."""
    circuit = circuit_of(name)
    nodes = {n.id: n for n in circuit.all(Node)}
    for a, b in itertools.combinations(nodes.values(), 2):
        assert abs(a.x - b.x) >= 100 or abs(a.y - b.y) >= 90, f"{a.label} and {b.label}"
    for note in circuit.all(Note):
        for n in nodes.values():
            assert not (note.x - 50 < n.x < note.x + note.width + 50 and note.y - 50 < n.y < note.y + note.height + 50), n.label
    for wire in circuit.all(Wire):
        start, end = (np.array([nodes[i].x, nodes[i].y]) for i in (wire.source, wire.target))
        along = end - start
        if wire.source == wire.target:
            continue  # a population wired to itself
        for n in nodes.values():
            if n.id in (wire.source, wire.target):
                continue
            at = np.clip(np.dot(np.array([n.x, n.y]) - start, along) / np.dot(along, along), 0, 1)
            assert np.linalg.norm(start + at * along - np.array([n.x, n.y])) > 36, f"a wire crosses {n.label}"


def test_01_the_unit_follows_smoothly_and_the_cell_fires_in_every_cycle():
    seen = Watched(circuit_of("01_welcome"), 1000.0, ("Artificial", "y"), ("Input current", "i"), ("Biological", "v"))
    assert [seen.count("Biological", t, t + 200) for t in range(0, 1000, 200)] == [7] * 5
    y, i = seen.trace("Artificial", "y"), seen.trace("Input current", "i")
    assert y.min() < 0.05
    assert y.max() > 0.95
    assert np.mean((y > 0.2) & (y < 0.8)) > 0.1  # graded, not a switch
    assert y[1:] == pytest.approx(1 / (1 + np.exp(1.6 - 0.04 * i[1:])), abs=0.002)  # the answer depends on the present input alone


def test_01_ttx_silences_the_cell_only_and_the_spikes_return():
    circuit = circuit_of("01_welcome")
    _, diff = edits.add_dose(circuit, "compound.ttx", named(circuit, "Biological"), start=200.0, stop=400.0)
    circuit.apply(diff)
    seen = Watched(circuit, 2000.0, ("Artificial", "y"))
    assert seen.count("Biological", 0, 200) == 7
    assert seen.count("Biological", 300, 600) == 0
    assert seen.count("Biological", 1600, 2000) == 14
    assert seen.trace("Artificial", "y")[12_000:].max() > 0.95


def test_02_the_cell_fires_from_80_pa_on_and_faster_with_more():
    seen = Watched(circuit_of("02_threshold"), 1200.0, ("Cell", "v"))
    first = seen.spikes("Cell")[0]
    assert 80.0 < 160.0 * first / 1000.0 < 84.0
    counts = [seen.count("Cell", t, t + 100) for t in range(500, 1100, 100)]
    assert counts == sorted(counts)
    assert counts[-1] > 2 * counts[0]


def test_03_inhibition_silences_what_excitation_drives():
    circuit = circuit_of("03_excitation_and_inhibition")
    seen = Watched(circuit, 1500.0)
    before, after = seen.count("Cell", 0, 500) / 500, seen.count("Cell", 600, 1500) / 900
    assert before > 0.08
    assert after < before / 5


@pytest.mark.parametrize(("compound", "louder"), [("bicuculline", True), ("cnqx", False)])
def test_03_the_compounds_of_the_note_do_what_it_says(compound, louder):
    circuit = circuit_of("03_excitation_and_inhibition")
    plain = Watched(circuit, 1500.0)
    _, diff = edits.add_dose(circuit, f"compound.{compound}", named(circuit, "Cell"), 30.0)
    circuit.apply(diff)
    bathed = Watched(circuit, 1500.0)
    if louder:
        assert bathed.count("Cell", 600, 1500) > 3 * plain.count("Cell", 600, 1500)
    else:
        assert bathed.count("Cell", 100, 500) < 0.1 * plain.count("Cell", 100, 500)


def test_04_the_flip_flop_remembers_the_last_pulse():
    seen = Watched(circuit_of("04_flip_flop"), 3000.0)
    for second in range(3):
        on, other = 1000 * second, 1000 * second + 500
        for winner, loser, start in (("A", "B", on), ("B", "A", other)):
            assert seen.count(winner, start + 120, start + 550) > 20  # long after the pulse of 40 ms
            assert seen.count(loser, start + 120, start + 550) == 0


def test_05_the_half_centre_alternates():
    seen = Watched(circuit_of("05_half_centre"), 5000.0)
    bins = np.arange(0.0, 5001.0, 50.0)
    left, right = (np.histogram(seen.spikes(x), bins=bins)[0] for x in ("Left", "Right"))
    turns = np.sign(left - right)
    assert np.sum(np.diff(turns[turns != 0]) != 0) >= 12
    assert len(seen.spikes("Left")) == pytest.approx(len(seen.spikes("Right")), rel=0.25)
    assert np.corrcoef(left, right)[0, 1] < -0.4


def test_05_without_fatigue_nobody_takes_turns():
    circuit = circuit_of("05_half_centre")
    for label in ("Left", "Right"):
        circuit.apply(edits.set_param(circuit, named(circuit, label), "b", 0.0))
    seen = Watched(circuit, 3000.0)
    assert seen.count("Left", 200, 3000) > 50
    assert seen.count("Right", 200, 3000) == 0


def test_06_the_units_go_through_the_truth_table():
    seen = Watched(circuit_of("06_logic"), 500.0, ("A", "i"), ("B", "i"), ("AND", "y"), ("OR", "y"), ("XOR", "y"))
    cases = set()
    for middle in (50.0, 150.0, 250.0, 350.0):
        at = round(middle / 0.025)
        a, b = (seen.trace(x, "i")[at] > 0 for x in ("A", "B"))
        assert [seen.trace(x, "y")[at] for x in ("AND", "OR", "XOR")] == [a and b, a or b, a != b]
        cases.add((bool(a), bool(b)))
    assert len(cases) == 4


def test_07_ttx_stops_the_spikes_in_the_bath_only():
    circuit = circuit_of("07_ttx")
    seen = Watched(circuit, 1000.0, ("In the bath", "v"))
    assert seen.count("In the bath", 0, 200) == seen.count("Control", 0, 200) == 8
    assert seen.count("In the bath", 225, 400) == 0
    assert seen.count("In the bath", 600, 1000) == seen.count("Control", 600, 1000) == 16
    assert seen.count("Control", 225, 400) == 7
    blocked = seen.trace("In the bath", "v")[round(250 / 0.025) : round(400 / 0.025)]
    assert 10 < blocked.max() - blocked.min() < 60  # the pulses still charge the membrane
    assert circuit.all(Dose)[0].stop == 400.0


def test_08_the_loop_holds_the_rate_that_is_wished():
    circuit = circuit_of("08_units_and_cells")
    closed = Watched(circuit, 2000.0).count("Cell", 1000, 2000)
    circuit.apply(edits.set_param(circuit, named(circuit, "Wish"), "value", 0.4))
    lower = Watched(circuit, 2000.0).count("Cell", 1000, 2000)
    circuit.apply(edits.set_param(circuit, named(circuit, "Wish"), "value", 0.8))
    circuit.apply(edits.remove(circuit, [w.id for w in wires_between(circuit, "Reader", "Controller")]))
    wild = Watched(circuit, 2000.0).count("Cell", 1000, 2000)
    assert 20 < closed < 60
    assert lower < 0.8 * closed
    assert wild > 3 * closed


def test_09_every_class_has_its_character():
    seen = Watched(circuit_of("09_firing_patterns"), 520.0)
    gaps = {x: np.diff(seen.spikes(x)) for x in ("Regular spiking", "Bursting", "Chattering", "Fast spiking", "Low threshold")}
    assert gaps["Regular spiking"][0] < 0.5 * gaps["Regular spiking"][-1]
    assert gaps["Bursting"][:2].max() < 5 < 20 < gaps["Bursting"][2:].min()
    assert np.sum(gaps["Chattering"] > 25) >= 5
    assert len(gaps["Fast spiking"]) > 2 * len(gaps["Bursting"])
    assert gaps["Low threshold"][0] < 4 < 10 < gaps["Low threshold"][-1]


def test_10_acetylcholine_ends_fatigue():
    seen = Watched(circuit_of("10_acetylcholine"), 1500.0, ("Adapting cell", "w"))
    tired, awake = seen.count("Adapting cell", 300, 600), seen.count("Adapting cell", 700, 1000)
    assert tired >= 3
    assert awake > 2 * tired
    gaps = np.diff(seen.spikes("Adapting cell"))
    assert gaps[0] < 0.3 * gaps[5]


def test_10_much_dopamine_excites_too():
    counts = []
    for dose in (0.0, 10.0):
        circuit = circuit_of("10_acetylcholine")
        circuit.apply(edits.remove(circuit, [d.id for d in circuit.all(Dose)]))
        if dose:
            _, diff = edits.add_dose(circuit, "compound.dopamine", named(circuit, "Adapting cell"), dose)
            circuit.apply(diff)
        counts.append(Watched(circuit, 2000.0).count("Adapting cell", 500, 2000))
    assert counts[1] > 1.15 * counts[0]


def test_11_the_reflex_answers_a_touch():
    """Pressed from 300 to 600 ms: the flexor fires and the extensor falls silent, then all is as before."""
    circuit = circuit_of("11_reflex")
    plan = compile_plan(circuit)
    log = plan.recorder.spikes
    for until, pressed in ((300.0, 0.0), (600.0, 1.0), (900.0, 0.0)):
        plan.press(named(circuit, "Touch"), pressed)
        plan.advance(round(until / plan.dt) - plan.step)
    who, times, _ = log.all_since(0)

    def count(label, start, stop):
        here = times[who == log.ids.index(named(circuit, label))]
        return int(np.sum((here >= start) & (here < stop)))

    assert [count("Skin", t, t + 280) > 0 for t in (0, 300, 620)] == [False, True, False]
    assert [count("Flexor", t, t + 280) > 0 for t in (0, 300, 620)] == [False, True, False]
    rates = [count("Extensor", t, t + 250) for t in (50, 320, 650)]
    assert rates[1] < 0.4 * min(rates[0], rates[2])
    assert count("Skin", 300, 400) > 1.5 * count("Skin", 500, 600)  # it gets used to the touch
