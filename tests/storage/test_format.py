"""What a circuit file holds, and what is kept of what this version does not know."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest
from helpers import add, connect, small_circuit, small_registry

from neurolab.catalog.spec import Param, UnitSpec
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import RECORD_CLASSES, Node, Note, Opaque, Wire
from neurolab.core.errors import FileError
from neurolab.storage.format import decode, encode, from_text, load, save, to_text
from neurolab.storage.migrations import Migrations
from neurolab.storage.shapes import SHAPES


def by_id(circuit: Circuit) -> dict[str, object]:
    return {r.id: r for r in circuit}


def file_of(*records: dict[str, object], format_: object = 1) -> bytes:
    return json.dumps({"format": format_, "records": records}).encode()


def test_save_then_load_gives_itself(tmp_path):
    circuit = small_circuit()
    save(circuit, tmp_path / "a.nlab")
    loaded = load(tmp_path / "a.nlab", circuit.registry)
    assert by_id(loaded.circuit) == by_id(circuit)
    assert loaded.notices == ()
    assert encode(loaded.circuit) == encode(circuit)


def test_every_record_class_has_a_shape_with_the_same_fields():
    for record_class in RECORD_CLASSES:
        names = {f.name for f in fields(record_class)} | {"kind"}
        assert set(SHAPES[record_class.kind].__struct_fields__) - {"version"} == names


def test_one_change_changes_one_line():
    circuit = small_circuit()
    before = encode(circuit).decode().splitlines()
    circuit.apply(edits.set_param(circuit, "n2", "tau_m", 30))
    after = encode(circuit).decode().splitlines()
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [('        "tau_m": 15.0', '        "tau_m": 30.0')]


def test_the_bytes_do_not_depend_on_the_order_of_making():
    circuit = small_circuit()
    assert encode(Circuit(circuit.registry, reversed(list(circuit)))) == encode(circuit)


def test_ids_are_sorted_as_numbers():
    circuit = Circuit(small_registry())
    for _ in range(11):
        add(circuit, "cell.leaky")
    nodes = [r["id"] for r in json.loads(encode(circuit))["records"] if r["kind"] == "node"]
    assert nodes == [f"n{i}" for i in range(1, 12)]


def test_records_of_unknown_types_survive_unchanged():
    future = [
        {"kind": "node", "id": "n1", "type": "cell.purkinje", "x": 3, "y": 4.5, "branches": [1, {"deep": None}], "big": 2**70},
        {"kind": "node", "id": "n2", "type": "cell.leaky", "x": 0.0, "y": 0.0},
        {"kind": "wire", "id": "w1", "type": "synapse.ampa", "source": "n2", "target": "n1"},
        {"kind": "wire", "id": "w2", "type": "synapse.future", "source": "n1", "target": "n2", "odd": True},
        {"kind": "dose", "id": "d1", "compound": "compound.future", "place": "n2", "concentration": 1.0},
        {"kind": "hologram", "id": "h1", "place": "somewhere"},
        {"kind": "node", "id": "n3", "type": "cell.excitable", "version": 99, "new": 1},
        {"kind": "node", "id": "n4", "type": "cell.leaky", "mechanisms": ["channel.future"]},
    ]
    loaded = decode(file_of(*future), small_registry())
    assert {r.id for r in loaded.circuit.all(Opaque)} == {"n1", "w2", "d1", "h1", "n3", "n4"}
    assert isinstance(loaded.circuit["w1"], Wire)
    assert len(loaded.notices) == 6
    assert "'n1' is kept but not simulated: its type 'cell.purkinje' is unknown" in loaded.notices[0]
    written = {r["id"]: r for r in json.loads(encode(loaded.circuit))["records"]}
    for record in (f for f in future if f["id"] not in ("n2", "w1")):
        assert written[record["id"]] == record
    assert encode(decode(encode(loaded.circuit), small_registry()).circuit) == encode(loaded.circuit)


def test_a_wire_that_makes_no_sense_is_set_aside_and_kept():
    wire = {"kind": "wire", "id": "w1", "type": "synapse.ampa", "source": "n1", "target": "n1"}
    loaded = decode(file_of({"kind": "node", "id": "n1", "type": "unit.plain"}, wire), small_registry())
    assert isinstance(loaded.circuit["w1"], Opaque)
    assert "AMPA synapse does not lead from an artificial unit to an artificial unit" in loaded.notices[0]
    assert json.loads(encode(loaded.circuit))["records"][1] == wire


def test_values_out_of_bounds_are_moved_and_reported():
    node = {"kind": "node", "id": "n1", "type": "cell.excitable", "params": {"tau_m": 1e30, "mode": "sideways", "tau_n": 3, "E_L": "-0.06 V"}}
    loaded = decode(file_of(node), small_registry())
    assert loaded.circuit.get("n1", Node).params == {"tau_m": 50.0, "mode": "fast", "E_L": -60.0}
    assert loaded.notices == (
        "'n1': tau_m was 1e+30, outside 2 to 50 ms; it is 50 now",
        "'n1': mode cannot be 'sideways', it is 'fast' now",
        "'n1': Excitable cell has no parameter 'tau_n', it was left out (did you mean 'tau_m'?)",
    )


def test_many_notices_are_counted_not_listed():
    nodes = [{"kind": "node", "id": f"n{i}", "type": "cell.future"} for i in range(500)]
    notices = decode(file_of(*nodes), small_registry()).notices
    assert len(notices) == 51
    assert notices[-1] == "and 450 more of this kind"


def test_half_a_surrogate_pair_does_not_prevent_saving():
    circuit = Circuit(small_registry(), [Note(id="t1", x=0, y=0, text="bad \ud83d end")])
    assert decode(encode(circuit), circuit.registry).circuit.get("t1", Note).text == "bad ? end"


def test_a_number_that_is_none_is_refused_by_name():
    circuit = Circuit(small_registry(), [Note(id="t1", x=float("nan"), y=0)])
    with pytest.raises(FileError, match="record 't1' holds nan"):
        encode(circuit)


def test_an_old_type_is_brought_up_to_date_step_by_step():
    def renamed(params):
        return {("tau_m" if k == "tau" else k): v for k, v in params.items()}

    def in_ms(params):
        return {k: v * 1000 if k == "tau_m" else v for k, v in params.items()}

    steps = Migrations(types={("cell.excitable", 1): renamed, ("cell.excitable", 2): in_ms})
    node = {"kind": "node", "id": "n1", "type": "cell.excitable", "version": 1, "params": {"tau": 0.03}}
    assert decode(file_of(node), small_registry(), steps).circuit.get("n1", Node).params == {"tau_m": 30.0}
    node = {**node, "version": 2, "params": {"tau_m": 0.04}}
    assert decode(file_of(node), small_registry(), steps).circuit.get("n1", Node).params == {"tau_m": 40.0}


def test_an_old_format_is_brought_up_to_date(monkeypatch):
    for module in ("format", "reading", "migrations"):
        monkeypatch.setattr(f"neurolab.storage.{module}.FORMAT", 2)
    steps = Migrations(formats={1: lambda f: {("text" if k == "words" else k): v for k, v in f.items()}})
    note = {"kind": "note", "id": "t1", "x": 0, "y": 0, "words": "hello"}
    assert decode(file_of(note), small_registry(), steps).circuit.get("t1", Note).text == "hello"


def test_a_type_that_was_replaced_is_read_as_the_new_one():
    new = UnitSpec(type_id="unit.new", title="New", summary="", replaces=("unit.old",), params=(Param("b", 0),), equations="y = b")
    loaded = decode(file_of({"kind": "node", "id": "n1", "type": "unit.old", "params": {"b": 2}}), small_registry(new))
    assert loaded.circuit.get("n1", Node).type == "unit.new"
    assert loaded.circuit.get("n1", Node).params == {"b": 2.0}


def test_a_byte_order_mark_is_no_fault():
    circuit = small_circuit()
    assert by_id(decode(b"\xef\xbb\xbf" + encode(circuit), circuit.registry).circuit) == by_id(circuit)


def test_the_clipboard_holds_records_as_text():
    circuit = small_circuit()
    chosen = edits.copy_of(circuit, ["n2", "n3", "t1"])
    assert from_text(circuit.registry, to_text(circuit.registry, chosen)) == sorted(chosen, key=lambda r: ("nwdt".index(r.id[0]), r.id))
    with pytest.raises(FileError, match="no neurolab circuit"):
        from_text(circuit.registry, "a shopping list")


def test_mechanisms_of_a_node_are_kept():
    circuit = Circuit(small_registry())
    cell = circuit.get(add(circuit, "cell.leaky"), Node)
    circuit.apply(edits.update(circuit, cell.id, mechanisms=("receptor.ampa", "channel.na")))
    circuit.apply(edits.set_param(circuit, cell.id, "na.g_Na", 7))
    assert by_id(decode(encode(circuit), circuit.registry).circuit) == by_id(circuit)
    bare = replace(cell, mechanisms=())
    assert decode(encode(Circuit(circuit.registry, [bare])), circuit.registry).circuit[cell.id] == bare


def test_a_lead_keeps_its_variable():
    circuit = Circuit(small_registry())
    wire = connect(circuit, add(circuit, "cell.leaky"), add(circuit, "meter.scope"), "lead.probe", variable="ampa.i")
    assert decode(encode(circuit), circuit.registry).circuit.get(wire, Wire).params == {"variable": "ampa.i"}
