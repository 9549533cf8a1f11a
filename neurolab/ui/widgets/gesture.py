"""Which changes belong to one undo step: a slider drag, or quick repeats of a key or of the wheel."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

REPEAT_SECONDS = 0.8


class Gesture:
    """Numbers gestures for `Session.do`.

    Parameters
    ----------
    next_number : callable
        Gives a fresh gesture number (`Session.next_gesture`).
    """

    def __init__(self, next_number: Callable[[], int]) -> None:
        self._next_number = next_number
        self._number = 0
        self._held = False
        self._last = float("-inf")

    def press(self) -> None:
        """Start a drag: all changes until `release` are one step."""
        self._number = self._next_number()
        self._held = True

    def release(self) -> None:
        """End the drag; the next change is a step of its own."""
        self._held = False
        self._last = float("-inf")

    def number(self, *, repeats: bool = True) -> int:
        """Return the number for a change made now. Without a drag, changes in quick succession share one when `repeats`."""
        now = time.monotonic()
        if not self._held and (not repeats or now - self._last > REPEAT_SECONDS):
            self._number = self._next_number()
        self._last = now if repeats else float("-inf")
        return self._number
