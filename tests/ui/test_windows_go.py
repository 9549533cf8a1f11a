"""Windows that are closed leave nothing behind: no cycle through a connection that the collector cannot see."""

import gc
import weakref

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from neurolab.catalog.builtin import builtin_registry
from neurolab.editor.session import Session
from neurolab.ui.main_window import MainWindow


def parts_of_a_closed_window():
    window = MainWindow(Session(builtin_registry()))
    window.show()
    QApplication.processEvents()
    parts = [weakref.ref(x) for x in (window, window.session, window.canvas, window.panels, window.panels.scopes)]
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    return parts


def test_a_closed_window_and_its_panels_are_collected(qapp):
    """The first window may be held by what is still due; those after it must not add up."""
    parts = [parts_of_a_closed_window() for _ in range(3)]
    for _ in range(2):  # what the first finds lets go of the rest
        gc.collect()
        QApplication.processEvents()
    for later in parts[1:]:
        assert sum(ref() is not None for ref in later) == 0
