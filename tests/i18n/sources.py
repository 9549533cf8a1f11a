"""Every text that a person can read, found in the source: in code by its place, in tables, the catalogue, examples and news by walking them."""

from __future__ import annotations

import ast
import importlib
import re
from dataclasses import dataclass
from pathlib import Path

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import EVIDENCE, PORTS
from neurolab.catalog.translated import texts_of
from neurolab.editor.actions import ACTIONS
from neurolab.editor.language import CATALOGUE, EXAMPLES, MESSAGES, NEWS, WORDS
from neurolab.editor.speaking import words_of
from neurolab.storage.format import load

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "neurolab"
ACTIONS_CONTEXT = "Actions"

TABLES: dict[str, tuple[str, ...]] = {
    "editor.gestures": ("GESTURES",),
    "editor.verbs": ("_NAMELESS",),
    "ui.canvas.looks": ("UNKNOWN_WIRE",),
    "ui.canvas.tips": ("_SIGNS",),
    "ui.compound_facts": ("VERBS",),
    "ui.dose_card": ("STATES",),
    "ui.help_page": ("KIND_NAMES",),
    "ui.inspector.common": ("GROUP_TITLES",),
    "ui.inspector.compartments": ("_LABELS",),
    "ui.inspector.header": ("COLOR_NAMES",),
    "ui.inspector.mechanisms": ("_FAMILIES",),
    "ui.inspector.other_forms": ("NOUNS", "THINGS"),
    "ui.inspector.population_form": ("_RULES", "_PARAMS"),
    "ui.menus": ("_MENU_ORDER",),
    "ui.model_editor.form": ("METHODS", "_SPIKE"),
    "ui.palette_model": ("GROUPS", "OWN_TITLE"),
}
"""Constants whose texts are shown through `tr` of a variable, by module."""
KEYS = {
    "block", "activate", "potentiate", "antagonise", "cell", "unit", "stimulus", "meter", "wire", "compound", "target", "mechanism", "plasticity",
    "channel", "receptor", "membrane", "organelle", "excitatory", "inhibitory", "one_to_one", "all_to_all", "probability", "in_degree", "distance",
    "exponential", "rk4", "heun", "euler", "spike_when", "on_spike", "hold", "diameter", "length", "segments", "wraps", "neutral", "ring", "channel.",
    "p", "sigma", "note", "region", "frame", "picture",
}  # fmt: skip
"""What is a key of these tables, or a symbol, rather than a text."""
SPEAKING = ("core", "catalog", "circuit", "storage", "engine", "exchange", "editor")
"""Packages that write plain English, translated where it is shown."""
WRITES_CODE = re.compile(
    r"catalog/(citations|latex)\.py|engine/(bench\w*|calculus|codegen|columns|compiled|drawing|expressions|graph|kernels|mathlib|methods|native|reference|"
    r"rule_\w+|scalars|shares|shuffle|statistics|tables|trigger|translate|values|vectors)\.py"
)
"""What these files write is no English but code and formulas; their errors are for people."""
SILENT = re.compile(r"api\.py|engine/(bench\w*|compiled|expressions|native|scalars|shuffle|translate|values|vectors)\.py")
"""The errors of these are for whoever writes the program, or scripts."""
ALL_WORDS = re.compile(
    r"editor/(?!actions|language|shortcuts|job|drop|planner|glow)[\w/]+\.py|circuit/(areas|edits|images|learned|models|shares|wiring)\.py|"
    r"storage/(format|places|reading)\.py|core/units\.py"
)
"""Every text of these files that reads like words is for a person, wherever it stands."""
NO_WORDS = re.compile(r"[\\|`]|\w\[\w+|app version|Object |unknown field|JSON |Expected |spare work|matching regex|^neurolab \{|^unit of$")
LEVELS = {"info", "warning", "error"}
DEAF_ERRORS = {"ValueError", "TypeError", "LookupError", "KeyError", "RuntimeError", "IndexError", "AttributeError", "AssertionError"}
"""Mistakes of a programmer, not of a person."""


@dataclass(frozen=True, order=True)
class Text:
    """One text to translate."""

    context: str
    source: str
    where: str = ""


def template(node: ast.expr) -> str | None:
    """Return the text of a literal, or of an f-string with its values as ``{1}``, ``{2}`` ...; None for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        parts, n = [], 0
        for part in node.values:
            if isinstance(part, ast.Constant):
                parts.append(str(part.value))
            else:
                n += 1
                parts.append(f"{{{n}}}")
        return "".join(parts)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = template(node.left), template(node.right)
        return left + right if left is not None and right is not None and "{1}" not in right else None
    return None


def is_words(text: str | None) -> bool:
    """Whether a text says something: two letters in a row outside its gaps."""
    return bool(text and re.search(r"[^\W\d_]{2}", re.sub(r"\{\d+\}", "", text)))


def alternatives(node: ast.expr) -> list[str]:
    """Return every text that an expression can be: both sides of a choice."""
    if isinstance(node, ast.IfExp):
        return [*alternatives(node.body), *alternatives(node.orelse)]
    if isinstance(node, ast.BoolOp):
        return [text for value in node.values for text in alternatives(value)]
    text = template(node)
    return [text] if text is not None and is_words(text) else []


class _Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, path: Path) -> None:
        self.where = path.relative_to(PACKAGE).as_posix()
        self.fails = self.where.split("/")[0] == "ui"
        self.speaks = (self.where.split("/")[0] in SPEAKING or self.where == "app/crash.py") and not SILENT.fullmatch(self.where)
        self.writes_words = self.speaks and not WRITES_CODE.fullmatch(self.where)
        self.found: list[Text] = []
        self.all_words = ALL_WORDS.fullmatch(self.where) is not None
        self._ignored: set[ast.AST] = set()
        self._class: list[str] = []
        self._function: list[ast.FunctionDef] = []

    @property
    def context(self) -> str:
        return self._class[0] if self._class else self.where.rpartition("/")[2].removesuffix(".py")

    def note(self, context: str, *nodes: ast.expr) -> None:
        self.found += [Text(context, text, self.where) for node in nodes for text in alternatives(node) if text not in LEVELS]

    def visit(self, node: ast.AST) -> None:
        body = getattr(node, "body", None)
        if isinstance(body, list):  # docstrings, and texts after constants that say what they are
            self._ignored |= {s.value for s in body if isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)}
        if self.all_words and isinstance(node, ast.Constant | ast.JoinedStr) and node not in self._ignored:
            text = template(node)
            if text is not None and is_words(text) and " " in text.strip() and not NO_WORDS.search(text):
                self.found.append(Text(MESSAGES, text, self.where))
        if isinstance(node, ast.JoinedStr):
            self._ignored |= set(node.values)
        super().visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._class.append(node.name)
        self.generic_visit(node)
        self._class.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function.append(node)
        self.generic_visit(node)
        self._function.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in DEAF_ERRORS or name in ("debug", "exception") or ast.unparse(node.func) in ("log.info", "log.warning"):
            self._ignored |= set(ast.walk(node))
        if name in ("tr", "_tr") and node.args:
            self.note(self.context, node.args[0])
        elif name == "say" and node.args:
            self.note(WORDS, node.args[0])
        elif name == "Param" and not self.where.startswith("catalog/"):
            self.note(WORDS, *(k.value for k in node.keywords if k.arg == "help"))
        elif name == "translate" and len(node.args) == 2 and isinstance(node.args[0], ast.Constant):
            self.note(str(node.args[0].value), node.args[1])
        elif self.speaks:
            self._visit_speaking(name, node)
        elif self.fails and name.endswith("Error") and name not in DEAF_ERRORS:
            self.note(MESSAGES, *node.args[:2])
        self.generic_visit(node)

    def _visit_speaking(self, name: str, node: ast.Call) -> None:
        if name.endswith("Error") and name not in DEAF_ERRORS:
            self.note(MESSAGES, *node.args[:2], *(k.value for k in node.keywords if k.arg in ("message", "hint")))
        elif not self.writes_words:
            return
        if name == "Problem":
            self.note(MESSAGES, *node.args[2:])
        elif name in ("emit", "Result", "NumbersWentWrong", "Crashed", "Overlay", "Job", "progress"):
            self.note(MESSAGES, *node.args, *(k.value for k in node.keywords))
        elif name == "do" and len(node.args) > 1:
            self.note(MESSAGES, node.args[1])
        elif name == "count" and len(node.args) == 2 and isinstance(node.args[1], ast.Constant):
            noun = node.args[1].value
            self.found += [Text(MESSAGES, f"{{1}} {noun}", self.where), Text(MESSAGES, f"{{1}} {noun}s", self.where)]

    def visit_Return(self, node: ast.Return) -> None:
        if self.writes_words and node.value is not None and self._function:
            returns = self._function[-1].returns
            texts = alternatives(node.value)
            values = node.value.elts if isinstance(node.value, ast.Tuple) else ()
            texts += [text for value in values for text in alternatives(value)]
            if returns is not None and "str" in ast.unparse(returns):
                self.found += [Text(MESSAGES, text, self.where) for text in texts if " " in text.strip()]
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        names = [t.id for t in node.targets if isinstance(t, ast.Name)]
        if self.writes_words and self._function and any(n in ("text", "message", "hint", "reason", "what", "title") for n in names):
            self.note(MESSAGES, node.value)
        self.generic_visit(node)


def in_code() -> list[Text]:
    """Return the texts of all modules."""
    found: list[Text] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        reader = _Reader(path)
        reader.visit(ast.parse(path.read_text(encoding="utf-8")))
        found += reader.found
    return found


def in_tables() -> list[Text]:
    """Return the texts of constants that are shown through `tr` of a variable."""
    found: list[Text] = []
    for module, names in TABLES.items():
        path = PACKAGE / (module.replace(".", "/") + ".py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
            if node_names := [t.id for t in targets if isinstance(t, ast.Name) and t.id in names]:
                where = f"{module}.{node_names[0]}"
                values = [n.value for n in ast.walk(node.value) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
                keys = () if module == "ui.inspector.other_forms" else KEYS
                found += [Text(WORDS, v, where) for v in values if is_words(v) and v not in keys]
    return found


def in_actions() -> list[Text]:
    """Return the texts of commands and menus."""
    texts = [t for a in ACTIONS for t in (a.text, a.tip, *a.menu.split("/"))]
    return [Text(ACTIONS_CONTEXT, t, "editor/actions.py") for t in texts if t]


def in_catalogue() -> list[Text]:
    """Return the texts of all models, compounds and targets."""
    found = [Text(CATALOGUE, text, spec.type_id) for spec in builtin_registry() for text in texts_of(spec)]
    params = {p.name: p for spec in builtin_registry() for p in spec.params}.values()
    found += [Text(WORDS, choice, f"choice of {p.name}") for p in params for choice in p.choices if choice != "*"]
    found += [Text(CATALOGUE, text, "evidence") for text in EVIDENCE.values()]
    return found + [Text(CATALOGUE, port.help, "port") for port in PORTS.values()]


def in_examples() -> list[Text]:
    """Return the words of the shipped circuits."""
    registry = builtin_registry()
    return [
        Text(EXAMPLES, words, path.stem)
        for path in sorted((ROOT / "resources" / "examples").glob("*.nlab"))
        for words in words_of(load(path, registry).circuit)
        if is_words(words)
    ]


def news_lines(text: str) -> list[str]:
    """Return the headings and points of the changelog, each as one line without its mark."""
    points = re.findall(r"^(#+ |- )(.*(?:\n(?:  |\t)\S.*)*)", text, re.MULTILINE)
    return [" ".join(words.split()) for _, words in points]


def in_news() -> list[Text]:
    """Return the lines of the changelog."""
    text = (ROOT / "resources" / "docs" / "changelog.md").read_text(encoding="utf-8")
    return [Text(NEWS, line, "changelog.md") for line in news_lines(text) if is_words(line)]


def all_texts() -> dict[tuple[str, str], Text]:
    """Return every text once, by context and source."""
    found = [*in_code(), *in_tables(), *in_actions(), *in_catalogue(), *in_examples(), *in_news()]
    unique: dict[tuple[str, str], Text] = {}
    for text in found:
        unique.setdefault((text.context, text.source), text)
    return unique


def constant(module: str, name: str) -> object:
    """Return a constant of the program."""
    return getattr(importlib.import_module(f"neurolab.{module}"), name)
