"""One door for change: undo, redo, gestures, Escape, the unsaved mark."""

from pathlib import Path

import pytest

from neurolab.circuit import edits
from neurolab.circuit.diff import Diff
from neurolab.circuit.records import Node
from neurolab.core.errors import CircuitError
from neurolab.editor.session import Session


def where(session: Session, node_id: str) -> tuple[float, float]:
    node = session.circuit.get(node_id, Node)
    return node.x, node.y


def move(session: Session, node_id: str, x: float, gesture: int | None = None) -> None:
    session.do(edits.move(session.circuit, {node_id: (x, 0.0)}), "Move", gesture)


def test_undo_and_redo_walk_the_same_states(session: Session) -> None:
    states = [list(session.circuit)]
    node = session.add_node("cell.lif", 0, 0)
    states.append(list(session.circuit))
    session.set_param((node,), "tau_m", 30)
    states.append(list(session.circuit))
    session.undo.undo()
    assert list(session.circuit) == states[1]
    session.undo.undo()
    assert list(session.circuit) == states[0]
    session.undo.redo()
    session.undo.redo()
    assert list(session.circuit) == states[2]


def test_steps_of_one_gesture_are_one_undo_step(session: Session) -> None:
    node = session.add_node("cell.lif", 0, 0)
    gesture = session.next_gesture()
    for x in (1.0, 5.0, 9.0):
        move(session, node, x, gesture)
    assert session.undo.count() == 2
    session.undo.undo()
    assert where(session, node) == (0, 0)


def test_two_gestures_and_steps_without_one_stay_apart(session: Session) -> None:
    node = session.add_node("cell.lif", 0, 0)
    move(session, node, 1, session.next_gesture())
    move(session, node, 2, session.next_gesture())
    move(session, node, 3)
    move(session, node, 4)
    assert session.undo.count() == 5


def test_a_cancelled_gesture_leaves_no_trace(session: Session) -> None:
    node = session.add_node("cell.lif", 0, 0)
    before, count = list(session.circuit), session.undo.count()
    gesture = session.next_gesture()
    move(session, node, 7, gesture)
    move(session, node, 8, gesture)
    session.cancel_gesture(gesture)
    assert list(session.circuit) == before
    assert session.undo.count() == count
    assert not session.undo.canRedo()


def test_cancelling_takes_back_nothing_but_the_newest_gesture(session: Session) -> None:
    node = session.add_node("cell.lif", 0, 0)
    gesture = session.next_gesture()
    move(session, node, 7, gesture)
    move(session, node, 9)
    session.cancel_gesture(gesture)
    assert where(session, node) == (9, 0)


def test_a_cancelled_gesture_gives_the_saved_state_back(session: Session, tmp_path) -> None:
    node = session.add_node("cell.lif", 0, 0)
    session.save(tmp_path / "a.nlab")
    gesture = session.next_gesture()
    move(session, node, 7, gesture)
    assert session.dirty
    session.cancel_gesture(gesture)
    assert not session.dirty


def test_a_diff_that_does_not_fit_is_refused_and_stays_off_the_stack(session: Session) -> None:
    node = session.add_node("cell.lif", 0, 0)
    gone = session.circuit[node]
    session.delete((node,))
    count = session.undo.count()
    with pytest.raises(CircuitError, match="does not fit"):
        session.do(Diff(removed={node: gone}), "Delete")
    assert session.undo.count() == count


def test_an_empty_diff_is_no_step(session: Session) -> None:
    session.do(Diff(), "Nothing")
    assert session.undo.count() == 0
    assert not session.dirty


def test_everybody_hears_of_every_change(session: Session) -> None:
    heard: list[Diff] = []
    session.changed.connect(heard.append)
    node = session.add_node("cell.lif", 0, 0)
    session.undo.undo()
    session.undo.redo()
    assert [(list(d.added), list(d.removed)) for d in heard] == [([node], []), ([], [node]), ([node], [])]


def test_undo_of_a_new_node_takes_it_out_of_the_selection(session: Session) -> None:
    node = session.add_node("cell.lif", 0, 0)
    assert session.selection.ids == (node,)
    session.undo.undo()
    assert session.selection.ids == ()


def test_a_gesture_that_comes_to_nothing_keeps_what_can_be_redone(session: Session, tmp_path: Path) -> None:
    node = session.add_node("cell.lif", 0, 0)
    move(session, node, 5)
    move(session, node, 9)
    states = [(0.0, 0.0), (5.0, 0.0), (9.0, 0.0)]
    session.save(tmp_path / "a.nlab")
    session.undo.undo()
    session.undo.undo()
    for end_by_escape in (True, False):
        gesture = session.next_gesture()
        move(session, node, 70, gesture)
        assert not session.undo.canRedo()
        move(session, node, 80, gesture)
        if end_by_escape:
            session.cancel_gesture(gesture)
        else:
            move(session, node, 0, gesture)
        assert where(session, node) == states[0]
        assert session.dirty
        assert session.undo.redoText() == "Move"
    seen = [where(session, node)]
    while session.undo.canRedo():
        session.undo.redo()
        seen.append(where(session, node))
    assert seen == states
    assert not session.dirty, "what was saved is known again"
    while session.undo.canUndo():
        session.undo.undo()
    assert node not in session.circuit


def test_a_gesture_that_did_something_ends_what_could_be_redone(session: Session) -> None:
    node = session.add_node("cell.lif", 0, 0)
    move(session, node, 5)
    session.undo.undo()
    gesture = session.next_gesture()
    move(session, node, 70, gesture)
    move(session, node, 71, session.next_gesture())
    session.cancel_gesture(gesture)
    assert not session.undo.canRedo()
    assert where(session, node) == (71, 0)
