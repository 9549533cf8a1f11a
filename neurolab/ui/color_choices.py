"""High contrast and trace colours for colour-blind eyes: chosen under View > Theme, remembered between sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from neurolab.ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

_STRONG, _DISTINCT = "high_contrast", "distinct_traces"


def take_saved(app: QApplication, settings: QSettings) -> None:
    """Dress the application as the user chose last."""
    strong, distinct = (str(settings.value(key, "")).lower() == "true" for key in (_STRONG, _DISTINCT))
    theme.set_colors(app, strong=strong, distinct=distinct)


def add_choices(menu: QMenu, settings: QSettings) -> tuple[QAction, QAction]:
    """Add both choices to a menu."""
    menu.addSeparator()
    menu.setToolTipsVisible(True)
    strong, distinct = menu.addAction(menu.tr("High contrast")), menu.addAction(menu.tr("Traces for colour-blind eyes"))
    strong.setToolTip(menu.tr("Black or white text, strong borders and wires: for weak sight and pale projectors"))
    distinct.setToolTip(menu.tr("Eight colours that differ in lightness, too, for eyes that see red and green, or blue and yellow, alike"))
    for action, on in ((strong, theme.strong()), (distinct, theme.distinct())):
        action.setCheckable(True)
        action.setChecked(on)

    def choose() -> None:
        app = QCoreApplication.instance()
        if isinstance(app, QApplication):
            theme.set_colors(app, strong=strong.isChecked(), distinct=distinct.isChecked())
        settings.setValue(_STRONG, strong.isChecked())
        settings.setValue(_DISTINCT, distinct.isChecked())

    for action in (strong, distinct):
        action.triggered.connect(lambda _=False: choose())
    return strong, distinct
