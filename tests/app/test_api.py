"""The scripting surface, as the README shows it."""

from __future__ import annotations

import doctest

import numpy as np
import pytest
from helpers import make_circuit, run_for, spikes_of

from neurolab import api
from neurolab.api import Circuit, CircuitError, EngineError, FileError, SpecError, UnitError, load, simulate


def two_cells() -> Circuit:
    c = Circuit("Two cells")
    stim = c.add("step_current", amplitude="100 pA", start="50 ms", stop="450 ms")
    a = c.add("hodgkin_huxley", label="A", x=0, y=0)
    b = c.add("lif", label="B", x=200, y=0, tau_m="15 ms")
    c.connect(stim, a)
    c.connect(a, b, "ampa", weight="2 nS", delay="1.5 ms")
    c.dose("ttx", "100 nM", at=a, start="300 ms")
    return c


def test_the_example_of_the_readme(tmp_path):
    c = two_cells()
    run = simulate(c, "500 ms", seed=1, dt="0.025 ms", record=[("A", "v"), (c["B"], "v")])
    assert run.time.shape == run["A", "v"].shape == (20_001,)
    assert run.time[-1] == 500.0
    spikes = run.spikes("A")
    assert 15 <= np.sum((spikes > 50) & (spikes < 300)) <= 20
    assert np.sum(spikes > 320) == 0, "TTX silences the squid axon"
    assert run["B", "v"].max() > -69, "each spike moves B"
    c.save(tmp_path / "two_cells.nlab")
    again = simulate(load(tmp_path / "two_cells.nlab"), "500 ms", seed=1, dt="0.025 ms", record=[("A", "v"), ("B", "v")])
    np.testing.assert_array_equal(again["A", "v"], run["A", "v"])
    np.testing.assert_array_equal(again["B", "v"], run["B", "v"])


def test_the_example_of_the_docstring():
    assert doctest.testmod(api).failed == 0


def test_a_run_does_not_change_the_circuit():
    c = two_cells()
    before = {r.id: r for r in c.document}
    run_for(c, 20.0, "A")
    assert {r.id: r for r in c.document} == before


def test_handles_read_and_set_parameters_in_declared_units():
    c = two_cells()
    b = c["B"]
    assert (b["tau_m"], b.label, b.type) == (15.0, "B", "cell.lif")
    b.set(tau_m="0.03 s")
    c["A"].set({"na_hh.g_Na": 60})
    assert b["tau_m"] == 30.0
    assert c["A"].params["na_hh.g_Na"] == 60.0
    assert b.variables["v"] == "mV"
    assert repr(b) == "<cell.lif 'B'>"
    with pytest.raises(CircuitError, match="no parameter 'tau'. did you mean 'tau_m'"):
        b["tau"]


def test_a_script_with_a_mistake_is_told_what_to_do():
    c = two_cells()
    for mistake, error, message in (
        (lambda: c.add("lyf"), SpecError, "unknown cell or unit or stimulus or meter 'lyf'. did you mean 'lif'"),
        (lambda: c.add("ttx"), SpecError, "unknown cell"),
        (lambda: c.add("lif", tau_m="3 nS"), UnitError, "wrong unit"),
        (lambda: c.add("lif", taum=3), CircuitError, "did you mean 'tau_m'"),
        (lambda: c.add("izhikevich", preset="chatering"), CircuitError, "no preset 'chatering'"),
        (lambda: c.connect(c["A"], "B", "wight"), SpecError, "unknown wire 'wight'. did you mean 'weight'"),
        (lambda: c.connect("A", "B", "weight"), CircuitError, "Weight does not lead from a biological cell"),
        (lambda: c["C"], CircuitError, "nothing in the circuit is called 'C'"),
        (lambda: c.connect(two_cells()["A"], "B"), CircuitError, "belongs to another circuit"),
        (lambda: c.dose("tx", at="A"), SpecError, "unknown compound 'tx'"),
        (lambda: simulate(c, "5 mV"), UnitError, "wrong unit"),
        (lambda: simulate(c, -1), EngineError, "makes no sense"),
        (lambda: simulate(c, 1, record=[("A", "w")]), EngineError, "has no variable 'w'"),
        (lambda: load("nowhere.nlab"), FileError, "there is no file"),
    ):
        before = len(c.document)
        with pytest.raises(error, match=message):
            mistake()
        assert len(c.document) == before, "a refused change leaves nothing behind"


def test_presets_start_from_and_parameters_come_on_top():
    c = Circuit()
    plain, chattering = c.add("izhikevich"), c.add("izhikevich", preset="CH", a=0.03)
    assert chattering["c"] != plain["c"]
    assert chattering["a"] == 0.03


def test_labels_and_ids_name_records():
    c = Circuit()
    first, second = c.add("lif", label="twin"), c.add("lif", label="twin")
    assert c[first.id] == first != second
    with pytest.raises(CircuitError, match="2 records have the label 'twin'"):
        c["twin"]
    assert [node.id for node in c] == [first.id, second.id]


def test_regions_notes_and_removal():
    c = two_cells()
    region = c.region(-100, -100, 150, 200, "bath")
    c.dose("ttx", at=region)
    c.note("A is in the bath")
    assert len(c.document.doses_at(c.document.get(c["A"].id, type(c.document[c["A"].id])))) == 2
    c.remove("A", region)
    assert len(c) == 2
    assert c.regions() == []


def test_settings():
    c = Circuit()
    c.settings(title="T", dt="50 us", seed=9)
    assert (c.document.settings.title, c.document.settings.dt, c.document.settings.seed) == ("T", 0.05, 9)
    with pytest.raises(CircuitError, match="dt cannot be 0"):
        c.settings(dt=0)


def test_helpers_make_and_run_circuits():
    c = make_circuit("s>a a>b:ampa", s=("step_current", {"amplitude": "300 pA"}), a="lif", b="lif")
    assert len(spikes_of(c, "a", 500)) > 3
    assert spikes_of(c, "b", 500) == []


def test_csv_of_a_run(tmp_path):
    c = two_cells()
    files = run_for(c, 100.0, ("A", "v"), "B", seed=3).to_csv(tmp_path / "r.csv")
    assert [f.name for f in files] == ["r.csv", "r_spikes.csv"]
    text = files[0].read_text(encoding="utf-8").splitlines()
    assert text[1:4] == ["# circuit: Two cells", "# seed: 3", "# dt: 0.025 ms"]
    assert text[4] == "time (ms),A v (mV),B v (mV)"
    assert len(text) == 5 + 4001
