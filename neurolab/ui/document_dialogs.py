"""Asking for files: open, save, and what to do with unsaved changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from neurolab.core.errors import ChangedOnDiskError, NeurolabError
from neurolab.editor.language import said
from neurolab.storage.atomic import stamp_of
from neurolab.ui.canvas.export import save_picture
from neurolab.ui.report import write_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from neurolab.editor.session import Session

_FILTER = "neurolab (*.nlab)"


class DocumentDialogs(QObject):
    """New, open, save and save as, each with the guard for unsaved changes."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._told: tuple[int, int] | None = None

    def may_leave(self) -> bool:
        """Ask what to do with unsaved changes. False means: stay."""
        if not self._session.dirty:
            return True
        question = self.tr("Save the changes to “{name}”?").format(name=self._name())
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Unsaved changes"), question, parent=self._window)
        box.setInformativeText(self.tr("They are lost otherwise."))
        choice = QMessageBox.StandardButton
        box.setStandardButtons(choice.Save | choice.Discard | choice.Cancel)
        box.setDefaultButton(choice.Save)
        answer = box.exec()
        if answer == choice.Save:
            return self.save()
        return answer == choice.Discard

    def new(self) -> None:
        """Start an empty circuit."""
        if self.may_leave():
            self._session.new()

    def open(self, path: str = "") -> bool:
        """Open a file, asked for when no path is given. Returns whether it is open now."""
        if not self.may_leave():
            return False
        if not path:
            path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a circuit"), self._folder(), _FILTER)
        return bool(path) and self._try(lambda: self._session.open(path))

    def open_example(self, path: str) -> bool:
        """Open a shipped circuit as a new, unsaved one, and let it live: it is there to be watched."""
        if not (self.may_leave() and self._try(lambda: self._session.open_example(path))):
            return False
        self._session.bridge.run()
        return True

    def save(self) -> bool:
        """Save under the circuit's name, asked for when it has none."""
        return self.save_as() if self._session.path is None else self._write(str(self._session.path))

    def save_as(self) -> bool:
        """Ask for a name and save."""
        suggested = str(self._session.path or Path(self._folder()) / f"{self._name()}.nlab")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the circuit as"), suggested, _FILTER)
        if not path:
            return False
        if Path(path).suffix.lower() != ".nlab":
            path += ".nlab"
            # The file dialog asked about the name as it was typed, not about this one.
            if Path(path).exists() and not self._may_replace(path):
                return False
        return self._write(path)

    def revert(self) -> bool:
        """Open the circuit's file again, after asking about unsaved changes."""
        return self._may_lose_changes() and self._try(self._session.revert)

    def export_picture(self) -> bool:
        """Ask for a name and write the circuit's picture there."""
        kinds = self.tr("Picture (*.png);;Drawing (*.svg);;Document (*.pdf)")
        path, chosen = QFileDialog.getSaveFileName(self._window, self.tr("Export the circuit as a picture"), f"{self._name()}.png", kinds)
        if not path:
            return False
        file = Path(path)
        if not file.suffix:
            file = file.with_suffix(next((s for s in (".svg", ".pdf") if s in chosen), ".png"))
        if self._try(lambda: save_picture(self._session.circuit, file)):
            self._session.message.emit("info", self.tr("Saved {file}").format(file=file.name), "")
            return True
        return False

    def export_report(self, traces: QImage | None) -> bool:
        """Ask for a name and write the lab report there."""
        kinds = self.tr("Web page (*.html);;Document (*.pdf)")
        path, chosen = QFileDialog.getSaveFileName(self._window, self.tr("Save the lab report"), f"{self._name()}.html", kinds)
        if not path:
            return False
        file = Path(path)
        if not file.suffix:
            file = file.with_suffix(".pdf" if ".pdf" in chosen else ".html")
        if self._try(lambda: write_report(self._session, traces, file)):
            self._session.message.emit("info", self.tr("Saved {file}").format(file=file.name), "")
            return True
        return False

    def look_at_disk(self) -> None:
        """Say so when another program or window has written the circuit's file; once for each time."""
        stamp = stamp_of(self._session.path) if self._session.path is not None else None
        if self._session.changed_on_disk and stamp != self._told:
            self._told = stamp
            text = self.tr("{name} was changed by another program or window").format(name=self._name())
            self._session.message.emit("warning", text, self.tr("File, Revert to Saved opens it as it is now; Save As keeps both"))

    def _may_lose_changes(self) -> bool:
        if not self._session.dirty:
            return True
        question = self.tr("Go back to “{name}” as it is on the disk?").format(name=self._name())
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Revert to saved"), question, parent=self._window)
        box.setInformativeText(self.tr("The changes since then are lost."))
        back = box.addButton(self.tr("Revert"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is back

    def _may_replace_changed(self, error: ChangedOnDiskError) -> bool | None:
        """Ask what to do; None means: save under another name."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("The file has changed"), f"{said(error.message)}.", parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.tr("Saving here would overwrite what was written there."))
        elsewhere = box.addButton(self.tr("Save as …"), QMessageBox.ButtonRole.AcceptRole)
        overwrite = box.addButton(self.tr("Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(elsewhere)
        box.exec()
        return None if box.clickedButton() is elsewhere else box.clickedButton() is overwrite

    def _write(self, path: str, *, replace_changed: bool = False) -> bool:
        """Save there; where that cannot be done, say why and offer another place. The circuit stays open and unsaved meanwhile."""
        try:
            self._session.save(path, replace_changed=replace_changed)
        except ChangedOnDiskError as error:
            answer = self._may_replace_changed(error)
            return self.save_as() if answer is None else answer and self._write(path, replace_changed=True)
        except NeurolabError as error:
            return self._wants_another_place(error) and self.save_as()
        return True

    def _wants_another_place(self, error: NeurolabError) -> bool:
        reason = said(error.message)
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("The circuit is not saved"), f"{reason[:1].upper()}{reason[1:]}.", parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(f"{said(error.hint)}. " + self.tr("Nothing is lost: the circuit is still open."))
        elsewhere = box.addButton(self.tr("Save as …"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(elsewhere)
        box.exec()
        return box.clickedButton() is elsewhere

    def _may_replace(self, path: str) -> bool:
        question = self.tr("Replace “{name}”? It exists already.").format(name=Path(path).name)
        choice = QMessageBox.StandardButton
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Replace the file"), question, choice.Yes | choice.Cancel, self._window)
        box.button(choice.Yes).setText(self.tr("Replace"))
        box.setDefaultButton(choice.Cancel)
        return box.exec() == choice.Yes

    def _name(self) -> str:
        """Return what to call the circuit: its file, else its title made fit for a file name."""
        if self._session.path is not None:
            return Path(self._session.path).stem
        title = "".join(c for c in self._session.circuit.settings.title if c.isalnum() or c in " -_").strip()
        return title or self.tr("circuit")

    def _folder(self) -> str:
        """Return the folder to begin in: that of the circuit, of the newest recent file, or the one for documents."""
        known = self._session.path or next((Path(p) for p in self._session.recent), None)
        if known is not None and known.parent.is_dir():
            return str(known.parent)
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except NeurolabError as error:
            self._session.message.emit("error", error.message, error.hint)
            return False
        return True
