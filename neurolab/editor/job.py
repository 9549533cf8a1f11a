"""A job on a thread of its own: what it has to tell waits in a queue for the window's thread."""

from __future__ import annotations

import logging
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from neurolab.core.errors import NeurolabError
from neurolab.editor.planner import drain

if TYPE_CHECKING:
    from collections.abc import Callable

    Tell = Callable[[Any], None]

log = logging.getLogger(__name__)


class Job:
    """Runs at once.

    Parameters
    ----------
    what : str
        What to call it in a message and a log: ``the experiment``.
    work : callable
        Gets a function that takes what is to be told, and one that says whether the job was cancelled.
    """

    def __init__(self, what: str, work: Callable[[Tell, Callable[[], bool]], None]) -> None:
        self._what, self._work = what, work
        self._cancelled = threading.Event()
        self._news: SimpleQueue[Any] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=f"neurolab {what.removeprefix('the ')}", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to end, and wait until it has."""
        self._cancelled.set()
        self._thread.join(timeout=10.0)

    def news(self) -> list[Any]:
        """Return what it has told since the last call: an error where it failed, and None at its end."""
        return drain(self._news)

    def _run(self) -> None:
        try:
            self._work(self._news.put, self._cancelled.is_set)
        except NeurolabError as error:
            self._news.put(error)
        except Exception as error:
            log.exception("%s failed", self._what)
            self._news.put(NeurolabError(f"{self._what} could not be finished: {error}", "Save your work and report this"))
        self._news.put(None)
