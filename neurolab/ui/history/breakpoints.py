"""The list of breakpoints: at what a run pauses, each a sentence whose parts can be set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neurolab.core.units import display_unit
from neurolab.ui import icons, theme

if TYPE_CHECKING:
    from neurolab.editor.breakpoints import Breakpoint, Breakpoints
    from neurolab.editor.session import Session

_WIDTH = 520


class _Row(QWidget):
    """One breakpoint."""

    def __init__(self, points: Breakpoints, point: Breakpoint) -> None:
        super().__init__()
        self._points, self.point = points, point
        self.on = QCheckBox()
        self.on.setChecked(point.enabled)
        self.on.setAccessibleName(self.tr("On: {sentence}").format(sentence=points.sentence(point)))
        self.on.setToolTip(self.tr("Pause here"))
        self.on.toggled.connect(lambda on: self._change(enabled=on))
        self.node = QComboBox()
        self.node.setAccessibleName(self.tr("Who is watched"))
        for node in points.spiking():
            self.node.addItem(node.label or node.id, node.id)
        self.node.setCurrentIndex(self.node.findData(point.node))
        self.node.activated.connect(self._choose_node)
        drop = QToolButton()
        drop.setIcon(icons.icon("close"))
        drop.setIconSize(QSize(14, 14))
        drop.setStyleSheet("padding: 0;")
        drop.setFixedSize(24, 24)
        drop.setToolTip(self.tr("Remove this breakpoint"))
        drop.setAccessibleName(self.tr("Remove: {sentence}").format(sentence=points.sentence(point)))
        drop.clicked.connect(lambda: points.remove(point.id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.on)
        if point.variable:
            self._add_level(row)
        else:
            self._add_spikes(row)
        row.addStretch(1)
        row.addWidget(drop)

    def _add_spikes(self, row: QHBoxLayout) -> None:
        self.count = QSpinBox()
        self.count.setRange(1, 99)
        self.count.setValue(self.point.count)
        self.count.setSuffix("×")
        self.count.setAccessibleName(self.tr("Number of spikes"))
        self.count.valueChanged.connect(self._set_count)
        self.window_ms = self._number(self.point.window, "ms", 0.1, 100_000.0)
        self.window_ms.setAccessibleName(self.tr("Within"))
        self.window_ms.valueChanged.connect(lambda value: self._change(window=value))
        self._within = QLabel(self.tr("within"))
        for widget in (self.node, QLabel(self.tr("fires")), self.count, self._within, self.window_ms):
            row.addWidget(widget)
        self._show_window()

    def _show_window(self) -> None:
        for widget in (self._within, self.window_ms):
            widget.setVisible(self.point.count > 1)

    def _set_count(self, count: int) -> None:
        self._change(count=count)
        self._show_window()

    def _add_level(self, row: QHBoxLayout) -> None:
        self.variable = QComboBox()
        self.variable.setAccessibleName(self.tr("Variable"))
        for name in self._points.variables(self.point.node):
            self.variable.addItem(name, name)
        self.variable.setCurrentIndex(self.variable.findData(self.point.variable))
        self.variable.activated.connect(self._choose_variable)
        self.side = QComboBox()
        self.side.setAccessibleName(self.tr("Direction"))
        self.side.addItem(self.tr("rises above"), True)
        self.side.addItem(self.tr("falls below"), False)
        self.side.setCurrentIndex(0 if self.point.above else 1)
        self.side.activated.connect(lambda i: self._change(above=i == 0))
        self.level = self._number(self.point.level, self.point.unit, -1e9, 1e9)
        self.level.setAccessibleName(self.tr("Level"))
        self.level.valueChanged.connect(lambda value: self._change(level=value))
        for widget in (self.variable, QLabel(self.tr("of", "variable of cell")), self.node, self.side, self.level):
            row.addWidget(widget)

    def _number(self, value: float, unit: str, low: float, high: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setLocale(QLocale.c())
        box.setRange(low, high)
        box.setDecimals(2)
        box.setKeyboardTracking(False)
        box.setSuffix("" if unit == "1" else f" {display_unit(unit)}")
        box.setValue(value)
        box.setMaximumWidth(theme.pixels(110))
        return box

    def _change(self, **fields: object) -> None:
        self.point = replace(self.point, **fields)
        self._points.update(self.point)

    def _choose_node(self, index: int) -> None:
        node = self.node.itemData(index)
        known = self._points.variables(node)
        if self.point.variable and self.point.variable not in known:
            name, unit = next(iter(known.items()))
            self._change(node=node, variable=name, unit=unit, level=0.0)
        else:
            self._change(node=node)

    def _choose_variable(self, index: int) -> None:
        name = self.variable.itemData(index)
        self._change(variable=name, unit=self._points.variables(self.point.node)[name])


class BreakpointCard(QFrame):
    """The pop-over with all breakpoints of the circuit."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Breakpoints"))
        self._session, self._points = session, session.breakpoints
        theme.hold(self, self.setFixedWidth, _WIDTH)
        title = QLabel(self.tr("Pause the run when"))
        title.setProperty("role", "subheading")
        self.empty = QLabel(self.tr("Nothing yet. Select a cell and press B to pause at its spikes, or add a condition here."))
        self.empty.setProperty("role", "dim")
        self.empty.setWordWrap(True)
        self.rows: list[_Row] = []
        """One for each breakpoint, in the order of the list."""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.add_spikes = QPushButton(self.tr("A cell fires"))
        self.add_spikes.setIcon(icons.icon("add"))
        self.add_spikes.setProperty("look", "quiet")
        self.add_spikes.clicked.connect(self._add_spikes)
        self.add_level = QPushButton(self.tr("A variable crosses a level"))
        self.add_level.setIcon(icons.icon("add"))
        self.add_level.setProperty("look", "quiet")
        self.add_level.clicked.connect(self._add_level)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_spikes)
        buttons.addWidget(self.add_level)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.empty)
        column.addLayout(self._rows)
        column.addLayout(buttons)
        self._points.changed.connect(self._on_changed)
        self.refresh()

    def _on_changed(self) -> None:
        shown = [(row.point.id, row.point.node, row.point.variable) for row in self.rows]
        if shown != [(p.id, p.node, p.variable) for p in self._points.items]:
            self.refresh()

    def refresh(self) -> None:
        """Show the list as it is."""
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [_Row(self._points, point) for point in self._points.items]
        for row in self.rows:
            self._rows.addWidget(row)
        self.empty.setVisible(not self._points.items)
        some = bool(self._points.spiking())
        self.add_spikes.setEnabled(some)
        self.add_level.setEnabled(some)
        self.adjustSize()

    def _chosen(self) -> str:
        nodes = [n.id for n in self._points.spiking()]
        return next((i for i in self._session.selection.ids if i in nodes), nodes[0])

    def _add_spikes(self) -> None:
        self._points.add(self._chosen())

    def _add_level(self) -> None:
        node = self._chosen()
        known = self._points.variables(node)
        if known:
            self._points.add(node, "v" if "v" in known else next(iter(known)))


class BreakpointButton(QToolButton):
    """Opens the list, and says how many there are."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._card: BreakpointCard | None = None
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(self.tr("Breakpoints: pause when a cell fires, or when a variable crosses a level"))
        self.clicked.connect(self.open)
        session.breakpoints.changed.connect(self.refresh)
        self.refresh()

    @property
    def card(self) -> BreakpointCard:
        """The pop-over, made when it is first asked for."""
        if self._card is None:
            self._card = BreakpointCard(self._session, self)
        return self._card

    def refresh(self) -> None:
        """Show how many breakpoints count."""
        count = len([b for b in self._session.breakpoints.items if b.enabled])
        self.setText(str(count) if count else "")
        self.setIcon(icons.icon("breakpoint", theme.theme().accent if count else None))
        self.setStyleSheet(f"font-size: {theme.pixels(11)}px; padding: 0 4px;")
        self.setAccessibleName(self.tr("Breakpoints: {n}").format(n=count))

    def open(self) -> None:
        """Show the pop-over below the button."""
        self.card.refresh()
        corner = self.mapToGlobal(self.rect().bottomRight())
        room = self.screen().availableGeometry()
        self.card.move(max(min(corner.x() - self.card.width(), room.right() - self.card.width()), room.left() + 4), corner.y() + 2)
        self.card.show()
