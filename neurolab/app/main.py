"""Composition root of the window: makes the session, dresses the application, shows the window, and only then loads what is heavy."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from neurolab.app.crash import install_crash_handler
from neurolab.app.logs import keep_log
from neurolab.catalog.builtin import builtin_registry
from neurolab.core.errors import NeurolabError
from neurolab.core.folders import config_folder, data_folder
from neurolab.core.resources import resource
from neurolab.editor import language
from neurolab.editor.examples import examples
from neurolab.editor.recovery import Recovery
from neurolab.editor.session import Session
from neurolab.ui import color_choices, motion, theme
from neurolab.ui.collector import collect_garbage_here
from neurolab.ui.language_menu import saved_language
from neurolab.ui.main_window import MainWindow
from neurolab.ui.text_size import saved_size

if TYPE_CHECKING:
    from pathlib import Path


def make_application(arguments: list[str]) -> QApplication:
    """Return the application, named and dressed in the theme that the user chose last."""
    app = QApplication(arguments)
    app.setApplicationName("neurolab")
    app.setApplicationDisplayName("neurolab")
    app.setDesktopFileName("neurolab")
    settings = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
    saved = settings.value("theme", "system")
    language.use(saved_language(settings))
    theme.set_text_size(app, saved_size(settings))
    motion.set_choice(motion.saved_choice(settings))
    theme.apply(app, saved if saved in theme.MODES else "system")
    color_choices.take_saved(app, settings)
    theme.follow_system(app)
    app.setWindowIcon(QIcon(str(resource("desktop", "icons", "neurolab-256.png"))))
    return app


def make_window() -> MainWindow:
    """Return the window with an empty session; nothing heavy is imported yet."""
    session = Session(language.spoken(builtin_registry()), recent_file=data_folder() / "recent.json")
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


def offer_recovery(window: MainWindow, recovery: Recovery) -> None:
    """Ask what to do with the unsaved work of programs that ended badly, if there is any."""
    orphans = recovery.orphans()
    if orphans:
        from neurolab.ui.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(recovery, orphans, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def run_window(path: Path | None = None, *, until_trace: bool = False) -> int:
    """Show the window and return the exit code of the program.

    Parameters
    ----------
    path : Path or None
        A circuit file to open; None opens the live demonstration.
    until_trace : bool
        Whether to end as soon as a scope has drawn samples: to try an installation.
    """
    keep_log()
    app = make_application(sys.argv[:1])
    window = make_window()
    install_crash_handler(window.session)
    collect_garbage_here(window)
    recovery = Recovery(window.session, data_folder() / "recovery")
    app.aboutToQuit.connect(recovery.close)
    window.show()
    QTimer.singleShot(0, window, lambda: start_with(window, path))
    QTimer.singleShot(0, window, lambda: offer_recovery(window, recovery))
    if path is None:
        QTimer.singleShot(0, window, window.tour.offer)
    if until_trace:
        window.session.bridge.frame.connect(lambda: window.panels.scopes.has_drawn() and window.close())
    return app.exec()
