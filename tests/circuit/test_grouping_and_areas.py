"""Groups, frames and pictures: what they carry, what goes with them, what is refused."""

from __future__ import annotations

import base64
import struct
import zlib

import pytest
from helpers import small_registry

from neurolab.circuit import areas, edits, grouping
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.images import JPEG, MOST_BYTES, PNG, SVG, check_image, media_of
from neurolab.circuit.records import Frame, Group, Node, Picture, Wire
from neurolab.core.errors import CircuitError, FileError
from neurolab.engine.simulate import simulate
from neurolab.storage.format import decode, encode

DOT = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 1, 1, 8, 2, 0, 0, 0) + b"\0\0\0\0"
DOT += b"".join(
    struct.pack(">I", len(d)) + k + d + struct.pack(">I", zlib.crc32(k + d)) for k, d in ((b"IDAT", zlib.compress(b"\0\0\0\0")), (b"IEND", b""))
)
DRAWING = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><circle cx='4' cy='4' r='3'/></svg>"


@pytest.fixture
def circuit():
    circuit = Circuit(small_registry())
    for x in (0, 100, 200, 600):
        circuit.apply(edits.add_node(circuit, "cell.leaky", x, 40)[1])
    for source, target in (("n1", "n2"), ("n2", "n3"), ("n3", "n4")):
        circuit.apply(edits.add_wire(circuit, edits.wire_choices(circuit, source, target)[0].type_id, source, target)[1])
    return circuit


def _group(circuit, ids=("n1", "n2")):
    group_id, diff = grouping.group_nodes(circuit, ids)
    circuit.apply(diff)
    return group_id


def test_a_group_stands_in_the_middle_of_its_nodes_and_says_which_are_not_seen(circuit):
    group_id = _group(circuit)
    assert circuit.get(group_id, Group).members == ("n1", "n2")
    assert (circuit.get(group_id, Group).x, circuit.get(group_id, Group).y) == (40, 40)
    assert grouping.folded_away(circuit) == {"n1": group_id, "n2": group_id}
    circuit.apply(grouping.fold(circuit, group_id, folded=False))
    assert grouping.folded_away(circuit) == {}


def test_one_node_is_no_group(circuit):
    with pytest.raises(CircuitError, match="at least two"):
        grouping.group_nodes(circuit, ["n1"])


def test_a_group_among_the_chosen_is_taken_into_the_new_one(circuit):
    old = _group(circuit)
    new = _group(circuit, [old, "n3"])
    assert old not in circuit
    assert circuit.get(new, Group).members == ("n1", "n2", "n3")


def test_a_folded_group_carries_its_nodes_and_takes_them_with_it(circuit):
    group_id = _group(circuit)
    assert set(grouping.carried(circuit, [group_id])) == {group_id, "n1", "n2"}
    circuit.apply(edits.remove(circuit, [group_id]))
    assert {r.id for r in circuit.all(Node)} == {"n3", "n4"}
    assert not circuit.all(Group)


def test_a_group_goes_with_the_last_of_its_nodes_only(circuit):
    group_id = _group(circuit)
    circuit.apply(edits.remove(circuit, ["n1"]))
    assert grouping.members_of(circuit, circuit.get(group_id, Group)) == ["n2"]
    circuit.apply(edits.remove(circuit, ["n2"]))
    assert group_id not in circuit


def test_a_copy_of_a_group_has_copies_of_its_nodes_and_wires(circuit):
    group_id = _group(circuit)
    ids, diff = edits.paste(circuit, edits.copy_of(circuit, [group_id]), 10, 20)
    circuit.apply(diff)
    copies = [circuit[i] for i in ids]
    new = next(r for r in copies if isinstance(r, Group))
    assert set(new.members) == {r.id for r in copies if isinstance(r, Node)}
    assert sum(isinstance(r, Wire) for r in copies) == 1
    assert new.x == circuit.get(group_id, Group).x + 10


def test_groups_frames_and_pictures_change_no_bit_of_a_run(circuit):
    before = simulate(circuit, 50, record=[("n4", "v")])["n4", "v"].tobytes()
    group_id = _group(circuit, ["n1", "n2", "n3"])
    circuit.apply(areas.add_frame(circuit, -50, -50, 900, 300)[1])
    circuit.apply(areas.add_picture(circuit, DRAWING, 0, 0)[1])
    assert simulate(circuit, 50, record=[("n4", "v")])["n4", "v"].tobytes() == before
    circuit.apply(grouping.fold(circuit, group_id, folded=False))
    assert simulate(circuit, 50, record=[("n4", "v")])["n4", "v"].tobytes() == before


def test_a_frame_carries_what_lies_in_it_and_frames_within(circuit):
    for box in ((-50, -50, 900, 300), (50, 0, 200, 80)):
        circuit.apply(areas.add_frame(circuit, *box)[1])
    assert set(grouping.carried(circuit, ["f2"])) == {"f2", "n2", "n3"}
    assert set(grouping.carried(circuit, ["f1"])) == {"f1", "f2", "n1", "n2", "n3", "n4"}


def test_frames_of_one_place_do_not_carry_each_other_for_ever(circuit):
    for _ in range(2):
        circuit.apply(areas.add_frame(circuit, 0, 0, 100, 100)[1])
    assert "f2" not in grouping.carried(circuit, ["f1"])


def test_files_keep_groups_frames_pictures_and_silence(circuit):
    _group(circuit)
    circuit.apply(areas.add_frame(circuit, 0, 0, 100, 100, "Cortex")[1])
    circuit.apply(areas.add_picture(circuit, DOT, 5, 5, label="A dot")[1])
    for record_id in ("n3", "w1"):
        circuit.apply(edits.update(circuit, record_id, silenced=True))
    again = decode(encode(circuit), circuit.registry).circuit
    assert {r.id: r for r in again} == {r.id: r for r in circuit}
    assert again.get("p1", Picture).media == PNG
    assert isinstance(again["f1"], Frame)
    assert b'"silenced": true' in encode(circuit)
    assert encode(circuit).count(b"silenced") == 2


def test_a_file_with_a_picture_that_is_none_is_refused_by_name(circuit):
    circuit.apply(areas.add_picture(circuit, DOT, 5, 5)[1])
    data = encode(circuit).replace(base64.b64encode(DOT), base64.b64encode(b"#!/bin/sh"))
    with pytest.raises(FileError, match=r"record 'p1': this is no PNG"):
        decode(data, circuit.registry)


@pytest.mark.parametrize(
    ("data", "media"),
    [(DOT, PNG), (DRAWING, SVG), (b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x10\0\x20" + b"\0" * 12, JPEG)],
)
def test_the_content_says_what_an_image_is(data, media):
    assert media_of(data) == media
    assert check_image(media, base64.b64encode(data).decode()) == data


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"GIF89a", "no PNG"),
        (b"\x89PNG\r\n\x1a\n", "size"),
        (b"\xff\xd8\xff\xe0", "size"),
        (DOT[:16] + struct.pack(">II", 60_000, 60_000) + DOT[24:], "pixels"),
        (DOT + b"\0" * MOST_BYTES, "MiB"),
        (b"<svg><script>alert(1)</script></svg>", "script"),
        (b"<svg onload='x()'/>", "onload"),
        (b"<svg><image href='file:///etc/passwd'/></svg>", "image"),
        (b"<svg><use href='http://example.org/a.svg#b'/></svg>", "href"),
        (b"<svg><rect fill='url(http://example.org/a)'/></svg>", "load"),
        (b"<svg><style>@import 'http://example.org/a.css';</style></svg>", "style"),
        (b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "entities"),
        (b"<svg><g></svg>", "no XML"),
        (b"<svg>" + b"<g/>" * 20_001 + b"</svg>", "parts"),
    ],
)
def test_hostile_and_damaged_images_are_refused_with_a_reason_and_a_hint(data, why):
    with pytest.raises(CircuitError, match=why) as caught:
        media_of(data)
    assert caught.value.hint


def test_pictures_are_bounded_together(circuit):
    big = DOT + b"\0" * (MOST_BYTES - len(DOT))
    for _ in range(3):
        circuit.apply(areas.add_picture(circuit, big, 0, 0)[1])
    with pytest.raises(CircuitError, match="together"):
        areas.add_picture(circuit, big, 0, 0)
