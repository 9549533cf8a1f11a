"""The panel of experiments: one tab each, all on the selected cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from neurolab.editor.experiments import Experiments
from neurolab.ui import theme
from neurolab.ui.experiments.chart_menu import ChartMenu
from neurolab.ui.experiments.ensemble_view import EnsembleView
from neurolab.ui.experiments.pairing_view import PairingView
from neurolab.ui.experiments.phase_view import PhaseView
from neurolab.ui.experiments.statistics_view import StatisticsView
from neurolab.ui.experiments.sweep_view import SweepView
from neurolab.ui.experiments.target import Target
from neurolab.ui.experiments.teach import Teach
from neurolab.ui.experiments.weights_view import WeightsView

if TYPE_CHECKING:
    from neurolab.editor.session import Session

    View = SweepView | PhaseView | StatisticsView | PairingView | EnsembleView | WeightsView


class ExperimentsPanel(QWidget):
    """Curves, phase plane and statistics of the selected cell; the cell on the canvas is not disturbed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experiments")
        self.setAccessibleName(self.tr("Experiments"))
        self.setMinimumHeight(160)
        self.session = session
        self.target = Target(session, self)
        self.lab = Experiments(self)
        self._views: list[View] = []
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Kind of experiment"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.subject = QLabel()
        self.subject.setProperty("role", "dim")
        self.subject.setTextFormat(Qt.TextFormat.RichText)
        theme.hold(self.subject, self.subject.setMaximumWidth, 170)
        self.pages = QStackedWidget()
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 12, 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.subject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        self._add_pages()
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.lab.failed.connect(lambda text, hint: session.message.emit("error", text, hint))
        session.document_replaced.connect(self.lab.forget)
        self.target.changed.connect(self._name_subject)
        theme.notifier.changed.connect(self.dress)
        self._name_subject()

    def _add_pages(self) -> None:
        measure = self.tr("Measure it now")
        self.rate = SweepView(
            self.target,
            self.lab,
            ("rate",),
            Teach(
                "run",
                self.tr("How fast does this cell fire under a steady current?"),
                self.tr("A copy of the selected cell gets one current after another. Turn a knob of the cell and measure again: both curves stay."),
                measure,
            ),
        )
        self.current = SweepView(
            self.target,
            self.lab,
            ("clamp", "voltage"),
            Teach(
                "run",
                self.tr("Which current flows at which voltage?"),
                self.tr(
                    "A copy of the cell is held at one voltage after another. Channels show as bends; where the steady curve is zero, the cell rests."
                ),
                measure,
            ),
        )
        self.phase = PhaseView(
            self.target,
            Teach(
                "pan",
                self.tr("Where does the cell go from here?"),
                self.tr("Put a cell with two or more variables on the canvas. Where the two lines cross, it rests; a spike is a way around."),
            ),
        )
        self._add(self.tr("f-I curve"), self.rate, self.tr("Firing rate against injected current"))
        self._add(self.tr("I-V curve"), self.current, self.tr("Current against voltage"))
        self._add(self.tr("Phase plane"), self.phase, self.tr("Two variables against each other, with nullclines"))
        self._add_statistics()
        self.pairing = PairingView(
            self.session,
            Teach(
                "run",
                self.tr("When does a synapse grow, when does it shrink?"),
                self.tr("A spike arrives and the target fires, again and again, at one lag after another. Change the rule and measure again."),
                measure,
            ),
        )
        self._add(self.tr("Plasticity"), self.pairing, self.tr("Change of a synapse's weight against the time between its spike and its target's"))
        self.weights = WeightsView(
            self.session,
            Teach(
                "probe",
                self.tr("Which synapses have grown?"),
                self.tr("Give a synapse between two populations a rule of plasticity and run: its weights appear as a matrix, sources by targets."),
            ),
        )
        self._add(self.tr("Weights"), self.weights, self.tr("The weights of synapses that learn, as a matrix, live"))

        self._add_ensemble()

    def _add_ensemble(self) -> None:
        title = self.tr("How much is chance?")
        text = self.tr("Copies of the whole circuit run under many seeds. What all have in common stays in the mean; the band shows the rest.")
        self.ensemble = EnsembleView(self.target, Teach("run", title, text, self.tr("Run 20 seeds")))
        self._add(self.tr("Ensemble"), self.ensemble, self.tr("The same circuit under many seeds: mean, band, and spread of spike times"))

    def _add_statistics(self) -> None:
        run = self.tr("Run the circuit until the selected cell has fired a few times.")
        titles = (self.tr("How regular is the firing?"), self.tr("Which rhythms are in a trace?"), self.tr("What makes this cell fire?"))
        texts = (run, self.tr("Trace a node (T) and run the circuit for a moment."), self.tr("Trace the noise that drives the cell (T), then run."))
        self.intervals = StatisticsView(self.target, "intervals", Teach("step_spike", titles[0], texts[0]))
        self.spectrum = StatisticsView(self.target, "spectrum", Teach("probe", titles[1], texts[1]))
        self.average = StatisticsView(self.target, "average", Teach("step_spike", titles[2], texts[2]))
        self._add(self.tr("Intervals"), self.intervals, self.tr("Histogram of the intervals between spikes, and how much they vary"))
        self._add(self.tr("Spectrum"), self.spectrum, self.tr("Power of the rhythms in a trace"))
        self._add(self.tr("Spike average"), self.average, self.tr("Spike-triggered average: the mean of a trace around the spikes of the cell"))

    def _add(self, title: str, page: View, tip: str) -> None:
        self._views.append(page)
        ChartMenu(page.chart, self.session)
        self.tabs.setTabToolTip(self.tabs.addTab(title), tip)
        self.pages.addWidget(page)

    def _name_subject(self) -> None:
        name = self.target.name
        color = theme.node_color(self.target.id, self.target.node.color if self.target.node else "").name()
        dot = f'<span style="color:{color}">●</span>&nbsp; '
        self.subject.setText(f"{dot}{_plain(name)}" if name else self.tr("no cell yet"))
        self.subject.setToolTip(self.tr("Experiments are done on a copy of this cell; select another one on the canvas"))

    def dress(self) -> None:
        """Take the colours of the theme."""
        self._name_subject()
        for page in self._views:
            page.dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.dress()


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
