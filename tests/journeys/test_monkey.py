"""A short visit of the monkey; the long one is ``python tests/journeys/monkey.py --minutes 10``."""

from __future__ import annotations

import pytest
from monkey import let_loose

from neurolab.app.main import make_window
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node


@pytest.mark.parametrize("seed", [3, 11])
def test_random_gestures_break_nothing_and_undo_all_gives_the_start(qapp, qtbot, seed):
    window = make_window()
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo.setClean())
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.session.show(Circuit(window.session.registry, [Node(id="n1", type="cell.lif"), Node(id="n2", type="cell.hodgkin_huxley", x=240.0)]))
    try:
        monkey = let_loose(window, seed, lambda m: m.done >= 80)
        assert monkey.done >= 80
    finally:
        window.session.bridge.close()
