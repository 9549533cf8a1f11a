"""The biological twin: spiking cells that fire as often as the activations of units ask for."""

from __future__ import annotations

import numpy as np
import pytest

from neurolab.circuit.records import Node, Note, Wire
from neurolab.editor.cell_twin import build_cells
from neurolab.editor.twin import UNIT_RATE, build_twin
from neurolab.engine.simulate import simulate


def add(session, type_id, label="", **params):
    made = session.add_node(type_id, 200.0 * len(session.circuit.all(Node)), 0, params)
    session.set_field((made,), None, label=label)
    return made


def twin_of(session, unit):
    label = session.circuit[unit].label
    return next(n.id for n in session.circuit.all(Node) if n.label == f"{label}, biological")


def wire(session, source, target, **params):
    made = session.connect(source, target)
    for name, value in params.items():
        session.set_param([made], name, value)


@pytest.fixture
def chain(session):
    """A number drives a unit, which excites a second and inhibits a third."""
    number = add(session, "stimulus.constant", "x", value=0.4)
    first, second, third = (add(session, "unit.relu", name, b=bias) for name, bias in (("a", 0.0), ("b", 0.0), ("c", 0.6)))
    wire(session, number, first, weight=1.0)
    wire(session, first, second, weight=0.8)
    wire(session, first, third, weight=-0.8)
    scope = add(session, "meter.scope")
    session.connect(first, scope)
    return first, second, third


def test_the_cells_fire_as_often_as_the_units_say(session, chain):
    build_cells(session)
    run = simulate(session.circuit, 2_500, record=[(unit, "y") for unit in chain])
    for unit in chain:
        rate = np.count_nonzero(run.spikes(twin_of(session, unit)) > 500) / 2.0
        wanted = UNIT_RATE * run[unit, "y"][-1]
        assert wanted > 20
        assert rate == pytest.approx(wanted, abs=12), unit


def test_it_is_one_step_under_the_same_input_on_the_same_scope(session, chain):
    before = {r.id: r for r in session.circuit}
    steps = session.undo.count()
    build_cells(session)
    assert session.undo.count() == steps + 1
    cell = twin_of(session, chain[0])
    meters = {w.target for w in session.circuit.all(Wire) if w.source == cell and w.type == "lead.probe"}
    assert meters == {n.id for n in session.circuit.all(Node) if n.type == "meter.scope"}
    kinds = {w.type for w in session.circuit.all(Wire) if w.source == cell}
    assert {"synapse.ampa", "synapse.gaba_a"} <= kinds
    (note,) = session.circuit.all(Note)
    assert "What was lost" in note.text
    assert "receptors that a drug can reach (2)" in note.text
    session.undo.undo()
    assert {r.id: r for r in session.circuit} == before


def test_a_current_and_a_spiking_cell_are_inputs_too(session):
    current, cell = add(session, "stimulus.step_current", amplitude=200.0, start=0.0, stop=1e6), add(session, "cell.lif", "n")
    unit = add(session, "unit.linear", "u")
    wire(session, current, cell)
    wire(session, current, unit, gain=0.002)
    wire(session, cell, unit, weight=0.05)
    build_cells(session)
    twin = twin_of(session, unit)
    assert {w.type for w in session.circuit.all(Wire) if w.target == twin} == {"wire.current", "synapse.ampa"}
    (note,) = session.circuit.all(Note)
    assert "never negative (1)" in note.text
    run = simulate(session.circuit, 2_000, record=[(unit, "y")])
    wanted = UNIT_RATE * run[unit, "y"][len(run.time) // 2 :].mean()
    assert np.count_nonzero(run.spikes(twin) > 1_000) == pytest.approx(wanted, abs=12)


def test_there_and_back_again_the_rates_are_about_the_same(session, chain):
    build_cells(session)
    cells = [twin_of(session, unit) for unit in chain]
    session.selection.set(cells)
    build_twin(session)
    again = [next(n.id for n in session.circuit.all(Node) if n.label == f"{session.circuit[c].label}, artificial") for c in cells]
    run = simulate(session.circuit, 1_500, record=[(i, "y") for i in (*chain, *again)])
    for unit, twin in zip(chain, again, strict=True):
        assert run[twin, "y"][-1] == pytest.approx(run[unit, "y"][-1], abs=0.2)


def test_without_units_it_says_so(session):
    told = []
    session.message.connect(lambda *m: told.append(m))
    build_cells(session)
    assert "no artificial unit" in told[0][1]
