"""Every entry of the catalogue has a help page, made from its spec."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.citations import CITATIONS
from neurolab.catalog.compose import visible_params
from neurolab.catalog.spec import CompoundSpec, ModelSpec
from neurolab.core.errors import SpecError
from neurolab.ui import theme
from neurolab.ui.formula import FormulaView
from neurolab.ui.help_page import HelpPage
from neurolab.ui.sources import source_text

REGISTRY = builtin_registry()


@pytest.fixture
def page(qtbot, monkeypatch):
    monkeypatch.setattr("neurolab.ui.formula.render_svg", lambda latex: "")  # pictures have tests of their own
    made = HelpPage(REGISTRY)
    qtbot.addWidget(made)
    made.resize(520, 700)
    return made


def text_of(page):
    return "\n".join(label.text() for label in page.widget().findChildren(QLabel))


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda s: s.type_id)
def test_every_entry_has_a_page_with_truth_limits_and_sources(page, spec):
    page.show_type(spec.type_id)
    shown = text_of(page)
    assert spec.title in shown
    assert spec.summary in shown
    for part in (spec.help.true, spec.help.omitted):
        assert part in shown
    for key in (*spec.citations, *(p.cite for p in visible_params(REGISTRY, spec).values())):
        if key in CITATIONS and CITATIONS[key].doi:
            assert CITATIONS[key].url in shown
    if isinstance(spec, ModelSpec) and spec.equations:
        assert page.widget().findChildren(FormulaView)
    if isinstance(spec, CompoundSpec):
        assert "IC₅₀" in shown or "EC₅₀" in shown


def test_parameters_of_mechanisms_are_listed_with_source_and_evidence(page):
    page.show_type("cell.hodgkin_huxley")
    shown = text_of(page)
    assert "120 mS/cm²" in shown
    assert "Hodgkin &amp; Huxley 1952; read in published model code or text" in shown


def test_what_compounds_do_is_said_and_marked_as_simplified(page):
    page.show_type("cell.lif")
    shown = text_of(page)
    assert "What compounds do to it" in shown
    effect = next(e for e in REGISTRY.get("cell.lif", ModelSpec).effects if e.simplified)
    assert effect.simplified in shown


def test_another_theme_redraws_the_page_where_it_was(page, qapp):
    page.show_type("cell.lif")
    page.show()
    try:
        theme.apply(qapp, "dark")
        assert page.type_id == "cell.lif"
        assert theme.DARK.text_dim.name() in text_of(page)
    finally:
        theme.apply(qapp, "light")


def test_an_unknown_type_is_refused(page):
    with pytest.raises(SpecError):
        page.show_type("cell.nothing")


def test_sources_are_short_and_evidence_is_in_words():
    assert source_text("hodgkin1952", "M") == "Hodgkin & Huxley 1952; from memory, not checked"
    assert source_text("", "C") == ""
    assert source_text("nobody1900") == "nobody1900"
