"""The tour: from an empty canvas to a spiking cell that one has wired oneself. Each step looks at what the person really did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from neurolab.catalog.spec import CellSpec, MeterSpec, StimulusSpec
from neurolab.circuit.records import Node, Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from neurolab.editor.session import Session


@dataclass(frozen=True, slots=True)
class TourStep:
    """One step.

    Parameters
    ----------
    target : str
        The widget that it is about: ``palette``, ``canvas``, ``transport`` or ``inspector``.
    title, text : str
        What to do, and why.
    done : callable
        Whether the person has done it.
    """

    target: str
    title: str
    text: str
    done: Callable[[Session], bool]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


def steps() -> tuple[TourStep, ...]:
    """Return the steps, in the language in use."""
    return (
        TourStep("canvas", _tr("Begin with an empty canvas"), _tr("Press Ctrl+N. What is open is kept if you say so."), _is_bare),
        TourStep(
            "palette",
            _tr("Place a cell"),
            _tr("Double-click *Leaky integrate-and-fire* in the list, or drag it onto the canvas. It adds up its input and fires at a threshold."),
            lambda s: any(_cells(s)),
        ),
        TourStep(
            "palette",
            _tr("Place a stimulus"),
            _tr("Type *step* into the search field, then double-click *Step current*. It is the electrode that pushes the cell."),
            lambda s: any(_pushes(s)),
        ),
        TourStep(
            "canvas",
            _tr("Wire them"),
            _tr("Drag from the **rim** of the stimulus to the cell. By keyboard: select the stimulus, W, arrow keys, Enter."),
            lambda s: any(_driven(s)),
        ),
        TourStep(
            "canvas",
            _tr("Look inside"),
            _tr("Click the cell and press T: a scope shows the voltage across its membrane."),
            lambda s: any(_watched(s)),
        ),
        TourStep(
            "transport",
            _tr("Let time pass"),
            _tr("Press Space. The ring round the cell fills as it charges; when it closes, the cell fires."),
            lambda s: any(_fires(s)),
        ),
        TourStep(
            "inspector",
            _tr("Turn a knob"),
            _tr("Click the stimulus and change its *amplitude* while it runs. How weak may the current be until the cell falls silent?"),
            lambda s: any(n.params for n in _pushes(s)),
        ),
    )


def _of(session: Session, kind: type) -> Iterator[Node]:
    return (n for n in session.circuit.all(Node) if n.type in session.registry and isinstance(session.registry[n.type], kind))


def _is_bare(session: Session) -> bool:
    """Whether nothing is there yet, or the person has begun to build something of their own already."""
    return session.path is None and not session.circuit.settings.title and len(session.circuit.all(Node)) <= 3


def _cells(session: Session) -> Iterator[Node]:
    return _of(session, CellSpec)


def _pushes(session: Session) -> Iterator[Node]:
    return _of(session, StimulusSpec)


def _driven(session: Session) -> Iterator[str]:
    """Yield the cells that a stimulus reaches."""
    sources, cells = {n.id for n in _pushes(session)}, {n.id for n in _cells(session)}
    return (w.target for w in session.circuit.all(Wire) if w.source in sources and w.target in cells)


def _watched(session: Session) -> Iterator[str]:
    """Yield the cells that are on a meter."""
    meters, cells = {n.id for n in _of(session, MeterSpec)}, {n.id for n in _cells(session)}
    return (w.source for w in session.circuit.all(Wire) if w.source in cells and w.target in meters)


def _fires(session: Session) -> Iterator[str]:
    """Yield the driven cells that glow from a spike of theirs."""
    return (i for i in _driven(session) if session.bridge.running and session.bridge.level_of(i) > 0.1)
