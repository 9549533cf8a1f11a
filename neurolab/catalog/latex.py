"""Equations of a spec as LaTeX, for help pages and the inspector."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from neurolab.catalog.expr import UNIT_NAMES, Name, Num, Op, parse_equations, parse_expr
from neurolab.catalog.spec import ModelSpec, PlasticitySpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from neurolab.catalog.expr import Expr, Statement
    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Spec

_GREEK = frozenset(
    [
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "zeta",
        "eta",
        "theta",
        "iota",
        "kappa",
        "lambda",
        "mu",
        "nu",
        "xi",
        "pi",
        "rho",
        "sigma",
        "tau",
        "phi",
        "chi",
        "psi",
        "omega",
        "Gamma",
        "Delta",
        "Theta",
        "Lambda",
        "Xi",
        "Pi",
        "Sigma",
        "Phi",
        "Psi",
        "Omega",
    ]
)
_RELATIONS = {"<": "<", "<=": r"\le", ">": ">", ">=": r"\ge", "==": "=", "!=": r"\ne"}
_NAMED = {"log": r"\ln", "tanh": r"\tanh", "sin": r"\sin", "cos": r"\cos", "min": r"\min", "max": r"\max"}
_SIGNS = {"plus": "+", "minus": "-"}
_UNITS = {"um": r"\mu m", "um2": r"\mu m^{2}", "uM": r"\mu M", "uS": r"\mu S", "degC": r"{}^{\circ}C", "MOhm": r"M\Omega", "GOhm": r"G\Omega"}
# how tightly an operator binds; what binds less than its surroundings gets parentheses
_OR, _AND, _RELATION, _SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(8)


def to_latex(spec: Spec, registry: Registry | None = None) -> list[str]:
    """Return one line of LaTeX (without dollar signs) for each equation and for the spike rule.

    Parameters
    ----------
    spec : Spec
        A model; anything else has no equations.
    registry : Registry, optional
        Not needed today: a model's own equations are shown, not those of its mechanisms.
    """
    if not isinstance(spec, ModelSpec):
        return []
    writer = _Writer(spec)
    lines = [writer.statement(s) for s in parse_equations(spec.equations, spec.type_id)]
    if spec.spike_when:
        lines.append(writer.spike_rule(spec))
    if isinstance(spec, PlasticitySpec):
        for event, text in (("pre", spec.on_pre), ("post", spec.on_post)):
            lines += [rf"\mathrm{{{event}}}: \; {change}" for change in writer.changes(parse_equations(text, spec.type_id))]
    return lines


def _readable(expr: Expr) -> Expr:
    """Return the expression as a person would write it: signs outside, one fraction, the removable singularity as its formula."""
    if not isinstance(expr, Op):
        return expr
    args = tuple(_readable(a) for a in expr.args)
    match expr.fn, args:
        case "exprel", (x,):
            return Op("/", (Op("-", (Op("exp", (x,)), Num(1.0))), x))
        case "/", (a, b) if isinstance(expr.args[1], Op) and expr.args[1].fn == "exprel" and isinstance(b, Op):
            return _readable_product(a, Op("/", (b.args[1], b.args[0])))
        case "/", (Op("/", (a, b)), c):
            return _readable(Op("/", (a, Op("*", (b, c)))))
        case "+", (a, b) if (positive := _minus(b)) is not None:
            return Op("-", (a, positive))
        case ("*" | "/") as fn, (a, b) if (positive := _minus(a)) is not None:
            return Op("neg", (_readable(Op(fn, (positive, b))),))
        case "*", (a, b):
            return _readable_product(a, b)
        case fn, _:
            return Op(fn, args)


def _readable_product(a: Expr, b: Expr) -> Expr:
    return b if a == Num(1.0) else Op("*", (a, b))


def _minus(expr: Expr) -> Expr | None:
    if isinstance(expr, Op) and expr.fn == "neg":
        return expr.args[0]
    return Num(-expr.value, expr.unit) if isinstance(expr, Num) and expr.value < 0 else None


def name_to_latex(name: str) -> str:
    r"""Return a variable's symbol: ``tau_m`` becomes ``\tau_{m}``, ``na_hh.g_Na`` the same as ``g_Na``."""
    head, _, tail = name.rpartition(".")[2].partition("_")
    match = re.fullmatch(r"([A-Za-z]+)(\d+)", head)
    if match and not tail:
        head, tail = match[1], match[2]
    if head in _GREEK:
        symbol = rf"\{head}"
    elif len(head) == 1:
        symbol = head
    else:
        symbol = rf"\mathrm{{{head}}}"
    if not tail:
        return symbol
    below = ",".join(
        part if len(part) == 1 or part.isdigit() else _SIGNS.get(part) or (rf"\{part}" if part in _GREEK else rf"\mathrm{{{part}}}")
        for part in tail.split("_")
        if part
    )
    return f"{symbol}_{{{below}}}"


class _Writer:
    def __init__(self, spec: ModelSpec) -> None:
        assigned = {s.target for s in parse_equations(spec.equations, spec.type_id)}
        self.own = assigned | {q.name for q in (*spec.params, *spec.states, *spec.inputs)}

    def statement(self, s: Statement) -> str:
        target, value = name_to_latex(s.target), self.text(_readable(s.expr), _OR)
        if s.kind == "ode":
            return rf"\frac{{d{target}}}{{dt}} = {value}"
        return rf"{target} \leftarrow {target} + {value}" if s.kind == "add" else f"{target} = {value}"

    def spike_rule(self, spec: ModelSpec) -> str:
        when = self.text(_readable(parse_expr(spec.spike_when, spec.type_id)), _OR)
        parts = self.changes(parse_equations(spec.on_spike, spec.type_id)) or [r"\mathrm{spike}"]
        changed = r",\; ".join(parts)
        return rf"{when} \;\Rightarrow\; {changed}"

    def changes(self, statements: Iterable[Statement]) -> list[str]:
        """Return what an event does, a part each statement."""
        exprs = [(s.target, s.expr if s.kind == "assign" else Op("+", (Name(s.target), s.expr))) for s in statements]
        return [rf"{name_to_latex(target)} \leftarrow {self.text(_readable(expr), _SUM)}" for target, expr in exprs]

    def text(self, expr: Expr, outer: int) -> str:
        """Return LaTeX, in parentheses when it binds less tightly than `outer` asks."""
        if isinstance(expr, Num):
            text = _number(expr.value)
            return self._wrapped(text, _SIGN if expr.value < 0 else _ATOM, outer)
        if isinstance(expr, Name):
            return self._name(expr.id)
        text, binding = self._operation(expr)
        return self._wrapped(text, binding, outer)

    @staticmethod
    def _wrapped(text: str, binding: int, outer: int) -> str:
        return rf"\left({text}\right)" if binding < outer else text

    def _name(self, name: str) -> str:
        if name == "dt":
            return r"\Delta t"
        if name not in self.own and name in UNIT_NAMES:
            return rf"\mathrm{{{_UNITS.get(name, name)}}}"
        return name_to_latex(name)

    def _operation(self, expr: Op) -> tuple[str, int]:
        args = expr.args
        match expr.fn:
            case "+" | "-":
                return f"{self.text(args[0], _SUM)} {expr.fn} {self.text(args[1], _SUM if expr.fn == '+' else _PRODUCT)}", _SUM
            case "*":
                return self._product(*args), _PRODUCT
            case "/":
                return rf"\frac{{{self.text(args[0], _OR)}}}{{{self.text(args[1], _OR)}}}", _ATOM
            case "neg":
                return f"-{self.text(args[0], _PRODUCT)}", _SUM
            case "**":
                return f"{self._base(args[0])}^{{{self.text(args[1], _OR)}}}", _POWER
            case "and" | "or":
                word, binding = (r"\wedge", _AND) if expr.fn == "and" else (r"\vee", _OR)
                return rf" \;{word}\; ".join(self.text(a, binding + 1) for a in args), binding
            case "not":
                return rf"\neg {self.text(args[0], _ATOM)}", _SIGN
            case fn if fn in _RELATIONS:
                return f"{self.text(args[0], _SUM)} {_RELATIONS[fn]} {self.text(args[1], _SUM)}", _RELATION
            case _:
                return self._function(expr.fn, args), _ATOM

    def _base(self, expr: Expr) -> str:
        # a fraction is an atom beside others, but not under a power
        fraction = isinstance(expr, Op) and expr.fn in ("/", "**", "exp")
        return rf"\left({self.text(expr, _OR)}\right)" if fraction else self.text(expr, _ATOM)

    def _product(self, a: Expr, b: Expr) -> str:
        left, right = self.text(a, _PRODUCT), self.text(b, _SIGN)
        digits = right[0].isdigit() or right[0] == "-"
        return rf"{left} \cdot {right}" if digits else rf"{left}\,{right}"

    def _function(self, fn: str, args: tuple[Expr, ...]) -> str:
        inner = [self.text(a, _OR) for a in args]
        match fn:
            case "exp":
                return f"e^{{{inner[0]}}}"
            case "sqrt":
                return rf"\sqrt{{{inner[0]}}}"
            case "abs":
                return rf"\left|{inner[0]}\right|"
            case "floor":
                return rf"\left\lfloor {inner[0]} \right\rfloor"
            case "mod":
                return rf"\left({self.text(args[0], _PRODUCT)} \bmod {self.text(args[1], _PRODUCT)}\right)"
            case "where":
                return rf"\begin{{cases}} {inner[1]} & {inner[0]} \\ {inner[2]} & \mathrm{{otherwise}} \end{{cases}}"
            case "rand":
                return r"\mathcal{U}(0,1)"
            case "randn":
                return r"\mathcal{N}(0,1)"
            case _:
                name = _NAMED.get(fn) or rf"\mathrm{{{fn}}}"
                return rf"{name}\left({', '.join(inner)}\right)"


def _number(value: float) -> str:
    if value == math.pi:
        return r"\pi"
    text = repr(value).removesuffix(".0")
    mantissa, e, exponent = text.partition("e")
    if not e:
        return mantissa
    power = f"10^{{{int(exponent)}}}"
    return power if mantissa == "1" else rf"{mantissa} \cdot {power}"
