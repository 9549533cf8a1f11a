"""Time ten squid axon cells in NEURON: ``python neuron_cells.py hh10 MS``. Prints a JSON object; ``neurolab bench`` calls it."""

import json
import math
import sys
from time import perf_counter

import neuron
from neuron import h

h.load_file("stdrun.hoc")


def main(duration):
    """Run the cells three times as long at the fixed step of 0.025 ms; print the shortest of the three."""
    cells, kept, spikes = [], [], h.Vector()
    for i in range(10):
        cell = h.Section(name=f"cell{i}")
        cell.L = cell.diam = math.sqrt(1000.0 / math.pi)
        cell.insert("hh")
        cell(0.5).hh.el = -54.387
        clamp = h.IClamp(cell(0.5))
        clamp.delay, clamp.dur, clamp.amp = 0.0, 1e9, (80.0 + 4.0 * i) * 1e-3
        watch = h.NetCon(cell(0.5)._ref_v, None, sec=cell)
        watch.threshold = 0.0
        watch.record(spikes)
        cells.append(cell)
        kept += [clamp, watch]
    h.dt, h.steps_per_ms, h.celsius = 0.025, 40, 6.3
    machine = h.ParallelContext()
    machine.set_maxstep(10.0)
    h.finitialize(-65.0)
    seconds = []
    for k in range(3):
        began = perf_counter()
        machine.psolve((k + 1) * duration)
        seconds.append(perf_counter() - began)
    print(json.dumps({"seconds": min(seconds), "rate": len(spikes) / 10 / (3.0 * duration / 1000.0), "version": neuron.__version__}))


if __name__ == "__main__":
    main(float(sys.argv[2]))
