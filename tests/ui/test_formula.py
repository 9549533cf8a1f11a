"""Equations as pictures: set on a worker thread, broken where they are too wide, in the colour of the theme."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from neurolab.ui import theme
from neurolab.ui.formula import FormulaView, formulas, render_svg, split_latex

LONG = (
    r"\frac{\mathrm{d}u}{\mathrm{d}t} = a\,b\,v + \frac{x + y}{\tau_m} - \left(c + d\right) u + \exp\left(-\frac{v - V_T}{\Delta_T}\right) + i_{in}"
)


def wait_for(qtbot, *lines):
    qtbot.waitUntil(lambda: all(formulas().svg(line) is not None for line in lines), timeout=20_000)
    QApplication.processEvents()


def test_a_formula_becomes_a_picture_and_nonsense_does_not():
    assert render_svg(r"\frac{a}{b}").startswith("<svg")
    assert render_svg(r"\frac{a") == "" or "<svg" in render_svg(r"\frac{a")


@pytest.mark.parametrize(
    ("latex", "parts"),
    [("y = a + b", ("y = a", "{} + b")), (r"y = \left(a + b\right)", None), (r"\frac{a - b}{c}", None), ("y = -a", None),
     (r"y = \begin{cases} a + b & c \end{cases}", None), ("y = -a - b", ("y = -a", "{} - b"))],
)  # fmt: skip
def test_formulas_are_cut_only_outside_brackets(latex, parts):
    assert split_latex(latex) == parts


def test_a_narrow_view_breaks_a_long_equation_and_a_wide_one_does_not(qtbot):
    view = FormulaView([LONG])
    qtbot.addWidget(view)
    view.resize(900, 100)
    view.show()
    wait_for(qtbot, LONG)
    assert view.rows() == [LONG]
    one_row = view.height()
    view.resize(220, one_row)
    qtbot.waitUntil(lambda: len(view.rows()) > 1, timeout=20_000)
    wait_for(qtbot, *view.rows())
    assert view.height() > one_row
    view.resize(900, view.height())
    assert view.rows() == [LONG]


def test_the_ink_is_the_text_colour_of_the_theme(qtbot):
    view = FormulaView(["x = 1"])
    qtbot.addWidget(view)
    view.resize(200, 40)
    view.show()
    wait_for(qtbot, "x = 1")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        for mode in ("light", "dark"):
            theme.apply(app, mode)
            image = view.grab().toImage()
            found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
            assert theme.theme().text.name() in found, mode
    finally:
        theme.apply(app, "light")


def test_each_formula_is_set_once(qtbot, monkeypatch):
    made = []
    monkeypatch.setattr("neurolab.ui.formula.render_svg", lambda latex: made.append(latex) or "")
    views = [FormulaView(["q = 2"]) for _ in range(3)]
    for view in views:
        qtbot.addWidget(view)
    wait_for(qtbot, "q = 2")
    assert made.count("q = 2") == 1
