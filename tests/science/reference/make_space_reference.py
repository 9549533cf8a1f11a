"""Make `space.json`: cells in space computed by NEURON with its variable-step solver, cut into the same segments.

Not run by the tests. To make the file anew, in an environment of its own and an empty folder::

    pip install neuron==9.0.2
    python make_space_reference.py prepare
    nrnivmodl
    NEURON_MODULE_OPTIONS=-nogui python make_space_reference.py

The first step writes the channels of a node of Ranvier (Chiu et al. 1979 as in Sweeney et al. 1987) in NEURON's language.
"""

import json
import sys
from pathlib import Path

NODE = """
NEURON { SUFFIX sweeney  NONSPECIFIC_CURRENT i  RANGE gna, gl, ena, el, rest }
UNITS { (mA) = (milliamp) (mV) = (millivolt) (S) = (siemens) }
PARAMETER { gna = 1.445 (S/cm2) gl = 0.128 (S/cm2) ena = 35 (mV) el = -80.01 (mV) rest = -80 (mV) }
ASSIGNED { v (mV) i (mA/cm2) }
STATE { m h }
BREAKPOINT { SOLVE states METHOD cnexp  i = gna*m*m*h*(v - ena) + gl*(v - el) }
INITIAL { m = 0.003 h = 0.75 }
DERIVATIVE states {
    LOCAL u, am, bm, bh, ah
    u = v - rest
    am = (97 + 0.363*u)/(1 + exp((31 - u)/5.3))
    bm = am/exp((u - 23.8)/4.17)
    bh = 15.6/(1 + exp((24 - u)/10))
    ah = bh/exp((u - 5.5)/5)
    m' = am*(1 - m) - bm*m
    h' = ah*(1 - h) - bh*h
}
"""


def cylinder(h, name, length, diameter, nseg, c_m, r_a, parent=None):
    """Return an unbranched cable, at the far end of its parent."""
    section = h.Section(name=name)
    section.L, section.diam, section.nseg, section.cm, section.Ra = length, diameter, nseg, c_m, r_a
    if parent is not None:
        section.connect(parent(1))
    return section


def passive(section, conductance, rest):
    """Give a cable a passive membrane: S/cm2 and mV."""
    section.insert("pas")
    for piece in section:
        piece.pas.g, piece.pas.e = conductance, rest


def squid(section):
    """Give a cable the channels of the squid axon."""
    section.insert("hh")
    for piece in section:
        piece.hh.el = -54.387


def run(h, places, at, v_0, celsius, level=0.0, tolerance=1e-9):
    """Return what each place shows: its potential (mV) at some times, and when it crosses a level upwards (ms)."""
    h.celsius = celsius
    h.usetable_hh = 0
    solver = h.CVode()
    solver.active(True)
    solver.rtol(tolerance)
    solver.atol(tolerance)
    clock = h.Vector().record(h._ref_t)
    vs = {name: h.Vector().record(place._ref_v) for name, place in places.items()}
    h.finitialize(v_0)
    found = {name: {"v_mV": [], "spikes_ms": []} for name in places}
    for t in at:
        solver.solve(t)
        for name, place in places.items():
            found[name]["v_mV"].append(place.v)
    solver.active(False)
    for name, v in vs.items():
        times, values = clock.to_python(), v.to_python()
        for i in range(1, len(values)):
            if values[i - 1] <= level < values[i]:
                share = (level - values[i - 1]) / (values[i] - values[i - 1])
                found[name]["spikes_ms"].append(times[i - 1] + (times[i] - times[i - 1]) * share)
    return found


def current(h, place, start, stop, amplitude):
    """Inject a step of current (pA) between two times (ms)."""
    clamp = h.IClamp(place)
    clamp.delay, clamp.dur, clamp.amp = start, stop - start, amplitude * 1e-3
    return clamp


def stick(h, *, spiking=False, short=False):
    """Return soma and dendrite of `cell.ball_and_stick` or `cell.spiking_stick`, or with a short dendrite, so that it goes on firing."""
    soma = cylinder(h, "soma", 20, 20, 1, 1, 150)
    dend = cylinder(h, "dend", *((150, 1, 10) if short else (500, 2, 20)), 1, 150, soma)
    passive(dend, 1e-4, -65)
    if spiking:
        squid(soma)
    else:
        passive(soma, 1e-4, -65)
    return soma, dend


def main():
    """Write the file beside this script."""
    import neuron
    from neuron import h

    h.load_file("stdrun.hoc")
    result = {"simulator": f"NEURON {neuron.__version__}, CVode, tolerances 1e-9"}

    soma, dend = stick(h)
    piece = {"v": soma(0.5), "dend[10].v": dend((10 + 0.5) / 20), "dend[19].v": dend((19 + 0.5) / 20)}
    kept = current(h, dend((15 + 0.5) / 20), 5, 25, 100)
    times = [6, 8, 12, 20, 25, 26, 30, 45]
    result["ball_and_stick"] = {"at_ms": times, **run(h, piece, times, -65, 6.3)}
    del kept
    synapse = h.Exp2Syn(dend((18 + 0.5) / 20))
    synapse.tau1, synapse.tau2, synapse.e = 0.5, 4.1, 0
    source = h.NetStim()
    source.number, source.start = 1, 6
    connection = h.NetCon(source, synapse)
    connection.delay, connection.weight[0] = 0, 2e-3
    times = [7, 8, 10, 14, 20, 40]
    result["far_synapse"] = {"at_ms": times, **run(h, piece, times, -65, 6.3)}
    del synapse, source, connection, soma, dend, piece

    for name, short, amplitude in (("spiking_stick", False, 2000), ("spiking_stick_short", True, 200)):
        soma, dend = stick(h, spiking=True, short=short)
        kept = current(h, soma(0.5), 5, 105, amplitude)
        piece = {"v": soma(0.5), "dend[9].v": dend((9 + 0.5) / dend.nseg)}
        times = [6, 7, 9, 12, 60]
        result[name] = {"at_ms": times, **run(h, piece, [*times, 105], -65, 6.3)}
        del kept, soma, dend, piece

    axon = cylinder(h, "axon", 5950, 10, 119, 1, 35.4)
    terminal = cylinder(h, "terminal", 50, 10, 1, 1, 35.4, axon)
    for section in (axon, terminal):
        squid(section)
    kept = current(h, axon(0.5 / 119), 0.5, 0.7, 20_000)
    piece = {"axon[40].v": axon(40.5 / 119), "axon[80].v": axon(80.5 / 119), "terminal.v": terminal(0.5)}
    times = [1.5, 2.0, 2.5, 3.5]
    result["bare_axon"] = {"at_ms": times, **run(h, piece, times, -65, 18.5)}
    del kept, axon, terminal, piece

    for name, bare in (("ranvier", None), ("ranvier_thin", 5)):
        sections, parent = [], None
        for k in range(11):
            node = cylinder(h, f"node{k}", 1.5, 6, 1, 2.5, 110, parent)
            node.insert("sweeney")
            sections.append(node)
            if k < 10:
                membranes = 2 * (20 if k == bare else 150) + 1
                parent = cylinder(h, f"myelin{k}", 1000, 6, 4, 1 / membranes, 110, node)
                passive(parent, 1e-4 / membranes, -80)
                sections.append(parent)
        kept = current(h, sections[0](0.5), 0.5, 0.7, 3000)
        piece = {f"node{k}.v": sections[2 * k](0.5) for k in (2, 5, 8, 10)}
        result[name] = {"at_ms": [0.8, 1.0, 1.2], **run(h, piece, [0.8, 1.0, 1.2, 2.5], -80, 37, level=-30)}
        del kept, sections, parent, node, piece

    Path(__file__).with_name("space.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] == ["prepare"]:
        Path("sweeney.mod").write_text(NODE, encoding="utf-8")
    else:
        main()
