"""Choosing another model for a cell, fitted so that it fires as often: the two curves, and what is left between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from neurolab.core.errors import NeurolabError
from neurolab.editor.language import told
from neurolab.editor.matching import Matching, swap_matched
from neurolab.editor.verbs import name_of
from neurolab.ui import theme
from neurolab.ui.widgets.combo import ComboBox
from neurolab.ui.widgets.labels import wrapped
from neurolab.ui.widgets.numbers import quantity_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from neurolab.editor.session import Session
    from neurolab.engine.matching import Match

_CLOSE, _FAIR = 0.05, 0.15
"""Residual over the highest rate up to which the match is close, or fair."""


def _short(value: float) -> float:
    """Return a number with three digits, as many as a fit is good for."""
    return float(f"{value:.3g}")


class FiChart(QWidget):
    """Two f-I curves: the cell's own solid, the model's dashed."""

    def __init__(self) -> None:
        super().__init__()
        self.match: Match | None = None
        self.setAccessibleName(self.tr("Firing rate against current, of the cell and of the fitted model"))
        theme.hold(self, self.setMinimumHeight, 200)

    def sizeHint(self) -> QSize:
        return QSize(theme.column(440), theme.pixels(220))

    def show_match(self, found: Match | None) -> None:
        """Draw the curves of a match."""
        self.match = found
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        t, found = theme.theme(), self.match
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            metrics = painter.fontMetrics()
            left = metrics.horizontalAdvance("0000 Hz") + 6
            plot = QRectF(left, 8, self.width() - left - 12, self.height() - 2.4 * metrics.height() - 8)
            painter.fillRect(plot, t.plot)
            painter.setPen(t.border)
            painter.drawRect(plot)
            if found is None:
                return
            top = 1.08 * max(float(found.wanted.max()), float(found.got.max()), 1.0)
            first, last = float(found.current[0]), float(found.current[-1])
            painter.setPen(t.text_dim)
            for share in (0.0, 0.5, 1.0):
                y, x = plot.bottom() - share * plot.height(), plot.left() + share * plot.width()
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRectF(0, y - 10, left - 6, 20), right, f"{share * top:.0f} Hz" if share else "0")
                word = quantity_text(first + share * (last - first), "pA")
                width = metrics.horizontalAdvance(word)
                painter.drawText(QPointF(min(x - width / 2, plot.right() - width), plot.bottom() + metrics.height()), word)
            curves = ((found.wanted, t.traces[0], Qt.PenStyle.SolidLine), (found.got, t.traces[1], Qt.PenStyle.DashLine))
            for rates, color, style in curves:
                points = [
                    QPointF(plot.left() + (float(c) - first) / max(last - first, 1e-9) * plot.width(), plot.bottom() - float(r) / top * plot.height())
                    for c, r in zip(found.current, rates, strict=True)
                ]
                painter.setPen(QPen(color, 2.0, style))
                painter.drawPolyline(QPolygonF(points))


class MatchDialog(QDialog):
    """The dialog.

    Parameters
    ----------
    session : Session
        Whose cell it is.
    cell : str
        Its id.
    """

    def __init__(self, session: Session, cell: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from neurolab.engine.matching import models_to_match

        self._session, self._cell = session, cell
        self.found: Match | None = None
        self.setWindowTitle(self.tr("Another model at the same rates"))
        self.fitter = Matching(self)
        intro = wrapped(
            self.tr("The parameters of the new model are fitted so that it fires as often as {name} under the same steady currents.").format(
                name=name_of(session, cell)
            )
        )
        self.models = ComboBox()
        self.models.setAccessibleName(self.tr("The new model"))
        self.models.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.models.setMinimumContentsLength(20)
        for spec in models_to_match(session.registry, getattr(session.circuit[cell], "type", "")):
            self.models.addItem(spec.title, spec.type_id)
            self.models.setItemData(self.models.count() - 1, spec.summary, Qt.ItemDataRole.ToolTipRole)
        self.fit = QPushButton(self.tr("Fit"))
        self.fit.clicked.connect(self._fit_or_cancel)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.chart, self.verdict, self.values = FiChart(), wrapped(""), wrapped("", role="dim")
        legend = QLabel()
        legend.setTextFormat(Qt.TextFormat.RichText)
        first, second = (theme.theme().traces[i].name() for i in (0, 1))
        legend.setText(f"<span style='color:{first}'>━ {self.tr('now')}</span> &nbsp; <span style='color:{second}'>╍ {self.tr('new model')}</span>")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.swap = QPushButton(self.tr("Swap the model"))
        self.swap.setProperty("look", "primary")
        self.swap.setEnabled(False)
        self.buttons.addButton(self.swap, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.models, 1)
        row.addWidget(self.fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(intro)
        column.addLayout(row)
        for widget in (self.bar, self.chart, legend, self.verdict, self.values, self.buttons):
            column.addWidget(widget, 1 if widget is self.chart else 0)
        self.models.currentIndexChanged.connect(self._forget)
        self.fitter.progress.connect(lambda part: self.bar.setValue(round(100 * part)))
        self.fitter.found.connect(self._show)
        self.fitter.failed.connect(lambda text, hint: self.verdict.setText(told(NeurolabError(text, hint))))
        self.fitter.busy_changed.connect(lambda busy: self.fit.setText(self.tr("Cancel") if busy else self.tr("Fit")))
        self.finished.connect(self.fitter.cancel)

    def _fit_or_cancel(self) -> None:
        if self.fitter.busy:
            self.fitter.cancel()
        else:
            self._forget()
            self.fitter.start(self._session.circuit, self._cell, self.models.currentData())

    def _forget(self) -> None:
        self.fitter.cancel()
        self.found = None
        self.bar.setValue(0)
        self.chart.show_match(None)
        self.verdict.setText("")
        self.values.setText("")
        self.swap.setEnabled(False)

    def _show(self, found: Match) -> None:
        from neurolab.engine.matching import fitted_params

        self.found = found
        self.chart.show_match(found)
        self.swap.setEnabled(True)
        if found.share <= _CLOSE:
            words = self.tr("A close match: the rates differ by {hz} on average, {share} of the highest.")
        elif found.share <= _FAIR:
            words = self.tr("A fair match: the rates differ by {hz} on average, {share} of the highest.")
        else:
            words = self.tr("A poor match: the rates differ by {hz} on average, {share} of the highest. This model cannot bend its curve like that.")
        self.verdict.setText(words.format(hz=quantity_text(_short(found.residual), "Hz"), share=f"{found.share:.0%}"))
        units = {p.name: p.unit for p in fitted_params(self._session.registry, found.type_id)}
        found_values = ", ".join(f"{name} {quantity_text(_short(value), units[name])}" for name, value in found.params.items())
        truth = self.tr("Only the steady rate is matched: spike shape, first spikes, adaptation and answers to fast inputs may differ.")
        self.values.setText(f"{found_values}. {truth}")

    def _accept(self) -> None:
        found = self.found
        self.accept()
        if found is not None and self._cell in self._session.circuit:
            swap_matched(self._session, self._cell, found)
