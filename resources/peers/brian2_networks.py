"""Time one network in Brian2, as C++ stand-alone on one thread: ``python brian2_networks.py NAME MS``.

Prints a JSON object; ``neurolab bench`` calls it.
"""

import json
import sys
import tempfile

import brian2 as b2
from brian2 import cm, ms, msiemens, mV, ufarad, umetre

DECAY = "dge/dt = -ge/(5*ms) : {0}\ndgi/dt = -gi/(10*ms) : {0}\n"
GATES = "".join(f"d{x}/dt = alpha_{x}*(1 - {x}) - beta_{x}*{x} : 1\n" for x in "mnh")
FIRES = {"threshold": "v > -50*mV", "reset": "v = -60*mV", "refractory": 5 * ms}
CURRENT = "dv/dt = (ge + gi - (v + 49*mV))/(20*ms) : volt (unless refractory)\n" + DECAY.format("volt")
CONDUCTANCE = "dv/dt = (ge*(0*mV - v) + gi*(-80*mV - v) + (-40*mV - v))/(20*ms) : volt (unless refractory)\n" + DECAY.format("1")
TRAUB = (
    """
dv/dt = (gl*(-45*mV - v) + ge*(0*mV - v) + gi*(-80*mV - v) - gNa*(m*m*m)*h*(v - 50*mV) - gK*(n*n*n*n)*(v + 90*mV))/Cm : volt
alpha_m = 0.32*4/exprel((13*mV - v - 63*mV)/(4*mV))/ms : Hz
beta_m = 0.28*5/exprel((v + 63*mV - 40*mV)/(5*mV))/ms : Hz
alpha_h = 0.128*exp((17*mV - v - 63*mV)/(18*mV))/ms : Hz
beta_h = 4./(1 + exp((40*mV - v - 63*mV)/(5*mV)))/ms : Hz
alpha_n = 0.032*5/exprel((15*mV - v - 63*mV)/(5*mV))/ms : Hz
beta_n = 0.5*exp((10*mV - v - 63*mV)/(40*mV))/ms : Hz
"""
    + GATES
    + DECAY.format("siemens")
)
SQUID = (
    """
dv/dt = (I - gNa*(m*m*m)*h*(v - 50*mV) - gK*(n*n*n*n)*(v + 77*mV) - gl*(v + 54.387*mV))/Cm : volt
I : amp
alpha_m = 1/exprel(-(v + 40*mV)/(10*mV))/ms : Hz
beta_m = 4*exp(-(v + 65*mV)/(18*mV))/ms : Hz
alpha_h = 0.07*exp(-(v + 65*mV)/(20*mV))/ms : Hz
beta_h = 1/(1 + exp(-(v + 35*mV)/(10*mV)))/ms : Hz
alpha_n = 0.1/exprel(-(v + 55*mV)/(10*mV))/ms : Hz
beta_n = 0.125*exp(-(v + 65*mV)/(80*mV))/ms : Hz
"""
    + GATES
)


def membrane(area, leak, sodium, potassium):
    """Return the values of a patch of membrane of so many um2, densities in mS/cm2."""
    area = area * umetre**2
    density = msiemens * cm**-2 * area
    return {"Cm": ufarad * cm**-2 * area, "gl": leak * density, "gNa": sodium * density, "gK": potassium * density}


def group(kind, size):
    """Return the cells of a network, and what a spike of an excitatory and of an inhibitory one does."""
    if kind == "hh10":
        cells = b2.NeuronGroup(
            10, SQUID, threshold="v > 0*mV", refractory="v > 0*mV", method="exponential_euler", namespace=membrane(1000.0, 0.3, 120.0, 36.0)
        )
        cells.v, cells.m, cells.h, cells.n = -65 * mV, 0.0529, 0.5961, 0.3177
        cells.I = "(80 + 4*i)*pA"
        return cells, "", ""
    if kind in ("cuba", "sparse"):
        cells = b2.NeuronGroup(size, CURRENT, method="exact", **FIRES)
        effects = ("ge += 1.62*mV", "gi -= 9*mV") if kind == "cuba" else ("ge += 0.16*mV", "gi -= 0.9*mV")
    elif kind == "coba":
        cells = b2.NeuronGroup(size, CONDUCTANCE, method="exponential_euler", **FIRES)
        effects = ("ge += 0.6", "gi += 6.7")
    else:
        cells = b2.NeuronGroup(
            size, TRAUB, threshold="v > -20*mV", refractory=3 * ms, method="exponential_euler", namespace=membrane(20000.0, 0.05, 100.0, 30.0)
        )
        effects = ("ge += 6*nS", "gi += 67*nS")
    cells.v = "-60*mV + 10*mV*rand()"
    return cells, *effects


def learner(size=1000):
    """Return a cell that learns from Poisson inputs by pair STDP, as in Brian2's example after Song, Miller and Abbott (2000)."""
    equations = "dv/dt = (ge*(0*mV - v) - 74*mV - v)/(10*ms) : volt\ndge/dt = -ge/(5*ms) : 1"
    cell = b2.NeuronGroup(1, equations, threshold="v > -54*mV", reset="v = -60*mV", method="exponential_euler")
    cell.v = -74 * mV
    inputs = b2.PoissonGroup(size, rates=15 * b2.Hz)
    traces = "".join(f"d{x}/dt = -{x}/(20*ms) : 1 (event-driven)\n" for x in ("r", "o"))
    learning = b2.Synapses(
        inputs,
        cell,
        "w : 1\n" + traces,
        on_pre="ge += w\nr += 0.0001\nw = clip(w - o, 0, 0.01)",
        on_post="o += 0.000105\nw = clip(w + r, 0, 0.01)",
    )
    learning.connect()
    learning.w = "0.01*rand()"
    return [cell, inputs, learning]


def main(name, duration, folder):
    """Build, compile and run a network some times; print the shortest time of the run itself."""
    kind, _, size = name.partition(":")
    size = {"hh10": 10, "stdp": 1}.get(kind) or int(size or 4000)
    b2.set_device("cpp_standalone", directory=folder, build_on_run=False)
    b2.prefs.devices.cpp_standalone.openmp_threads = 0
    b2.defaultclock.dt = (0.025 if kind == "hh10" else 0.1) * ms
    b2.seed(1)
    cells, on_e, on_i = (None, "", "") if kind == "stdp" else group(kind, size)
    parts = learner() if kind == "stdp" else [cells]
    cells = parts[0]
    if on_e:
        delay = 1.5 * ms if kind == "sparse" else 0 * ms
        p = {"cuba": 0.02, "sparse": 100.0 / size}.get(kind, 80.0 / size)
        for source, effect in ((cells[: size * 4 // 5], on_e), (cells[size * 4 // 5 :], on_i)):
            synapses = b2.Synapses(source, cells, on_pre=effect, delay=delay)
            synapses.connect(p=p)
            parts.append(synapses)
    spikes = b2.SpikeMonitor(cells)
    b2.Network(*parts, spikes).run(duration * ms)
    b2.device.build(directory=folder, compile=True, run=False, debug=False)
    seconds = []
    for _ in range(3):
        b2.device.run(directory=folder, with_output=False, run_args=[])
        seconds.append(float(b2.device._last_run_time))
    print(json.dumps({"seconds": min(seconds), "rate": spikes.num_spikes / size / (duration / 1000.0), "version": b2.__version__}))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        main(sys.argv[1], float(sys.argv[2]), scratch)
