"""Wiring many to many, marks, the trail of duplicates, keys that go and resize, groups and frames by gestures."""

from __future__ import annotations

import pytest

from neurolab.circuit import edits
from neurolab.circuit.records import Frame, Group, Node, Picture, Wire
from neurolab.editor.actions import BY_ID
from neurolab.editor.clipboard import duplicate_on
from neurolab.editor.groups import add_picture, fold, frame, group, read_picture, ungroup
from neurolab.editor.many_wires import connect_many, join_marked, mark_sources
from neurolab.editor.tools.base import Hit, Pointer

DRAWING = b"<svg xmlns='http://www.w3.org/2000/svg'><rect width='4' height='4'/></svg>"


@pytest.fixture
def five(session):
    return [session.add_node("cell.lif", x, y) for x, y in ((0, 0), (0, 200), (0, 400), (400, 0), (400, 300))]


def wires(session):
    return {(w.source, w.target) for w in session.circuit.all(Wire)}


def drag_wire(session, source, target):
    a, b = (session.circuit.get(i, Node) for i in (source, target))
    session.tools.press(Pointer(a.x + 34, a.y, Hit("edge", source)))
    session.tools.move(Pointer(a.x + 90, a.y))
    session.tools.move(Pointer(b.x, b.y, Hit("node", target)))
    session.tools.release(Pointer(b.x, b.y, Hit("node", target)))


def test_a_wire_from_one_of_several_selected_wires_them_all_as_one_step(session, five):
    session.selection.set(five[:3])
    drag_wire(session, five[0], five[3])
    assert wires(session) == {(i, five[3]) for i in five[:3]}
    assert len(session.selection) == 3
    session.undo.undo()
    assert not wires(session)


def test_a_wire_onto_one_of_several_selected_goes_to_all_of_them(session, five):
    session.selection.set(five[:3])
    drag_wire(session, five[3], five[1])
    assert wires(session) == {(five[3], i) for i in five[:3]}


def test_a_wire_between_two_selected_goes_to_all_others(session, five):
    session.selection.set(five[:3])
    drag_wire(session, five[0], five[1])
    assert wires(session) == {(five[0], five[1]), (five[0], five[2])}


def test_while_it_is_drawn_every_wire_to_come_is_shown(session, five):
    session.selection.set(five[:3])
    session.tools.press(Pointer(34, 0, Hit("edge", five[0])))
    session.tools.move(Pointer(90, 0))
    session.tools.move(Pointer(400, 0, Hit("node", five[3])))
    overlay = session.tools.overlay
    assert {line[:2] for line in overlay.lines} == {(0, 200), (0, 400)}
    assert overlay.reason.startswith("3 wires")


def test_a_single_wire_is_drawn_and_offered_as_before(session, five):
    offers = []
    session.offered.connect(offers.append)
    drag_wire(session, five[0], five[3])
    assert wires(session) == {(five[0], five[3])}
    assert len(offers) == 1


def test_marked_sources_are_joined_to_the_selection(session, five, told):
    session.selection.set(five[:2])
    mark_sources(session)
    session.selection.set(five[3:])
    join_marked(session)
    assert wires(session) == {(a, b) for a in five[:2] for b in five[3:]}
    join_marked(session)
    assert len(wires(session)) == 4
    assert told[-1][0] == "warning"


def test_pairs_that_make_no_sense_are_left_out_and_told(session, five, told):
    meter = session.add_node("meter.scope", 800, 0)
    assert len(connect_many(session, [five[0], meter], [five[1]])) == 1
    assert told[-1][0] == "info"
    assert "1 pair left out" in told[-1][1]


def test_marks_and_targets_that_are_gone_are_told(session, five, told):
    join_marked(session)
    session.selection.set(five[:1])
    mark_sources(session)
    session.delete(five[:1])
    session.selection.clear()
    join_marked(session)
    assert [level for level, *_ in told] == ["warning", "info", "warning"]


def test_duplicate_again_goes_on_as_far_as_the_copy_was_moved(session):
    first = session.add_node("cell.lif", 0, 0)
    session.selection.set((first,))
    session.duplicate()
    (second,) = session.selection.ids
    session.do(edits.move(session.circuit, {second: (200, 40)}), "Move")
    duplicate_on(session)
    duplicate_on(session)
    assert [(n.x, n.y) for n in session.circuit.all(Node)] == [(0, 0), (200, 40), (400, 80), (600, 120)]


def test_control_and_arrows_go_to_the_node_in_that_direction_and_alt_takes_it_along(session, five):
    session.selection.set((five[0],))
    session.tools.key("ctrl+right")
    assert session.selection.ids == (five[3],)
    session.tools.key("alt+down")
    assert session.selection.ids == (five[3], five[4])
    session.tools.key("ctrl+left")
    assert len(session.selection) == 1


def test_alt_and_arrows_resize_a_rectangle(session):
    region = session.add_region(0, 0, 200, 100)
    for key in ("alt+right", "alt+down", "alt+shift+left"):
        session.tools.key(key)
    assert (session.circuit[region].width, session.circuit[region].height) == (219, 120)
    for _ in range(20):
        session.tools.key("alt+left")
    assert session.circuit[region].width == 40


def test_a_group_folds_unfolds_and_is_undone(session, five):
    session.selection.set(five[:3])
    group_id = group(session)
    assert session.selection.ids == (group_id,)
    session.tools.double(Pointer(0, 200, Hit("node", group_id)))
    assert not session.circuit.get(group_id, Group).folded
    assert set(session.selection.ids) == set(five[:3])
    group(session)
    assert session.circuit.get(group_id, Group).folded
    for _ in range(3):
        session.undo.undo()
    assert not session.circuit.all(Group)


def test_what_is_folded_is_neither_boxed_nor_walked_to_and_moves_with_its_group(session, five):
    session.selection.set(five[:3])
    group_id = group(session)
    session.select_all()
    assert set(session.selection.ids) == {group_id, *five[3:]}
    session.selection.set((group_id,))
    here = session.circuit[group_id]
    session.tools.press(Pointer(here.x, here.y, Hit("node", group_id)))
    session.tools.move(Pointer(here.x + 100, here.y, Hit("node", group_id), alt=True))
    session.tools.release(Pointer(here.x + 100, here.y, Hit("node", group_id), alt=True))
    assert session.circuit[five[0]].x == 100
    session.tools.key("right")
    assert session.circuit[five[0]].x == 120
    session.tools.key("ctrl+right")
    assert session.selection.ids[0] in five[3:]


def test_a_wire_onto_a_folded_group_goes_to_all_of_its_nodes(session, five):
    session.selection.set(five[:2])
    group_id = group(session)
    session.selection.clear()
    place = session.circuit.get(group_id, Group)
    session.tools.press(Pointer(434, 0, Hit("edge", five[3])))
    session.tools.move(Pointer(300, 0))
    session.tools.move(Pointer(place.x, place.y, Hit("node", group_id)))
    assert session.tools.overlay.ok
    assert session.tools.overlay.reason.startswith("2 wires")
    session.tools.release(Pointer(place.x, place.y, Hit("node", group_id)))
    assert wires(session) == {(five[3], i) for i in five[:2]}


def test_ungroup_leaves_the_nodes_selected(session, five, told):
    session.selection.set(five[:2])
    group(session)
    ungroup(session)
    assert set(session.selection.ids) == set(five[:2])
    ungroup(session)
    assert told[-1][1] == "There is no group here"


def test_a_frame_goes_around_the_selected_asks_for_its_title_and_carries_them(session, five):
    asked = []
    session.activated.connect(asked.append)
    session.selection.set(five[:2])
    frame_id = frame(session)
    assert asked == [frame_id]
    box = session.circuit.get(frame_id, Frame)
    session.tools.press(Pointer(box.x, box.y, Hit("frame", frame_id)))
    session.tools.move(Pointer(box.x + 40, box.y, Hit("frame", frame_id), alt=True))
    session.tools.release(Pointer(box.x + 40, box.y, Hit("frame", frame_id), alt=True))
    assert [session.circuit[i].x for i in (*five[:2], five[3])] == [40, 40, 400]


def test_a_frame_is_drawn_by_its_tool(session):
    session.tools.set("frame")
    session.tools.press(Pointer(0, 0))
    session.tools.move(Pointer(200, 100))
    session.tools.release(Pointer(200, 100))
    (made,) = session.circuit.all(Frame)
    assert (made.width, made.height) == (200, 100)
    assert session.tools.current.id == "select"


def test_a_picture_is_put_on_the_canvas_and_one_that_is_none_is_told(session, told, tmp_path):
    file = tmp_path / "a.svg"
    file.write_bytes(DRAWING)
    picture = add_picture(session, read_picture(file), 100, 50)
    assert session.circuit.get(picture, Picture).x == -60
    assert add_picture(session, b"<svg><script/></svg>", 0, 0) is None
    assert "refused" in told[-1][1]


@pytest.mark.parametrize("action", ["edit.trail", "edit.rename", "edit.group", "edit.frame", "wire.mark", "edit.silence", "edit.card"])
def test_the_actions_know_when_they_make_sense(session, five, action):
    session.selection.clear()
    empty = BY_ID[action].enabled(session)
    session.selection.set(five[:2] if action == "edit.group" else five[:1])
    assert BY_ID[action].enabled(session)
    assert not empty or action == "edit.frame"
    BY_ID[action].run(session)


def test_folding_is_no_change_of_shape_for_the_engine(session, five):
    from neurolab.engine.compiler import compile_plan

    plan = compile_plan(session.circuit)
    diffs = []
    session.changed.connect(diffs.append)
    session.selection.set(five[:2])
    group_id = group(session)
    fold(session, group_id, folded=False)
    assert [bool(plan.param_changes(d)) for d in diffs] == [False, False]
