"""A card of the cabinet: a compound, what it does, how much to give. Drag it onto a node or region, or open it and inject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from neurolab.editor.drop import mime_of_compound
from neurolab.ui.canvas.glyphs import glyph_pixmap
from neurolab.ui.compound_facts import action_text, binding_lines, dose_params, real_times, sentence
from neurolab.ui.theme import GRID, theme
from neurolab.ui.widgets.gesture import Gesture
from neurolab.ui.widgets.labels import ElidedLabel, wrapped
from neurolab.ui.widgets.section import draw_chevron
from neurolab.ui.widgets.value_row import ValueRow

if TYPE_CHECKING:
    from neurolab.catalog.spec import CompoundSpec
    from neurolab.editor.session import Session

PICTURE = QSize(30, 30)


class CompoundCard(QFrame):
    """One compound; closed it shows name, class, targets and one line, open also the amount, the times and the evidence.

    `inject_requested` is emitted by its button; `opened` when a person opens it; the amounts are read from `amounts`.
    """

    inject_requested = Signal(str)
    opened = Signal(str)
    help_requested = Signal(str)

    def __init__(self, session: Session, spec: CompoundSpec) -> None:
        super().__init__()
        self._session = session
        self.spec = spec
        self._pressed_at: QPoint | None = None
        self._details: QWidget | None = None
        self._rows: dict[str, ValueRow] = {}
        self.amounts = {p.name: float(p.default) for p in dose_params(spec)}
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(spec.title)
        self.setAccessibleDescription(spec.summary)
        self.setToolTip(self.tr("Drag onto a node or region to inject, click for more"))
        self._picture = QLabel()
        self._picture.setFixedSize(PICTURE)
        self.name = wrapped(spec.title, role="subheading", selectable=False)
        self.targets = ElidedLabel(sentence(action_text(spec, session.registry)), dim=True)
        self.summary = wrapped(spec.summary, selectable=False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(10)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.targets)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(names, 1)
        top.addSpacing(14)
        self._column.addLayout(top)
        self._column.addWidget(self.summary)
        self.redraw()

    @property
    def is_open(self) -> bool:
        """Whether the amounts show."""
        return self._details is not None and not self._details.isHidden()

    def row(self, name: str) -> ValueRow:
        """Return the editor of ``concentration``, ``onset`` or ``washout``; the card must have been open."""
        return self._rows[name]

    def redraw(self) -> None:
        """Draw the picture in the colours of the theme."""
        self._picture.setPixmap(glyph_pixmap(self.spec, PICTURE, self.devicePixelRatioF()))

    def set_open(self, is_open: bool) -> None:
        """Open or close."""
        if is_open and self._details is None:
            self._details = self._build()
            self._column.addWidget(self._details)
        if self._details is not None:
            self._details.setVisible(is_open)
        self.update()
        if is_open:
            self.opened.emit(self.spec.type_id)

    def _build(self) -> QWidget:
        spec = self.spec
        details = QWidget()
        details.setCursor(Qt.CursorShape.ArrowCursor)
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(GRID)
        gesture = Gesture(self._session.next_gesture)
        for param, label in zip(dose_params(spec), (self.tr("Concentration"), self.tr("Onset"), self.tr("Wash-out")), strict=True):
            row = ValueRow(param, label, param.help, gesture, stacked=True)
            row.value_set.connect(lambda value, _gesture, p=param: self._set(p.name, float(p.clamp(value))))
            row.reset_asked.connect(lambda p=param: self._set(p.name, float(p.default)))
            self._rows[param.name] = row
            column.addWidget(row)
            self._set(param.name, self.amounts[param.name])
        column.addWidget(wrapped(real_times(spec), role="dim"))
        self.button = QPushButton(self.tr("Inject into selection"))
        self.button.setProperty("look", "primary")
        self.button.clicked.connect(lambda: self.inject_requested.emit(spec.type_id))
        column.addWidget(self.button)
        if spec.students_see:
            column.addWidget(wrapped(spec.students_see))
        column.addWidget(wrapped(binding_lines(spec, self._session.registry)))
        if spec.safety:
            column.addWidget(wrapped(spec.safety, role="warning"))
        more = QPushButton(self.tr("Open the help page"))
        more.setProperty("look", "link")
        more.setCursor(Qt.CursorShape.PointingHandCursor)
        more.clicked.connect(lambda: self.help_requested.emit(spec.type_id))
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return details

    def _set(self, name: str, value: float) -> None:
        self.amounts[name] = value
        if name in self._rows:
            self._rows[name].show_value(value, is_default=value == self._rows[name].param.default)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is not None and (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.start_drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pressed_at is not None:
            in_header = self._details is None or self._details.isHidden() or event.position().y() < self._details.y()
            self._pressed_at = None
            if in_header:
                self.set_open(not self.is_open)

    def mime(self) -> QMimeData:
        """Return what a drag carries: the compound, and its concentration where that was changed."""
        amount = self.amounts["concentration"]
        return mime_of_compound(self.spec.type_id, None if amount == self.spec.typical else amount)

    def start_drag(self) -> None:
        """Carry the compound away with the pointer."""
        drag = QDrag(self)
        drag.setMimeData(self.mime())
        size = QSize(40, 40)
        drag.setPixmap(glyph_pixmap(self.spec, size, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(20, 20))
        drag.exec(Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # keys that a field inside does not use come here too
        if self.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.set_open(not self.is_open)
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "summary"):
            self.redraw()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chevron(painter, QPointF(self.width() - 18, 22), theme().text_dim, is_open=self.is_open)
        if self.hasFocus():
            painter.setPen(QPen(theme().accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), GRID, GRID)
        painter.end()
