"""Own models in files: written as data, read back equal, checked as text, never run."""

import json
import time

import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.models import is_editable, make_model
from neurolab.circuit.records import Model, Node, Opaque, Wire
from neurolab.core.errors import FileError
from neurolab.storage.format import decode, encode

REGISTRY = builtin_registry()


def a_file(base: str = "cell.lif") -> dict:
    circuit = Circuit(REGISTRY)
    node_id, diff = edits.add_node(circuit, "cell.lif", 0, 0)
    circuit.apply(diff)
    circuit.apply(make_model(circuit, base, REGISTRY[base], (node_id,))[1])
    return json.loads(encode(circuit))


def read(content: dict) -> Circuit:
    return decode(json.dumps(content, indent=1).encode(), REGISTRY).circuit


def model_in(content: dict) -> dict:
    return next(r for r in content["records"] if r["kind"] == "model")


def test_every_model_of_the_catalogue_survives_a_file() -> None:
    circuit = Circuit(REGISTRY)
    for spec in REGISTRY:
        if is_editable(spec):
            circuit.apply(make_model(circuit, spec.type_id, spec)[1])
    data = encode(circuit)
    loaded = decode(data, REGISTRY)
    assert loaded.notices == ()
    assert {r.id: r for r in loaded.circuit} == {r.id: r for r in circuit}
    assert encode(loaded.circuit) == data


def test_equations_are_lines_and_users_find_their_model_wherever_it_stands() -> None:
    content = a_file()
    assert all(isinstance(line, str) for line in model_in(content)["spec"]["equations"])
    for records in (content["records"], content["records"][::-1]):
        circuit = read({**content, "records": records})
        assert circuit.registry[circuit.all(Node)[0].type] is circuit.all(Model)[0].spec


@pytest.mark.parametrize(
    "line",
    [
        "x = __import__('os').system('true')",
        "x = v.__class__",
        "x = (lambda: 1)()",
        "x = 9**9**9**9",
        "x = x + 1",
        "x = " + "(" * 500_000,
        "x = [i for i in v]",
        "x = exec(v)",
        "import os",
        "x = v if v else 1",
        "x := 1",
        "x = 'text'",
    ],
    ids=range(12),
)
def test_hostile_equations_are_one_error_with_file_line_record_and_equation(line: str) -> None:
    content = a_file()
    spec = model_in(content)["spec"]
    spec["equations"].append(line)
    began = time.process_time()
    with pytest.raises(FileError) as caught:
        read(content)
    assert time.process_time() - began < 2
    number = next(i for i, text in enumerate(json.dumps(content, indent=1).splitlines(), 1) if '"model"' in text)
    assert caught.value.message.startswith("line ")
    assert abs(int(caught.value.message.split()[1].rstrip(":")) - number) < 20
    assert "record 'm1'" in caught.value.message
    if len(line) < 1000:
        assert f"line {len(spec['equations'])}" in caught.value.message


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("spec", "kind"), "wire"),
        (("spec", "name"), "a.b"),
        (("spec", "name"), "x" * 50),
        (("base",), ""),
        (("spec", "surprise"), 1),
        (("spec", "method"), "magic"),
        (("spec", "title"), 3),
        (("spec", "states"), []),
        (("spec", "params", 0, "default"), "ten"),
        (("spec", "params", 0, "default"), 1e12),
        (("spec", "params", 0, "unit"), "parsec"),
        (("spec", "params", 0, "name"), "t"),
        (("spec", "spike_when"), "v > nowhere"),
        (("spec", "on_spike"), "tau_m = 1*ms"),
        (("spec", "clip"), [["nowhere", "V_th"]]),
        (("spec", "hold"), "v.real"),
        (("spec", "type_id"), "cell.hodgkin_huxley"),
        (("spec", "mechanisms"), ["cell.lif"]),
        (("spec", "states", 0, "initial"), "__import__"),
        (("spec", "params"), [{"name": f"p{i}", "default": 1.0} for i in range(401)]),
    ],
)
def test_a_damaged_model_is_one_error_that_names_the_record(path: tuple, value: object) -> None:
    content = a_file()
    place = model_in(content)
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(FileError, match="'m1'"):
        read(content)


def test_a_mechanism_of_a_newer_version_makes_the_model_and_its_users_opaque() -> None:
    content = a_file()
    model_in(content)["spec"]["mechanisms"] = ["channel.of_the_future"]
    circuit = read(content)
    assert sorted(r.id for r in circuit.all(Opaque)) == ["m1", "n1"]
    assert model_in(json.loads(encode(circuit))) == model_in(content)


def a_wired_file() -> dict:
    circuit = Circuit(REGISTRY)
    ends = []
    for _ in range(2):
        node_id, diff = edits.add_node(circuit, "cell.lif", 0, 0)
        circuit.apply(diff)
        ends.append(node_id)
    wire, diff = edits.add_wire(circuit, "synapse.ampa", *ends)
    circuit.apply(diff)
    circuit.apply(make_model(circuit, "synapse.ampa", REGISTRY["synapse.ampa"], (wire,))[1])
    return json.loads(encode(circuit))


def test_a_connection_of_ones_own_is_read_with_its_wire() -> None:
    circuit = read(a_wired_file())
    assert circuit.all(Wire)[0].type == circuit.all(Model)[0].spec.type_id


def test_a_connection_made_from_one_that_is_unknown_is_kept_but_not_simulated() -> None:
    content = a_wired_file()
    model_in(content)["base"] = "synapse.of_the_future"
    circuit = read(content)
    assert len(circuit.all(Opaque)) == 2
    assert len(circuit.all(Node)) == 2
    kept = json.loads(encode(circuit))["records"]
    assert {r["id"] for r in kept} == {r["id"] for r in content["records"]}
    assert model_in({"records": kept}) == model_in(content)


@pytest.mark.parametrize(("field", "value"), [("carries", "value"), ("receptor", "receptor.gaba_a"), ("gain", "delay"), ("params", [])])
def test_a_file_cannot_make_a_connection_into_something_else(field: str, value: object) -> None:
    content = a_wired_file()
    model_in(content)["spec"][field] = value
    with pytest.raises(FileError, match="record 'm1'"):
        read(content)
