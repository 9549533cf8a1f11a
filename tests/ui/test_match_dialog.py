"""Another model for a live cell at the same rates: what the fit finds is what the cell then does."""

from __future__ import annotations

import pytest
from canvas_rig import REGISTRY
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Wire
from neurolab.core.errors import EngineError
from neurolab.editor.actions import BY_ID
from neurolab.editor.matching import swapped
from neurolab.editor.session import Session
from neurolab.engine.matching import fitted_params, match, models_to_match
from neurolab.engine.sweep import Sweep, run_sweep
from neurolab.ui.match_dialog import MatchDialog

RECORDS = [
    Node(id="n1", type="cell.wang_buzsaki", label="basket"),
    Node(id="n2", type="stimulus.step_current", x=-200.0, params={"amplitude": 30.0}),
    Node(id="n3", type="cell.ball_and_stick", x=200.0),
    Wire(id="w1", type="wire.current", source="n2", target="n1"),
]


@pytest.fixture(scope="module")
def found():
    return match(Circuit(REGISTRY, RECORDS), "n1", "cell.lif")


def test_a_model_fires_as_often_over_the_range_that_was_used(found):
    assert found.share < 0.05
    assert found.wanted[0] == 0 < found.wanted[-1]
    circuit = Circuit(REGISTRY, RECORDS)
    circuit.apply(swapped(circuit, "n1", found))
    assert circuit["n1"].type == "cell.lif"
    assert circuit["n1"].label == "basket"
    assert "w1" in circuit
    measured = run_sweep(circuit, "n1", Sweep(low=found.current[0], high=found.current[-1], points=len(found.current), duration=700, settle=200))
    assert measured.y[0] == pytest.approx(found.got, abs=0.5)


def test_the_same_cell_gets_the_same_answer(found):
    again = match(Circuit(REGISTRY, RECORDS), "n1", "cell.lif")
    assert again.params == found.params


def test_a_cell_in_space_is_neither_offered_nor_fitted():
    offered = {spec.type_id for spec in models_to_match(REGISTRY, "cell.lif")}
    assert {"cell.adex", "cell.hodgkin_huxley"} <= offered
    assert offered.isdisjoint({"cell.lif", "cell.ranvier"})
    assert not fitted_params(REGISTRY, "cell.ranvier")
    with pytest.raises(EngineError, match="cannot be fitted"):
        match(Circuit(REGISTRY, RECORDS), "n1", "cell.ranvier", span=(0.0, 50.0))


def test_a_fit_can_be_cancelled():
    assert match(Circuit(REGISTRY, RECORDS), "n1", "cell.lif", span=(0.0, 50.0), cancelled=lambda: True) is None


def test_the_dialog_fits_says_what_is_left_and_swaps_in_one_step(qtbot):
    session = Session(REGISTRY, Circuit(REGISTRY, RECORDS))
    enabled = BY_ID["sim.match"].enabled
    session.selection.set(("n3",))
    assert not enabled(session)
    session.selection.set(("n1",))
    assert enabled(session)
    dialog = MatchDialog(session, "n1")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.models.setCurrentIndex(dialog.models.findData("cell.lif"))
    assert not dialog.swap.isEnabled()
    QTest.mouseClick(dialog.fit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=60_000)
    assert "close match" in dialog.verdict.text()
    QTest.mouseClick(dialog.swap, Qt.MouseButton.LeftButton)
    assert session.circuit["n1"].type == "cell.lif"
    assert session.circuit["n1"].params["R"] == pytest.approx(dialog.found.params["R"])
    session.undo.undo()
    assert session.circuit["n1"] == RECORDS[0]
    session.bridge.close()


def test_closing_the_dialog_ends_the_fit(qtbot):
    session = Session(REGISTRY, Circuit(REGISTRY, RECORDS))
    dialog = MatchDialog(session, "n1")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.models.setCurrentIndex(dialog.models.findData("cell.hodgkin_huxley"))
    QTest.mouseClick(dialog.fit, Qt.MouseButton.LeftButton)
    assert dialog.fitter.busy
    dialog.reject()
    assert not dialog.fitter.busy
    session.bridge.close()
