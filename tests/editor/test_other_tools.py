"""Wire, probe, inject, region, note and pan without a window."""

from typing import TYPE_CHECKING

import pytest

from neurolab.circuit import edits
from neurolab.circuit.records import Dose, Node, Note, Region, Wire
from neurolab.editor.session import Session
from neurolab.editor.tools.base import Hit, Pointer

if TYPE_CHECKING:
    from neurolab.editor.offer import Offer


def on(node_id: str, x: float = 0, y: float = 0, **more) -> Pointer:
    return Pointer(x, y, Hit("node", node_id), **more)


def off(x: float, y: float, **more) -> Pointer:
    return Pointer(x, y, **more)


def click(session: Session, p: Pointer) -> None:
    session.tools.press(p)
    session.tools.release(p)


def sweep(session: Session, start: Pointer, end: Pointer) -> None:
    session.tools.press(start)
    session.tools.move(end)
    session.tools.release(end)


@pytest.fixture
def pair(session: Session) -> tuple[str, str]:
    ids = session.add_node("cell.lif", 0, 0), session.add_node("cell.adex", 200, 0)
    session.selection.clear()
    return ids


def wires(session: Session) -> list[tuple[str, str, str]]:
    return [(w.type, w.source, w.target) for w in session.circuit.all(Wire)]


def test_a_drag_wires_with_the_usual_type_and_offers_the_others(session: Session, pair) -> None:
    offers: list[Offer] = []
    session.offered.connect(offers.append)
    session.tools.set("wire")
    sweep(session, on(pair[0]), on(pair[1], 200))
    assert wires(session) == [("synapse.ampa", *pair)]
    offer = offers[0]
    assert offer.type_ids[0] == "synapse.ampa"
    assert {"synapse.gaba_a", "wire.gap_junction"} <= set(offer.type_ids)
    count = session.undo.count()
    session.swap_type((offer.wire_id,), "synapse.gaba_a", offer.gesture)
    assert wires(session) == [("synapse.gaba_a", *pair)]
    assert session.undo.count() == count
    session.undo.undo()
    assert wires(session) == []


def test_two_clicks_wire_too(session: Session, pair) -> None:
    session.tools.set("wire")
    click(session, on(pair[0]))
    session.tools.move(off(100, 50))
    assert session.tools.overlay.line == (0, 0, 100, 50)
    click(session, on(pair[1], 200))
    assert wires(session) == [("synapse.ampa", *pair)]


def test_the_reason_for_a_refusal_stands_beside_the_pointer(session: Session, pair, told) -> None:
    stimulus = session.add_node("stimulus.step_current", 0, 200)
    session.tools.set("wire")
    session.selection.clear()
    session.tools.press(on(pair[0]))
    session.tools.move(on(stimulus, 0, 200))
    overlay = session.tools.overlay
    assert not overlay.ok
    assert "no input" in overlay.reason
    assert overlay.target == stimulus
    session.tools.release(on(stimulus, 0, 200))
    assert wires(session) == []
    assert told[-1][0] == "warning"
    assert "no input" in told[-1][1]


def test_the_overlay_says_what_the_wire_would_be(session: Session, pair) -> None:
    session.tools.set("wire")
    session.tools.press(on(pair[0]))
    session.tools.move(on(pair[1], 200))
    assert "AMPA" in session.tools.overlay.reason


def test_letting_go_in_the_void_makes_nothing(session: Session, pair, told) -> None:
    session.tools.set("wire")
    sweep(session, on(pair[0]), off(100, 100))
    assert wires(session) == []
    assert session.tools.overlay.line is None
    assert told == []


def test_a_wire_back_to_its_own_cell_needs_a_way_out_and_back(session: Session, pair) -> None:
    session.tools.set("wire")
    session.tools.press(on(pair[0]))
    session.tools.move(off(80, 80))
    session.tools.move(on(pair[0]))
    session.tools.release(on(pair[0]))
    assert wires(session) == [("synapse.ampa", pair[0], pair[0])]


def test_wiring_by_keyboard(session: Session, pair) -> None:
    below = session.add_node("cell.lif", 0, 300)
    session.selection.set((pair[0],))
    session.tools.set("wire")
    assert "arrow" in session.tools.overlay.reason
    assert session.tools.key("down")
    assert session.tools.overlay.target == below
    session.tools.key("up")
    session.tools.key("right")
    assert session.tools.overlay.target == pair[1]
    assert session.tools.key("enter")
    assert wires(session) == [("synapse.ampa", *pair)]


def test_escape_ends_wiring_and_a_second_one_the_tool(session: Session, pair) -> None:
    session.selection.set((pair[0],))
    session.tools.set("wire")
    session.tools.key("escape")
    assert session.tools.overlay.line is None
    assert session.tools.current.id == "wire"
    session.tools.key("escape")
    assert session.tools.current.id == "select"


def test_a_source_that_goes_away_ends_the_wire(session: Session, pair) -> None:
    session.tools.set("wire")
    click(session, on(pair[0]))
    session.delete((pair[0],))
    session.tools.move(off(1, 1))
    click(session, on(pair[1]))
    assert wires(session) == []


def test_a_probe_makes_a_scope_and_then_uses_it(session: Session, pair, told) -> None:
    session.tools.set("probe")
    count = session.undo.count()
    click(session, on(pair[0]))
    scopes = [n.id for n in session.circuit.all(Node) if n.type == "meter.scope"]
    assert len(scopes) == 1
    assert wires(session) == [("lead.probe", pair[0], scopes[0])]
    assert session.undo.count() == count + 1
    click(session, on(pair[1]))
    assert wires(session)[1] == ("lead.probe", pair[1], scopes[0])
    click(session, on(pair[1]))
    assert len(wires(session)) == 2
    assert told[-1][0] == "info"
    session.undo.undo()
    session.undo.undo()
    assert [n.type for n in session.circuit.all(Node)] == ["cell.lif", "cell.adex"]


def test_several_variables_of_one_node_can_be_traced(session: Session) -> None:
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    first = session.trace(cell)
    assert session.trace(cell, "na_hh.m") == first
    shown = [edits.value_of(session.circuit, w, "variable") for w in session.circuit.all(Wire)]
    assert shown == ["", "na_hh.m"]


def test_a_wire_has_no_trace(session: Session, pair, told) -> None:
    wire = session.connect(*pair)
    session.tools.set("probe")
    click(session, Pointer(100, 0, Hit("wire", wire)))
    assert told[-1][0] == "warning"


def test_a_press_on_a_cell_injects_there(session: Session) -> None:
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    session.tools.inject.compound = "compound.ttx"
    session.tools.set("inject")
    click(session, on(cell))
    dose = session.circuit.all(Dose)[0]
    assert (dose.compound, dose.place) == ("compound.ttx", cell)
    session.undo.undo()
    assert session.circuit.all(Dose) == []


def test_a_drag_over_the_canvas_makes_a_region_with_the_compound_as_one_step(session: Session) -> None:
    session.tools.inject.compound = "compound.ttx"
    session.tools.set("inject")
    sweep(session, off(300, 200), off(100, 100))
    region, dose = session.circuit.all(Region)[0], session.circuit.all(Dose)[0]
    assert (region.x, region.y, region.width, region.height) == (100, 100, 200, 100)
    assert dose.place == region.id
    assert session.undo.count() == 1
    click(session, Pointer(150, 150, Hit("region", region.id)))
    assert [d.place for d in session.circuit.all(Dose)] == [region.id, region.id]


def test_the_cabinet_tells_the_tool_how_much(session: Session, told) -> None:
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    amounts: dict[str, float] = {"concentration": 0.5, "washout": 7.0}
    session.tools.inject.compound = "compound.ttx"
    session.tools.inject.amounts_of = lambda compound: amounts
    session.tools.set("inject")
    click(session, on(cell))
    sweep(session, off(300, 200), off(100, 100))
    assert [(d.concentration, d.washout) for d in session.circuit.all(Dose)] == [(0.5, 7.0), (0.5, 7.0)]
    amounts["concentration"] = -1.0
    before, steps = list(session.circuit), session.undo.count()
    sweep(session, off(600, 500), off(400, 400))
    assert list(session.circuit) == before
    assert session.undo.count() == steps
    assert told[-1][0] == "warning"


def test_injecting_into_a_unit_is_refused_with_the_reason(session: Session, told) -> None:
    unit = session.add_node("unit.relu", 0, 0)
    session.tools.set("inject")
    session.tools.move(on(unit))
    assert not session.tools.overlay.ok
    assert "no chemistry" in session.tools.overlay.reason
    click(session, on(unit))
    assert session.circuit.all(Dose) == []
    assert "no chemistry" in told[-1][1]


def test_wash_out_ends_what_acts(session: Session, told) -> None:
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    session.wash_out()
    assert told[-1][0] == "info"
    session.inject("compound.ttx", cell)
    session.wash_out()
    assert session.circuit.all(Dose)[0].stop == 0
    session.undo.undo()
    assert session.circuit.all(Dose)[0].stop is None


def test_a_region_is_drawn_and_a_tiny_one_is_not(session: Session) -> None:
    session.tools.set("region")
    sweep(session, off(0, 0), off(5, 5))
    assert session.circuit.all(Region) == []
    session.tools.press(off(0, 0))
    session.tools.move(off(200, 100))
    assert session.tools.overlay.box == (0, 0, 200, 100)
    session.tools.release(off(200, 100))
    assert len(session.circuit.all(Region)) == 1
    assert session.tools.current.id == "select"


def test_escape_drops_the_region_that_is_being_drawn(session: Session) -> None:
    session.tools.set("region")
    session.tools.press(off(0, 0))
    session.tools.move(off(200, 100))
    session.tools.key("escape")
    session.tools.release(off(200, 100))
    assert session.circuit.all(Region) == []


def test_a_note_asks_for_its_text(session: Session) -> None:
    opened: list[str] = []
    session.activated.connect(opened.append)
    session.tools.set("note")
    click(session, off(10, 20))
    note = session.circuit.all(Note)[0]
    assert (note.x, note.y) == (10, 20)
    assert opened == [note.id]
    assert session.tools.current.id == "select"


def test_pan_keeps_the_grabbed_point_under_the_pointer(session: Session) -> None:
    camera = [0.0]
    session.tools.panned.connect(lambda dx, dy: camera.__setitem__(0, camera[0] - dx))
    session.tools.set("pan")
    session.tools.press(off(50, 0))
    for screen in (60, 80, 90):
        session.tools.move(off(screen + camera[0], 0))
        assert screen + camera[0] == 50
    session.tools.release(off(50, 0))
    session.tools.move(off(500, 0))
    assert camera[0] == -40
