"""Falling into line: edges, centres, equal distances, the grid."""

import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Note
from neurolab.editor.arrange import HALF_SIZES
from neurolab.editor.session import Session
from neurolab.editor.snapping import Aligner, Guide
from neurolab.editor.tools import dragging
from neurolab.editor.tools.base import Hit, Pointer

REGISTRY = builtin_registry()
FAR = 1e6
CELL = HALF_SIZES["cell"][0]


def cell(number, x, y):
    return Node(id=f"n{number}", type="cell.lif", x=x, y=y, label=f"C{number}")


def settled(moving, others, wanted, reach=6.0, grid=(FAR, FAR)):
    return Aligner(Circuit(REGISTRY, [moving, *others]), [moving]).settle(wanted, grid, reach)


def test_a_centre_near_anothers_is_pulled_into_line_and_a_line_tells_so():
    dx, dy, guides = settled(cell(1, 0, 0), [cell(2, 303, 500)], (300, 100), grid=(FAR, 100.0))
    assert (dx, dy) == (303, 100)
    assert [g for g in guides if g.kind == "line"] == [Guide(303, 100 - CELL, 303, 500 + CELL)]


def test_out_of_reach_the_grid_counts():
    assert settled(cell(1, 0, 0), [cell(2, 310, 500)], (300, 100), grid=(280.0, 120.0)) == (280.0, 120.0, ())


def test_unlike_boxes_meet_at_an_edge():
    note = Note(id="t1", x=400, y=600, width=200, height=100, text="")
    dx, _, guides = settled(cell(1, 0, 0), [note], (400 + CELL + 3, 0), grid=(FAR, 0.0))
    assert dx == 400 + CELL
    assert guides[0].x0 == guides[0].x1 == 400


@pytest.mark.parametrize(
    ("others", "wanted", "goal"),
    [
        ([(200, 0), (600, 0)], 403, 400),  # between two
        ([(200, 0), (400, 0)], 597, 600),  # after two
        ([(500, 0), (700, 0)], 302, 300),  # before two
    ],
)
def test_distances_in_a_row_become_equal(others, wanted, goal):
    dx, _, guides = settled(cell(1, 0, 0), [cell(k, x, y + 3) for k, (x, y) in enumerate(others, 2)], (wanted, 0), grid=(FAR, 0.0))
    assert dx == goal
    measures = [g for g in guides if g.kind == "distance"]
    assert len(measures) == 2
    assert len({round(g.x1 - g.x0, 6) for g in measures}) == 1


def test_with_nothing_near_there_are_no_guides():
    assert settled(cell(1, 0, 0), [cell(2, 5_000, 0)], (10, 10), grid=(0.0, 0.0)) == (0.0, 0.0, ())


@pytest.fixture
def session(qapp):
    session = Session(REGISTRY, Circuit(REGISTRY, [cell(1, 0, 0), cell(2, 307, 500)]))
    yield session
    session.bridge.close()


def drag(session, x, y, **held):
    session.tools.press(Pointer(0, 0, Hit("node", "n1")))
    session.tools.move(Pointer(x / 2, y / 2, Hit("node", "n1"), **held))
    session.tools.move(Pointer(x, y, Hit("node", "n1"), **held))


def place(session):
    return session.circuit["n1"].x, session.circuit["n1"].y


def test_a_drag_falls_into_line_shows_why_and_stops_showing_when_let_go(session):
    drag(session, 305, 110)
    assert place(session) == (307, 120)
    assert session.tools.overlay.guides
    session.tools.release(Pointer(305, 110))
    assert session.tools.overlay.guides == ()
    session.undo.undo()
    assert place(session) == (0, 0)


def test_alt_moves_freely(session):
    drag(session, 305, 113, alt=True)
    assert place(session) == (305, 113)
    assert session.tools.overlay.guides == ()


def test_snapping_can_be_switched_off(session):
    session.aids.toggle("snapping")
    drag(session, 305, 113)
    assert place(session) == (305, 113)


def test_a_drag_of_many_is_told_to_the_circuit_when_they_are_let_go(session, monkeypatch):
    monkeypatch.setattr(dragging, "MANY", 1)
    changes = []
    session.changed.connect(changes.append)
    session.select_all()
    drag(session, 100, 60)
    assert session.tools.overlay.shift == (100, 60)
    assert not changes
    session.tools.release(Pointer(100, 60))
    assert place(session) == (100, 60)
    assert session.circuit["n2"].x == 407
    assert len(changes) == 1
    session.undo.undo()
    assert place(session) == (0, 0)


def test_a_drag_of_many_can_be_taken_back(session, monkeypatch):
    monkeypatch.setattr(dragging, "MANY", 1)
    session.select_all()
    drag(session, 100, 60)
    session.tools.key("escape")
    assert place(session) == (0, 0)
    assert session.tools.overlay.shift is None
    assert not session.undo.canUndo()
