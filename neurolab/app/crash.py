"""What happens when our own code fails: a message and a log file, never a bare traceback, and the circuit stays open."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from neurolab import __version__
from neurolab.core.errors import NeurolabError
from neurolab.core.folders import log_folder

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from neurolab.editor.session import Session


def write_crash_log(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Path:
    """Write what went wrong to a file in the user's log folder and return its path."""
    now = datetime.now(UTC)
    path = log_folder() / f"crash-{now:%Y%m%d-%H%M%S}.log"
    head = f"neurolab {__version__}, Python {platform.python_version()}, {platform.platform()}, {now:%Y-%m-%d %H:%M:%S} UTC\n\n"
    path.write_text(head + "".join(traceback.format_exception(kind, error, trace)), encoding="utf-8")
    return path


def install_crash_handler(session: Session) -> None:
    """Show errors that nothing else caught as a message in the window."""

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.exit(1)
        if isinstance(error, NeurolabError):
            session.message.emit("error", error.message, error.hint)
            return
        path = write_crash_log(kind, error, trace)
        session.message.emit("error", f"Something in neurolab went wrong: {error}", f"Your circuit is still open: save it. Details are in {path}")

    sys.excepthook = handle
