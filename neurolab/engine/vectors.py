"""Vector code: arithmetic and mathematical functions on a few doubles at a time, as LLVM's language.

Every value is a vector, every function is free of branches. Within functions, instructions carry the flags ``contract`` (a multiplication and an
addition become one instruction where the machine has it) and ``nsz``; those of equations carry ``nsz`` alone (see `folding`). None carries
``reassoc``: the exponential adds and subtracts a magic number to round, which reassociation would cancel. Nor ``nnan`` and ``ninf``: a state that has
gone wrong must stay NaN until somebody looks. Nor ``arcp``, so that a division gives the same bits whether or not its divisor is the same for all.
"""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_FLAGS = "contract nsz"
_ARITHMETIC = {"+": "fadd", "-": "fsub", "*": "fmul", "/": "fdiv"}
_COMPARISON = {"<": "olt", "<=": "ole", ">": "ogt", ">=": "oge", "==": "oeq", "!=": "une"}

_LOG2E = 1.4426950408889634
_LN2_HIGH, _LN2_LOW = 0.6931471803691238, 1.9082149292705877e-10
_MAGIC = 6755399441055744.0  # 1.5 * 2**52: adding it leaves the rounded integer in the low bits
_TAYLOR = tuple(1.0 / math.factorial(k) for k in range(13, 0, -1))
_LIMIT = 708.0
_SQRT_HALF = 4604544271217802189  # the bits of sqrt(1/2)
_ODD = (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB)  # of splitmix64 (Steele, Lea and Flood 2014)
_SECOND_DRAW = 1024

Reduced = tuple[str, str, str, str]


def bits_of(x: float) -> str:
    """Return a double as LLVM writes it without loss."""
    return f"0x{struct.pack('>d', x).hex().upper()}"


class Instructions:
    """A block of instructions that grows; values are the names of vectors of `width` doubles, or of truth values."""

    def __init__(self, width: int) -> None:
        self.lines: list[str] = []
        self.width = width
        self.real, self.whole, self.truth = f"<{width} x double>", f"<{width} x i64>", f"<{width} x i1>"
        self.externals: set[str] = set()
        self._constants: dict[float, str] = {}
        self._values: dict[str, str] = {}

    def put(self, text: str) -> None:
        """Append an instruction that has no value."""
        self.lines.append(text)

    def emit(self, text: str) -> str:
        """Return the name of the value of an instruction, which is appended when there is none like it."""
        if text not in self._values:
            self._values[text] = f"%v{len(self.lines)}"
            self.put(f"{self._values[text]} = {text}")
        return self._values[text]

    def number(self, x: float) -> str:
        """Return a constant."""
        if x not in self._constants or x == 0.0:
            self._constants[x] = "<" + ", ".join([f"double {bits_of(x)}"] * self.width) + ">"
        return self._constants[x]

    def integer(self, k: int) -> str:
        """Return a constant of whole numbers."""
        return "<" + ", ".join([f"i64 {k}"] * self.width) + ">"

    def spread(self, scalar: str, kind: str = "double") -> str:
        """Return a vector of one number in all places."""
        vector = f"<{self.width} x {kind}>"
        first = self.emit(f"insertelement {vector} poison, {kind} {scalar}, i64 0")
        return self.emit(f"shufflevector {vector} {first}, {vector} poison, <{self.width} x i32> zeroinitializer")

    def arithmetic(self, sign: str, a: str, b: str) -> str:
        """Return a + b, a - b, a * b or a / b."""
        return self.emit(f"{_ARITHMETIC[sign]} {_FLAGS} {self.real} {a}, {b}")

    def rounded(self, sign: str, a: str, b: str) -> str:
        """Return the same, rounded by itself: LLVM never makes one instruction of it and another."""
        return self.emit(f"{_ARITHMETIC[sign]} nsz {self.real} {a}, {b}")

    def joined(self, a: str, b: str, c: str) -> str:
        """Return a * b + c, one instruction where the processor has it."""
        return self.call("fmuladd", a, b, c)

    def compare(self, sign: str, a: str, b: str) -> str:
        """Return the truth values of a comparison."""
        return self.emit(f"fcmp {_COMPARISON[sign]} {self.real} {a}, {b}")

    def logic(self, name: str, *args: str) -> str:
        """Return truth values joined by "and" or "or", or, for "xor", whether they differ."""
        value = args[0]
        for other in args[1:]:
            value = self.emit(f"{name} {self.truth} {value}, {other}")
        return value

    def opposite(self, a: str) -> str:
        """Return `not a`."""
        return self.logic("xor", a, "<" + ", ".join(["i1 true"] * self.width) + ">")

    def choose(self, condition: str, a: str, b: str) -> str:
        """Return a where the condition holds, else b."""
        return self.emit(f"select {self.truth} {condition}, {self.real} {a}, {self.real} {b}")

    def least(self, a: str, b: str) -> str:
        """Return the smaller one; b where one is NaN."""
        return self.choose(self.compare("<", a, b), a, b)

    def greatest(self, a: str, b: str) -> str:
        """Return the greater one; b where one is NaN."""
        return self.choose(self.compare(">", a, b), a, b)

    def negative(self, a: str) -> str:
        """Return -a."""
        return self.emit(f"fneg {self.real} {a}")

    def call(self, name: str, *args: str) -> str:
        """Return a function that the machine has, or that LLVM takes from the C library one number at a time."""
        function = f"@llvm.{name}.v{self.width}f64"
        self.externals.add(f"declare {self.real} {function}({', '.join([self.real] * len(args))})")
        return self.emit(f"call {self.real} {function}({', '.join(f'{self.real} {a}' for a in args)})")


class Vectors(Instructions):
    """The functions of the equations' language on vectors."""

    def function(self, name: str, args: Sequence[str]) -> str:
        """Return a function of the equations' language."""
        match name:
            case "exp" | "expm1" | "exprel" | "reciprocal_exprel" | "reciprocal_exprel_slope" | "tanh" | "log":
                return getattr(self, name)(*args)
            case "abs":
                return self.call("fabs", *args)
            case "sqrt" | "floor" | "sin" | "cos" | "pow":
                return self.call(name, *args)
            case _:
                raise ValueError(f"no code for {name}")

    def _sum(self, *terms: str) -> str:
        total = terms[0]
        for term in terms[1:]:
            total = self.arithmetic("+", total, term)
        return total

    def _times(self, a: str, b: str) -> str:
        return self.arithmetic("*", a, b)

    def _polynomial(self, x: str, coefficients: Sequence[float]) -> str:
        """Return a polynomial by Horner's rule, highest power first."""
        value = self.number(coefficients[0])
        for c in coefficients[1:]:
            value = self._sum(self._times(value, x), self.number(c))
        return value

    def _to_bits(self, a: str) -> str:
        return self.emit(f"bitcast {self.real} {a} to {self.whole}")

    def _from_bits(self, a: str) -> str:
        return self.emit(f"bitcast {self.whole} {a} to {self.real}")

    def _integers(self, operation: str, a: str, b: str) -> str:
        return self.emit(f"{operation} {self.whole} {a}, {b}")

    def _reduce(self, x: str) -> Reduced:
        """Return k, r, (e**r - 1)/r and 2**k with x = k·ln 2 + r, |r| <= ln 2 / 2: Cody-Waite reduction, Taylor polynomial of degree 13."""
        number = self.number
        y = self.choose(self.compare(">", x, number(_LIMIT)), number(_LIMIT), x)
        y = self.choose(self.compare("<", y, number(-_LIMIT)), number(-_LIMIT), y)
        t = self._sum(self._times(y, number(_LOG2E)), number(_MAGIC))
        k = self.arithmetic("-", t, number(_MAGIC))
        r = self.arithmetic("-", y, self._times(k, number(_LN2_HIGH)))
        r = self.arithmetic("-", r, self._times(k, number(_LN2_LOW)))
        power = self._integers("shl", self._integers("add", self._to_bits(t), self.integer(1023)), self.integer(52))
        return k, r, self._polynomial(r, _TAYLOR), self._from_bits(power)

    def _less_one(self, r: str, p: str, scale: str) -> str:
        """Return e**x - 1 from a reduced argument, without cancellation near 0."""
        return self._sum(self._times(self._times(p, r), scale), self.arithmetic("-", scale, self.number(1.0)))

    def exp(self, x: str) -> str:
        """e**x to 1 ulp for -708 < x < 708, saturating outside."""
        _, r, p, scale = self._reduce(x)
        return self._times(self._sum(self._times(p, r), self.number(1.0)), scale)

    def expm1(self, x: str) -> str:
        """e**x - 1 without cancellation near 0."""
        _, r, p, scale = self._reduce(x)
        return self._less_one(r, p, scale)

    def _near_and_below(self, x: str) -> tuple[str, str]:
        """Return where x is near 0, and (e**x - 1)/x there, e**x - 1 elsewhere."""
        k, r, p, scale = self._reduce(x)
        # within half of ln 2 of zero the reduced argument is x itself and p is the answer
        near = self.compare("==", k, self.number(0.0))
        return near, self.choose(near, p, self._less_one(r, p, scale))

    def exprel(self, x: str) -> str:
        """(e**x - 1)/x, 1 at 0, to a few ulp everywhere."""
        near, below = self._near_and_below(x)
        return self.arithmetic("/", below, self.choose(near, self.number(1.0), x))

    def reciprocal_exprel(self, x: str) -> str:
        """x/(e**x - 1), 1 at 0: the form of many opening rates, with one division."""
        near, below = self._near_and_below(x)
        return self._times(self.choose(near, self.number(1.0), x), self.arithmetic("/", self.number(1.0), below))

    def reciprocal_exprel_slope(self, x: str) -> str:
        """The derivative of `reciprocal_exprel`, to 1e-11; beside it, it costs no division and no exponential of its own."""
        near, below = self._near_and_below(x)
        inverse = self.arithmetic("/", self.number(1.0), below)
        y = self.choose(near, x, self.number(0.0))
        # Bernoulli's numbers; elsewhere (1 - e**x · x/(e**x - 1))/(e**x - 1)
        series = self._polynomial(self._times(y, y), (-1.0 / 151200, 1.0 / 5040, -1.0 / 180, 1.0 / 6))
        close = self._sum(self._times(y, series), self.number(-0.5))
        far = self.arithmetic("-", self.number(1.0), self._times(self._sum(below, self.number(1.0)), self._times(x, inverse)))
        return self.choose(near, close, self._times(far, inverse))

    def tanh(self, x: str) -> str:
        """Hyperbolic tangent."""
        y = self.choose(self.compare(">", x, self.number(20.0)), self.number(20.0), x)
        y = self.choose(self.compare("<", y, self.number(-20.0)), self.number(-20.0), y)
        e = self.expm1(self._times(self.number(2.0), y))
        return self.arithmetic("/", e, self._sum(e, self.number(2.0)))

    def log(self, x: str) -> str:
        """Natural logarithm to 2 ulp of normal numbers; -inf at 0, NaN below."""
        number = self.number
        bits = self._to_bits(x)
        # split x = 2**k * m with m in sqrt(1/2)..sqrt(2)
        k = self._integers("ashr", self._integers("sub", bits, self.integer(_SQRT_HALF)), self.integer(52))
        m = self._from_bits(self._integers("sub", bits, self._integers("shl", k, self.integer(52))))
        kf = self.emit(f"sitofp {self.whole} {k} to {self.real}")
        f = self.arithmetic("-", m, number(1.0))
        s = self.arithmetic("/", f, self._sum(number(2.0), f))
        z = self._times(s, s)
        tail = self._times(z, self._polynomial(z, [2.0 / n for n in range(21, 1, -2)]))
        rest = self.arithmetic("-", self._times(s, self.arithmetic("-", f, tail)), self._times(kf, number(_LN2_LOW)))
        value = self._sum(self._times(kf, number(_LN2_HIGH)), self.arithmetic("-", f, rest))
        value = self.choose(self.compare("==", x, number(0.0)), number(-math.inf), value)
        value = self.choose(self.compare("==", x, number(math.inf)), x, value)
        return self.choose(self.compare(">=", x, number(0.0)), value, number(math.nan))

    # ---- random numbers ---------------------------------------------------------------------------------------------------------------

    def _mixed(self, z: str, added: str) -> str:
        """The finaliser of splitmix64 of the sum of two numbers."""
        z = self._integers("add", z, added)
        for shift, factor in ((30, _ODD[1]), (27, _ODD[2])):
            z = self._integers("mul", self._integers("xor", z, self._integers("lshr", z, self.integer(shift))), self.integer(factor))
        return self._integers("xor", z, self._integers("lshr", z, self.integer(31)))

    def uniform(self, seed: str, key: str, step: str, site: int) -> str:
        """A number in the open interval (0, 1) that depends on nothing but seed, key (of the record), step and place in the equations.

        Seed and step are vectors of whole numbers, the key one of doubles.
        """
        keys = self.emit(f"fptosi {self.real} {key} to {self.whole}")
        h = self._mixed(seed, self.integer(_ODD[0]))
        h = self._mixed(self._integers("xor", h, keys), self.integer(_ODD[0]))
        h = self._mixed(self._integers("xor", h, step), self.integer(_ODD[0] * (site + 1) % 2**64))
        fraction = self.emit(f"sitofp {self.whole} {self._integers('lshr', h, self.integer(12))} to {self.real}")
        return self._times(self._sum(fraction, self.number(0.5)), self.number(2.0**-52))

    def normal(self, seed: str, key: str, step: str, site: int) -> str:
        """A number of the standard normal distribution (Box and Muller 1958), counter-based as `uniform`."""
        radius = self.call("sqrt", self._times(self.number(-2.0), self.log(self.uniform(seed, key, step, site))))
        angle = self._times(self.number(2.0 * math.pi), self.uniform(seed, key, step, site + _SECOND_DRAW))
        return self._times(radius, self.call("cos", angle))
