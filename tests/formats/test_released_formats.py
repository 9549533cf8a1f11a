"""Files of every released format still open, hold what they held, and are written back without a change but for the version line."""

from __future__ import annotations

from pathlib import Path

import pytest

from neurolab import __version__
from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit.records import Dose, Node, Note, Opaque, Region, Wire
from neurolab.storage.format import encode, load
from neurolab.storage.migrations import FORMAT

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("v*/*.nlab"))


def test_there_is_a_file_of_every_format():
    assert {p.parent.name for p in FILES} == {f"v{n}" for n in range(1, FORMAT + 1)}


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_a_released_file_opens(path):
    loaded = load(path, builtin_registry())
    assert [n for n in loaded.notices if "cell.of_the_future" not in n] == []


def test_every_kind_of_record_of_format_1():
    circuit = load(HERE / "v1" / "every_record.nlab", builtin_registry()).circuit
    assert {c.kind: len(circuit.all(c)) for c in (Node, Wire, Region, Dose, Note, Opaque)} == {
        "node": 5,
        "wire": 4,
        "region": 1,
        "dose": 2,
        "note": 1,
        "opaque": 1,
    }
    assert circuit.get("n2", Node).params == {"tau_m": 15.0}
    assert circuit.get("n3", Node).mechanisms == ("receptor.ampa",)
    assert circuit.get("d1", Dose) == Dose(
        id="d1", compound="compound.ttx", place="r1", concentration=0.1, start=10.0, stop=500.0, onset=20.0, washout=100.0
    )
    assert (circuit.settings.title, circuit.settings.dt, circuit.settings.seed) == ("Every record", 0.05, 7)


@pytest.mark.parametrize("path", [p for p in FILES if p.parent.name == f"v{FORMAT}"], ids=lambda p: p.name)
def test_a_file_of_this_format_is_written_back_as_it_was(path):
    text = path.read_text(encoding="utf-8").splitlines()
    text[1] = f'  "app version": "{__version__}",'
    assert encode(load(path, builtin_registry()).circuit).decode().splitlines() == text
