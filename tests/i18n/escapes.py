"""Literal texts that are given to widgets without translation, found in the source of the window."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from sources import PACKAGE, alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHOWS = {
    "Axis", "ElidedLabel", "QAction", "QCheckBox", "QGroupBox", "QLabel", "QListWidgetItem", "QMenu", "QPushButton", "QRadioButton",
    "QStandardItem", "QToolBar", "SearchField", "Section", "Teach", "TitleField", "addAction", "addButton", "addItem", "addItems", "addMenu",
    "addRow", "addTab", "add_dock", "add_heading", "critical", "drawText", "getOpenFileName", "getSaveFileName", "getText", "information",
    "insertItem", "question", "say", "section", "setAccessibleDescription", "setAccessibleName", "setHorizontalHeaderLabels", "setHtml",
    "setInformativeText", "setItemText", "setLabelText", "setMarkdown", "setPlaceholderText", "setPlainText", "setPrefix", "setStatusTip",
    "setSuffix", "setTabText", "setTabToolTip", "setText", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "set_text", "warning",
    "wrapped",
}  # fmt: skip
"""What puts a text before a person."""
KEYS_FIRST = {"Teach": 1, "add_dock": 2}
"""What has the names of an icon or a dock before its texts, and how many arguments that are."""
TRANSLATES = {"tr", "_tr", "say", "translate", "said", "told", "text_of"}
_MARKUP = re.compile(r"<[^<>]*>|\{\d+\}(\.\w+)?|^\w+\.\w{2,4}$|&\w+;|[\w-]+: [^;]+;")
_NAMES = re.compile(r"neurolab|PySide6|Python|Hodgkin|Hill|mV|ms|pA|nS|Hz|CV|PNG|SVG|PDF|CSV")
_WORD = re.compile(r"[^\W\d_]{3}")


def _texts(node: ast.expr) -> Iterator[str]:
    """Yield the texts of an argument that is a literal, or a tuple or list of them; of a call, nothing: it is another's business."""
    if isinstance(node, ast.Tuple | ast.List):
        for element in node.elts:
            yield from _texts(element)
    elif not isinstance(node, ast.Call):
        yield from alternatives(node)


def escaped(path: Path) -> list[str]:
    """Return where in a module a literal text is shown untranslated."""
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SHOWS or name in TRANSLATES:
            continue
        named = (k.value for k in node.keywords if k.arg != "role")
        for argument in (*node.args[KEYS_FIRST.get(name, 0) :], *named):
            for text in _texts(argument):
                if _WORD.search(_NAMES.sub("", _MARKUP.sub(" ", text))):
                    found.append(f"{path.relative_to(PACKAGE.parent)}:{node.lineno}: {name}({text!r})")
    return found


def all_escaped() -> list[str]:
    """Return them for the whole window."""
    return [line for path in sorted((PACKAGE / "ui").rglob("*.py")) for line in escaped(path)]


def translated_variables() -> set[str]:
    """Return where a text is translated that stands somewhere else: in a table that the collector has to know."""
    found: set[str] = set()
    for path in (*sorted((PACKAGE / "ui").rglob("*.py")), *sorted((PACKAGE / "editor").rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("tr", "_tr") and not alternatives(node.args[0]) and not isinstance(node.args[0], ast.Constant):
                found.add(f"{path.relative_to(PACKAGE).as_posix()}: {ast.unparse(node.args[0])}")
    return found
