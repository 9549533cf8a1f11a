"""Python's cyclic garbage collector, moved into the thread of the window.

It would otherwise run in whichever thread trips it, destroy widgets in the simulation thread (a crash), and make a frame wait for it.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_EVERY_MS = 1_000
_SETTLED_MS = 5_000


def collect() -> None:
    """Collect the generations that are due; the automatic collector is off."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > limits[generation] > 0]
    if due:
        gc.collect(due[-1])


def settle() -> None:
    """Leave all that lives now out of later collections, which makes a full one short."""
    gc.collect()
    gc.freeze()


def collect_garbage_here(window: QObject) -> None:
    """Collect in this thread only, from a timer, as long as the window lives."""
    gc.disable()
    timer = QTimer(window)
    timer.timeout.connect(collect)
    timer.start(_EVERY_MS)
    QTimer.singleShot(_SETTLED_MS, window, settle)
