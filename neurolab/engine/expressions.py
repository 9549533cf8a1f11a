"""Expressions of compiled Python, as LLVM's language. See `translate` for what may be written."""

from __future__ import annotations

import ast
import math

from neurolab.engine.values import LIBRARY, LLVM, MATHEMATICS, Any_, Arithmetic, Array, CannotCompileError, Value
from neurolab.engine.vectors import bits_of


class Expressions(Arithmetic):
    """The expressions of one function."""

    def value(self, node: ast.expr) -> Any_:
        """Return the value of an expression."""
        match node:
            case ast.Constant(value=bool() | int() | float() as x):
                return self.number(x)
            case ast.Name(id=name):
                return self._named(name)
            case ast.Tuple(elts=parts):
                return tuple(self.value(p) for p in parts)  # pyright: ignore[reportReturnType]
            case ast.Attribute(value=ast.Name(id=name), attr=field) if name in self.fields:
                return self._named(f"{name}.{field}")
            case ast.Attribute(value=ast.expr() as owner, attr="shape") if isinstance(array := self.value(owner), Array):
                return tuple(Value("int", n) for n in array.shape)
            case ast.Attribute():
                return self.number(self._constant(node))
            case ast.Subscript(value=owner, slice=index):
                return self._element(self.value(owner), index)
            case ast.UnaryOp(op=op, operand=operand):
                return self.unary(op, self.value(operand))
            case ast.BinOp(left=left, op=op, right=right):
                return self.binary(op, self.value(left), self.value(right))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return self.compare(op, self.value(left), self.value(right))
            case ast.BoolOp(op=op, values=values):
                return self._logic(values, both=isinstance(op, ast.And))
            case ast.IfExp(test=test, body=body, orelse=other):
                return self._either(test, body, other)
            case ast.Call(func=function, args=args, keywords=[]):
                return self.call(function, args) or ()
            case _:
                raise CannotCompileError(f"{ast.unparse(node)} cannot be compiled")

    def scalar(self, node: ast.expr) -> Value:
        """Return the value of an expression that is a number."""
        value = self.value(node)
        if not isinstance(value, Value):
            raise CannotCompileError(f"{ast.unparse(node)} is no number")
        return value

    def _named(self, name: str) -> Any_:
        if name in self.scalars:
            v = self.scalars[name]
            return Value(v.type, self.emit(f"load {LLVM[v.type]}, ptr {v.text}"))
        if name in self.arrays:
            return self.arrays[name]
        if name in self.fields:
            return tuple(self._named(f"{name}.{field}") for field in self.fields[name])  # pyright: ignore[reportReturnType]
        found = self.names.get(name)
        if not isinstance(found, bool | int | float):
            raise CannotCompileError(f"{name} is neither a variable nor a number")
        return self.number(found)

    def _constant(self, node: ast.Attribute) -> float:
        found = getattr(self.names.get(node.value.id), node.attr, None) if isinstance(node.value, ast.Name) else None
        if not isinstance(found, bool | int | float):
            raise CannotCompileError(f"{ast.unparse(node)} is no number")
        return found

    def _logic(self, values: list[ast.expr], *, both: bool) -> Value:
        """Return `and` or `or` of values, the later ones evaluated only where they matter."""
        place, end = self.variable("bool"), self.label("logic")
        for i, node in enumerate(values):
            self.put(f"store i1 {self.truth(self.value(node)).text}, ptr {place}")
            if i < len(values) - 1:
                more, known = self.label("more"), self.emit(f"load i1, ptr {place}")
                self.put(f"br i1 {known}, label %{more if both else end}, label %{end if both else more}")
                self.begin(more)
        self.begin(end)
        return Value("bool", self.emit(f"load i1, ptr {place}"))

    def _either(self, test: ast.expr, body: ast.expr, other: ast.expr) -> Value:
        """Return one of two values, of which only that one is computed."""
        yes, no, end = (self.label(hint) for hint in ("yes", "no", "both"))
        self.put(f"br i1 {self.truth(self.value(test)).text}, label %{yes}, label %{no}")
        self.begin(yes)
        first, after_first = self.scalar(body), len(self.lines)
        self.put(f"br label %{end}")
        self.begin(no)
        second = self.scalar(other)
        kind = "float" if "float" in (first.type, second.type) else "int" if "int" in (first.type, second.type) else "bool"
        place = self.variable(kind)
        self.put(f"store {LLVM[kind]} {self.to(kind, second).text}, ptr {place}")
        self.begin(end)
        # the first value is stored where it was computed, now that the common type is known
        tail, self.lines = self.lines[after_first:], self.lines[:after_first]
        self.lines.append(f"store {LLVM[kind]} {self.to(kind, first).text}, ptr {place}")
        self.lines += tail
        return Value(kind, self.emit(f"load {LLVM[kind]}, ptr {place}"))

    def call(self, function: ast.expr, args: list[ast.expr]) -> Any_ | None:
        """Append a call."""
        values = [self.value(a) for a in args]
        owner = self.names.get(function.value.id) if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) else None
        name = function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
        found = getattr(owner, name, None) if owner is not None else self.names.get(name)
        if hasattr(found, "lower"):
            return found.lower(self, values)  # pyright: ignore[reportOptionalMemberAccess]
        match name, values:
            case "min" | "max", [first, *others]:
                for other in others:
                    first = self.extreme(name, first, other)
                return first
            case "int" | "int64" | "uint64", [v]:
                return self.whole(v)
            case "uint32", [v]:
                return Value("int", self.emit(f"and i64 {self.whole(v).text}, {2**32 - 1}"))
            case "float" | "float64", [v]:
                return self.real(v)
            case "bool", [v]:
                return self.truth(v)
            case "isfinite", [v]:
                size = self.mathematics("fabs", [self.real(v)])
                return Value("bool", self.emit(f"fcmp olt double {size.text}, {bits_of(math.inf)}"))
            case "abs" | "fabs", [v]:
                return self.mathematics("fabs", [self.real(v)])
            case _ if name in MATHEMATICS or name in LIBRARY:
                return self.mathematics(name, [self.real(v) for v in values])
            case _:
                raise CannotCompileError(f"{ast.unparse(function)} cannot be called from compiled code")

    def _distance(self, array: Array, dimension: int, index: Value) -> str:
        stride = array.strides[dimension]
        return index.text if stride == "1" else self.emit(f"mul i64 {index.text}, {stride}")

    def _moved(self, array: Array, distances: list[str]) -> str:
        """Return the place of numbers at some distances from the begin of an array."""
        total = distances[0]
        for d in distances[1:]:
            total = self.emit(f"add i64 {total}, {d}")
        return self.emit(f"getelementptr {LLVM[array.element]}, ptr {array.place}, i64 {total}")

    def _part(self, array: Any_, index: ast.expr) -> Array:
        """Return what an index picks: a row, a column or a stretch of an array, without dimensions for a number."""
        if not isinstance(array, Array):
            raise CannotCompileError(f"[{ast.unparse(index)}] of something that is no array")
        parts = index.elts if isinstance(index, ast.Tuple) else [index]
        distances, shape, strides = [], [], []
        for d, part in enumerate(parts):
            if isinstance(part, ast.Slice):
                first = self.whole(self.value(part.lower)) if part.lower else Value("int", "0")
                end = self.whole(self.value(part.upper)).text if part.upper else array.shape[d]
                distances.append(self._distance(array, d, first))
                shape.append(self.emit(f"sub i64 {end}, {first.text}"))
                strides.append(array.strides[d])
            else:
                distances.append(self._distance(array, d, self.to("int", self.value(part))))
        rest = len(parts)
        return Array(array.element, self._moved(array, distances), (*shape, *array.shape[rest:]), (*strides, *array.strides[rest:]))

    def _element(self, owner: Any_, index: ast.expr) -> Any_:
        if isinstance(owner, tuple):
            if isinstance(index, ast.Constant) and isinstance(index.value, int):
                return owner[index.value]
            raise CannotCompileError("a tuple is indexed by a plain number")
        part = self._part(owner, index)
        if part.shape:
            return part
        loaded = self.emit(f"load {LLVM[part.element]}, ptr {part.place}")
        if part.element in ("i4", "u4"):
            loaded = self.emit(f"{'sext' if part.element == 'i4' else 'zext'} i32 {loaded} to i64")
        return Value("float" if part.element == "f8" else "int", loaded)

    def store(self, target: ast.Subscript, value: Any_) -> None:
        """Write a number into an array."""
        part = self._part(self.value(target.value), target.slice)
        v = self.to("float" if part.element == "f8" else "int", value)
        text = self.emit(f"trunc i64 {v.text} to i32") if part.element in ("i4", "u4") else v.text
        self.put(f"store {LLVM[part.element]} {text}, ptr {part.place}")
