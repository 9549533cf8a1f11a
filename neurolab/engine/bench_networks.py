"""Networks of the benchmarks: ten squid axons, COBA, COBAHH, and integrate-and-fire cells with a hundred synapses each. Importing it is light."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits, mechanisms, populations
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.compiler import compile_plan

if TYPE_CHECKING:
    from neurolab.engine.plan import Plan

_EXPONENTIAL = {"ampa.tau_rise": 0.05, "ampa.tau_decay": 5.0, "gaba_a.tau_rise": 0.05, "gaba_a.tau_decay": 10.0}
_CHARGE_E, _CHARGE_I = 5.0 / 5.238, 10.0 / 10.269
"""Weights are those of single exponentials of the same charge."""


class _Network:
    """A circuit of an excitatory and an inhibitory population, four to one."""

    def __init__(self, type_id: str, size: int, parts: tuple[str, ...], params: dict[str, float], spread: dict[str, float], dt: float) -> None:
        self.circuit = Circuit(builtin_registry(), [Settings(dt=dt)])
        self.ids = [self._population(type_id, n, parts, params, spread) for n in (size * 4 // 5, size - size * 4 // 5)]

    def _apply(self, diff: edits.Diff) -> None:
        self.circuit.apply(diff)

    def _population(self, type_id: str, size: int, parts: tuple[str, ...], params: dict[str, float], spread: dict[str, float]) -> str:
        node, diff = edits.add_node(self.circuit, type_id, 0, 0)
        self._apply(diff)
        if parts:
            self._apply(mechanisms.set_mechanisms(self.circuit, node, parts))
        self._apply(edits.set_params(self.circuit, node, dict(params)))
        self._apply(populations.set_size(self.circuit, node, size))
        self._apply(populations.set_spread(self.circuit, node, dict(spread)))
        return node

    def join(self, source: str, synapse: str, weight: float, delay: float, **rule: Any) -> None:
        """Wire a population to both."""
        for target in self.ids:
            wire, diff = edits.add_wire(self.circuit, synapse, source, target, {"weight": weight, "delay": delay})
            self._apply(diff)
            self._apply(populations.set_rule(self.circuit, wire, **rule))

    def plan(self) -> Plan:
        """Compile it; nothing is recorded."""
        return compile_plan(self.circuit, channels=())


def ten_squid_axons(dt: float = 0.025) -> Plan:
    """Return ten cells with the currents of 1952 alone, each under a steady current of its own (80, 84 ... pA); nothing is recorded."""
    circuit = Circuit(builtin_registry(), [Settings(dt=dt)])
    for i in range(10):
        stimulus, diff = edits.add_node(circuit, "stimulus.step_current", 0, 0, params={"amplitude": 80.0 + 4 * i, "start": 0.0, "stop": 1e9})
        circuit.apply(diff)
        cell, diff = edits.add_node(circuit, "cell.hodgkin_huxley", 0, 0)
        circuit.apply(diff)
        circuit.apply(mechanisms.set_mechanisms(circuit, cell, ("channel.na_hh", "channel.k_hh", "channel.leak")))
        circuit.apply(edits.add_wire(circuit, "wire.current", stimulus, cell)[1])
    return compile_plan(circuit, channels=())


def coba(size: int = 4_000) -> Plan:
    """Return the COBA network of Brette et al. (2007); its drive of 200 pA is a leak towards -40 instead of -60 mV."""
    cell = {"tau_m": 20.0, "R": 100.0, "E_L": -40.0, "V_th": -50.0, "V_reset": -60.0, "t_ref": 5.0, **_EXPONENTIAL}
    net = _Network("cell.lif", size, ("receptor.ampa", "receptor.gaba_a"), cell, {"v": 10.0}, 0.1)
    _balance(net, size)
    return net.plan()


def cobahh(size: int = 4_000) -> Plan:
    """Return the COBAHH network of Brette et al. (2007), kept awake by a leak towards -45 instead of -60 mV."""
    parts = ("channel.na_tm", "channel.k_tm", "channel.leak", "receptor.ampa", "receptor.gaba_a")
    cell = {"area": 20_000.0, "C_m": 1.0, "T": 36.0, "na_tm.V_T": -63.0, "k_tm.V_T": -63.0, "na_tm.g_Na": 100.0, "k_tm.g_K": 30.0}
    net = _Network("cell.hodgkin_huxley", size, parts, {**cell, "leak.g_L": 0.05, "leak.E_L": -45.0, **_EXPONENTIAL}, {"v": 10.0}, 0.1)
    _balance(net, size)
    return net.plan()


def _balance(net: _Network, size: int) -> None:
    excitatory, inhibitory = net.ids
    net.join(excitatory, "synapse.ampa", 6.0 * _CHARGE_E, 0.1, kind="probability", p=80.0 / size)
    net.join(inhibitory, "synapse.gaba_a", 67.0 * _CHARGE_I, 0.1, kind="probability", p=80.0 / size)


def sparse(size: int, *, synapses: int = 100, strength: float = 1.0) -> Plan:
    """Return integrate-and-fire cells with 100 synapses each, one in five from inhibitory cells, each driven to fire by itself.

    All weights are multiplied by `strength`.
    """
    cell = {"tau_m": 20.0, "R": 100.0, "E_L": -49.0, "V_th": -50.0, "V_reset": -60.0, "t_ref": 5.0}
    net = _Network("cell.lif", size, ("receptor.current_e", "receptor.current_i"), cell, {"v": 10.0}, 0.1)
    excitatory, inhibitory = net.ids
    net.join(excitatory, "synapse.current_e", 1.6 * strength, 1.5, kind="in_degree", k=synapses * 4 // 5)
    net.join(inhibitory, "synapse.current_i", 9.0 * strength, 1.5, kind="in_degree", k=synapses // 5)
    return net.plan()
