"""Connection rules: who of one population is wired to whom of another, saved as a rule and a seed instead of a list of pairs."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

MOST_CELLS = 1_000_000
"""Largest size of a population."""

RuleKind = Literal["one_to_one", "all_to_all", "probability", "in_degree", "distance"]


@dataclass(frozen=True, slots=True)
class Rule:
    """How the cells at both ends of a wire are joined. A cell is joined to itself by ``one_to_one`` only.

    Parameters
    ----------
    kind : str
        ``one_to_one``: cell i to cell i, as far as both have one. ``all_to_all``: everybody to everybody. ``probability``: each pair with the
        chance `p`. ``in_degree``: each target gets `k` different sources. ``distance``: each pair with the chance ``p*exp(-d**2/(2*sigma**2))``,
        where the cells of a population lie on a square sheet of side 1, row by row, whose edges meet (no cell is at a border).
    p : float
        Chance from 0 to 1.
    k : int
        Sources of each target.
    sigma : float
        Width, as a share of the side of the sheet.
    seed : int
        Of the draw: the same rule, seed and sizes always give the same pairs.
    """

    kind: RuleKind
    p: float = 0.1
    k: int = 10
    sigma: float = 0.1
    seed: int = 1

    @property
    def used(self) -> tuple[str, ...]:
        """Names of the fields that mean something for its kind."""
        return USED[self.kind]

    def fields(self) -> dict[str, str | float]:
        """Return what a file holds of it: what means something, and what somebody has set."""
        usual = Rule(self.kind)
        names = [f.name for f in fields(self) if f.name in self.used or getattr(self, f.name) != getattr(usual, f.name)]
        return {"kind": self.kind, **{name: getattr(self, name) for name in names}}


USED: dict[RuleKind, tuple[str, ...]] = {
    "one_to_one": (),
    "all_to_all": (),
    "probability": ("p", "seed"),
    "in_degree": ("k", "seed"),
    "distance": ("p", "sigma", "seed"),
}


def usual_rule(source_size: int, target_size: int, seed: int) -> Rule | None:
    """Return the rule that a new wire gets; None between two single nodes."""
    if source_size == target_size == 1:
        return None
    if 1 in (source_size, target_size):
        return Rule("all_to_all", seed=seed)
    return Rule("probability", seed=seed)


def expected_pairs(rule: Rule | None, source_size: int, target_size: int, *, same: bool = False) -> float:
    """Return how many pairs a rule gives on average (`same`: from a population to itself); without a rule, everybody is joined to everybody."""
    kind = rule.kind if rule is not None else "all_to_all"
    everybody = float(source_size) * (target_size - same)
    if rule is None or kind == "all_to_all":
        return everybody
    if kind == "one_to_one":
        return float(min(source_size, target_size))
    if kind == "in_degree":
        return float(min(rule.k, source_size - same)) * target_size
    if kind == "probability":
        return rule.p * everybody
    # the mean of the Gaussian over the sheet; far narrower than the sheet it is its whole integral
    return rule.p * everybody * min(1.0, 2.0 * 3.141592653589793 * rule.sigma**2)
