"""Synapses that learn, from a script."""

import pytest

from neurolab.api import Circuit, CircuitError, SpecError, load, simulate


def paired(lag, **rule):
    """A cell that is made to fire so many ms after a spike of a weak synapse, ten times."""
    c = Circuit()
    early, teacher = c.add("regular", rate="10 Hz", start="20 ms"), c.add("regular", rate="10 Hz", start=f"{20 + lag} ms")
    cell = c.add("lif")
    syn = c.connect(early, cell, "ampa", weight="0.5 nS", delay="1 ms")
    c.connect(teacher, cell, "ampa", weight="50 nS", delay="1 ms")
    c.learn(syn, "stdp", **rule)
    return c, syn, cell


@pytest.mark.parametrize(("lag", "sign"), [(8, 1), (-8, -1)])
def test_a_script_lets_a_synapse_learn_and_reads_its_weight(lag, sign):
    c, syn, _ = paired(lag, A_plus=0.01, A_minus=0.01)
    run = simulate(c, "1 s", dt="0.1 ms", record=[(syn, "weight")])
    weight = run[syn, "weight"]
    assert weight[0] == 0.5
    assert sign * (weight[-1] - weight[0]) > 0.02


def test_what_learns_is_saved_and_can_stop(tmp_path):
    c, syn, _ = paired(8)
    c.save(tmp_path / "learns.nlab")
    again = load(tmp_path / "learns.nlab")
    assert again.document[syn.id] == c.document[syn.id]
    c.learn(syn, "")
    with pytest.raises(CircuitError, match="no parameter 'stdp.A_plus'"):
        syn.set(**{"stdp.A_plus": 0.1})
    with pytest.raises(SpecError, match="unknown plasticity 'stpd'"):
        c.learn(syn, "stpd")
