"""Can the circuit be trusted? Its step against half of it, what is unusual in it, and where each model's numbers come from."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from neurolab.catalog.spec import MeterSpec
from neurolab.circuit.edits import params_of
from neurolab.circuit.records import Node, Wire
from neurolab.editor.checking import StepCheck
from neurolab.editor.language import said
from neurolab.editor.verbs import name_of
from neurolab.ui import theme
from neurolab.ui.later import WhenSeen
from neurolab.ui.sources import models_in_use
from neurolab.ui.widgets.labels import wrapped
from neurolab.ui.widgets.numbers import quantity_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from neurolab.circuit.diff import Diff
    from neurolab.editor.session import Session
    from neurolab.engine.accuracy import Accuracy, NodeAccuracy

DURATION_MS = 500.0
_GOOD_SHIFT_MS = 0.5
_MOST_ROWS = 30
_SOON_MS = 150
_BESIDE = 1.25


class TrustPanel(QWidget):
    """The panel.

    Parameters
    ----------
    session : Session
        What is examined.
    """

    help_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.check = StepCheck(self)
        self.button = QPushButton(self.tr("Compare with half the step"))
        self.button.setToolTip(self.tr("Runs a copy of the circuit twice from time 0, in the background"))
        self.button.clicked.connect(self._start_or_cancel)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.hide()
        self.settings = QLabel()
        self.settings.setProperty("role", "subheading")
        self.verdict = wrapped("")
        self.table, self.unusual, self.sources = (wrapped("") for _ in range(3))
        for label in (self.table, self.sources):
            label.setTextFormat(Qt.TextFormat.RichText)
        self.sources.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.sources.linkActivated.connect(self.help_requested)
        self._lay_out()
        self.check.progress.connect(lambda done: self._bar.setValue(round(100 * done)))
        self.check.busy_changed.connect(self._show_busy)
        self.check.found.connect(self._show_found)
        self.check.failed.connect(lambda text, hint: self.verdict.setText(f"{said(text)}. {said(hint)}"))
        self._soon = WhenSeen(self._body, self._show_circuit, _SOON_MS)
        session.changed.connect(self._follow)
        session.document_replaced.connect(self._forget)
        theme.notifier.changed.connect(self._soon.call)
        theme.notifier.changed.connect(self._place_button)
        self._place_button()
        self._forget()

    def _lay_out(self) -> None:
        self._body = body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(12, 8, 12, 12)
        columns.setSpacing(24)
        self._head = row = QHBoxLayout()
        row.addWidget(self.settings, 1)
        row.addWidget(self.button)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(row)
        for widget in (self._bar, self.verdict, self.table, self._heading(self.tr("Unusual")), self.unusual):
            left.addWidget(widget)
        left.addStretch(1)
        right.addWidget(self._heading(self.tr("Models in use and their sources")))
        right.addWidget(self.sources)
        right.addStretch(1)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def _place_button(self) -> None:
        """Put the button beside the settings, or below them where text is large."""
        wide = theme.scale() <= _BESIDE
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", "subheading")
        label.setWordWrap(True)
        return label

    def _follow(self, diff: Diff) -> None:
        if not diff.only_moves:
            self._forget()

    def _forget(self) -> None:
        """Drop what was found of the circuit as it was."""
        self.check.cancel()
        self.verdict.setText(self.tr("Nobody has checked whether the step is small enough for this circuit."))
        self.table.hide()
        self._soon.call()

    def _show_circuit(self) -> None:
        settings = self._session.circuit.settings
        self.settings.setText(self.tr("Step {dt}, seed {seed}").format(dt=quantity_text(settings.dt, "ms"), seed=settings.seed))
        self.unusual.setText("\n".join(self._unusual()) or self.tr("Nothing: every value is within what is usual for it."))
        self.sources.setText("".join(self._models()))

    def _start_or_cancel(self) -> None:
        if self.check.busy:
            self.check.cancel()
        else:
            self.check.start(self._session.circuit, DURATION_MS)

    def _show_busy(self, busy: bool) -> None:
        self.button.setText(self.tr("Cancel") if busy else self.tr("Compare with half the step"))
        self._bar.setValue(0)
        self._bar.setVisible(busy)

    def _show_found(self, found: Accuracy) -> None:
        self.verdict.setText(self._judge(found))
        rows = [self._row(node) for node in found.nodes[:_MOST_ROWS]]
        head = "".join(f"<th align=left style='padding-right:14px'>{h}</th>" for h in self._columns())
        more = self.tr("<p>and {n} more nodes</p>").format(n=len(found.nodes) - _MOST_ROWS) if len(found.nodes) > _MOST_ROWS else ""
        self.table.setText(f"<table cellspacing=0><tr>{head}</tr>{''.join(rows)}</table>{more}")
        self.table.show()

    def _columns(self) -> tuple[str, ...]:
        return self.tr("Node"), self.tr("Spikes"), self.tr("Half step"), self.tr("Largest shift"), self.tr("Mean difference")

    def _judge(self, found: Accuracy) -> str:
        span = quantity_text(found.duration, "ms")
        shift = quantity_text(found.worst_shift, "ms")
        if found.random:
            names = ", ".join(name_of(self._session, i) for i in found.random[:4])
            return self.tr("Chance plays a part here ({names}): noise falls differently at another step, so compare rates, not spikes.").format(
                names=names
            )
        if not found.counts_agree:
            return self.tr(
                "Over {span} the counts of spikes differ: choose a smaller step, or the circuit is chaotic and only rates are to be trusted."
            ).format(span=span)
        if found.worst_shift > _GOOD_SHIFT_MS:
            return self.tr("Over {span} the counts agree, but a spike moves by {shift}: choose a smaller step where timing matters.").format(
                span=span, shift=shift
            )
        return self.tr("Over {span} the counts agree and no spike moves by more than {shift}: the step is small enough.").format(
            span=span, shift=shift
        )

    def _row(self, node: NodeAccuracy) -> str:
        shift = "" if node.shift is None else quantity_text(node.shift, "ms")
        gap = "" if node.gap is None else quantity_text(node.gap, node.unit or "1")
        cells = (name_of(self._session, node.node_id), str(node.spikes), str(node.spikes_half), shift, gap)
        return "<tr>" + "".join(f"<td style='padding:2px 14px 2px 0'>{escape(c)}</td>" for c in cells) + "</tr>"

    def _unusual(self) -> Iterator[str]:
        """Yield a line for each value outside what is usual for it."""
        circuit = self._session.circuit
        for record in (*circuit.all(Node), *circuit.all(Wire)):
            if not record.params or record.type not in circuit.registry or isinstance(circuit.registry[record.type], MeterSpec):
                continue  # what an instrument is set to changes nothing in the circuit
            known = params_of(circuit, record)
            for name, value in record.params.items():
                param = known.get(name)
                if param is None or param.usual is None or isinstance(value, str) or param.usual[0] <= value <= param.usual[1]:
                    continue
                low, high = (quantity_text(bound, param.unit) for bound in param.usual)
                yield self.tr("{node}: {name} is {value}, usual is {low} to {high}").format(
                    node=name_of(self._session, record.id), name=name, value=quantity_text(value, param.unit), low=low, high=high
                )

    def _models(self) -> Iterator[str]:
        dim, accent = theme.theme().text_dim.name(), theme.theme().accent.name()
        for type_id, title, sources in models_in_use(self._session.circuit):
            name = f"<a href='{escape(type_id)}' style='color:{accent}'>{escape(title)}</a>" if title else escape(type_id)
            text = sources or self.tr("not known to this version: it does nothing")
            yield f"<p style='margin:0 0 6px 0'>{name}<br><span style='color:{dim}'>{escape(text)}</span></p>"
