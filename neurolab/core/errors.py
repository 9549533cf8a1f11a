"""Errors that a user can cause. Each says what happened, where, and what to do."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class NeurolabError(Exception):
    """Base of all errors meant for a person to read.

    Parameters
    ----------
    message : str
        What happened and where, in one sentence.
    hint : str
        What to do about it; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}" if self.hint else self.message


class UnitError(NeurolabError):
    """A quantity has an unknown unit, or one of the wrong dimension."""


class SpecError(NeurolabError):
    """A model's declaration is wrong; names the spec and the line."""


class CircuitError(NeurolabError):
    """An edit does not make sense for the circuit as it is."""


class LockedError(CircuitError):
    """A teacher has locked this kind of change."""


class FileError(NeurolabError):
    """A file could not be read or written; names the place in it."""


class ChangedOnDiskError(FileError):
    """A file is no longer what was read from it: another program, or another window, has written it."""


class EngineError(NeurolabError):
    """A circuit cannot be simulated."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return ``"did you mean 'x'?"`` for the closest known name, or an empty text."""
    close = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"did you mean '{close[0]}'?" if close else ""
