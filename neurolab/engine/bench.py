"""Measurements of the engine for ``neurolab bench``: each a dict of name, value, unit. Importing this module is light."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.compose import compose, input_name
from neurolab.catalog.registry import Registry
from neurolab.catalog.spec import CellSpec, MechanismSpec, Param, State
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.engine.bench_costs import costs
from neurolab.engine.bench_networks import coba, cobahh, sparse
from neurolab.engine.bench_plasticity import stdp
from neurolab.engine.builder import PlanBuilder
from neurolab.engine.compiler import compile_plan
from neurolab.engine.plan import Description, Plan

if TYPE_CHECKING:
    from neurolab.circuit.diff import Diff

_SLICE = 500
"""Steps of one call, as in a running window."""


def _receptor(name: str, tau: float) -> MechanismSpec:
    return MechanismSpec(
        type_id=f"receptor.{name}",
        title=name,
        summary="A current that jumps with each spike and decays",
        params=(Param("tau", tau, "ms", help="Time constant of decay", cite="brette2007"),),
        states=(State("g", "nS"),),
        arrival=("g",),
        equations="dg/dt = -g/tau\ni_mem += -g*mV",
    )


EXCITATION, INHIBITION = _receptor("excitation", 5.0), _receptor("inhibition", 10.0)
CUBA_CELL = CellSpec(
    type_id="cell.cuba",
    title="CUBA cell",
    summary="The current-based integrate-and-fire cell of the second benchmark of Brette et al. (2007)",
    params=(
        Param("tau_m", 20.0, "ms", help="Membrane time constant", cite="brette2007"),
        Param("R", 1000.0, "MOhm", help="Turns the weights, in pA, into mV", cite="brette2007"),
        Param("E_L", -49.0, "mV", help="Potential to which the membrane leaks", cite="brette2007"),
        Param("V_th", -50.0, "mV", help="Threshold", cite="brette2007"),
        Param("V_reset", -60.0, "mV", help="Reset", cite="brette2007"),
        Param("t_ref", 5.0, "ms", help="Refractory time", cite="brette2007"),
        Param("v_0", -60.0, "mV", help="Initial potential", cite="brette2007"),
    ),
    states=(State("v", "mV", "v_0"),),
    outputs=(),
    output="v",
    mechanisms=(EXCITATION.type_id, INHIBITION.type_id),
    equations="dv/dt = (E_L - v - R*i_mem)/tau_m",
    spike_when="v > V_th",
    on_spike="v = V_reset",
    hold="t_ref",
    citations=("brette2007",),
)


def cuba(n: int = 4_000, dt: float = 0.1, seed: int = 1) -> Plan:
    """Return the CUBA network of Brette et al. (2007): 80 % excitatory cells, each pair joined with probability 0.02.

    A spike moves the drive by 1.62 mV (excitatory) or -9 mV (inhibitory) without delay; initial potentials are uniform between reset and threshold.
    """
    registry = Registry((CUBA_CELL, EXCITATION, INHIBITION))
    random = np.random.default_rng(seed)
    builder = PlanBuilder(dt)
    cells = builder.add_group(compose(registry, CUBA_CELL), n, params={"v_0": random.uniform(-60.0, -50.0, n)})
    joined = random.random((n, n)) < 0.02
    n_excitatory = n * 4 // 5
    for first, last, receptor, weight in ((0, n_excitatory, EXCITATION, 1.62), (n_excitatory, n, INHIBITION, -9.0)):
        pre, post = np.nonzero(joined[first:last])
        builder.connect(cells, first + pre, cells, post, input_name(receptor.type_id), weight)
    return Plan(builder.build(), dt, seed, Description(registry, {}))


def ten_hodgkin_huxley(dt: float = 0.025) -> Plan:
    """Return ten squid axon cells, driven to spike at slightly different rates, each with its potential recorded."""
    circuit = Circuit(builtin_registry())

    def apply(result: tuple[str, Diff]) -> str:
        circuit.apply(result[1])
        return result[0]

    channels = []
    for i in range(10):
        stimulus = apply(edits.add_node(circuit, "stimulus.step_current", 0, 100 * i, params={"amplitude": 80.0 + 4 * i, "start": 0.0, "stop": 1e9}))
        cell = apply(edits.add_node(circuit, "cell.hodgkin_huxley", 200, 100 * i))
        apply(edits.add_wire(circuit, "wire.current", stimulus, cell))
        channels.append((cell, "v"))
    return compile_plan(circuit, dt=dt, channels=channels)


def times_real(plan: Plan, model_ms: float, windows: int = 30) -> float:
    """Return the speed as a multiple of real time: the best of some consecutive windows of `model_ms` (on a busy machine few are undisturbed)."""
    plan.reset()
    plan.advance(_SLICE)
    best = 0.0
    for _ in range(windows):
        began, first = perf_counter(), plan.time
        while plan.time < first + model_ms:
            plan.advance(_SLICE)
        best = max(best, (plan.time - first) / 1000.0 / (perf_counter() - began))
    return best


def _network_rows(full: bool) -> list[dict[str, Any]]:
    """Return the networks' speeds, and what a cell-step and a synaptic event cost; the speed of 100,000 cells only when all is asked for."""
    rows = [
        {"name": "COBA, 4000 cells, dt 0.1 ms", "value": times_real(coba(), 100.0, 6), "unit": "times real time"},
        {"name": "COBAHH, 4000 cells, dt 0.1 ms", "value": times_real(cobahh(), 50.0, 6), "unit": "times real time"},
    ]
    rows.append({"name": "STDP, 1000 Poisson inputs, dt 0.1 ms", "value": times_real(stdp(), 250.0, 12), "unit": "times real time"})
    for size in (1_000, 10_000, 100_000) if full else (1_000, 10_000):
        speed = times_real(sparse(size), 50.0, 6 if size < 100_000 else 3)
        rows.append({"name": f"LIF, {size} cells with 100 synapses each, dt 0.1 ms", "value": speed, "unit": "times real time"})
    return rows + costs()


def measure(*, quick: bool = False, full: bool = False) -> list[dict[str, Any]]:
    """Return the engine's figures.

    Parameters
    ----------
    quick : bool
        Shorter runs of the small rows, for tests.
    full : bool
        The largest networks too, which take minutes to build.
    """
    span = 50.0 if quick else 250.0
    return [
        {"name": "ten Hodgkin-Huxley cells, dt 0.025 ms", "value": times_real(ten_hodgkin_huxley(), span), "unit": "times real time"},
        {"name": "CUBA, 4000 cells, dt 0.1 ms", "value": times_real(cuba(), span), "unit": "times real time"},
        *([] if quick else _network_rows(full)),
    ]
