"""Recovery of unsaved work: keeps a journal of the open circuit while it has unsaved changes, and finds those of programs that have ended badly."""

from __future__ import annotations

import logging
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

from neurolab.core.errors import NeurolabError
from neurolab.storage.journal import SUFFIX, Journal, read_journal

if TYPE_CHECKING:
    from pathlib import Path

    from neurolab.circuit.diff import Diff
    from neurolab.editor.document import Document
    from neurolab.storage.journal import Recovered

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Orphan:
    """A journal whose program has ended without saving."""

    file: Path
    content: Recovered
    changed: datetime
    """When it was last written, local time."""


class Recovery(QObject):
    """Keeps the journal of one document.

    Parameters
    ----------
    document : Document
        What to keep.
    folder : Path
        Where journals lie; several programs may use it at once.
    """

    def __init__(self, document: Document, folder: Path) -> None:
        super().__init__(document)
        self._document = document
        self._folder = folder
        name = uuid.uuid4().hex[:12]
        self._file = folder / f"{name}{SUFFIX}"
        self._lock = _lock(self._file)
        self._journal: Journal | None = None
        self._failed = not self._prepare()
        document.changed.connect(self._note)
        document.document_replaced.connect(self._end)
        document.undo.cleanChanged.connect(lambda clean: clean and self._end())

    def orphans(self) -> list[Orphan]:
        """Return what other programs have left behind, the newest first. What cannot be read is left where it is, and logged."""
        found: list[Orphan] = []
        for file in self._folder.glob(f"*{SUFFIX}"):
            lock = _lock(file)
            if file == self._file or not lock.tryLock(0):
                continue
            lock.unlock()
            try:
                found.append(Orphan(file, read_journal(file, self._document.registry), datetime.fromtimestamp(file.stat().st_mtime).astimezone()))
            except (NeurolabError, OSError) as error:
                log.warning("unsaved work cannot be recovered: %s", error)
        return sorted(found, key=lambda orphan: orphan.changed, reverse=True)

    def recover(self, orphan: Orphan) -> None:
        """Open what a journal holds, as unsaved changes of the file that it belongs to."""
        document = self._document
        document.replace(orphan.content.loaded.circuit, orphan.content.path)
        document.undo.resetClean()
        self._begin()
        if self._journal is not None:
            self.discard(orphan)
        for notice in orphan.content.loaded.notices:
            document.message.emit("warning", notice, "")

    def discard(self, orphan: Orphan) -> None:
        """Delete a journal for good."""
        orphan.file.unlink(missing_ok=True)

    def close(self) -> None:
        """End the journal and give the place free: the program ends as it should."""
        self._end()
        self._lock.unlock()

    def _prepare(self) -> bool:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            log.warning("unsaved work is not kept: %s", error)
            return False
        return self._lock.tryLock(0)

    def _note(self, diff: Diff) -> None:
        if self._journal is None:
            self._begin()
            return
        try:
            self._journal.add(diff, self._document.circuit)
        except NeurolabError as error:
            self._tell(error)

    def _begin(self) -> None:
        if self._failed:
            return
        try:
            self._journal = Journal(self._file, self._document.circuit, self._document.title, self._document.path)
        except NeurolabError as error:
            self._tell(error)

    def _tell(self, error: NeurolabError) -> None:
        """Say once that there is no safety net any more."""
        self._failed = True
        self._end()
        self._document.message.emit("warning", f"Unsaved changes are no longer kept for recovery: {error.message}", "Save the circuit often")

    def _end(self) -> None:
        if self._journal is not None:
            self._journal.remove()
            self._journal = None


def _lock(file: Path) -> QLockFile:
    """Return the lock of a journal; its owner holds it while it lives, and Qt sees when a process has gone."""
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock
