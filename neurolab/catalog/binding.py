"""What compounds bind and what comes of it: bindings, targets and the pathways between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from neurolab.catalog.spec import Action, Spec


@dataclass(frozen=True, slots=True)
class Binding:
    """How a compound acts on one target: Hill curve with `half` (EC50, IC50 or the antagonist's constant K_B) in µM.

    An antagonist competes with whatever else activates the target; `max_effect` is the efficacy of an agonist, the greatest share of the targets that
    a blocker takes away, or the greatest effect of a potentiator.
    """

    target: str
    action: Action | Literal["antagonise"]
    half: float
    hill: float = 1.0
    max_effect: float = 1.0
    cite: str = ""
    evidence: str = "M"


@dataclass(frozen=True, slots=True)
class Drive:
    """What a target does to another through a pathway inside the cell: a receptor opens GIRK channels, or lowers the release of a synapse.

    `amount` is the greatest share, from 0 to 1, of the other's `action`, reached when the signal `when` of this target is 1.
    """

    target: str
    action: Action
    amount: float
    cite: str = ""
    evidence: str = "D"
    when: Action = "activate"


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetSpec(Spec):
    """What compounds bind: a channel, receptor, transporter or enzyme.

    `drives` lists the targets that it acts on in turn. `sites` is how many sites a fast transmitter needs free of antagonist, `shift` how far a
    saturating potentiator lets agonists bind better: their half is divided by ``1 + shift``. `delay` is the time in ms that the pathway takes in
    tissue, `ligand` its own transmitter.
    """

    kind: ClassVar[str] = "target"
    family: str = ""
    drives: tuple[Drive, ...] = ()
    sites: int = 1
    shift: float = 0.0
    delay: float = 0.0
    ligand: str = ""
