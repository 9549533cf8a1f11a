"""The runner: a thread that advances a plan in slices, takes commands between them and never calls Qt.

Every slice is one call without the interpreter lock of about 2 ms. The thread owns the plan: others send commands and read `status`, `glance`,
`recorder`, `chemistry` (replaced or written after each slice) and `events`.
"""

from __future__ import annotations

import queue
import threading
import traceback
from typing import TYPE_CHECKING

from neurolab.core.errors import NeurolabError
from neurolab.engine.commands import Command, Crashed, Event, Status
from neurolab.engine.conductor import Conductor

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from neurolab.engine.history.branch import Branch
    from neurolab.engine.plan import Plan
    from neurolab.engine.recorder import Recorder


class Runner:
    """Runs one plan after another in a thread of its own.

    Parameters
    ----------
    plan : Plan
        Not to be used by anybody else from now on.
    speed : float
        Multiple of real time asked for.
    """

    def __init__(self, plan: Plan, speed: float = 1.0) -> None:
        self.events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._inbox: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._conductor = Conductor(plan, speed, self.events.put)
        self._thread = threading.Thread(target=self._work, name="neurolab runner", daemon=True)
        self._closing = False
        self._publish()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def close(self) -> None:
        """End the thread and wait for it."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout=10.0)

    def send(self, command: Command) -> None:
        """Hand a command to the thread; it acts between two slices, in the order of sending."""
        self._inbox.put(command)

    @property
    def plan(self) -> Plan:
        """The plan that runs at this moment: read it, never change it."""
        return self._conductor.plan

    @property
    def levels(self) -> tuple[NDArray, NDArray]:
        """Main output (coherent) and time of the last spike (ms, -inf when none) of each of `level_ids`; `glance` has all three of one moment."""
        return self.glance[1:]

    @property
    def level_ids(self) -> tuple[str, ...]:
        """Nodes of the plan that runs at this moment."""
        return self.glance[0]

    @property
    def branches(self) -> tuple[Branch, ...]:
        """Recordings of the futures that are kept."""
        return self._conductor.travel.branches

    @property
    def chemistry(self) -> dict[tuple[str, str], tuple[float, float]]:
        """Concentration (µM) and occupancy (0 to 1) by node and compound."""
        return self.plan.chemistry.state()

    def _publish(self) -> None:
        plan = self.plan
        self.glance: tuple[tuple[str, ...], NDArray, NDArray] = (plan.node_ids, *plan.levels())
        self.recorder: Recorder = self._conductor.travel.recorder
        """Samples and spikes for the meters; within a slice the plan may write into another, to look ahead."""
        self.status: Status = self._conductor.status

    def _work(self) -> None:
        while not self._closing:
            try:
                self._take_commands()
                if self._conductor.patience() == 0.0 and not self._closing:
                    self._conductor.slice()
                    self._publish()
            except NeurolabError as error:
                self._crashed(error.message, error.hint)
            except Exception as error:
                self._crashed(f"the simulation met an internal error ({type(error).__name__}: {error})", "Reset, or reopen the circuit")

    def _crashed(self, message: str, hint: str) -> None:
        self.events.put(Crashed(message, hint, traceback.format_exc()))
        self._conductor.enter("error")
        self._publish()

    def _take_commands(self) -> None:
        """Carry out all that waits; sleep while nothing runs or nothing is due."""
        patience = self._conductor.patience()
        try:
            command = self._inbox.get_nowait() if patience == 0.0 else self._inbox.get(timeout=patience)
        except queue.Empty:
            return
        while True:
            if command is None:
                self._closing = True
                return
            self._conductor.obey(command)
            try:
                command = self._inbox.get_nowait()
            except queue.Empty:
                break
        self._publish()
