"""A machine that lacks a system library or a display is told so by name: exit code 1, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from neurolab.app import qt_check
from neurolab.app.qt_check import QtMissing, require_qt

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems need no extra libraries")
LOADER = "{}: cannot open shared object file: No such file or directory"


@pytest.fixture
def lacking(monkeypatch):
    """Return a function that makes system libraries missing."""

    def lack(*names, needed_by=""):
        def load(name, *_args):
            if name in names or (needed_by and needed_by in str(name)):
                raise OSError(LOADER.format(names[0]))
            return object()

        monkeypatch.setattr(qt_check.ctypes, "CDLL", load)

    return lack


@pytest.fixture
def env(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@linux_only
def test_a_library_that_qt_cannot_load_is_named(monkeypatch, lacking):
    def fail(name):
        raise ImportError(LOADER.format("libEGL.so.1"))

    monkeypatch.setattr(qt_check.importlib, "import_module", fail)
    lacking("libEGL.so.1", "libfontconfig.so.1")
    with pytest.raises(QtMissing) as caught:
        require_qt()
    text = str(caught.value)
    assert "Qt needs system libraries that are not installed: libEGL.so.1, libfontconfig.so.1" in text
    assert "sudo apt-get install libegl1 libfontconfig1" in text
    assert "sudo dnf install libglvnd-egl fontconfig" in text


@linux_only
def test_all_libraries_that_x11_lacks_are_named_at_once(env, lacking):
    env.setenv("DISPLAY", ":0")
    lacking("libxcb-icccm.so.4", "libxcb-cursor.so.0", needed_by="libqxcb")
    with pytest.raises(QtMissing, match="libxcb-icccm4 libxcb-cursor0. On Fedora: sudo dnf install xcb-util-wm xcb-util-cursor"):
        require_qt()


@linux_only
def test_an_unknown_library_is_named_all_the_same(env, lacking):
    env.setenv("DISPLAY", ":0")
    lacking("libfuture.so.7", needed_by="libqxcb")
    with pytest.raises(QtMissing, match=r"a system library that is not installed: libfuture.so.7. Install the package of your system that has it"):
        require_qt()


@linux_only
def test_no_display(env):
    with pytest.raises(QtMissing, match="there is no display to show the window on. Start neurolab in a desktop session"):
        require_qt()
    require_qt(display=False)


@linux_only
def test_a_display_that_does_not_answer(env):
    env.setenv("DISPLAY", ":3217")
    env.setattr(qt_check, "_plugin_problem", lambda platform: "")
    with pytest.raises(QtMissing, match="the display ':3217' cannot be reached"):
        require_qt()


@linux_only
@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=1x1"])
def test_a_platform_without_a_display_needs_none(env, platform):
    env.setenv("QT_QPA_PLATFORM", platform)
    require_qt()


@linux_only
def test_wayland_is_enough(env):
    env.setenv("WAYLAND_DISPLAY", "wayland-0")
    env.setattr(qt_check, "_plugin_problem", lambda platform: "" if platform == "wayland" else LOADER.format("libxcb.so.1"))
    require_qt()


def test_a_broken_installation_is_told_apart(monkeypatch):
    def fail(name):
        raise ImportError("No module named 'PySide6'")

    monkeypatch.setattr(qt_check.importlib, "import_module", fail)
    with pytest.raises(QtMissing, match="Qt cannot be loaded: No module named 'PySide6'. Install neurolab again"):
        require_qt()


@linux_only
def test_the_program_ends_with_code_1_and_no_traceback():
    code = (
        "import sys\n"
        "class Blocker:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'PySide6.QtWidgets':\n"
        "            raise ImportError('libGL.so.1: cannot open shared object file: No such file or directory')\n"
        "sys.meta_path.insert(0, Blocker())\n"
        "from neurolab.app.cli import main\n"
        "main([])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert done.stderr.startswith(
        "neurolab: Qt needs a system library that is not installed: libGL.so.1. On Debian or Ubuntu: sudo apt-get install libgl1"
    )
    assert len(done.stderr.splitlines()) == 1


@linux_only
def test_no_display_ends_with_code_1():
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([sys.executable, "-m", "neurolab"], env=env, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("neurolab: there is no display")
