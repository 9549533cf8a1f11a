"""Composition root of the window: makes the session, dresses the application, shows the window, and only then loads what is heavy."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from neurolab.app.crash import install_crash_handler
from neurolab.catalog.builtin import builtin_registry
from neurolab.core.errors import NeurolabError
from neurolab.core.folders import config_folder, data_folder
from neurolab.editor.examples import examples
from neurolab.editor.session import Session
from neurolab.ui import icons, theme
from neurolab.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

_GC_MS = 10_000


def make_application(arguments: list[str]) -> QApplication:
    """Return the application, named and dressed in the theme that the user chose last."""
    app = QApplication(arguments)
    app.setApplicationName("neurolab")
    app.setApplicationDisplayName("neurolab")
    app.setDesktopFileName("neurolab")
    saved = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat).value("theme", "system")
    theme.apply(app, saved if saved in theme.MODES else "system")
    theme.follow_system(app)
    app.setWindowIcon(icons.icon("logo", theme.theme().accent))
    return app


def make_window() -> MainWindow:
    """Return the window with an empty session; nothing heavy is imported yet."""
    session = Session(builtin_registry(), recent_file=data_folder() / "recent.json")
    return MainWindow(session)


def start_with(window: MainWindow, path: Path | None) -> None:
    """Open the file, or the live demonstration where none is asked for or it cannot be read, and run."""
    session = window.session
    try:
        if path is not None:
            session.open(path)
        else:
            session.open_example(examples()[0].path)
    except NeurolabError as error:
        session.open_example(examples()[0].path)
        session.message.emit("error", error.message, error.hint)
    session.bridge.run()


def _collect_garbage_in_this_thread(window: MainWindow) -> None:
    # Python's collector would run in whichever thread trips it, and may destroy widgets in the simulation thread.
    gc.collect()
    gc.freeze()
    gc.disable()
    timer = QTimer(window)
    timer.timeout.connect(lambda: gc.collect(1))
    timer.start(_GC_MS)


def run_window(path: Path | None = None) -> int:
    """Show the window and return the exit code of the program.

    Parameters
    ----------
    path : Path or None
        A circuit file to open; None opens the live demonstration.
    """
    app = make_application(sys.argv[:1])
    window = make_window()
    install_crash_handler(window.session)
    window.show()
    QTimer.singleShot(0, window, lambda: start_with(window, path))
    QTimer.singleShot(_GC_MS // 2, window, lambda: _collect_garbage_in_this_thread(window))
    return app.exec()
