"""What a source is; `citations` lists them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Citation:
    """One source.

    Parameters
    ----------
    short : str
        Authors and year, for a line of an inspector.
    text : str
        The full reference.
    doi : str
        Digital object identifier, or "".
    """

    short: str
    text: str
    doi: str = ""

    @property
    def url(self) -> str:
        """Where to find it, or an empty text."""
        return f"https://doi.org/{self.doi}" if self.doi else ""
