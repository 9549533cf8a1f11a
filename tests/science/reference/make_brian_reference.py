"""Make `brian2.json`: spike times of AdEx and Izhikevich cells and an NMDA potential, by Brian2 with a step of one microsecond.

Not run by the tests. To make the file anew, in an environment of its own::

    pip install brian2==2.9.0 "numpy<2.4"
    python make_brian_reference.py
"""

import json
from pathlib import Path

import brian2 as b2
from brian2 import ms, nS, pA, pF

FINE = 0.001 * ms

# Naud et al. 2008: C (pF), g_L (nS), E_L (mV), a (nS), tau_w (ms), b (pA), V_r (mV), I (pA)
ADEX = {
    "tonic": (200, 10, -70, 2, 30, 0, -58, 500),
    "adaptation": (200, 12, -70, 2, 300, 60, -58, 500),
    "initial_burst": (130, 18, -58, 4, 150, 120, -50, 400),
    "regular_bursting": (200, 10, -58, 2, 120, 100, -46, 210),
    "delayed_accelerating": (200, 12, -70, -10, 300, 0, -58, 300),
    "delayed_bursting": (100, 10, -65, -10, 90, 30, -47, 110),
    "transient": (100, 10, -65, 10, 90, 100, -47, 180),
    "irregular": (100, 12, -60, -11, 130, 30, -48, 160),
}
# Izhikevich 2003: a, b, c, d, V_0
IZHIKEVICH = {
    "RS": (0.02, 0.2, -65, 8, -70),
    "IB": (0.02, 0.2, -55, 4, -70),
    "CH": (0.02, 0.2, -50, 2, -70),
    "FS": (0.1, 0.2, -65, 2, -70),
    "LTS": (0.02, 0.25, -65, 2, -64.4),
    "TC": (0.02, 0.25, -65, 0.05, -64.4),
    "RZ": (0.1, 0.26, -65, 2, -62.5),
}


def _spikes(monitor, names):
    trains = monitor.spike_trains()
    return {name: [round(float(t / ms), 4) for t in trains[i]] for i, name in enumerate(names)}


def adex(duration=600.0):
    """Spike times (ms) of the eight patterns under the published current from 0 ms on."""
    b2.start_scope()
    b2.defaultclock.dt = FINE
    cells = b2.NeuronGroup(
        len(ADEX),
        """dv/dt = (-g*(v - E) + g*2*mV*exp((v + 50*mV)/(2*mV)) - w + I)/C : volt
           dw/dt = (a*(v - E) - w)/tau : amp
           C : farad
           g : siemens
           E : volt
           a : siemens
           tau : second
           b : amp
           r : volt
           I : amp""",
        threshold="v >= 0*mV",
        reset="v = r; w += b",
        method="euler",
    )
    columns = list(zip(*ADEX.values(), strict=True))
    for name, values, unit in zip(["C", "g", "E", "a", "tau", "b", "r", "I"], columns, (pF, nS, b2.mV, nS, ms, pA, b2.mV, pA), strict=True):
        setattr(cells, name, list(values) * unit)
    cells.v = cells.E
    monitor = b2.SpikeMonitor(cells)
    b2.run(duration * ms)
    return _spikes(monitor, ADEX)


def izhikevich(duration=300.0, current=10.0):
    """Spike times (ms) of the classes when I = 10 from 0 ms on, from rest."""
    b2.start_scope()
    b2.defaultclock.dt = FINE
    cells = b2.NeuronGroup(
        len(IZHIKEVICH),
        """dv/dt = (0.04*v**2 + 5*v + 140 - u + I)/ms : 1
           du/dt = a*(b*v - u)/ms : 1
           a : 1
           b : 1
           c : 1
           d : 1
           I : 1""",
        threshold="v >= 30",
        reset="v = c; u += d",
        method="euler",
    )
    for name, values in zip("abcd", list(zip(*IZHIKEVICH.values(), strict=True))[:4], strict=True):
        setattr(cells, name, list(values))
    cells.v = [row[4] for row in IZHIKEVICH.values()]
    cells.u = "b*v"
    cells.I = current
    monitor = b2.SpikeMonitor(cells)
    b2.run(duration * ms)
    return _spikes(monitor, IZHIKEVICH)


def nmda_psp(weight=2.0, rise=3.0, decay=52.0, at=21.0):
    """Peak (mV) and time (ms) of the NMDA potential in a passive cell of 40 pF and 4 nS, at two resting potentials."""
    import math

    peak_time = rise * decay / (decay - rise) * math.log(decay / rise)
    norm = 1 / (math.exp(-peak_time / decay) - math.exp(-peak_time / rise))
    result = {}
    for rest in (-70.0, -40.0):
        b2.start_scope()
        b2.defaultclock.dt = FINE
        cell = b2.NeuronGroup(
            1,
            """dv/dt = (4*nS*(rest*mV - v) - g*v/(1 + exp(-0.062*v/mV)/3.57))/(40*pF) : volt
               g = norm*(B - A) : siemens
               dA/dt = -A/(rise*ms) : siemens
               dB/dt = -B/(decay*ms) : siemens""",
            method="rk4",
            namespace={"rest": rest, "norm": norm, "rise": rise, "decay": decay},
        )
        cell.v = rest * b2.mV
        monitor = b2.StateMonitor(cell, "v", record=0)
        b2.run(at * ms)
        cell.A = cell.B = weight * nS
        b2.run(120 * ms)
        depolarisation = monitor.v[0] / b2.mV - rest
        i = int(depolarisation.argmax())
        result[f"{rest:g} mV"] = {"peak_mV": float(depolarisation[i]), "time_ms": float(monitor.t[i] / ms) - at}
    return result


def main():
    """Write the file beside this script."""
    result = {"simulator": f"Brian2 {b2.__version__}, step 0.001 ms", "adex": adex(), "izhikevich": izhikevich(), "nmda_2nS": nmda_psp()}
    Path(__file__).with_name("brian2.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
