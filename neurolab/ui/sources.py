"""Where numbers come from, as text for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.citations import CITATIONS
from neurolab.catalog.compose import visible_params
from neurolab.catalog.spec import EVIDENCE, MeterSpec, ModelSpec, WireSpec
from neurolab.circuit.records import Dose, Node, Wire
from neurolab.editor.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from neurolab.circuit.circuit import Circuit

_NOT_CHECKED = ("M", "W", "")


def source_text(cite: str, evidence: str = "") -> str:
    """Return where a number comes from: the short citation and what kind of evidence it is; a key without citation stays as it is."""
    citation = CITATIONS.get(cite)
    parts = [citation.short if citation is not None else cite, say(EVIDENCE.get(evidence, "")) if cite or evidence != "C" else ""]
    return "; ".join(p for p in parts if p)


def models_in_use(circuit: Circuit) -> Iterator[tuple[str, str, str]]:
    """Yield type id, title and sources of every model and compound of a circuit that is more than a look; an unknown type has no title."""
    used = dict.fromkeys(r.compound if isinstance(r, Dose) else r.type for kind in (Node, Wire, Dose) for r in circuit.all(kind))
    used |= dict.fromkeys(w.plasticity for w in circuit.all(Wire) if w.plasticity)
    for type_id in used:
        if type_id not in circuit.registry:
            yield type_id, "", ""
            continue
        spec = circuit.registry[type_id]
        if isinstance(spec, MeterSpec) or (isinstance(spec, WireSpec) and spec.carries == "lead"):
            continue
        params = visible_params(circuit.registry, spec).values() if isinstance(spec, ModelSpec) else ()
        found = dict.fromkeys(CITATIONS[key].short for key in (*spec.citations, *(p.cite for p in params)) if key in CITATIONS)
        unchecked = [p.name for p in params if p.cite and p.evidence in _NOT_CHECKED]
        text = "; ".join(found) or say("values chosen for teaching")
        yield type_id, spec.title, f"{text}; {say(EVIDENCE['M'])}: {', '.join(unchecked)}" if unchecked else text
