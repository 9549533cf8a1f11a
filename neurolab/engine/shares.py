"""Shares in a plan: what one wire contributes to receptors that it shares with others. Light until a share is asked for.

A share that is recorded gets an element of its own: the cell's receptor alone, under the cell's potential as under a voltage clamp, reached by that
wire's spikes only. It hears of the cell and the cell does not hear of it, so recording it disturbs nothing. Its id is ``n1/=w3``: as a part of the
cell, it follows the cell's parameters and chemistry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.compose import input_name
from neurolab.catalog.spec import WireSpec
from neurolab.catalog.synapses.spiking import is_plastic
from neurolab.circuit.axons import delay_of, has_axon
from neurolab.circuit.shares import receptor_of
from neurolab.engine.builder import FILTER
from neurolab.engine.clamp import COMMAND
from neurolab.engine.forest import share_id
from neurolab.engine.group import number
from neurolab.engine.models import model_of
from neurolab.engine.releases import row_of

if TYPE_CHECKING:
    from neurolab.circuit.circuit import Circuit
    from neurolab.circuit.records import Node, Wire
    from neurolab.engine.builder import PlanBuilder
    from neurolab.engine.forest import Place


def add_share(builder: PlanBuilder, circuit: Circuit, wire: Wire, node: Node, source: Place, target: Place) -> None:
    """Add the element of a wire's share.

    Parameters
    ----------
    node : Node
        What the wire acts on: its cell, or the segment of it.
    source, target : (Group, int)
        Where its ends are.
    """
    spec, receptor = circuit.registry.get(wire.type, WireSpec), receptor_of(circuit, wire)
    assert receptor is not None  # nothing else has a share
    composite, kernel = model_of(circuit.registry, node.type, (receptor.type_id,), share=True)
    values = {name: number(node.params[name], p.unit) for name, p in composite.params.items() if name in node.params}
    group = builder.add_group(composite, 1, (share_id(wire.target, wire.id),), values, phase=FILTER, kernel=kernel)
    builder.link(target[0], target[1], "v", group, 0, COMMAND)
    gain = number(wire.params.get(spec.gain, spec.param(spec.gain).default), spec.param(spec.gain).unit)
    release = [row_of(wire.params, {p.name: p.default for p in spec.params})] if is_plastic(wire.params) else None
    delay, into = delay_of(circuit, wire), input_name(spec.receptor)
    builder.connect(source[0], source[1], group, 0, into, gain, delay, ids=(wire.id,), movable=has_axon(wire), release=release)
