"""Automatic layout: order, distance, one step of undo."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node, Note
from neurolab.editor.layout import DOWN, lay_out, place


def edges(*pairs):
    return np.array(pairs, int).reshape(-1, 2)


def crossings(at, wires):
    """How many pairs of wires cross."""

    def side(p, q, r):
        return np.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))

    found = 0
    for i, (a, b) in enumerate(wires):
        for c, d in wires[i + 1 :]:
            if len({a, b, c, d}) == 4:
                p, q, r, s = at[a], at[b], at[c], at[d]
                found += side(p, q, r) * side(p, q, s) < 0 and side(r, s, p) * side(r, s, q) < 0
    return found


def nearest(at):
    apart = np.hypot(*(at[:, None] - at[None]).transpose(2, 0, 1))
    return apart[~np.eye(len(at), dtype=bool)].min()


def test_signals_flow_from_left_to_right_without_crossing():
    wires = edges((0, 3), (1, 4), (2, 5), (3, 6), (4, 6), (5, 6))
    before = np.array([(0, 200), (0, 100), (0, 0), (0, 50), (0, 300), (0, 20), (0, 0)], float)
    at = place(7, wires, before)
    assert all(at[a, 0] < at[b, 0] for a, b in wires)
    assert crossings(at, wires.tolist()) == 0
    assert nearest(at) >= DOWN


def test_a_source_stands_just_before_what_it_feeds():
    at = place(5, edges((0, 1), (1, 2), (2, 3), (4, 3)), np.zeros((5, 2)))
    assert at[4, 0] == at[2, 0]


@pytest.mark.parametrize("n", [6, 40])
def test_a_ring_becomes_a_ring(n):
    wires = edges(*((k, (k + 1) % n) for k in range(n)))
    at = place(n, wires, np.random.default_rng(2).normal(size=(n, 2)) * 300)
    lengths = np.hypot(*(at[wires[:, 0]] - at[wires[:, 1]]).T)
    assert lengths.max() < 3 * lengths.min()
    assert nearest(at) > 60


def test_it_is_one_step_and_keeps_the_middle(session):
    ids = [session.add_node("unit.relu", 7.0 * k, 3.0 * k) for k in range(5)]
    for source, target in itertools.pairwise(ids):
        session.connect(source, target)
    session.selection.clear()
    before = [(n.x, n.y) for n in session.circuit.all(Node)]
    lay_out(session)
    after = [(n.x, n.y) for n in session.circuit.all(Node)]
    assert np.mean(after, axis=0) == pytest.approx(np.mean(before, axis=0), abs=10)
    assert [x for x, _ in after] == sorted(x for x, _ in after)
    session.undo.undo()
    assert [(n.x, n.y) for n in session.circuit.all(Node)] == before


def test_a_circle_is_cut_where_it_comes_back_to_where_signals_enter():
    # 0 feeds the circle 1 -> 2 -> 3 -> 1
    at = place(4, edges((0, 1), (1, 2), (2, 3), (3, 1)), np.zeros((4, 2)), last=frozenset())
    assert list(np.argsort(at[:, 0])) == [0, 1, 2, 3]
    assert len(set(at[:, 0])) == 4


def test_two_that_read_each_other_share_a_layer():
    at = place(3, edges((0, 1), (1, 2), (2, 1)), np.zeros((3, 2)))
    assert at[1, 0] == at[2, 0] > at[0, 0]


def test_meters_stand_in_line_behind_all_others():
    # scopes 3 and 4 read the first and the last of a chain
    at = place(5, edges((0, 1), (1, 2), (0, 3), (2, 4)), np.zeros((5, 2)), last=frozenset({3, 4}))
    assert at[3, 0] == at[4, 0] > at[2, 0]


def test_a_meter_that_reads_nothing_stays_in_front():
    at = place(3, edges((0, 1)), np.zeros((3, 2)), last=frozenset({2}))
    assert at[2, 0] <= at[1, 0]


@pytest.mark.parametrize("note", [Note(id="t1", x=-150, y=-60, width=200, height=120), Note(id="t1", x=-80, y=-400, width=900, height=430)])
def test_nodes_keep_clear_of_notes(session, note):
    a, b = (session.add_node("cell.lif", x, 0.0) for x in (0.0, 200.0))
    session.connect(a, b, "synapse.ampa")
    session.do(Diff(added={"t1": note}), "Note")
    lay_out(session)
    for node in session.circuit.all(Node):
        inside = note.x < node.x < note.x + note.width and note.y < node.y < note.y + note.height
        assert not inside
        assert abs(node.x - 100) < 900
        assert abs(node.y) < 300
