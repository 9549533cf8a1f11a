"""The palette: everything that can be placed, with a picture of what it does. Drag it out, or press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from neurolab.catalog.spec import CompoundSpec, MechanismSpec, WireSpec
from neurolab.circuit.records import Model
from neurolab.core.errors import did_you_mean
from neurolab.ui import theme as themes
from neurolab.ui.canvas.glyphs import glyph_pixmap
from neurolab.ui.finding import Words, split
from neurolab.ui.palette_model import PRESET_ROLE, SPEC_ROLE, TYPE_ROLE, PaletteFilter, PaletteModel
from neurolab.ui.theme import GRID, RADIUS, theme
from neurolab.ui.widgets.search_field import SearchField
from neurolab.ui.widgets.section import draw_chevron

if TYPE_CHECKING:
    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Spec
    from neurolab.circuit.diff import Diff
    from neurolab.editor.session import Session

AnyIndex = QModelIndex | QPersistentModelIndex
GROUP_HEIGHT, ENTRY_HEIGHT, PRESET_HEIGHT = 36, 44, 36
GLYPH = QSize(44, 32)
SMALL = QSize(32, 24)
MARGIN = 12
INDENT = 20
_IN_TITLE = 1


def stacked(picture: QPixmap) -> QPixmap:
    """Return a picture of several, one behind the other."""
    result = QPixmap(picture.size())
    result.setDevicePixelRatio(picture.devicePixelRatioF())
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    for offset, opacity in ((5, 0.3), (2.5, 0.55), (0, 1.0)):
        painter.setOpacity(opacity)
        painter.drawPixmap(QPointF(offset - 1, 1 - 0.4 * offset), picture)
    painter.end()
    return result


class _Delegate(QStyledItemDelegate):
    """Draws groups, entries and presets; pictures are kept until the theme changes."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._pictures: dict[tuple[str, float], QPixmap] = {}

    def forget_pictures(self) -> None:
        """Draw the pictures anew, in the colours of the theme."""
        self._pictures.clear()

    def picture(self, index: AnyIndex, size: QSize, ratio: float) -> QPixmap:
        """Return the picture of an entry."""
        key = str(index.data(TYPE_ROLE)), ratio * size.width()
        if key not in self._pictures:
            spec: Spec = index.data(SPEC_ROLE)
            picture = glyph_pixmap(spec, size, ratio, preset=index.data(PRESET_ROLE))
            self._pictures[key] = stacked(picture) if "*" in key[0] else picture
        return self._pictures[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        if not index.data(TYPE_ROLE):
            return QSize(120, themes.column(GROUP_HEIGHT))
        return QSize(120, themes.column(PRESET_HEIGHT if index.data(PRESET_ROLE) else ENTRY_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(TYPE_ROLE):
            self._paint_entry(painter, option, index)
        else:
            self._paint_group(painter, option, index)
        painter.restore()

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        t, rect = theme(), _rect(option)
        draw_chevron(painter, QPointF(16, rect.center().y() + 1), t.text_dim, is_open=self._view.isExpanded(_plain(index)))
        font = self._view.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(t.text)
        count = str(index.model().rowCount(_plain(index)))
        room = rect.adjusted(28, 0, -MARGIN - painter.fontMetrics().horizontalAdvance(count) - 8, 0)
        title = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), title)
        painter.setFont(self._view.font())
        painter.setPen(t.text_dim)
        painter.drawText(rect.adjusted(0, 0, -MARGIN - 4, 0), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), count)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        t, rect = theme(), _rect(option)
        is_preset = bool(index.data(PRESET_ROLE))
        frame = rect.adjusted(4, 1, -4, -1)
        state = _state(option)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(t.accent, 1) if self._view.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(t.accent_soft)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.hover)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        size = SMALL if is_preset else GLYPH
        left = MARGIN + (INDENT + (GLYPH.width() - SMALL.width()) // 2 if is_preset else 0)
        picture = self.picture(index, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(left, rect.center().y() - size.height() // 2 + 1), picture)
        text_left = left + size.width() + 10
        room = rect.adjusted(text_left - rect.left(), 0, -MARGIN - (24 if index.model().hasChildren(_plain(index)) else 0), 0)
        painter.setFont(self._view.font())
        painter.setPen(t.text)
        draw_title(painter, room, str(index.data()))
        if index.model().hasChildren(_plain(index)):
            center = QPointF(rect.right() - 20, rect.center().y() + 1)
            draw_chevron(painter, center, t.text_dim, is_open=self._view.isExpanded(_plain(index)))


def draw_title(painter: QPainter, room: QRect, title: str) -> None:
    """Draw a title in one line, or in two where it is too long for one."""
    metrics, width = painter.fontMetrics(), room.width()
    first, rest = title, ""
    if metrics.horizontalAdvance(title) > width:
        words = title.split(" ")
        fit = next((n for n in range(len(words) - 1, 0, -1) if metrics.horizontalAdvance(" ".join(words[:n])) <= width), 0)
        first, rest = (" ".join(words[:fit]), " ".join(words[fit:])) if fit else (title, "")
    lines = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in (first, rest) if line]
    top = room.center().y() + 1 - len(lines) * metrics.height() // 2
    for n, line in enumerate(lines):
        painter.drawText(QRect(room.x(), top + n * metrics.height(), width, metrics.height()), int(Qt.AlignmentFlag.AlignVCenter), line)


def _plain(index: AnyIndex) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else QModelIndex()


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect  # type: ignore[attr-defined]
    return QRect(0, rect.y(), rect.right() + 1, rect.height())


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # type: ignore[attr-defined]


class PaletteView(QTreeView):
    """The tree; a click on a group or on the arrow of an entry opens and closes it."""

    add_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.delegate = _Delegate(self)
        self.setItemDelegate(self.delegate)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Palette"))
        self.doubleClicked.connect(self._add)

    def _add(self, index: QModelIndex) -> None:
        type_id = index.data(TYPE_ROLE)
        if type_id:
            self.add_requested.emit(type_id)

    def _toggles_at(self, position: QPoint, index: QModelIndex) -> bool:
        if not index.data(TYPE_ROLE):
            return True
        return self.model().hasChildren(index) and position.x() > self.viewport().width() - 36

    def mousePressEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        index = self.indexAt(position)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self._toggles_at(position, index):
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        index = self.indexAt(position)
        if index.isValid() and self._toggles_at(position, index):
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if index.data(TYPE_ROLE):
                self._add(index)
            else:
                self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.data(TYPE_ROLE):
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        picture = self.delegate.picture(index, QSize(66, 48), self.devicePixelRatioF())
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(33, 24))
        drag.exec(Qt.DropAction.CopyAction)
        QApplication.sendEvent(self.viewport(), QEvent(QEvent.Type.Leave))  # the pointer is over the canvas now; no row is hovered any more


def elsewhere(registry: Registry, text: str, *, only_named: bool = False) -> str:
    """Return where to look for what the palette does not hold: compounds, synapses, mechanisms; `only_named` for a compound of just that name."""
    places: tuple[tuple[type[Spec], str], ...] = (
        (CompoundSpec, "{title} is a compound: you find it under Chemistry."),
        (WireSpec, "{title} is a connection: drag from the edge of one node to another, then choose its type."),
        (MechanismSpec, "{title} is part of a cell: select a cell, then Add mechanism in the inspector."),
    )
    for kind, words in places[:1] if only_named else places:
        ranks = [(rank, s.title) for s in registry.all(kind) if (rank := Words(s.title, s.keywords, s.type_id).rank(text)) is not None]
        if ranks and (not only_named or min(ranks)[0] <= _IN_TITLE):
            return words.format(title=min(ranks)[1])
    if only_named:
        return ""
    known = [word for s in registry for word in split(f"{s.title} {s.keywords}") if len(word) > 2]
    guess = did_you_mean(text.casefold().strip(), known)
    return f"Nothing is called that; {guess}" if guess else ""


class PalettePanel(QWidget):
    """Search field and tree.

    `add_requested` carries a type id, with ``#preset`` behind it for a preset.
    """

    add_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Palette"))
        themes.hold(self, self.setMinimumWidth, 260, measure=themes.column)
        self.search = SearchField(self.tr("Search cells, units, stimuli"))
        self.view = PaletteView()
        self._model = PaletteModel(session.registry, self)
        self._filter = PaletteFilter(self._model, self)
        self.view.setModel(self._filter)
        self._session = session
        self._note = QLabel()
        self._note.setProperty("role", "dim")
        self._note.setWordWrap(True)
        self._note.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        self._note.setVisible(False)
        self._hint = QLabel(self.tr("Drag onto the canvas, or double-click"))
        self._hint.setProperty("role", "dim")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(MARGIN, 6, MARGIN, GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(4)
        frame = QWidget()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(MARGIN, 0, MARGIN, 4)
        inner.addWidget(self.search)
        column.addWidget(frame)
        column.addWidget(self._note)
        column.addWidget(self.view, 1)
        column.addWidget(self._hint)
        self.search.textChanged.connect(self._search)
        self.search.down.connect(self._enter_list)
        self.search.chosen.connect(self._add_first)
        self.view.add_requested.connect(self.add_requested)
        themes.notifier.changed.connect(self._redraw)
        session.changed.connect(self._follow)
        session.document_replaced.connect(self._show_own)
        self._model.show_own(session.registry)
        self._open_groups()

    def sizeHint(self) -> QSize:
        return QSize(300, 600)

    def _follow(self, diff: Diff) -> None:
        if any(isinstance(r, Model) for r in (*diff.added.values(), *diff.removed.values(), *(new for _, new in diff.updated.values()))):
            self._show_own()

    def _show_own(self) -> None:
        """Show the circuit's own models as they are now."""
        if self._model.show_own(self._session.registry):
            self.view.delegate.forget_pictures()
            if self._filter.rowCount():
                self.view.setExpanded(self._filter.index(self._filter.rowCount() - 1, 0), True)

    def _redraw(self) -> None:
        self.view.delegate.forget_pictures()
        self.view.doItemsLayout()

    def _open_groups(self) -> None:
        for row in range(self._filter.rowCount()):
            self.view.setExpanded(self._filter.index(row, 0), True)

    def _search(self, text: str) -> None:
        self._filter.search(text)
        if text.strip():
            self.view.expandAll()
            first = self._first()
            if first.isValid():
                self.view.setCurrentIndex(first)
        else:
            self.view.collapseAll()
            self._open_groups()
        self._say(text)

    def _say(self, text: str) -> None:
        """Tell where else to look: when there is nothing here, or when something elsewhere has just that name."""
        nothing = self._filter.rowCount() == 0
        words = elsewhere(self._session.registry, text, only_named=not nothing) if text.strip() else ""
        self._note.setText(words or (self.tr("Nothing is called that.") if nothing else ""))
        self._note.setVisible(bool(self._note.text()))
        self._hint.setVisible(not nothing)

    def _first(self) -> QModelIndex:
        """Return the best hit; the first of equals."""
        return min(self._entries(QModelIndex()), key=self._filter.rank, default=QModelIndex())

    def _entries(self, parent: QModelIndex) -> list[QModelIndex]:
        found: list[QModelIndex] = []
        for row in range(self._filter.rowCount(parent)):
            index = self._filter.index(row, 0, parent)
            if index.data(TYPE_ROLE):
                found.append(index)
            found.extend(self._entries(index))
        return found

    def titles(self) -> list[str]:
        """Return the titles of the entries that are shown now, presets included."""
        return [str(i.data()) for i in self._entries(QModelIndex())]

    def _enter_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._first())

    def _add_first(self) -> None:
        index = self.view.currentIndex()
        target = index if index.isValid() and index.data(TYPE_ROLE) else self._first()
        if target.isValid():
            self.add_requested.emit(target.data(TYPE_ROLE))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.view.doItemsLayout()
        super().changeEvent(event)
