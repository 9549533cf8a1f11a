"""A receptor that nothing reaches is left out of a step, and no bit knows of it."""

from itertools import combinations

import numpy as np
import pytest
from helpers import add, connect

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import CellSpec
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.core.units import coherent, to_unit
from neurolab.engine.compiler import compile_plan
from neurolab.engine.folding import Folding
from neurolab.engine.graph import Graph
from neurolab.engine.kernels import BLOCK, KERNEL
from neurolab.engine.models import model_of

REGISTRY = builtin_registry()
CELLS = [s.type_id for s in REGISTRY.all(CellSpec) if not s.compartments]
N = 2 * BLOCK


def started(composite, kernel, rng):
    """Cells with the default parameters, somewhere near rest."""
    arena = np.zeros((2, kernel.layout.n_rows, BLOCK))
    for name, param in composite.params.items():
        arena[:, kernel.layout.params[name]] = coherent(to_unit(param.default, param.unit), param.unit)
        if name.endswith(".E"):  # none of them 0, which would hide how its products are rounded
            arena[:, kernel.layout.params[name]] = rng.uniform(-90, 20)
    arena[:, kernel.layout.key] = np.arange(N).reshape(2, BLOCK)
    for which in ("prepare", "start"):
        kernel.call(which, arena.reshape(-1), 0, N, 0.0, 0.05, 0, 1)
    arena[:, kernel.layout.states["v"]] += rng.uniform(-5, 15, (2, BLOCK))
    arena[:, kernel.layout.inputs["i_in"]] = rng.uniform(0, 400, (2, BLOCK))
    return arena


def ran(address, arena, steps=40):
    arena = arena.copy()
    for step in range(steps):
        KERNEL(address)(arena.ctypes.data, 0, N, step * 0.05, 0.05, step, 1)
    return arena


@pytest.mark.parametrize("type_id", CELLS)
def test_a_step_without_quiet_receptors_gives_the_bits_of_the_whole_one(type_id):
    rng = np.random.default_rng(3)
    composite, kernel = model_of(REGISTRY, type_id)
    receptors = list(kernel.receptors)
    assert {"in_ampa", "in_nmda", "in_gaba_a"} <= set(receptors)
    all_but_one = list(combinations(receptors, len(receptors) - 1))
    for quiet in map(frozenset, (receptors, receptors[1:3], all_but_one[rng.integers(len(all_but_one))])):
        arena = started(composite, kernel, rng)
        for name, rows in kernel.receptors.items():
            arena[:, list(rows)] = 0.0 if name in quiet else rng.uniform(0, 2, (2, len(rows), BLOCK))
        whole = ran(kernel.step_without(frozenset(), uniform=False), arena)
        assert np.isfinite(whole).all()
        for uniform in (False, True):
            assert ran(kernel.step_without(quiet, uniform=uniform), arena).tobytes() == whole.tobytes(), (sorted(quiet), uniform)


def test_products_are_rounded_as_in_the_whole_step_whatever_is_left_out():
    g = Graph(frozenset())
    x, y, q, w, z = (g.name(n) for n in "xyqwz")
    first, second = g.op("*", x, y), g.op("*", q, y)
    both = g.op("+", first, second)
    last = g.op("*", w, z)
    total = g.op("-", both, last)
    whole = Folding.of(g, (total,), ())
    assert whole.joined == {both: 0, total: 1}
    lean = whole.without({"q"}, (total,))
    assert lean is not None
    assert lean.zero == {q, second}
    assert lean.factors(both) == (x, y), "added to 0, hence rounded before the other product is taken away"
    assert lean.factors(total) == (w, z)
    assert lean.order((total,)) == sorted((x, y, w, z, second, both, total))
    assert whole.without({"y"}, (total,)).order((total,)) == sorted((w, z, both, total))
    assert whole.without({"q"}, (g.op("exp", q),)) is None, "more than one instruction"


def test_rows_of_quiet_receptors_are_not_touched():
    composite, kernel = model_of(REGISTRY, "cell.lif")
    arena = started(composite, kernel, np.random.default_rng(1))
    rows = [row for own in kernel.receptors.values() for row in own]
    arena[:, rows] = 7.0
    after = ran(kernel.step_without(frozenset(kernel.receptors), uniform=False), arena)
    assert (after[:, rows] == 7.0).all()
    assert (ran(kernel.step_without(frozenset(), uniform=False), arena)[:, rows] != 7.0).all()


def circuit():
    c = Circuit(REGISTRY, [Settings(dt=0.1)])
    source, cell = add(c, "stimulus.poisson", rate=300.0), add(c, "cell.lif")
    return c, source, cell, connect(c, source, cell, "synapse.ampa", weight=6.0, delay=0.5)


def group_of(plan, cell):
    return plan.places[cell][0]


def test_what_a_wire_reaches_stays_and_the_rest_is_left_out():
    c, source, cell, _ = circuit()
    plan = compile_plan(c)
    assert group_of(plan, cell).quiet == {"in_nmda", "in_gaba_a", "in_nicotinic"}
    connect(c, source, cell, "synapse.gaba_a")
    assert group_of(compile_plan(c), cell).quiet == {"in_nmda", "in_nicotinic"}


def test_a_wire_that_is_drawn_while_it_runs_acts_and_one_removed_fades():
    c, source, cell, wire = circuit()
    plan = compile_plan(c)
    plan.advance(500)
    second = connect(c, source, cell, "synapse.nmda", weight=3.0)
    joined = compile_plan(c)
    joined.carry_over(plan)
    joined.advance(500)
    assert joined.value(cell, "nmda.B") > 0.0
    c.apply(edits.remove(c, [second]))
    parted = compile_plan(c)
    before = joined.value(cell, "nmda.B")
    parted.carry_over(joined)
    assert "in_nmda" not in group_of(parted, cell).quiet, "it fades"
    assert parted.value(cell, "nmda.B") == before
    parted.advance(100)
    assert 0.0 < parted.value(cell, "nmda.B") < before
    assert wire in c


def test_a_wire_to_another_cell_of_the_same_kind_changes_no_bit():
    c, source, cell, _ = circuit()
    other = add(c, "cell.lif")
    alone = compile_plan(c, channels=((cell, "v"),))
    connect(c, source, other, "synapse.gaba_a", weight=3.0)
    connect(c, source, other, "synapse.nmda", weight=3.0)
    together = compile_plan(c, channels=((cell, "v"),))
    assert group_of(alone, cell).quiet > group_of(together, cell).quiet
    for plan in (alone, together):
        plan.advance(2000)
    assert alone.spike_count > 0
    assert alone.recorder.window(2000).tobytes() == together.recorder.window(2000).tobytes()


def test_a_state_that_is_put_back_decides_anew():
    c, _, cell, wire = circuit()
    plan = compile_plan(c)
    plan.advance(400)
    full = plan.snapshot()
    c.apply(edits.remove(c, [wire]))
    parted = compile_plan(c)
    assert "in_ampa" in group_of(parted, cell).quiet
    parted.carry_over(plan)
    assert "in_ampa" not in group_of(parted, cell).quiet
    parted.reset()
    assert "in_ampa" in group_of(parted, cell).quiet
    assert full.arena.size > 0
