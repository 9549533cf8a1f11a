"""What goes wrong behind the window is written to a file; the terminal stays clean and the window says what to do."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from neurolab.app import logs

_FAILS = """
import logging, sys
from neurolab.app.logs import keep_log
from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.editor.planner import Planner

def broken(circuit, progress):
    raise ZeroDivisionError("of all things")

path = keep_log()
planner = Planner(broken, None)
planner.ask(Circuit(builtin_registry()))
while (result := planner.take()) is None:
    pass
planner.close()
print(result.message, "|", result.hint, "|", path)
"""


def test_a_circuit_that_cannot_be_compiled_leaves_its_traceback_in_the_log_alone(tmp_path):
    env = {**os.environ, "NEUROLAB_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", _FAILS], capture_output=True, text=True, env=env, check=True, timeout=60)
    assert done.stderr == ""
    message, hint, path = done.stdout.strip().split(" | ")
    assert "of all things" in message
    assert str(tmp_path) in hint
    log = (tmp_path / "log" / logs.LOG_NAME).read_text(encoding="utf-8")
    assert path == str(tmp_path / "log" / logs.LOG_NAME)
    assert "ZeroDivisionError: of all things" in log
    assert "the circuit could not be compiled" in log


@pytest.fixture
def log_home(tmp_path, monkeypatch):
    monkeypatch.setenv("NEUROLAB_HOME", str(tmp_path))
    root = logs.logging.getLogger()
    before = list(root.handlers)
    yield tmp_path / "log"
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()


def test_a_log_that_has_grown_large_makes_room_for_a_new_one(log_home, monkeypatch):
    monkeypatch.setattr(logs, "_MOST_BYTES", 10)
    log_home.mkdir()
    (log_home / logs.LOG_NAME).write_text("an old story of many words", encoding="utf-8")
    path = logs.keep_log()
    logs.logging.getLogger("neurolab.test").warning("new")
    assert "new" in path.read_text(encoding="utf-8")
    assert "old story" not in path.read_text(encoding="utf-8")
    assert "old story" in (log_home / "neurolab.old.log").read_text(encoding="utf-8")
