"""The dock of experiments, built when it is first shown: a start does not wait for what lies behind another tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from neurolab.editor.session import Session
    from neurolab.ui.experiments.panel import ExperimentsPanel


class LaterExperiments(QWidget):
    """Holds the panel of experiments once somebody has looked at it; `panel` is None until then."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.panel: ExperimentsPanel | None = None

    def showEvent(self, event: QShowEvent) -> None:
        if self.panel is None:
            from neurolab.ui.experiments.panel import ExperimentsPanel

            self.panel = ExperimentsPanel(self._session, self)
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self.panel)
        super().showEvent(event)

    def cancel(self) -> None:
        """End what is being measured."""
        if self.panel is not None:
            self.panel.lab.cancel()
