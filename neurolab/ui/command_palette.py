"""Find a command by typing what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from neurolab.ui import theme
from neurolab.ui.finding import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

_WIDTH, _HEIGHT = 480, 360
_ACTION, _ORDER, _KEYS = (Qt.ItemDataRole.UserRole + n for n in range(3))
_LAST = 1_000
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def _blank() -> QIcon:
    """Return a picture of nothing, so that names without one begin where the others do."""
    empty = QPixmap(18, 18)
    empty.fill(Qt.GlobalColor.transparent)
    return QIcon(empty)


class _WithKeys(QStyledItemDelegate):
    """Draws the keys of a command at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().paint(painter, option, index)
        painter.setPen(theme.theme().text_dim)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.drawText(rect.adjusted(0, 0, -10, 0), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(index.data(_KEYS) or ""))


class CommandPalette(QDialog):
    """A search field over the enabled actions; Enter runs the chosen one.

    Parameters
    ----------
    actions : iterable of QAction
        What can be found, in the order in which it is listed.
    parent : QWidget
        The window, over whose upper middle the palette opens.
    """

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("commands")
        self.setAccessibleName(self.tr("Find a command"))
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("What do you want to do?"))
        self._field.setAccessibleName(self.tr("Find a command"))
        self._list = QListWidget()
        self._list.setIconSize(QSize(18, 18))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._run)
        self._list.setItemDelegate(_WithKeys(self._list))
        for action in actions:
            self._add(action)
        self._nothing = QLabel(self.tr("No command is called that."))
        self._nothing.setProperty("role", "dim")
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._field)
        layout.addWidget(self._nothing)
        layout.addWidget(self._list)
        self._filter("")
        width = min(theme.pixels(_WIDTH), parent.width() - 16)
        self.resize(width, theme.column(_HEIGHT))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + parent.height() // 8)
        self._field.setFocus()

    def _add(self, action: QAction) -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = action.text().replace("&", "")
        item = QListWidgetItem(name)
        item.setIcon(action.icon() if not action.icon().isNull() else _blank())
        item.setData(_KEYS, keys)
        item.setToolTip(action.toolTip())
        item.setData(_ACTION, action)
        item.setData(_ORDER, self._list.count())
        if not action.isEnabled():
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setToolTip(self.tr("Not possible now: {tip}").format(tip=action.toolTip()))
        self._list.addItem(item)

    def _filter(self, text: str) -> None:
        """Show what answers the text, the best answer first and chosen; what cannot be done now comes last of equals."""
        items = [self._list.takeItem(0) for _ in range(self._list.count())]
        ranks = {id(item): Words(item.data(_ACTION).text().replace("&", ""), rest=item.toolTip()).rank(text) for item in items}
        for item in sorted(
            items, key=lambda i: (_LAST if (rank := ranks[id(i)]) is None else rank, text != "" and not item_works(i), i.data(_ORDER))
        ):
            self._list.addItem(item)
            item.setHidden(ranks[id(item)] is None)
        found = [row for row in range(self._list.count()) if not self._list.item(row).isHidden()]
        self._list.setCurrentRow(next((row for row in found if item_works(self._list.item(row))), -1))
        self._list.scrollToTop()
        self._nothing.setVisible(not found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self._list.currentItem())
                return True
            if event.key() in _MOVES:
                self._list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None or item.isHidden() or not item_works(item):
            return
        action = item.data(_ACTION)
        self.accept()
        action.trigger()


def item_works(item: QListWidgetItem) -> bool:
    """Return whether the command of an item can be run now."""
    return bool(item.flags() & Qt.ItemFlag.ItemIsEnabled)
