"""The help page of a model, generated from its spec: what it shows, what is true, what is left out, numbers, equations, sources."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from neurolab.catalog.citations import CITATIONS
from neurolab.catalog.compose import visible_params
from neurolab.catalog.spec import CellSpec, CompoundSpec, MechanismSpec, ModelSpec, Spec
from neurolab.ui import theme as themes
from neurolab.ui.canvas.glyphs import glyph_pixmap
from neurolab.ui.compound_facts import binding_lines, effect_lines, real_times
from neurolab.ui.formula import FormulaView
from neurolab.ui.inspector.common import title_of_group
from neurolab.ui.sources import source_text
from neurolab.ui.theme import GRID, theme
from neurolab.ui.widgets.labels import wrapped
from neurolab.ui.widgets.numbers import quantity_text
from neurolab.ui.widgets.symbols import mechanism_of, symbol_html
from neurolab.ui.widgets.value_row import range_text

if TYPE_CHECKING:
    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Param

PICTURE = QSize(88, 64)
_LONG_WORD = 14
"""Letters of a word that is too wide for a heading beside the picture."""
KIND_NAMES = {"cell": "Biological cell", "unit": "Artificial unit", "stimulus": "Stimulus", "meter": "Meter", "wire": "Wire",
              "compound": "Compound", "target": "Target", "mechanism": "Mechanism", "plasticity": "Plasticity"}  # fmt: skip


class HelpPage(QScrollArea):
    """A scrolling page for a dock or a window of its own."""

    def __init__(self, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._type_id = ""
        self._picture: QLabel | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Help"))
        self.setMinimumWidth(320)
        themes.notifier.changed.connect(self._redraw)

    def sizeHint(self) -> QSize:
        return QSize(560, 680)

    @property
    def type_id(self) -> str:
        """The type that is shown."""
        return self._type_id

    def show_type(self, type_id: str, registry: Registry | None = None) -> None:
        """Show the page of a type; `registry` where it is one of a circuit's own."""
        self._registry = registry or self._registry
        spec = self._registry[type_id]
        self._type_id = spec.type_id
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        self._column.setSpacing(GRID)
        self._add_title(spec)
        self._add_texts(spec)
        if isinstance(spec, CompoundSpec):
            self._add_compound(spec)
        self._add_equations(spec)
        self._add_params(spec)
        if isinstance(spec, ModelSpec):
            self._add_effects(spec)
        self._add_sources(spec)
        self._column.addStretch(1)
        # the old page may be what a change of the look is just going through: it must not end before that
        old = self.takeWidget()
        self.setWidget(page)
        if old is not None:
            old.deleteLater()
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(spec.title)

    def _redraw(self) -> None:
        if self._type_id:
            place = self.verticalScrollBar().value()
            self.show_type(self._type_id)
            self.verticalScrollBar().setValue(place)

    def _text(self, text: str, role: str = "") -> QLabel:
        label = wrapped(text, role=role)
        self._column.addWidget(label)
        return label

    def _heading(self, text: str) -> None:
        self._column.addSpacing(GRID)
        self._text(text, "subheading")

    def _add_title(self, spec: Spec) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        self._picture = QLabel()
        self._picture.setFixedSize(PICTURE)
        self._picture.setPixmap(glyph_pixmap(spec, PICTURE, self.devicePixelRatioF()))
        names = QVBoxLayout()
        names.setSpacing(2)
        long = max(map(len, spec.title.replace("-", " ").split())) > _LONG_WORD
        names.addWidget(wrapped(spec.title, role="subheading" if long else "heading"))
        names.addWidget(wrapped(self.tr(KIND_NAMES.get(spec.kind, spec.kind)), role="dim"))
        names.addStretch(1)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        self._column.addLayout(row)
        self._text(spec.summary)

    def _add_texts(self, spec: Spec) -> None:
        texts = (
            (self.tr("What it shows"), spec.help.shows),
            (self.tr("What is true"), spec.help.true),
            (self.tr("What is left out"), spec.help.omitted),
        )
        for heading, text in texts:
            if text and text != spec.summary:
                self._heading(heading)
                self._text(text)

    def _add_compound(self, spec: CompoundSpec) -> None:
        if spec.students_see:
            self._heading(self.tr("What you will see"))
            self._text(spec.students_see)
        self._heading(self.tr("What it binds"))
        self._text(binding_lines(spec, self._registry))
        low, high = quantity_text(spec.low, "uM"), quantity_text(spec.high, "uM")
        self._heading(self.tr("How much"))
        self._text(self.tr("Usually {typical}; from {low} to {high}.").format(typical=quantity_text(spec.typical, "uM"), low=low, high=high))
        self._text(real_times(spec), "dim")
        if spec.safety:
            self._text(spec.safety, "warning")

    def _add_equations(self, spec: Spec) -> None:
        if not isinstance(spec, ModelSpec) or not spec.equations:
            return
        from neurolab.catalog.latex import to_latex

        self._heading(self.tr("Equations"))
        self._column.addWidget(FormulaView(to_latex(spec, self._registry), scale=1.3))
        for type_id in spec.mechanisms if isinstance(spec, CellSpec) else ():
            part = self._registry.get(type_id, MechanismSpec)
            if part.family != "receptor" and part.equations:
                self._text(part.title, "dim")
                self._column.addWidget(FormulaView(to_latex(part, self._registry), scale=1.3))

    def _add_params(self, spec: Spec) -> None:
        table = visible_params(self._registry, spec)
        if not table:
            return
        self._heading(self.tr("Parameters"))
        rows: list[str] = []
        group = None
        for name, param in table.items():
            if mechanism_of(name) != group:
                group = mechanism_of(name)
                title = title_of_group(self._registry, group, spec)
                if group:
                    rows.append(f"<tr><td colspan=3 style='padding:10px 0 2px 0; color:{theme().text_dim.name()}'>{escape(title)}</td></tr>")
            rows.append(self._row(param))
        label = self._text(f"<table width='100%' cellspacing=0>{''.join(rows)}</table>")
        label.setTextFormat(Qt.TextFormat.RichText)

    def _row(self, param: Param) -> str:
        dim = theme().text_dim.name()
        value = param.default if isinstance(param.default, str) else quantity_text(param.default, param.unit)
        source = source_text(param.cite, param.evidence)
        bounds = range_text(param)
        notes = "; ".join(t for t in (bounds, source) if t)
        about = f"{escape(param.help)}<br><span style='color:{dim}'>{escape(notes)}</span>" if notes else escape(param.help)
        cell = "style='padding:5px 12px 5px 0'"
        return f"<tr><td {cell}>{symbol_html(param.name)}</td><td {cell} align=right><nobr>{escape(value)}</nobr></td><td {cell}>{about}</td></tr>"

    def _add_effects(self, spec: ModelSpec) -> None:
        if not spec.effects:
            return
        self._heading(self.tr("What compounds do to it"))
        self._text("<p style='margin:0 0 6px 0'>" + "</p><p style='margin:0 0 6px 0'>".join(effect_lines(spec.effects, self._registry)) + "</p>")

    def _add_sources(self, spec: Spec) -> None:
        shown = visible_params(self._registry, spec).values() if isinstance(spec, ModelSpec) else spec.params
        found = [CITATIONS[c] for c in dict.fromkeys((*spec.citations, *(p.cite for p in shown))) if c in CITATIONS]
        if not found:
            return
        self._heading(self.tr("Sources"))
        for citation in found:
            link = f" <a style='color:{theme().accent.name()}' href='{citation.url}'>doi:{escape(citation.doi)}</a>" if citation.doi else ""
            label = self._text(escape(citation.text) + link)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
            label.setOpenExternalLinks(True)
