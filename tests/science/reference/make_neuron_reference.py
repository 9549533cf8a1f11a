"""Make `neuron.json`: spike times and synaptic potentials computed by NEURON with its variable-step solver.

Not run by the tests. To make the file anew, in an environment of its own::

    pip install neuron==9.0.2
    NEURON_MODULE_OPTIONS=-nogui python make_neuron_reference.py
"""

import json
import math
from pathlib import Path

import neuron
from neuron import h

h.load_file("stdrun.hoc")
h.usetable_hh = 0  # exact rates instead of interpolated tables


def _patch_of_membrane(area_um2, capacitance_pf):
    """One cylinder whose lateral area is that of the cell."""
    section = h.Section(name="cell")
    section.nseg = 1
    section.L = section.diam = math.sqrt(area_um2 / math.pi)
    section.cm = capacitance_pf / area_um2 * 100.0  # pF/um2 to uF/cm2
    return section


def _run(section, v_0, stop, celsius=6.3):
    h.celsius = celsius
    solver = h.CVode()
    solver.active(True)
    solver.rtol(1e-10)
    solver.atol(1e-10)
    time, v = h.Vector().record(h._ref_t), h.Vector().record(section(0.5)._ref_v)
    h.finitialize(v_0)
    solver.solve(stop)
    solver.active(False)
    return time.to_python(), v.to_python()


def _crossings(time, v, level=0.0):
    spikes = []
    for i in range(1, len(v)):
        if v[i - 1] <= level < v[i]:
            spikes.append(time[i - 1] + (time[i] - time[i - 1]) * (level - v[i - 1]) / (v[i] - v[i - 1]))
    return spikes


def squid_spikes(current_pa, celsius, start=10.0, stop=200.0):
    """Times (ms) at which the squid axon crosses 0 mV upwards under a step of current."""
    cell = _patch_of_membrane(1000.0, 10.0)
    cell.insert("hh")
    cell(0.5).hh.el = -54.387
    clamp = h.IClamp(cell(0.5))
    clamp.delay, clamp.dur, clamp.amp = start, 1e9, current_pa * 1e-3
    return _crossings(*_run(cell, -65.0, stop, celsius))


def psp(weight_ns, tau_rise, tau_decay, reversal, at=21.0):
    """Peak (mV) and its time (ms) of the potential that one synaptic event makes in a passive cell of 40 pF and 4 nS at -70 mV."""
    cell = _patch_of_membrane(1000.0, 40.0)
    cell.insert("pas")
    cell(0.5).pas.g, cell(0.5).pas.e = 4.0e-9 / 1000.0e-8, -70.0  # S/cm2
    synapse = h.Exp2Syn(cell(0.5))
    synapse.tau1, synapse.tau2, synapse.e = tau_rise, tau_decay, reversal
    source = h.NetStim()
    source.number, source.start = 1, at
    connection = h.NetCon(source, synapse)
    connection.delay, connection.weight[0] = 0.0, weight_ns * 1e-3
    time, v = _run(cell, -70.0, 80.0)
    peak = max(range(len(v)), key=lambda i: abs(v[i] + 70.0))
    return {"peak_mV": v[peak] + 70.0, "time_ms": time[peak] - at}


def main():
    """Write the file beside this script."""
    result = {
        "simulator": f"NEURON {neuron.__version__}, CVode, tolerances 1e-10",
        "squid": {
            f"{current:g} pA, {celsius:g} degC": squid_spikes(current, celsius)
            for current, celsius in ((70, 6.3), (100, 6.3), (200, 6.3), (100, 18.5))
        },
        "ten_axons": [len(squid_spikes(80.0 + 4.0 * i, 6.3, start=0.0, stop=10_000.0)) for i in range(10)],
        "ampa_1nS": psp(1.0, 0.5, 4.1, 0.0),
        "gaba_a_3nS": psp(3.0, 0.5, 8.3, -80.0),
    }
    Path(__file__).with_name("neuron.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
