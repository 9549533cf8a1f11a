"""The trust panel: the step is checked in the background, unusual values and sources are listed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from neurolab.ui.trust_panel import TrustPanel


@pytest.fixture
def trust(session, qtbot):
    trust = TrustPanel(session)
    qtbot.addWidget(trust)
    trust.show()
    yield trust
    trust.check.cancel()


def test_a_person_checks_the_step(trust, session, qtbot):
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    stimulus = session.add_node("stimulus.step_current", -200, 0, {"amplitude": 100.0})
    session.connect(stimulus, cell)
    with qtbot.waitSignal(trust.check.found, timeout=60_000):
        qtbot.mouseClick(trust.button, Qt.MouseButton.LeftButton)
    assert "small enough" in trust.verdict.text()
    assert "Hodgkin-Huxley" in trust.table.text()
    session.set_param([stimulus], "amplitude", 120.0)
    assert "Nobody has checked" in trust.verdict.text()


def test_unusual_values_and_sources_are_named(trust, session, qtbot):
    session.add_node("cell.hodgkin_huxley", 0, 0)
    stimulus = session.add_node("stimulus.step_current", -200, 0)
    qtbot.waitUntil(lambda: "Hodgkin &amp; Huxley 1952" in trust.sources.text())
    assert "Nothing" in trust.unusual.text()
    session.set_param([stimulus], "amplitude", 5_000.0)
    qtbot.waitUntil(lambda: "amplitude is 5000 pA" in trust.unusual.text())
    scope = session.add_node("meter.scope", 200, 0)
    session.set_param([scope], "level", 900.0)
    assert "level" not in trust.unusual.text()


def test_a_name_opens_the_help_page(trust, session, qtbot):
    session.add_node("cell.lif", 0, 0)
    with qtbot.waitSignal(trust.help_requested) as asked:
        trust.sources.linkActivated.emit("cell.lif")
    assert asked.args == ["cell.lif"]
