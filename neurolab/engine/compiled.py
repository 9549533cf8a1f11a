"""Compiled Python: the decorator of functions that run as machine code, without the interpreter lock, and what stands for code in them.

See `translate` for what such a function may hold. It is translated and compiled, or loaded from disk, when `Compiled.compile` or the first call asks
for it. Arrays are handed over as they are: no copies, and nobody looks at indices.
"""

from __future__ import annotations

import ast
import ctypes
import inspect
import struct
import sys
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, TypeAlias
from weakref import ref

from neurolab.engine.native import address_of
from neurolab.engine.translate import Function, Unit, slots
from neurolab.engine.values import Array, ArrayType, CannotCompileError, Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.engine.expressions import Expressions
    from neurolab.engine.values import Any_

Floats: TypeAlias = Any
Ints: TypeAlias = Any
Shorts: TypeAlias = Any
Colours: TypeAlias = Any
FloatTable: TypeAlias = Any
IntTable: TypeAlias = Any
FloatBlocks: TypeAlias = Any
FloatRows: TypeAlias = Any
Pixels: TypeAlias = Any
PixelColumn: TypeAlias = Any

KERNEL = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64, ctypes.c_double, ctypes.c_double, ctypes.c_int64, ctypes.c_int64)
"""The C function that a kernel is."""
_TYPESTR = {"f8": "<f8", "i8": "<i8", "i4": "<i4", "u4": "<u4"}
_RESULTS = {"int": ctypes.c_int64, "float": ctypes.c_double, "bool": ctypes.c_bool, None: None}
_PACKED = {"ptr": "q", "i64": "q", "double": "d"}


@cache
def _module(name: str) -> dict[tuple[str, int], ast.FunctionDef]:
    tree = ast.parse(inspect.getsource(sys.modules[name]))
    return {(node.name, node.lineno): node for node in tree.body if isinstance(node, ast.FunctionDef)}


class Compiled:
    """A function of a module that runs as machine code."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.python: Any = function
        self._known: tuple[list[ref[Any]], bytes] = [], b""
        self.__doc__ = function.__doc__

    @cached_property
    def function(self) -> Function:
        """The text and its types."""
        name: str = self.python.__name__
        found = _module(self.python.__module__)
        line: int = self.python.__code__.co_firstlineno
        tree = next(node for (known, at), node in found.items() if known == name and at >= line)
        return Function(tree, self.python.__globals__)

    def lower(self, code: Expressions, args: list[Any_]) -> Any_ | None:
        """Append a call from other compiled code."""
        return self.function.lower(code, args)

    def text(self) -> str:
        """Return the function and what it calls in LLVM's language."""
        unit = Unit()
        unit.export(self.function)
        return unit.text()

    @cached_property
    def _call(self) -> Any:
        address = address_of(self.function.name, self.text(), effort=2)
        result = self.function.result
        return ctypes.CFUNCTYPE(_RESULTS[result if isinstance(result, str) else None], ctypes.c_char_p)(address)

    @cached_property
    def _split(self) -> tuple[list[int], list[tuple[int, ArrayType]], struct.Struct, struct.Struct]:
        """Which arguments are numbers, which are arrays, and the forms in which both are packed."""
        kinds = list(self.function.parameters.values())
        numbers = [i for i, kind in enumerate(kinds) if not isinstance(kind, ArrayType)]
        arrays = [(i, kind) for i, kind in enumerate(kinds) if isinstance(kind, ArrayType)]
        forms = ["=" + "".join(_PACKED[slot] for i in part for slot in slots(kinds[i])) for part in (numbers, [i for i, _ in arrays])]
        return numbers, arrays, struct.Struct(forms[0]), struct.Struct(forms[1])

    def compile(self) -> None:
        """Make the machine code, so that no call waits for it."""
        _ = self._call

    def __call__(self, *args: Any) -> Any:
        """Run it.

        Raises
        ------
        TypeError
            For arguments that are not what the annotations say.
        """
        numbers, arrays, form, _ = self._split
        expected = len(self.function.tree.args.args)
        if len(args) != expected:
            raise TypeError(f"{self.function.name} takes {expected} arguments")
        if self.function.fields:
            args = tuple(self.function.spread(args))
        packed = form.pack(*[args[i] for i in numbers]) + self._packed([args[i] for i, _ in arrays])
        if not isinstance(self.function.result, tuple):
            return self._call(packed)
        results = (ctypes.c_double * len(self.function.result))()
        self._call(packed + struct.pack("=q", ctypes.addressof(results)))
        return tuple(results)

    def _packed(self, arrays: list[Any]) -> bytes:
        """Return where arrays lie and how long they are; a call mostly has those of the call before."""
        known, packed = self._known
        if len(known) != len(arrays) or any(ref() is not array for ref, array in zip(known, arrays, strict=True)):
            values: list[int] = []
            for (_, kind), array in zip(self._split[1], arrays, strict=True):
                _pack(kind, array, values)
            packed = self._split[3].pack(*values)
            self._known = [ref(array) for array in arrays], packed
        return packed


def _pack(kind: ArrayType, array: Any, packed: list[int]) -> None:
    """Append where an array lies and how long it is."""
    about = array.__array_interface__
    shape, strides = about["shape"], about["strides"]
    if about["typestr"] != _TYPESTR[kind.element] or len(shape) != kind.ndim:
        raise TypeError(f"an array of {about['typestr']} and {len(shape)} dimensions stands where {kind} is needed")
    packed.append(about["data"][0])
    packed.extend(shape)
    if kind.apart:
        size = int(_TYPESTR[kind.element][2])
        distances = array.strides if strides is None else strides
        if kind.ndim > 1 and distances[-1] != size and shape[-1] > 1:
            raise TypeError("the numbers of a row have gaps between them")
        packed.extend(d // size for d in distances[: max(1, kind.ndim - 1)])
    elif strides is not None and not array.flags.c_contiguous:
        raise TypeError("an array has gaps between its numbers")


def compiled(function: Callable[..., Any]) -> Any:
    """Let a function run as machine code."""
    return Compiled(function)


class Intrinsic:
    """What stands for instructions in compiled functions.

    Parameters
    ----------
    write : callable
        Appends the instructions; returns their value.
    python : callable
        Does the same in Python, for functions that the interpreter runs in tests.
    """

    def __init__(self, write: Callable[[Expressions, list[Any_]], Any_ | None], python: Callable[..., Any]) -> None:
        self.lower, self._python = write, python

    def __call__(self, *args: Any) -> Any:
        """Do it in Python."""
        return self._python(*args)


def _array(value: Any_) -> Array:
    if not isinstance(value, Array):
        raise CannotCompileError("an array is needed")
    return value


def _bits(code: Expressions, args: list[Any_]) -> Array:
    array = _array(args[0])
    return Array("i8", array.place, array.shape, array.strides)


def _address(code: Expressions, args: list[Any_]) -> Value:
    return Value("int", code.emit(f"ptrtoint ptr {_array(args[0]).place} to i64"))


def _shifted(code: Expressions, args: list[Any_]) -> Value:
    return Value("int", code.emit(f"lshr i64 {code.whole(args[0]).text}, {code.whole(args[1]).text}"))


def _call_kernel(code: Expressions, args: list[Any_]) -> None:
    kinds = ("int", "int", "int", "int", "float", "float", "int", "int")
    address, arena, offset, n, t, dt, step, seed = (code.to(kind, a).text for kind, a in zip(kinds, args, strict=True))
    function, memory = code.emit(f"inttoptr i64 {address} to ptr"), code.emit(f"inttoptr i64 {arena} to ptr")
    code.put(f"call void {function}(ptr {memory}, i64 {offset}, i64 {n}, double {t}, double {dt}, i64 {step}, i64 {seed})")


def _run_kernel(address: int, arena: int, offset: int, n: int, t: float, dt: float, step: int, seed: int) -> None:
    KERNEL(int(address))(int(arena), int(offset), int(n), t, dt, int(step), int(seed))


def _prefetch(code: Expressions, args: list[Any_]) -> None:
    array = _array(args[0])
    element = {"f8": "double", "i8": "i64", "i4": "i32", "u4": "i32"}[array.element]
    place = code.emit(f"getelementptr {element}, ptr {array.place}, i64 {code.whole(args[1]).text}")
    code.put(f"call void @llvm.prefetch.p0(ptr {place}, i32 0, i32 3, i32 1)")


def _several(code: Expressions, array: Any_, index: Any_, kind: str) -> tuple[str, str]:
    """Return where eight numbers of an array lie, and their type."""
    found, element = _array(array), {"f8": "double", "i4": "i32"}[kind]
    if found.element != kind:
        raise CannotCompileError(f"an array of {kind} is needed")
    return code.emit(f"getelementptr {element}, ptr {found.place}, i64 {code.whole(index).text}"), f"<8 x {element}>"


def _copy_eight(code: Expressions, args: list[Any_]) -> None:
    (to, _), (source, kind) = _several(code, args[0], args[1], "i4"), _several(code, args[2], args[3], "i4")
    code.put(f"store {kind} {code.emit(f'load {kind}, ptr {source}, align 4')}, ptr {to}, align 4")


def _spread_eight(code: Expressions, args: list[Any_]) -> None:
    place, kind = _several(code, args[0], args[1], "f8")
    one = code.emit(f"insertelement {kind} poison, double {code.real(args[2]).text}, i32 0")
    code.put(f"store {kind} {code.emit(f'shufflevector {kind} {one}, {kind} poison, <8 x i32> zeroinitializer')}, ptr {place}, align 8")


def _copy_in_python(to: Any, at: int, source: Any, k: int) -> None:
    part = source[k : k + 8]
    to[at : at + len(part)] = part


def _spread_in_python(to: Any, at: int, value: float) -> None:
    to[at : at + 8] = value


prefetch = Intrinsic(_prefetch, lambda array, k: None)
"""``prefetch(array, k)``: ask for the line of memory that holds ``array[k]``, which may lie past the end; 1-D arrays without gaps."""
copy_eight = Intrinsic(_copy_eight, _copy_in_python)
"""``copy_eight(to, at, source, k)``: copy eight numbers of ``Shorts`` at once; both arrays must have room for them."""
spread_eight = Intrinsic(_spread_eight, _spread_in_python)
"""``spread_eight(to, at, value)``: write a number eight times into ``Floats``."""
bits_of_floats = Intrinsic(_bits, lambda array: array.view("i8"))
"""``bits_of_floats(array)``: the same memory as integers."""
address = Intrinsic(_address, lambda array: array.ctypes.data)
"""``address(array)``: where it begins."""
shifted = Intrinsic(_shifted, lambda k, n: (k % 2**64) >> n)
"""``shifted(k, n)``: the 64 bits of k moved right by n, with zeros from the left."""
call_kernel = Intrinsic(_call_kernel, _run_kernel)
"""``call_kernel(address, arena address, offset, n, t, dt, step, seed)``; see `kernels`."""
