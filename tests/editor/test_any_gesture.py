"""Whatever a person does with mouse and keys: nothing raises, and undoing all of it gives the start."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neurolab.circuit.records import Node, Note, Region, Wire
from neurolab.editor.session import Session
from neurolab.editor.tools.base import Hit, Pointer

TYPES = ("cell.lif", "cell.hodgkin_huxley", "unit.relu", "stimulus.touch", "stimulus.poisson", "stimulus.constant", "meter.scope")
KEYS = ("left", "shift+up", "tab", "shift+tab", "enter", "escape", "x")
COORDINATE = st.integers(-300, 300)
EVENTS = st.one_of(
    st.tuples(st.just("tool"), st.sampled_from(("select", "wire", "probe", "inject", "region", "note", "pan"))),
    st.tuples(st.sampled_from(("press", "move", "release", "double")), COORDINATE, COORDINATE, st.integers(0, 20), st.booleans(),
              st.sampled_from(("left", "left", "left", "middle", "right"))),
    st.tuples(st.just("key"), st.sampled_from(KEYS)),
    st.tuples(st.just("verb"), st.sampled_from(("delete", "duplicate", "select_all", "wash_out", "undo", "redo", "copy", "paste"))),
    st.tuples(st.just("swap"), st.integers(0, 20), st.sampled_from(TYPES)),
)  # fmt: skip


def hit(session: Session, number: int) -> Hit:
    """Return what a number points at: empty canvas, or one of the records."""
    kinds = {Node: ("node", "edge"), Region: ("region", "handle"), Note: ("note", "handle"), Wire: ("wire", "wire")}
    records = [r for r in session.circuit if type(r) in kinds]
    if number >= len(records):
        return Hit()
    return Hit(kinds[type(records[number])][number % 2], records[number].id)


def act(session: Session, event: tuple) -> None:
    match event:
        case ("tool", tool_id):
            session.tools.set(tool_id)
        case ("key", name):
            session.tools.key(name)
        case ("verb", ("undo" | "redo") as name):
            getattr(session.undo, name)()
        case ("verb", name):
            getattr(session, name)()
        case ("swap", number, type_id):
            where = hit(session, number)
            if where.kind != "empty":
                session.swap_type((where.id,), type_id)
        case (name, x, y, number, shift, button):
            getattr(session.tools, name)(Pointer(x, y, hit(session, number), shift=shift, button=button))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events=st.lists(EVENTS, max_size=40))
def test_undoing_everything_gives_the_start(session: Session, events: list[tuple]) -> None:
    session.new()
    for i, type_id in enumerate(TYPES):
        session.add_node(type_id, 100 * i, 0)
    session.undo.clear()
    start = {r.id: r for r in session.circuit}
    for event in events:
        act(session, event)
        assert set(session.selection.ids) <= {r.id for r in session.circuit}
    session.tools.cancel()
    end = {r.id: r for r in session.circuit}
    steps = session.undo.index()
    while session.undo.canUndo():
        session.undo.undo()
    assert {r.id: r for r in session.circuit} == start
    for _ in range(steps):
        session.undo.redo()
    assert {r.id: r for r in session.circuit} == end
