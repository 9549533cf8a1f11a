"""What is offered to a person after a wire was drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """A wire was made; other types would fit too. Choosing one within the same `gesture` is one undo step with the wire itself."""

    wire_id: str
    type_ids: tuple[str, ...]
    gesture: int
    x: float
    y: float
