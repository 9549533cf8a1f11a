"""Edits: what each change does, and what is refused with a reason."""

from __future__ import annotations

import math

import pytest
from helpers import add, connect, small_circuit, small_registry

from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Dose, Node, Note, Opaque, Region, Wire
from neurolab.core.errors import CircuitError, NeurolabError, SpecError, UnitError


@pytest.fixture
def circuit() -> Circuit:
    return small_circuit()


def test_add_node_converts_clamps_and_keeps_only_what_differs(circuit):
    cell = circuit.get(add(circuit, "cell.leaky", tau_m="0.03 s", R=1e9, E_L=-70), Node)
    assert cell.params == {"tau_m": 30.0, "R": 10.0}
    assert cell.label == "Leaky cell 2"


@pytest.mark.parametrize(
    ("type_id", "params", "error", "message"),
    [
        ("cell.leeky", {}, SpecError, "unknown type 'cell.leeky'. did you mean 'cell.leaky'"),
        ("cell.leaky", {"tau": 1}, CircuitError, "Leaky cell has no parameter 'tau'"),
        ("cell.leaky", {"tau_m": "1 mV"}, UnitError, "wrong unit"),
        ("cell.leaky", {"tau_m": math.nan}, SpecError, "not NaN"),
        ("cell.excitable", {"mode": "sideways"}, SpecError, "'sideways' is no choice of mode"),
        ("synapse.ampa", {}, CircuitError, "AMPA synapse is a wire and cannot be placed"),
        ("compound.ttx", {}, CircuitError, "TTX is a compound and cannot be placed"),
    ],
)
def test_add_node_refuses(circuit, type_id, params, error, message):
    with pytest.raises(error, match=message):
        edits.add_node(circuit, type_id, 0, 0, params=params)


@pytest.mark.parametrize("x", [math.nan, math.inf, -1e10])
def test_nothing_can_be_placed_nowhere(circuit, x):
    for edit in (
        lambda: edits.add_node(circuit, "cell.leaky", x, 0),
        lambda: edits.add_note(circuit, 0, x),
        lambda: edits.add_region(circuit, 0, 0, x, 10),
        lambda: edits.move(circuit, {"n1": (x, 0)}),
        lambda: edits.paste(circuit, edits.copy_of(circuit, ["n1"]), x, 0),
        lambda: edits.add_dose(circuit, "compound.ttx", "n2", start=x),
        lambda: edits.add_dose(circuit, "compound.ttx", "n2", x),
    ):
        with pytest.raises(NeurolabError, match="cannot be|makes no sense"):
            edit()


def test_a_dose_takes_what_is_not_given_from_its_compound(circuit):
    record_id, diff = edits.add_dose(circuit, "compound.ttx", "n2")
    assert diff.added[record_id] == Dose(id=record_id, compound="compound.ttx", place="n2", concentration=0.1)


def test_a_dose_must_make_sense(circuit):
    with pytest.raises(CircuitError, match="stop at 5 ms, before it starts at 10 ms"):
        edits.add_dose(circuit, "compound.ttx", "n2", start=10, stop=5)
    with pytest.raises(CircuitError, match="a dose lies on a node or a region, not on a wire"):
        edits.add_dose(circuit, "compound.ttx", "w1")
    with pytest.raises(CircuitError, match="no record 'n77'"):
        edits.add_dose(circuit, "compound.ttx", "n77")
    _, diff = edits.add_dose(circuit, "compound.ttx", "n2", onset=0, washout=-5)
    (dose,) = diff.added.values()
    assert dose.onset > 0
    assert dose.washout > 0


def test_a_region_can_be_drawn_in_any_direction(circuit):
    record_id, diff = edits.add_region(circuit, 100, 50, -60, -20)
    region = diff.added[record_id]
    assert (region.x, region.y, region.width, region.height) == (40, 30, 60, 20)
    assert region.covers(40, 50)
    assert not region.covers(39, 50)


def test_doses_reach_a_node_through_the_regions_that_cover_it(circuit):
    assert [d.place for d in circuit.doses_at(circuit.get("n1", Node))] == ["r1"]
    circuit.apply(edits.move(circuit, {"n1": (5000, 0)}))
    assert circuit.doses_at(circuit.get("n1", Node)) == []


def test_removing_a_node_removes_what_hangs_on_it(circuit):
    circuit.apply(edits.remove(circuit, ["n3"]))
    assert {r.id for r in circuit} == {"settings", "n1", "n2", "n4", "w1", "r1", "d1", "t1"}


def test_what_hangs_on_unknown_records_goes_too():
    wire = Opaque(id="w9", raw={"kind": "wire", "id": "w9", "source": "n1", "target": "n1"})
    tag = Opaque(id="q1", raw={"kind": "tag", "id": "q1", "place": "w9"})
    circuit = Circuit(small_registry(), [tag, wire, Node(id="n1", type="cell.leaky")])
    assert set(edits.remove(circuit, ["n1"]).removed) == {"n1", "w9", "q1"}


def test_settings_cannot_be_removed(circuit):
    assert not edits.remove(circuit, ["settings"])


def test_updating_to_the_same_is_no_change(circuit):
    assert not edits.update(circuit, "t1", x=0.0)
    with pytest.raises(CircuitError, match="a note has no lable"):
        edits.update(circuit, "t1", lable="x")


@pytest.mark.parametrize("wrong", [{"dt": 0}, {"dt": math.nan}, {"seed": -1}, {"seed": 1.5}, {"speed": 0}, {"um_per_unit": math.inf}])
def test_settings_stay_sensible(circuit, wrong):
    with pytest.raises(CircuitError, match="cannot be"):
        edits.update(circuit, "settings", **wrong)


def test_set_and_reset_params(circuit):
    circuit.apply(edits.set_params(circuit, "n2", {"tau_m": 500, "R": "50 MOhm"}))
    assert circuit.get("n2", Node).params == {"tau_m": 200.0, "R": 0.05}
    circuit.apply(edits.set_param(circuit, "n2", "R", 0.1))
    assert circuit.get("n2", Node).params == {"tau_m": 200.0}, "a default is not kept"
    assert edits.value_of(circuit, circuit.get("n2", Node), "R") == 0.1
    circuit.apply(edits.reset_params(circuit, "n2"))
    assert circuit.get("n2", Node).params == {}


def test_a_preset_replaces_all_values(circuit):
    circuit.apply(edits.set_param(circuit, "n2", "R", 1))
    circuit.apply(edits.apply_preset(circuit, "n2", "slow"))
    assert circuit.get("n2", Node).params == {"tau_m": 100.0}
    with pytest.raises(CircuitError, match="no preset 'slov'. did you mean 'slow'"):
        edits.apply_preset(circuit, "n2", "slov")


def test_swapping_a_cell_keeps_values_and_wires_that_still_make_sense(circuit):
    circuit.apply(edits.set_params(circuit, "n2", {"tau_m": 150, "V_th": -40}))
    diff = edits.swap_type(circuit, "n2", "cell.excitable")
    circuit.apply(diff)
    assert circuit.get("n2", Node).params == {"tau_m": 50.0}, "equal name and unit, in the new bounds"
    assert {"w1", "w2"} <= {w.id for w in circuit.all(Wire)}


def test_swapping_to_a_unit_removes_the_wires_that_made_sense_for_a_cell(circuit):
    circuit.apply(edits.swap_type(circuit, "n3", "unit.plain"))
    assert {w.id for w in circuit.all(Wire)} == {"w1", "w3"}
    assert circuit.get("w3", Wire).params == {}, "the lead observed a channel that is gone"
    assert any(d.place == "n3" for d in circuit.all(Dose))


def test_swapping_keeps_wires_to_unknown_nodes():
    future = Opaque(id="n9", raw={"kind": "node", "id": "n9", "type": "cell.future"})
    wire = Wire(id="w9", type="synapse.ampa", source="n9", target="n1")
    circuit = Circuit(small_registry(), [future, Node(id="n1", type="cell.leaky"), wire])
    circuit.apply(edits.swap_type(circuit, "n1", "cell.excitable"))
    assert circuit["w9"] == wire


def test_swapping_a_wire(circuit):
    circuit.apply(edits.swap_type(circuit, "w2", "wire.gap_junction"))
    assert circuit.get("w2", Wire).type == "wire.gap_junction"
    with pytest.raises(CircuitError, match="Weight does not lead from a biological cell"):
        edits.swap_type(circuit, "w2", "wire.weight")
    with pytest.raises(CircuitError, match="'t1' has no type"):
        edits.swap_type(circuit, "t1", "cell.leaky")


def test_paste_gives_new_ids_and_wires_between_the_copies(circuit):
    ids, diff = edits.paste(circuit, edits.copy_of(circuit, ["n2", "n3", "r1", "t1"]), 10, 20)
    circuit.apply(diff)
    assert len(ids) == 7
    assert {type(r) for r in diff.added.values()} == {Node, Wire, Region, Note, Dose}
    copies = [r for r in diff.added.values() if isinstance(r, Node)]
    assert [(n.x, n.y) for n in copies] == [(110, 20), (210, 20)]
    (wire,) = (r for r in diff.added.values() if isinstance(r, Wire))
    assert {wire.source, wire.target} == {n.id for n in copies}
    assert {r.place for r in diff.added.values() if isinstance(r, Dose)} <= set(ids)


def test_unknown_nodes_can_be_moved():
    future = Opaque(id="n9", raw={"kind": "node", "id": "n9", "type": "cell.future", "x": 0, "y": 0, "more": 1})
    circuit = Circuit(small_registry(), [future])
    circuit.apply(edits.move(circuit, {"n9": (3, 4)}))
    assert circuit.get("n9", Opaque).raw == {"kind": "node", "id": "n9", "type": "cell.future", "x": 3, "y": 4, "more": 1}


def test_wash_out_ends_what_acts(circuit):
    circuit.apply(edits.wash_out(circuit, 200.0, "n3"))
    assert {d.place: d.stop for d in circuit.all(Dose)} == {"r1": 1000.0, "n3": 200.0}
    circuit.apply(edits.wash_out(circuit, 300.0))
    assert {d.place: d.stop for d in circuit.all(Dose)} == {"r1": 300.0, "n3": 200.0}
    assert not edits.wash_out(circuit, 300.0)


def test_edits_do_not_apply_themselves(circuit):
    before = {r.id: r for r in circuit}
    edits.add_node(circuit, "cell.leaky", 0, 0)
    edits.remove(circuit, ["n1"])
    edits.set_param(circuit, "n2", "tau_m", 3)
    assert {r.id: r for r in circuit} == before


def test_a_lead_to_the_same_meter_is_refused_for_the_same_variable_only(circuit):
    connect(circuit, "n3", "n4", "lead.probe")
    connect(circuit, "n3", "n4", "lead.probe", variable="ampa.g")
    with pytest.raises(CircuitError, match="there already is a probe between these two"):
        connect(circuit, "n3", "n4", "lead.probe", variable="ampa.g")
