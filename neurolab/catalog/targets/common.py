"""How targets are declared: a line each, and the drives that many share.

Sizes of drives are the effects at full activation; most are teaching choices, directions are cited. `delay` is the time that a pathway takes in tissue:
here it acts at once.
"""

from __future__ import annotations

from neurolab.catalog.binding import Drive, TargetSpec
from neurolab.catalog.spec import Help

SLOW_PATHWAY = "The seconds that its pathway takes; here it acts at once."
SOME_TERMINALS = "That only some terminals carry it: here all of a kind do."


def target(
    key: str,
    title: str,
    family: str,
    summary: str,
    true: str,
    omitted: str,
    *cites: str,
    drives: tuple[Drive, ...] = (),
    sites: int = 1,
    shift: float = 0.0,
    delay: float = 0.0,
    ligand: str = "",
) -> TargetSpec:
    """Return a target: see `TargetSpec`; `true` and `omitted` go to its help page."""
    return TargetSpec(
        type_id=f"target.{key}",
        title=title,
        summary=summary,
        family=family,
        help=Help(summary, true, omitted),
        citations=cites,
        drives=drives,
        sites=sites,
        shift=shift,
        delay=delay,
        ligand=ligand,
    )


def quieter(amount: float, cite: str, *terminals: str) -> tuple[Drive, ...]:
    """Return the drives of a receptor that lowers release."""
    return tuple(Drive(f"release_{t}", "block", amount, cite) for t in terminals)


def louder(amount: float, cite: str, *terminals: str) -> tuple[Drive, ...]:
    """Return the drives of a receptor that raises release."""
    return tuple(Drive(f"release_{t}", "potentiate", amount, cite) for t in terminals)
