"""Kept futures over the live traces: the old one pale and dashed, and where the two part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from neurolab.circuit.members import owner_of
from neurolab.engine.history.branch import parting
from neurolab.ui.scopes.references import SPIKE, ReferenceTrace

if TYPE_CHECKING:
    from neurolab.editor.session import Session
    from neurolab.engine.history.branch import Branch, Parting
    from neurolab.ui.scopes.references import References

_OWNER = "branches"
_LOOK_EVERY = 12
"""Frames between two looks for a parting."""


class Futures(QObject):
    """Shows what the runner keeps of other futures.

    Parameters
    ----------
    session : Session
        Whose branches to show.
    references : References
        Where the scopes take pale traces from.
    """

    parted = Signal(object, object)

    def __init__(self, session: Session, references: References, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._references = session, references
        self._shown: tuple[Branch, ...] = ()
        self._frames = 0
        self._told: set[int] = set()
        session.bridge.frame.connect(self._on_frame)

    def label_of(self, branch: Branch) -> str:
        """Return what the legend calls a branch."""
        return branch.name or self.tr("before the change")

    def _on_frame(self) -> None:
        branches = self._session.bridge.branches
        if branches != self._shown:
            self._shown = branches
            self._told &= {b.number for b in branches}
            self._references.show(_OWNER, [trace for branch in branches for trace in self._traces(branch)])
        self._frames += 1
        if branches and self._frames % _LOOK_EVERY == 0 and not self._session.bridge.in_past:
            self._look()

    def _traces(self, branch: Branch) -> list[ReferenceTrace]:
        label = self.label_of(branch)
        times = branch.start + branch.interval * np.arange(branch.data.shape[1])
        later = times >= branch.fork - 1e-9
        traces = [
            ReferenceTrace(source, variable, times[later], branch.data[row][later].astype(np.float64), label)
            for row, (source, variable) in enumerate(branch.channels)
        ]
        owners = np.array([owner_of(i)[0] for i in branch.ids]) if branch.ids else np.array([], dtype=str)
        fired = owners[branch.who] if len(owners) else owners
        for source in dict.fromkeys(fired.tolist()):
            at = branch.times[fired == source]
            traces.append(ReferenceTrace(source, SPIKE, at, np.zeros(len(at)), label))
        return traces

    def part(self, branch: Branch) -> Parting | None:
        """Return where a branch and the run part, as far as both have come."""
        bridge = self._session.bridge
        recorder = bridge.recorder
        if recorder is None:
            return None
        who, times, _ = recorder.spikes.since(0)
        return parting(branch, recorder.spikes.ids, who, times, bridge.time)

    def _look(self) -> None:
        for branch in self._shown:
            if branch.number in self._told:
                continue
            found = self.part(branch)
            if found is not None:
                self._told.add(branch.number)
                self.parted.emit(branch, found)
                self._session.message.emit(
                    "info", self._sentence(branch, found), self.tr("It lies dashed over the traces; its row in a legend hides it")
                )

    def _sentence(self, branch: Branch, found: Parting) -> str:
        node = owner_of(found.record_id)[0]
        label = getattr(self._session.circuit[node], "label", "") if node in self._session.circuit else ""
        words = {
            "name": self.label_of(branch),
            "cell": found.record_id.replace(node, label or node, 1),
            "time": f"{found.time:.2f}",
        }
        if found.in_branch:
            return self.tr("First different spike: {cell} at {time} ms, only in “{name}”").format(**words)
        return self.tr("First different spike: {cell} at {time} ms, not in “{name}”").format(**words)
