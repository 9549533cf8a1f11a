"""Work that is done a piece at a time, between frames."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


class Chores:
    """Pieces of work to be called one after the other; what is left when somebody stops is there for the next."""

    def __init__(self) -> None:
        self._left: deque[Callable[[], object]] = deque()

    def begin(self, pieces: Iterable[Callable[[], object]]) -> None:
        """Put these in the place of what is left."""
        self._left = deque(pieces)

    def __iter__(self) -> Iterator[Callable[[], None]]:
        while self._left:
            yield self._next

    def _next(self) -> None:
        if self._left:
            self._left[0]()
            self._left.popleft()
