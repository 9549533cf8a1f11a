"""A compound that finds nothing to act on says so; the dose is given all the same."""

import pytest

from neurolab.circuit.mechanisms import set_mechanisms
from neurolab.circuit.records import Dose
from neurolab.editor import verbs


@pytest.mark.parametrize(
    ("compound", "cell", "idle"),
    [
        ("ttx", "cell.lif", False),
        ("ethosuximide", "cell.lif", True),
        ("ethosuximide", "cell.thalamic_relay", False),
        ("haloperidol", "cell.lif", False),
        ("mibefradil", "cell.hodgkin_huxley", True),
        ("baclofen", "cell.hodgkin_huxley", False),
        ("ttx", "cell.ranvier", False),
    ],
)
def test_what_finds_nothing_to_act_on_is_told(session, compound, cell, idle):
    told = []
    session.message.connect(lambda *message: told.append(message))
    node = verbs.add_node(session, cell, 0.0, 0.0)
    verbs.inject(session, f"compound.{compound}", node)
    assert len(session.circuit.all(Dose)) == 1
    assert bool(told) == idle
    if idle:
        assert "will do nothing here" in told[0][1]
        assert told[0][2]


def test_in_a_region_one_cell_that_answers_is_enough(session):
    told = []
    session.message.connect(lambda *message: told.append(message))
    verbs.add_node(session, "cell.lif", 50.0, 50.0)
    region = verbs.add_region(session, 0.0, 0.0, 100.0, 100.0)
    verbs.inject(session, "compound.ethosuximide", region)
    assert len(told) == 1
    verbs.add_node(session, "cell.thalamic_relay", 60.0, 60.0)
    verbs.inject(session, "compound.ethosuximide", region)
    assert len(told) == 1


def test_a_channel_that_is_added_answers(session):
    node = verbs.add_node(session, "cell.hodgkin_huxley", 0.0, 0.0)
    session.do(set_mechanisms(session.circuit, node, (*session.registry["cell.hodgkin_huxley"].mechanisms, "channel.ca_t")), "Add")
    told = []
    session.message.connect(lambda *message: told.append(message))
    verbs.inject(session, "compound.mibefradil", node)
    assert told == []
