"""Asking for files: what is suggested, what is completed, and nothing replaced unasked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.records import SETTINGS_ID
from neurolab.editor.examples import examples
from neurolab.editor.session import Session
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
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _parent, _title, name, *_a: (suggested.append(name), (str(path), ""))[1])
    return suggested


def test_the_title_is_suggested_and_the_suffix_completed(dialogs, monkeypatch, tmp_path):
    asks, session = dialogs
    session.set_field((SETTINGS_ID,), title="Reflex: 2/3")
    suggested = _typed(monkeypatch, tmp_path / "lesson.v2")
    assert asks.save()
    assert suggested == ["Reflex 23.nlab"]
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
