"""Computes the small traces that palette and canvas show of every cell and preset, by the engine. Run it anew when a cell changes.

python tests/ui/build_thumbnails.py
"""

import json
from pathlib import Path

import numpy as np

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import CellSpec
from neurolab.circuit import edits
from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Settings
from neurolab.engine.simulate import simulate

FILE = Path(__file__).resolve().parents[2] / "resources" / "thumbnails.json"
COLUMNS = 56
REGISTRY = builtin_registry()

# duration (ms), then steps of current: pA, from, to; a preset's own before its type's
STEP = (100.0, 0.08, 1.0)
PROTOCOLS = {
    "cell.lif": (80.0, (STEP,)), "cell.lif#coincidence": (20.0, (STEP,)),
    "cell.lif#textbook": (60.0, ((2500.0, 0.08, 1.0),)),
    "cell.lif#integrator": (160.0, (STEP,)), "cell.eif": (70.0, (STEP,)), "cell.qif": (150.0, (STEP,)),
    "cell.adex": (250.0, (STEP,)), "cell.adex#tonic": (70.0, (STEP,)), "cell.adex#regular_bursting": (450.0, (STEP,)),
    "cell.adex#delayed_accelerating": (180.0, (STEP,)), "cell.adex#delayed_bursting": (250.0, (STEP,)), "cell.adex#transient": (120.0, (STEP,)),
    "cell.izhikevich": (160.0, (STEP,)), "cell.izhikevich#CH": (160.0, (STEP,)), "cell.izhikevich#FS": (70.0, (STEP,)),
    "cell.izhikevich#TC": (200.0, ((-100.0, 0.1, 0.55),)), "cell.izhikevich#RZ": (120.0, ((10.0, 0.2, 0.5),)),
    "cell.izhikevich#phasic": (150.0, ((5.0, 0.15, 1.0),)), "cell.izhikevich#tonic_burst": (200.0, ((150.0, 0.1, 1.0),)),
    "cell.izhikevich#phasic_burst": (200.0, ((6.0, 0.1, 1.0),)), "cell.izhikevich#tonic": (130.0, ((140.0, 0.08, 1.0),)),
    "cell.izhikevich#adapting": (150.0, ((300.0, 0.08, 1.0),)),
    "cell.izhikevich#class_1": (300.0, tuple((8.0, 0.036 * i, 1.0) for i in range(1, 26))),
    "cell.izhikevich#class_2": (300.0, tuple((1.6, 0.036 * i, 1.0) for i in range(1, 26))), "cell.izhikevich#latency": (60.0, ((67.1, 0.15, 0.2),)),
    "cell.izhikevich#ringing": (150.0, ((20.0, 0.15, 0.1833),)),
    "cell.izhikevich#resonator": (400.0, ((6.5, 0.1, 0.11), (6.5, 0.15, 0.16), (6.5, 0.7, 0.71), (6.5, 0.8, 0.81))),
    "cell.izhikevich#integrator": (100.0, ((90.0, 0.09, 0.11), (90.0, 0.14, 0.16), (90.0, 0.7, 0.72), (90.0, 0.8, 0.82))),
    "cell.izhikevich#rebound": (120.0, ((-150.0, 0.17, 0.21),)), "cell.izhikevich#rebound_burst": (150.0, ((-150.0, 0.13, 0.163),)),
    "cell.izhikevich#variable_threshold": (100.0, ((10.0, 0.1, 0.15), (-60.0, 0.7, 0.75), (10.0, 0.8, 0.85))),
    "cell.izhikevich#bistable": (300.0, ((10.0, 0.125, 0.1417), (10.0, 0.6933, 0.71))),
    "cell.izhikevich#after_depolarisation": (40.0, ((200.0, 0.225, 0.275),)),
    "cell.izhikevich#accommodating": (200.0, (*((4.0, 0.1 * i, 0.6) for i in range(1, 6)), *((8.0, 0.8 + 0.0125 * i, 0.85) for i in range(4)))),
    "cell.izhikevich#inhibited_spiking": (350.0, ((-50.0, 0.15, 0.7),)), "cell.izhikevich#inhibited_bursting": (350.0, ((-50.0, 0.15, 0.7),)),
    "cell.fitzhugh_nagumo": (150.0, (STEP,)),
    "cell.hindmarsh_rose": (2500.0, ((100.0, -1.5, 1.0),)), "cell.hindmarsh_rose#short": (700.0, ((100.0, -5.0, 1.0),)),
    "cell.hodgkin_huxley": (22.0, ((200.0, 0.2, 0.25),)), "cell.hodgkin_huxley#warm": (22.0, ((200.0, 0.2, 0.25),)),
    "cell.hodgkin_huxley#big": (50.0, ((1000.0, 0.1, 1.0),)), "cell.connor_stevens": (500.0, ((82.5, 0.04, 1.0),)),
    "cell.connor_stevens#no_a": (80.0, ((120.0, 0.1, 1.0),)), "cell.wang_buzsaki": (90.0, (STEP,)), "cell.morris_lecar": (350.0, (STEP,)),
    "cell.morris_lecar#type_1": (700.0, ((42.0, 0.05, 1.0),)), "cell.morris_lecar#homoclinic": (500.0, ((38.0, 0.0, 1.0), (60.0, 0.3, 0.4))),
    "cell.cortical_rs": (400.0, (STEP,)), "cell.cortical_rs#awake": (150.0, (STEP,)), "cell.cortical_fs": (120.0, (STEP,)),
    "cell.cortical_ib": (900.0, (STEP,)), "cell.cortical_ib#repetitive": (1800.0, (STEP,)), "cell.cortical_lts": (400.0, (STEP,)),
    "cell.cortical_lts#rebound": (900.0, ((-50.0, 0.2, 0.6),)), "cell.thalamic_relay": (900.0, ((-100.0, 0.15, 0.6),)),
    "cell.thalamic_relay#tonic": (250.0, ((300.0, 0.15, 1.0),)), "cell.pacemaker": (9000.0, ()), "cell.pacemaker#slow": (20_000.0, ()),
    "cell.pacemaker#tonic": (700.0, ()), "cell.pacemaker#silent": (1000.0, ()),
    "cell.dopamine": (2500.0, ()), "cell.dopamine#alone": (4000.0, ()), "cell.dopamine#no_erg": (250.0, ()),
}  # fmt: skip
BEFORE = {"cell.pacemaker": 7000.0, "cell.dopamine": 3000.0, "cell.hindmarsh_rose": 4000.0}
"""Run before the shown stretch, ms."""


def run_of(key):
    """Return times (ms) and potential (mV) of a cell under its protocol, and its spike times, all from the start of the shown stretch."""
    type_id, _, preset_id = key.partition("#")
    spec = REGISTRY.get(type_id, CellSpec)
    duration, steps = PROTOCOLS.get(key) or PROTOCOLS[type_id]
    circuit = Circuit(REGISTRY, [Settings(dt=0.05 if duration < 2000 else 0.1, seed=1)])
    params = dict(next(p.params for p in spec.presets if p.id == preset_id)) if preset_id else {}
    cell, diff = edits.add_node(circuit, type_id, 0, 0, params=params)
    circuit.apply(diff)
    # a cell that fires by itself, or settles slowly, is shown once it has settled, others when they rest
    before = BEFORE.get(type_id, 300.0 if "channel." in " ".join(spec.mechanisms) else 0.0)
    for amplitude, start, stop in steps:
        source, diff = edits.add_node(
            circuit,
            "stimulus.step_current",
            0,
            0,
            params={"amplitude": amplitude, "start": before + start * duration, "stop": before + stop * duration},
        )
        circuit.apply(diff)
        _, diff = edits.add_wire(circuit, "wire.current", source, cell, {})
        circuit.apply(diff)
    run = simulate(circuit, before + duration, record=[(cell, "v")])
    first, spikes = np.searchsorted(run.time, before), run.spikes(cell)
    return run.time[first:] - before, run[cell, "v"][first:], spikes[spikes > before] - before


def columns(v):
    """Return the lowest and highest value of each column, in the order in which they come, as whole numbers from 0 to 100."""
    low, high = v.min(), max(v.max(), v.min() + 15.0)
    points = []
    for part in np.array_split(v, COLUMNS):
        first, second = sorted((int(part.argmin()), int(part.argmax())))
        points += [round(100 * float((part[i] - low) / (high - low))) for i in (first, second)]
    return points


def main():
    """Write the table."""
    table = {}
    for spec in REGISTRY.all(CellSpec):
        if spec.type_id in PROTOCOLS:
            for key in (spec.type_id, *(f"{spec.type_id}#{p.id}" for p in spec.presets)):
                table[key] = columns(run_of(key)[1])
    rows = ",\n".join(f"{json.dumps(key)}: {json.dumps(points, separators=(',', ':'))}" for key, points in table.items())
    FILE.write_text(f"{{\n{rows}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
