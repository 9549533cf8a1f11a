"""Composition of membranes and mechanisms, and the messages about wrong models."""

from dataclasses import replace

import pytest

from neurolab.catalog.compose import compose, input_name, recordable, visible_params
from neurolab.catalog.expr import to_text
from neurolab.catalog.registry import Registry
from neurolab.catalog.spec import CellSpec, Effect, MechanismSpec, MeterSpec, Param, Quantity, State, WireSpec
from neurolab.core.errors import SpecError

AMPA = MechanismSpec(
    type_id="receptor.ampa", title="AMPA", summary="", params=(Param("E", 0, "mV"), Param("tau", 2, "ms")), states=(State("g", "nS"),),
    outputs=(Quantity("i", "pA"),), equations="dg/dt = -g/tau\ni = g*(v - E)\ni_mem += i", arrival=("g",),
    effects=(Effect("AMPA", "block", "tau", "scale", -0.5),),
)  # fmt: skip
LEAK = MechanismSpec(
    type_id="channel.leak", title="Leak", summary="", params=(Param("g_L", 0.3, "mS/cm2"), Param("E", -60, "mV")),
    equations="i = g_L*area*(v - E)\ni_mem += i",
)  # fmt: skip
CELL = CellSpec(
    type_id="cell.lif", title="LIF", summary="",
    params=(Param("tau_m", 20, "ms"), Param("R", 100, "MOhm"), Param("E_L", -65, "mV"), Param("V_th", -50, "mV"), Param("area", 1000, "um2")),
    states=(State("v", "mV", "E_L"),), inputs=(Quantity("i_in", "pA"),), equations="dv/dt = (E_L - v + R*(i_in - i_mem)) / tau_m",
    spike_when="v > V_th", on_spike="v = E_L", mechanisms=("receptor.ampa", "channel.leak"),
)  # fmt: skip
REGISTRY = Registry([CELL, AMPA, LEAK])


def composed(**changes):
    return compose(REGISTRY, replace(CELL, **changes))


def test_names_of_mechanisms_are_qualified_and_ports_are_shared():
    c = compose(REGISTRY, CELL)
    assert list(c.params) == ["tau_m", "R", "E_L", "V_th", "area", "ampa.E", "ampa.tau", "leak.g_L", "leak.E"]
    assert [s.name for s in c.states] == ["v", "ampa.g"]
    assert {s.target: to_text(s.expr) for s in c.statements} == {
        "ampa.i": "ampa.g*(v - ampa.E)",
        "leak.i": "leak.g_L*area*(v - leak.E)",
        "i_mem": "ampa.i + leak.i",
        "v": "(E_L - v + R*(i_in - i_mem))/tau_m",
        "ampa.g": "-ampa.g/ampa.tau",
    }
    assert c.effects == (Effect("AMPA", "block", "ampa.tau", "scale", -0.5),)
    assert c.output == "v"


def test_a_receptor_gives_an_input_row_for_weights():
    c = compose(REGISTRY, CELL)
    assert [q.name for q in c.inputs] == ["i_in", "in_ampa"]
    assert c.arrivals == {input_name("receptor.ampa"): ("ampa.g",)}


def test_a_node_may_have_other_mechanisms_than_its_spec():
    assert "leak.g_L" not in visible_params(REGISTRY, CELL, ["receptor.ampa"])
    c = compose(REGISTRY, CELL, [])
    assert [to_text(s.expr) for s in c.statements if s.target == "i_mem"] == ["0"]


def test_what_can_be_recorded_are_states_and_outputs():
    assert {name: q.unit for name, q in recordable(REGISTRY, CELL).items()} == {"v": "mV", "ampa.g": "nS", "ampa.i": "pA"}


def test_a_filter_wire_counts_spikes_in_its_first_state():
    wire = WireSpec(
        type_id="wire.rate",
        title="",
        summary="",
        params=(Param("tau", 50, "ms"),),
        states=(State("x"),),
        equations="dx/dt = -x/tau",
        carries="filter",
    )
    assert compose(REGISTRY, wire).arrivals == {"in_rate": ("x",)}


def test_statements_may_stand_in_any_order():
    c = composed(equations="dv/dt = a\na = b/tau_m\nb = E_L - v", mechanisms=())
    assert [s.target for s in c.statements if s.kind == "assign" and s.target != "i_mem"] == ["b", "a"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"equations": "dv/dt = (E_l - v) / tau_m"}, r"cell\.lif, line 1: unknown name 'E_l' \(did you mean 'E_L'\?\)"),
        ({"equations": "a = v\ndv/dt = (E_L - v)"}, r"cell\.lif, line 2: dv/dt should be mV/ms but the right side is mV"),
        ({"equations": "dv/dt = (E_L - v + R) / tau_m"}, r"line 1: cannot add E_L - v \(mV\) and R \(GΩ\)"),
        ({"equations": "dv/dt = E_L*exp(v)/tau_m"}, r"line 1: exp needs a pure number, but v is mV"),
        ({"equations": "dv/dt = where(v > R, v, E_L)/tau_m"}, r"line 1: cannot compare v \(mV\) and R"),
        ({"equations": "dv/dt = v**R/tau_m"}, r"line 1: the power R is GΩ"),
        ({"equations": "dv/dt = v**(t/tau_m)/tau_m"}, r"line 1: v \(mV\) can only have a constant power"),
        ({"equations": "dv/dt = 0\na = b\nb = a"}, r"line \d: '[ab]' depends on itself"),
        ({"equations": "dw/dt = v"}, r"line 1: 'w' is not a state"),
        ({"equations": "tau_m = v"}, r"line 1: 'tau_m' is declared already"),
        ({"equations": "a = v\na = v\ndv/dt = 0"}, r"line 2: 'a' is defined twice"),
        ({"equations": "dv/dt = 0\ni_men += i_in"}, r"line 2: 'i_men' is not a port to add to\. did you mean 'i_mem'"),
        ({"states": (State("v", "mV", "R"),)}, r"initial value of v should be mV but the right side is GΩ"),
        ({"on_spike": "v = R"}, r"on_spike: v should be mV"),
        ({"on_spike": "V_th = v"}, r"on_spike: 'V_th' is not a state"),
        ({"spike_when": "v > V_tm"}, r"spike_when: unknown name 'V_tm' \(did you mean 'V_th'\?\)"),
        ({"hold": "V_th"}, r"hold should be ms"),
        ({"outputs": (Quantity("y"),)}, r"nothing computes the output 'y'"),
        ({"effects": (Effect("Nav", "block", "V_tj", "shift", 1.0),)}, r"effect on Nav changes an unknown parameter 'V_tj'\. did you mean 'V_th'"),
        ({"params": (*CELL.params, Param("k", 1, "mX"))}, r"cell\.lif: the unit of 'k': unknown unit 'mX'"),
        ({"params": (*CELL.params, Param("dt", 1, "ms"))}, r"'dt' cannot be the name of a variable"),
        ({"params": (*CELL.params, Param("v", 1, "mV"))}, r"'v' is declared twice"),
        ({"mechanisms": ("receptor.ampa", "receptor.ampa")}, r"lists the mechanism 'ampa' twice"),
        ({"mechanisms": ("receptor.amba",)}, r"unknown type 'receptor\.amba'\. did you mean"),
        ({"params": CELL.params[:-1]}, r"channel\.leak, line 1: unknown name 'area'\. The cell has no 'area'"),
    ],
)
def test_wrong_models_are_named_with_spec_and_line(changes, message):
    with pytest.raises(SpecError, match=message):
        composed(**changes)


def test_a_zero_fits_any_unit_and_units_can_be_written():
    composed(equations="dv/dt = where(t < 5*ms, 0, max(E_L - v, -3*mV))/tau_m")


def test_a_meter_has_nothing_to_simulate_but_may_have_parameters():
    meter = MeterSpec(type_id="meter.scope", title="Scope", summary="", params=(Param("span", 100, "ms"),))
    assert list(visible_params(REGISTRY, meter)) == ["span"]
    with pytest.raises(SpecError, match="no equations"):
        compose(REGISTRY, meter)
