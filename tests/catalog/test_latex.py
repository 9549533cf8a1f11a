"""Equations as LaTeX."""

from dataclasses import replace

import pytest

from neurolab.catalog.latex import name_to_latex, to_latex
from neurolab.catalog.spec import CellSpec, MeterSpec, Param, State

CELL = CellSpec(
    type_id="cell.x", title="", summary="", params=(Param("tau_m", 10, "ms"), Param("E_L", -70, "mV")), states=(State("v", "mV"), State("w", "1"))
)


def latex(equations, **changes):
    return to_latex(replace(CELL, equations=equations, **changes))


@pytest.mark.parametrize(
    ("equation", "expected"),
    [
        ("dv/dt = (E_L - v)/tau_m", r"\frac{dv}{dt} = \frac{E_{L} - v}{\tau_{m}}"),
        ("dw/dt = -w/tau_m", r"\frac{dw}{dt} = -\frac{w}{\tau_{m}}"),
        ("a = w - (1 - w)", r"a = w - \left(1 - w\right)"),
        ("a = (1 - w)*w**2", r"a = \left(1 - w\right)\,w^{2}"),
        ("a = (1 - w)**2*3", r"a = \left(1 - w\right)^{2} \cdot 3"),
        ("a = exp(-(v + 40*mV)/(10*mV))", r"a = e^{-\frac{v + 40\,\mathrm{mV}}{10\,\mathrm{mV}}}"),
        ("a = 1/exprel(w)", r"a = \frac{w}{e^{w} - 1}"),
        ("a = where(w > 1, 2, 3)", r"a = \begin{cases} 2 & w > 1 \\ 3 & \mathrm{otherwise} \end{cases}"),
        (
            "a = where(w > 1 and (w < 2 or w == 3), 2, 3)",
            r"a = \begin{cases} 2 & w > 1 \;\wedge\; \left(w < 2 \;\vee\; w = 3\right) \\ 3 & \mathrm{otherwise} \end{cases}",
        ),
        ("a = 1.5e-9*w", r"a = 1.5 \cdot 10^{-9}\,w"),
        ("i_mem += w", r"i_{\mathrm{mem}} \leftarrow i_{\mathrm{mem}} + w"),
    ],
)
def test_equations(equation, expected):
    assert latex(equation)[0] == expected


def test_the_spike_rule_is_a_line_of_its_own():
    lines = latex("dv/dt = 0", spike_when="v > E_L", on_spike="v = E_L; w += 1")
    assert lines[-1] == r"v > E_{L} \;\Rightarrow\; v \leftarrow E_{L},\; w \leftarrow w + 1"


def test_symbols():
    assert [name_to_latex(n) for n in ("g_Na", "na_hh.g_Na", "tau", "phi_h", "rate", "V_th", "m", "Q10")] == [
        r"g_{\mathrm{Na}}", r"g_{\mathrm{Na}}", r"\tau", r"\phi_{h}", r"\mathrm{rate}", r"V_{\mathrm{th}}", "m", "Q_{10}",
    ]  # fmt: skip


def test_what_has_no_equations_has_no_formula():
    assert to_latex(MeterSpec(type_id="meter.scope", title="", summary="")) == []
