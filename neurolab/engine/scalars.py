"""Code for one number at a time, with loops and branches, as LLVM's language: what events do is not worth vectors. Light: no LLVM."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from neurolab.engine.vectors import Vectors, bits_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_GOLDEN = 0x9E3779B97F4A7C15  # the step of splitmix64, as in `vectors`
_FUNCTION = """
define void @{name}(ptr %arena, i64 %table, i64 %n, double %t, double %dt, i64 %step, i64 %seed) {{
entry:
  {body}
  ret void
}}
{externals}
"""


class Scalars(Vectors):
    """Instructions on single numbers; whole numbers are values of their own, or texts of digits."""

    def __init__(self) -> None:
        super().__init__(1)
        self.real, self.whole, self.truth = "double", "i64", "i1"
        self._slots: list[str] = []
        self._labels = 0

    def function_text(self, name: str) -> str:
        """Return the module: one function with the signature of all kernels."""
        return _FUNCTION.format(name=name, body="\n  ".join([*self._slots, *self.lines]), externals="\n".join(sorted(self.externals)))

    # ---- what differs from vectors --------------------------------------------------------------------------------------------------------

    def emit(self, text: str) -> str:
        """Return the name of the value of an instruction; memory changes, so that equal ones are not shared."""
        name = f"%v{len(self.lines)}"
        self.put(f"{name} = {text}")
        return name

    def number(self, x: float) -> str:
        """Return a constant."""
        return bits_of(x)

    def integer(self, k: int) -> str:
        """Return a constant of whole numbers."""
        return str(k)

    def opposite(self, a: str) -> str:
        """Return `not a`."""
        return self.logic("xor", a, "true")

    def call(self, name: str, *args: str) -> str:
        """Return a function that the machine has, or that LLVM takes from the C library."""
        function = f"@llvm.{name}.f64"
        self.externals.add(f"declare double {function}({', '.join(['double'] * len(args))})")
        return self.emit(f"call double {function}({', '.join(f'double {a}' for a in args)})")

    # ---- whole numbers --------------------------------------------------------------------------------------------------------------------

    def whole_of(self, operation: str, a: str, b: str) -> str:
        """Return an operation on whole numbers: add, sub, mul, and, shl, ashr, srem."""
        return self.emit(f"{operation} i64 {a}, {b}")

    def add(self, first: str, *others: str) -> str:
        """Return a sum of whole numbers."""
        for other in others:
            first = self.whole_of("add", first, other)
        return first

    def is_whole(self, relation: str, a: str, b: str) -> str:
        """Return whether a relation holds between whole numbers: eq, ne, slt, sgt, sge."""
        return self.emit(f"icmp {relation} i64 {a}, {b}")

    def select(self, condition: str, a: str, b: str) -> str:
        """Return one of two whole numbers."""
        return self.emit(f"select i1 {condition}, i64 {a}, i64 {b}")

    def to_whole(self, a: str) -> str:
        """Return a number cut to a whole one."""
        return self.emit(f"fptosi double {a} to i64")

    def to_number(self, a: str) -> str:
        """Return a whole number as a number."""
        return self.emit(f"sitofp i64 {a} to double")

    # ---- memory ---------------------------------------------------------------------------------------------------------------------------

    def pointer(self, address: str) -> str:
        """Return a pointer to an address."""
        return self.emit(f"inttoptr i64 {address} to ptr")

    def load(self, index: str, base: str = "%arena") -> str:
        """Return a number of the arena, or of another array."""
        return self.emit(f"load double, ptr {self._at('double', base, index)}, align 8")

    def store(self, value: str, index: str) -> None:
        """Write a number of the arena."""
        self.put(f"store double {value}, ptr {self._at('double', '%arena', index)}, align 8")

    def load_whole(self, index: str, base: str, bits: int = 64) -> str:
        """Return an element of an array of whole numbers."""
        value = self.emit(f"load i{bits}, ptr {self._at(f'i{bits}', base, index)}, align {bits // 8}")
        return value if bits == 64 else self.emit(f"sext i{bits} {value} to i64")

    def _at(self, kind: str, base: str, index: str) -> str:
        return self.emit(f"getelementptr {kind}, ptr {base}, i64 {index}")

    def variable(self, kind: str, value: str) -> str:
        """Return a place for a value that changes in loops and branches, ``double`` or ``i64``; it holds `value`."""
        name = f"%slot{len(self._slots)}"
        self._slots.append(f"{name} = alloca {kind}, align 8")
        self.set(name, value, kind)
        return name

    def set(self, variable: str, value: str, kind: str = "double") -> None:
        """Change a variable."""
        self.put(f"store {kind} {value}, ptr {variable}, align 8")

    def get(self, variable: str, kind: str = "double") -> str:
        """Return the value of a variable."""
        return self.emit(f"load {kind}, ptr {variable}, align 8")

    # ---- loops and branches ---------------------------------------------------------------------------------------------------------------

    def _label(self) -> str:
        self._labels += 1
        return f"l{self._labels}"

    def _begin(self, label: str) -> None:
        self.lines.append(f"br label %{label}\n{label}:")

    @contextmanager
    def when(self, condition: str) -> Iterator[None]:
        """Do something where a condition holds."""
        inside, after = self._label(), self._label()
        self.lines.append(f"br i1 {condition}, label %{inside}, label %{after}\n{inside}:")
        yield
        self._begin(after)

    @contextmanager
    def loop(self, first: str, end: str) -> Iterator[str]:
        """Do something for every whole number from `first` up to `end`, without it."""
        counter = self.variable("i64", "0")
        self.set(counter, first, "i64")
        head, inside, after = self._label(), self._label(), self._label()
        self._begin(head)
        index = self.get(counter, "i64")
        self.lines.append(f"br i1 {self.is_whole('slt', index, end)}, label %{inside}, label %{after}\n{inside}:")
        yield index
        self.set(counter, self.add(index, "1"), "i64")
        self.lines.append(f"br label %{head}\n{after}:")

    # ---- mathematics ----------------------------------------------------------------------------------------------------------------------

    def power(self, base: str, exponent: str) -> str:
        """Return base**exponent; the exponents 0 and 1 cost nothing, and 0**0 is 1."""
        result = self.variable("double", self.number(1.0))
        with self.when(self.compare("!=", exponent, self.number(0.0))):
            self.set(result, base)
            with self.when(self.compare("!=", exponent, self.number(1.0))):
                self.set(result, self.call("pow", base, exponent))
        return self.get(result)

    def draw(self, seed: str, key: str, step: str, site: str) -> str:
        """Return a number in (0, 1) as `uniform`, with a place in the stream that is known at run time; all are whole numbers."""
        h = self._mixed(seed, self.integer(_GOLDEN))
        h = self._mixed(self.whole_of("xor", h, key), self.integer(_GOLDEN))
        h = self._mixed(self.whole_of("xor", h, step), self.whole_of("mul", self.add(site, "1"), self.integer(_GOLDEN)))
        fraction = self.to_number(self.whole_of("lshr", h, "12"))
        return self._times(self._sum(fraction, self.number(0.5)), self.number(2.0**-52))
