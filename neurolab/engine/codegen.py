"""Code generation: the source of a model's functions, from the graph of its scheme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.catalog.expr import BOOLEAN
from neurolab.core.errors import EngineError
from neurolab.engine.folding import Folding
from neurolab.engine.graph import PARAMETER, STATE
from neurolab.engine.integrate import ABOVE, HOLD, KEY, PUSH, RATE, SPIKE, Scheme
from neurolab.engine.vectors import Vectors

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from neurolab.catalog.compose import Composite
    from neurolab.engine.graph import Graph

BLOCK = 64
"""Elements of a block: a row is so many consecutive numbers."""

_FUNCTION = """
define void @{name}(ptr %arena, i64 %offset, i64 %n, double %t, double %dt, i64 %step, i64 %seed) {{
entry:
  %group = getelementptr double, ptr %arena, i64 %offset
  %more = add i64 %n, {last}
  %blocks = sdiv i64 %more, {block}
  %any = icmp sgt i64 %blocks, 0
  br i1 %any, label %outer, label %done
outer:
  %b = phi i64 [ 0, %entry ], [ %next_b, %end ]
  %start = mul i64 %b, {stride}
  %base = getelementptr double, ptr %group, i64 %start
  %before = mul i64 %b, {block}
  %left = sub i64 %n, %before
  %full = icmp sgt i64 %left, {block}
  %lanes = {lanes}
  br label %inner
inner:
  %i = phi i64 [ 0, %outer ], [ %next_i, %inner ]
  %at = getelementptr double, ptr %base, i64 %i
  {body}
  %next_i = add i64 %i, {width}
  %again = icmp slt i64 %next_i, %lanes
  br i1 %again, label %inner, label %end
end:
  %next_b = add i64 %b, 1
  %further = icmp slt i64 %next_b, %blocks
  br i1 %further, label %outer, label %done
done:
  ret void
}}
{externals}
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
    receptors: Callable[[], dict[str, tuple[int, ...]]]
    """For each input of a receptor that may be left out of a step: the rows that must be 0 then, and stay so."""
    step_without: Callable[[frozenset[str], bool], str]
    """Return the source of a step without some of them, by their inputs; uniform or not."""


def generate(composite: Composite, width: int = 8) -> Source:
    """Return the source of a model: ``start``, ``prepare``, ``step``, ``step_uniform`` and, where outputs are not part of the step, ``observe``.

    Parameters
    ----------
    composite : Composite
        The model.
    width : int
        Elements computed at once, as many as a register of the machine holds numbers; a divisor of `BLOCK`.

    Raises
    ------
    EngineError
        When the equations are too entangled to be turned into code.
    """
    try:
        return _Generator(composite).source(width)
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
            list(c.params),
            [f"@{k}" for k in range(len(self.derived))],
            [KEY],
            # what a step of equal elements reads and writes lies together: a page of memory for each block
            [q.name for q in c.inputs],
            [SPIKE],
            [s.name for s in c.states] + [h for h in (HOLD, ABOVE, RATE, PUSH) if h in self.step],
            [q.name for q in self.scheme.outputs],
        )
        rows = tuple(name for group in groups for name in group)
        at = {name: i for i, name in enumerate(rows)}
        params, derived, _, inputs, _, states, outputs = ({name: at[name] for name in group} for group in groups)
        return Layout(rows, inputs, params, derived, states, outputs, at[SPIKE], at[KEY])

    def source(self, width: int) -> Source:
        at = {name: i for i, name in enumerate(self.layout.rows)}
        hoisted = dict(zip(self.derived, self.layout.derived, strict=True))
        writer, plain = _Writer(self.g, self.layout, hoisted, width), _Writer(self.g, self.layout, {}, width)
        functions = {
            "start": plain.function("start", {at[n]: i for n, i in self.start.items() if n in at}, whole=True),
            "prepare": plain.function("prepare", {at[n]: i for i, n in hoisted.items()}, whole=True),
            "step": writer.function("step", {at[n]: i for n, i in self.step.items()}),
            "step_uniform": writer.function("step_uniform", {at[n]: i for n, i in self.step.items()}, uniform=True),
        }
        if self.observe:
            functions["observe"] = writer.function("observe", {at[n]: i for n, i in self.observe.items()})
        whole = Folding.of(self.g, self.step.values(), hoisted)

        def without(quiet: frozenset[str], uniform: bool) -> str:
            names = set[str]().union(*(self._own_rows(source) for source in quiet))
            left = {n: i for n, i in self.step.items() if n not in names}
            folding = whole.without(names, self.step.values())
            return writer.function("step_uniform" if uniform else "step", {at[n]: i for n, i in left.items()}, uniform=uniform, folding=folding)

        def receptors() -> dict[str, tuple[int, ...]]:
            found: dict[str, tuple[int, ...]] = {}
            for source in self.scheme.c.arrivals:
                names = self._own_rows(source)
                lean = whole.without(names, self.step.values()) if names else None
                if lean is not None and all(self.step[n] in lean.zero for n in names if n in self.step):
                    found[source] = tuple(sorted(at[n] for n in names))
            return found

        return Source(self.layout, functions, writer.shared_rows(self.step.values()), receptors, without)

    def _own_rows(self, source: str) -> set[str]:
        """Return the inputs and states of the receptor that takes the spikes of an input; none where they go to the membrane itself."""
        c = self.scheme.c
        owners = {state.rpartition(".")[0] for state in c.arrivals[source]}
        if len(owners) != 1 or "" in owners:
            return set()
        begin = f"{owners.pop()}."
        return {source, *(q.name for q in (*c.inputs, *c.states) if q.name.startswith(begin))}


class _Writer:
    """Writes functions over the same rows; nodes in `hoisted` are read from derived rows instead of computed."""

    def __init__(self, g: Graph, layout: Layout, hoisted: dict[int, str], width: int) -> None:
        self.g, self.layout, self.hoisted, self.width = g, layout, hoisted, width
        self.at = {name: i for i, name in enumerate(layout.rows)}

    def function(self, name: str, stores: dict[int, int], *, whole: bool = False, uniform: bool = False, folding: Folding | None = None) -> str:
        """Return the source of one function.

        Parameters
        ----------
        name : str
            Its name.
        stores : dict of int to int
            Node to store, by row.
        whole : bool
            Whether all lanes of the last block are computed, or only as many vectors as there are elements: padding lanes hold defaults, and no
            element's result depends on its place among the others.
        uniform : bool
            Whether parameters are read from the first lane of the first block.
        folding : Folding, optional
            Of a step in which some rows are 0.
        """
        folding = folding or Folding.of(self.g, stores.values(), self.hoisted)
        needed = folding.order(stores.values())
        body = _Body(self, folding, self._once(needed) if uniform else set())
        for i in needed:
            body.compute(i)
        for row, i in sorted(stores.items()):
            body.store(row, body.number(i))
        lanes = f"select i1 true, i64 {BLOCK}, i64 %left" if whole else f"select i1 %full, i64 {BLOCK}, i64 %left"
        return _FUNCTION.format(
            name=name,
            block=BLOCK,
            last=BLOCK - 1,
            stride=self.layout.n_rows * BLOCK,
            width=self.width,
            lanes=lanes,
            body="\n  ".join(body.code.lines),
            externals="\n".join(sorted(body.code.externals)),
        )

    def shared_rows(self, roots: Collection[int]) -> tuple[int, ...]:
        """Return the rows of parameters that the values of some nodes depend on."""
        needed = Folding(self.g, frozenset(self.hoisted)).order(roots)
        return tuple(sorted({self.at[self.hoisted.get(i, str(self.g.nodes[i].value))] for i in self._once(needed)}))

    def _once(self, needed: Iterable[int]) -> set[int]:
        return {i for i in needed if self.g.level[i] == PARAMETER and (i in self.hoisted or self.g.nodes[i].fn == "name") and not self.is_scalar(i)}

    def is_scalar(self, i: int) -> bool:
        """Whether a node is the time or the time step."""
        return self.g.nodes[i].fn == "name" and self.g.nodes[i].value in ("t", "dt")


class _Body:
    """The computation of one vector of elements; nodes in `shared` are read from the first element."""

    def __init__(self, writer: _Writer, folding: Folding, shared: set[int]) -> None:
        self.writer, self.g, self.folding, self.shared = writer, writer.g, folding, shared
        self.code = Vectors(writer.width)
        self.values: dict[int, str] = {}
        self._draws: tuple[str, str] | None = None

    def compute(self, i: int) -> None:
        """Append what a node needs; its arguments have been computed before."""
        self.values[i] = self._code(i)

    def store(self, row: int, value: str) -> None:
        """Write a row."""
        self.code.put(f"store {self.code.real} {value}, ptr {self._place(row, '%at')}, align 8")

    def number(self, i: int) -> str:
        """Return the value of a node as numbers, 1 for true and 0 for false."""
        value = self.values[i]
        return self.code.choose(value, self.code.number(1.0), self.code.number(0.0)) if self.g.is_boolean(i) else value

    def _truth(self, i: int) -> str:
        value = self.values[i]
        return value if self.g.is_boolean(i) else self.code.compare("!=", value, self.code.number(0.0))

    def _place(self, row: int, start: str) -> str:
        return self.code.emit(f"getelementptr double, ptr {start}, i64 {row * BLOCK}")

    def _row(self, name: str, *, shared: bool = False) -> str:
        place = self._place(self.writer.at[name], "%group" if shared else "%at")
        if shared:
            return self.code.spread(self.code.emit(f"load double, ptr {place}, align 8"))
        return self.code.emit(f"load {self.code.real}, ptr {place}, align 8")

    def _code(self, i: int) -> str:
        node, code = self.g.nodes[i], self.code
        if i in self.folding.zero:
            return code.number(0.0)
        if i in self.writer.hoisted:
            row = self._row(self.writer.hoisted[i], shared=i in self.shared)
            return code.compare("!=", row, code.number(0.0)) if self.g.is_boolean(i) else row
        if node.fn == "num":
            return code.number(float(node.value))
        if node.fn == "name":
            return code.spread(f"%{node.value}") if self.writer.is_scalar(i) else self._row(str(node.value), shared=i in self.shared)
        if node.fn in ("rand", "randn"):
            return self._draw(node.fn, int(node.value))
        if node.fn == "where":
            return code.choose(self._truth(node.args[0]), self.number(node.args[1]), self.number(node.args[2]))
        if node.fn in BOOLEAN:
            return self._boolean(node.fn, node.args)
        if node.fn in ("+", "-"):
            return self._sum(i)
        return self._arithmetic(node.fn, [self.number(a) for a in node.args])

    def _sum(self, i: int) -> str:
        """Return a sum or difference: with the product that it takes in, without what is 0."""
        fn, args, _ = self.g.nodes[i]
        code, less, factors = self.code, fn == "-", self.folding.factors(i)
        first, second = (None if a in self.folding.zero else a for a in args)
        if factors is not None:
            p, q = (self.number(a) for a in factors)
            other = second if self.folding.joined[i] == 0 else first
            if less and other == first:
                p = code.negative(p)
            if other is None:
                return code.rounded("*", p, q)
            c = self.number(other)
            return code.joined(p, q, code.negative(c) if less and other == second else c)
        if first is None and second is not None:
            return code.negative(self.number(second)) if less else self.number(second)
        return self.number(args[0]) if second is None else code.rounded(fn, self.number(args[0]), self.number(second))

    def _arithmetic(self, fn: str, args: list[str]) -> str:
        match fn:
            case "*" | "/":
                return self.code.rounded(fn, *args)
            case "neg":
                return self.code.negative(*args)
            case "min":
                return self.code.least(*args)
            case "max":
                return self.code.greatest(*args)
            case _:
                return self.code.function(fn, args)

    def _boolean(self, fn: str, args: tuple[int, ...]) -> str:
        if fn == "not":
            return self.code.opposite(self._truth(args[0]))
        if fn in ("and", "or"):
            return self.code.logic(fn, *(self._truth(a) for a in args))
        return self.code.compare(fn, *(self.number(a) for a in args))

    def _draw(self, fn: str, site: int) -> str:
        if self._draws is None:
            self._draws = self.code.spread("%seed", "i64"), self.code.spread("%step", "i64")
        seed, step = self._draws
        return (self.code.uniform if fn == "rand" else self.code.normal)(seed, self._row(KEY), step, site)
