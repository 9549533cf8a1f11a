"""What the canvas paints: both themes, every zoom, activity, thumbnails, glyphs."""

from __future__ import annotations

import gc
from dataclasses import replace

import numpy as np
import pytest
from canvas_rig import REGISTRY, at, records, running
from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import QColor

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node, Wire
from neurolab.editor.glow import Glow
from neurolab.editor.session import Session
from neurolab.editor.tools.base import Hit, Overlay
from neurolab.ui import motion, theme
from neurolab.ui.canvas import static_layer
from neurolab.ui.canvas.glyphs import glyph_pixmap
from neurolab.ui.canvas.thumbnail import render_circuit
from neurolab.ui.canvas.view import CanvasView


class TestPainting:
    def test_everything_is_drawn_in_both_themes_at_every_zoom(self, canvas, dressed):
        running(canvas)
        canvas.session.selection.set(("n1", "w1", "r1", "t1"))
        canvas.session.tools.overlay_changed.emit()
        for scale in (0.05, 0.3, 0.5, 1.0, 3.0):
            canvas.camera.set(canvas.camera.view.zoomed(scale, QPointF(450, 320)))
            for hit in (Hit("edge", "n2"), Hit("node", "n2"), Hit("wire", "w2"), Hit("region", "r1"), Hit("handle", "t1"), Hit()):
                canvas.hand.hit, canvas.hand.at = hit, QPointF(450, 320)
                image = canvas.grab().toImage()
            assert image.pixelColor(899, 639) == theme.theme().canvas or scale != 1.0

    @pytest.mark.parametrize(
        "overlay",
        [
            Overlay(line=(0, 0, 100, 50), reason="yes", target="n3"),
            Overlay(line=(0, 0, 0, 0), ok=False, reason="a long reason " * 20),
            Overlay(box=(0, 0, 50, 50), ok=False, reason="larger"),
            Overlay(ghost=("cell.izhikevich#FS", 0, 0)),
            Overlay(ghost=("compound.ttx", 0, 0), target="r1"),
            Overlay(ghost=("cell.unknown", 0, 0), target="gone"),
        ],
    )
    def test_every_overlay_is_drawn(self, canvas, overlay):
        plain = canvas.grab().toImage()
        canvas.hand.overlay, canvas.hand.at = overlay, QPointF(880, 620)
        shown = canvas.grab().toImage()
        assert (shown != plain) == (overlay.target != "gone")

    def test_activity_brightens_a_node_and_its_wires(self, canvas):
        plain = canvas.grab().toImage()
        running(canvas)
        lit = canvas.grab().toImage()
        where = at(canvas, -200, 40) + QPoint(0, 2)
        assert plain.pixelColor(where) != lit.pixelColor(where)
        wire = canvas.model.points[canvas.model.wire_row["w1"]]
        beside = at(canvas, *wire[8]) + QPoint(0, 3)
        assert plain.pixelColor(beside) != lit.pixelColor(beside)

    def test_a_spike_is_on_its_wire_at_the_share_of_its_delay(self, canvas):
        running(canvas)
        canvas.activity.travel.read(canvas.session.bridge)
        (dot,) = canvas.activity.travel.dots(canvas.model, 0.01)
        row = canvas.model.wire_row["w1"]
        along = canvas.model.along[row]
        expected = np.interp(0.4 * along[-1], along, canvas.model.points[row, :, 0])
        assert dot[0][0] == pytest.approx(expected)

    def test_a_spike_is_seen_on_its_wire_unless_motion_is_not_wanted(self, canvas):
        running(canvas)
        pictures = {}
        try:
            for choice in ("full", "reduced"):
                motion.set_choice(choice)
                pictures[choice] = canvas.grab().toImage()
        finally:
            motion.set_choice("system")
        (dot,) = canvas.activity.travel.dots(canvas.model, 0.01)
        spot = at(canvas, *dot[0])
        rim = spot + QPoint(0, round((dot[2] / 2 + 3.0) * canvas.camera.view.scale))
        assert pictures["full"].pixelColor(rim) != pictures["reduced"].pixelColor(rim)

    def test_spikes_too_fast_for_the_eye_are_not_drawn(self, canvas):
        running(canvas)
        canvas.activity.travel.read(canvas.session.bridge)
        assert canvas.activity.travel.dots(canvas.model, 1.0) == []

    def test_a_theme_change_repaints_all(self, canvas, qapp):
        canvas.grab()
        theme.apply(qapp, "dark")
        try:
            corner = canvas.grab().toImage().pixelColor(899, 639)
            assert corner.lightness() < 80
        finally:
            theme.apply(qapp, "light")

    def test_another_document_is_shown_whole(self, canvas):
        canvas.session.replace(Circuit(REGISTRY, [Node(id="n1", type="cell.lif", x=9000, y=9000)]), None)
        assert canvas.model.node_ids == ["n1"]
        assert canvas.camera.view.rect.contains(QPointF(9000, 9000))
        canvas.grab()

    def test_an_empty_circuit_is_drawn(self, canvas):
        canvas.session.replace(Circuit(REGISTRY), None)
        begin = canvas.grab().toImage()
        middle = [begin.pixelColor(x, canvas.height() // 2 + 23).lightness() for x in range(300, 600)]
        assert max(middle) - min(middle) > 60  # there is text that says how to begin

    def test_a_thumbnail_shows_the_circuit(self, qapp):
        empty = render_circuit(Circuit(REGISTRY), QSize(240, 160), 2.0)
        full = render_circuit(Circuit(REGISTRY, records()), QSize(240, 160), 2.0)
        assert full.width() == 480
        assert full.toImage() != empty.toImage()

    @pytest.mark.parametrize("changed", [{"type": "cell.hodgkin_huxley"}, {"size": 100}])
    def test_a_thumbnail_of_a_large_circuit_tells_what_its_nodes_are(self, qapp, changed):
        nodes = [Node(id=f"n{i}", type="cell.lif", x=200.0 * (i % 7), y=180.0 * (i // 7)) for i in range(49)]
        before = render_circuit(Circuit(REGISTRY, nodes), QSize(260, 132)).toImage()
        other = [replace(nodes[24], **changed) if n.id == "n24" else n for n in nodes]
        after = render_circuit(Circuit(REGISTRY, other), QSize(260, 132)).toImage()
        assert sum(before.pixelColor(x, y) != after.pixelColor(x, y) for x in range(120, 140) for y in range(56, 76)) > 8

    @pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda s: s.type_id)
    def test_every_entry_of_the_catalogue_has_a_glyph(self, qapp, spec):
        pixmap = glyph_pixmap(spec, 28, 2.0)
        assert pixmap.width() == 56
        image = pixmap.toImage()
        alpha = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., 3]
        assert (alpha > 0).mean() > 0.05

    def test_glyphs_take_a_colour(self, qapp):
        red = glyph_pixmap(REGISTRY["cell.lif"], 40, color=QColor("red")).toImage()
        assert red != glyph_pixmap(REGISTRY["cell.lif"], 40).toImage()

    def test_canvases_come_and_go(self, qtbot):
        for _ in range(3):
            session = Session(REGISTRY, Circuit(REGISTRY, records()))
            canvas = CanvasView(session)
            qtbot.addWidget(canvas)
            canvas.resize(300, 200)
            canvas.grab()
            session.bridge.close()
            gc.collect()


class TestLargeCircuits:
    def test_while_the_camera_moves_the_old_picture_is_shown_and_the_sharp_one_follows(self, canvas, qtbot, monkeypatch):
        canvas.grab()
        canvas.still.cost_ms = 1000.0  # as if it were slow to draw
        monkeypatch.setattr(static_layer, "SMALL", 0)
        monkeypatch.setattr(static_layer, "SLICE_MS", 0.0)  # one part a frame
        canvas.camera.pan(40.5, 0)
        blurred = canvas.grab().toImage()
        assert not canvas.still.finished
        canvas.show()
        qtbot.waitUntil(lambda: canvas.still.finished, timeout=5000)  # the layer asks for its frames itself
        assert canvas.still.cost_ms < 1000
        sharp = canvas.grab().toImage()
        assert sharp != blurred
        canvas.still.forget()
        assert canvas.grab().toImage() == sharp

    def test_a_picture_in_parts_that_loses_its_nodes_is_begun_anew(self, canvas, monkeypatch):
        canvas.grab()
        canvas.still.cost_ms = 1000.0
        monkeypatch.setattr(static_layer, "SMALL", 0)
        monkeypatch.setattr(static_layer, "SLICE_MS", 0.0)
        canvas.camera.pan(40.5, 0)
        canvas.grab()
        canvas.session.select_all()
        canvas.session.delete()
        for _ in range(20):
            canvas.grab()
        assert canvas.still.finished

    def test_many_wires_lit_and_at_rest_are_drawn(self, canvas):
        many = [Node(id=f"n{i}", type="cell.lif", x=i % 20 * 120, y=i // 20 * 120, label=f"N{i}") for i in range(1, 141)]
        ends = [(i % 140 + 1, (i * 7 + 3) % 140 + 1) for i in range(600)]
        wires = [Wire(id=f"w{k}", type="synapse.ampa", source=f"n{s}", target=f"n{t}") for k, (s, t) in enumerate(ends)]
        canvas.session.replace(Circuit(REGISTRY, [*many, *wires]), None)
        dark = canvas.grab().toImage()
        running(canvas)
        canvas.session.bridge.glow = Glow(canvas.session.circuit, [n.id for n in many])
        canvas.session.bridge.glow.levels[:] = 1.0
        assert canvas.grab().toImage() != dark
