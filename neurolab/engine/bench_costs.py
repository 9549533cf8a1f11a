"""What a cell-step and a synaptic event cost in networks of growing size, which should be the same. Importing it is light."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, Any

from neurolab.engine.bench_networks import sparse

if TYPE_CHECKING:
    from neurolab.engine.plan import Plan

SIZES = (1_000, 10_000, 100_000)
_SYNAPSES, _FEW = 100, 20
_CELL_STEPS, _REPEATS = 6_000_000, 8
_SETTLE = 1000
"""Steps before a measurement: the cells have left their common start."""


def costs(sizes: tuple[int, ...] = SIZES, *, cell_steps: int = _CELL_STEPS, repeats: int = _REPEATS) -> list[dict[str, Any]]:
    """Return nanoseconds of processor time a cell-step and a synaptic event at each size, and the ``ratio`` to those at the first size.

    A cell-step holds everything: cells, spikes and their synapses. An event is what a synapse more adds: the same cells with 20 and with 100 synapses
    each, of weight 0, so that they fire the same spikes.
    """
    steps: list[dict[str, Any]] = []
    events: list[dict[str, Any]] = []
    for size in sizes:
        n_steps = max(320, cell_steps // size // 16 * 16)
        whole = _best({"": sparse(size)}, n_steps, repeats)[""][0]
        found = _best({"many": sparse(size, strength=0.0), "few": sparse(size, synapses=_FEW, strength=0.0)}, n_steps, repeats)
        (many, rate), (few, _) = found["many"], found["few"]
        _add(steps, size, "cell-step", whole / size)
        _add(events, size, "synaptic event", (many - few) / (rate * (_SYNAPSES - _FEW)))
    return steps + events


def _add(rows: list[dict[str, Any]], size: int, what: str, seconds: float) -> None:
    row: dict[str, Any] = {"name": f"cost per {what}, {size} cells with {_SYNAPSES} synapses each", "value": seconds * 1e9, "unit": "ns"}
    if rows:
        row |= {"ratio": row["value"] / rows[0]["value"], "against": f"that at {SIZES[0]} cells"}
    rows.append(row)


def _best(plans: dict[str, Plan], n_steps: int, repeats: int) -> dict[str, tuple[float, float]]:
    """Return the seconds of a step of each plan, the least of some runs in turn, and spikes a step."""
    best = dict.fromkeys(plans, float("inf"))
    for plan in plans.values():
        _run(plan, _SETTLE)
    before = {name: plan.spike_count for name, plan in plans.items()}
    for _ in range(repeats):
        for name, plan in plans.items():
            began = process_time()
            _run(plan, n_steps)
            best[name] = min(best[name], (process_time() - began) / n_steps)
    return {name: (best[name], (plan.spike_count - before[name]) / (repeats * n_steps)) for name, plan in plans.items()}


def _run(plan: Plan, steps: int) -> None:
    end = plan.step + steps
    while plan.step < end:
        plan.advance(min(end - plan.step, 500))
