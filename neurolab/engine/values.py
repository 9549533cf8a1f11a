"""Values of compiled Python, and the instructions for arithmetic on them, as LLVM's language."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from neurolab.engine.vectors import bits_of

if TYPE_CHECKING:
    from collections.abc import Mapping

LLVM = {"int": "i64", "float": "double", "bool": "i1", "f8": "double", "i8": "i64", "i4": "i32", "u4": "i32"}
"""LLVM's names of types: of values, and of numbers in arrays."""
_WRAP = 2**64
_ARITHMETIC = {ast.Add: ("add", "fadd"), ast.Sub: ("sub", "fsub"), ast.Mult: ("mul", "fmul")}
_BITS = {ast.BitAnd: "and", ast.BitOr: "or", ast.BitXor: "xor", ast.LShift: "shl", ast.RShift: "ashr"}
_COMPARISONS = {
    ast.Lt: ("slt", "olt"), ast.LtE: ("sle", "ole"), ast.Gt: ("sgt", "ogt"), ast.GtE: ("sge", "oge"), ast.Eq: ("eq", "oeq"), ast.NotEq: ("ne", "une")
}  # fmt: skip
MATHEMATICS = {
    "exp": "exp",
    "log": "log",
    "floor": "floor",
    "ceil": "ceil",
    "rint": "rint",
    "sqrt": "sqrt",
    "pow": "pow",
    "sin": "sin",
    "cos": "cos",
}
LIBRARY = {"expm1": "expm1", "tanh": "tanh"}


@dataclass(frozen=True, slots=True)
class ArrayType:
    """Numbers in memory: their kind ("f8", "i8", "i4", "u4"), dimensions, and whether rows (or the numbers of a column) may lie apart."""

    element: str
    ndim: int = 1
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """A number: its type ("int", "float", "bool") and its name in LLVM's language."""

    type: str
    text: str


@dataclass(frozen=True, slots=True)
class Array:
    """An array: where it begins, its lengths and the distances in numbers along each dimension (texts of whole numbers)."""

    element: str
    place: str
    shape: tuple[str, ...]
    strides: tuple[str, ...]


Any_ = Value | Array | tuple["Value | Array", ...]


class CannotCompileError(Exception):
    """Compiled Python uses something that `translate` does not know: an error of the program, not of its user."""


class Code:
    """The code of one function while it is written; `names` are what the function's text can see, beside its variables."""

    def __init__(self, names: Mapping[str, Any], unit: Any) -> None:
        self.names, self.unit = names, unit
        self.lines: list[str] = []
        self.entry: list[str] = []
        self.scalars: dict[str, Value] = {}
        """Type and place in memory of each variable that is a number; LLVM puts them into registers."""
        self.arrays: dict[str, Array] = {}
        self.fields: dict[str, tuple[str, ...]] = {}
        """Fields of each variable that is a record; they are variables, too, as ``record.field``."""
        self.ended = False
        self._count = 0

    # ---- writing ------------------------------------------------------------------------------------------------------------------------

    def emit(self, text: str) -> str:
        """Append an instruction; return the name of its value."""
        self._count += 1
        self.lines.append(f"%t{self._count} = {text}")
        return f"%t{self._count}"

    def put(self, text: str) -> None:
        """Append an instruction that has no value; nothing follows a jump but a label."""
        if not self.ended:
            self.lines.append(text)
        self.ended = self.ended or text.startswith(("br ", "ret "))

    def label(self, hint: str) -> str:
        """Return a new label."""
        self._count += 1
        return f"{hint}{self._count}"

    def begin(self, label: str) -> None:
        """Begin a block, where the one before goes on unless it has jumped."""
        self.put(f"br label %{label}")
        self.lines.append(f"{label}:")
        self.ended = False

    def variable(self, kind: str) -> str:
        """Return a new place for a number."""
        self._count += 1
        self.entry.append(f"%m{self._count} = alloca {LLVM[kind]}")
        return f"%m{self._count}"

    def number(self, x: float | bool) -> Value:
        """Return a constant."""
        if isinstance(x, bool):
            return Value("bool", "true" if x else "false")
        if isinstance(x, int):
            x %= _WRAP
            return Value("int", str(x - _WRAP if x >= _WRAP // 2 else x))
        return Value("float", bits_of(x))

    # ---- types --------------------------------------------------------------------------------------------------------------------------

    def real(self, v: Any_) -> Value:
        """Return a number as a float."""
        v = self.whole(v) if isinstance(v, Value) and v.type == "bool" else v
        if not isinstance(v, Value):
            raise CannotCompileError("an array stands where a number is needed")
        return v if v.type == "float" else Value("float", self.emit(f"sitofp i64 {v.text} to double"))

    def whole(self, v: Any_) -> Value:
        """Return a number as an integer, cut towards 0."""
        if not isinstance(v, Value):
            raise CannotCompileError("an array stands where a number is needed")
        if v.type == "int":
            return v
        return Value("int", self.emit(f"zext i1 {v.text} to i64" if v.type == "bool" else f"fptosi double {v.text} to i64"))

    def truth(self, v: Any_) -> Value:
        """Return whether a number is not 0."""
        if not isinstance(v, Value):
            raise CannotCompileError("an array has no truth value")
        if v.type == "bool":
            return v
        return Value("bool", self.emit(f"icmp ne i64 {v.text}, 0" if v.type == "int" else f"fcmp une double {v.text}, {bits_of(0.0)}"))

    def to(self, kind: str, v: Any_) -> Value:
        """Return a number as another type; a float never becomes an integer by itself."""
        if kind == "int" and isinstance(v, Value) and v.type == "float":
            raise CannotCompileError("a float is assigned to an integer: write int(...)")
        return {"float": self.real, "int": self.whole, "bool": self.truth}[kind](v)


class Arithmetic(Code):
    """Operations on numbers."""

    def unary(self, op: ast.unaryop, v: Any_) -> Value:
        """Return the result of `not`, a minus sign or `~`."""
        if isinstance(op, ast.Not):
            return Value("bool", self.emit(f"xor i1 {self.truth(v).text}, true"))
        if isinstance(op, ast.USub) and isinstance(v, Value):
            if v.type == "float":
                return Value("float", self.emit(f"fneg double {v.text}"))
            return self.number(-int(v.text)) if v.text.isdigit() else Value("int", self.emit(f"sub i64 0, {self.whole(v).text}"))
        if isinstance(op, ast.Invert):
            return Value("int", self.emit(f"xor i64 {self.whole(v).text}, -1"))
        raise CannotCompileError("this sign cannot be compiled")

    def binary(self, op: ast.operator, a: Any_, b: Any_) -> Value:
        """Return the result of an operation on two numbers."""
        kind = type(op)
        if kind in _BITS:
            return Value("int", self.emit(f"{_BITS[kind]} i64 {self.whole(a).text}, {self.whole(b).text}"))
        real = isinstance(a, Value) and isinstance(b, Value) and "float" in (a.type, b.type)
        if kind in _ARITHMETIC:
            if real:
                return Value("float", self.emit(f"{_ARITHMETIC[kind][1]} double {self.real(a).text}, {self.real(b).text}"))
            return Value("int", self.emit(f"{_ARITHMETIC[kind][0]} i64 {self.whole(a).text}, {self.whole(b).text}"))
        if kind is ast.Div:
            return Value("float", self.emit(f"fdiv double {self.real(a).text}, {self.real(b).text}"))
        if kind is ast.Pow:
            return self.mathematics("pow", [self.real(a), self.real(b)])
        if kind in (ast.FloorDiv, ast.Mod) and not real:
            return self._divide(self.whole(a).text, self.whole(b).text, rest=kind is ast.Mod)
        raise CannotCompileError("this operation cannot be compiled")

    def _divide(self, a: str, b: str, *, rest: bool) -> Value:
        """Return quotient or rest, rounded down as in Python."""
        cut = self.emit(f"srem i64 {a}, {b}")
        signs = self.emit(f"icmp slt i64 {self.emit(f'xor i64 {cut}, {b}')}, 0")
        below = self.emit(f"and i1 {signs}, {self.emit(f'icmp ne i64 {cut}, 0')}")
        if rest:
            return Value("int", self.emit(f"select i1 {below}, i64 {self.emit(f'add i64 {cut}, {b}')}, i64 {cut}"))
        return Value("int", self.emit(f"sub i64 {self.emit(f'sdiv i64 {a}, {b}')}, {self.emit(f'zext i1 {below} to i64')}"))

    def compare(self, op: ast.cmpop, a: Any_, b: Any_) -> Value:
        """Return whether two numbers compare as an operator says."""
        whole, real = _COMPARISONS[type(op)]
        if isinstance(a, Value) and isinstance(b, Value) and "float" in (a.type, b.type):
            return Value("bool", self.emit(f"fcmp {real} double {self.real(a).text}, {self.real(b).text}"))
        return Value("bool", self.emit(f"icmp {whole} i64 {self.whole(a).text}, {self.whole(b).text}"))

    def mathematics(self, name: str, args: list[Value]) -> Value:
        """Return a function of the processor or of the C library."""
        function = f"@{LIBRARY[name]}" if name in LIBRARY else f"@llvm.{MATHEMATICS.get(name, name)}.f64"
        self.unit.declare(f"declare double {function}({', '.join(['double'] * len(args))})")
        return Value("float", self.emit(f"call double {function}({', '.join(f'double {a.text}' for a in args)})"))

    def extreme(self, name: str, a: Any_, b: Any_) -> Value:
        """Return the smaller or the greater number; the first where they cannot be compared, as Python does."""
        better = self.compare(ast.Lt() if name == "min" else ast.Gt(), b, a)
        kind = "float" if isinstance(a, Value) and isinstance(b, Value) and "float" in (a.type, b.type) else "int"
        first, second = self.to(kind, a), self.to(kind, b)
        return Value(kind, self.emit(f"select i1 {better.text}, {LLVM[kind]} {second.text}, {LLVM[kind]} {first.text}"))
