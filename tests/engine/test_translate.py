"""Compiled functions do what the interpreter does with the same text; what cannot be compiled is told with its place."""

import math
from dataclasses import dataclass

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.engine import columns, dosing, driver, mathlib, reference, releasing, trees
from neurolab.engine.compiled import Colours, FloatBlocks, FloatRows, Floats, FloatTable, Ints, IntTable, Shorts, compiled, shifted
from neurolab.engine.compiler import compile_plan
from neurolab.engine.values import CannotCompileError

RNG = np.random.default_rng(5)
FACTOR = 3


def both(function, *args, exact=True):
    """Run machine code and interpreter on copies; compare result and arrays."""
    ours, theirs = ([a.copy() if isinstance(a, np.ndarray) else a for a in args] for _ in range(2))
    result = function(*ours)
    with np.errstate(all="ignore"):
        expected = function.python(*theirs)
    if result is not None:
        np.testing.assert_allclose(result, expected, rtol=0 if exact else 1e-14)
    for mine, other in zip(ours, theirs, strict=True):
        if isinstance(mine, np.ndarray):
            np.testing.assert_allclose(mine, other, rtol=0 if exact else 1e-14)
    return result


@compiled
def whole_numbers(a: int, b: int) -> int:
    return (a // b) * 1000 + (a % b) * FACTOR + (a << 2) - (a >> 1) + (a & 5) - (a | 8) + (a ^ b) - ~a + (-b if a > b else 7)


@compiled
def mixed(a: int, x: float) -> float:
    half = a / 2
    half += a
    return half * x - float(a) ** 2.0 + int(x) + abs(x) + (1.0 if (x > a and a >= 0) or not x < 2.5 else a) + (a > 2) + max(a, x, 1) + min(x, a)


@compiled
def functions(x: float) -> float:
    return math.exp(-x) + np.log(x) + np.floor(x) + np.ceil(x) + np.rint(x) + np.sqrt(x) + np.expm1(x) + math.sin(x) + math.cos(x) + math.tanh(x)


@compiled
def _pair(x: float, y: float) -> tuple[float, float]:
    if x > y:
        return y, x
    return x, y


@compiled
def loops(values: Floats, limit: int, found: Ints) -> float:
    total, n = 0.0, values.shape[0]
    for i in range(n):
        if values[i] < 0.0:
            continue
        if i >= limit:
            break
        total += values[i]
        found[i] += 2
    for i in range(n - 1, -1, -2):
        total = total * 0.5 + values[i]
    for i in range(0, n, FACTOR):
        total -= values[i]
    k = 0
    while True:
        k += 1
        if k * k > limit:
            break
    # the index is looked at only where it is one
    if limit < n and values[limit] > 0.0:
        total += 100.0
    low, high = _pair(total, float(k))
    return low + 2.0 * high


@compiled
def arrays(table: FloatTable, blocks: FloatBlocks, rows: FloatRows, few: Shorts, colours: Colours, count: IntTable) -> float:
    height, width = table.shape
    total = 0.0
    for i in range(height):
        row = table[i]
        part = row[1 : width - 1]
        for j in range(part.shape[0]):
            part[j] = part[j] + blocks[i, j, 1] * few[j]
            count[i, j] -= colours[j]
        row[0], row[width - 1] = rows[i, 0], rows[i, rows.shape[1] - 1]
        total += row[0]
        few[i] = -i
        colours[i] = colours[i] * 2 + 0xFF000000
    return total


@dataclass
class Load:
    """A record as the tables of a plan are: numbers and arrays under one name."""

    factor: "float"
    values: "Floats"
    counts: "IntTable"


@compiled
def _grow(load: Load, by: int) -> float:
    total = 0.0
    for i in range(load.values.shape[0]):
        load.values[i] *= load.factor
        load.counts[i, 1] += by
        total += load.values[i]
    return total


@compiled
def records(first: Load, by: int, second: Load) -> float:
    return _grow(second, by) * first.factor + _grow(first, 2 * by)


def test_records_are_handed_on_whole():
    mine, other = ([Load(x, np.arange(3.0) + x, np.zeros((3, 2), np.int64)) for x in (1.5, 2.0)] for _ in range(2))
    assert records(mine[0], 3, mine[1]) == records.python(other[0], 3, other[1])
    for a, b in zip(mine, other, strict=True):
        np.testing.assert_array_equal(a.values, b.values)
        np.testing.assert_array_equal(a.counts, b.counts)
    assert mine[1].counts[:, 1].tolist() == [3, 3, 3]
    with pytest.raises(TypeError, match="takes 3 arguments"):
        records(mine[0], 3)


@pytest.mark.parametrize("function", [whole_numbers, mixed])
def test_arithmetic_is_that_of_python(function):
    for a in range(-9, 10):
        for b in (-7, -3, -1, 1, 2, 5):
            both(function, a, b if function is whole_numbers else b * 0.83)


def test_functions_are_those_of_the_libraries():
    for x in (0.1, 1.0, 2.5, 3.5, 20.0):
        both(functions, x, exact=False)


@pytest.mark.parametrize("limit", [0, 3, 9, 30])
def test_loops_and_branches(limit):
    both(loops, RNG.normal(size=10), limit, np.arange(10))


def test_rows_stretches_and_numbers_of_other_sizes():
    rows = RNG.normal(size=(6, 20))[::2, 3:9]
    both(arrays, RNG.normal(size=(3, 6)), RNG.normal(size=(3, 4, 2)), np.asarray(rows), np.arange(-2, 4, dtype=np.int32),
         np.array([1, 2**31, 2**32 - 1, 7, 8, 9], np.uint32), np.zeros((3, 6), np.int64))  # fmt: skip


def test_bits_move_right_without_their_sign():
    assert [shifted(-1, 60), shifted(2**40, 3)] == [15, 2**37]


@pytest.mark.parametrize("seed", [0, 12, 2**62])
def test_random_numbers_are_those_of_the_reference(seed):
    assert [mathlib.uniform(seed, key, 9, 3) for key in range(50)] == reference.uniform(seed, np.arange(50.0), 9, 3).tolist()


def test_pictures():
    data = RNG.normal(size=(3, 400)).cumsum(axis=1)
    data[1, 40:60] = np.nan
    rows, colours = np.array([2, 1]), np.array([0xFFAA0011, 0xFF00BB22], np.uint32)
    both(columns.min_max_columns, data, rows, -7.0, 3.3, np.zeros((2, 40, 2)))
    for thick, strength in ((1.0, 1.0), (2.6, 0.4)):
        both(columns._draw_traces, columns.picture(30, 40), data[:, 10:], rows, colours, -5.0, 4.7, 12.0, -1.1, 3, thick, strength,
             np.zeros((16, 30), np.uint32))  # fmt: skip
    both(columns.draw_ticks, columns.picture(20, 30), RNG.uniform(0, 40, 25), RNG.integers(-1, 2, 25), colours, np.array([0.0, 9.5]),
         np.array([8.0, 7.25]), 5.0, 1.1, 2, 2)  # fmt: skip
    both(columns._extent, data, rows, 5, 390, np.zeros(2))


@pytest.mark.parametrize("width", [1, 3])
def test_the_solver_of_cells_in_space(width):
    n = 4 * width
    arena = RNG.uniform(-1.0, 1.0, 5 * n)
    arena[2 * n : 3 * n] = -RNG.uniform(0.1, 1.0, n)
    places = np.arange(n)
    joints = np.column_stack((places - 1, places, places + n, places + 2 * n, places + 3 * n))
    joints[:, [trees.J_V, trees.J_PUSH, trees.J_RATE, trees.J_CAPACITANCE]] = np.column_stack([places + k * n for k in range(4)])
    arena[3 * n :] = RNG.uniform(1.0, 2.0, 2 * n)
    x = np.zeros((n, trees.BAND + 4 * width))
    x[:, trees.CONDUCTANCE], x[:, trees.AREA] = RNG.uniform(0.1, 1.0, n), RNG.uniform(1.0, 2.0, n)
    if width == 1:
        both(trees._solve_tree, 0, n, 0.1, arena, joints, x, exact=False)
    else:
        x[:, trees.BAND] = 2.0
        both(trees._solve_nerve, 0, n, width, 0.1, arena, joints, x, exact=False)


@pytest.mark.parametrize("vesicles", [0.0, 6.0])
def test_terminals(vesicles):
    arena = np.array([0.3, 0.4, 5.0, 0.0, 0.0, 0.0, 0.0, 0.0])
    plastic = np.array([[0.5, 120.0, 30.0, vesicles, 77.0, 0.0]])
    both(releasing.release, plastic, 0, 40, 0.1, 3, 2.0, arena, exact=False)
    both(releasing.observe_release, plastic, 0, 40, 0.1, arena, exact=False)


def busy_circuit():
    """Something of everything: stimuli, units in a ring, cells, a cell in space, synapses at once and late, one that tires, a dose, traces."""
    c = Circuit(builtin_registry())
    noise, train = add(c, "stimulus.noise"), add(c, "stimulus.poisson", rate=300.0)
    lif, axon, stick = add(c, "cell.lif"), add(c, "cell.hodgkin_huxley"), add(c, "cell.spiking_stick")
    units = add(c, "unit.tanh"), add(c, "unit.tanh")
    scope = add(c, "meter.scope")
    connect(c, noise, axon, "wire.current")
    connect(c, train, lif, "synapse.ampa", weight=20.0, delay=0.0)
    connect(c, lif, axon, "synapse.ampa", weight=5.0, delay=1.3)
    connect(c, lif, stick, "synapse.gaba_a", weight=5.0, delay=0.7)
    connect(c, train, stick, "synapse.ampa", weight=30.0, release="vesicles by chance", U=0.5, tau_rec=100.0, vesicles=5.0)
    connect(c, units[0], units[1], "wire.weight", weight=0.7)
    connect(c, units[1], units[0], "wire.weight", weight=-0.4)
    connect(c, axon, scope, "lead.probe")
    connect(c, stick, scope, "lead.probe")
    c.apply(edits.add_dose(c, "compound.ttx", axon, 0.01, start=2.0, stop=6.0)[1])
    return c


def test_the_driver():
    """The whole of it, step by step in the interpreter: kernels and functions that it calls are machine code both times."""
    ours, theirs = (compile_plan(busy_circuit(), dt=0.1) for _ in range(2))
    for plan, run in ((ours, driver.advance), (theirs, driver.advance.python)):
        outcome = run(
            150, 0, plan.dt, plan.seed, plan.arena.data, plan.arena.counters, plan.arena.last_spike, plan._wrong,
            plan.network, plan.recorder.tables, plan.chemistry.tables, plan.schedule.tables,
        )  # fmt: skip
        assert outcome == 0
    assert ours.arena.counters.tolist() == theirs.arena.counters.tolist()
    np.testing.assert_array_equal(ours.arena.data, theirs.arena.data)
    np.testing.assert_array_equal(ours.recorder.tables.data, theirs.recorder.tables.data)
    assert ours.arena.counters[0] == 150
    assert ours.arena.counters[1] > 5, "cells have fired"


def test_doses():
    both(dosing._concentration, np.array([3.0, 1.0, 8.0, 2.0, 4.0]), 5.0, exact=False)
    both(dosing._concentration, np.array([3.0, 1.0, 8.0, 2.0, 4.0]), 15.0, exact=False)


@compiled
def _adds_lists(n: int) -> int:
    found = n
    found = found + len([n])
    return found


@compiled
def _becomes_real(n: int) -> int:
    found = n
    found = found / 2
    return found


@pytest.mark.parametrize(("function", "reason"), [(_adds_lists, r"\[n\]"), (_becomes_real, r"int\(")])
def test_what_cannot_be_compiled_is_told_with_file_line_and_reason(function, reason):
    with pytest.raises(CannotCompileError, match=rf"test_translate\.py:\d+, in {function.python.__name__}: .*{reason}"):
        function(3)


def test_other_arrays_than_announced_are_refused():
    with pytest.raises(TypeError, match="<f4"):
        loops(np.zeros(3, np.float32), 1, np.arange(3))
    with pytest.raises(TypeError, match="gaps"):
        loops(np.zeros(6)[::2], 1, np.arange(3))
