"""Diffs: inverse and composition, case by case."""

from __future__ import annotations

from dataclasses import replace

import pytest
from helpers import add, connect, small_registry

from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node, Note
from neurolab.core.errors import CircuitError

A = Note(id="t1", x=0, y=0, text="a")
B = replace(A, text="b")
C = replace(A, text="c")
ADD, REMOVE, CHANGE, BACK, ON = (
    Diff(added={"t1": A}),
    Diff(removed={"t1": B}),
    Diff(updated={"t1": (A, B)}),
    Diff(updated={"t1": (B, A)}),
    Diff(updated={"t1": (B, C)}),
)


@pytest.mark.parametrize(
    ("first", "later", "whole"),
    [
        (ADD, CHANGE, Diff(added={"t1": B})),
        (Diff(added={"t1": B}), REMOVE, Diff()),
        (CHANGE, BACK, Diff()),
        (CHANGE, ON, Diff(updated={"t1": (A, C)})),
        (CHANGE, REMOVE, Diff(removed={"t1": A})),
        (REMOVE, Diff(added={"t1": B}), Diff()),
        (REMOVE, ADD, Diff(updated={"t1": (B, A)})),
        (Diff(), CHANGE, CHANGE),
        (CHANGE, Diff(), CHANGE),
    ],
)
def test_two_diffs_become_one(first, later, whole):
    assert first.then(later) == whole
    assert later.inverse().then(first.inverse()) == whole.inverse()


def test_then_leaves_both_as_they_were():
    first, later = Diff(added={"t1": A}), Diff(updated={"t1": (A, B)})
    first.then(later)
    assert first == Diff(added={"t1": A})
    assert later == CHANGE


def test_an_empty_diff_is_false_and_silent():
    circuit = Circuit(small_registry())
    heard = []
    circuit.changed.connect(heard.append)
    circuit.apply(Diff())
    assert not Diff()
    assert heard == []


@pytest.mark.parametrize(
    "diff", [Diff(removed={"t9": A}), Diff(updated={"t9": (A, B)}), Diff(added={"t1": B}), Diff(added={"t2": A}, removed={"t9": A})]
)
def test_a_diff_that_does_not_fit_changes_nothing(diff):
    circuit = Circuit(small_registry(), [A])
    heard = []
    circuit.changed.connect(heard.append)
    with pytest.raises(CircuitError, match="does not fit"):
        circuit.apply(diff)
    assert {r.id: r for r in circuit} == {"settings": circuit.settings, "t1": A}
    assert heard == []


def test_everybody_hears_of_a_change_after_it_happened():
    circuit = Circuit(small_registry())
    heard = []
    circuit.changed.connect(lambda diff: heard.append((diff, "t1" in circuit)))
    circuit.apply(ADD)
    assert heard == [(ADD, True)]


def test_ids_are_never_used_twice():
    circuit = Circuit(small_registry(), [A])
    first = add(circuit, "cell.leaky")
    circuit.apply(edits.remove(circuit, [first]))
    assert add(circuit, "cell.leaky") != first
    assert circuit.new_id(Note) == "t2"


def test_queries():
    circuit = Circuit(small_registry())
    cell, scope = add(circuit, "cell.leaky"), add(circuit, "meter.scope")
    wire = connect(circuit, cell, scope, "lead.probe")
    assert [w.id for w in circuit.wires_of(scope)] == [wire]
    assert len(circuit) == 4
    with pytest.raises(CircuitError, match="'settings' is a settings, not a node"):
        circuit.get("settings", Node)
    with pytest.raises(CircuitError, match="no record 'n9'"):
        circuit["n9"]
