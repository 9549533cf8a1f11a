"""Quantities: texts to numbers and back, and to the engine's coherent system."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neurolab.core.errors import UnitError
from neurolab.core.units import UNITS, coherent, describe, dimension, display_unit, format_quantity, from_coherent, parse_unit, to_unit


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (5, "mV", 5.0),
        ("10 mV", "mV", 10.0),
        ("0.01V", "mV", 10.0),
        ("-65", "mV", -65.0),
        ("1.5 nM", "uM", 0.0015),
        ("1.5 µM", "uM", 1.5),
        ("2 uS", "nS", 2000.0),
        ("10 µA/cm²", "uA/cm2", 10.0),
        ("36 mS/cm^2", "mS/cm2", 36.0),
        ("1 s", "ms", 1000.0),
        ("2 min", "ms", 120_000.0),
        ("20 Hz", "kHz", 0.02),
        ("50 %", "1", 0.5),
        ("1e3 pA", "nA", 1.0),
        ("6.3 °C", "degC", 6.3),
        ("0.2 1/ms", "kHz", 0.2),
        ("3 kΩ", "MOhm", 0.003),
    ],
)
def test_texts_are_converted_where_they_enter(value, unit, expected):
    assert to_unit(value, unit) == expected


@pytest.mark.parametrize(
    ("text", "unit", "message"),
    [
        ("10 nS", "mV", "wrong unit.*mV"),
        ("10 mV", "1", "wrong unit.*plain number"),
        ("10 mX", "mV", "unknown unit"),
        ("ten mV", "mV", "no quantity"),
        ("", "mV", "no quantity"),
        ("nan", "mV", "no quantity"),
        ("1e999", "mV", "too large"),
        ("1" * 10_000, "mV", "no quantity"),
        ("1 " + "m" * 5_000, "mV", "no quantity"),
        ("1 mV mV", "mV", "unknown unit"),
        ("1 mV//ms", "mV", "unknown unit"),
    ],
)
def test_nonsense_is_refused_with_what_to_write_instead(text, unit, message):
    with pytest.raises(UnitError, match=message) as error:
        to_unit(text, unit)
    assert error.value.hint


def test_a_typing_error_is_answered_with_the_right_unit():
    with pytest.raises(UnitError, match="did you mean 'degC'"):
        parse_unit("degc")


@pytest.mark.parametrize(
    ("unit", "factor"),
    [
        ("nS", 1),
        ("pF", 1),
        ("GOhm", 1),
        ("kHz", 1),
        ("mS/cm2", 0.01),
        ("uF/cm2", 0.01),
        ("MOhm", 1e-3),
        ("um2", 1),
        ("cm2", 1e8),
        ("nM", 1e-3),
        ("Hz", 1e-3),
        ("s", 1e3),
    ],
)
def test_coherent_factors(unit, factor):
    assert coherent(1.0, unit) == factor


def test_ohms_law_and_the_membrane_time_constant_need_no_factors():
    assert coherent(100, "MOhm") * coherent(150, "pA") == pytest.approx(coherent(15, "mV"))
    assert coherent(200, "pF") * coherent(100, "MOhm") == pytest.approx(coherent(20, "ms"))
    assert dimension("pF*MOhm") == dimension("ms")


@given(st.floats(-1e12, 1e12), st.sampled_from(sorted(UNITS)))
def test_coherent_and_back_is_the_same(value, unit):
    assert from_coherent(coherent(value, unit), unit) == pytest.approx(value, rel=1e-14)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (1.5, "ms", "1.5 ms"),
        (1500, "ms", "1.5 s"),
        (0.025, "ms", "25 µs"),
        (10, "uA/cm2", "10 µA/cm²"),
        (-65.0, "mV", "-65 mV"),
        (0, "pA", "0 pA"),
        (2000, "pA", "2 nA"),
        (0.005, "uM", "5 nM"),
        (1000, "um2", "1000 µm²"),
        (0.123456, "1", "0.1235"),
        (1e-7, "1", "1e-7"),
        (100, "MOhm", "100 MΩ"),
        (6.3, "degC", "6.3 °C"),
        (999.99, "pA", "1 nA"),
    ],
)
def test_quantities_are_shown_short(value, unit, text):
    assert format_quantity(value, unit) == text


def test_numbers_that_are_none_do_not_break_the_display():
    assert format_quantity(math.nan, "mV") == "nan mV"
    assert format_quantity(-math.inf, "mV") == "-inf mV"


@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(sorted(UNITS)))
def test_what_is_shown_can_be_typed_again(value, unit):
    shown = format_quantity(value, unit)
    if abs(value) < 1e15:
        assert to_unit(shown, unit) == pytest.approx(value, rel=1e-3, abs=1e-300)


def test_display_uses_typographic_units():
    assert display_unit("uF/cm2") == "µF/cm²"
    assert display_unit("1") == ""
    assert describe(dimension("mV/ms")) == "mV/ms"
    assert describe(dimension("pA/mV")) == "nS"
    assert describe(dimension("1")) == "a pure number"
