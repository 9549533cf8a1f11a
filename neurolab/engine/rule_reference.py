"""The same rules of plasticity in plain numpy: slow, short, and without the code generator, to catch its errors in the tests.

Every synapse has all states for itself, and every state is advanced at every step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab.core.units import coherent
from neurolab.engine.reference import evaluate

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.catalog.expr import Statement
    from neurolab.catalog.rule import Rule

Matrix = np.ndarray[Any, np.dtype[np.float64]]


class RuleReference:
    """Synapses from every source to every target.

    Parameters
    ----------
    rule : Rule
        By which they learn.
    sources, targets : int
        Neurons at both ends.
    dt : float
        Step in ms.
    values : float
        Coherent values of parameters, the rest have their defaults.

    Attributes
    ----------
    states : dict of str to array of shape (sources, targets)
        Every state of every synapse.
    """

    def __init__(self, rule: Rule, sources: int, targets: int, dt: float, **values: float) -> None:
        self.rule, self.dt = rule, dt
        composite = rule.composite
        self.params = {p.name: coherent(float(p.default), p.unit) for p in composite.params.values()} | values
        self.states: dict[str, Matrix] = {
            s.name: np.full((sources, targets), evaluate(composite.initial[s.name], self.params)) for s in composite.states
        }

    def step(self, arrives: NDArray[np.bool_], fires: NDArray[np.bool_]) -> None:
        """Advance by a step at whose end spikes of some sources arrive and some targets fire."""
        self._advance()
        before = {name: values.copy() for name, values in self.states.items()}
        pre, post = np.flatnonzero(arrives).tolist(), np.flatnonzero(fires).tolist()
        pairs_of_pre = [(i, j) for i in pre for j in range(len(fires))]
        pairs_of_post = [(i, j) for j in post for i in range(len(arrives))]
        for pairs, statements in ((pairs_of_pre, self.rule.on_pre.synapse), (pairs_of_post, self.rule.on_post.synapse)):
            self._apply(pairs, statements)
        for name in (*self.rule.source, *self.rule.target):
            self.states[name] = before[name]
        for pairs, statements in ((pairs_of_pre, self.rule.on_pre.trace), (pairs_of_post, self.rule.on_post.trace)):
            self._apply(pairs, statements)

    def _apply(self, pairs: list[tuple[int, int]], statements: tuple[Statement, ...]) -> None:
        for i, j in pairs:
            for s in statements:
                own = {name: float(values[i, j]) for name, values in self.states.items()}
                value = evaluate(s.expr, {**self.params, **own})
                self.states[s.target][i, j] = value if s.kind == "assign" else own[s.target] + value

    def _advance(self) -> None:
        for s in self.rule.composite.statements:
            slope, push = (evaluate(s.expr, {**self.params, s.target: x}) for x in (1.0, 0.0))
            rate, values = slope - push, self.states[s.target]
            grown = push * self.dt if rate == 0.0 else push / rate * np.expm1(rate * self.dt)
            self.states[s.target] = values * np.exp(rate * self.dt) + grown
