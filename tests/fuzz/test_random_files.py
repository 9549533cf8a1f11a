"""Random and damaged bytes: a circuit or one FileError, never anything else; what loads, saves and loads again."""

from __future__ import annotations

import json

import pytest
from helpers import small_circuit, small_registry
from hypothesis import example, given, settings
from hypothesis import strategies as st

from neurolab.core.errors import FileError
from neurolab.storage.format import decode, encode

REGISTRY = small_registry()
GOOD = encode(small_circuit())
TREE = json.loads(GOOD)

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=10)
    | st.sampled_from(["n1", "n2", "w1", "r1", "settings", "cell.leaky", "3 mV"]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6) | st.sampled_from(["id", "kind", "type", "params"]), inner, max_size=5)
    ),
    max_leaves=12,
)


def attempt(data: bytes) -> None:
    refused = None
    try:
        loaded = decode(data, REGISTRY)
    except FileError as error:
        refused = error
    if refused:
        assert refused.message
        assert refused.hint
        assert len(str(refused)) < 2000
        return
    written = encode(loaded.circuit)
    again = decode(written, REGISTRY)
    assert {r.id: r for r in again.circuit} == {r.id: r for r in loaded.circuit}
    assert encode(again.circuit) == written


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
@example(b"")
@example(b"\xef\xbb\xbf")
def test_random_bytes(data):
    attempt(data)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_damaged_bytes(data):
    damaged = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(damaged)))
        length = data.draw(st.integers(0, 40))
        damaged[at : at + length] = data.draw(
            st.one_of(st.binary(max_size=8), st.sampled_from([b"", b"1e999", b"-", b"null", b'"', b"{", b"]", b"9" * 400, b"\\ud800"]))
        )
    attempt(bytes(damaged))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_damaged_records(data):
    tree = json.loads(GOOD)
    for _ in range(data.draw(st.integers(1, 4))):
        record = data.draw(st.sampled_from(tree["records"]))
        place = record["params"] if "params" in record and isinstance(record["params"], dict) and data.draw(st.booleans()) else record
        key = data.draw(st.sampled_from([*place, "version", "mechanisms", "stop", "extra"]))
        if data.draw(st.booleans()):
            place.pop(key, None)
        else:
            place[key] = data.draw(
                st.one_of(
                    JSON,
                    st.sampled_from([r["id"] for r in TREE["records"]] + ["node", "wire", "dose", "unit.plain", "receptor.ampa", "compound.ttx"]),
                )
            )
    attempt(json.dumps(tree).encode())


@settings(max_examples=120, deadline=None)
@given(
    st.lists(
        st.dictionaries(st.sampled_from(["id", "kind", "type", "x", "y", "source", "target", "params", "version", "compound", "place"]), JSON),
        max_size=3,
    )
)
def test_records_of_random_fields(records):
    attempt(json.dumps({"format": 1, "records": records}).encode())


@pytest.mark.parametrize("length", [1, 2, 3, 50, 500])
def test_every_kind_of_cut(length):
    for start in range(0, len(GOOD), 97):
        attempt(GOOD[:start] + GOOD[start + length :])
