"""Code generation: the source of a model's three functions, from the graphs of its scheme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.catalog.expr import BOOLEAN
from neurolab.core.errors import EngineError
from neurolab.engine.graph import PARAMETER, STATE
from neurolab.engine.integrate import ABOVE, HOLD, KEY, SPIKE, Scheme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.catalog.compose import Composite
    from neurolab.engine.graph import Graph

BLOCK = 64
"""Elements of a block: a row is so many consecutive numbers."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Rows of a group's memory, by name: row r of element i is ``arena[offset + (i // BLOCK) * n_rows * BLOCK + r * BLOCK + i % BLOCK]``."""

    rows: tuple[str, ...]
    inputs: dict[str, int]
    params: dict[str, int]
    derived: dict[str, int]
    states: dict[str, int]
    outputs: dict[str, int]
    spike: int
    key: int

    @property
    def n_rows(self) -> int:
        """Number of rows."""
        return len(self.rows)

    def row(self, name: str) -> int:
        """Return the row of a name."""
        return self.rows.index(name)


@dataclass(frozen=True, slots=True)
class Source:
    """Generated code and the layout that it works on."""

    layout: Layout
    text: str


def generate(composite: Composite) -> Source:
    """Return the source of a model.

    Raises
    ------
    EngineError
        When the equations are too entangled to be turned into code.
    """
    try:
        return _Generator(composite).source()
    except RecursionError:
        message = f"the equations of {composite.type_id} are too long a chain"
        raise EngineError(message, "Use fewer intermediate names that build on each other") from None


class _Generator:
    def __init__(self, composite: Composite) -> None:
        self.scheme = Scheme(composite)
        self.g = self.scheme.g
        self.step = self.scheme.step()
        self.start = self.scheme.start()
        self.derived = self._derived_nodes()
        self.layout = self._layout(composite)

    def _derived_nodes(self) -> list[int]:
        """Return the largest subexpressions of parameters that a step uses, in order."""
        g, found, seen, todo = self.g, set[int](), set[int](), list(self.step.values())
        while todo:
            i = todo.pop()
            if i in seen:
                continue
            seen.add(i)
            if g.level[i] == STATE:
                todo += g.nodes[i].args
            elif g.level[i] == PARAMETER and g.nodes[i].fn != "name" and g.reads(i) != {"dt"}:
                found.add(i)
        return sorted(found)

    def _layout(self, c: Composite) -> Layout:
        groups = (
            [q.name for q in c.inputs],
            list(c.params),
            [f"@{k}" for k in range(len(self.derived))],
            [s.name for s in c.states] + [h for h in (HOLD, ABOVE) if h in self.step],
            [q.name for q in self.scheme.outputs],
            [SPIKE, KEY],
        )
        rows = tuple(name for group in groups for name in group)
        at = {name: i for i, name in enumerate(rows)}
        inputs, params, derived, states, outputs, _ = ({name: at[name] for name in group} for group in groups)
        return Layout(rows, inputs, params, derived, states, outputs, at[SPIKE], at[KEY])

    def source(self) -> Source:
        at = {name: i for i, name in enumerate(self.layout.rows)}
        hoisted = dict(zip(self.derived, self.layout.derived, strict=True))
        text = "\n\n".join(
            [
                f'"""A model\'s equations as generated code: {len(self.layout.rows)} rows."""\n\nfrom neurolab.engine.kernels import kernel_function\n'
                "from neurolab.engine.mathlib import *\n",
                _function("step", self.g, {at[n]: i for n, i in self.step.items() if n in at}, at, hoisted, len(at), whole=False),
                _function("prepare", self.g, {at[n]: i for i, n in hoisted.items()}, at, {}, len(at), whole=True),
                _function("start", self.g, {at[n]: i for n, i in self.start.items() if n in at}, at, {}, len(at), whole=True),
            ]
        )
        return Source(self.layout, text)


def _function(name: str, g: Graph, stores: dict[int, int], at: dict[str, int], hoisted: dict[int, str], rows: int, *, whole: bool) -> str:
    # whole vectors only: padding lanes hold defaults, and no element's result depends on its place among the others
    lanes = str(BLOCK) if whole else f"((min(n - block * {BLOCK}, {BLOCK}) + 7) & -8)"
    lines = [
        "@kernel_function",
        f"def {name}(a, offset, n, t, dt, step, seed):",
        f"    for block in range((n + {BLOCK - 1}) // {BLOCK}):",
        f"        base = offset + block * {rows * BLOCK}",
        f"        for i in range(base, base + {lanes}):",
    ]
    body = [f"x{i} = {_code(g, i, at, hoisted)}" for i in _needed(g, stores.values(), hoisted)]
    body += [f"a[i + {row * BLOCK}] = {_number(g, i)}" for row, i in sorted(stores.items())]
    return "\n".join(lines + [f"            {line}" for line in body or ["pass"]]) + "\n"


def _needed(g: Graph, roots: Iterable[int], hoisted: dict[int, str]) -> list[int]:
    needed, todo = set[int](), list(roots)
    while todo:
        i = todo.pop()
        if i not in needed:
            needed.add(i)
            if i not in hoisted:
                todo += g.nodes[i].args
    # a node is made after its arguments, so the order of indices is an order of evaluation
    return [i for i in sorted(needed) if g.nodes[i].fn != "num" and not _is_scalar(g, i)]


def _is_scalar(g: Graph, i: int) -> bool:
    return g.nodes[i].fn == "name" and g.nodes[i].value in ("t", "dt")


def _ref(g: Graph, i: int) -> str:
    node = g.nodes[i]
    if node.fn == "num":
        return repr(float(node.value))
    return str(node.value) if _is_scalar(g, i) else f"x{i}"


def _number(g: Graph, i: int) -> str:
    return f"(1.0 if {_ref(g, i)} else 0.0)" if g.is_boolean(i) else _ref(g, i)


def _truth(g: Graph, i: int) -> str:
    return _ref(g, i) if g.is_boolean(i) else f"({_ref(g, i)} != 0.0)"


def _code(g: Graph, i: int, at: dict[str, int], hoisted: dict[int, str]) -> str:
    node = g.nodes[i]
    if i in hoisted:
        row = f"a[i + {at[hoisted[i]] * BLOCK}]"
        return f"{row} != 0.0" if g.is_boolean(i) else row
    if node.fn == "name":
        return f"a[i + {at[str(node.value)] * BLOCK}]"
    if node.fn in ("rand", "randn"):
        return f"{'uniform' if node.fn == 'rand' else 'normal'}(seed, a[i + {at[KEY] * BLOCK}], step, {int(node.value)})"
    if node.fn == "where":
        return f"{_number(g, node.args[1])} if {_truth(g, node.args[0])} else {_number(g, node.args[2])}"
    if node.fn in BOOLEAN:
        return _boolean(g, node.fn, node.args)
    args = [_number(g, a) for a in node.args]
    match node.fn:
        case "+" | "-" | "*" | "/":
            return f"{args[0]} {node.fn} {args[1]}"
        case "neg":
            return f"-{args[0]}"
        case "min" | "max":
            return f"{args[0]} if {args[0]} {'<' if node.fn == 'min' else '>'} {args[1]} else {args[1]}"
        case _:
            return f"{node.fn}({', '.join(args)})"


def _boolean(g: Graph, fn: str, args: tuple[int, ...]) -> str:
    if fn == "not":
        return f"not {_truth(g, args[0])}"
    if fn in ("and", "or"):
        return f" {'&' if fn == 'and' else '|'} ".join(_truth(g, a) for a in args)
    return f"{_number(g, args[0])} {fn} {_number(g, args[1])}"
