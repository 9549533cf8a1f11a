"""Small dialogs: the shortcut sheet and About."""

from __future__ import annotations

import platform
import re
from importlib.metadata import version

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QTextBrowser, QVBoxLayout, QWidget

from neurolab import __version__
from neurolab.core.resources import resource
from neurolab.editor.actions import ACTIONS
from neurolab.editor.gestures import GESTURES
from neurolab.editor.language import NEWS, say, text_of
from neurolab.ui import theme

_POINT = re.compile(r"^(#+ |- )(.*(?:\n(?:  |\t)\S.*)*)", re.MULTILINE)


class ShortcutSheet(QDialog):
    """Every shortcut, from the table of actions, with a search field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search …"))
        self._search.setAccessibleName(self.tr("Search shortcuts"))
        self._search.textChanged.connect(self._filter)
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        self._grid.setHorizontalSpacing(24)
        self._rows: list[tuple[str, list[QLabel]]] = []
        for entry in ACTIONS:
            if entry.shortcut:
                where = " › ".join(self.tr(part) for part in entry.menu.split("/"))
                self._add(where, self.tr(entry.text), QKeySequence(entry.shortcut).toString(QKeySequence.SequenceFormat.NativeText))
        for gesture in GESTURES:
            self._add(self.tr("Canvas"), f"{say(gesture.what)}: {say(gesture.mouse)}", say(gesture.keys))
        self._grid.setRowStretch(len(self._rows), 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self._search)
        layout.addWidget(area)
        self.resize(theme.pixels(820), theme.pixels(640))

    def _add(self, where: str, what: str, keys: str) -> None:
        """Add a line: where it is, what it does (with the mouse, for what is done on the canvas), by which keys."""
        labels = [QLabel(where), QLabel(what), QLabel(keys)]
        labels[0].setProperty("role", "dim")
        labels[2].setProperty("role", "subheading")
        for column, label in enumerate(labels):
            label.setWordWrap(column > 0)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, len(self._rows), column)
        self._rows.append((f"{where} {keys} {what}".casefold(), labels))

    def _filter(self, text: str) -> None:
        for words, labels in self._rows:
            for label in labels:
                label.setVisible(text.casefold() in words)


class WhatsNew(QDialog):
    """The list of changes that ships with the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What's new"))
        text = resource("docs", "changelog.md").read_text(encoding="utf-8")
        self.page = QTextBrowser()
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setAccessibleName(self.tr("What's new"))
        self.page.setOpenExternalLinks(True)
        self.page.setMarkdown("# " + self.tr("What's new") + "\n" + news(text[text.index("\n## ") :]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        self.resize(640, 600)


def news(text: str) -> str:
    """Return the changelog in the language in use: its headings and points are texts of their own."""

    def tell(found: re.Match[str]) -> str:
        return found[1] + text_of(NEWS, " ".join(found[2].split()))

    return _POINT.sub(tell, text)


class AboutBox(QDialog):
    """Version, purpose and the versions of the libraries, to be copied into a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About neurolab"))
        libraries = ", ".join(f"{name} {version(name)}" for name in ("PySide6-Essentials", "pyqtgraph", "numpy", "llvmlite", "msgspec"))
        title = QLabel(f"neurolab {__version__}")
        title.setProperty("role", "heading")
        text = QLabel(
            self.tr("A playground for artificial and biological neurons: one canvas, one clock, the same instruments.")
            + f"<br><br>Python {platform.python_version()}, {libraries}<br>{platform.platform()}<br><br>"
            + self.tr("MIT licence. A teaching model: nothing in it is medical advice.")
        )
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.setMinimumWidth(440)
