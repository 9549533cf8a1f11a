"""Where machine code is kept between runs."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path

from neurolab.core.folders import cache_folder

_MONTH = 30 * 24 * 3600


@cache
def prepare_cache() -> Path:
    """Return the folder of machine code; its name carries LLVM's version, each file's name a hash of the text that it was made of."""
    base = cache_folder()
    if hasattr(os, "getuid") and base.stat().st_uid != os.getuid():
        # code is loaded from here: never from a folder that somebody else has made
        base = Path(tempfile.mkdtemp(prefix="neurolab-"))
    folder = base / f"kernels-{version('llvmlite')}"
    folder.mkdir(parents=True, exist_ok=True)
    _forget_old(folder)
    return folder


def _forget_old(current: Path) -> None:
    """Remove what nobody has used for a month: files of this version (`native` touches those in use) and folders of others."""
    current.touch()
    past = time.time() - _MONTH
    for other in current.parent.glob("kernels-*"):
        if other != current and other.stat().st_mtime < past:
            shutil.rmtree(other, ignore_errors=True)
    for path in current.glob("*.o"):
        with suppress(OSError):
            if path.stat().st_mtime < past:
                path.unlink()
