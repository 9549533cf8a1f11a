"""Where numbers come from, as text for a person."""

from __future__ import annotations

from neurolab.catalog.citations import CITATIONS
from neurolab.catalog.spec import EVIDENCE


def source_text(cite: str, evidence: str = "") -> str:
    """Return where a number comes from: the short citation and what kind of evidence it is; a key without citation stays as it is."""
    citation = CITATIONS.get(cite)
    parts = [citation.short if citation is not None else cite, EVIDENCE.get(evidence, "") if cite or evidence != "C" else ""]
    return "; ".join(p for p in parts if p)
