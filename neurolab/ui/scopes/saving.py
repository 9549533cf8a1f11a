"""Saving what the scopes show, as numbers or as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from neurolab.core.errors import NeurolabError
from neurolab.ui import theme
from neurolab.ui.scopes.export import write_numbers

if TYPE_CHECKING:
    from neurolab.ui.scopes.panel import ScopePanel

_PICTURE_SCALE = 2.0


class Saving(QObject):
    """Asks for a file and writes it; says what became of it."""

    def __init__(self, panel: ScopePanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def save_numbers(self) -> None:
        """Ask for a file and write what is shown as CSV."""
        path = self._ask(self.tr("Save traces"), "traces.csv", self.tr("Table (*.csv)"))
        if path is not None:
            self._try(lambda: write_numbers(self._panel, path), path)

    def save_picture(self) -> None:
        """Ask for a file and write the plots as PNG."""
        path = self._ask(self.tr("Save picture"), "traces.png", self.tr("Picture (*.png)"))
        if path is not None:
            self._try(lambda: self.write_picture(path), path)

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._panel, title, name, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(Path(name).suffix)

    def _try(self, write: object, path: Path) -> None:
        assert callable(write)
        try:
            write()
        except NeurolabError as error:
            self._panel.session.message.emit("error", error.message, error.hint)
        except OSError as error:
            self._panel.session.message.emit(
                "error",
                self.tr("{file} could not be written: {reason}").format(file=path.name, reason=error.strerror or error),
                self.tr("Choose another folder, or check that the disk is not full or write-protected"),
            )
        else:
            self._panel.session.message.emit("info", self.tr("Saved {file}").format(file=path.name), "")

    def write_picture(self, path: Path) -> None:
        """Write strips and plots as a picture."""
        if not self.picture().save(str(path)):
            raise OSError(None, self.tr("the picture was refused"))

    def picture(self) -> QImage:
        """Return strips and plots, drawn anew in twice the resolution."""
        plots = self._panel.plots
        image = QImage(plots.size() * _PICTURE_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_PICTURE_SCALE)
        image.fill(theme.theme().plot)
        clock = self._panel.timebase
        hover = clock.hover
        clock.set_hover(None)
        for view in self._panel.lanes.values():
            view.draw(_PICTURE_SCALE)
        plots.render(image)
        clock.set_hover(hover)
        self._panel.mark_dirty()
        return image
