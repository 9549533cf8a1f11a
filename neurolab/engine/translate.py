"""Translation: a small part of Python to LLVM's language, so that loops over arrays run as machine code.

What may be written: numbers (`int`, `float`, `bool`) and arrays of them; a variable keeps the type of its first value, an integer assigned to a float
becomes one. Indices, which are not checked and never count from the end, rows and stretches of arrays. Assignments, also of tuples, ``if``, ``for ...
in range(...)``, ``while``, ``break``, ``continue``, ``return``. Arithmetic, comparisons, ``and or not``, ``a if c else b``, ``min max int float bool
abs``, a few functions of `math` and numpy, and calls of other compiled functions. Parameters are annotated with a number's type, one of `TYPES`, or a
class whose fields are so annotated, such as `tables.NetworkTables`: its fields are read as ``network.targets`` and handed on together as ``network``.
Division by 0 is infinite or NaN, that of integers is undefined. Constants of the module are frozen into the code.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from neurolab.engine.expressions import Expressions
from neurolab.engine.values import LLVM, Array, ArrayType, CannotCompileError, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from neurolab.engine.values import Any_

TYPES = {
    "Floats": ArrayType("f8"), "Ints": ArrayType("i8"), "Shorts": ArrayType("i4"), "Colours": ArrayType("u4"),
    "FloatTable": ArrayType("f8", 2), "IntTable": ArrayType("i8", 2), "Pixels": ArrayType("u4", 2), "FloatBlocks": ArrayType("f8", 3),
    "FloatRows": ArrayType("f8", 2, apart=True), "PixelColumn": ArrayType("u4", 1, apart=True),
}  # fmt: skip
"""Arrays by the names of their annotations. Rows of ``FloatRows`` may lie apart, each without gaps; pixels of a ``PixelColumn`` lie apart."""

Type = str | ArrayType | tuple[str, ...] | None


def type_of(annotation: ast.expr | None) -> Type:
    """Return what an annotation says: a number's type, an array's, a tuple of numbers, or None."""
    match annotation:
        case None | ast.Constant(value=None):
            return None
        case ast.Name(id="int" | "float" | "bool" as kind):
            return kind
        case ast.Name(id=name) if name in TYPES:
            return TYPES[name]
        case ast.Subscript(value=ast.Name(id="tuple"), slice=ast.Tuple(elts=parts)):
            return tuple(p.id for p in parts if isinstance(p, ast.Name))
        case _:
            raise CannotCompileError(f"the annotation {ast.unparse(annotation)} cannot be compiled")


def fields_of(annotation: ast.expr | None, names: Mapping[str, Any]) -> dict[str, Type] | None:
    """Return the fields of a class that are numbers or arrays, in their order; None when an annotation names no class."""
    found = names.get(annotation.id) if isinstance(annotation, ast.Name) and annotation.id not in TYPES else None
    if not isinstance(found, type) or found in (int, float, bool):
        return None
    return {name: type_of(ast.parse(str(text), mode="eval").body) for name, text in found.__annotations__.items()}


def llvm_type(kind: Type) -> str:
    """Return the name of a result's type."""
    if isinstance(kind, tuple):
        return "{" + ", ".join(LLVM[k] for k in kind) + "}"
    return "void" if kind is None else LLVM[str(kind)]


def slots(kind: Type) -> list[str]:
    """Return the types of the numbers that a parameter is passed as: for an array its place, lengths and distances between rows."""
    if isinstance(kind, ArrayType):
        return ["ptr"] + ["i64"] * (kind.ndim + _apart(kind))
    return [LLVM[str(kind)]]


def _apart(kind: ArrayType) -> int:
    return max(1, kind.ndim - 1) if kind.apart else 0


class Function:
    """A function's text with its types.

    Parameters
    ----------
    tree : ast.FunctionDef
        The text.
    names : mapping
        What it can see: constants, modules, other functions.
    """

    def __init__(self, tree: ast.FunctionDef, names: Mapping[str, Any]) -> None:
        self.tree, self.names = tree, names
        self.name: str = tree.name
        self.fields: dict[str, tuple[str, ...]] = {}
        """The names of the fields of each parameter that is a record of numbers and arrays."""
        self.parameters: dict[str, Type] = {}
        """All numbers and arrays that are passed: those of a record stand one by one, as ``network.targets``."""
        for a in tree.args.args:
            fields = fields_of(a.annotation, names)
            if fields is None:
                self.parameters[a.arg] = type_of(a.annotation)
            else:
                self.fields[a.arg] = tuple(fields)
                self.parameters |= {f"{a.arg}.{name}": kind for name, kind in fields.items()}
        self.result: Type = type_of(tree.returns)

    def spread(self, args: Sequence[Any]) -> list[Any]:
        """Return arguments with those that are records replaced by their fields."""
        found: list[Any] = []
        for arg, given in zip(self.tree.args.args, args, strict=True):
            found += [getattr(given, name) for name in self.fields[arg.arg]] if arg.arg in self.fields else [given]
        return found

    def lower(self, code: Expressions, args: list[Any_]) -> Any_ | None:
        """Append a call from other compiled code."""
        name = code.unit.require(self)
        passed: list[str] = []
        each = [part for arg in args for part in (arg if isinstance(arg, tuple) else (arg,))]
        for arg, (parameter, kind) in zip(each, self.parameters.items(), strict=True):
            if isinstance(kind, ArrayType):
                if not isinstance(arg, Array) or arg.element != kind.element or len(arg.strides) != kind.ndim:
                    raise CannotCompileError(f"{self.name} gets something else than an array for {parameter}")
                if not kind.apart and arg.strides[-1] != "1":
                    raise CannotCompileError(f"{self.name} gets an array with gaps for {parameter}")
                texts = [arg.place, *arg.shape, *arg.strides[: _apart(kind)]]
            else:
                texts = [code.to(str(kind), arg).text]
            passed += [f"{slot} {text}" for slot, text in zip(slots(kind), texts, strict=True)]
        call = f"call {llvm_type(self.result)} @{name}({', '.join(passed)})"
        if self.result is None:
            code.put(call)
            return None
        result = code.emit(call)
        if isinstance(self.result, tuple):
            return tuple(Value(k, code.emit(f"extractvalue {llvm_type(self.result)} {result}, {i}")) for i, k in enumerate(self.result))
        return Value(str(self.result), result)


def unpacked(code: Expressions, parameter: str, kind: Type, texts: list[str]) -> None:
    """Make a parameter known to its function."""
    if not isinstance(kind, ArrayType):
        place = code.variable(str(kind))
        code.put(f"store {LLVM[str(kind)]} {texts[0]}, ptr {place}")
        code.scalars[parameter] = Value(str(kind), place)
        return
    shape = tuple(texts[1 : 1 + kind.ndim])
    strides = ["1"]
    for n in reversed(shape[1:]):
        strides.insert(0, n if strides[0] == "1" else code.emit(f"mul i64 {n}, {strides[0]}"))
    strides[: _apart(kind)] = texts[len(texts) - _apart(kind) :] if kind.apart else []
    code.arrays[parameter] = Array(kind.element, texts[0], shape, tuple(strides))


class Unit:
    """A module in LLVM's language: functions and what they call."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._names: dict[int, str] = {}
        self._declared: set[str] = set()

    def declare(self, text: str) -> None:
        """Note a function from elsewhere."""
        self._declared.add(text)

    def require(self, function: Function) -> str:
        """Return the name of a function, translated when it is first asked for."""
        if id(function) not in self._names:
            self._names[id(function)] = name = f"{function.name}.{len(self._names)}"
            self._texts.append(self._translated(function, name))
        return self._names[id(function)]

    def export(self, function: Function) -> None:
        """Add a function that is called by address with one pointer to all its arguments, eight bytes each: numbers before arrays.

        Several floats come back by another pointer after them.
        """
        inner, lines, passed, count = self.require(function), list[str](), dict[str, list[str]](), 0
        for name, given in sorted(function.parameters.items(), key=lambda item: isinstance(item[1], ArrayType)):
            passed[name] = []
            for slot in slots(given):
                lines += [f"%p{count} = getelementptr i64, ptr %packed, i64 {count}", f"%a{count} = load {slot}, ptr %p{count}"]
                passed[name].append(f"{slot} %a{count}")
                count += 1
        kind, result = function.result, llvm_type(function.result)
        call = f"call {result} @{inner}({', '.join(text for name in function.parameters for text in passed[name])})"
        lines.append(call if kind is None else f"%result = {call}")
        if isinstance(kind, tuple):
            lines += [f"%p = getelementptr i64, ptr %packed, i64 {count}", "%back = load ptr, ptr %p"]
            for i in range(len(kind)):
                lines += [f"%r{i} = extractvalue {result} %result, {i}", f"%b{i} = getelementptr double, ptr %back, i64 {i}"]
                lines.append(f"store double %r{i}, ptr %b{i}")
        lines.append("ret void" if kind is None or isinstance(kind, tuple) else f"ret {result} %result")
        outer = result if isinstance(kind, str) else "void"
        self._texts.append(f"define {outer} @{function.name}(ptr %packed) {{\n  " + "\n  ".join(lines) + "\n}\n")

    def text(self) -> str:
        """Return the module."""
        return "\n".join([*self._texts, *sorted(self._declared), ""])

    def _translated(self, function: Function, name: str) -> str:
        code = _Statements(function, self)
        heads: list[str] = []
        for parameter, kind in function.parameters.items():
            texts = [f"%p.{parameter}.{i}" for i in range(len(slots(kind)))]
            heads += [f"{slot} {text}" for slot, text in zip(slots(kind), texts, strict=True)]
            unpacked(code, parameter, kind, texts)
        code.body(function.tree.body)
        code.put("ret void" if function.result is None else "unreachable")
        result = llvm_type(function.result)
        lines = "\n  ".join([*code.entry, *code.lines])
        return f"define internal {result} @{name}({', '.join(heads)}) {{\nentry:\n  {lines}\n}}\n"


class _Statements(Expressions):
    """The code of one function."""

    def __init__(self, function: Function, unit: Unit) -> None:
        super().__init__(function.names, unit)
        self.function, self.fields = function, function.fields
        self._loops: list[tuple[str, str]] = []

    def body(self, statements: list[ast.stmt]) -> None:
        """Append statements; those behind a jump are left out."""
        for s in statements:
            if self.ended:
                return
            try:
                self._statement(s)
            except CannotCompileError as error:
                if error.__cause__ is not None:
                    raise
                where = f"{self.function.names.get('__file__', '')}:{s.lineno}, in {self.function.name}"
                raise CannotCompileError(f"{where}: {error}") from error

    def _statement(self, s: ast.stmt) -> None:
        match s:
            case ast.Assign(targets=[target], value=value):
                self._assign(target, self.value(value))
            case ast.AugAssign(target=ast.Name() | ast.Subscript() as target, op=op, value=value):
                self._assign(target, self.binary(op, self.value(target), self.value(value)))
            case ast.If(test=test, body=body, orelse=other):
                self._if(test, body, other)
            case ast.For(target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range"), args=args), body=body):
                self._for(name, args, body)
            case ast.While(test=test, body=body):
                self._while(lambda: self.truth(self.value(test)).text, body, None)
            case ast.Break():
                self.put(f"br label %{self._loops[-1][1]}")
            case ast.Continue():
                self.put(f"br label %{self._loops[-1][0]}")
            case ast.Return(value=value):
                self._return(value)
            case ast.Expr(value=ast.Constant()) | ast.Pass():
                pass
            case ast.Expr(value=ast.Call(func=function, args=args)):
                self.call(function, args)
            case _:
                raise CannotCompileError(f"{ast.unparse(s)} cannot be compiled")

    def _assign(self, target: ast.expr, value: Any_) -> None:
        if isinstance(target, ast.Tuple):
            if not isinstance(value, tuple) or len(value) != len(target.elts):
                raise CannotCompileError("the two sides of an assignment do not have as many values")
            for part, v in zip(target.elts, value, strict=True):
                self._assign(part, v)
        elif isinstance(target, ast.Subscript):
            self.store(target, value)
        elif not isinstance(target, ast.Name):
            raise CannotCompileError(f"{ast.unparse(target)} cannot be assigned to")
        elif isinstance(value, Value):
            if target.id not in self.scalars:
                self.scalars[target.id] = Value(value.type, self.variable(value.type))
            v = self.scalars[target.id]
            self.put(f"store {LLVM[v.type]} {self.to(v.type, value).text}, ptr {v.text}")
        elif isinstance(value, Array):
            self.arrays[target.id] = value
        else:
            raise CannotCompileError(f"{target.id} would be a tuple")

    def _if(self, test: ast.expr, body: list[ast.stmt], other: list[ast.stmt]) -> None:
        yes, no, end = (self.label(hint) for hint in ("then", "else", "end"))
        self.put(f"br i1 {self.truth(self.value(test)).text}, label %{yes}, label %{no}")
        self.begin(yes)
        self.body(body)
        open_end = not self.ended
        self.put(f"br label %{end}")
        self.begin(no)
        self.body(other)
        open_end = open_end or not self.ended
        if open_end:
            self.begin(end)

    def _for(self, name: str, args: list[ast.expr], body: list[ast.stmt]) -> None:
        bounds = [self.whole(self.value(a)).text for a in args]
        start, end = ("0", bounds[0]) if len(bounds) == 1 else bounds[:2]
        by = int(bounds[2]) if len(bounds) == 3 else 1  # a plain number: its sign says where the end is
        counter = self.variable("int")
        self.put(f"store i64 {start}, ptr {counter}")
        if name not in self.scalars:
            self.scalars[name] = Value("int", self.variable("int"))

        def count() -> str:
            return self.emit(f"load i64, ptr {counter}")

        def more() -> str:
            return self.emit(f"icmp {'slt' if by > 0 else 'sgt'} i64 {count()}, {end}")

        def take() -> None:
            self.put(f"store i64 {count()}, ptr {self.scalars[name].text}")

        def step() -> None:
            following = self.emit(f"add nsw i64 {count()}, {by}")
            self.put(f"store i64 {following}, ptr {counter}")

        self._while(more, body, step, take)

    def _while(self, more: Callable[[], str], body: list[ast.stmt], step: Callable[[], None] | None, take: Callable[[], None] | None = None) -> None:
        test, inside, again, end = (self.label(hint) for hint in ("test", "loop", "again", "done"))
        self.begin(test)
        self.put(f"br i1 {more()}, label %{inside}, label %{end}")
        self.begin(inside)
        if take is not None:
            take()
        self._loops.append((again, end))
        self.body(body)
        self._loops.pop()
        self.begin(again)
        if step is not None:
            step()
        self.put(f"br label %{test}")
        self.begin(end)

    def _return(self, node: ast.expr | None) -> None:
        kind = self.function.result
        if node is None or kind is None:
            self.put("ret void")
            return
        value = self.value(node)
        if not isinstance(kind, tuple):
            self.put(f"ret {LLVM[str(kind)]} {self.to(str(kind), value).text}")
            return
        pair = "poison"
        for i, (k, v) in enumerate(zip(kind, value if isinstance(value, tuple) else (), strict=True)):
            pair = self.emit(f"insertvalue {llvm_type(kind)} {pair}, {LLVM[k]} {self.to(k, v).text}, {i}")
        self.put(f"ret {llvm_type(kind)} {pair}")
