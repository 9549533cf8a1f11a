"""Saving what an experiment shows as a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from neurolab.core.errors import NeurolabError
from neurolab.exchange.csv_export import write_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from neurolab.editor.session import Session


def save_table(
    parent: QWidget, session: Session, name: str, columns: Sequence[tuple[str, NDArray]], about: Mapping[str, object] | None = None
) -> Path | None:
    """Ask for a file and write columns of equal length as CSV; say what became of it. Returns the path, or None when nothing was written."""
    safe = "".join(c if c.isalnum() or c in " -_" else "_" for c in name).strip() or "experiment"
    chosen, _ = QFileDialog.getSaveFileName(parent, parent.tr("Save numbers"), f"{safe}.csv", parent.tr("Table (*.csv)"))
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix else path.with_suffix(".csv")
    settings = session.circuit.settings
    try:
        write_table(path, columns, {"circuit": settings.title or session.title, "time step": f"{settings.dt:g} ms", **(about or {})})
    except NeurolabError as error:
        session.message.emit("error", error.message, error.hint)
        return None
    session.message.emit("info", parent.tr("Saved {file}").format(file=path.name), "")
    return path
