"""What a run's memory of its past costs, and how long the way back takes. Importing this module is light."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

from neurolab.engine.bench import cuba, ten_hodgkin_huxley
from neurolab.engine.commands import GoTo, Run, SetSpeed
from neurolab.engine.conductor import Conductor

if TYPE_CHECKING:
    from neurolab.engine.plan import Plan


def history_costs(seconds: float = 4.0) -> list[dict[str, Any]]:
    """Return the share of a run's time that moments take, their memory, and the longest of some ways back, for ten cells and for 4,000.

    Parameters
    ----------
    seconds : float
        Wall time of each run.
    """
    return [
        row for name, make in (("ten Hodgkin-Huxley cells", ten_hodgkin_huxley), ("CUBA, 4000 cells", cuba)) for row in _rows(name, make(), seconds)
    ]


def _rows(name: str, plan: Plan, seconds: float) -> list[dict[str, Any]]:
    conductor = Conductor(plan, 1.0, lambda _event: None)
    conductor.obey(SetSpeed(float("inf")))
    conductor.obey(Run())
    timeline = conductor.travel.timeline
    before, began = timeline.spent, perf_counter()
    while perf_counter() - began < seconds:
        conductor.slice()
    share = 100.0 * (timeline.spent - before) / (perf_counter() - began)
    size = sum(era.store.size for era in timeline.eras) / 2**20
    newest, longest = plan.time, 0.0
    for part in (0.9, 0.45, 0.7, 0.2):
        asked = perf_counter()
        conductor.obey(GoTo(newest * part))
        while conductor.travel.seeking:
            conductor.slice()
        longest = max(longest, 1000.0 * (perf_counter() - asked))
    return [
        {"name": f"moments of {name}: share of the run's time", "value": share, "unit": "%"},
        {"name": f"moments of {name}: memory", "value": size, "unit": "MiB"},
        {"name": f"moments of {name}: longest way back through {newest / 1000.0:.0f} s", "value": longest, "unit": "ms"},
    ]
