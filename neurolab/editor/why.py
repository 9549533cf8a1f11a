"""Why did it fire? Asks the runner for the time before a spike, has it run again in the background, and follows the chain of causes backwards."""

from __future__ import annotations

from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from neurolab.circuit.members import owner_of
from neurolab.circuit.records import Node
from neurolab.core.errors import NeurolabError
from neurolab.editor.job import Job
from neurolab.engine.commands import Lend

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.editor.document import Document
    from neurolab.engine.history.causes import Cause, Explanation
    from neurolab.engine.history.loan import Loan

_PATIENCE = 5.0
"""Seconds that the runner may take to lend."""


@dataclass(frozen=True, slots=True)
class Lit:
    """What is lit on the canvas: how strongly, 0 to 1, and whether it held back rather than drove."""

    strength: float
    holds: bool = False


class Why(QObject):
    """The question and its answers.

    Signals: `changed` when there is another answer, or none any more; `asked` when the work begins.
    """

    changed = Signal()
    asked = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._job: Job | None = None
        self.busy = False
        self.chain: list[Explanation] = []
        """The answers that led here, the first spike first."""
        self._follows = False
        document.bridge.frame.connect(self._take)
        document.document_replaced.connect(self.clear)
        document.changed.connect(self._drop_gone)

    @property
    def answer(self) -> Explanation | None:
        """The newest answer."""
        return self.chain[-1] if self.chain else None

    @property
    def lit(self) -> dict[str, Lit]:
        """What is to be lit, by record: the cell, and each wire and source by its share."""
        found: dict[str, Lit] = {}
        if self.answer is not None:
            found[self.answer.record_id] = Lit(1.0)
            for cause in self.answer.causes:
                for record_id in (cause.wire_id, cause.source):
                    if record_id and record_id not in found:
                        found[record_id] = Lit(0.25 + 0.75 * cause.share, cause.charge < 0)
        return found

    def ask_selected(self) -> None:
        """Ask for the newest spike of the selected cell, or of any cell, at or before the moment shown."""
        chosen = [i for i in self._document.selection.ids if isinstance(self._document.circuit[i], Node)]
        spike = self.last_spike(chosen[0] if chosen else "")
        if spike is None:
            name = self._label(chosen[0]) if chosen else "No cell"
            self._document.message.emit("info", f"{name} has not fired yet", "Run until it does, then ask again")
            return
        self.ask(*spike)

    def last_spike(self, node: str, time: float | None = None) -> tuple[str, float] | None:
        """Return who fired last at or before a time (ms; the moment shown when left out), and when; of one node, or of any."""
        recorder = self._document.bridge.recorder
        if recorder is None:
            return None
        until = (self._document.bridge.time if time is None else time) + 1e-6
        numbers, times, _ = recorder.spikes.since(0)
        for number, at in zip(numbers[::-1].tolist(), times[::-1].tolist(), strict=True):
            owner = owner_of(recorder.spikes.ids[number])[0]
            if at <= until and (owner == node or not node):
                return owner, at
        return None

    def ask(self, record_id: str, time: float, *, follows: bool = False) -> None:
        """Ask why a cell fired at a time (ms); `follows` adds the answer to the chain."""
        runner = self._document.bridge.runner
        if runner is None:
            return
        self.cancel()
        from neurolab.engine.history.causes import LEAD

        reply: SimpleQueue[Loan] = SimpleQueue()
        runner.send(Lend(time, LEAD, reply))
        self._follows, self.busy = follows, True
        self._job = Job("the explanation", lambda tell, cancelled: _work(reply, record_id, time, tell, cancelled))
        self.asked.emit()

    def follow(self, cause: Cause) -> bool:
        """Ask why the source of a cause fired, at its spike that arrived last; return whether there is such a spike."""
        source = cause.source
        if not cause.arrivals or source not in self._document.circuit:
            return False
        if not self._can_fire(source):
            text = f"{self._label(source)} is a stimulus: the chain of causes ends here"
            self._document.message.emit("info", text, "Turn its rate or its amplitude")
            return False
        self.ask(source, cause.arrivals[-1][0], follows=True)
        return True

    def back(self) -> None:
        """Go one answer back in the chain."""
        if len(self.chain) > 1:
            self.chain.pop()
            self.changed.emit()

    def clear(self) -> None:
        """Take the answers away."""
        self.cancel()
        if self.chain:
            self.chain = []
        self.changed.emit()

    def cancel(self) -> None:
        """End the work that goes on."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.busy = False

    def _can_fire(self, record_id: str) -> bool:
        from neurolab.catalog.spec import CellSpec

        circuit = self._document.circuit
        return isinstance(circuit.registry[circuit.get(record_id, Node).type], CellSpec)

    def _label(self, record_id: str) -> str:
        return getattr(self._document.circuit[record_id], "label", "") or record_id

    def _drop_gone(self, _diff: object) -> None:
        if self.answer is not None and any(i and i not in self._document.circuit for i in self.lit):
            self.clear()

    def _take(self) -> None:
        for news in self._job.news() if self._job is not None else ():
            if isinstance(news, NeurolabError):
                self._document.message.emit("error", news.message, news.hint)
            elif news is not None:
                self.chain = [*(self.chain if self._follows else ()), news]
            else:
                self._job, self.busy = None, False
                self.changed.emit()
                return


def _work(reply: SimpleQueue[Loan], record_id: str, time: float, tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> None:
    from neurolab.engine.history.causes import explain

    try:
        loan = reply.get(timeout=_PATIENCE)
    except Empty:
        raise NeurolabError("the simulation is busy", "Pause it and ask again") from None
    answer = explain(loan, record_id, time, cancelled)
    if not cancelled():
        tell(answer)
