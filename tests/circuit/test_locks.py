"""The teacher's lock: what a change needs, and what a closed lock refuses."""

from __future__ import annotations

import json

import pytest
from helpers import add, connect, small_circuit, small_registry

from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.locks import ALLOWED, TEACH, forbidden_in, hidden_in, needs, set_lock
from neurolab.circuit.records import LOCK_ID, Dose, Lock, Node, Note, Wire
from neurolab.circuit.steps import add_step, move_step, steps_of
from neurolab.core.errors import CircuitError, FileError
from neurolab.storage.format import decode, encode, from_text


@pytest.fixture
def circuit():
    return small_circuit()


def first(circuit, kind):
    return circuit.all(kind)[0].id


class TestNeeds:
    def changes(self, circuit):
        cell, note, dose = (first(circuit, kind) for kind in (Node, Note, Dose))
        synapse = next(w for w in circuit.all(Wire) if w.type == "synapse.ampa")
        cells = [n.id for n in circuit.all(Node) if n.type.startswith("cell.")]
        meter = next(n.id for n in circuit.all(Node) if n.type == "meter.scope")
        return {
            "place": edits.add_node(circuit, "cell.leaky", 0, 0)[1],
            "measure": edits.add_node(circuit, "meter.scope", 0, 0)[1].then(edits.add_wire(circuit, "lead.probe", cells[0], meter)[1]),
            "wire": edits.add_wire(circuit, "synapse.ampa", cells[1], cells[0])[1],
            "delete": edits.remove(circuit, [note]),
            "move": edits.move(circuit, {cell: (7, 7), note: (9, 9)}),
            "values": edits.set_param(circuit, synapse.id, "weight", 3),
            "models": edits.swap_type(circuit, cells[0], "cell.excitable"),
            "inject": edits.wash_out(circuit, 15.0, first(circuit, Node)).then(edits.update(circuit, dose, concentration=4.0)),
            TEACH: add_step(circuit, (0, 0, 10, 10))[1],
        }

    def test_every_kind_of_change_has_its_name(self, circuit):
        for power, diff in self.changes(circuit).items():
            assert set(needs(circuit, diff)) == {power}, power

    def test_a_label_is_a_value_and_another_wire_is_wiring(self, circuit):
        cell, wire = first(circuit, Node), next(w.id for w in circuit.all(Wire) if w.type == "synapse.ampa")
        assert set(needs(circuit, edits.update(circuit, cell, label="soma"))) == {"values"}
        assert set(needs(circuit, edits.update(circuit, cell, label="soma", x=4.0))) == {"values"}
        assert set(needs(circuit, edits.swap_type(circuit, wire, "wire.gap_junction"))) == {"wire"}


def test_an_open_lock_forbids_nothing_and_keeps_its_list(circuit):
    circuit.apply(set_lock(circuit, locked=True, hidden=["build"], forbidden=["wire"]))
    assert forbidden_in(circuit) == {"wire", TEACH}
    assert hidden_in(circuit) == {"build"}
    circuit.apply(set_lock(circuit, locked=False, hidden=["build"], forbidden=["wire"]))
    assert not forbidden_in(circuit)
    assert not hidden_in(circuit)
    assert circuit.get(LOCK_ID, Lock).forbidden == ("wire",)


def test_what_a_newer_version_forbids_stays_in_the_list():
    circuit = Circuit(small_registry(), [Lock(locked=True, hidden=("aquarium",), forbidden=("sing",))])
    circuit.apply(set_lock(circuit, locked=True, hidden=["trust"], forbidden=ALLOWED))
    lock = circuit.get(LOCK_ID, Lock)
    assert lock.hidden == ("trust", "aquarium")
    assert lock.forbidden == (*ALLOWED, "sing")


class TestSteps:
    @pytest.fixture
    def three(self, circuit):
        for title in "ABC":
            circuit.apply(add_step(circuit, (0, 0, 100, 50), [first(circuit, Node)], title, run="pause")[1])
        return circuit

    def titles(self, circuit):
        return "".join(s.title for s in steps_of(circuit))

    def test_steps_move_and_the_inverse_brings_them_back(self, three):
        diff = move_step(three, steps_of(three)[2].id, -2)
        three.apply(diff)
        assert self.titles(three) == "CAB"
        three.apply(diff.inverse())
        assert self.titles(three) == "ABC"
        three.apply(move_step(three, steps_of(three)[0].id, 99))
        assert self.titles(three) == "BCA"

    def test_order_lock_and_selection_survive_a_file(self, three):
        three.apply(move_step(three, steps_of(three)[0].id, 1))
        three.apply(set_lock(three, locked=True, hidden=["build"], forbidden=["run"]))
        loaded = decode(encode(three), three.registry)
        assert {r.id: r for r in loaded.circuit} == {r.id: r for r in three}
        assert self.titles(loaded.circuit) == "BAC"
        assert not loaded.notices

    def test_a_view_that_is_none_is_refused(self, circuit):
        for view in ((0, 0, -1, 1), (float("nan"), 0, 1, 1)):
            with pytest.raises(CircuitError):
                add_step(circuit, view)


def test_a_clipboard_brings_no_lock_and_no_steps(circuit):
    circuit.apply(set_lock(circuit, locked=True, hidden=[], forbidden=[]))
    circuit.apply(add_step(circuit, (0, 0, 1, 1))[1])
    assert {r.kind for r in from_text(circuit.registry, encode(circuit).decode())}.isdisjoint({"lock", "step", "settings"})


def test_a_file_has_one_lock_by_its_name(circuit):
    circuit.apply(set_lock(circuit, locked=True, hidden=[], forbidden=[]))
    tree = json.loads(encode(circuit))
    next(r for r in tree["records"] if r["kind"] == "lock")["id"] = "lock2"
    with pytest.raises(FileError, match="there is only one"):
        decode(json.dumps(tree).encode(), circuit.registry)


def test_wiring_in_the_same_change_as_its_meter_is_measuring():
    circuit = Circuit(small_registry())
    cell = add(circuit, "cell.leaky")
    bench = Circuit(circuit.registry, tuple(circuit))
    before = {r.id for r in bench}
    connect(bench, cell, add(bench, "meter.scope"), "lead.probe")
    from neurolab.circuit.diff import Diff

    assert set(needs(circuit, Diff(added={r.id: r for r in bench if r.id not in before}))) == {"measure"}
