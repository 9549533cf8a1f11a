"""Code generation: the source of a model's functions, from the graph of its scheme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.catalog.expr import BOOLEAN
from neurolab.core.errors import EngineError
from neurolab.engine.graph import PARAMETER, STATE
from neurolab.engine.integrate import ABOVE, HOLD, KEY, PUSH, RATE, SPIKE, Scheme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.catalog.compose import Composite
    from neurolab.engine.graph import Graph

BLOCK = 64
"""Elements of a block: a row is so many consecutive numbers."""

_LONG = 60
# A loop over a literal 8 has no scalar rest to compile and keeps fewer numbers alive: a fifth faster for long bodies. LLVM unrolls short ones
# completely and then does not vectorise them.

_HEADER = """\"\"\"The equations of a model as generated code.\"\"\"

from neurolab.engine.kernels import kernel_function
from neurolab.engine.{} import *
"""


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
    """The layout that a model's functions work on, the source of each function by name, and the rows that ``step_uniform`` reads once."""

    layout: Layout
    functions: dict[str, str]
    shared_rows: tuple[int, ...]


def generate(composite: Composite) -> Source:
    """Return the source of a model: ``start``, ``prepare``, ``step``, ``step_uniform`` and, where outputs are not part of the step, ``observe``.

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
        self.observe = self.scheme.observe()
        self.derived = self._derived_nodes()
        self.layout = self._layout(composite)

    def _derived_nodes(self) -> list[int]:
        """Return the largest subexpressions of parameters that a step uses, in order."""
        g, found, seen, todo = self.g, set[int](), set[int](), [*self.step.values(), *self.observe.values()]
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
            [s.name for s in c.states] + [h for h in (HOLD, ABOVE, RATE, PUSH) if h in self.step],
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
        writer, rare = _Writer(self.g, self.layout, hoisted), _Writer(self.g, self.layout, {}, plain=True)
        functions = {
            "start": rare.function("start", {at[n]: i for n, i in self.start.items() if n in at}, whole=True),
            "prepare": rare.function("prepare", {at[n]: i for i, n in hoisted.items()}, whole=True),
            "step": writer.function("step", {at[n]: i for n, i in self.step.items()}),
            "step_uniform": writer.function("step_uniform", {at[n]: i for n, i in self.step.items()}, uniform=True),
        }
        if self.observe:
            functions["observe"] = writer.function("observe", {at[n]: i for n, i in self.observe.items()})
        return Source(self.layout, functions, writer.shared_rows(self.step.values()))


class _Writer:
    """Writes functions over the same rows; nodes in `hoisted` are read from derived rows instead of computed.

    `plain` ones use the C library, which LLVM does not vectorise: three times faster to compile.
    """

    def __init__(self, g: Graph, layout: Layout, hoisted: dict[int, str], *, plain: bool = False) -> None:
        self.plain = plain
        self.header = _HEADER.format("plainmath" if plain else "mathlib")
        self.g, self.layout, self.hoisted = g, layout, hoisted
        self.at = {name: i for i, name in enumerate(layout.rows)}

    def function(self, name: str, stores: dict[int, int], *, whole: bool = False, uniform: bool = False) -> str:
        """Return the source of one function.

        Parameters
        ----------
        name : str
            Its name.
        stores : dict of int to int
            Node to store, by row.
        whole : bool
            Whether all lanes of the last block are computed, or only as many vectors as there are elements.
        uniform : bool
            Whether parameters are read once, from the first lane of the first block.
        """
        if not stores:
            return "\n".join([self.header, "", "@kernel_function", f"def {name}(a, offset, n, t, dt, step, seed):", "    pass", ""])
        needed = self._needed(stores.values())
        once = self._once(needed) if uniform else set[int]()
        lines = [self.header, "", "@kernel_function", f"def {name}(a, offset, n, t, dt, step, seed):"]
        lines += [f"    x{i} = {self._code(i, 'offset')}" for i in sorted(once)]
        body = [f"x{i} = {self._code(i, 'i')}" for i in needed if i not in once]
        body += [f"a[i + {row * BLOCK}] = {self._number(i)}" for row, i in sorted(stores.items())]
        lines += [f"    for block in range((n + {BLOCK - 1}) // {BLOCK}):", f"        base = offset + block * {self.layout.n_rows * BLOCK}"]
        # whole vectors only: padding lanes hold defaults, and no element's result depends on its place among the others
        if whole:
            lines += [f"        for i in range(base, base + {BLOCK}):"]
        elif len(body) < _LONG:
            lines += [f"        for i in range(base, base + (min(n - block * {BLOCK}, {BLOCK}) + 7 & -8)):"]
        else:
            lines += [f"        for part in range(min(n - block * {BLOCK}, {BLOCK}) + 7 >> 3):", "            first = base + 8 * part"]
            lines += ["            for i in range(first, first + 8):"]
        indent = " " * (16 if lines[-1].startswith(" " * 12) else 12)
        return "\n".join(lines + [indent + line for line in body]) + "\n"

    def shared_rows(self, roots: Iterable[int]) -> tuple[int, ...]:
        """Return the rows of parameters that the values of some nodes depend on."""
        return tuple(sorted({self.at[self.hoisted.get(i, str(self.g.nodes[i].value))] for i in self._once(self._needed(roots))}))

    def _once(self, needed: Iterable[int]) -> set[int]:
        return {i for i in needed if self.g.level[i] == PARAMETER and (i in self.hoisted or self.g.nodes[i].fn == "name")}

    def _needed(self, roots: Iterable[int]) -> list[int]:
        needed, todo = set[int](), list(roots)
        while todo:
            i = todo.pop()
            if i not in needed:
                needed.add(i)
                if i not in self.hoisted:
                    todo += self.g.nodes[i].args
        # a node is made after its arguments, so the order of indices is an order of evaluation
        return [i for i in sorted(needed) if self.g.nodes[i].fn != "num" and not self._is_scalar(i)]

    def _is_scalar(self, i: int) -> bool:
        return self.g.nodes[i].fn == "name" and self.g.nodes[i].value in ("t", "dt")

    def _ref(self, i: int) -> str:
        node = self.g.nodes[i]
        if node.fn == "num":
            return repr(float(node.value))
        return str(node.value) if self._is_scalar(i) else f"x{i}"

    def _number(self, i: int) -> str:
        return f"(1.0 if {self._ref(i)} else 0.0)" if self.g.is_boolean(i) else self._ref(i)

    def _truth(self, i: int) -> str:
        return self._ref(i) if self.g.is_boolean(i) else f"({self._ref(i)} != 0.0)"

    def _cell(self, name: str, index: str) -> str:
        return f"a[{index} + {self.at[name] * BLOCK}]"

    def _code(self, i: int, index: str) -> str:
        node = self.g.nodes[i]
        if i in self.hoisted:
            row = self._cell(self.hoisted[i], index)
            return f"{row} != 0.0" if self.g.is_boolean(i) else row
        if node.fn == "name":
            return self._cell(str(node.value), index)
        if node.fn in ("rand", "randn"):
            return f"{'uniform' if node.fn == 'rand' else 'normal'}(seed, {self._cell(KEY, index)}, step, {int(node.value)})"
        if node.fn == "where":
            return f"{self._number(node.args[1])} if {self._truth(node.args[0])} else {self._number(node.args[2])}"
        if node.fn in BOOLEAN:
            return self._boolean(node.fn, node.args)
        args = [self._number(a) for a in node.args]
        match node.fn:
            case "+" | "-" | "*" | "/":
                return f"{args[0]} {node.fn} {args[1]}"
            case "neg":
                return f"-{args[0]}"
            case "min" | "max":
                return f"{args[0]} if {args[0]} {'<' if node.fn == 'min' else '>'} {args[1]} else {args[1]}"
            case "exprel" if self.plain:
                return f"expm1({args[0]}) / {args[0]} if {args[0]} != 0.0 else 1.0"
            case "reciprocal_exprel" if self.plain:
                return f"{args[0]} / expm1({args[0]}) if {args[0]} != 0.0 else 1.0"
            case _:
                return f"{node.fn}({', '.join(args)})"

    def _boolean(self, fn: str, args: tuple[int, ...]) -> str:
        if fn == "not":
            return f"not {self._truth(args[0])}"
        if fn in ("and", "or"):
            return f" {'&' if fn == 'and' else '|'} ".join(self._truth(a) for a in args)
        return f"{self._number(args[0])} {fn} {self._number(args[1])}"
