"""Myelin on and off, and leads that show the state of a wire."""

import pytest

from neurolab.circuit.axons import axon_of
from neurolab.circuit.records import Wire
from neurolab.engine.compiler import compile_plan


@pytest.fixture
def wired(session):
    source, target = session.add_node("stimulus.regular", 0, 0), session.add_node("cell.lif", 300, 0)
    return session, source, target, session.connect(source, target, "synapse.ampa")


def test_toggling_myelin_wraps_the_axon_then_strips_it_and_is_one_step_to_undo(wired):
    session, _, _, wire = wired
    speeds = []
    for _ in range(2):
        session.selection.set((wire,))
        session.toggle_myelin()
        speeds.append((session.circuit[wire].params["axon"], axon_of(session.circuit, session.circuit[wire]).velocity))
    assert speeds == [("myelinated", 6000.0), ("unmyelinated", 857.0)]
    session.undo.undo()
    session.undo.undo()
    assert "axon" not in session.circuit[wire].params


def test_a_selected_node_has_the_axons_that_leave_it(wired):
    session, source, target, wire = wired
    back = session.connect(target, target, "synapse.gaba_a")
    session.toggle_myelin((source,))
    assert session.circuit[wire].params["axon"] == "myelinated"
    assert "axon" not in session.circuit[back].params


def test_where_there_is_no_axon_the_person_is_told(wired, told):
    session, _, target, _ = wired
    session.toggle_myelin((target,))
    assert told[-1][1] == "There is no axon to wrap"


def test_a_lead_from_the_target_shows_the_state_of_a_wire_until_the_wire_tires_no_more(wired):
    session, _, target, wire = wired
    session.apply_preset((wire,), "depressing")
    session.trace(target, f"{wire}.x")
    assert compile_plan(session.circuit).recorder.channels == ((wire, "x"),)
    session.swap_type((target,), "cell.adex")
    assert compile_plan(session.circuit).recorder.channels == ((wire, "x"),)
    session.set_param((wire,), "release", "always the same")
    assert compile_plan(session.circuit).recorder.channels == ((target, "v"),)
    assert isinstance(session.circuit[wire], Wire)


def test_a_lead_that_shows_a_wire_goes_with_it_and_its_copy_shows_the_copy(wired):
    session, _, target, wire = wired
    session.apply_preset((wire,), "depressing")
    session.trace(target, f"{wire}.x")
    lead = next(w for w in session.circuit.all(Wire) if w.params.get("variable") == f"{wire}.x")
    session.select_all()
    session.duplicate()
    copies = [w for w in session.circuit.all(Wire) if w.id not in (wire, lead.id)]
    copied = next(w.id for w in copies if w.type == "synapse.ampa")
    assert f"{copied}.x" in [w.params.get("variable") for w in copies]
    session.delete((wire,))
    assert lead.id not in session.circuit
    assert copied in session.circuit


def test_insulation_between_axons_side_by_side_comes_and_goes_with_the_same_key(session):
    one, other = (session.add_node("cell.bare_axon", 0, 200 * k) for k in range(2))
    wire = session.connect(one, other, "wire.ephaptic")
    session.selection.set((wire,))
    session.toggle_myelin()
    assert session.circuit[wire].params["insulation"] == "on"
    assert session.undo.undoText() == "Insulate 1 axon"
    session.toggle_myelin()
    assert session.circuit[wire].params.get("insulation", "off") == "off"
