"""What the inspector shows of how a synapse learns: its rule, presets, the weight at this moment, equations, keeping what was learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from neurolab.catalog.spec import PlasticitySpec, WireSpec
from neurolab.circuit.edits import value_of
from neurolab.circuit.learned import can_learn, rule_of
from neurolab.circuit.records import Wire
from neurolab.core.units import format_quantity, from_coherent
from neurolab.editor.plasticity import strengths
from neurolab.ui.formula import FormulaView
from neurolab.ui.icons import icon
from neurolab.ui.inspector.header import CAPTION, GroupedCombo
from neurolab.ui.theme import hold, theme
from neurolab.ui.widgets.bars import LevelBar
from neurolab.ui.widgets.labels import wrapped

if TYPE_CHECKING:
    from neurolab.ui.inspector.forms import Form


class PlasticitySection:
    """How the selected synapses learn. Its parameters are rows of the form, under the title of the rule."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.rule = GroupedCombo()
        self.preset = GroupedCombo()
        self.bar: LevelBar | None = None
        self.keep = QPushButton(form.tr("Keep learned weights"))
        self.forget = QPushButton(form.tr("Forget"))
        self._note = wrapped("", role="dim")
        form.section(form.tr("Plasticity"), self._build)
        if (spec := self._spec()) is not None:
            form.section(form.tr("Equations of the rule"), lambda layout: self._build_equations(layout, spec), is_open=False)

    @staticmethod
    def fits(form: Form) -> bool:
        """Whether all selected wires can learn."""
        wires = [r for r in (form.circuit[i] for i in form.ids) if isinstance(r, Wire)]
        return bool(wires) and all(can_learn(form.circuit.registry, w.type) for w in wires)

    def _wires(self) -> list[Wire]:
        return [self._form.circuit.get(i, Wire) for i in self._form.ids if i in self._form.circuit]

    def _spec(self) -> PlasticitySpec | None:
        """Return the rule of all, or None when they have none or different ones."""
        rules = {w.plasticity for w in self._wires()}
        return rule_of(self._form.circuit.registry, self._wires()[0]) if len(rules) == 1 else None

    def _build(self, layout: QVBoxLayout) -> None:
        form, tr = self._form, self._form.tr
        layout.setSpacing(8)
        frame = QWidget()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        entries = [(s.type_id, s.title, s.summary) for s in form.circuit.registry.all(PlasticitySpec)]
        self.rule.fill([("", [("", tr("None"), tr("The weight stays as it is")), *entries])])
        self.rule.setAccessibleName(tr("Rule of plasticity"))
        self.rule.setToolTip(tr("By which rule spikes change the weight of this synapse"))
        self.rule.picked.connect(lambda type_id: form.session.set_plasticity(form.ids, type_id))
        self._add_row(grid, 0, tr("Rule"), self.rule)
        if (spec := self._spec()) is not None:
            self._add_help(grid, spec)
            self.preset.fill([("", [(p.id, p.title, p.note) for p in spec.presets])])
            self.preset.setAccessibleName(tr("Preset of the rule"))
            self.preset.picked.connect(lambda preset_id: form.session.apply_rule_preset(form.ids, preset_id))
            self._add_row(grid, 1, tr("Preset"), self.preset)
        layout.addWidget(frame)
        if spec is not None:
            self._add_live(layout)
        self.refresh()

    def _add_row(self, grid: QGridLayout, row: int, caption: str, widget: QWidget) -> None:
        label = QLabel(caption)
        hold(label, label.setFixedWidth, CAPTION)
        label.setProperty("role", "dim")
        grid.addWidget(label, row, 0)
        grid.addWidget(widget, row, 1)

    def _add_help(self, grid: QGridLayout, spec: PlasticitySpec) -> None:
        button = QToolButton()
        button.setFixedSize(30, 30)
        button.setIcon(icon("help", theme().text_dim))
        button.setAccessibleName(self._form.tr("About this rule"))
        button.setToolTip(self._form.tr("What this rule shows, what is true and what is left out"))
        button.clicked.connect(lambda: self._form.help_requested.emit(spec.type_id))
        grid.addWidget(button, 0, 2)

    def _add_live(self, layout: QVBoxLayout) -> None:
        tr = self._form.tr
        if len(self._form.ids) == 1:
            self.bar = LevelBar(tr("Weight now"), theme().accent)
            self.bar.setToolTip(tr("Of the greatest that the rule allows; of a population the mean"))
            layout.addWidget(self.bar)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        self.keep.setToolTip(tr("Start from the weights of this moment from now on, and save them with the circuit"))
        self.keep.clicked.connect(lambda: self._form.session.keep_learned(self._form.ids))
        self.forget.setToolTip(tr("Start from the weight above again"))
        self.forget.clicked.connect(lambda: self._form.session.forget_learned(self._form.ids))
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        row.addStretch(1)
        layout.addWidget(buttons)
        layout.addWidget(self._note)

    def _build_equations(self, layout: QVBoxLayout, spec: PlasticitySpec) -> None:
        from neurolab.catalog.latex import to_latex

        layout.addWidget(FormulaView(to_latex(spec, self._form.circuit.registry)))
        layout.addWidget(wrapped(self._form.tr("pre: a spike arrives; post: the target fires."), role="dim"))

    def refresh(self) -> None:
        """Show rule, preset and what is kept as they are."""
        wires, tr = self._wires(), self._form.tr
        rules = {w.plasticity for w in wires}
        self.rule.show_key(next(iter(rules)) if len(rules) == 1 else None, tr("{n} rules").format(n=len(rules)))
        if (spec := self._spec()) is None:
            return
        self.preset.show_key(self._preset_of(spec) or None, tr("Own values"))
        kept = [w for w in wires if w.learned]
        self.forget.setEnabled(bool(kept))
        text = tr("A run starts from learned weights.") if kept else tr("A reset forgets what was learned.")
        self._note.setText(text)
        self.tick()

    def _preset_of(self, spec: PlasticitySpec) -> str:
        def at(wire: Wire, name: str) -> float | str:
            return value_of(self._form.circuit, wire, f"{spec.name}.{name}")

        fits = (p.id for p in spec.presets if all(at(w, name) == value for w in self._wires() for name, value in p.params.items()))
        return next(fits, "")

    def tick(self) -> None:
        """Show the weight of this moment."""
        wires = self._wires()
        if self.bar is None or not wires or not wires[0].plasticity:
            return
        wire, registry = wires[0], self._form.circuit.registry
        if (now := strengths(self._form.session.bridge).get(wire.id)) is not None:
            spec = registry.get(wire.type, WireSpec)
            unit = spec.param(spec.gain).unit
            self.bar.show_level(now[0], format_quantity(from_coherent(now[1], unit), unit, 3))
