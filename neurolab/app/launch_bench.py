"""Measures how long a person waits: launch to the window and to the first live trace, with an empty and with a warm cache.

The parent starts ``python -m neurolab.app.launch_bench`` as a fresh process, which shows the real window, runs the
demonstration until its scope has drawn samples, and prints the two times.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from neurolab.core.errors import EngineError

_START = "NEUROLAB_LAUNCH_START"
_TIMEOUT_S = 120
_REPEATS = 3


def launch_times() -> list[dict[str, Any]]:
    """Return the waiting times in seconds: once with an empty cache, then the median of three warm starts.

    Returns
    -------
    list of dict
        With ``name``, ``value`` and ``unit``.
    """
    with tempfile.TemporaryDirectory() as home:
        first = _launch(Path(home))
        warm = sorted((_launch(Path(home)) for _ in range(_REPEATS)), key=lambda times: times["trace"])[_REPEATS // 2]
    return [
        {"name": f"launch to {what}, {cache}", "value": round(times[key], 3), "unit": "s"}
        for cache, times in (("empty cache", first), ("warm cache", warm))
        for key, what in (("window", "window"), ("trace", "first live trace"))
    ]


def _launch(home: Path) -> dict[str, float]:
    env = {**os.environ, "NEUROLAB_HOME": str(home), _START: repr(time.time())}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # people's Python keeps what it has compiled of a module
    done = subprocess.run(
        [sys.executable, "-m", "neurolab.app.launch_bench"], env=env, capture_output=True, text=True, timeout=_TIMEOUT_S, check=False
    )
    if done.returncode:
        raise EngineError("the window could not be started for the measurement", done.stderr.strip()[-500:])
    return json.loads(done.stdout.splitlines()[-1])


def _child() -> None:
    gc.disable()  # as the command line does
    from PySide6.QtCore import QTimer

    from neurolab.app.main import make_application, make_window, start_with

    started = float(os.environ[_START])
    app = make_application(sys.argv[:1])
    window = make_window()
    window.show()
    app.processEvents()
    shown = time.time() - started

    def look() -> None:
        if window.panels.scopes.has_drawn():
            sys.stdout.write(json.dumps({"window": shown, "trace": time.time() - started}) + "\n")
            sys.stdout.flush()
            window.session.bridge.close()
            os._exit(0)

    window.session.bridge.frame.connect(look)
    QTimer.singleShot(0, window, lambda: start_with(window, None))
    app.exec()


if __name__ == "__main__":
    _child()
