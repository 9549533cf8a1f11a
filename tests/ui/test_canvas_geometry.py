"""Geometry of the canvas: outlines, wires, looks, camera, model. No widgets."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import CellSpec, MeterSpec, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Dose, Node, Opaque, Region, Wire
from neurolab.core.resources import resource
from neurolab.ui.canvas import looks, routes
from neurolab.ui.canvas.camera import SCALE_MAX, SCALE_MIN, View
from neurolab.ui.canvas.dose_chips import HEIGHT, STEP, DoseChips, short_name
from neurolab.ui.canvas.extents import everything
from neurolab.ui.canvas.model import CanvasModel
from neurolab.ui.canvas.names import Names
from neurolab.ui.canvas.pictures import picture
from neurolab.ui.canvas.shapes import CELL, METER, STIMULUS, UNIT, gauge, outline, shape_of

REGISTRY = builtin_registry()
pytestmark = pytest.mark.usefixtures("qapp")


def circuit_of(*records):
    return Circuit(REGISTRY, records)


def node(number, type_id, x=0.0, y=0.0, **fields):
    return Node(id=f"n{number}", type=type_id, x=x, y=y, label=f"N{number}", **fields)


def wire(number, type_id, source, target, **params):
    return Wire(id=f"w{number}", type=type_id, source=f"n{source}", target=f"n{target}", params=params)


class TestShapes:
    @pytest.mark.parametrize("shape", [CELL, UNIT, STIMULUS, METER], ids=lambda s: s.name)
    @given(angle=st.floats(0, 2 * math.pi))
    def test_the_gauge_agrees_with_the_drawn_outline(self, shape, angle):
        ux, uy = math.cos(angle), math.sin(angle)
        reach = 1 / float(gauge(shape.form, shape.hx, shape.hy, ux, uy))
        path = outline(shape)
        assert path.contains(QPointF(ux, uy) * (reach - 5))
        assert not path.contains(QPointF(ux, uy) * (reach + 3))

    def test_each_kind_of_node_has_a_shape_of_its_own(self):
        kinds = [next(s for s in REGISTRY if isinstance(s, k)) for k in (CellSpec, UnitSpec, StimulusSpec, MeterSpec)]
        assert len({shape_of(s).name for s in (*kinds, None)}) == 5


class TestPictures:
    @pytest.mark.parametrize("spec", [s for s in REGISTRY if isinstance(s, CellSpec | UnitSpec | StimulusSpec | MeterSpec)], ids=lambda s: s.type_id)
    def test_every_node_of_the_catalogue_has_a_picture_inside_its_box(self, spec):
        lines = picture(spec)
        assert lines
        for line in lines:
            assert np.isfinite(line).all()
            assert np.abs(line).max() <= 1.4

    def test_units_show_their_own_curves(self):
        shown = [picture(s)[0] for s in REGISTRY.all(UnitSpec)]
        assert len({line.tobytes() for line in shown}) == len(shown)

    def test_presets_show_their_own_patterns(self):
        spec = REGISTRY["cell.izhikevich"]
        assert not np.array_equal(picture(spec, "FS")[0], picture(spec, "RS")[0])

    def test_every_preset_of_a_cell_has_a_computed_trace(self):
        """Run tests/ui/build_thumbnails.py after adding one."""
        table = json.loads(resource("thumbnails.json").read_text(encoding="utf-8"))
        for spec in REGISTRY.all(CellSpec):
            if not spec.compartments:
                assert {spec.type_id, *(f"{spec.type_id}#{p.id}" for p in spec.presets)} <= table.keys(), spec.type_id


class TestWires:
    def model(self, *wires):
        return CanvasModel(circuit_of(node(1, "cell.lif", 0, 0), node(2, "cell.lif", 300, 0), node(3, "unit.tanh", 0, 300), *wires), Names())

    def test_a_wire_starts_and_ends_outside_of_its_nodes(self):
        model = self.model(wire(1, "synapse.ampa", 1, 2))
        start, end = model.points[0][0], model.points[0][-1]
        assert 34 < np.hypot(*start) < 48
        assert 34 < np.hypot(*(end - (300, 0))) < 62
        assert start[0] < end[0]

    def test_wires_between_the_same_nodes_do_not_lie_on_each_other(self):
        model = self.model(wire(1, "synapse.ampa", 1, 2), wire(2, "synapse.nmda", 1, 2), wire(3, "synapse.gaba_a", 2, 1))
        middles = model.points[:, routes.SEGMENTS // 2, 1]
        assert np.diff(np.sort(middles)).min() > 15

    def test_a_wire_to_itself_is_a_loop_outside_of_the_node_and_a_second_one_another(self):
        model = self.model(wire(1, "synapse.ampa", 1, 1), wire(2, "synapse.gaba_a", 1, 1))
        for points in model.points:
            assert np.hypot(*points.T).min() > 34
            assert np.hypot(*points.T).max() < 130
        assert np.hypot(*(model.points[0] - model.points[1]).T).min() > 20

    def test_a_wire_that_comes_from_below_ends_under_the_name(self):
        circuit = circuit_of(node(1, "cell.lif", 0, 0), node(2, "cell.lif", 0, 300), wire(1, "synapse.ampa", 2, 1))
        model = CanvasModel(circuit, Names())
        name = model.name_rect(0)
        assert model.points[0][-1][1] > name.bottom()
        next(model.fit_names(0.2))()
        assert model.points[0][-1][1] > name.bottom()
        for fit in model.fit_names(0.2):  # what was left undone
            fit()
        assert model.points[0][-1][1] < name.bottom()

    @given(st.floats(-500, 500), st.floats(-500, 500))
    def test_nodes_anywhere_even_on_each_other_give_finite_curves(self, x, y):
        model = CanvasModel(
            circuit_of(node(1, "cell.lif"), node(2, "unit.tanh", x, y), wire(1, "wire.rate", 1, 2), wire(2, "wire.drive", 2, 1)), Names()
        )
        assert np.isfinite(model.points).all()

    def test_distance_is_that_to_the_nearest_piece(self):
        lines = np.array([[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)], [(0.0, 5.0), (0.0, 6.0), (0.0, 7.0)]])
        assert routes.distance_to(lines, 5.0, 2.0) == pytest.approx([2.0, math.hypot(5, 3)])


class TestLooks:
    def look(self, type_id, source="cell.lif", **params):
        return looks.wire_look(REGISTRY.get(type_id, WireSpec), REGISTRY[source], params)

    def test_sign_shows_in_colour_and_in_shape(self):
        excites, inhibits = self.look("synapse.ampa"), self.look("synapse.gaba_a")
        assert (excites.sign, excites.end) == ("excitatory", "arrow")
        assert (inhibits.sign, inhibits.end) == ("inhibitory", "bar")

    def test_a_weight_changes_both_with_its_sign(self):
        plus, minus = (self.look("wire.weight", "unit.tanh", weight=w) for w in (1.5, -1.5))
        assert (plus.sign, plus.end) == ("excitatory", "plus")
        assert (minus.sign, minus.end) == ("inhibitory", "minus")
        assert plus.width == minus.width

    def test_stronger_is_thicker_up_to_a_limit(self):
        widths = [self.look("synapse.ampa", weight=w).width for w in (0.0, 0.5, 1.0, 4.0, 1e9)]
        assert widths == sorted(widths)
        assert widths[0] < widths[2] < widths[3]
        assert widths[-1] == looks.THICK

    def test_a_synapse_has_the_delay_of_its_record(self):
        assert self.look("synapse.ampa", delay=7.5).delay == 7.5

    def test_a_lead_has_the_colour_of_what_it_listens_to(self):
        assert self.look("lead.probe").sign == "lead"
        assert self.look("lead.probe").dashed

    def test_the_ring_of_a_cell_is_empty_at_rest_and_full_at_threshold(self):
        spec = REGISTRY["cell.lif"]
        low, high = looks.charge_range(REGISTRY, spec, node(1, "cell.lif", params={"E_L": -80.0, "V_th": -40.0}))
        assert (low, high) == (-80.0, -40.0)

    @pytest.mark.parametrize("spec", REGISTRY.all(CellSpec), ids=lambda s: s.type_id)
    def test_every_cell_has_a_range(self, spec):
        low, high = looks.charge_range(REGISTRY, spec, node(1, spec.type_id))
        assert -100 < low < high < 0

    def test_compounds_of_the_shelf_differ_in_colour(self):
        colors = {looks.compound_color(s.type_id).rgb() for s in REGISTRY if s.kind == "compound"}
        assert len(colors) == sum(s.kind == "compound" for s in REGISTRY)


class TestCamera:
    view = View(x=30, y=-20, scale=0.8, width=900, height=600)

    @given(st.floats(0, 900), st.floats(0, 600))
    def test_to_the_canvas_and_back(self, x, y):
        back = self.view.to_window(*self.view.to_canvas(QPointF(x, y)).toTuple())
        assert (back.x(), back.y()) == pytest.approx((x, y), abs=1e-6)

    @given(st.floats(0.001, 100), st.floats(0, 900), st.floats(0, 600))
    def test_zoom_keeps_the_point_under_the_pointer_and_its_limits(self, scale, x, y):
        at = QPointF(x, y)
        zoomed = self.view.zoomed(scale, at)
        assert SCALE_MIN <= zoomed.scale <= SCALE_MAX
        before, after = self.view.to_canvas(at), zoomed.to_canvas(at)
        assert (before.x(), before.y()) == pytest.approx((after.x(), after.y()), abs=1e-6)

    def test_fit_shows_everything(self):
        rect = QRectF(-3000, -100, 6000, 400)
        assert self.view.fitted(rect).rect.contains(rect)

    def test_fit_does_not_blow_up_a_single_node(self):
        assert self.view.fitted(QRectF(0, 0, 1, 1)).scale <= 1.6


class TestModel:
    def test_a_move_is_told_from_other_changes_and_takes_the_wires_along(self):
        circuit = circuit_of(node(1, "cell.lif"), node(2, "cell.lif", 300), wire(1, "synapse.ampa", 1, 2))
        model = CanvasModel(circuit, Names())
        before = model.points.copy()
        diff = edits.move(circuit, {"n2": (300.0, 200.0)})
        circuit.apply(diff)
        assert model.apply(diff)
        assert not np.allclose(model.points, before)
        assert np.allclose(model.points, CanvasModel(circuit, Names()).points)

    def test_it_follows_additions_labels_parameters_and_removals(self):
        circuit = circuit_of(node(1, "cell.lif"), node(2, "cell.lif", 300), wire(1, "synapse.ampa", 1, 2))
        model = CanvasModel(circuit, Names())
        changes = (
            lambda: edits.add_node(circuit, "unit.relu", 0, 200)[1],
            lambda: edits.add_wire(circuit, "synapse.gaba_a", "n2", "n1")[1],
            lambda: edits.set_param(circuit, "w1", "weight", 20.0),
            lambda: edits.update(circuit, "n1", label="a much longer name"),
            lambda: edits.swap_type(circuit, "n1", "cell.adex"),
            lambda: edits.remove(circuit, ["n2"]),
        )
        for change in changes:
            diff = change()
            circuit.apply(diff)
            assert not model.apply(diff)
            fresh = CanvasModel(circuit, Names())
            assert model.node_ids == fresh.node_ids
            assert model.looks == fresh.looks
            assert np.allclose(model.points, fresh.points)

    def test_opaque_records_with_a_place_are_drawn_and_others_are_not(self):
        circuit = circuit_of(
            Opaque(id="n1", raw={"x": 5, "y": 6, "type": "cell.future"}),
            Opaque(id="q1", raw={"x": "wide", "y": None}),
            Opaque(id="q2", raw={"x": float("nan"), "y": 1e400}),
            node(2, "cell.lif", 200),
            Opaque(id="w1", raw={"source": "n1", "target": "n2"}),
        )
        model = CanvasModel(circuit, Names())
        assert model.node_ids == ["n1", "n2"]
        assert model.wire_ids == ["w1"]
        assert model.specs[0] is None

    def test_an_empty_circuit_has_no_extent(self):
        assert everything(CanvasModel(circuit_of(), Names())).isNull()


class TestDoses:
    dose = Dose(id="d1", compound="compound.ttx", place="n1", concentration=1.0, start=0.0, stop=10.0)

    def test_it_shows_the_concentration_there_is(self):
        assert DoseChips.concentration({("n1", "compound.ttx"): (0.4, 0.9)}, ["n1"], self.dose, 5.0) == 0.4

    def test_a_dose_that_is_washed_out_is_gone(self):
        assert DoseChips.concentration({("n1", "compound.ttx"): (1e-6, 0.0)}, ["n1"], self.dose, 500.0) is None
        assert DoseChips.concentration({("n1", "compound.ttx"): (0.2, 0.0)}, ["n1"], self.dose, 12.0) == 0.2

    def test_a_region_without_nodes_holds_the_compound_all_the_same(self):
        dose = Dose(id="d1", compound="compound.ttx", place="r1", concentration=2.0, start=100.0, onset=10.0, washout=50.0)
        assert DoseChips.concentration({}, [], dose, 110.0) == pytest.approx(2.0 * (1 - np.exp(-1)))
        washed = replace(dose, stop=300.0)
        assert DoseChips.concentration({}, [], washed, 350.0) == pytest.approx(2.0 * np.exp(-1), rel=1e-6)
        assert DoseChips.concentration({}, [], washed, 5_000.0) is None

    def test_chips_of_a_small_region_lie_beside_its_node_not_over_it(self):
        area = Region(id="r1", x=-50, y=-60, width=100, height=120, label="Bath")
        around = CanvasModel(circuit_of(node(1, "cell.lif"), area), Names())
        large = CanvasModel(circuit_of(node(1, "cell.lif"), replace(area, x=-400, width=800)), Names())
        chips, dose = DoseChips(), replace(self.dose, place="r1")
        for scale in (1.0, 0.3):
            _x, y, step = chips._room(around, QRectF(-50, -60, 100, 120), [(dose, 0.4)], scale)
            assert step < 0
            assert y + HEIGHT <= -60, "above the region"
            x, y, step = chips._room(large, QRectF(-400, -60, 800, 120), [(dose, 0.4)], scale)
            assert (x, y, step) == (-386, -28, STEP), "under its name, where there is room"

    @pytest.mark.parametrize(("title", "short"), [("Tetrodotoxin (TTX)", "TTX"), ("APV (D-AP5)", "APV"), ("Dopamine", "Dopamine")])
    def test_the_shortest_name_is_used(self, title, short):
        assert short_name(title) == short


class TestDetours:
    def test_a_wire_bends_around_a_node_in_its_way(self):
        model = CanvasModel(
            circuit_of(node(1, "cell.lif"), node(2, "unit.tanh", 200), node(3, "cell.lif", 400), wire(1, "synapse.ampa", 1, 3)), Names()
        )
        away = np.hypot(*(model.points[0] - (200, 0)).T).min()
        assert away > 31

    def test_after_a_move_wires_make_way(self):
        circuit = circuit_of(node(1, "cell.lif"), node(2, "unit.tanh", 200, 400), node(3, "cell.lif", 400), wire(1, "synapse.ampa", 1, 3))
        model = CanvasModel(circuit, Names())
        diff = edits.move(circuit, {"n2": (200.0, 0.0)})
        circuit.apply(diff)
        model.apply(diff)
        model.make_way()
        assert np.hypot(*(model.points[0] - (200, 0)).T).min() > 31

    def test_a_loop_is_left_as_it_is(self):
        alone = CanvasModel(circuit_of(node(1, "cell.lif"), wire(1, "synapse.ampa", 1, 1)), Names())
        crowded = CanvasModel(circuit_of(node(1, "cell.lif"), node(2, "cell.lif", 60, -60), wire(1, "synapse.ampa", 1, 1)), Names())
        assert np.allclose(alone.points, crowded.points)
