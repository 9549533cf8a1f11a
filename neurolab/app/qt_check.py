"""Before the window: are the system libraries there that Qt needs, and is there a display? Names what is missing and the package that has it."""

from __future__ import annotations

import ctypes
import importlib
import os
import re
import sys
from pathlib import Path

from neurolab.core.errors import NeurolabError

# library: (package of Debian and Ubuntu, package of Fedora)
PACKAGES: dict[str, tuple[str, str]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
}
NEEDED_TO_IMPORT = ("libEGL.so.1", "libGL.so.1", "libdbus-1.so.3", "libfontconfig.so.1", "libfreetype.so.6", "libglib-2.0.so.0", "libxkbcommon.so.0")
NEEDED_BY_X11 = tuple(name for name in PACKAGES if name.startswith(("libxcb", "libX11", "libxkbcommon")))
NEEDED_BY_WAYLAND = ("libwayland-client.so.0", "libwayland-cursor.so.0")
_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[.\d]*)")
_WITHOUT = "The commands run, check, models and export work without a window"


class QtMissing(NeurolabError):
    """The window cannot be shown on this machine as it is."""


def require_qt(*, display: bool = True) -> None:
    """Return when Qt can be used; with `display` only when a window can be shown, too.

    Raises
    ------
    QtMissing
        Names the missing library and the package that has it, or says that there is no display.
    """
    linux = sys.platform.startswith("linux")
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise _missing(str(error), NEEDED_TO_IMPORT if linux else ()) from None
    if linux and display:
        _require_display(os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0])


def _require_display(platform: str) -> None:
    x11, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    if platform not in ("", "xcb", "wayland"):
        return
    if not (x11 or wayland):
        raise QtMissing("there is no display to show the window on", f"Start neurolab in a desktop session, or with 'xvfb-run neurolab'. {_WITHOUT}")
    if wayland and platform != "xcb" and _plugin_problem("wayland") == "":
        return
    if not x11:
        raise _missing(_plugin_problem("wayland"), NEEDED_BY_WAYLAND)
    problem = _plugin_problem("xcb")
    if problem:
        raise _missing(problem, NEEDED_BY_X11)
    if not _x11_answers(x11):
        raise QtMissing(f"the display '{x11}' cannot be reached", f"Check the variable DISPLAY, or start with 'xvfb-run neurolab'. {_WITHOUT}")


def _plugin_problem(platform: str) -> str:
    """Return what the system's loader says against one of Qt's platform plugins, or an empty text."""
    core = importlib.import_module("PySide6.QtCore")
    folder = Path(core.QLibraryInfo.path(core.QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    try:
        ctypes.CDLL(str(folder / f"libq{platform}.so"))
    except OSError as error:
        return str(error)
    return ""


def _x11_answers(name: str) -> bool:
    """Return whether an X server can be reached; Qt itself would end the process with an abort."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(os.fsencode(name), None))
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers


def _missing(problem: str, candidates: tuple[str, ...]) -> QtMissing:
    named = _LIBRARY.search(problem)
    if named is None or "cannot open shared object" not in problem:
        return QtMissing(f"Qt cannot be loaded: {problem.strip().splitlines()[0] if problem.strip() else 'unknown reason'}", "Install neurolab again")
    missing = [named.group(1), *(name for name in candidates if name != named.group(1) and not _loads(name))]
    known = [PACKAGES[name] for name in missing if name in PACKAGES]
    what = f"Qt needs {'a system library that is' if len(missing) == 1 else 'system libraries that are'} not installed: {', '.join(missing)}"
    if not known:
        return QtMissing(what, f"Install the package of your system that has it. {_WITHOUT}")
    debian, fedora = (" ".join(dict.fromkeys(names)) for names in zip(*known, strict=True))
    return QtMissing(what, f"On Debian or Ubuntu: sudo apt-get install {debian}. On Fedora: sudo dnf install {fedora}. {_WITHOUT}")


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
