"""What the README promises is so: commands, shortcuts, example, picture."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from neurolab.app.cli import program
from neurolab.app.qt_check import PACKAGES
from neurolab.editor.shortcuts import shortcut_table

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(name: str) -> str:
    found = re.search(rf"<!-- command: {name} -->\n```\w+\n(.*?)\n```", README, re.DOTALL)
    assert found, name
    return found.group(1)


def test_the_table_of_shortcuts_is_the_one_of_the_program():
    found = re.search(r"<!-- shortcuts: .*? -->\n(.*?)\n?<!-- end of shortcuts -->", README, re.DOTALL)
    assert found
    assert found.group(1) == shortcut_table(), "run: python -m neurolab.editor.shortcuts and paste the table"


def test_the_script_of_the_readme_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (script,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    space: dict[str, object] = {}
    exec(compile(script, "README.md", "exec"), space)
    assert (tmp_path / "two_cells.nlab").exists()
    assert len(space["run"].spikes(space["a"])) > 10


@pytest.mark.parametrize(
    "path", sorted(set(re.findall(r"`((?:resources|neurolab|\.ci)/[\w./]+)`", README)) | set(re.findall(r"\]\(([\w./]+)\)", README)))
)
def test_what_the_readme_points_to_is_there(path):
    assert (ROOT / path).exists()


def test_every_command_is_described():
    described = set(re.findall(r"^\| `neurolab ([a-z-]+)", README, re.MULTILINE))
    assert described == {name for name, command in program.commands.items() if not command.hidden}


@pytest.mark.parametrize("name", ["start", "test"])
def test_both_commands_have_a_windows_form(name):
    unix = block(name).replace(".venv/bin/", "").replace("python3", "python").split(" && ")
    windows = block(f"{name} on Windows").replace(".venv\\Scripts\\", "").replace("py ", "python ").splitlines()
    assert unix == windows


def test_the_libraries_of_the_readme_are_those_that_the_program_asks_for():
    named = set(block("libraries").split()[4:])
    assert named <= {debian for debian, _ in PACKAGES.values()} | {"fonts-dejavu-core"}
    assert {"libegl1", "libgl1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1"} <= named
