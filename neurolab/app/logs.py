"""Where the window writes what is of use when something has to be found out: a file of the user, never the terminal."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from neurolab.core.folders import log_folder

if TYPE_CHECKING:
    from pathlib import Path

LOG_NAME = "neurolab.log"
_MOST_BYTES = 1_000_000


def keep_log() -> Path:
    """Let all loggers write to a file in the user's log folder, and return its path. One older file is kept."""
    path = log_folder() / LOG_NAME
    with suppress(OSError):
        if path.exists() and path.stat().st_size > _MOST_BYTES:
            os.replace(path, path.with_suffix(".old.log"))
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    return path
