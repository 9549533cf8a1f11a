"""The card of the trigger: mode, trace, slope, level and what else the scope's parameters say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QToolButton, QVBoxLayout

from neurolab.catalog.meters.meters import SCOPE
from neurolab.circuit.records import Node
from neurolab.editor.language import say
from neurolab.ui import icons, theme
from neurolab.ui.scopes.triggering import text_of, values_of
from neurolab.ui.widgets.gesture import Gesture
from neurolab.ui.widgets.value_row import ValueRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from neurolab.editor.session import Session
    from neurolab.ui.scopes.lanes import Lane, Trace
    from neurolab.ui.scopes.triggering import Triggering

_WIDTH = 330
_CAPTION = 98


class TriggerCard(QFrame):
    """Edits the trigger of one scope: the one that triggers, else the first of the panel."""

    def __init__(self, session: Session, trigger: Triggering, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Trigger"))
        theme.hold(self, self.setFixedWidth, _WIDTH)
        self._session, self._trigger = session, trigger
        self._meter = ""
        self._traces: list[tuple[str, Trace]] = []
        title = QLabel(self.tr("Trigger"))
        title.setProperty("role", "subheading")
        about = QLabel(self.tr("Each sweep begins where one trace crosses a level, so that what repeats stands still. Drag the level in the plot."))
        about.setProperty("role", "dim")
        about.setWordWrap(True)
        self.source = QComboBox()
        self.source.setAccessibleName(self.tr("Trace that triggers"))
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.activated.connect(self._choose)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        caption = QLabel(self.tr("trace"))
        theme.hold(caption, caption.setFixedWidth, _CAPTION)
        form.addRow(caption, self.source)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(about)
        gesture = Gesture(session.next_gesture)
        self.rows: dict[str, ValueRow] = {}
        captions = {"trigger": self.tr("mode"), "before": self.tr("share before"), "earlier": self.tr("earlier sweeps")}
        captions |= {"slope": self.tr("slope"), "level": self.tr("level"), "hysteresis": self.tr("hysteresis"), "panel": self.tr("panel")}
        for param in SCOPE.params:
            if param.name == "source":
                column.addLayout(form)
                continue
            row = ValueRow(param, captions.get(param.name, param.name), say(param.help), gesture)
            theme.hold(row, row.set_caption_width, _CAPTION)
            row.value_set.connect(lambda value, number, name=param.name: self._session.set_param((self._meter,), name, value, number))
            row.reset_asked.connect(lambda name=param.name: self._session.reset_params((self._meter,), (name,)))
            self.rows[param.name] = row
            column.addWidget(row)
        trigger.changed.connect(self.refresh)

    def show_for(self, lanes: tuple[Lane, ...]) -> None:
        """Offer the traces of these lanes."""
        self._traces = [(lane.meter, trace) for lane in lanes if lane.view == "trace" for trace in lane.traces]
        self.refresh()

    def refresh(self) -> None:
        """Show the trigger as it is."""
        if not self._traces:
            return
        setting, circuit = self._trigger.setting, self._session.circuit
        known = [meter for meter, _ in self._traces if meter in circuit]
        self._meter = setting.meter if setting is not None else known[0] if known else ""
        if not self._meter:
            return
        values = values_of(circuit.get(self._meter, Node))
        for name, row in self.rows.items():
            row.show_value(values[name], is_default=values[name] == SCOPE.param(name).default)
        self.source.clear()
        for meter, trace in self._traces:
            self.source.addItem(f"{trace.label} {trace.variable}", (meter, text_of(trace)))
        chosen = (self._meter, text_of(setting.trace) if setting is not None else values["source"])
        self.source.setCurrentIndex(max((i for i, (m, t) in enumerate(self._traces) if (m, text_of(t)) == chosen), default=0))

    def _choose(self, index: int) -> None:
        meter, trace = self._traces[index]
        gesture = self._session.next_gesture()
        if meter != self._meter:
            mode = values_of(self._session.circuit.get(self._meter, Node))["trigger"]
            self._session.set_param((self._meter,), "trigger", "off", gesture)
            self._session.set_param((meter,), "trigger", mode, gesture)
        self._session.set_param((meter,), "source", text_of(trace), gesture)


class TriggerButton(QToolButton):
    """Opens the card, and says what the trigger does."""

    def __init__(self, session: Session, trigger: Triggering) -> None:
        super().__init__()
        self._trigger = trigger
        self.card = TriggerCard(session, trigger, self)
        self.setProperty("icon_name", "trigger")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(self.tr("Trigger: begin each sweep where one trace crosses a level, so that the picture stands still"))
        self.clicked.connect(self._open)
        self._lanes: tuple[Lane, ...] = ()
        trigger.changed.connect(self.refresh)
        self.refresh()

    def set_lanes(self, lanes: tuple[Lane, ...]) -> None:
        """Offer the traces of these lanes."""
        self._lanes = lanes
        self.setEnabled(any(lane.view == "trace" for lane in lanes))
        self.card.show_for(lanes)

    def refresh(self) -> None:
        """Say the mode, and whether it waits."""
        setting = self._trigger.setting
        texts = {
            "off": self.tr("Trigger"),
            "waiting": self.tr("waiting for the trigger"),
            "free": self.tr("runs without a trigger"),
            "triggered": self.tr("triggered"),
            "stopped": self.tr("single sweep, stopped"),
        }
        state = "off" if setting is None else self._trigger.state
        self.setText(texts.get(state if state != "off" or setting is None else "waiting", texts["waiting"]))
        self.setAccessibleName(self.tr("Trigger: {state}").format(state=self.text()))
        self.setIcon(icons.icon("trigger", theme.theme().accent if setting is not None else None))

    def _open(self) -> None:
        self.card.show_for(self._lanes)
        self.card.adjustSize()
        below = self.mapToGlobal(self.rect().bottomLeft())
        room = self.screen().availableGeometry()
        y = below.y() + 2 if below.y() + self.card.height() < room.bottom() else self.mapToGlobal(self.rect().topLeft()).y() - self.card.height() - 2
        self.card.move(min(below.x(), room.right() - self.card.width()), max(y, room.top()))
        self.card.show()
