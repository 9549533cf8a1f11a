"""The select tool without a window: click, drag, box, resize, touch, keys, Escape."""

from dataclasses import replace

import pytest

from neurolab.circuit.records import Node, Region, Wire
from neurolab.editor.session import Session
from neurolab.editor.tools.base import Hit, Pointer

EMPTY = Hit()


def at(x: float, y: float, hit: Hit = EMPTY, **keys) -> Pointer:
    return Pointer(x, y, hit, **keys)


def on(node_id: str) -> Hit:
    return Hit("node", node_id)


def drag(session: Session, start: Pointer, *path: tuple[float, float], release: bool = True, end: Hit = EMPTY) -> None:
    session.tools.press(start)
    p = start
    for x, y in path:
        p = replace(start, x=x, y=y, hit=end)
        session.tools.move(p)
    if release:
        session.tools.release(p)


def places(session: Session) -> dict[str, tuple[float, float]]:
    return {n.id: (n.x, n.y) for n in session.circuit.all(Node)}


@pytest.fixture
def three(session: Session) -> tuple[str, str, str]:
    ids = tuple(session.add_node("cell.lif", x, 0) for x in (0, 200, 400))
    session.selection.clear()
    return ids


def test_a_click_selects_and_a_click_beside_clears(session: Session, three) -> None:
    drag(session, at(0, 0, on(three[0])))
    assert session.selection.ids == (three[0],)
    drag(session, at(100, 100))
    assert session.selection.ids == ()


def test_shift_click_adds_and_takes_away(session: Session, three) -> None:
    drag(session, at(0, 0, on(three[0])))
    drag(session, at(200, 0, on(three[1]), shift=True))
    assert session.selection.ids == three[:2]
    drag(session, at(0, 0, on(three[0]), shift=True))
    assert session.selection.ids == (three[1],)


def test_a_drag_moves_all_that_is_selected_live_and_as_one_step(session: Session, three) -> None:
    session.selection.set(three[:2])
    count = session.undo.count()
    drag(session, at(0, 0, on(three[0])), (30, 0), (60, 40), release=False)
    assert places(session)[three[1]] == (260, 40)
    session.tools.release(at(60, 40))
    assert places(session) == {three[0]: (60, 40), three[1]: (260, 40), three[2]: (400, 0)}
    assert session.undo.count() == count + 1
    session.undo.undo()
    assert places(session)[three[1]] == (200, 0)


def test_an_unsteady_click_does_not_move(session: Session, three) -> None:
    before = places(session)
    drag(session, at(0, 0, on(three[0])), (3, 2))
    assert places(session) == before
    drag(session, at(0, 0, on(three[0]), scale=0.1), (30, 0))
    assert places(session) == before


def test_dragging_what_is_not_selected_selects_it_first(session: Session, three) -> None:
    session.selection.set(three[:2])
    drag(session, at(400, 0, on(three[2])), (500, 0))
    assert session.selection.ids == (three[2],)
    assert places(session)[three[0]] == (0, 0)


def test_a_click_on_one_of_several_selects_that_one(session: Session, three) -> None:
    session.selection.set(three)
    drag(session, at(0, 0, on(three[0])))
    assert session.selection.ids == (three[0],)


def test_moving_snaps_to_the_grid_unless_alt_is_held(session: Session, three) -> None:
    drag(session, at(0, 0, on(three[0])), (33, 0))
    assert places(session)[three[0]] == (40, 0)
    drag(session, at(200, 0, on(three[1]), alt=True), (233, 7))
    assert places(session)[three[1]] == (233, 7)


def test_escape_puts_everything_back(session: Session, three) -> None:
    before, count = places(session), session.undo.count()
    drag(session, at(0, 0, on(three[0])), (100, 100), release=False)
    assert places(session) != before
    assert session.tools.key("escape")
    assert places(session) == before
    assert session.undo.count() == count
    session.tools.move(at(300, 300))
    session.tools.release(at(300, 300))
    assert places(session) == before


def test_a_box_selects_what_it_covers_and_escape_restores(session: Session, three) -> None:
    session.selection.set((three[2],))
    drag(session, at(-50, -50), (100, 50), (250, 50), release=False)
    assert session.selection.ids == three[:2]
    assert session.tools.overlay.box == (-50, -50, 300, 100)
    session.tools.key("escape")
    assert session.selection.ids == (three[2],)
    assert session.tools.overlay.box is None


def test_a_box_with_shift_adds(session: Session, three) -> None:
    session.selection.set((three[2],))
    drag(session, at(-50, -50, shift=True), (50, 50))
    assert session.selection.ids == (three[2], three[0])


def test_a_box_drawn_upwards_is_the_same(session: Session, three) -> None:
    drag(session, at(250, 50), (-50, -50))
    assert session.selection.ids == three[:2]


def test_a_region_is_resized_by_its_handle_as_one_step(session: Session) -> None:
    region = session.add_region(0, 0, 100, 100)
    count = session.undo.count()
    drag(session, at(100, 100, Hit("handle", region)), (150, 120), (200, 140))
    found = session.circuit.get(region, Region)
    assert (found.width, found.height) == (200, 140)
    assert session.undo.count() == count + 1
    drag(session, at(200, 140, Hit("handle", region)), (-500, -500))
    assert session.circuit.get(region, Region).width > 0


def test_pressing_a_touch_stimulus_presses_it_until_release(session: Session) -> None:
    pressed: list[tuple[str, float]] = []
    session.bridge.press = lambda node_id, value: pressed.append((node_id, value))
    touch = session.add_node("stimulus.touch", 0, 0)
    session.tools.press(at(0, 0, on(touch)))
    assert pressed == [(touch, 1.0)]
    session.tools.move(at(5, 5, on(touch)))
    session.tools.release(at(5, 5, on(touch)))
    assert pressed == [(touch, 1.0), (touch, 0.0)]
    assert places(session)[touch] == (0, 0)


def test_a_touch_stimulus_can_still_be_dragged_and_lets_go_then(session: Session) -> None:
    pressed: list[float] = []
    session.bridge.press = lambda node_id, value: pressed.append(value)
    touch = session.add_node("stimulus.touch", 0, 0)
    drag(session, at(0, 0, on(touch)), (100, 0))
    assert pressed == [1.0, 0.0]
    assert places(session)[touch] == (100, 0)


def test_a_drag_from_the_rim_draws_a_wire(session: Session, three) -> None:
    a, b, _ = three
    session.tools.press(at(50, 0, Hit("edge", a)))
    session.tools.move(at(200, 0, on(b)))
    assert session.tools.overlay.line == (0, 0, 200, 0)
    assert session.tools.overlay.ok
    session.tools.release(at(200, 0, on(b)))
    wire = session.circuit.all(Wire)[0]
    assert (wire.source, wire.target) == (a, b)
    assert session.tools.overlay.line is None
    assert places(session)[a] == (0, 0)


def test_a_click_on_the_rim_selects(session: Session, three) -> None:
    drag(session, at(50, 0, Hit("edge", three[0])))
    assert session.selection.ids == (three[0],)
    drag(session, at(200, 0, on(three[1])))
    assert session.selection.ids == (three[1],)
    assert session.circuit.all(Wire) == []


def test_tapping_a_touch_stimulus_fast_presses_it_every_time(session: Session) -> None:
    pressed: list[float] = []
    session.bridge.press = lambda node_id, value: pressed.append(value)
    touch = session.add_node("stimulus.touch", 0, 0)
    drag(session, at(0, 0, on(touch)))
    session.tools.double(at(0, 0, on(touch)))
    session.tools.release(at(0, 0, on(touch)))
    assert pressed == [1, 0, 1, 0]


def test_escape_drops_the_wire_that_is_being_drawn(session: Session, three) -> None:
    session.tools.press(at(50, 0, Hit("edge", three[0])))
    session.tools.move(at(200, 0, on(three[1])))
    session.tools.key("escape")
    session.tools.release(at(200, 0, on(three[1])))
    assert session.circuit.all(Wire) == []


def test_arrow_keys_nudge_and_shift_nudges_finely(session: Session, three) -> None:
    session.selection.set((three[0],))
    session.tools.key("right")
    session.tools.key("shift+up")
    assert places(session)[three[0]] == (20, -1)


def test_tab_walks_through_the_nodes(session: Session, three) -> None:
    seen = []
    for _ in range(4):
        assert session.tools.key("tab")
        seen.append(session.selection.ids[0])
    assert seen == [*three, three[0]]
    session.tools.key("shift+tab")
    assert session.selection.ids == (three[2],)


def test_enter_and_double_click_open_what_is_selected(session: Session, three) -> None:
    opened: list[str] = []
    session.opened.connect(opened.append)
    session.selection.set((three[1],))
    session.tools.key("enter")
    session.tools.double(at(0, 0, on(three[0])))
    assert opened == [three[1], three[0]]


def test_a_double_click_on_a_name_and_a_second_click_on_it_ask_for_another_name(session: Session, three) -> None:
    asked: list[str] = []
    session.activated.connect(asked.append)
    name = at(0, 0, Hit("node", three[0], name=True))
    session.tools.double(name)
    assert asked == [three[0]]
    session.selection.clear()
    for clicks in (1, 2):
        session.tools.press(name)
        session.tools.release(name)
        assert len(asked) == clicks


def test_a_node_deleted_during_its_drag_does_no_harm(session: Session, three) -> None:
    drag(session, at(0, 0, on(three[0])), (60, 0), release=False)
    session.delete((three[0],))
    session.tools.move(at(90, 0))
    session.tools.key("escape")
    assert three[0] not in session.circuit


def test_a_new_document_ends_what_the_tool_was_at(session: Session, three) -> None:
    drag(session, at(0, 0, on(three[0])), (60, 0), release=False)
    session.new()
    session.tools.move(at(90, 0))
    session.tools.release(at(90, 0))
    assert len(session.circuit) == 1
    assert not session.dirty


def test_the_middle_button_pans_with_every_tool(session: Session, three) -> None:
    shifts: list[tuple[float, float]] = []
    session.tools.panned.connect(lambda dx, dy: shifts.append((dx, dy)))
    session.tools.set("region")
    session.tools.press(at(0, 0, button="middle"))
    session.tools.move(at(30, 10, button="middle"))
    session.tools.release(at(0, 0, button="middle"))
    session.tools.move(at(60, 10))
    assert shifts == [(30, 10)]
    assert session.circuit.all(Region) == []
