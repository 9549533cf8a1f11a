"""Every damage gives one FileError that says where and what to do, fast and in bounded memory."""

from __future__ import annotations

import json
import os
import time
import tracemalloc

import pytest
from helpers import small_circuit, small_registry

from neurolab.core.errors import FileError
from neurolab.storage.format import MAX_BYTES, MAX_RECORDS, decode, encode, load
from neurolab.storage.migrations import FORMAT, MIGRATIONS

NODE = {"kind": "node", "id": "n1", "type": "cell.leaky"}
OTHER = {"kind": "node", "id": "n2", "type": "cell.leaky"}
WIRE = {"kind": "wire", "id": "w1", "type": "synapse.ampa", "source": "n1", "target": "n2"}


def text_of(*records, indent=None):
    return json.dumps({"format": 1, "records": records}, indent=indent)


def changed(record, **fields):
    return text_of({**record, **fields})


DAMAGES = {
    "empty": ("", "the file is empty"),
    "blank": (" \n\n", "the file is empty"),
    "prose": ("Dear diary,", "this is no neurolab circuit: line 1 does not begin with"),
    "picture": (b"\x89PNG\r\n\x1a\n\x00", "line 1 is not UTF-8 text"),
    "not utf-8": (b'{"format": 1,\n"records": [{"id": "' + b"\xff\xfe" + b'"}]}', "line 2 is not UTF-8 text"),
    "utf-16": (text_of(NODE).encode("utf-16"), "line 1 is not UTF-8 text"),
    "a list": ("[1, 2]", "this is no neurolab circuit"),
    "a number": ("3", "this is no neurolab circuit"),
    "other json": ('{"nodes": [], "edges": []}', "it has no 'format' and 'records'"),
    "newer": (
        '{"app version": "7.1", "format": 99, "records": {}, "more": 1}',
        "was saved by neurolab 7.1 in format 99, this version knows format 1",
    ),
    "newer, nameless": ('{"app version": [1], "format": 99, "records": {}}', "was saved by a newer neurolab in format 99"),
    "format text": ('{"format": "1", "records": []}', "'format' is not a whole number from 1"),
    "format zero": ('{"format": 0, "records": []}', "'format' is not a whole number from 1"),
    "format huge": ('{"format": ' + "9" * 5000 + ', "records": []}', "'format' is not a whole number from 1"),
    "records object": ('{"format": 1, "records": {}}', "field 'records': expected a list \\[\\], got an object"),
    "extra field": ('{"format": 1, "records": [], "run": "rm -rf"}', "unknown field 'run'"),
    "syntax": ('{"format": 1,\n"records": [\n{"id": nope}]}', "line 3, column 9: 'o' does not belong here"),
    "comma": ('{"format": 1, "records": [{},,{}]}', "line 1, column 30: ',' does not belong here"),
    "trailing": (text_of(NODE) + "\nx", "line 2, column 1: 'x' does not belong here"),
    "NaN": (text_of({**NODE, "x": float("nan")}), "'N' does not belong here"),
    "infinity": (text_of({**NODE, "x": float("inf")}), "'I' does not belong here"),
    "huge number": (text_of(NODE).replace('"n1"', '"n1", "x": 1e999'), "record 'n1': field 'x': number out of range"),
    "far away": (changed(NODE, x=1e300), "record 'n1': field 'x': expected a number <= 1000000000.0"),
    "record is a text": (text_of("n1"), "line 1: expected an object {}, got a text"),
    "record is null": (text_of(None), "line 1: expected an object {}, got null"),
    "no id": (text_of({"kind": "node"}), "line 1: there is no 'id'"),
    "empty id": (changed(NODE, id=""), "field 'id': must not be empty"),
    "odd id": (changed(NODE, id="a\nb"), "field 'id': may have letters, digits and _ . : - only"),
    "kind number": (changed(NODE, kind=3), "field 'kind': expected a text, got a whole number"),
    "type number": (changed(NODE, type=[]), "field 'type': expected a text, got a list"),
    "no type": (text_of({"kind": "node", "id": "n1"}), "record 'n1': there is no 'type'"),
    "position text": (changed(NODE, x="left"), "record 'n1': field 'x': expected a number, got a text"),
    "position bool": (changed(NODE, x=True), "record 'n1': field 'x': expected a number, got true or false"),
    "unknown field": (changed(NODE, lable="A"), "record 'n1': unknown field 'lable'"),
    "param list": (changed(NODE, params={"tau_m": [1]}), "record 'n1': field 'params': expected a number or a text, got a list"),
    "params list": (changed(NODE, params=[1]), "record 'n1': field 'params': expected an object"),
    "wrong unit": (changed(NODE, params={"tau_m": "3 mV"}), "record 'n1': parameter 'tau_m': '3 mV' has the wrong unit"),
    "bad quantity": (changed(NODE, params={"tau_m": "__import__('os')"}), "record 'n1': parameter 'tau_m': .* is no quantity"),
    "a wire placed": (changed(NODE, type="synapse.ampa"), "record 'n1': 'synapse.ampa' is a wire and cannot be a node"),
    "a node drunk": (
        text_of(NODE, {"kind": "dose", "id": "d1", "compound": "cell.leaky", "place": "n1", "concentration": 1}),
        "is a cell and cannot be a dose",
    ),
    "a channel as cell": (changed(NODE, mechanisms=["cell.leaky"]), "record 'n1': 'cell.leaky' is a cell, not a mechanism"),
    "a channel twice": (changed(NODE, mechanisms=["channel.na"] * 2, params={"tau_m": 3}), "record 'n1': cell.leaky lists the mechanism 'na' twice"),
    "duplicate ids": (text_of(NODE, OTHER, NODE, indent=1), "line 14: the id 'n1' is used twice"),
    "wire to nowhere": (text_of(NODE, WIRE), "record 'w1' refers to 'n2', which is not in the file"),
    "wire to a note": (
        text_of(NODE, {"kind": "note", "id": "n2", "x": 0, "y": 0}, WIRE),
        "record 'w1' refers to 'n2', a note: wires join nodes only",
    ),
    "dose on nothing": (text_of({"kind": "dose", "id": "d1", "compound": "compound.ttx", "place": "n1", "concentration": 1}), "'d1' refers to 'n1'"),
    "negative dose": (
        text_of(NODE, {"kind": "dose", "id": "d1", "compound": "compound.ttx", "place": "n1", "concentration": -1}),
        "'d1': field 'concentration'",
    ),
    "no time constant": (
        text_of(NODE, {"kind": "dose", "id": "d1", "compound": "compound.ttx", "place": "n1", "concentration": 1, "onset": 0}),
        "'d1': field 'onset': expected a number > 0",
    ),
    "step zero": (text_of({"kind": "settings", "id": "settings", "dt": 0}), "record 'settings': field 'dt': expected a number >= 0.0001"),
    "second settings": (text_of({"kind": "settings", "id": "s1"}), "the id 'settings' belongs to the one record"),
    "settings taken": (changed(NODE, id="settings"), "the id 'settings' belongs to the one record"),
    "version zero": (changed(NODE, version=0), "field 'version'"),
    "deep": ('{"format": 1, "records": [' + "[" * 200_000, "nested too deeply"),
    "deep, closed": ('{"format": 1, "records": [' + '{"a":' * 100_000 + "1" + "}" * 100_000 + "]}", "nested too deeply"),
    "deep in an unknown type": (
        text_of({**NODE, "type": "cell.future", "tree": json.loads("[" * 60 + "]" * 60)}),
        "record 'n1': it is nested too deeply",
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_named(name):
    content, message = DAMAGES[name]
    data = content if isinstance(content, bytes) else content.encode()
    with pytest.raises(FileError, match=message) as caught:
        decode(data, small_registry())
    assert caught.value.hint, "says what to do"
    assert "`" not in caught.value.message
    assert len(caught.value.message) < 250


def test_a_truncated_file_says_where_it_ends():
    data = encode(small_circuit())
    for end in range(0, len(data) - 3, 7):
        with pytest.raises(FileError, match="cut off in line|the file is empty|no neurolab circuit"):
            decode(data[:end], small_registry())
    lines = len(data[:300].splitlines())
    with pytest.raises(FileError, match=rf"cut off in line {lines}\."):
        decode(data[:300], small_registry())


def test_the_line_of_a_damaged_record_is_right():
    circuit = small_circuit()
    lines = encode(circuit).decode().splitlines()
    at = lines.index('      "tau_m": 15.0') if '      "tau_m": 15.0' in lines else next(i for i, line in enumerate(lines) if "tau_m" in line)
    lines[at] = lines[at].replace("15.0", "null")
    begin = max(i for i in range(at) if lines[i] == "    {")
    with pytest.raises(FileError, match=f"^line {begin + 1}: record 'n2': field 'params'"):
        decode("\n".join(lines).encode(), circuit.registry)


HOSTILE = {
    "a million nodes": lambda: text_of(*[{**NODE, "id": f"n{i}"} for i in range(250_000)])[:-2].encode() + b"," + b'{"id":"x"},' * 750_000 + b"{}]}",
    "too many nodes": lambda: text_of(*[{"kind": "node", "id": f"n{i}", "type": "t"} for i in range(MAX_RECORDS + 1)]).encode(),
    "a million brackets": lambda: b'{"format":1,"records":[' + b"[]," * 8_000_000 + b"[]]}",
    "a huge text": lambda: b'{"format":1,"records":["' + b"a" * (MAX_BYTES + 1) + b'"]}',
    "a long text": lambda: text_of({"kind": "note", "id": "t1", "x": 0, "y": 0, "text": "a" * 20_000_000}).encode(),
    "a long id": lambda: text_of({**NODE, "id": "a" * 20_000_000}).encode(),
    "a long type": lambda: text_of({**NODE, "type": "a" * 20_000_000}).encode(),
    "many parameters": lambda: changed(NODE, params={f"p{i}": 1 for i in range(900_000)}).encode(),
    "a long number": lambda: b'{"format":1,"records":[{"id":"n1","kind":"node","type":"t","x":' + b"9" * 20_000_000 + b"}]}",
    "many unknown parameters": lambda: text_of(
        *[{**NODE, "id": f"n{i}", "params": {f"tau_{j}": 1 for j in range(500)}} for i in range(400)]
    ).encode(),
    "a long unknown name": lambda: changed(NODE, params={"p" * 1_000_000: 1, "q" * 1_000_000: "x" * 1_000_000}).encode(),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_little(name):
    data = HOSTILE[name]()
    registry = small_registry()
    begin = time.process_time()
    try:
        loaded = decode(data, registry)
        said = "".join(loaded.notices)
    except FileError as error:
        said = str(error)
    assert time.process_time() - begin < 5
    assert said
    assert len(said) < 10_000


def test_a_hostile_file_takes_bounded_memory():
    data = HOSTILE["a million brackets"]()
    tracemalloc.start()
    try:
        with pytest.raises(FileError, match="more than 3,000,000 values"):
            decode(data, small_registry())
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 3 * MAX_BYTES


def test_a_large_honest_file_loads():
    nodes = [{**NODE, "id": f"n{i}", "params": {"tau_m": 12}} for i in range(4_000)]
    wires = [{**WIRE, "id": f"w{i}", "source": f"n{i % 4000}", "target": f"n{(i * 7) % 4000}"} for i in range(20_000)]
    begin = time.process_time()
    circuit = decode(text_of(*nodes, *wires).encode(), small_registry()).circuit
    assert len(circuit) == 24_001
    assert len(encode(circuit)) < MAX_BYTES
    assert time.process_time() - begin < 5


def test_load_names_the_file(tmp_path):
    path = tmp_path / "broken.nlab"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(FileError, match=r"^broken\.nlab: the file is cut off in line 1"):
        load(path, small_registry())


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda p: p, "there is no file"),
        (lambda p: p.mkdir() or p, "is a folder"),
        (lambda p: str(p) + "\0", "cannot be read"),
        (lambda p: str(p) * 500, "cannot be read: file name too long"),
        pytest.param(lambda p: os.mkfifo(p) or p, "is a device or a pipe", marks=pytest.mark.skipif(os.name == "nt", reason="no pipes in folders")),
    ],
)
def test_what_is_no_file_is_named(tmp_path, make, message):
    with pytest.raises(FileError, match=message):
        load(make(tmp_path / "a.nlab"), small_registry())


def test_every_older_format_has_its_step():
    assert set(MIGRATIONS.formats) == set(range(1, FORMAT))
