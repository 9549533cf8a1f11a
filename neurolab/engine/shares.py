"""Shares in a plan: what one wire contributes to receptors that it shares with others. Light until a share is asked for.

A share that is recorded gets an element of its own: the cell's receptor alone, under the cell's potential as under a voltage clamp, reached by that
wire's spikes only. It hears of the cell and the cell does not hear of it, so recording it disturbs nothing. Its id is ``n1/=w3``: as a part of the
cell, it follows the cell's parameters and chemistry.

The share of a wire that learns gets synapses that learn the same. Where terminals tire, or synapses learn, a wire onto a population gets a share in
every cell of it: all synapses of a wire stay in one order, on which their chance and their learning depend.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neurolab.catalog.compose import input_name
from neurolab.catalog.spec import WireSpec
from neurolab.catalog.synapses.spiking import is_plastic
from neurolab.circuit.axons import delay_of, has_axon
from neurolab.circuit.members import cell_id
from neurolab.circuit.shares import receptor_of
from neurolab.engine.builder import FILTER
from neurolab.engine.clamp import COMMAND
from neurolab.engine.drawing import pairs_of
from neurolab.engine.forest import share_id
from neurolab.engine.group import number
from neurolab.engine.models import model_of
from neurolab.engine.populations import Crowd
from neurolab.engine.releases import row_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Node, Wire
    from neurolab.engine.builder import PlanBuilder
    from neurolab.engine.forest import Place


@dataclass(frozen=True, slots=True)
class Ends:
    """Where a wire begins and ends.

    Parameters
    ----------
    node : Node
        What the wire acts on: its cell, or the segment of it.
    source, target, fired_by : (Group, int)
        Its first source, its first target, and where the first target's spikes are found.
    sizes : (int, int)
        Cells at both ends.
    """

    node: Node
    source: Place
    target: Place
    fired_by: Place
    sizes: tuple[int, int]


def add_share(builder: PlanBuilder, circuit: Circuit, wire: Wire, ends: Ends, cells: Collection[int], seed: int) -> None:
    """Add the elements of a wire's share.

    Parameters
    ----------
    cells : collection of int
        In which cells of a population it is asked for.
    seed : int
        Of the circuit.
    """
    spec, receptor = circuit.registry.get(wire.type, WireSpec), receptor_of(circuit, wire)
    assert receptor is not None  # nothing else has a share
    tires, size = is_plastic(wire.params), ends.sizes[1]
    shown = np.arange(size) if wire.plasticity or tires else np.array(sorted(cells), dtype=np.int64)
    composite, kernel = model_of(circuit.registry, ends.node.type, (receptor.type_id,), share=True)
    ids = [share_id(cell_id(wire.target, i) if size > 1 else wire.target, wire.id) for i in shown.tolist()]
    crowd = Crowd((ends.node,), (size,), seed)
    values = {name: each[shown] for name, each in crowd.params_of(composite).items()}
    group = builder.add_group(composite, len(ids), ids, values, phase=FILTER, kernel=kernel)
    group.scatter = {name: each[shown] for name, each in crowd.scatter_of(composite).items()}
    builder.link(ends.target[0], ends.target[1] + shown, "v", group, np.arange(len(ids)), COMMAND)
    pre, post = pairs_of(wire.rule, *ends.sizes, same=wire.source == wire.target)
    kept = np.isin(post, shown)
    pre, post = ends.source[1] + pre[kept], np.searchsorted(shown, post[kept])
    gain = number(wire.params.get(spec.gain, spec.param(spec.gain).default), spec.param(spec.gain).unit)
    release = row_of(wire.params, {p.name: p.default for p in spec.params}) if tires else None
    delay, into = delay_of(circuit, wire), input_name(spec.receptor)
    if wire.plasticity:
        from neurolab.engine.pathways import learning_of

        about = learning_of(circuit.registry, wire, ends.fired_by, seed, share=True)
        builder.learn(wire.id, ends.source[0], pre, group, post, into, gain, delay, about, release)
    elif len(pre):
        builder.connect(
            ends.source[0], pre, group, post, into, gain, delay, ids=wire.id, movable=has_axon(wire) and ends.sizes == (1, 1), release=release
        )
