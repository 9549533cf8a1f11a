"""Adding, changing, swapping, deleting, aligning: one undo step each, and an explanation when it makes no sense."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from neurolab.circuit import edits
from neurolab.circuit.records import Dose, Node, Wire
from neurolab.editor import drop, verbs
from neurolab.editor.session import Session
from neurolab.editor.tools.base import Hit
from neurolab.editor.verbs import acting


def test_a_preset_comes_with_the_new_node_in_one_step(session: Session) -> None:
    node = session.add_node("cell.izhikevich#CH", 0, 0)
    preset = next(p for p in session.registry["cell.izhikevich"].presets if p.id == "CH")
    record = session.circuit.get(node, Node)
    assert {k: edits.value_of(session.circuit, record, k) for k in preset.params} == dict(preset.params)
    assert session.undo.count() == 1


@pytest.mark.parametrize("type_id", ["cell.nothing", "cell.lif#nothing", "synapse.ampa#x", ""])
def test_an_unknown_type_is_explained(session: Session, told, type_id: str) -> None:
    assert session.add_node(type_id, 0, 0) is None
    assert told[-1][0] == "warning"
    assert not session.dirty


def test_a_parameter_is_set_on_all_that_have_it(session: Session) -> None:
    cells = [session.add_node(t, 0, 0) for t in ("cell.lif", "cell.lif", "unit.relu")]
    session.set_param(cells, "tau_m", "35 ms")
    assert [dict(session.circuit.get(c, Node).params) for c in cells] == [{"tau_m": 35.0}, {"tau_m": 35.0}, {}]
    session.undo.undo()
    assert [dict(session.circuit.get(c, Node).params) for c in cells] == [{}, {}, {}]
    session.undo.redo()
    session.reset_params(cells, ("tau_m",))
    assert [dict(session.circuit.get(c, Node).params) for c in cells] == [{}, {}, {}]


@pytest.mark.parametrize("value", ["10 mV", "much", float("nan")])
def test_a_wrong_value_changes_nothing(session: Session, told, value) -> None:
    cell = session.add_node("cell.lif", 0, 0)
    session.set_param((cell,), "tau_m", value)
    assert dict(session.circuit.get(cell, Node).params) == {}
    assert told[-1][0] == "warning"


def test_a_slider_drag_is_one_step(session: Session) -> None:
    cell = session.add_node("cell.lif", 0, 0)
    gesture = session.next_gesture()
    for value in (21, 25, 30):
        session.set_param((cell,), "tau_m", value, gesture)
    assert session.undo.count() == 2


def test_a_swap_keeps_equal_parameters_and_the_wires_that_fit(session: Session) -> None:
    stimulus, a, b = session.add_node("stimulus.step_current", -200, 0), session.add_node("cell.lif", 0, 0), session.add_node("cell.lif", 200, 0)
    session.connect(stimulus, a)
    session.connect(a, b)
    before = list(session.circuit)
    session.swap_type((a,), "cell.hodgkin_huxley")
    assert session.circuit.get(a, Node).type == "cell.hodgkin_huxley"
    assert len(session.circuit.all(Wire)) == 2
    session.swap_type((a, b), "unit.relu")
    assert {n.type for n in session.circuit.all(Node)} == {"stimulus.step_current", "unit.relu"}
    session.undo.undo()
    session.undo.undo()
    assert sorted(session.circuit, key=lambda r: r.id) == sorted(before, key=lambda r: r.id)


def test_a_swap_between_brain_and_network_keeps_the_circuit_wired(session: Session) -> None:
    stimulus, a, b = session.add_node("stimulus.step_current", -200, 0), session.add_node("cell.lif", 0, 0), session.add_node("cell.lif", 200, 0)
    session.connect(stimulus, a)
    session.connect(a, b, "synapse.ampa")
    session.connect(b, a, "synapse.gaba_a")
    before = list(session.circuit)

    def wiring() -> list[tuple[str, str, str]]:
        return sorted((w.source, w.target, w.type) for w in session.circuit.all(Wire))

    session.swap_type((b,), "unit.sigmoid")
    assert wiring() == sorted([(stimulus, a, "wire.current"), (a, b, "wire.rate"), (b, a, "wire.drive")])
    inhibition = next(w for w in session.circuit.all(Wire) if w.source == b)
    assert inhibition.params == {"gain": -100.0}, "what inhibited still inhibits"
    session.swap_type((a,), "unit.tanh")
    assert wiring() == sorted([(stimulus, a, "wire.input"), (a, b, "wire.weight"), (b, a, "wire.weight")])
    assert session.circuit.get(inhibition.id, Wire).params == {"weight": -1.0}
    session.swap_type((a, b), "cell.lif")
    assert wiring() == sorted([(stimulus, a, "wire.current"), (a, b, "synapse.ampa"), (b, a, "synapse.gaba_a")])
    for _ in range(3):
        session.undo.undo()
    assert sorted(session.circuit, key=lambda r: r.id) == sorted(before, key=lambda r: r.id)


def test_deleting_takes_along_what_hangs_on_it(session: Session) -> None:
    a, b = session.add_node("cell.lif", 0, 0), session.add_node("cell.lif", 200, 0)
    session.connect(a, b)
    session.inject("compound.dopamine", a)
    before = {r.id: r for r in session.circuit}
    session.selection.set((a,))
    session.delete()
    assert [r.id for r in session.circuit] == ["settings", b]
    session.undo.undo()
    assert {r.id: r for r in session.circuit} == before


def test_a_dose_can_be_selected_and_deleted(session: Session) -> None:
    cell = session.add_node("cell.lif", 0, 0)
    dose = session.inject("compound.dopamine", cell)
    assert [d.id for d in acting(session)] == [dose]
    session.selection.set((dose,))
    session.delete()
    assert session.circuit.all(Dose) == []


def test_deleting_nothing_is_no_step(session: Session) -> None:
    session.delete()
    session.select_all()
    session.delete()
    assert not session.dirty


def test_a_new_scope_covers_nothing(session: Session) -> None:
    cells = [session.add_node("cell.lif", x, y) for x, y in ((0, 0), (200, 100), (240, 0), (300, -100))]
    scope = session.circuit.get(session.trace(cells[0]), Node)
    others = [session.circuit.get(c, Node) for c in cells]
    assert all(abs(scope.x - n.x) >= 150 or abs(scope.y - n.y) >= 120 for n in others)
    assert abs(scope.x) + abs(scope.y) < 800


def placed(session: Session, *points: tuple[float, float]) -> list[str]:
    ids = [session.add_node("cell.lif", x, y) for x, y in points]
    session.selection.set(ids)
    return ids


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("left", [(0, 0), (0, 50), (0, 400)]),
        ("right", [(300, 0), (300, 50), (300, 400)]),
        ("centre", [(150, 0), (150, 50), (150, 400)]),
        ("top", [(0, 0), (100, 0), (300, 0)]),
        ("bottom", [(0, 400), (100, 400), (300, 400)]),
        ("middle", [(0, 200), (100, 200), (300, 200)]),
        ("across", [(0, 0), (150, 50), (300, 400)]),
        ("down", [(0, 0), (100, 200), (300, 400)]),
    ],
)
def test_aligning(session: Session, how: str, expected: list[tuple[float, float]]) -> None:
    ids = placed(session, (0, 0), (100, 50), (300, 400))
    count = session.undo.count()
    session.align(how)
    assert [(n.x, n.y) for n in (session.circuit.get(i, Node) for i in ids)] == expected
    assert session.undo.count() == count + 1


def test_aligning_one_thing_explains_itself(session: Session, told) -> None:
    placed(session, (0, 0))
    session.align("left")
    assert told[-1][0] == "info"


def test_a_dragged_type_lands_on_the_grid(session: Session) -> None:
    assert drop.drop(session, drop.mime_of_type("cell.lif"), 33, 47, Hit())
    node = session.circuit.all(Node)[0]
    assert (node.type, node.x, node.y) == ("cell.lif", 40, 40)


def test_a_dragged_compound_goes_into_what_it_is_dropped_on(session: Session, told) -> None:
    cell = session.add_node("cell.hodgkin_huxley", 0, 0)
    mime = drop.mime_of_compound("compound.ttx")
    assert drop.accepts(session, mime, Hit("node", cell))[0]
    assert drop.drop(session, mime, 0, 0, Hit("node", cell))
    assert session.circuit.all(Dose)[0].place == cell
    assert not drop.accepts(session, mime, Hit())[0]
    assert not drop.drop(session, mime, 0, 0, Hit())
    assert "place" in told[-1][1]


def test_other_drags_are_not_for_the_canvas(session: Session, tmp_path) -> None:
    mime = QMimeData()
    mime.setText("hello")
    assert not drop.accepts(session, mime, Hit())[0]
    assert not drop.drop(session, mime, 0, 0, Hit())
    mime.setUrls([QUrl("http://example.org/a.nlab"), QUrl.fromLocalFile(str(tmp_path / "a.nlab"))])
    assert drop.file_in(mime) == (tmp_path / "a.nlab").as_posix()


def test_hostile_bytes_in_a_drag_are_refused(session: Session, told) -> None:
    mime = QMimeData()
    mime.setData(drop.TYPE_MIME, b"\xff\xfe\x00")
    assert not drop.drop(session, mime, 0, 0, Hit())
    assert told[-1][0] == "warning"


def test_messages_call_things_by_what_they_are_where_they_have_no_name(session: Session, told) -> None:
    note, region = session.add_note(0, 0), session.add_region(0, 0, 100, 100)
    session.set_field((region,), label="")
    cell = session.add_node("cell.lif", 0, 0)
    session.set_field((cell,), label="")
    assert verbs.name_of(session, note) == "the note"
    assert verbs.name_of(session, region) == "the region"
    assert verbs.name_of(session, cell) == "Leaky integrate-and-fire"
    session.trace(note)
    assert told[-1][:2] == ("warning", "There is nothing to trace in the note")
