"""Numbers, symbols and scales of the panels, without widgets."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.compose import visible_params
from neurolab.catalog.spec import CellSpec, Param, StimulusSpec, UnitSpec, WireSpec
from neurolab.core.errors import UnitError
from neurolab.ui.widgets.gesture import Gesture
from neurolab.ui.widgets.numbers import long_time, number_text, parse_quantity, quantity_text, shown_unit
from neurolab.ui.widgets.scale import Scale, nice_step
from neurolab.ui.widgets.symbols import symbol_html, symbol_text
from neurolab.ui.widgets.value_row import range_text, scale_of

finite = st.floats(-1e9, 1e9, allow_nan=False)
bounds = finite | st.sampled_from([-math.inf, math.inf])


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(20, "ms", "20 ms"), (-70.6, "mV", "−70.6 mV"), (0.3, "1", "0.3"), (20_000, "uM", "20 mM"), (0.001, "uM", "1 nM"), (1_000_000, "ms", "1000 s"),
     (0.02, "1/ms", "0.02 /ms"), (1000, "um2", "1000 µm²"), (36, "mS/cm2", "36 mS/cm²"), (0, "mV", "0 mV"), (1e12, "1", "1e12")],
)  # fmt: skip
def test_quantities_read_well(value, unit, text):
    assert quantity_text(value, unit) == text


@pytest.mark.parametrize(
    ("low", "high", "unit", "text"),
    [(-20_000, 20_000, "pA", "−20 to 20 nA"), (1, 20_000, "pA", "1 pA to 20 nA"), (0, 20_000, "pA", "0 to 20 nA"),
     (0.5, 50, "ms", "0.5 to 50 ms"), (0, 1, "1", "0 to 1"), (2, math.inf, "mV", "2 mV or more")],
)  # fmt: skip
def test_bounds_say_which_unit_each_is_in(low, high, unit, text):
    assert range_text(Param("x", low, unit, low=low, high=high, help="x")) == text


@given(finite, st.sampled_from(["mV", "ms", "pA", "nS", "uM", "1", "1/ms", "mS/cm2", "degC", "MOhm", "um2", "mV/ms"]))
def test_what_is_shown_can_be_typed_again(value, unit):
    text = quantity_text(value, unit)
    assert parse_quantity(text, unit) == pytest.approx(value, rel=1e-3, abs=1e-9)
    bare = text.split(" ")[0]
    assert parse_quantity(bare, unit, shown_unit(text)) == pytest.approx(value, rel=1e-3, abs=1e-9)


@pytest.mark.parametrize("text", ["", "   ", "abc", "1 V s", "nan", "-inf", "1e999", "0x10", "1_000 mV"])
def test_nonsense_is_refused_with_a_hint(text):
    with pytest.raises(UnitError) as caught:
        parse_quantity(text, "mV")
    assert str(caught.value)


@pytest.mark.parametrize(("value", "text"), [(1e-5, "1e-5"), (123456, "123456"), (0.1 + 0.2, "0.3"), (math.inf, "∞"), (-1.5, "−1.5")])
def test_numbers_have_no_noise(value, text):
    assert number_text(value) == text.replace("-", "−")


@pytest.mark.parametrize(("name", "html"), [("tau_m", "<i>τ</i><sub>m</sub>"), ("na_hh.g_Na", "<i>g</i><sub>Na</sub>"), ("weight", "weight"),
                                            ("pulse_width", "pulse width"), ("v", "<i>v</i>"), ("<b", "<i>&lt;b</i>")])  # fmt: skip
def test_names_become_symbols(name, html):
    assert symbol_html(name) == html


def test_symbols_have_a_plain_form():
    assert symbol_text("na_hh.g_Na") == "g Na"


@given(st.floats(-1e3, 1e3), st.floats(1e-3, 1e6), st.booleans(), st.floats(0, 1))
def test_a_scale_maps_there_and_back(low, width, log, fraction):
    low = abs(low) + 1e-3 if log else low
    scale = Scale(low, low + width, log)
    value = scale.value(fraction)
    assert scale.low <= value <= scale.high
    if not log:
        assert scale.fraction(value) == pytest.approx(fraction, abs=0.006)
    elif 0 < fraction < 1:
        assert value == pytest.approx(scale.low * (scale.high / scale.low) ** fraction, rel=0.006)


@given(finite, bounds, bounds, st.booleans())
@example(2.0, 1.1e-308, math.inf, True)  # the ratio of the bounds overflows
def test_any_bounds_give_a_usable_scale(default, low, high, log):
    scale = Scale.spanning(default, min(low, high), max(low, high), log=log)
    assert math.isfinite(scale.low)
    assert scale.low < scale.high
    assert not scale.log or scale.low > 0
    assert 0 <= scale.fraction(default) <= 1


@given(st.floats(1e-6, 1e9))
def test_steps_are_one_two_or_five(width):
    step = nice_step(width)
    assert 0 < step <= width * 1.0001
    assert f"{step:.0e}"[0] in "125"


def test_times_are_for_people():
    assert [long_time(ms) for ms in (20, 20_000, 300_000, 7_200_000)] == ["20 ms", "20 s", "5 min", "2 h"]


def test_a_held_gesture_keeps_its_number_and_a_new_one_does_not():
    numbers = iter(range(1, 100))
    gesture = Gesture(lambda: next(numbers))
    gesture.press()
    assert gesture.number() == gesture.number() == 1
    gesture.release()
    assert gesture.number() == 2
    assert gesture.number() == 2, "quick repeats"
    assert gesture.number(repeats=False) != gesture.number(repeats=False)


def test_sliders_are_fine_enough_for_a_hand():
    """One pixel of a slider of 120 pixels must not jump over everything that is of interest."""
    registry = builtin_registry()
    for spec in registry:
        if not isinstance(spec, (CellSpec, UnitSpec, StimulusSpec, WireSpec)):
            continue
        for name, param in visible_params(registry, spec).items():
            if param.choices or param.log or not param.default or param.default >= param.high:
                continue
            scale = scale_of(param)
            assert (scale.high - scale.low) / 120 <= abs(float(param.default)), f"{spec.type_id} {name}"
            assert param.low <= scale.low < scale.high <= param.high
