"""Imports point down, Qt stays above, and the command line stays quick."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "neurolab"
HEADLESS = ("core", "catalog", "circuit", "storage", "engine", "exchange")
QT_OF = {"editor": {"QtCore", "QtGui"}}

WITHOUT = """
import importlib, pkgutil, sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in BLOCKED:
            raise ImportError(f"{name} is not there")
sys.meta_path.insert(0, Blocker())
"""


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False, timeout=120)


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_the_rules_of_import_linter_hold():
    done = run("from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_cache=True))")
    assert done.returncode == 0, done.stdout


def test_annotations_point_down_too():
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    layers = next(c["layers"] for c in config["contracts"] if c["type"] == "layers")
    rank = {package: number for number, layer in enumerate(layers) for package in layer.split(" | ")}
    wrong = []
    for path in PACKAGE.rglob("*.py"):
        top = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        for name in imported(path):
            parts = name.split(".")
            other = parts[1] if parts[0] == "neurolab" and len(parts) > 1 else top
            if top in rank and other in rank and other != top and rank[other] <= rank[top]:
                wrong.append(f"{path.relative_to(PACKAGE)} imports {name}")
    assert wrong == []


def test_all_below_the_editor_works_without_qt():
    code = f"BLOCKED = {{'PySide6', 'shiboken6', 'pyqtgraph', 'pytestqt'}}\n{WITHOUT}\n" + (
        "import neurolab.api\n"
        f"for package in {HEADLESS!r}:\n"
        "    top = importlib.import_module('neurolab.' + package)\n"
        "    for module in pkgutil.walk_packages(top.__path__, top.__name__ + '.'):\n"
        "        importlib.import_module(module.name)\n"
    )
    done = run(code)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("package", ["core", "catalog", "circuit", "storage"])
def test_the_lower_half_works_without_numbers(package):
    code = f"BLOCKED = {{'numpy', 'llvmlite', 'sympy', 'PySide6'}}\n{WITHOUT}\n" + (
        f"top = importlib.import_module('neurolab.{package}')\n"
        "for module in pkgutil.walk_packages(top.__path__, top.__name__ + '.'):\n"
        "    importlib.import_module(module.name)\n"
    )
    done = run(code)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("arguments", [["models"], ["models", "--json"], ["--help"], ["--version"], ["check", "FILE"]])
def test_the_command_line_loads_nothing_heavy(tmp_path, arguments):
    file = tmp_path / "a.nlab"
    file.write_text('{"format": 1, "records": [{"kind": "node", "id": "n1", "type": "cell.lif"}]}', encoding="utf-8")
    arguments = [str(file) if a == "FILE" else a for a in arguments]
    done = run(
        "import sys\nfrom neurolab.app.cli import main\n"
        f"try:\n    main({arguments!r})\nexcept SystemExit as stop:\n    assert stop.code == 0, stop.code\n"
        "heavy = {'numpy', 'llvmlite', 'PySide6', 'sympy', 'pyqtgraph', 'ziamath'} & set(sys.modules)\n"
        "print(sorted(heavy), file=sys.stderr)\n"
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[-1] == "[]"


def test_qt_is_used_where_it_belongs():
    wrong = []
    for path in PACKAGE.rglob("*.py"):
        top = path.relative_to(PACKAGE).parts[0]
        for name in imported(path):
            library, _, rest = name.partition(".")
            module = rest.partition(".")[0]
            if library == "pyqtgraph" and top != "ui":
                wrong.append(f"{path.name}: {name}")
            if library == "PySide6" and top not in ("ui", "app") and module not in QT_OF.get(top, set()):
                wrong.append(f"{path.name}: {name}")
    assert wrong == []


def test_nobody_imports_tests_or_private_names_of_others():
    wrong = []
    for path in PACKAGE.rglob("*.py"):
        for name in imported(path):
            parts = name.split(".")
            if parts[0] in ("tests", "helpers") or (parts[0] == "neurolab" and any(p.startswith("_") and not p.startswith("__") for p in parts[1:])):
                wrong.append(f"{path.relative_to(PACKAGE)}: {name}")
    assert wrong == []
