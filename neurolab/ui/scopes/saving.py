"""Saving what the scopes show, as numbers or as a picture."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from neurolab.core.errors import NeurolabError
from neurolab.ui.pictures import SCALE, image_of, write_picture
from neurolab.ui.scopes.export import write_numbers
from neurolab.ui.scopes.recordings import recordings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

    from neurolab.engine.recorder import Recorder
    from neurolab.engine.simulate import Run
    from neurolab.ui.scopes.lanes import Lane
    from neurolab.ui.scopes.panel import ScopePanel

RECORDING = "recording "
"""With the name of its file, the owner of a recording among what is compared with."""


def run_of(recorder: Recorder) -> Run:
    """Return what a recorder holds, as the result of a run."""
    from neurolab.engine.simulate import Run

    head = recorder.head
    data = recorder.window(head, head).copy()
    times = np.round(recorder.time_of(np.arange(head - data.shape[1], head)), 9)
    who, when, _ = recorder.spikes.since(0)
    inside = (when >= times[0]) & (when <= times[-1])
    return Run(times, recorder.channels, data, who[inside], when[inside], recorder.spikes.ids)


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
        """Ask for a file and write the plots as PNG, SVG or PDF."""
        path = self._ask(self.tr("Save picture"), "traces.png", self.tr("Picture (*.png);;Shapes (*.svg);;Page (*.pdf)"))
        if path is not None:
            self._try(lambda: self.write_picture(path), path)

    def save_run(self) -> None:
        """Ask for a file and write what the recorder holds of the run as NWB."""
        path = self._ask(self.tr("Export run"), "run.nwb", self.tr("Neurodata Without Borders (*.nwb)"))
        if path is not None:
            self._try(lambda: self.write_run(path), path)

    def write_run(self, path: Path) -> None:
        """Write the newest samples of all channels and the spikes of that time as NWB.

        Raises
        ------
        NeurolabError
            When there is nothing to write yet, the extra is not installed, or the file cannot be written.
        """
        from neurolab.exchange.nwb_export import write_nwb

        session = self._panel.session
        if session.bridge.recorder is None or not session.bridge.recorder.head:
            raise NeurolabError("There are no samples to save yet", "Run the circuit first")
        settings = session.circuit.settings
        write_nwb(path, run_of(session.bridge.recorder), session.circuit, {"seed": settings.seed, "dt": f"{settings.dt:g} ms"})

    def load_recording(self, lane: Lane) -> None:
        """Ask for a table and lay its curves behind the traces of a lane."""
        chosen, _ = QFileDialog.getOpenFileName(self._panel, self.tr("Recording"), "", self.tr("Table (*.csv *.tsv *.txt)"))
        if not chosen:
            return
        path = Path(chosen)
        try:
            self._panel.references.show(f"{RECORDING}{path.name}", recordings(path, lane))
        except NeurolabError as error:
            self._panel.session.message.emit("error", error.message, error.hint)

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
        """Write strips and plots as a picture, by the ending of the name.

        Raises
        ------
        FileError
            When the ending is another one, or the file cannot be written.
        """
        with self._fine():
            write_picture(self._panel.plots, path, self._panel.session.title)

    def picture(self) -> QImage:
        """Return strips and plots, drawn anew in twice the resolution."""
        with self._fine():
            return image_of(self._panel.plots)

    @contextmanager
    def _fine(self) -> Iterator[None]:
        """Draw the lanes in twice the resolution for a while, without the passing cursor."""
        panel = self._panel
        hover = panel.timebase.hover
        panel.timebase.set_hover(None)
        for view in panel.lanes.values():
            view.draw(SCALE)
        yield
        panel.timebase.set_hover(hover)
        panel.mark_dirty()
