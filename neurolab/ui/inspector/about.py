"""The sections "Equations" and "About this model" of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from neurolab.catalog.spec import ModelSpec, Spec, WireSpec
from neurolab.circuit.models import is_editable
from neurolab.ui.formula import FormulaView
from neurolab.ui.sources import source_text
from neurolab.ui.widgets.labels import wrapped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from neurolab.ui.inspector.forms import Form


def add_equations(form: Form, spec: Spec) -> None:
    """Add the rendered equations; they are made when the section is first open."""
    if not isinstance(spec, ModelSpec) or not spec.equations:
        return

    def build(layout: QVBoxLayout) -> None:
        from neurolab.catalog.latex import to_latex

        layout.addWidget(FormulaView(to_latex(spec, form.circuit.registry)))
        if is_editable(spec):
            edit = QPushButton(form.tr("Edit equations …"))
            edit.setProperty("look", "link")
            edit.setCursor(Qt.CursorShape.PointingHandCursor)
            edit.setToolTip(form.tr("Write this model anew; the running simulation follows as you type"))
            edit.clicked.connect(lambda: form.equations_requested.emit(spec.type_id))
            layout.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeft)

    form.section(form.tr("Equations"), build, is_open=False)


def add_about(form: Form, spec: Spec) -> None:
    """Add what the model shows, what is true of it, what is left out, and the sources."""

    def build(layout: QVBoxLayout) -> None:
        layout.addWidget(wrapped(spec.summary))
        for heading, text in ((form.tr("What is true"), spec.help.true), (form.tr("What is left out"), spec.help.omitted)):
            if text:
                layout.addSpacing(4)
                layout.addWidget(wrapped(heading, role="subheading"))
                layout.addWidget(wrapped(text))
        sources = "\n".join(source_text(c) for c in spec.citations)
        if sources:
            layout.addSpacing(4)
            layout.addWidget(wrapped(sources, role="dim"))
        if isinstance(spec, WireSpec) and not spec.equations:
            edit = QPushButton(form.tr("Edit model …"))
            edit.setProperty("look", "link")
            edit.setCursor(Qt.CursorShape.PointingHandCursor)
            edit.setToolTip(form.tr("Make a kind of connection of your own of it"))
            edit.clicked.connect(lambda: form.equations_requested.emit(spec.type_id))
            layout.addSpacing(4)
            layout.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeft)
        more = QPushButton(form.tr("Open the help page"))
        more.setProperty("look", "link")
        more.setCursor(Qt.CursorShape.PointingHandCursor)
        more.clicked.connect(lambda: form.help_requested.emit(spec.type_id))
        layout.addSpacing(4)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    form.section(form.tr("About this model"), build, is_open=False)
