"""Sections of parameters, generated from the specs of the selected records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.synapses.spiking import idle_params
from neurolab.circuit.records import Node, Wire
from neurolab.ui.inspector.common import CommonParam, common_params, grouped, title_of_group, with_params
from neurolab.ui.inspector.forms import Form, tip_of
from neurolab.ui.theme import pixels
from neurolab.ui.widgets.labels import wrapped
from neurolab.ui.widgets.symbols import symbol_html
from neurolab.ui.widgets.value_row import LABEL_WIDTH, ValueRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from neurolab.ui.widgets.section import Section

_FEW = 3
_WIDEST_CAPTION = 96


class ParamSections:
    """One section a mechanism, the membrane first; a row each parameter.

    Parameters
    ----------
    form : Form
        Gives the session and the selected ids.
    hidden : set of str
        Parameters that the form edits elsewhere.
    """

    def __init__(self, form: Form, hidden: frozenset[str] = frozenset()) -> None:
        self._form = form
        self._hidden = hidden
        self.rows: dict[str, ValueRow] = {}
        self.sections: list[Section] = []
        records = with_params(form.circuit, form.ids)
        self._found = {row.name: row for row in self._read()}
        registry = form.circuit.registry
        spec = registry[records[0].type] if records else None
        own = records[0].mechanisms if records and isinstance(records[0], Node) else None
        groups = grouped(list(self._found.values()))
        for i, (mechanism, members) in enumerate(groups.items()):
            title = title_of_group(registry, mechanism, spec, own) if spec is not None else mechanism
            names = [m.name for m in members]
            few = i < _FEW and not self._is_receptor(mechanism)
            section = form.section(title, lambda layout, names=names: self._build(layout, names), note=self._note(members), is_open=few)
            section.setProperty("names", names)
            self.sections.append(section)
        if not self._found and len(records) > 1:
            form.padded(wrapped(form.tr("These have no parameter in common."), role="dim"))

    def _is_receptor(self, mechanism: str) -> bool:
        return f"receptor.{mechanism}" in self._form.circuit.registry

    def _read(self) -> list[CommonParam]:
        return [row for row in common_params(self._form.circuit, self._form.ids) if row.name not in self._hidden]

    def _note(self, members: list[CommonParam]) -> str:
        changed = sum(not m.is_default for m in members)
        return self._form.tr("{n} changed").format(n=changed) if changed else ""

    def _build(self, layout: QVBoxLayout, names: list[str]) -> None:
        made: list[ValueRow] = []
        for found in self._found.values():
            if found.name in names:
                row = ValueRow(found.param, symbol_html(found.name), tip_of(found.param), self._form.gesture)
                row.value_set.connect(lambda value, gesture, name=found.name: self._set(name, value, gesture))
                row.reset_asked.connect(lambda name=found.name: self._form.session.reset_params(self._form.ids, (name,)))
                row.show_value(found.value, is_default=found.is_default)
                self.rows[found.name] = row
                made.append(row)
                layout.addWidget(row)
        width = max((row.caption.sizeHint().width() for row in made), default=0)
        for row in made:
            row.set_caption_width(min(max(width, pixels(LABEL_WIDTH)), pixels(_WIDEST_CAPTION)))
        self._hide_idle()

    def _hide_idle(self) -> None:
        """Show only the rows that mean something for at least one of the selected wires."""
        wires = [r for r in with_params(self._form.circuit, self._form.ids) if isinstance(r, Wire)]
        idle = frozenset.intersection(*(idle_params(w.params) for w in wires)) if wires else frozenset[str]()
        for name, row in self.rows.items():
            row.setVisible(name not in idle)

    def _set(self, name: str, value: float | str, gesture: int) -> None:
        having = [r.id for r in with_params(self._form.circuit, self._form.ids) if isinstance(r, Node | Wire)]
        self._form.session.set_param(having, name, value, gesture)

    def refresh(self) -> None:
        """Show the values as they are now."""
        found = self._found = {row.name: row for row in self._read()}
        for name, row in self.rows.items():
            if name in found:
                row.set_param(found[name].param)
                row.show_value(found[name].value, is_default=found[name].is_default)
        self._hide_idle()
        for section in self.sections:
            section.set_note(self._note([found[n] for n in section.property("names") if n in found]))
