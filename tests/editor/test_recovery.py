"""Unsaved work outlives the program: a journal of each change, offered at the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.records import Node
from neurolab.editor.recovery import Recovery
from neurolab.editor.session import Session
from neurolab.storage.format import encode
from neurolab.storage.journal import SUFFIX, read_journal

if TYPE_CHECKING:
    from pathlib import Path

CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from neurolab.catalog.builtin import builtin_registry
from neurolab.editor.recovery import Recovery
from neurolab.editor.session import Session
from neurolab.storage.format import encode

app = QCoreApplication(["neurolab"])
session = Session(builtin_registry())
recovery = Recovery(session, Path(sys.argv[1]))
a = session.add_node("cell.lif", 0, 0)
b = session.add_node("unit.relu", 200, 0)
wire = session.connect(a, b)
session.set_param([a], "tau_m", 17.0)
session.add_node("cell.izhikevich", 0, 200)
session.undo.undo()
print(encode(session.circuit).hex(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def session(qapp):
    session = Session(builtin_registry())
    yield session
    session.bridge.close()


def journals(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*{SUFFIX}"))


def test_after_kill_9_the_next_start_has_the_last_change(session, tmp_path):
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdin is not None
    with child.stdout, child.stdin:
        saved = bytes.fromhex(child.stdout.readline().decode())
        mine = Recovery(session, tmp_path)
        assert mine.orphans() == []  # its owner lives
        os.kill(child.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        child.wait(timeout=30)
        (orphan,) = mine.orphans()
        assert encode(orphan.content.loaded.circuit) == saved
        mine.recover(orphan)
    assert encode(session.circuit) == saved
    assert session.dirty
    assert [p.stat().st_size > 0 for p in journals(tmp_path)] == [True]  # the recovered work is kept by its new owner
    mine.close()
    assert journals(tmp_path) == []


def test_a_saved_circuit_leaves_no_journal(session, tmp_path):
    recovery = Recovery(session, tmp_path / "recovery")
    session.add_node("cell.lif", 0, 0)
    assert len(journals(tmp_path / "recovery")) == 1
    session.save(tmp_path / "a.nlab")
    assert journals(tmp_path / "recovery") == []
    session.add_node("cell.lif", 100, 0)
    (file,) = journals(tmp_path / "recovery")
    assert read_journal(file, session.registry).path == tmp_path / "a.nlab"
    session.undo.undo()  # back to what the file holds
    assert journals(tmp_path / "recovery") == []
    recovery.close()


def test_another_circuit_ends_the_journal_of_the_one_before(session, tmp_path):
    recovery = Recovery(session, tmp_path)
    session.add_node("cell.lif", 0, 0)
    session.new()
    assert journals(tmp_path) == []
    recovery.close()


@pytest.mark.parametrize("cut", [1, 20, 60])
def test_a_line_that_was_cut_off_costs_only_that_change(session, tmp_path, cut):
    recovery = Recovery(session, tmp_path)
    session.add_node("cell.lif", 0, 0)
    session.add_node("unit.relu", 200, 0)
    (file,) = journals(tmp_path)
    file.write_bytes(file.read_bytes()[:-cut])
    nodes = read_journal(file, session.registry).loaded.circuit.all(Node)
    assert [n.type for n in nodes] == ["cell.lif"]
    recovery.close()


def test_a_damaged_journal_is_no_obstacle(session, tmp_path, caplog):
    (tmp_path / f"old{SUFFIX}").write_bytes(b'{"title": "x", "circuit": [')
    recovery = Recovery(session, tmp_path)
    assert recovery.orphans() == []
    assert "damaged" in caplog.text
    recovery.close()


def test_a_full_disk_is_told_once(session, tmp_path, monkeypatch):
    recovery = Recovery(session, tmp_path)
    told = []
    session.message.connect(lambda *message: told.append(message))

    def full(*_args):
        raise OSError(28, "No space left on device")

    session.add_node("cell.lif", 0, 0)
    monkeypatch.setattr("neurolab.storage.journal.os.write", full)
    session.add_node("cell.lif", 100, 0)
    session.add_node("cell.lif", 200, 0)
    assert [level for level, _, _ in told] == ["warning"]
    assert len(session.circuit.all(Node)) == 3
    recovery.close()
