"""How compounds are declared: a few lines each."""

from __future__ import annotations

from neurolab.catalog.binding import Binding
from neurolab.catalog.spec import CompoundSpec, Help

LAB = "Laboratory reagent: simulation only; no handling in class."
DEADLY = "A deadly poison: simulation only."
CONTROLLED = "Controlled drug: teach mechanism and harm, not use."
MEDICINE = "Prescription medicine: draw no conclusions about doses from the model."
_SHORTENED = "The default times are shortened for the classroom."


def agonist(target: str, half: float, cite: str, evidence: str, hill: float = 1.0, efficacy: float = 1.0) -> Binding:
    """Return the binding of what activates a target; half in µM."""
    return Binding(target, "activate", half, hill, efficacy, cite, evidence)


def antagonist(target: str, half: float, cite: str, evidence: str) -> Binding:
    """Return the binding of what takes an agonist's place; half in µM."""
    return Binding(target, "antagonise", half, 1.0, 1.0, cite, evidence)


def blocker(target: str, half: float, cite: str, evidence: str, hill: float = 1.0, most: float = 1.0) -> Binding:
    """Return the binding of what takes targets away, whatever the agonist; half in µM."""
    return Binding(target, "block", half, hill, most, cite, evidence)


def helper(target: str, half: float, cite: str, evidence: str, hill: float = 1.0, most: float = 1.0) -> Binding:
    """Return the binding of what lets agonists act better; half in µM."""
    return Binding(target, "potentiate", half, hill, most, cite, evidence)


def compound(
    key: str,
    title: str,
    group: str,
    summary: str,
    bindings: tuple[Binding, ...],
    doses: tuple[float, float, float],
    seconds: tuple[float, float],
    students_see: str,
    true: str,
    omitted: str,
    *,
    safety: str = "",
    keywords: str = "",
    cites: tuple[str, ...] = (),
) -> CompoundSpec:
    """Return a compound: doses are low, typical and high in µM, seconds those of onset and wash-out in a real preparation."""
    low, typical, high = doses
    return CompoundSpec(
        type_id=f"compound.{key}",
        title=title,
        summary=summary,
        group=group,
        bindings=bindings,
        typical=typical,
        low=low,
        high=high,
        onset=seconds[0] * 1000,
        washout=seconds[1] * 1000,
        students_see=students_see,
        safety=safety,
        help=Help(summary, true, f"{omitted} {_SHORTENED}".strip()),
        citations=tuple(dict.fromkeys((*(b.cite for b in bindings), *cites))),
        keywords=keywords,
    )
