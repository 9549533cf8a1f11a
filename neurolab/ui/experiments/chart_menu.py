"""The menu of a chart: save it as a picture, or copy it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from neurolab.core.errors import NeurolabError
from neurolab.ui.pictures import image_of, write_picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from neurolab.editor.session import Session


class ChartMenu(QObject):
    """Opens on a right click, or by the menu key when the chart has the focus."""

    def __init__(self, chart: QWidget, session: Session) -> None:
        super().__init__(chart)
        self._chart, self._session = chart, session
        chart.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chart.setToolTip(self.tr("Right-click to save the chart as a picture"))
        chart.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent) and event.type() == QEvent.Type.ContextMenu:
            self.menu().popup(event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def menu(self) -> QMenu:
        """Return the menu."""
        menu = QMenu(self._chart)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Save Picture (PNG, SVG, PDF)…"), self.save)
        menu.addAction(self.tr("Copy Picture"), lambda: QGuiApplication.clipboard().setImage(image_of(self._chart)))
        return menu

    def save(self) -> None:
        """Ask for a file and write the chart; say what became of it."""
        kinds = self.tr("Picture (*.png);;Shapes (*.svg);;Page (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self._chart, self.tr("Save picture"), "chart.png", kinds)
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".png")
        try:
            write_picture(self._chart, path, self._chart.accessibleName())
        except NeurolabError as error:
            self._session.message.emit("error", error.message, error.hint)
        else:
            self._session.message.emit("info", self.tr("Saved {file}").format(file=path.name), "")
