"""Where the program keeps what is the user's own: settings, recent files, generated kernels, logs.

The environment variable ``NEUROLAB_HOME`` puts everything below one folder: for tests, and for a program on a memory stick.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Callable

HOME_VARIABLE = "NEUROLAB_HOME"
_NAME = "neurolab"


def config_folder() -> Path:
    """Return the folder of settings and recent files, made when missing."""
    return _ready("config", platformdirs.user_config_path)


def data_folder() -> Path:
    """Return the folder of what the program keeps for the user (recovery of unsaved work), made when missing."""
    return _ready("data", platformdirs.user_data_path)


def cache_folder() -> Path:
    """Return the folder of what can be made anew (generated kernels), made when missing."""
    return _ready("cache", platformdirs.user_cache_path)


def log_folder() -> Path:
    """Return the folder of log files, made when missing."""
    return _ready("log", platformdirs.user_log_path)


def _ready(part: str, standard: Callable[..., Path]) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home).expanduser() / part if home else standard(_NAME, appauthor=False)
    # A read-only home (a classroom image, a container): the program works, and forgets when it ends.
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        if os.access(folder, os.W_OK):
            return folder
    spare = Path(tempfile.gettempdir()) / f"{_NAME}-{os.getuid() if hasattr(os, 'getuid') else 'user'}" / part
    spare.mkdir(parents=True, exist_ok=True)
    return spare
