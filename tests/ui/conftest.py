"""What the tests of widgets share."""

from __future__ import annotations

import pytest
from canvas_rig import REGISTRY, records

from neurolab.circuit.circuit import Circuit
from neurolab.editor.session import Session
from neurolab.ui import theme
from neurolab.ui.canvas.view import CanvasView
from neurolab.ui.inspector.panel import InspectorPanel


@pytest.fixture
def session(qapp):
    """An empty circuit in a session without a window."""
    made = Session(REGISTRY)
    yield made
    made.bridge.close()


@pytest.fixture
def panel(session, qtbot):
    """The inspector of that session."""
    made = InspectorPanel(session)
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    return made


@pytest.fixture
def canvas(qtbot):
    session = Session(REGISTRY, Circuit(REGISTRY, records()))
    canvas = CanvasView(session)
    qtbot.addWidget(canvas)
    canvas.resize(900, 640)
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.told = []
    session.message.connect(lambda *m: canvas.told.append(m))
    yield canvas
    session.bridge.close()


@pytest.fixture(params=["light", "dark"])
def dressed(request, qapp):
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, "light")
