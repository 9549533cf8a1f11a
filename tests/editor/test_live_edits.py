"""Editing while it runs: whatever was done, the running plan is the one that a fresh start would make."""

import math
import random
import time

import pytest

from neurolab.catalog.spec import CompoundSpec
from neurolab.circuit import edits
from neurolab.circuit.records import Node, Wire
from neurolab.editor.bridge import Bridge
from neurolab.editor.session import Session

TYPES = ("cell.lif", "cell.hodgkin_huxley", "unit.relu", "unit.tanh", "stimulus.step_current", "stimulus.poisson", "stimulus.constant", "meter.scope")


def until(bridge: Bridge, condition) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "it never happened"
        bridge.poll()
        time.sleep(0.002)


def edit(session: Session, rng: random.Random) -> None:
    """Do one random thing that a person could do."""
    nodes = [n.id for n in session.circuit.all(Node)]
    anything = nodes + [w.id for w in session.circuit.all(Wire)]
    compounds = [c.type_id for c in session.registry.all(CompoundSpec)]
    choice = rng.random()
    if choice < 0.2 or len(nodes) < 3:
        session.add_node(rng.choice(TYPES), rng.randint(-300, 300), rng.randint(-300, 300))
    elif choice < 0.45:
        session.connect(rng.choice(nodes), rng.choice(nodes))
    elif choice < 0.5:
        session.delete((rng.choice(anything),))
    elif choice < 0.7:
        turn_a_knob(session, rng.choice(anything), rng)
    elif choice < 0.76:
        session.inject(rng.choice(compounds), rng.choice(nodes))
    elif choice < 0.79:
        session.wash_out()
    elif choice < 0.84:
        session.swap_type((rng.choice(nodes),), rng.choice(TYPES))
    elif choice < 0.92:
        rng.choice((session.undo.undo, session.undo.redo))()
    else:
        rng.choice((session.bridge.toggle, session.bridge.reset, session.bridge.step))()


def turn_a_knob(session: Session, record_id: str, rng: random.Random) -> None:
    params = edits.params_of(session.circuit, session.circuit[record_id])
    numbers = [(name, p.default) for name, p in params.items() if not p.choices and isinstance(p.default, int | float)]
    if numbers:
        name, default = rng.choice(numbers)
        session.set_param((record_id,), name, default * rng.uniform(0.5, 1.5))


@pytest.mark.parametrize("seed", [1, 2])
def test_the_running_plan_is_what_a_fresh_start_would_make(session: Session, seed: int) -> None:
    from neurolab.engine.compiler import compile_plan

    rng, bridge = random.Random(seed), session.bridge
    bridge.run()
    for _ in range(150):
        edit(session, rng)
        for _ in range(rng.randint(0, 3)):
            bridge.poll()
            time.sleep(0.002)
    until(bridge, lambda: bridge.plan is not None and not bridge._stale and not bridge.planner.busy)
    bridge.set_speed(0.123)  # commands are obeyed in order: when this one is, all are
    until(bridge, lambda: bridge.status.speed_asked == 0.123)
    bridge.poll()
    fresh, live = compile_plan(session.circuit), bridge.plan
    assert live.node_ids == fresh.node_ids
    assert bridge.glow.node_ids == fresh.node_ids
    for record_id, (group, _) in fresh.place.items():
        touched = {e.param for e in group.composite.effects}
        for name in set(group.composite.params) - touched:
            expected, found = fresh.read(record_id, name), live.read(record_id, name)
            assert found == expected or (math.isnan(found) and math.isnan(expected)), (record_id, name)
    assert list(live.network.synapse_weight) == list(fresh.network.synapse_weight)
    assert list(live.network.term_gain) == list(fresh.network.term_gain)
