"""Make `brunel.json`: rate, irregularity and synchrony of the network of Brunel (2000), model A at its full size, by Brian2.

Not run by the tests. To make the file anew, in an environment of its own::

    pip install brian2==2.9.0 "numpy<2.4"
    python make_brunel_reference.py
"""

import json
from pathlib import Path

import brian2 as b2
import numpy as np
from brian2 import Hz, ms, mV

REGIMES = {"synchronous regular": (3.0, 2.0), "fast oscillation": (6.0, 4.0), "asynchronous irregular": (5.0, 2.0), "slow oscillation": (4.5, 0.9)}
N_E, DEGREE, JUMP, BEGIN, END = 10_000, 1000, 0.1, 300.0, 1300.0  # cells, excitatory inputs of each, mV, ms


def run(g, eta, seed=1):
    """Return the spikes (cell, ms) of the excitatory cells."""
    b2.start_scope()
    b2.seed(seed)
    b2.defaultclock.dt = 0.1 * ms
    tau, theta = 20 * ms, 20 * mV
    cells = b2.NeuronGroup(
        N_E + N_E // 4, "dv/dt = -v/tau : volt (unless refractory)", threshold="v > theta", reset="v = 10*mV", refractory=2 * ms, method="exact",
        namespace={"tau": tau, "theta": theta},
    )  # fmt: skip
    cells.v = "rand()*20*mV"
    rate = eta * theta / (JUMP * mV * DEGREE * tau)
    world = b2.PoissonInput(cells, "v", DEGREE, rate, weight=JUMP * mV)
    rng = np.random.default_rng(seed)
    wires = []
    for first, size, degree, weight in ((0, N_E, DEGREE, JUMP), (N_E, N_E // 4, DEGREE // 4, -g * JUMP)):
        synapses = b2.Synapses(cells, cells, "w : volt (shared, constant)", on_pre="v += w", delay=1.5 * ms)
        sources = first + np.concatenate([rng.choice(size, degree, replace=False) for _ in range(N_E + N_E // 4)])
        synapses.connect(i=sources, j=np.repeat(np.arange(N_E + N_E // 4), degree))
        synapses.w = weight * mV
        wires.append(synapses)
    monitor = b2.SpikeMonitor(cells[:N_E])
    network = b2.Network(cells, world, *wires, monitor)
    network.run(END * ms)
    return np.asarray(monitor.i), np.asarray(monitor.t / ms), float(rate / Hz)


def measure(cells, times, size, begin, end):
    """Return what tells regimes apart; the same is measured of neurolab's network."""
    cells, times = cells[times > begin], times[times > begin]
    counts = np.bincount(cells, minlength=size)
    gaps = [np.diff(times[cells == k]) for k in np.flatnonzero(counts > 5)[:300]]
    activity = np.histogram(times, np.arange(begin, end + 0.01, 0.5))[0]
    power = np.abs(np.fft.rfft(activity - activity.mean())) ** 2
    return {
        "rate_Hz": round(float(counts.mean() / (end - begin) * 1000), 2),
        "cv": round(float(np.mean([g.std() / g.mean() for g in gaps])), 3) if gaps else None,
        # fluctuation of the activity in bins of 0.5 ms beyond that of independent cells, as part of the mean
        "fluctuation": round(float(np.sqrt(max(activity.var() - activity.mean(), 0)) / activity.mean()), 3),
        "peak_Hz": round(float(np.fft.rfftfreq(len(activity), 0.0005)[power.argmax()]), 1),
    }


def main():
    """Write the file beside this script."""
    result: dict[str, object] = {"simulator": f"Brian2 {b2.__version__}, exact, step 0.1 ms, 12,500 cells, {BEGIN:g} to {END:g} ms"}
    for name, (g, eta) in REGIMES.items():
        cells, times, outside = run(g, eta)
        result[name] = {"g": g, "eta": eta, "outside_Hz": round(outside, 2), **measure(cells, times, N_E, BEGIN, END)}
        print(name, result[name], flush=True)  # noqa: T201
    Path(__file__).with_name("brunel.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
