"""Rules of plasticity as data: what is sorted out of them, and what they may not say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from neurolab.catalog.latex import to_latex
from neurolab.catalog.plasticity.stdp import PAIR, TRIPLET
from neurolab.catalog.rule import compose_rule
from neurolab.catalog.spec import Param, Quantity, State
from neurolab.core.errors import SpecError


def test_traces_belong_to_the_neuron_that_alone_makes_them():
    assert (compose_rule(PAIR).source, compose_rule(PAIR).target, compose_rule(PAIR).synapse) == (("r",), ("o",), ("w",))
    assert (compose_rule(TRIPLET).source, compose_rule(TRIPLET).target) == (("r1", "r2"), ("o1", "o2"))


def test_what_both_events_change_belongs_to_the_synapse():
    tagged = replace(PAIR, states=(*PAIR.states, State("tag")), on_pre=PAIR.on_pre + "\ntag += r", on_post=PAIR.on_post + "\ntag += o")
    assert compose_rule(tagged).synapse == ("w", "tag")


def test_a_trace_that_reads_the_synapse_is_none():
    assert compose_rule(replace(PAIR, on_pre="w = w\nr += w")).synapse == ("w", "r")


def test_changes_of_traces_come_after_those_of_the_synapse():
    event = compose_rule(replace(PAIR, on_pre="r += 1; w = clip(w - A_minus*o, 0, 1)")).on_pre
    assert ([s.target for s in event.synapse], [s.target for s in event.trace]) == (["w"], ["r"])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"on_pre": "w = clip(w - A_mins*o, 0, 1)"}, r"plasticity\.stdp, on_pre, line 1: unknown name 'A_mins'"),
        ({"on_post": "w = w\nz += 1"}, r"on_post, line 2: 'z' is not a state"),
        ({"on_post": "w += tau_plus"}, r"on_post, line 1: w should be"),
        ({"on_post": "w += rand()"}, "neither chance nor the clock"),
        ({"equations": "dr/dt = -r/A_plus\ndo/dt = -o/tau_minus"}, r"plasticity\.stdp, line 1"),
        ({"states": PAIR.states[1:], "on_pre": "r += 1", "on_post": "o += 1"}, "has no state 'w'"),
        ({"inputs": (Quantity("dopamine", "uM"),)}, "between events a rule has only equations"),
    ],
)
def test_wrong_rules_are_refused_by_line(changes, message):
    with pytest.raises(SpecError, match=message):
        compose_rule(replace(PAIR, output="w", **changes) if "states" not in changes else replace(PAIR, output="", equations="", **changes))


def test_its_equations_can_be_shown():
    lines = to_latex(replace(PAIR, params=(*PAIR.params, Param("k", 1.0))))
    assert lines[0] == r"\frac{dr}{dt} = -\frac{r}{\tau_{+}}"
    assert lines[3] == r"\mathrm{pre}: \; r \leftarrow r + 1"
    assert lines[-1].startswith(r"\mathrm{post}: \; o")
