"""Random expressions: what the generated code computes is what the tree says, through all simplifications."""

from contextlib import suppress

import numpy as np
import pytest

from neurolab.catalog.compose import compose
from neurolab.catalog.expr import Name, Num, Op, parse_expr, to_text
from neurolab.catalog.registry import Registry
from neurolab.catalog.spec import CellSpec, Param, Quantity, State, UnitSpec
from neurolab.core.errors import NeurolabError
from neurolab.engine.calculus import Calculus
from neurolab.engine.codegen import generate
from neurolab.engine.graph import Graph
from neurolab.engine.reference import Reference
from tests.engine.kernel_group import Group

N, OUTPUTS = 40, 16
LEAVES = (Name("p"), Name("q"), Name("s"), Name("x"), Num(0.0), Num(1.0), Num(-1.0), Num(2.0), Num(0.3), Num(-2.5))
SMOOTH = ("+", "-", "*", "/", "neg", "exp", "tanh", "sin", "cos", "exprel", "log", "sqrt", "**")
OTHER = ("abs", "min", "max", "floor", "mod", "where", "clip")


NOTHING = UnitSpec(type_id="unit.nothing", title="", summary="")
EMPTY = Reference(compose(Registry([NOTHING]), NOTHING))


def tree(rng, depth, functions=SMOOTH + OTHER):
    if depth == 0 or rng.random() < 0.12:
        return LEAVES[rng.integers(len(LEAVES))]

    def sub():
        return tree(rng, depth - 1, functions)

    def positive():
        return Op("+", (Op("abs", (sub(),)), Num(0.1)))

    match functions[rng.integers(len(functions))]:
        case "/":
            return Op("/", (sub(), positive()))
        case "log" | "sqrt" as fn:
            return Op(fn, (positive(),))
        case "exp" | "exprel" as fn:
            return Op(fn, (Op("clip", (sub(), Num(-3.0), Num(3.0))),))
        case "**":
            return Op("**", (positive(), Num(float(rng.choice([-2, -1, 0, 0.5, 1, 2, 3, 1.7])))))
        case "mod":
            return Op("mod", (sub(), positive()))
        case "where":
            tests = [Op(str(rng.choice(["<", ">=", "and", "or"])), (Op(">", (sub(), sub())), Op("<", (sub(), sub())))) for _ in range(2)]
            return Op("where", (Op("not", (tests[0],)), sub(), Op("where", (tests[1], sub(), sub()))))
        case "clip":
            return Op("clip", (sub(), Num(-1.5), Num(1.5)))
        case "neg" | "abs" | "floor" | "tanh" | "sin" | "cos" as fn:
            return Op(fn, (sub(),))
        case fn:
            return Op(fn, (sub(), sub()))


def texts_of(rng, count, functions=SMOOTH + OTHER):
    """Random expressions of readable length."""
    texts = []
    while len(texts) < count:
        text = to_text(tree(rng, 4, functions))
        texts += [text] if len(text) < 300 else []
    return texts


SIGNS = """s - -x; p - -q; x - (-(p*s)); -(s - x); -s*-x; -s*x; s*-x; -s/x; s/-x; -s/-x; -s - x; -s + x; s + -x; -s + -x; -(2*s); -(-s); 0 - s; s - 0
s*0 + 1; s*-1; -1*s; s/-1; p*(q*(x*s)); (p*s)*(q*x); s*p*q; s/p/q; p/q/s; x**-2; (s + 1)**3; -x**2; (-s)**2; (-s)**3; s - (x - (s - x)); 1/(1/x)
-(s*2)*3; -(p*s)*-(q*x); where(s > 0, -s, s) - -x; min(-s, x, p); max(s, -x, q); -(x + s) + s; p - s*q"""


@pytest.mark.parametrize("seed", range(4))
def test_generated_code_computes_what_the_tree_says(seed):
    rng = np.random.default_rng(seed)
    texts = texts_of(rng, OUTPUTS) if seed else [line.strip() for line in SIGNS.replace("\n", ";").split(";")]
    spec = UnitSpec(
        type_id="unit.random", title="", summary="", params=(Param("p", 0.7), Param("q", -1.3)), states=(State("x", "1", "0.4"),),
        inputs=(Quantity("s"),), outputs=tuple(Quantity(f"y{i}") for i in range(len(texts))), output="y0",
        equations="\n".join(["dx/dt = (s - x)/(5*ms)", *(f"y{i} = {text}" for i, text in enumerate(texts))]),
    )  # fmt: skip
    composite = compose(Registry([spec]), spec)
    group, reference = Group(composite, N), Reference(composite, N)
    values = {"p": rng.normal(size=N), "q": rng.normal(size=N)}
    for name, value in values.items():
        group.set(name, value)
        reference.values[name] = value
    group.start()
    with np.errstate(all="ignore"):
        reference.start(group.dt)
    for i in range(3):
        s = rng.normal(size=N)
        group.set("s", s)
        reference.values["s"] = s
        group.step()
        with np.errstate(all="ignore"):
            reference.step(i * group.dt, group.dt)
        for k, text in enumerate(texts):
            # rounding may move a value over an edge of floor, mod or where: a few of forty may differ, the rest may not
            near = np.isclose(group.get(f"y{k}"), reference.values[f"y{k}"], rtol=1e-9, atol=1e-9)
            assert near.sum() >= N - 2, f"y = {text}"


@pytest.mark.parametrize("seed", range(40))
def test_derivatives_are_those_of_the_expression(seed):
    rng = np.random.default_rng(100 + seed)
    expr = parse_expr(texts_of(rng, 1, SMOOTH)[0], "random")
    graph = Graph(frozenset({"p", "q"}))
    x = graph.name("x")
    at = {"p": np.array([0.7]), "q": np.array([-1.3]), "s": np.array([0.25])}
    value = graph.build(expr, {})
    slope = Calculus(graph).derivative(value, x)

    def evaluated(node, here):
        return EMPTY.value(as_tree(graph, node), {**at, "x": np.array([here])})[0]

    with np.errstate(all="ignore"):
        d = 1e-4
        near, far = (evaluated(value, 0.4 + k * d) - evaluated(value, 0.4 - k * d) for k in (1, 2))
        assert evaluated(slope, 0.4) == pytest.approx((8 * near - far) / (12 * d), rel=1e-6, abs=1e-7)


def as_tree(graph, i):
    """The expression that a node stands for."""
    node = graph.nodes[i]
    if node.fn == "num":
        return Num(float(node.value))
    if node.fn == "name":
        return Name(str(node.value))
    args = tuple(as_tree(graph, a) for a in node.args)
    if node.fn == "reciprocal_exprel":
        return Op("/", (Num(1.0), Op("exprel", args)))
    return Op("**" if node.fn == "pow" else node.fn, args)


def test_linear_terms_are_found_through_products_fractions_and_choices():
    graph = Graph(frozenset({"p"}))
    calculus, x = Calculus(graph), graph.name("x")
    for text, a, b in [("p*(x - 3)*2 - x/p", 2 * 5 - 0.2, -30.0), ("where(s > 0, x, 1 - x)*p", 5.0, 0.0), ("-(4 - x)", 1.0, -4.0), ("s", 0.0, 1.0)]:
        pair = calculus.linear(graph.build(parse_expr(text, ""), {}), x)
        at = {"p": np.array([5.0]), "s": np.array([1.0])}
        found = [EMPTY.value(as_tree(graph, node), at)[0] for node in pair]
        assert found == pytest.approx([a, b])
    for text in ("x*x", "exp(x)", "1/x", "where(x > 0, 1, 2)", "x**3"):
        assert calculus.linear(graph.build(parse_expr(text, ""), {}), x) is None


def test_a_chain_of_definitions_that_explodes_is_refused_or_done_quickly():
    lines = ["a0 = v/(1*mV)", *(f"a{i} = a{i - 1}*a{i - 1} + a{i - 1}" for i in range(1, 900)), "dv/dt = a899*mV/ms"]
    spec = CellSpec(type_id="cell.chain", title="", summary="", states=(State("v", "mV"),), equations="\n".join(lines))
    with suppress(NeurolabError):
        assert len(generate(compose(Registry([spec]), spec)).functions["step"]) < 2_000_000
