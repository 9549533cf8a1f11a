"""The aids of the canvas stay as the user left them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from neurolab.editor.aids import AIDS

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from neurolab.editor.aids import Aid, Aids


class KeptAids(QObject):
    """Sets aids as they were last, and writes down what is switched.

    Parameters
    ----------
    aids : Aids
        Of the session.
    settings : QSettings
        Where they are kept.
    parent : QObject
        The window.
    """

    def __init__(self, aids: Aids, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._aids, self._settings = aids, settings
        for aid in AIDS:
            aids.set(aid, str(settings.value(f"aids/{aid}", aids[aid])).lower() == "true")
        aids.changed.connect(self._keep)

    def _keep(self, aid: Aid) -> None:
        self._settings.setValue(f"aids/{aid}", self._aids[aid])
