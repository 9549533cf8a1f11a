"""The benchmark of plastic synapses: a cell that learns from 1,000 Poisson inputs, as in Song, Miller and Abbott (2000). Importing it is light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits, plasticity, populations
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.compiler import compile_plan

if TYPE_CHECKING:
    from neurolab.engine.plan import Plan

_LEAK = 10.0
"""nS of the cell."""
_CHARGE = 5.0 / 5.238
"""Weights are those of a single exponential of the same charge."""


def stdp(size: int = 1_000) -> Plan:
    """Return the network of Brian2's STDP example: inputs of 15 Hz, weights uniform up to a hundredth of the leak, steps of a hundredth of that."""
    circuit = Circuit(builtin_registry(), [Settings(dt=0.1)])
    inputs, diff = edits.add_node(circuit, "stimulus.poisson", 0, 0, params={"rate": 15.0})
    circuit.apply(diff)
    circuit.apply(populations.set_size(circuit, inputs, size))
    params = {"tau_m": 10.0, "R": 1000.0 / _LEAK, "E_L": -74.0, "V_th": -54.0, "V_reset": -60.0, "t_ref": 0.0}
    kinetics = {"ampa.tau_rise": 0.05, "ampa.tau_decay": 5.0}
    cell, diff = edits.add_node(circuit, "cell.lif", 0, 0, params={**params, **kinetics})
    circuit.apply(diff)
    wire, diff = edits.add_wire(circuit, "synapse.ampa", inputs, cell, {"weight": 0.005 * _LEAK * _CHARGE, "delay": 0.1})
    circuit.apply(diff)
    circuit.apply(plasticity.set_plasticity(circuit, [wire], "plasticity.stdp", {"A_plus": 0.01, "A_minus": 0.0105, "scatter": 1.0}))
    return compile_plan(circuit, channels=())
