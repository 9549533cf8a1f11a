"""The artificial twin: units and weights that do what the cells do on average, and the list of what they cannot."""

from __future__ import annotations

import numpy as np
import pytest

from neurolab.circuit.records import Node, Note, Wire
from neurolab.editor.twin import UNIT_RATE, build_twin
from neurolab.engine.simulate import simulate


def add(session, type_id, **params):
    return session.add_node(type_id, 200.0 * len(session.circuit.all(Node)), 0, params)


def twin_of(session, cell):
    label = session.circuit[cell].label
    return next(n.id for n in session.circuit.all(Node) if n.label == f"{label}, artificial")


@pytest.fixture
def chain(session):
    """Two cells near threshold, the first of which excites the second."""
    stimulus = add(session, "stimulus.step_current", amplitude=110.0, start=0.0, stop=1e6)
    weaker = add(session, "stimulus.step_current", amplitude=85.0, start=0.0, stop=1e6)
    first, second = add(session, "cell.lif"), add(session, "cell.lif")
    session.connect(stimulus, first)
    session.connect(weaker, second)
    session.connect(first, second, "synapse.ampa")
    synapse = session.circuit.all(Wire)[-1].id
    session.set_param([synapse], "weight", 1.0)
    return first, second


def test_the_units_reach_the_rates_of_the_cells(session, chain):
    build_twin(session)
    pairs = [(cell, twin_of(session, cell)) for cell in chain]
    run = simulate(session.circuit, 2_000, record=[(unit, "y") for _, unit in pairs])
    for cell, unit in pairs:
        rate = np.count_nonzero(run.spikes(cell) > 1_000)
        assert rate > 20
        assert UNIT_RATE * run[unit, "y"][-1] == pytest.approx(rate, rel=0.25)


def test_inhibition_has_a_negative_weight(session, chain):
    first, second = chain
    session.connect(first, second, "synapse.gaba_a")
    build_twin(session)
    weights = [w.params["weight"] for w in session.circuit.all(Wire) if w.type == "wire.weight" and w.target == twin_of(session, second)]
    assert sorted(np.sign(weights)) == [-1, 1]


def test_it_is_one_step_and_says_what_was_lost(session, chain):
    session.connect(chain[0], chain[1], "wire.gap_junction")
    before = list(session.circuit)
    build_twin(session)
    (note,) = session.circuit.all(Note)
    assert "Gap junctions (1)" in note.text
    assert "Spikes and their timing (2)" in note.text
    assert min(n.y for n in session.circuit.all(Node) if n.type == "unit.leaky_rate") > 0
    session.undo.undo()
    assert list(session.circuit) == before


def test_fatigue_is_lost(session):
    add(session, "cell.adex")
    add(session, "cell.lif")
    session.selection.clear()
    build_twin(session)
    assert "Fatigue: cells that fire ever more slowly (1)" in session.circuit.all(Note)[0].text


def test_the_twin_is_seen_where_the_cell_is_seen(session, chain):
    scope = session.trace(chain[0])
    build_twin(session)
    assert {w.source for w in session.circuit.all(Wire) if w.target == scope} == {chain[0], twin_of(session, chain[0])}


def test_without_a_cell_it_says_so(session):
    told = []
    session.message.connect(lambda *message: told.append(message))
    add(session, "unit.relu")
    build_twin(session)
    assert "no biological cell" in told[0][1]
