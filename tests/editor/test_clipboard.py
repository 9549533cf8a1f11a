"""Cut, copy, paste, duplicate: what travels, where it lands, what is selected then."""

import math

import pytest
from PySide6.QtGui import QGuiApplication

from neurolab.circuit.records import Dose, Node, Note, Wire
from neurolab.editor.clipboard import OFFSET
from neurolab.editor.session import Session


@pytest.fixture
def trio(session: Session) -> tuple[str, str, str]:
    """Two wired cells, the second also wired to a third; a dose on the first; an altered parameter on the second."""
    a, b, c = (session.add_node("cell.lif", x, 0) for x in (0, 200, 400))
    session.connect(a, b)
    session.connect(b, c)
    session.set_param((b,), "tau_m", 33)
    session.inject("compound.dopamine", a)
    return a, b, c


def copies(session: Session, before: set[str]) -> list:
    return [r for r in session.circuit if r.id not in before]


def test_a_copy_brings_the_wires_between_the_copies_and_the_doses(session: Session, trio) -> None:
    session.selection.set(trio[:2])
    session.copy()
    before = {r.id for r in session.circuit}
    session.paste()
    new = copies(session, before)
    nodes, wires, doses = ([r for r in new if isinstance(r, kind)] for kind in (Node, Wire, Dose))
    assert {(n.x, n.y) for n in nodes} == {(OFFSET, OFFSET), (200 + OFFSET, OFFSET)}
    assert {n.params.get("tau_m") for n in nodes} == {None, 33}
    first, second = sorted(nodes, key=lambda n: n.x)
    assert [(w.source, w.target) for w in wires] == [(first.id, second.id)]
    assert [d.place for d in doses] == [first.id]
    assert set(session.selection.ids) == {first.id, second.id}
    session.undo.undo()
    assert {r.id for r in session.circuit} == before


def test_pasting_again_goes_one_step_further(session: Session, trio) -> None:
    session.selection.set((trio[2],))
    session.copy()
    xs = []
    for _ in range(3):
        session.paste()
        xs.append(session.circuit.get(session.selection.ids[0], Node).x)
    assert xs == [400 + OFFSET * n for n in (1, 2, 3)]


def test_pasting_at_the_pointer_centres_there(session: Session, trio) -> None:
    session.selection.set(trio[:2])
    session.copy()
    session.pointer = (1000, 500)
    session.paste_here()
    assert sorted((n.x, n.y) for n in (session.circuit.get(i, Node) for i in session.selection.ids)) == [(900, 500), (1100, 500)]


def test_what_is_cut_can_be_pasted_into_another_document(session: Session, trio) -> None:
    session.selection.set(trio)
    session.cut()
    assert session.circuit.all(Node) == []
    assert session.circuit.all(Wire) == []
    session.new()
    session.paste()
    assert len(session.circuit.all(Node)) == 3
    assert len(session.circuit.all(Wire)) == 2


def test_duplicating_leaves_the_clipboard_alone(session: Session, trio) -> None:
    QGuiApplication.clipboard().setText("mine")
    session.selection.set((trio[0],))
    session.duplicate()
    assert QGuiApplication.clipboard().text() == "mine"
    assert len(session.circuit.all(Node)) == 4


@pytest.mark.parametrize("text", ["", "hello", "{}", '{"format": 1, "records": [{"id": "n1"}]}', "[[[["])
def test_a_foreign_clipboard_changes_nothing_and_says_so(session: Session, told, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    before = list(session.circuit)
    session.paste()
    session.paste_here()
    assert list(session.circuit) == before
    assert not session.dirty
    assert told[-1][0] == "warning"
    assert "copy" in told[-1][2]


def test_copying_nothing_keeps_the_clipboard(session: Session, told) -> None:
    QGuiApplication.clipboard().setText("mine")
    session.copy()
    session.cut()
    assert QGuiApplication.clipboard().text() == "mine"
    assert told[-1][0] == "info"


def test_notes_travel_with_their_text(session: Session) -> None:
    session.add_note(0, 0, "Mind the gap")
    session.copy()
    session.paste()
    assert [n.text for n in session.circuit.all(Note)] == ["Mind the gap", "Mind the gap"]


def test_a_copy_does_not_lie_over_its_original(session: Session, trio) -> None:
    session.selection.set((trio[0],))
    session.duplicate()
    first, second = (session.circuit.get(i, Node) for i in (trio[0], session.selection.ids[0]))
    assert math.hypot(second.x - first.x, second.y - first.y) > 2 * 34, "the radius of a cell and its ring"
