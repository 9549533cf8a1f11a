"""Asking for files: what is suggested, what is completed, and nothing replaced unasked."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.records import SETTINGS_ID, Node
from neurolab.editor.examples import examples
from neurolab.editor.session import Session
from neurolab.storage import atomic
from neurolab.storage.format import load
from neurolab.ui.document_dialogs import DocumentDialogs


@pytest.fixture
def dialogs(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    session = Session(builtin_registry())
    yield DocumentDialogs(session, window), session
    session.bridge.close()


def _typed(monkeypatch, path):
    """The file dialog answers `path`; returns the names that it suggested."""
    suggested = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _parent, _title, name, *_a: (suggested.append(Path(name)), (str(path), ""))[1])
    return suggested


def test_the_title_is_suggested_and_the_suffix_completed(dialogs, monkeypatch, tmp_path):
    asks, session = dialogs
    session.set_field((SETTINGS_ID,), title="Reflex: 2/3")
    suggested = _typed(monkeypatch, tmp_path / "lesson.v2")
    assert asks.save()
    assert suggested[0].name == "Reflex 23.nlab"
    assert suggested[0].parent == Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    session.new()
    suggested = _typed(monkeypatch, tmp_path / "other")
    assert asks.save()
    assert suggested[0].parent == tmp_path, "where the last one was saved"
    assert (tmp_path / "lesson.v2.nlab").exists()


@pytest.mark.parametrize(("answer", "saved"), [(QMessageBox.StandardButton.Yes, True), (QMessageBox.StandardButton.Cancel, False)])
def test_a_completed_name_does_not_replace_a_file_unasked(dialogs, monkeypatch, tmp_path, answer, saved):
    asks, _session = dialogs
    target = tmp_path / "lesson.nlab"
    target.write_text("precious", encoding="utf-8")
    _typed(monkeypatch, tmp_path / "lesson")
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: answer)
    assert asks.save_as() is saved
    assert (target.read_text(encoding="utf-8") == "precious") is not saved


def test_an_example_runs_when_it_is_opened(dialogs):
    asks, session = dialogs
    assert asks.open_example(str(examples()[0].path))
    assert session.bridge.running
    assert session.path is None
    assert not session.dirty


def test_the_guard_names_the_circuit(dialogs, monkeypatch, tmp_path):
    asks, session = dialogs
    session.add_node("cell.lif", 0, 0)
    session.save(tmp_path / "lesson.nlab")
    session.add_node("cell.lif", 100, 0)
    told = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: (told.append(box.text()), QMessageBox.StandardButton.Cancel)[1])
    assert not asks.may_leave()
    assert "lesson" in told[0]


def _no_room(*_a, **_k):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _read_only(*_a, **_k):
    raise OSError(errno.EROFS, os.strerror(errno.EROFS))


def _forbidden(*_a, **_k):
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _answers(monkeypatch, choose):
    """The failure's box gets the button whose text begins with `choose`; returns what the boxes said."""
    said = []

    def press(box):
        said.append(f"{box.text()} {box.informativeText()}")
        next(b for b in box.buttons() if b.text().replace("&", "").startswith(choose)).click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    return said


@pytest.mark.parametrize(
    ("broken", "fault", "word"),
    [("fsync", _no_room, "no space left"), ("replace", _read_only, "read-only"), ("replace", _forbidden, "may not be written")],
)
def test_a_save_that_fails_says_so_once_loses_nothing_and_offers_another_place(dialogs, monkeypatch, tmp_path, broken, fault, word):
    asks, session = dialogs
    session.add_node("cell.lif", 0, 0)
    target, elsewhere = tmp_path / "disk" / "a.nlab", tmp_path / "stick.nlab"
    target.parent.mkdir()
    session.save(target)
    old = target.read_bytes()
    session.add_node("cell.lif", 100, 0)
    toasts = []
    session.message.connect(lambda *m: toasts.append(m))
    whole = getattr(atomic.os, broken)
    with monkeypatch.context() as trouble:
        trouble.setattr(atomic.os, broken, fault)
        said = _answers(trouble, "Cancel")
        assert asks.save() is False
    assert len(said) == 1
    assert word in said[0].lower()
    assert "still open" in said[0]
    assert not toasts
    assert session.dirty
    assert len(session.circuit.all(Node)) == 2
    assert target.read_bytes() == old
    assert list(target.parent.iterdir()) == [target], "no half-written file is left"

    left = [fault]  # fails once, then the person chooses another place
    monkeypatch.setattr(atomic.os, broken, lambda *a, **k: left.pop()(*a, **k) if left else whole(*a, **k))
    said = _answers(monkeypatch, "Save as")
    suggested = _typed(monkeypatch, elsewhere)
    assert asks.save() is True
    assert len(said) == len(suggested) == 1
    assert session.path == elsewhere
    assert not session.dirty
    assert load(elsewhere, session.registry).circuit.all(Node) == session.circuit.all(Node)


def test_a_failed_save_keeps_the_window_open(dialogs, monkeypatch, tmp_path):
    asks, session = dialogs
    session.save(tmp_path / "a.nlab")
    session.add_node("cell.lif", 0, 0)
    monkeypatch.setattr(atomic.os, "replace", _read_only)

    def answer(box):
        if box.standardButtons() & QMessageBox.StandardButton.Discard:
            return QMessageBox.StandardButton.Save
        box.button(QMessageBox.StandardButton.Cancel).click()
        return None

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert not asks.may_leave()
    assert session.dirty


@pytest.fixture
def two_writers(dialogs, tmp_path):
    """A circuit whose file another window has written since."""
    asks, session = dialogs
    path = tmp_path / "lesson.nlab"
    session.add_node("cell.lif", 0, 0)
    session.save(path)
    other = Session(builtin_registry())
    other.open(path)
    other.add_node("unit.relu", 100, 0)
    other.save()
    other.bridge.close()
    session.add_node("cell.izhikevich", 0, 100)
    return asks, session, path


def _clicked(monkeypatch, text):
    """The next box is answered with the button of that text."""
    monkeypatch.setattr(QMessageBox, "exec", lambda box: next(b for b in box.buttons() if b.text().replace("&", "") == text).click())


def types_in(path):
    return sorted(n.type for n in load(path, builtin_registry()).circuit.all(Node))


def test_a_file_that_another_window_wrote_is_not_overwritten_unasked(two_writers, monkeypatch):
    asks, session, path = two_writers
    _clicked(monkeypatch, "Cancel")
    assert not asks.save()
    assert types_in(path) == ["cell.lif", "unit.relu"]
    assert session.dirty
    _clicked(monkeypatch, "Overwrite")
    assert asks.save()
    assert types_in(path) == ["cell.izhikevich", "cell.lif"]
    assert asks.save()  # it is ours again


def test_both_versions_can_be_kept(two_writers, monkeypatch, tmp_path):
    asks, _session, path = two_writers
    _typed(monkeypatch, tmp_path / "mine.nlab")
    _clicked(monkeypatch, "Save as …")
    assert asks.save()
    assert types_in(path) == ["cell.lif", "unit.relu"]
    assert types_in(tmp_path / "mine.nlab") == ["cell.izhikevich", "cell.lif"]


def test_a_change_on_disk_is_told_once_and_reverting_takes_it(two_writers, monkeypatch):
    asks, session, _path = two_writers
    told = []
    session.message.connect(lambda *message: told.append(message))
    asks.look_at_disk()
    asks.look_at_disk()
    assert [level for level, _, _ in told] == ["warning"]
    _clicked(monkeypatch, "Cancel")
    assert not asks.revert()
    _clicked(monkeypatch, "Revert")
    assert asks.revert()
    assert sorted(n.type for n in session.circuit.all(Node)) == ["cell.lif", "unit.relu"]
    assert not session.dirty


@pytest.mark.parametrize(("name", "begins"), [("reflex.png", b"\x89PNG"), ("reflex.svg", b"<?xml"), ("reflex.pdf", b"%PDF"), ("reflex", b"\x89PNG")])
def test_the_circuit_is_exported_as_a_picture(dialogs, monkeypatch, tmp_path, name, begins):
    asks, session = dialogs
    session.open_example(examples()[0].path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), "Picture (*.png)"))
    assert asks.export_picture()
    (file,) = tmp_path.iterdir()
    assert file.read_bytes().startswith(begins)
    assert file.stat().st_size > 5_000


def test_a_picture_that_cannot_be_made_says_why(dialogs, monkeypatch, tmp_path):
    asks, session = dialogs
    told = []
    session.message.connect(lambda *message: told.append(message))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "reflex.bmp"), ""))
    assert not asks.export_picture()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "empty.png"), ""))
    assert not asks.export_picture()
    assert [level for level, _, _ in told] == ["error", "error"]
    assert list(tmp_path.iterdir()) == []


def test_the_lab_report_has_what_is_needed_to_do_it_again(dialogs, monkeypatch, tmp_path):
    asks, session = dialogs
    session.open_example(examples()[0].path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report"), "Web page (*.html)"))
    traces = QImage(40, 30, QImage.Format.Format_RGB32)
    assert asks.export_report(traces)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    for needed in ("Two kinds of neuron", "Step 0.025 ms", "random seed 1", "Hodgkin-Huxley", "Hodgkin &amp; Huxley 1952", "amplitude = 120 pA"):
        assert needed in page
    assert page.count("data:image/png;base64,") == 2
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report.pdf"), ""))
    assert asks.export_report(None)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report.doc"), ""))
    assert not asks.export_report(None)
