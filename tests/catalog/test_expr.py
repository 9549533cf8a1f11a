"""The equation language: what it reads, and what it refuses at once."""

import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from neurolab.catalog.expr import Name, Num, Op, Statement, names, parse_equations, parse_expr, to_text
from neurolab.core.errors import SpecError

HOSTILE = [
    "x = __import__('os').system('true')",
    "x = __builtins__",
    "x = v.real",
    "x = (1).__class__",
    "x = lambda: 1",
    "x = [y for y in z]",
    "x = a if b else c",
    "x = f'{v}'",
    "x = 'text'",
    "x = a[0]",
    "x = exp(*a)",
    "x = exp(x=1)",
    "x = (y := 3)",
    "x = 2**10**10",
    "x = 9**9**9",
    "x = v**1000",
    "x = 1e999",
    "x = " + "9" * 900,
    "x = " + "(" * 1_000_000,
    "x = " + "(" * 400 + "1" + ")" * 400,
    "x = " + "-" * 900 + "1",
    "x = " + "1+" * 450 + "1",
    "x = " + "not " * 200 + "v",
    "x = v" + ".a" * 450,
    "x = " + "exp(" * 200 + "v" + ")" * 200,
    "x = 1\x00",
    "import os",
    "x = yield",
    "x = v; import os",
    "x == 3",
    "x = ",
    "= 3",
    "dx/dt",
    "x = 0x10",
    "x = 1_000",
    "x = 3j",
    "x = 2v",
    "x = 1and v",
    "x = True",
    "x = v @ v",
    "x = v // 2",
    "x = v % 2",
    "x = v << 2",
    "x = v in v",
    "x = v is v",
    "x = ünicode",
    "x = exp",
    "x = exp(1, 2)",
    "x = min(1)",
    "\n".join("x = 1" for _ in range(100_000)),
    "\n".join("x = 1" for _ in range(2_000)),
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_refused_in_milliseconds(text):
    start = time.process_time()
    with pytest.raises(SpecError, match=r"^cell\.x"):
        parse_equations(text, "cell.x")
    assert time.process_time() - start < 0.1


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_but_never_breaks(text):
    try:
        statements = parse_equations(text, "x")
    except SpecError:
        return
    assert all(isinstance(s, Statement) for s in statements)


def test_the_three_kinds_of_statement_and_their_lines():
    text = "# comment\ndv/dt = -v/tau  # leak\n\ni = g*v; i_mem += i"
    assert [(s.kind, s.target, to_text(s.expr), s.where) for s in parse_equations(text, "cell.x")] == [
        ("ode", "v", "-v/tau", "cell.x, line 2"),
        ("assign", "i", "g*v", "cell.x, line 4"),
        ("add", "i_mem", "i", "cell.x, line 4"),
    ]


def test_precedence_is_that_of_mathematics():
    assert parse_expr("-a**2 + b*c", "") == Op("+", (Op("neg", (Op("**", (Name("a"), Num(2.0))),)), Op("*", (Name("b"), Name("c")))))
    assert parse_expr("a < b < c", "") == Op("and", (Op("<", (Name("a"), Name("b"))), Op("<", (Name("b"), Name("c")))))


def test_names_are_what_an_expression_reads():
    assert names(parse_expr("where(t > start, exp(v/k), 0)", "")) == {"t", "start", "v", "k"}


def test_a_misspelt_function_is_answered_with_the_right_one():
    with pytest.raises(SpecError, match=r"unknown function 'tahn'. did you mean 'tanh'"):
        parse_expr("tahn(x)", "u")


LEAVES = st.one_of(st.sampled_from(["a", "b", "tau_m"]).map(Name), st.floats(0, 1e6).map(Num))
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from("+-*/"), st.tuples(inner, inner)).map(lambda p: Op(*p)),
        st.tuples(st.sampled_from(["exp", "abs"]), st.tuples(inner)).map(lambda p: Op(*p)),
        st.tuples(st.sampled_from(["<", ">="]), LEAVES, inner, inner).map(lambda p: Op("where", (Op(p[0], (p[1], p[2])), p[2], p[3]))),
    ),
    max_leaves=6,
)


@given(TREES)
def test_text_of_a_tree_reads_as_the_same_tree(tree):
    text = to_text(tree)
    assume(len(text) < 900)
    assert parse_expr(text, "") == tree
