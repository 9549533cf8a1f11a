"""The experiment that measures a rule of plasticity: a synapse and its target are made to fire in pairs, and the weight is read afterwards.

All lags are measured at once, each at a synapse of its own: two regular sources of spikes stand for the two neurons.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.compose import compose
from neurolab.catalog.rule import compose_rule
from neurolab.core.errors import EngineError
from neurolab.engine.builder import STIMULUS, PlanBuilder
from neurolab.engine.pathway_table import Learning
from neurolab.engine.plan import Description, Plan

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import ArrayLike, NDArray

    from neurolab.catalog.spec import PlasticitySpec

_PIECE = 20_000
"""Steps between two looks at whether to go on."""
MOST_STEPS = 20_000_000


@dataclass(frozen=True, slots=True)
class Protocol:
    """How the pairs come.

    Parameters
    ----------
    pairs : int
        Number of pairs.
    rate : float
        Pairs a second.
    dt : float
        Step in ms; lags are rounded to it.
    """

    pairs: int = 60
    rate: float = 1.0
    dt: float = 0.1

    @property
    def interval(self) -> float:
        """Time between two pairs, ms."""
        return 1000.0 / self.rate


def weight_changes(
    spec: PlasticitySpec,
    lags: ArrayLike,
    protocol: Protocol | None = None,
    values: Mapping[str, float] | None = None,
    progress: Callable[[float], bool] | None = None,
) -> NDArray[np.float64]:
    """Return the relative change of the weight, 0.5 for one and a half times the weight before.

    Parameters
    ----------
    spec : PlasticitySpec
        The rule.
    lags : array_like of float
        Time of the target's spike minus the time at which the other spike arrives at the synapse, ms.
    protocol : Protocol, optional
        The usual 60 pairs, one a second, when not given.
    values : mapping, optional
        Coherent values of the rule's parameters.
    progress : callable, optional
        Is told the part done, from 0 to 1; the experiment ends where it returns False.

    Raises
    ------
    EngineError
        When the protocol takes too long, or a lag is longer than the time between pairs.
    """
    how, asked = protocol or Protocol(), np.asarray(lags, dtype=np.float64)
    if np.any(np.abs(asked) >= how.interval):
        raise EngineError("a lag is longer than the time between two pairs", "Take shorter lags or fewer pairs a second")
    steps = round(how.pairs * how.interval / how.dt)
    if steps > MOST_STEPS:
        raise EngineError(f"this protocol takes {steps:,} steps", "Take fewer pairs, or more of them a second")
    found = np.zeros(asked.shape)
    # after the other spike and before it in two runs: each then ends between its last pair and the next
    for run, chosen in enumerate((asked >= 0.0, asked < 0.0)):
        if chosen.any():
            tell = None if progress is None else lambda part, run=run: progress((run + part) / 2)
            found[chosen] = _changes(spec, np.rint(asked[chosen] / how.dt) * how.dt, how, values or {}, tell)
    return found


def _changes(
    spec: PlasticitySpec, lags: NDArray[np.float64], how: Protocol, values: Mapping[str, float], progress: Callable[[float], bool] | None
) -> NDArray[np.float64]:
    """Return the relative changes for lags of one sign."""
    most, none = float(np.abs(lags).max()), np.zeros(len(lags))
    plan = _plan(spec, none + max(0.0, -lags.min()), np.maximum(0.0, -lags.min()) + lags, how, values)
    total = round((how.pairs * how.interval + most) / how.dt) + 1
    pathway = plan.pathways.by_wire["pairs"]
    before = pathway.weights(plan.arena.data)
    while plan.step < total:
        plan.advance(min(_PIECE, total - plan.step))
        if progress is not None and not progress(plan.step / total):
            break
    return pathway.weights(plan.arena.data) / before - 1.0


def _plan(spec: PlasticitySpec, pre: NDArray[np.float64], post: NDArray[np.float64], how: Protocol, values: Mapping[str, float]) -> Plan:
    """Return a plan of as many synapses as lags; `pre` and `post` are when their sources begin."""
    registry, n = builtin_registry(), len(pre)
    builder = PlanBuilder(how.dt)
    regular = compose(registry, registry["stimulus.regular"])
    rate = how.rate / 1000.0
    first = builder.add_group(regular, n, params={"rate": rate, "start": pre}, phase=STIMULUS)
    second = builder.add_group(regular, n, params={"rate": rate, "start": post}, phase=STIMULUS)
    cells = builder.add_group(compose(registry, registry["cell.lif"], ("receptor.ampa",)), n)
    each = np.arange(n)
    builder.learn("pairs", first, each, cells, each, "in_ampa", 1.0, 0.0, Learning(compose_rule(spec), values, fired_by=(second, 0)))
    return Plan(builder.build(), how.dt, 1, Description(registry, {}))
