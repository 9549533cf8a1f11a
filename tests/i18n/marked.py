"""A language in which every translated text is ⟦marked⟧, and what a person can read of widgets: whatever is not marked has escaped translation."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)
from sources import all_texts

from neurolab.editor import language
from neurolab.editor.language import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

OPEN, CLOSE = "⟦", "⟧"
_TAG = re.compile(r"<[^<>]*>|&\w+;")
_MARKED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_KEYS = re.compile(r"\((Ctrl|Shift|Alt|Space|Del|Pg|Home|F\d|[\w+,./?-])[\w+,./?=-]*\)$")
_CODE = re.compile(r"\\\\?[a-zA-Z]+|doi:\S+")
_WORD = re.compile(r"[^\W\d_]{3}")


def marked_phrases() -> Phrases:
    """Return the language."""
    return Phrases("xx", {key: f"{OPEN}{source}{CLOSE}" for key in all_texts() for source in (key[1],)})


@contextmanager
def speaking_marked() -> Iterator[None]:
    """Speak it meanwhile."""
    language.install(marked_phrases())
    try:
        yield
    finally:
        language.install(None)


def unmarked(text: str) -> str:
    """Return what of a text is in no mark, without tags and keys in parentheses; empty when nothing of it is a word.

    A piece of a marked text, as where a title is broken in two lines, counts as marked.
    """
    text = _KEYS.sub("", _CODE.sub("", _TAG.sub(" ", text)))
    while _MARKED.search(text):
        text = _MARKED.sub(" ", text)
    if OPEN in text or CLOSE in text or not _WORD.search(text):
        return ""
    return text.strip()


def texts_of(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where a text is, and the text, for everything that a widget and its children say."""
    for thing in (top, *top.findChildren(QObject)):
        where = f"{type(thing).__name__} {thing.objectName()}".strip()
        if isinstance(thing, QAction):
            yield from ((f"{where} {what}", t) for what, t in (("text", thing.text()), ("tip", thing.toolTip()), ("status", thing.statusTip())))
        if not isinstance(thing, QWidget):
            continue
        for what in ("toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "windowTitle"):
            yield f"{where} {what}", getattr(thing, what)()
        yield from ((f"{where} text", text) for text in _own_texts(thing))


def _own_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
        yield widget.text()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        for i in range(widget.count()):
            yield widget.tabText(i)
            yield widget.tabToolTip(i)
    elif isinstance(widget, QComboBox):
        for i in range(widget.count()):
            yield widget.itemText(i)
            yield str(widget.itemData(i, Qt.ItemDataRole.ToolTipRole) or "")
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _items(widget)


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(view, QTableView | QTreeView):
        yield from (str(model.headerData(i, Qt.Orientation.Horizontal) or "") for i in range(model.columnCount()))
    waiting = [view.rootIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            for column in range(1 if isinstance(view, QListView) else model.columnCount(parent)):  # of lists, Qt hides it
                index = model.index(row, column, parent)
                yield str(index.data() or "")
                yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
                if column == 0:
                    waiting.append(index)


@contextmanager
def painted_texts() -> Iterator[list[str]]:
    """Note every text that is painted by our own code meanwhile."""
    seen: list[str] = []
    plain = QPainter.drawText

    def noting(painter: QPainter, *args: object) -> object:
        seen.extend(a for a in args if isinstance(a, str))
        return plain(painter, *args)

    QPainter.drawText = noting
    try:
        yield seen
    finally:
        QPainter.drawText = plain
