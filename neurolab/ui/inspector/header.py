"""The top of a form: name and colour, type with swap, preset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from neurolab.catalog.spec import CellSpec, MeterSpec, Spec, StimulusSpec, UnitSpec
from neurolab.circuit.records import Node, Wire
from neurolab.editor.protocols import ELECTRODE
from neurolab.ui.icons import icon
from neurolab.ui.inspector.common import GROUP_TITLES, common_presets, preset_of, swap_choices, with_params
from neurolab.ui.theme import GRID, column, hold, node_color, theme
from neurolab.ui.widgets.combo import ComboBox
from neurolab.ui.widgets.labels import ElidedLabel
from neurolab.ui.widgets.title_field import TitleField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.catalog.spec import Preset
    from neurolab.ui.inspector.forms import Form

CAPTION = 60
CUSTOM = ""


def dot(color: QColor, size: int = 16) -> QIcon:
    """Return a round swatch."""
    picture = QPixmap(size * 2, size * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(size / 2, size / 2), size / 2 - 2, size / 2 - 2)
    painter.end()
    return QIcon(picture)


def mixed_dot(size: int = 16) -> QIcon:
    """Return the swatch of several colours."""
    picture = QPixmap(size * 2, size * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for i in range(4):
        painter.setBrush(theme().traces[i])
        painter.drawPie(QRectF(2, 2, size - 4, size - 4), i * 90 * 16, 90 * 16)
    painter.end()
    return QIcon(picture)


class ColorButton(QToolButton):
    """Chooses one of the colours of the traces, or the automatic one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Colour"))
        self.setToolTip(self.tr("Colour of the node and of its traces"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFixedSize(30, 30)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addAction(self.tr("Automatic")).triggered.connect(lambda: self.chosen.emit(""))
        for name, color in zip(COLOR_NAMES, theme().traces, strict=True):
            code = color.name()
            menu.addAction(dot(color), self.tr(name)).triggered.connect(lambda _=False, c=code: self.chosen.emit(c))


COLOR_NAMES = ("Blue", "Orange", "Green", "Purple", "Ochre", "Indigo", "Red", "Teal")


class GroupedCombo(ComboBox):
    """A combo box with headings; the wheel does not turn it while a panel scrolls."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(24)
        self.activated.connect(lambda i: self.picked.emit(self.itemData(i)))

    def fill(self, groups: Sequence[tuple[str, Sequence[tuple[str, str, str]]]]) -> None:
        """Show groups of (title, [(id, text, tip)]); a group without a title has no heading."""
        model = QStandardItemModel(self)
        for title, members in groups:
            if title:
                heading = QStandardItem(title)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                font = self.font()
                font.setBold(True)
                heading.setFont(font)
                model.appendRow(heading)
            for key, text, tip in members:
                item = QStandardItem(text)
                item.setData(key, Qt.ItemDataRole.UserRole)
                item.setToolTip(tip)
                model.appendRow(item)
        self.setModel(model)

    def show_key(self, key: str | None, otherwise: str) -> None:
        """Show the entry of an id; `otherwise` as a grey text for None."""
        self.setPlaceholderText(otherwise)
        self.setCurrentIndex(-1 if key is None else self.findData(key))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Header(QWidget):
    """Name, type and preset of the selected nodes or wires."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self.name = TitleField(self.tr("Name"))
        self.name.editingFinished.connect(self._rename)
        self.color = ColorButton()
        self.color.chosen.connect(lambda c: form.session.set_field(form.ids, color=c))
        self.type = GroupedCombo()
        self.type.setAccessibleName(self.tr("Type"))
        self.type.setToolTip(self.tr("Change the type while it runs: parameters of the same name and wires that still make sense stay"))
        self.type.picked.connect(self._swap)
        self.help = QToolButton()
        self.help.setFixedSize(30, 30)
        self.help.setAccessibleName(self.tr("About this model"))
        self.help.setToolTip(self.tr("What this model shows, what is true and what is left out"))
        self.help.clicked.connect(self._ask_help)
        self.preset = GroupedCombo()
        self.preset.setAccessibleName(self.tr("Preset"))
        self.preset.picked.connect(self._apply_preset)
        self.preset_caption = QLabel(self.tr("Preset"))
        self.protocol = QPushButton(self.tr("Add its stimulus"))
        self.protocol.setToolTip(self.tr("Places the current with which this firing pattern was shown beside the cell, and wires it"))
        self.protocol.clicked.connect(self._add_protocol)
        self.summary = ElidedLabel(bold=True)
        self._lay_out()
        self._fill()
        self.refresh()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 0, 12, GRID)
        grid.setHorizontalSpacing(GRID // 2)
        grid.setVerticalSpacing(GRID)
        is_node = self._is_node()
        if is_node:
            grid.addWidget(self.name, 0, 0, 1, 2)
            grid.addWidget(self.color, 0, 2)
        else:
            grid.addWidget(self.summary, 0, 0, 1, 3)
        caption = QLabel(self.tr("Type"))
        for label in (caption, self.preset_caption):
            hold(label, label.setFixedWidth, CAPTION, measure=column)
            label.setProperty("role", "dim")
        grid.addWidget(caption, 1, 0)
        grid.addWidget(self.type, 1, 1)
        grid.addWidget(self.help, 1, 2)
        grid.addWidget(self.preset_caption, 2, 0)
        grid.addWidget(self.preset, 2, 1, 1, 2)
        grid.addWidget(self.protocol, 3, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        for unused in (self.name, self.color, self.summary):
            unused.setVisible((unused is not self.summary) == is_node)
            if unused.parent() is None:
                unused.setParent(self)

    def _is_node(self) -> bool:
        return isinstance(self._form.circuit[self._form.ids[0]], Node)

    def _records(self) -> list[Node | Wire]:
        return with_params(self._form.circuit, self._form.ids)

    def _fill(self) -> None:
        choices = swap_choices(self._form.circuit, self._records())
        groups: list[tuple[str, list[tuple[str, str, str]]]] = []
        for kind in (CellSpec, UnitSpec, StimulusSpec, MeterSpec):
            members = [_entry(s) for s in choices if isinstance(s, kind)]
            if members:
                groups.append((self.tr(GROUP_TITLES[kind]), members))
        rest = [_entry(s) for s in choices if not isinstance(s, CellSpec | UnitSpec | StimulusSpec | MeterSpec)]
        self.type.fill([*groups, ("", rest)] if groups else [("", rest)])
        presets = common_presets(self._form.circuit, self._records())
        self.preset.fill([("", [(p.id, p.title, p.note) for p in presets])])
        self.preset.setVisible(bool(presets))
        self.preset_caption.setVisible(bool(presets))

    def refresh(self) -> None:
        """Show name, type and preset as they are."""
        records = self._records()
        if not records:
            return
        types = {r.type for r in records}
        spec = self._form.circuit.registry[records[0].type]
        self.type.show_key(records[0].type if len(types) == 1 else None, self.tr("{n} types").format(n=len(types)))
        self.help.setEnabled(len(types) == 1)
        self.help.setIcon(icon("help", theme().text_dim))
        nodes = [r for r in records if isinstance(r, Node)]
        if nodes:
            self._show_name(nodes)
        else:
            self.summary.set_text(self._ends(records))
        if self.preset.isVisibleTo(self):
            self.preset.show_key(preset_of(self._form.circuit, records) or None, self.tr("Own values"))
        shown = self._experiment()
        self.protocol.setVisible(shown is not None)
        if shown is not None:
            self.protocol.setToolTip(shown.note)
        self.type.setAccessibleDescription(spec.summary)

    def _experiment(self) -> Preset | None:
        """Return the preset of one selected node whose experiment can be added: it has one, and no stimulus reaches the node yet."""
        circuit, records = self._form.circuit, self._records()
        if len(records) != 1 or not isinstance(records[0], Node) or records[0].size > 1:
            return None
        key = preset_of(circuit, records)
        found = next((p for p in common_presets(circuit, records) if p.id == key), None)
        driven = any(w.target == records[0].id and w.type == ELECTRODE for w in circuit.wires_of(records[0].id))
        return found if found is not None and found.protocol and not driven else None

    def _add_protocol(self) -> None:
        if (shown := self._experiment()) is not None:
            session = self._form.session
            session.add_protocol(self._form.ids[0], shown.id)
            if session.bridge.time > 0.0:
                session.message.emit("info", self.tr("The stimulus begins when a run begins"), self.tr("Press Reset to see all of it"))

    def _show_name(self, nodes: list[Node]) -> None:
        one = len(nodes) == 1
        self.name.show_text(nodes[0].label if one else "")
        self.name.setPlaceholderText(self.tr("Name") if one else self.tr("{n} nodes").format(n=len(nodes)))
        self.name.setReadOnly(not one)
        colors = {node_color(n.id, n.color).name() for n in nodes}
        self.color.setIcon(dot(QColor(next(iter(colors)))) if len(colors) == 1 else mixed_dot())

    def _ends(self, records: Sequence[Node | Wire]) -> str:
        wires = [r for r in records if isinstance(r, Wire)]
        if len(wires) != 1:
            return self.tr("{n} wires").format(n=len(wires))
        labels = [getattr(self._form.circuit[i], "label", "") or i for i in (wires[0].source, wires[0].target)]
        return " → ".join(labels)

    def _rename(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            text = self.name.text().strip()
            if text:
                self._form.session.set_field(self._form.ids, label=text)
            self.refresh()

    def _swap(self, type_id: str) -> None:
        session = self._form.session
        before = {w.id: w.type for w in session.circuit.all(Wire)}
        session.swap_type([r.id for r in self._records()], type_id)
        after = {w.id: w.type for w in session.circuit.all(Wire)}
        lost = len(before) - len(after)
        if lost:
            title = session.registry[type_id].title
            what = self.tr("1 wire makes") if lost == 1 else self.tr("{n} wires make").format(n=lost)
            text = self.tr("{what} no sense with {title}: removed").format(what=what, title=title)
            session.message.emit("info", text, self.tr("Undo brings back what was there"))
        elif changed := [i for i in after if after[i] != before[i] and i not in self._form.ids]:
            what = self.tr("1 wire was") if len(changed) == 1 else self.tr("{n} wires were").format(n=len(changed))
            titles = ", ".join(sorted({session.registry[after[i]].title for i in changed}))
            session.message.emit(
                "info", self.tr("{what} adapted: {titles}").format(what=what, titles=titles), self.tr("Undo brings back what was there")
            )
        self.refresh()

    def _apply_preset(self, preset_id: str) -> None:
        self._form.session.apply_preset([r.id for r in self._records()], preset_id)

    def _ask_help(self) -> None:
        self._form.help_requested.emit(self._records()[0].type)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "summary"):
            self.refresh()
        super().changeEvent(event)


def _entry(spec: Spec) -> tuple[str, str, str]:
    return spec.type_id, spec.title, spec.summary
