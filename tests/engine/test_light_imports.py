"""The window shows before LLVM is loaded: whatever it imports of the engine at the start must not bring LLVM along."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "module", ["bench", "changes", "chemistry", "commands", "compiler", "conductor", "pace", "plan", "recorder", "runner", "simulate", "taps"]
)
def test_llvm_is_not_imported(module):
    code = f"import sys, neurolab.engine.{module}; sys.exit('llvmlite' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
