"""New, open, save, recent files, unsaved mark and title."""

import json

import pytest

from neurolab.circuit import edits
from neurolab.core.errors import FileError
from neurolab.editor.session import Session


def test_saving_and_opening_gives_the_same_circuit(session: Session, tmp_path) -> None:
    a, b = session.add_node("cell.lif", 0, 0), session.add_node("cell.adex", 200, 0)
    session.connect(a, b)
    saved = {r.id: r for r in session.circuit}
    session.save(tmp_path / "two")
    assert session.path == tmp_path / "two.nlab"
    session.new()
    assert len(session.circuit) == 1
    session.open(tmp_path / "two.nlab")
    assert {r.id: r for r in session.circuit} == saved


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"format": 999}', b"[" * 10_000], ids=["empty", "cut", "not utf-8", "newer", "deep"])
def test_a_failing_open_leaves_the_open_circuit_as_it_was(session: Session, tmp_path, content: bytes) -> None:
    session.add_node("cell.lif", 0, 0)
    circuit, records, replaced = session.circuit, list(session.circuit), []
    session.document_replaced.connect(lambda: replaced.append(1))
    bad = tmp_path / "bad.nlab"
    bad.write_bytes(content)
    with pytest.raises(FileError, match=r"bad\.nlab"):
        session.open(bad)
    assert session.circuit is circuit
    assert list(session.circuit) == records
    assert session.dirty
    assert session.undo.canUndo()
    assert session.path is None
    assert replaced == []


def test_a_failing_save_keeps_the_unsaved_mark(session: Session, tmp_path) -> None:
    session.add_node("cell.lif", 0, 0)
    with pytest.raises(FileError):
        session.save(tmp_path / "no such folder" / "a.nlab")
    assert session.dirty
    assert session.path is None


def test_saving_without_a_name_says_what_to_do(session: Session) -> None:
    with pytest.raises(FileError, match="Save As"):
        session.save()


def test_the_mark_of_unsaved_changes_follows_undo(session: Session, tmp_path) -> None:
    titles: list[tuple[str, bool]] = []
    session.title_changed.connect(lambda *t: titles.append(t))
    session.add_node("cell.lif", 0, 0)
    session.save(tmp_path / "a.nlab")
    session.add_node("cell.lif", 0, 0)
    session.undo.undo()
    assert not session.dirty
    session.undo.undo()
    assert session.dirty
    assert titles[0] == ("Untitled", True)
    assert ("a", False) in titles
    assert titles[-1] == ("a", True)


def test_a_new_document_begins_clean(session: Session) -> None:
    session.add_node("cell.lif", 0, 0)
    session.new()
    assert not session.dirty
    assert not session.undo.canUndo()
    assert session.selection.ids == ()


def test_changes_of_the_old_document_are_not_heard_any_more(session: Session) -> None:
    old = session.circuit
    session.new()
    heard = []
    session.changed.connect(heard.append)
    old.apply(edits.add_note(old, 0, 0)[1])
    assert heard == []


def test_an_example_opens_as_a_copy(session: Session, tmp_path) -> None:
    session.set_field(("settings",), title="Demo")
    session.save(tmp_path / "e.nlab")
    session.new()
    session.open_example(tmp_path / "e.nlab")
    assert session.path is None
    assert not session.dirty
    assert session.title == "Demo"
    assert session.recent == [str(tmp_path / "e.nlab")]


def test_recent_files_are_remembered_newest_first(session: Session, tmp_path) -> None:
    where = tmp_path / "config" / "recent.json"
    first = Session(session.registry, recent_file=where)
    for name in ("a", "b", "a"):
        first.save(tmp_path / f"{name}.nlab")
    again = Session(session.registry, recent_file=where)
    assert again.recent == [str(tmp_path / "a.nlab"), str(tmp_path / "b.nlab")]
    (tmp_path / "b.nlab").unlink()
    with pytest.raises(FileError):
        again.open(tmp_path / "b.nlab")
    assert json.loads(where.read_text(encoding="utf-8")) == [str(tmp_path / "a.nlab")]


@pytest.mark.parametrize("content", ["", "{}", "[1, 2]", "\x00"])
def test_a_damaged_list_of_recent_files_is_an_empty_one(session: Session, tmp_path, content: str) -> None:
    where = tmp_path / "recent.json"
    where.write_text(content, encoding="utf-8")
    assert Session(session.registry, recent_file=where).recent == []


def test_the_chosen_speed_is_saved(session: Session, tmp_path) -> None:
    session.bridge.set_speed(0.01)
    session.save(tmp_path / "a.nlab")
    session.new()
    session.open(tmp_path / "a.nlab")
    assert session.circuit.settings.speed == 0.01
    assert session.bridge.speed == 0.01
