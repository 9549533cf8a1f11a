"""The table of actions: complete, free of clashes, and every entry does what it says."""

import subprocess
import sys
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from neurolab.circuit.records import Node, Wire
from neurolab.editor.actions import ACTIONS, BY_ID
from neurolab.editor.session import Session


def run(session: Session, action_id: str) -> None:
    action = BY_ID[action_id]
    assert action.run is not None
    assert action.enabled(session)
    action.run(session)


def test_ids_and_shortcuts_are_unique_and_valid() -> None:
    assert max(Counter(a.id for a in ACTIONS).values()) == 1
    keys = [k for a in ACTIONS for k in (a.shortcut, *a.also) if k]
    assert all(QKeySequence(k).toString() for k in keys)
    assert max(Counter(QKeySequence(k).toString() for k in keys).values()) == 1


def test_tools_have_their_single_keys() -> None:
    assert {a.id: a.shortcut for a in ACTIONS if a.id.startswith("tool.")} == {
        "tool.select": "V",
        "tool.wire": "W",
        "tool.probe": "P",
        "tool.inject": "I",
        "tool.region": "R",
        "tool.pan": "H",
        "tool.note": "N",
        "tool.frame": "",
        "tool.electrode": "E",
        "tool.light": "O",
        "tool.silence": "S",
        "tool.lesion": "X",
    }


def test_there_is_an_action_for_every_tool(session: Session) -> None:
    for tool in session.tools:
        run(session, f"tool.{tool.id}")
        assert session.tools.current is tool
        assert BY_ID[f"tool.{tool.id}"].checked(session)


@pytest.mark.parametrize("action_id", ["edit.cut", "edit.copy", "edit.duplicate", "edit.delete", "sim.trace", "align.left", "view.zoom_selection"])
def test_what_needs_a_selection_is_off_without_one(session: Session, action_id: str) -> None:
    assert not BY_ID[action_id].enabled(session)
    for x in (0, 100):
        session.add_node("cell.lif", x, 0)
    session.select_all()
    assert BY_ID[action_id].enabled(session)


def test_undo_and_redo_follow_the_stack(session: Session) -> None:
    assert not BY_ID["edit.undo"].enabled(session)
    session.add_node("cell.lif", 0, 0)
    run(session, "edit.undo")
    assert session.circuit.all(Node) == []
    run(session, "edit.redo")
    assert len(session.circuit.all(Node)) == 1


def test_editing_through_the_table(session: Session) -> None:
    session.add_node("cell.lif", 0, 0)
    run(session, "edit.duplicate")
    run(session, "edit.select_all")
    run(session, "edit.copy")
    run(session, "edit.paste")
    run(session, "align.left")
    run(session, "sim.trace")
    assert [w.type for w in session.circuit.all(Wire)] == ["lead.probe", "lead.probe"]
    run(session, "edit.delete")
    assert len(session.circuit.all(Node)) == 3


def test_wash_out_is_on_while_something_acts(session: Session) -> None:
    assert not BY_ID["chem.wash_out"].enabled(session)
    session.inject("compound.ttx", session.add_node("cell.hodgkin_huxley", 0, 0))
    run(session, "chem.wash_out")
    assert not BY_ID["chem.wash_out"].enabled(session)


def test_importing_the_editor_is_light() -> None:
    code = (
        "import sys, neurolab.editor.session, neurolab.editor.actions\n"
        "print([m for m in ('numpy', 'llvmlite', 'sympy', 'pyqtgraph', 'PySide6.QtWidgets') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def watched(session):
    return {b.node for b in session.breakpoints.items}


def test_pausing_at_spikes_is_switched_for_the_selection(session):
    action = next(a for a in ACTIONS if a.id == "sim.pause_at_spike")
    a, b = session.add_node("cell.lif", 0, 0), session.add_node("cell.lif", 200, 0)
    action.run(session)
    assert watched(session) == {b}
    assert action.checked(session)
    session.selection.set((a, b))
    assert not action.checked(session)
    action.run(session)
    assert watched(session) == {a, b}
    action.run(session)
    assert watched(session) == set()
    session.selection.set((a,))
    action.run(session)
    session.new()
    assert watched(session) == set()
