"""A circuit's own models: made from the catalogue, changed while in use, taken back; never anything that does not compose."""

import time
from dataclasses import replace

import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import CellSpec, MechanismSpec, Param, Quantity, State, UnitSpec, WireSpec
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.mechanisms import mechanisms_of
from neurolab.circuit.models import change_model, check_spec, is_editable, make_model, own_spec, remove_model
from neurolab.circuit.records import Model, Node, Wire
from neurolab.core.errors import NeurolabError, SpecError

REGISTRY = builtin_registry()
HH, NA, LIF = "cell.hodgkin_huxley", "channel.na_hh", "cell.lif"


@pytest.fixture
def circuit() -> Circuit:
    return Circuit(REGISTRY)


def add(circuit: Circuit, type_id: str, **params: float) -> str:
    node_id, diff = edits.add_node(circuit, type_id, 0, 0, params=params)
    circuit.apply(diff)
    return node_id


def own(circuit: Circuit, base: str, *nodes: str, **changes: object) -> str:
    model_id, diff = make_model(circuit, base, replace(REGISTRY[base], **changes), nodes)
    circuit.apply(diff)
    return model_id


@pytest.mark.parametrize("spec", [s for s in REGISTRY if is_editable(s)], ids=lambda s: s.type_id)
def test_a_copy_of_everything_that_can_be_edited_is_valid(spec) -> None:
    check_spec(REGISTRY, own_spec(spec, "m1"), spec.type_id)


def test_a_cell_becomes_an_own_model_and_keeps_its_values_and_wires(circuit: Circuit) -> None:
    source, cell = add(circuit, LIF), add(circuit, LIF, tau_m=20.0)
    wire, diff = edits.add_wire(circuit, "synapse.ampa", source, cell)
    circuit.apply(diff)
    before = {r.id: r for r in circuit}
    model_id, diff = make_model(circuit, LIF, REGISTRY.get(LIF, CellSpec), (cell,))
    circuit.apply(diff)
    node = circuit.get(cell, Node)
    assert node.type == circuit.get(model_id, Model).spec.type_id
    assert node.params == {"tau_m": 20.0}
    assert wire in circuit
    assert circuit.registry[node.type].title != REGISTRY[LIF].title
    circuit.apply(diff.inverse())
    assert {r.id: r for r in circuit} == before
    assert node.type not in circuit.registry


def test_a_mechanism_of_ones_own_takes_the_place_of_the_other_under_the_same_names(circuit: Circuit) -> None:
    cell, other = add(circuit, HH, **{"na_hh.g_Na": 90.0}), add(circuit, HH)
    model_id = own(circuit, NA, cell)
    node = circuit.get(cell, Node)
    assert circuit.get(model_id, Model).spec.type_id in mechanisms_of(circuit, node)
    assert NA not in mechanisms_of(circuit, node)
    assert node.params == {"na_hh.g_Na": 90.0}
    assert circuit.get(other, Node).mechanisms is None


def test_a_change_reaches_its_users_and_mends_them(circuit: Circuit) -> None:
    unit, target = add(circuit, "unit.tanh"), add(circuit, LIF)
    model_id = own(circuit, "unit.tanh", unit)
    spec = circuit.get(model_id, Model).spec
    with_gain = replace(spec, params=(*spec.params, Param("k", 2.0, low=0, high=10)), equations="y = k * tanh(s + b)")
    circuit.apply(change_model(circuit, model_id, with_gain))
    circuit.apply(edits.set_param(circuit, unit, "k", 9.0))
    circuit.apply(change_model(circuit, model_id, replace(with_gain, params=(*spec.params, Param("k", 2.0, low=0, high=5)))))
    assert circuit.get(unit, Node).params == {"k": 5.0}
    circuit.apply(change_model(circuit, model_id, spec))
    assert circuit.get(unit, Node).params == {}
    assert circuit.get(target, Node).type == LIF


def test_a_lead_that_watched_what_has_gone_watches_the_main_output(circuit: Circuit) -> None:
    cell, scope = add(circuit, "cell.adex"), add(circuit, "meter.scope")
    lead, diff = edits.add_wire(circuit, "lead.probe", cell, scope, {"variable": "w"})
    circuit.apply(diff)
    model_id = own(circuit, "cell.adex", cell)
    spec = circuit.get(model_id, Model).spec
    renamed = replace(
        spec,
        equations=spec.equations.replace("dw/dt", "dz/dt").replace("- w", "- z").replace("-w", "-z"),
        states=tuple(replace(s, name="z", initial="0*pA") if s.name == "w" else s for s in spec.states),
        on_spike=spec.on_spike.replace("w ", "z "),
    )
    circuit.apply(change_model(circuit, model_id, renamed))
    assert circuit.get(lead, Wire).params == {}


def test_what_does_not_compose_never_becomes_a_model(circuit: Circuit) -> None:
    cell = add(circuit, HH)
    model_id = own(circuit, NA, cell)
    spec = circuit.get(model_id, Model).spec
    before = {r.id: r for r in circuit}
    for bad in (
        replace(spec, equations=spec.equations + "\nfoo = bar"),
        replace(spec, equations=spec.equations + "\nfoo = g_Na + E_Na"),
        replace(spec, params=(*spec.params, Param("9a", 1.0))),
        replace(spec, params=(*spec.params, Param("a", 5.0, low=0.0, high=1.0))),
        replace(spec, params=(*spec.params, Param("a", float("nan")))),
        replace(spec, params=(*spec.params, Param("a", 1.0, unit="parsec"))),
        replace(spec, params=tuple(Param(f"p{i}", 1.0) for i in range(1000))),
        replace(spec, title=" "),
    ):
        with pytest.raises(NeurolabError):
            change_model(circuit, model_id, bad)
    assert {r.id: r for r in circuit} == before


def test_a_cell_keeps_its_potential_and_a_unit_its_sum() -> None:
    cell, unit = REGISTRY.get(LIF, CellSpec), REGISTRY.get("unit.tanh", UnitSpec)
    with pytest.raises(SpecError, match="state v"):
        check_spec(REGISTRY, own_spec(replace(cell, states=()), "m1"), LIF)
    with pytest.raises(SpecError, match="input s"):
        check_spec(REGISTRY, own_spec(replace(unit, inputs=()), "m1"), "unit.tanh")


def test_removing_a_model_gives_its_users_what_it_was_made_from(circuit: Circuit) -> None:
    cell, other = add(circuit, HH), add(circuit, LIF)
    before = {r.id: r for r in circuit}
    channel, model = own(circuit, NA, cell), own(circuit, LIF, other)
    circuit.apply(remove_model(circuit, channel))
    circuit.apply(remove_model(circuit, model))
    assert {r.id: r for r in circuit} == before
    assert not circuit.registry.base.extended(()).all(MechanismSpec)[0].type_id.startswith("own.")


def test_deleting_everything_leaves_models_in_use_out_of_it(circuit: Circuit) -> None:
    cell = add(circuit, LIF)
    model_id = own(circuit, LIF, cell)
    assert not edits.remove(circuit, (model_id,))


def test_pasted_nodes_bring_their_models_into_another_circuit_once(circuit: Circuit) -> None:
    cell = add(circuit, HH)
    model_id = own(circuit, NA, cell)
    copies = edits.copy_of(circuit, (cell,))
    other = Circuit(REGISTRY)
    own(other, "unit.tanh")  # takes the id m1
    for _ in range(2):
        ids, diff = edits.paste(other, copies, 0, 0)
        other.apply(diff)
        assert len(ids) == 1
        assert all(m in other.registry for m in mechanisms_of(other, other.get(ids[0], Node)))
    channels = [m for m in other.all(Model) if isinstance(m.spec, MechanismSpec)]
    assert len(channels) == 1
    assert channels[0].spec.equations == circuit.get(model_id, Model).spec.equations
    ids, diff = edits.paste(circuit, copies, 40, 40)
    circuit.apply(diff)
    assert len(circuit.all(Model)) == 1


def test_scripts_find_what_ships_with_the_program_by_its_short_name(circuit: Circuit) -> None:
    own(circuit, LIF)
    assert circuit.registry.find("lif", "cell").type_id == LIF


AMPA, RATE = "synapse.ampa", "wire.rate"


def wired(circuit: Circuit, type_id: str = AMPA) -> str:
    source, target = add(circuit, LIF), add(circuit, "unit.tanh" if type_id == RATE else LIF)
    wire, diff = edits.add_wire(circuit, type_id, source, target)
    circuit.apply(diff)
    return wire


def test_a_connection_of_ones_own_keeps_what_the_wire_has_and_goes_back(circuit: Circuit) -> None:
    wire = wired(circuit)
    circuit.apply(edits.set_param(circuit, wire, "weight", 3.0))
    before = {r.id: r for r in circuit}
    spec = REGISTRY.get(AMPA, WireSpec)
    weak = tuple(replace(p, high=2.0) if p.name == "weight" else p for p in spec.params)
    model = own(circuit, AMPA, wire)
    assert circuit.get(wire, Wire).type.startswith("own.")
    assert circuit.get(wire, Wire).params == {"weight": 3.0}
    circuit.apply(change_model(circuit, model, replace(circuit.get(model, Model).spec, params=weak)))
    assert circuit.get(wire, Wire).params == {"weight": 2.0}
    circuit.apply(remove_model(circuit, model))
    assert {r.id: r for r in circuit} == before | {wire: replace(before[wire], params={"weight": 2.0})}


def test_a_connection_stays_what_the_engine_takes_it_for(circuit: Circuit) -> None:
    spec, rate = REGISTRY.get(AMPA, WireSpec), REGISTRY.get(RATE, WireSpec)
    for base, bad in (
        (AMPA, replace(spec, carries="value")),
        (AMPA, replace(spec, receptor="receptor.gaba_a")),
        (AMPA, replace(spec, joins=(("unit", "unit"),))),
        (AMPA, replace(spec, gain="delay")),
        (AMPA, replace(spec, params=spec.params[1:])),
        (AMPA, replace(spec, params=tuple(replace(p, unit="ms") if p.name == "weight" else p for p in spec.params))),
        (AMPA, replace(spec, params=tuple(replace(p, high=1e12) if p.name == "delay" else p for p in spec.params))),
        (AMPA, replace(spec, equations="y = weight")),
        (RATE, replace(rate, states=(), equations="y = weight")),
        ("lead.probe", REGISTRY.get("lead.probe", WireSpec)),
    ):
        with pytest.raises(NeurolabError):
            make_model(circuit, base, bad)


def test_pasted_wires_bring_their_models(circuit: Circuit) -> None:
    wire = wired(circuit, RATE)
    own(circuit, RATE, wire, equations="dx/dt = -x/tau\ny = weight*x*x")
    ends = {circuit.get(wire, Wire).source, circuit.get(wire, Wire).target}
    other = Circuit(REGISTRY)
    own(other, "unit.tanh")  # takes the id m1
    other.apply(edits.paste(other, edits.copy_of(circuit, ends), 0, 0)[1])
    (pasted,) = other.all(Wire)
    assert other.registry.get(pasted.type, WireSpec).equations.endswith("x*x")


def test_a_pasted_cell_in_space_finds_its_channel_in_its_compartments(circuit: Circuit) -> None:
    cell = add(circuit, "cell.spiking_stick")
    own(circuit, NA, cell)
    other = Circuit(REGISTRY)
    own(other, "unit.tanh")  # takes the id m1
    ids, diff = edits.paste(other, edits.copy_of(circuit, (cell,)), 0, 0)
    other.apply(diff)
    soma = (other.get(ids[0], Node).compartments or ())[0]
    assert soma.mechanisms[0].startswith("own.")
    assert all(m in other.registry for m in soma.mechanisms)


_CHAIN = "a0 = b\n" + "\n".join(f"a{i + 1} = a{i}*a{i}" for i in range(60)) + "\ndx/dt = -x/(1*ms)\ny = x"
HOSTILE: tuple[dict[str, object], ...] = (
    {"equations": "y = __import__('os').system('true')"},
    {"equations": "y = s.__class__"},
    {"equations": "y = (lambda: s)()"},
    {"equations": "y = s*9**9**9"},
    {"equations": "y = " + "(" * 1_000_000},
    {"equations": "y = y + s"},
    {"equations": "y = z\nz = y"},
    {"equations": "__class__ = s\ny = s"},
    {"equations": _CHAIN, "states": (State("x", "1", "a60"),)},
    {"equations": "dx/dt = -x/(1*ms)\ny = x", "states": (State("x", "1", "(" * 1_000_000),)},
    {"equations": "dx/dt = -x/(1*ms)\ny = x", "states": (State("x"),), "clip": (("x", "(" * 1_000_000),)},
    {"equations": "y = s", "spike_when": "s > 1" + "+1" * 500_000},
    {"equations": "y = s", "hold": "open('x')"},
    {"equations": "y = s", "title": "x" * 1_000_000},
    {"equations": "y = s", "params": (Param("q", 1.0, "m*" * 500_000),)},
    {"equations": "y = s", "params": (Param("__builtins__", 1.0),)},
    {"equations": "y = s", "outputs": (Quantity("y.real"),)},
    {"equations": "y = s", "inputs": (Quantity("s"), Quantity("x" * 1_000_000))},
)


@pytest.mark.parametrize("changes", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_models_are_refused_at_once(circuit: Circuit, changes: dict[str, object]) -> None:
    start = time.process_time()
    with pytest.raises(NeurolabError):
        make_model(circuit, "unit.tanh", replace(REGISTRY["unit.tanh"], **changes))
    assert time.process_time() - start < 0.1
