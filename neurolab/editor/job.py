"""A job on a thread of its own: what it has to tell waits in a queue for the window's thread, where a `Task` makes signals of it."""

from __future__ import annotations

import logging
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from neurolab.core.errors import NeurolabError
from neurolab.editor.planner import drain

if TYPE_CHECKING:
    from collections.abc import Callable

    Tell = Callable[[Any], None]

log = logging.getLogger(__name__)
_LOOK_MS = 40


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


class Task(QObject):
    """One job at a time, whose news arrive as signals in the window's thread.

    Signals: `progress` with the part done, 0 to 1; `found` with whatever else the job tells; `failed` with a text and what to do;
    `heard` once after all that has come since the last look; `busy_changed`.
    """

    progress = Signal(float)
    found = Signal(object)
    failed = Signal(str, str)
    heard = Signal()
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._listen)

    @property
    def busy(self) -> bool:
        """Whether a job is going on."""
        return self._job is not None

    def begin(self, what: str, work: Callable[[Tell, Callable[[], bool]], None]) -> None:
        """Begin a job, see `Job`; one that is going on is cancelled."""
        self.cancel()
        self._job = Job(what, work)
        self._look.start()
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """End the job; what it has told since the last look is dropped."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def stop(self) -> None:
        """End the job and take what it has told."""
        if self._job is not None:
            self._job.cancel()
            self._listen()

    def _listen(self) -> None:
        news = self._job.news() if self._job is not None else []
        for item in news:
            if item is None:
                self._end()
            elif isinstance(item, float | int):
                self.progress.emit(float(item))
            elif isinstance(item, NeurolabError):
                self.failed.emit(item.message, item.hint)
            else:
                self.found.emit(item)
        if news:
            self.heard.emit()

    def _end(self) -> None:
        self._look.stop()
        self._job = None
        self.busy_changed.emit(False)
