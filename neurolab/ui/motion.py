"""Whether things on the screen may move of themselves: glides, folds, live previews.

People whom moving pictures make ill say so to their desktop; where Qt passes that on, the program follows, and View > Motion decides for itself.
Whoever animates asks `motion` each time, and shows the end at once when it says no.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QStyle

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QMenu

Choice = Literal["system", "full", "reduced"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
_KEY = "motion"


class _Active:
    choice: Choice = "system"


def choice() -> Choice:
    """Return what the user asked for."""
    return _Active.choice


def set_choice(wanted: Choice) -> None:
    """Let things move, or not, or as the desktop says."""
    _Active.choice = wanted


def motion() -> bool:
    """Return whether things may move of themselves."""
    if _Active.choice != "system":
        return _Active.choice == "full"
    app = QCoreApplication.instance()
    return not isinstance(app, QApplication) or bool(app.style().styleHint(QStyle.StyleHint.SH_Widget_Animate))


def saved_choice(settings: QSettings) -> Choice:
    """Return what the user chose last; the desktop's where the file says something else."""
    saved = settings.value(_KEY, "system")
    return saved if saved in CHOICES else "system"


def add_choices(parent: QMenu, settings: QSettings) -> QMenu:
    """Add the choice to a menu; it is remembered in the settings."""
    menu = parent.addMenu(parent.tr("Motion"))
    menu.setToolTipsVisible(True)
    group = QActionGroup(menu)
    texts: dict[Choice, tuple[str, str]] = {
        "system": (parent.tr("As the system"), parent.tr("As the settings of the desktop say, where it tells programs")),
        "full": (parent.tr("Smooth"), parent.tr("Zooming glides, previews live")),
        "reduced": (parent.tr("Reduced"), parent.tr("Nothing moves of itself but the traces and the glow of cells that fire")),
    }
    for name, (title, tip) in texts.items():
        action = menu.addAction(title)
        action.setToolTip(tip)
        action.setCheckable(True)
        action.setData(name)
        action.setChecked(name == _Active.choice)
        group.addAction(action)

    def choose(wanted: Choice) -> None:
        set_choice(wanted)
        settings.setValue(_KEY, wanted)

    group.triggered.connect(lambda action: choose(action.data()))
    return menu
