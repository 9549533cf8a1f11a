"""Where compiled kernels are kept between runs. Import this and call `prepare_cache` before numba is first imported."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from functools import cache
from importlib.metadata import version
from pathlib import Path

from neurolab.core.folders import cache_folder

_GENERATOR = (
    "codegen.py", "driver.py", "tables.py", "graph.py", "calculus.py", "integrate.py", "kernels.py", "methods.py", "plainmath.py", "mathlib.py",
    "trees.py", "releasing.py",
)  # fmt: skip
_MONTH = 30 * 24 * 3600


@cache
def prepare_cache() -> Path:
    """Return the folder for generated kernels and tell numba to keep its compiled code there.

    The folder's name carries a hash of the code generator and the numba version, so that a new version never meets old code. Call it before numba is
    imported; a NUMBA_CACHE_DIR set by the user wins for numba's part.
    """
    digest = hashlib.sha256(version("numba").encode())
    here = Path(__file__).parent
    for name in _GENERATOR:
        digest.update((here / name).read_bytes())
    base = cache_folder()
    if hasattr(os, "getuid") and base.stat().st_uid != os.getuid():
        # code is loaded from here: never from a folder that somebody else has made
        base = Path(tempfile.mkdtemp(prefix="neurolab-"))
    folder = base / f"kernels-{digest.hexdigest()[:12]}"
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("NUMBA_CACHE_DIR", str(folder / "compiled"))
    _forget_old(folder)
    return folder


def _forget_old(current: Path) -> None:
    """Remove the kernels of other versions that nobody has used for a month."""
    current.touch()
    for other in current.parent.glob("kernels-*"):
        if other != current and time.time() - other.stat().st_mtime > _MONTH:
            shutil.rmtree(other, ignore_errors=True)
