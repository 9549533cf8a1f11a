"""Compiling circuits to plans on a thread of its own, so that the window never waits for a compiler. The newest wish wins."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from time import sleep
from typing import TYPE_CHECKING, Final, TypeVar

from neurolab.core.errors import NeurolabError
from neurolab.core.folders import log_folder
from neurolab.editor.preparing import compile_catalogue, compile_circuit, compile_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from neurolab.catalog.registry import Registry
    from neurolab.circuit.circuit import Circuit
    from neurolab.engine.plan import Plan

    Model = tuple[str, tuple[str, ...] | None]
    Compile = Callable[[Circuit, Callable[[str, float], None]], Plan]

T = TypeVar("T")
BREATH = 0.01
"""Seconds between two pieces of spare work, so that the window gets the interpreter in between."""

_SPARE: Final = "spare work only"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a wish: a plan, or why there is none."""

    plan: Plan | None
    message: str = ""
    hint: str = ""


class Planner:
    """One background thread that compiles circuits.

    Parameters
    ----------
    compile_with : callable
        Makes the plan of a circuit; gets a function to report progress to (text, fraction done).
    spare : callable or None
        Makes an iterator of small pieces of work for idle times, once, from the catalogue of the first circuit.
    """

    def __init__(self, compile_with: Compile = compile_circuit, spare: Callable[[Registry], Iterator[None]] | None = compile_catalogue) -> None:
        self._compile = compile_with
        self._spare = spare
        self._pieces: Iterator[None] = iter(())
        self._wishes: SimpleQueue[Circuit | str | None] = SimpleQueue()
        self._likely: SimpleQueue[tuple[Registry, Model]] = SimpleQueue()
        self._results: SimpleQueue[tuple[Circuit, Result]] = SimpleQueue()
        self._progress: SimpleQueue[tuple[str, float]] = SimpleQueue()
        self._newest: Circuit | None = None
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        """Whether the newest wish has not been answered."""
        return self._newest is not None

    def ask(self, circuit: Circuit) -> None:
        """Wish for the plan of a circuit that nobody changes any more; earlier wishes are forgotten."""
        self._newest = circuit
        self._tell(circuit)

    def prepare(self, registry: Registry, models: Iterable[Model]) -> None:
        """Compile models (type, mechanisms) that somebody is about to ask for, such as those in an open menu, when nothing else is to be done."""
        for model in models:
            self._likely.put((registry, model))
        self._tell(_SPARE)

    def _tell(self, wish: Circuit | str) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="neurolab-planner", daemon=True)
            self._thread.start()
        self._wishes.put(wish)

    def forget(self) -> None:
        """Drop the newest wish."""
        self._newest = None

    def take(self) -> Result | None:
        """Return the answer to the newest wish, once, or None while there is none."""
        for circuit, result in drain(self._results):
            if circuit is self._newest:
                self._newest = None
                return result
        return None

    def progress(self) -> list[tuple[str, float]]:
        """Return what was reported since the last call."""
        return list(drain(self._progress))

    def close(self) -> None:
        """End the thread after what it is compiling now."""
        self._newest = None
        if self._thread is not None:
            self._wishes.put(None)
            self._thread.join(timeout=30)
            self._thread = None

    def _work(self) -> None:
        while True:
            wish = self._wishes.get()
            while not self._wishes.empty():
                later = self._wishes.get()
                wish = wish if later == _SPARE else later
            if wish is None:
                return
            if not isinstance(wish, str):
                self._results.put((wish, self._result(wish)))
                spare, self._spare = self._spare, None
                if spare is not None:
                    self._pieces = spare(wish.registry)
            self._use_spare_time()

    def _use_spare_time(self) -> None:
        try:
            while self._wishes.empty():
                if not self._likely.empty():
                    registry, model = self._likely.get()
                    compile_model(registry, *model)
                elif next(self._pieces, self) is self:
                    return
                sleep(BREATH)
        except Exception:
            log.exception("a model could not be compiled ahead of its use")

    def _result(self, circuit: Circuit) -> Result:
        try:
            return Result(self._compile(circuit, lambda text, done: self._progress.put((text, done))))
        except NeurolabError as error:
            return Result(None, error.message, error.hint)
        except Exception as error:
            log.exception("the circuit could not be compiled")
            hint = f"Undo the last change, and save your work; details are in {log_folder()}"
            return Result(None, f"The circuit could not be prepared for running: {error}", hint)


def drain(queue: SimpleQueue[T]) -> list[T]:
    """Return all that waits in a queue."""
    items: list[T] = []
    try:
        while True:
            items.append(queue.get_nowait())
    except Empty:
        return items
