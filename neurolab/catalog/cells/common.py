"""What all cells share."""

from __future__ import annotations

from neurolab.catalog.spec import Param, Quantity

RECEPTORS: tuple[str, ...] = ("receptor.ampa", "receptor.nmda", "receptor.gaba_a", "receptor.nicotinic")
CURRENT_IN = Quantity("i_in", "pA", "injected current, depolarising positive")
F_NA = Param(
    "f_Na",
    1.0,
    "1",
    low=0,
    high=1,
    help="Fraction of sodium channels left by a blocker; at 0.2 or less the cell cannot spike",
    cite="hille2001",
    evidence="D",
)
