"""A node whose numbers went wrong is marked on the canvas until the run goes on."""

from __future__ import annotations

import pytest
from canvas_rig import at
from PySide6.QtCore import QPoint, QPointF, QRect

from neurolab.ui import theme


def count(canvas, where, color):
    image = canvas.grab(QRect(where - QPoint(70, 70), where + QPoint(70, 70))).toImage()
    return sum(image.pixelColor(x, y) == color for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("scale", [1.0, 0.3])
def test_the_node_in_trouble_is_marked_until_the_run_goes_on(canvas, dressed, scale):

    canvas.camera.set(canvas.camera.view.zoomed(scale, QPointF(450, 320)))
    bridge, error = canvas.session.bridge, theme.theme().error
    here, there = at(canvas, 0, 0), at(canvas, -200, 0)
    before = count(canvas, here, error)
    bridge.went_wrong.emit("n2", "v")
    bridge.state_changed.emit("error")
    assert count(canvas, here, error) > before + 80
    if scale == 1.0:
        assert count(canvas, there, error) == 0
    bridge.state_changed.emit("running")
    assert count(canvas, here, error) == before


def test_a_wire_a_node_that_is_gone_and_nothing_do_no_harm(canvas):
    for record_id in ("w4", "gone", ""):
        canvas.session.bridge.went_wrong.emit(record_id, "y")
        canvas.grab()
    canvas.session.bridge.went_wrong.emit("n2", "v")
    canvas.session.delete(("n2",))
    canvas.grab()
