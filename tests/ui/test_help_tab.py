"""The tab of help, clicked before anybody asked for a page."""

from __future__ import annotations

import pytest
from helpers import add

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.circuit import Circuit
from neurolab.editor.session import Session
from neurolab.ui.main_window import MainWindow


@pytest.mark.parametrize(("selected", "shown"), [(True, "cell.lif"), (False, "cell.hodgkin_huxley")])
def test_the_tab_is_never_empty(qtbot, selected, shown):
    circuit = Circuit(builtin_registry(), [])
    cell = add(circuit, "cell.lif")
    window = MainWindow(Session(circuit.registry, circuit))
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo.setClean())
    window.show()
    if selected:
        window.session.selection.set((cell,))
    window.panels.docks["help"].raise_()
    qtbot.waitUntil(lambda: window.panels.help_type == shown, timeout=10_000)
    assert window.panels.help_page.widget() is not None
