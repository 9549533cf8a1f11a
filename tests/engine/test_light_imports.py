"""The window shows before numba is loaded: whatever it imports of the engine at the start must not bring numba along."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "module", ["bench", "changes", "chemistry", "commands", "compiler", "conductor", "pace", "plan", "recorder", "runner", "simulate", "taps"]
)
def test_numba_is_not_imported(module):
    code = f"import sys, neurolab.engine.{module}; sys.exit('numba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
