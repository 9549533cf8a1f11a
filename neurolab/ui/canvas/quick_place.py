"""Find and place: a search field at the pointer; type, Enter, and the node is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from neurolab.catalog.spec import CellSpec, MeterSpec, ModelSpec, StimulusSpec, UnitSpec
from neurolab.editor.arrange import GRID
from neurolab.editor.verbs import add_node, free_spot
from neurolab.ui import theme
from neurolab.ui.canvas.glyphs import glyph_pixmap
from neurolab.ui.canvas.tips import tr
from neurolab.ui.finding import Words

if TYPE_CHECKING:
    from neurolab.ui.canvas.view import CanvasView

_WIDTH, _HEIGHT = 300, 280
_TYPE = Qt.ItemDataRole.UserRole
_KINDS = (CellSpec, UnitSpec, StimulusSpec, MeterSpec)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class QuickPlace(QFrame):
    """A field and the list of what answers it, over a canvas.

    Parameters
    ----------
    canvas : CanvasView
        Where nodes are placed.
    """

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self._place = QPointF()
        self.setProperty("look", "card")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What do you want to place?"))
        self.field.setAccessibleName(tr("Find and place"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setIconSize(QSize(24, 24))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("What can be placed"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.hide()

    def open(self) -> None:
        """Open where the pointer is, or in the middle; the node comes to lie there."""
        canvas = self.canvas
        at = canvas.hand.at or QPointF(canvas.rect().center())
        self._place = canvas.camera.view.to_canvas(at)
        self.field.clear()
        self._filter("")
        self.resize(min(theme.pixels(_WIDTH), canvas.width() - 12), min(theme.pixels(_HEIGHT), canvas.height() - 12))
        x = min(max(at.x() - 24, 6), max(canvas.width() - self.width() - 6, 6))
        y = min(max(at.y() - 24, 6), max(canvas.height() - self.height() - 6, 6))
        self.move(round(x), round(y))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _entries(self, text: str) -> list[tuple[str, str, str]]:
        """Return type id (with preset), title and summary of what answers a text, the best first."""
        found: list[tuple[int, int, str, str, str]] = []
        for spec in (s for s in self.canvas.session.registry if isinstance(s, _KINDS)):
            entries = [(spec.type_id, spec.title, spec.summary, Words(spec.title, spec.keywords, f"{spec.summary} {spec.type_id} {spec.kind}"))]
            if isinstance(spec, ModelSpec) and text:
                for p in spec.presets:
                    words = Words(p.title, p.id, f"{p.note} {spec.title}")
                    entries.append((f"{spec.type_id}#{p.id}", f"{p.title} ({spec.title})", p.note, words))
            for type_id, title, summary, words in entries:
                rank = words.rank(text)
                if rank is not None:
                    found.append((rank, len(found), type_id, title, summary))
        return [entry[2:] for entry in sorted(found)]

    def _filter(self, text: str) -> None:
        self.list.clear()
        registry = self.canvas.session.registry
        for type_id, title, summary in self._entries(text):
            spec = registry[type_id.partition("#")[0]]
            item = QListWidgetItem(QIcon(glyph_pixmap(spec, 24, self.devicePixelRatioF(), preset=type_id.partition("#")[2])), title)
            item.setToolTip(summary)
            item.setData(_TYPE, type_id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        session, type_id = self.canvas.session, str(item.data(_TYPE))
        self.close_field()
        spot = round(self._place.x() / GRID) * GRID, round(self._place.y() / GRID) * GRID
        add_node(session, type_id, *free_spot(session, *spot))

    def close_field(self) -> None:
        """Put it away; the canvas has the keys again."""
        if self.isVisible():
            self.hide()
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_field()
                return True
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)
