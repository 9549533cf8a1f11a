"""The shape of the repository: sizes, places, docstrings, names."""

from __future__ import annotations

import ast
import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "neurolab"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
MOST_LINES, MOST_CLASS_LINES = 400, 200
TOP_LEVEL = {".ci", ".gitignore", "LICENSE", "README.md", "neurolab", "pyproject.toml", "resources", "tests"}
TOP_PACKAGES = ("app", "catalog", "circuit", "core", "editor", "engine", "exchange", "storage", "ui")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def is_table(path: Path) -> bool:
    """Whether a file holds data only: no function, no class, no condition, no loop."""
    code = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.For, ast.While, ast.With, ast.Try, ast.Lambda)
    return not any(isinstance(node, code) for node in ast.walk(tree_of(path)))


@pytest.mark.parametrize("path", [*SOURCES, *TESTS], ids=name_of)
def test_a_file_is_short(path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES or is_table(path), f"{name_of(path)} has {lines} lines: split it by what its parts are for"


def test_a_class_is_short():
    long = [
        f"{name_of(path)}: {node.name} has {node.end_lineno - node.lineno + 1} lines"
        for path in [*SOURCES, *TESTS]
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef) and node.end_lineno - node.lineno + 1 > MOST_CLASS_LINES
    ]
    assert long == []


@pytest.mark.parametrize("path", [p for p in SOURCES if p.name == "__init__.py"], ids=name_of)
def test_a_package_says_what_it_is_and_does_nothing(path):
    tree = tree_of(path)
    assert ast.get_docstring(tree), f"{name_of(path)} needs a docstring"
    extra = tree.body[1:]
    if path.parent == PACKAGE:
        assert [ast.unparse(line).partition(" = ")[0] for line in extra] == ["__version__"]
    else:
        assert extra == [], "nothing but the docstring"


@pytest.mark.parametrize("package", TOP_PACKAGES)
def test_a_package_says_what_it_may_import(package):
    assert "Imports" in (ast.get_docstring(tree_of(PACKAGE / package / "__init__.py")) or "")


def test_every_folder_of_code_is_a_package():
    bare = {name_of(p.parent) for p in SOURCES if not (p.parent / "__init__.py").exists()}
    assert bare == set()
    assert {p.parent.name for p in PACKAGE.glob("*/__init__.py")} == set(TOP_PACKAGES)


def test_every_module_has_a_docstring():
    assert [name_of(p) for p in SOURCES if not ast.get_docstring(tree_of(p))] == []


def test_the_top_level_holds_only_what_belongs_there():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = {line.split("/")[0] for line in listed.stdout.splitlines()} if listed.returncode == 0 else set()
    assert names <= TOP_LEVEL


def test_names_of_test_files_are_unique():
    names = Counter(p.name for p in TESTS if p.name.startswith("test_"))
    assert [name for name, count in names.items() if count > 1] == []


def test_nothing_is_left_for_later():
    mark = re.compile("TO" + r"DO\b|FIX" + r"ME\b|\bXX" + r"X\b|NotImplemented" + "Error")
    assert [name_of(p) for p in [*SOURCES, *TESTS] if mark.search(p.read_text(encoding="utf-8"))] == []


def test_text_files_are_read_and_written_as_utf8():
    """The standard encoding of Windows is another one."""
    wrong = []
    for path in [*SOURCES, *TESTS]:
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id if isinstance(node.func, ast.Name) else ""
            keywords = {k.arg for k in node.keywords}
            binary = any(isinstance(a, ast.Constant) and isinstance(a.value, str) and "b" in a.value for a in node.args[1:2])
            opens = isinstance(node.func, ast.Name) and name == "open" and not binary
            if (name in ("read_text", "write_text") or opens) and "encoding" not in keywords:
                wrong.append(f"{name_of(path)}:{node.lineno}")
    assert wrong == []
