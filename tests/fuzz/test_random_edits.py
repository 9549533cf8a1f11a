"""Random edits, then undo all: the start. Then redo all: the end. Whatever is merged on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from helpers import small_registry
from hypothesis import given, settings
from hypothesis import strategies as st

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import CellSpec, CompoundSpec, MechanismSpec, MeterSpec, PlasticitySpec, StimulusSpec, UnitSpec, WireSpec
from neurolab.circuit import areas, edits, grouping, plasticity
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.diff import Diff
from neurolab.circuit.learned import plastic_wires
from neurolab.circuit.mechanisms import set_mechanisms
from neurolab.circuit.models import change_model, is_editable, make_model, remove_model, users_of
from neurolab.circuit.records import Group, Model, Node, Note, Opaque, Region, Wire
from neurolab.core.errors import NeurolabError
from neurolab.storage.format import decode, encode, from_text, to_text

REGISTRIES = {"small": small_registry(), "shipped": builtin_registry()}
PLACED = (CellSpec, UnitSpec, StimulusSpec, MeterSpec)
COORDINATE = st.one_of(st.floats(-500, 500), st.integers(-500, 500), st.sampled_from([0, 1e300, float("nan")]))
OPAQUE = (
    Opaque(id="n900", raw={"kind": "node", "id": "n900", "type": "cell.future", "x": 1.0, "y": 2.0}),
    Opaque(id="w900", raw={"kind": "wire", "id": "w900", "type": "synapse.future", "source": "n900", "target": "n900"}),
    Opaque(id="q1", raw={"kind": "lens", "id": "q1", "place": "w900"}),
)


def _pick(data, items):
    items = list(items)
    return data.draw(st.sampled_from(items)) if items else None


def _value(data, param):
    if param.choices:
        return data.draw(st.one_of(st.sampled_from(param.choices), st.text(max_size=5)))
    return data.draw(st.one_of(st.floats(), st.integers(-(10**6), 10**6), st.sampled_from(["3 mV", "1e3", "2 ms", "", "nan", param.default])))


def _some(data, circuit):
    return data.draw(st.lists(st.sampled_from([r.id for r in circuit]), max_size=4))


def _add_node(data, circuit):
    types = [s.type_id for c in PLACED for s in circuit.registry.all(c)]
    return edits.add_node(circuit, _pick(data, types), data.draw(COORDINATE), data.draw(COORDINATE), label=data.draw(st.text(max_size=8)))[1]


def _add_wire(data, circuit):
    ids = [n.id for n in circuit.all(Node)] or ["n1"]
    sensible = [(w.type_id, s, t) for s in ids[:8] for t in ids[:8] for w in edits.wire_choices(circuit, s, t)]
    anything = st.tuples(st.sampled_from([w.type_id for w in circuit.registry.all(WireSpec)]), st.sampled_from(ids), st.sampled_from(ids))
    type_id, source, target = data.draw(st.one_of(st.sampled_from(sensible), anything) if sensible else anything)
    return edits.add_wire(circuit, type_id, source, target)[1]


def _add_dose(data, circuit):
    place = _pick(data, [r.id for r in [*circuit.all(Node), *circuit.all(Region)] or circuit])
    stop = data.draw(st.one_of(st.none(), st.floats()))
    concentration = data.draw(st.one_of(st.none(), st.floats(), st.just("3 nM")))
    compound = _pick(data, [c.type_id for c in circuit.registry.all(CompoundSpec)])
    return edits.add_dose(circuit, compound, place, concentration, start=data.draw(st.floats(-10, 1e4)), stop=stop, onset=data.draw(COORDINATE))[1]


def _set_param(data, circuit):
    record = _pick(data, [*circuit.all(Node), *circuit.all(Wire)]) or circuit.settings
    known = list(edits.params_of(circuit, record).values()) if isinstance(record, Node | Wire) else []
    name = _pick(data, [p.name for p in known])
    value = _value(data, next(p for p in known if p.name == name)) if name else 0
    return edits.set_param(circuit, record.id, name or "nothing", value)


def _preset(data, circuit):
    choices = [(n.id, p.id) for n in circuit.all(Node) for p in getattr(circuit.registry[n.type], "presets", ())]
    return edits.apply_preset(circuit, *data.draw(st.sampled_from(choices))) if choices else Diff()


def _swap(data, circuit):
    record = _pick(data, [*circuit.all(Node), *circuit.all(Wire)] or circuit)
    return edits.swap_type(circuit, record.id, _pick(data, [s.type_id for s in circuit.registry]))


def _paste(data, circuit):
    copied = edits.copy_of(circuit, _some(data, circuit))
    return edits.paste(circuit, from_text(circuit.registry, to_text(circuit.registry, copied)), data.draw(COORDINATE), data.draw(COORDINATE))[1]


def _move(data, circuit):
    return edits.move(circuit, {rid: (data.draw(COORDINATE), data.draw(COORDINATE)) for rid in _some(data, circuit)})


def _text(data, circuit):
    record = _pick(data, [*circuit.all(Note), *circuit.all(Node), *circuit.all(Region)]) or circuit.settings
    field = {"note": "text", "settings": "title"}.get(record.kind, "label")
    return edits.update(circuit, record.id, **{field: data.draw(st.text(max_size=20))})


def _mechanisms(data, circuit):
    node = _pick(data, circuit.all(Node)) or circuit.settings
    known = [m.type_id for m in circuit.registry.all(MechanismSpec)]
    return set_mechanisms(circuit, node.id, data.draw(st.lists(st.sampled_from(known or ["nothing"]), max_size=4)))


def _learn(data, circuit):
    wire = _pick(data, circuit.all(Wire)) or circuit.settings
    rule = _pick(data, ["", *(s.type_id for s in circuit.registry.all(PlasticitySpec))])
    return plasticity.set_plasticity(circuit, [wire.id], rule)


def _keep(data, circuit):
    wires = plastic_wires(circuit)
    share = data.draw(st.floats(0, 1, width=32))
    return (
        plasticity.keep_learned(circuit, {w.id: [share] for w in wires})
        if data.draw(st.booleans())
        else plasticity.forget_learned(circuit, [w.id for w in wires])
    )


def _make_model(data, circuit):
    spec = _pick(data, [s for s in circuit.registry if is_editable(s)])
    users = [n.id for n in users_of(circuit, spec.type_id)]
    return make_model(circuit, spec.type_id, spec, data.draw(st.lists(st.sampled_from(users), max_size=2, unique=True)) if users else ())[1]


def _change_model(data, circuit):
    model = _pick(data, circuit.all(Model))
    if model is None:
        return Diff()
    line = data.draw(st.sampled_from(["", "zz = 1", "zz = pi * 2  # twice", "zz = nowhere", "zz = (", "import os"]))
    params = [replace(p, high=p.default) if not p.choices and data.draw(st.booleans()) else p for p in model.spec.params]
    return change_model(circuit, model.id, replace(model.spec, equations=f"{model.spec.equations}\n{line}", params=tuple(params)))


def _remove_model(data, circuit):
    model = _pick(data, circuit.all(Model))
    return remove_model(circuit, model.id) if model else Diff()


def _group(data, circuit):
    groups = [g.id for g in circuit.all(Group)]
    what = data.draw(st.sampled_from(["group", "ungroup", "fold"]))
    if what == "fold" and groups:
        return grouping.fold(circuit, data.draw(st.sampled_from(groups)), folded=data.draw(st.booleans()))
    return grouping.ungroup(circuit, _some(data, circuit)) if what == "ungroup" else grouping.group_nodes(circuit, _some(data, circuit))[1]


def _silence(data, circuit):
    record = _pick(data, [*circuit.all(Node), *circuit.all(Wire)])
    return edits.update(circuit, record.id, silenced=data.draw(st.booleans())) if record else Diff()


def _picture(data, circuit):
    image = data.draw(st.sampled_from([b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<svg onload='x'/>", b"no picture"]))
    return areas.add_picture(circuit, image, data.draw(COORDINATE), data.draw(COORDINATE), label=data.draw(st.text(max_size=5)))[1]


EDITS = {
    "group": _group,
    "silence": _silence,
    "picture": _picture,
    "frame": lambda d, c: areas.add_frame(c, *[d.draw(COORDINATE) for _ in range(4)])[1],
    "learn": _learn,
    "keep": _keep,
    "mechanisms": _mechanisms,
    "make_model": _make_model,
    "change_model": _change_model,
    "remove_model": _remove_model,
    "add_node": _add_node,
    "add_wire": _add_wire,
    "add_dose": _add_dose,
    "add_region": lambda d, c: edits.add_region(c, *[d.draw(COORDINATE) for _ in range(4)])[1],
    "add_note": lambda d, c: edits.add_note(c, d.draw(COORDINATE), d.draw(COORDINATE), d.draw(st.text(max_size=20)))[1],
    "remove": lambda d, c: edits.remove(c, _some(d, c)),
    "set_param": _set_param,
    "reset_params": lambda d, c: edits.reset_params(c, _pick(d, [r for r in c if getattr(r, "params", None)] or c).id),
    "preset": _preset,
    "swap": _swap,
    "paste": _paste,
    "move": _move,
    "text": _text,
    "wash_out": lambda d, c: edits.wash_out(c, d.draw(st.floats(0, 1e4)), _pick(d, [None, *(r.id for r in c)])),
    "settings": lambda d, c: edits.update(c, "settings", dt=d.draw(st.sampled_from([0.01, 0.1, 1])), seed=d.draw(st.integers(0, 2**40))),
}
BUILDING = ("add_node", "add_node", "add_wire", "add_wire", "add_dose", "add_region", "group", "frame", *EDITS)


def _content(circuit):
    return {r.id: r for r in circuit}


@pytest.mark.parametrize("catalogue", REGISTRIES)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_undo_all_gives_the_start_and_redo_all_the_end(catalogue, data):
    circuit = Circuit(REGISTRIES[catalogue], OPAQUE)
    for spec in (s for c in PLACED for s in circuit.registry.all(c)[:2]):
        circuit.apply(edits.add_node(circuit, spec.type_id, 0, 0)[1])
    start = _content(circuit)
    done: list[Diff] = []
    merged = Diff()
    for name in data.draw(st.lists(st.sampled_from(BUILDING), min_size=3, max_size=25)):
        before = _content(circuit)
        try:
            diff = EDITS[name](data, circuit)
        except NeurolabError:
            assert _content(circuit) == before, "a refused edit changes nothing"
            continue
        circuit.apply(diff)
        circuit.apply(diff.inverse())
        assert _content(circuit) == before, name
        circuit.apply(diff)
        done.append(diff)
        merged = merged.then(diff)
    end = _content(circuit)
    _wires_and_doses_have_their_ends(circuit)
    loaded = decode(encode(circuit), circuit.registry)
    assert _content(loaded.circuit) == end

    for diff in reversed(done):
        circuit.apply(diff.inverse())
    assert _content(circuit) == start
    circuit.apply(merged)
    assert _content(circuit) == end
    circuit.apply(merged.inverse())
    assert _content(circuit) == start
    for diff in done:
        circuit.apply(diff)
    assert _content(circuit) == end


def _wires_and_doses_have_their_ends(circuit):
    for record in circuit:
        for end in edits.ends_of(record):
            assert end in circuit, f"{record.id} hangs on {end}, which is gone"
