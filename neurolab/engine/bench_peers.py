"""The same networks in Brian2, side by side in one run: it is started in an interpreter of its own, as C++ stand-alone on one thread.

Only the time of the run itself counts, on both sides: neither compiling nor making the connections.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from time import perf_counter
from typing import TYPE_CHECKING, Any

from neurolab.core.errors import EngineError
from neurolab.engine.bench import cuba
from neurolab.engine.bench_networks import coba, cobahh, sparse

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.engine.plan import Plan

MODEL_MS = 500.0
_TIMEOUT_S = 300
_REPEATS = 3

BRIAN2 = """
import json, sys
from brian2 import *
name, ms_, folder = sys.argv[1], float(sys.argv[2]), sys.argv[3]
set_device('cpp_standalone', directory=folder, build_on_run=False)
prefs.devices.cpp_standalone.openmp_threads = 0
defaultclock.dt = 0.1*ms
seed(1)
kind, _, size = name.partition(':')
N = int(size or 4000)
reset = dict(threshold='v > -50*mV', reset='v = -60*mV', refractory=5*ms, method='exact')
if kind in ('cuba', 'sparse'):
    eqs = '''dv/dt = (ge + gi - (v + 49*mV))/(20*ms) : volt (unless refractory)
             dge/dt = -ge/(5*ms) : volt
             dgi/dt = -gi/(10*ms) : volt'''
    G = NeuronGroup(N, eqs, **reset)
    on_e, on_i = ('ge += 1.62*mV', 'gi -= 9*mV') if kind == 'cuba' else ('ge += 0.16*mV', 'gi -= 0.9*mV')
elif kind == 'coba':
    eqs = '''dv/dt = (ge*(0*mV - v) + gi*(-80*mV - v) + (-40*mV - v))/(20*ms) : volt (unless refractory)
             dge/dt = -ge/(5*ms) : 1
             dgi/dt = -gi/(10*ms) : 1'''
    G = NeuronGroup(N, eqs, **{**reset, 'method': 'exponential_euler'})
    on_e, on_i = 'ge += 0.6', 'gi += 6.7'
else:
    area = 20000*umetre**2
    Cm, gl = 1*ufarad*cm**-2*area, 5e-5*siemens*cm**-2*area
    gNa, gK = 100*msiemens*cm**-2*area, 30*msiemens*cm**-2*area
    eqs = '''dv/dt = (gl*(-45*mV - v) + ge*(0*mV - v) + gi*(-80*mV - v) - gNa*(m*m*m)*h*(v - 50*mV) - gK*(n*n*n*n)*(v + 90*mV))/Cm : volt
             dm/dt = alpha_m*(1 - m) - beta_m*m : 1
             dn/dt = alpha_n*(1 - n) - beta_n*n : 1
             dh/dt = alpha_h*(1 - h) - beta_h*h : 1
             dge/dt = -ge/(5*ms) : siemens
             dgi/dt = -gi/(10*ms) : siemens
             alpha_m = 0.32*4/exprel((13*mV - v - 63*mV)/(4*mV))/ms : Hz
             beta_m = 0.28*5/exprel((v + 63*mV - 40*mV)/(5*mV))/ms : Hz
             alpha_h = 0.128*exp((17*mV - v - 63*mV)/(18*mV))/ms : Hz
             beta_h = 4./(1 + exp((40*mV - v - 63*mV)/(5*mV)))/ms : Hz
             alpha_n = 0.032*5/exprel((15*mV - v - 63*mV)/(5*mV))/ms : Hz
             beta_n = 0.5*exp((10*mV - v - 63*mV)/(40*mV))/ms : Hz'''
    G = NeuronGroup(N, eqs, threshold='v > -20*mV', refractory=3*ms, method='exponential_euler')
    on_e, on_i = 'ge += 6*nS', 'gi += 67*nS'
G.v = '-60*mV + 10*mV*rand()'
E, I = G[:N*4//5], G[N*4//5:]
delay = 1.5*ms if kind == 'sparse' else 0*ms
e, i = Synapses(E, G, on_pre=on_e, delay=delay), Synapses(I, G, on_pre=on_i, delay=delay)
p = 0.02 if kind == 'cuba' else 100.0/N if kind == 'sparse' else 80.0/N
e.connect(p=p)
i.connect(p=p)
M = SpikeMonitor(G)
run(ms_*ms)
device.build(directory=folder, compile=True, run=False, debug=False)
best, spikes = 1e9, 0
for _ in range(3):
    device.run(directory=folder, with_output=False, run_args=[])
    took = float(device._last_run_time)
    best = took if took < best else best
print(json.dumps({'seconds': best, 'rate': M.num_spikes/N/(ms_/1000)}))
"""

ROWS: tuple[tuple[str, str, Callable[[], Plan]], ...] = (
    ("CUBA, 4000 cells", "cuba", cuba),
    ("COBA, 4000 cells", "coba", coba),
    ("COBAHH, 4000 cells", "cobahh", cobahh),
    ("LIF, 1000 cells with 100 synapses each", "sparse:1000", lambda: sparse(1_000)),
    ("LIF, 10000 cells with 100 synapses each", "sparse:10000", lambda: sparse(10_000)),
)


def compare_with_brian2(python: str) -> list[dict[str, Any]]:
    """Return our speed on each network, and the ratio to Brian2's.

    Parameters
    ----------
    python : str
        An interpreter in which Brian2 can be imported; it needs a C++ compiler.

    Raises
    ------
    EngineError
        When it cannot be run.
    """
    found: list[dict[str, Any]] = []
    for title, name, make in ROWS:
        ours, theirs = _ours(make()), _brian2(python, name)
        row = {"name": f"{title}, beside Brian2", "value": MODEL_MS / 1000.0 / ours, "unit": "times real time"}
        found.append({**row, "ratio": theirs / ours, "against": "Brian2 C++ stand-alone"})
    return found


def _ours(plan: Plan) -> float:
    """Return the seconds that a run takes: the best of some."""
    best = float("inf")
    for _ in range(_REPEATS):
        plan.reset()
        began = perf_counter()
        while plan.time < MODEL_MS - 1e-9:
            plan.advance(min(500, round(MODEL_MS / plan.dt) - plan.step))
        best = min(best, perf_counter() - began)
    return best


def _brian2(python: str, name: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        command = [python, "-c", BRIAN2, name, str(MODEL_MS), folder]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT_S, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise EngineError(f"Brian2 could not be run with '{python}'", str(error)[-300:]) from None
    if done.returncode:
        raise EngineError(f"Brian2 failed on {name}", done.stderr.strip()[-500:] or "Is it installed there, with a C++ compiler?")
    return float(json.loads(done.stdout.splitlines()[-1])["seconds"])
