"""Make `modeldb.json`: spike times of cells of cortex and thalamus, by NEURON's variable-step solver with the authors' own channel files.

Not run by the tests. To make the file anew, get the models 123623 (Pospischil et al. 2008) and 279 (Destexhe et al. 1998) from ModelDB, and in an
environment of its own, in an empty folder::

    pip install neuron==9.0.2
    python make_modeldb_reference.py prepare FOLDER_OF_123623 FOLDER_OF_279
    nrnivmodl
    NEURON_MODULE_OPTIONS=-nogui python make_modeldb_reference.py

The first step copies the channels, and gives the fast ones the differential equations that their authors wrote beside the update for a fixed step,
so that the variable-step solver can be used.
"""

import json
import math
import re
import sys
from pathlib import Path

REST = 8000.0
"""Before the current starts, ms: gates start closed in these files and need time to settle."""

# S/cm2 and mV: as in the authors' demonstrations of Pospischil et al. 2008; current in nA for cylinders of 96 and 67 um
CORTEX = {
    "cortical_rs 0.75": {"size": 96, "g_pas": 1e-4, "e_pas": -70, "im": 7e-5, "current": 0.75},
    "cortical_rs 1.5": {"size": 96, "g_pas": 1e-4, "e_pas": -70, "im": 7e-5, "current": 1.5},
    "cortical_fs 0.5": {"size": 67, "g_pas": 1.5e-4, "e_pas": -70, "gk": 0.01, "current": 0.5},
    "cortical_fs 1.5": {"size": 67, "g_pas": 1.5e-4, "e_pas": -70, "gk": 0.01, "current": 1.5},
    "cortical_ib 0.15": {"size": 96, "g_pas": 1e-5, "e_pas": -85, "im": 3e-5, "ical": 1.7e-4, "current": 0.15, "duration": 2000},
    "cortical_ib repetitive 0.15": {"size": 96, "g_pas": 1e-5, "e_pas": -85, "im": 3e-5, "ical": 2.2e-4, "current": 0.15, "duration": 2000},
    "cortical_lts 0.15": {"size": 96, "g_pas": 1e-5, "e_pas": -85, "im": 3e-5, "it": 4e-4, "current": 0.15},
    "cortical_lts rebound -0.075": {
        "size": 96, "g_pas": 1e-5, "e_pas": -60, "im": 3e-5, "it": 4e-4, "current": -0.075, "stop": 400, "duration": 800,
    },
}  # fmt: skip
RELAY = {"0.1": (0.1, 900, 900), "0.2": (0.2, 900, 900), "-0.1": (-0.1, 400, 900)}  # nA, ms, ms
LETTERS = {"hh2": "HH_traub.mod", "im": "IM_cortex.mod", "ical": "IL_gutnick.mod", "it": "IT_huguenard.mod", "cad": "cadecay_destexhe.mod"}


def prepare(cortex, relay):
    """Copy the channels into the folder in which this runs."""
    for name in LETTERS.values():
        text = Path(cortex, name).read_text(encoding="latin-1")
        if name == "HH_traub.mod":
            text = text.replace("SOLVE states\n", "SOLVE states METHOD cnexp\n")
            text = re.sub(r"PROCEDURE states\(\).*?ENDVERBATIM\n\}", _equations("mhn"), text, flags=re.DOTALL)
            text = re.sub(r"\n\s*[mhn]_exp = .*", "", text).replace("dt              (ms)", "").replace("RANGE m_exp, h_exp, n_exp", "")
        # at table ends the M-current is read from a table: use the exact exponential
        Path(name).write_text(text.replace("exptable(", "exp(").replace("FUNCTION exp(", "FUNCTION exptable("), encoding="latin-1")
    Path("ITGHK.mod").write_text(Path(relay, "ITGHK.mod").read_text(encoding="latin-1"), encoding="latin-1")


def _equations(gates):
    lines = "".join(f"\t{x}' = ({x}_inf - {x}) / tau_{x}\n" for x in gates)
    return f"DERIVATIVE states {{\n\tevaluate_fct(v)\n{lines}}}"


def run(length, diameter, current, stop, duration, celsius, v_0, c_m, insert):
    """Return when the cell crosses 0 mV upwards, in ms after the current (nA) has started, and its potential (mV) before."""
    from neuron import h

    h.load_file("stdrun.hoc")
    soma = h.Section(name="soma")
    soma.nseg, soma.L, soma.diam, soma.cm = 1, length, diameter, c_m
    insert(soma)
    clamp = h.IClamp(soma(0.5))
    clamp.delay, clamp.dur, clamp.amp = REST, stop, current
    h.celsius = celsius
    solver = h.CVode()
    solver.active(True)
    solver.rtol(1e-9)
    solver.atol(1e-9)
    time, v = h.Vector().record(h._ref_t), h.Vector().record(soma(0.5)._ref_v)
    h.finitialize(v_0)
    solver.solve(REST + duration)
    solver.active(False)
    t, v = time.to_python(), v.to_python()
    rest = v[max(i for i, x in enumerate(t) if x < REST)]
    spikes = [t[i - 1] + (t[i] - t[i - 1]) * -v[i - 1] / (v[i] - v[i - 1]) - REST for i in range(1, len(v)) if v[i - 1] <= 0 < v[i]]
    return {"rest_mV": round(rest, 4), "spikes_ms": [round(s, 4) for s in spikes]}


def cortex(size, g_pas, e_pas, current, im=0.0, ical=0.0, it=0.0, gk=0.005, duration=500, stop=None):
    """Run one of the cells of Pospischil et al., with the constant reversal potential of the paper: the calcium inside stays at 0.24 uM."""
    from neuron import h

    def insert(soma):
        for name in ("pas", "hh2", *(["im"] if im else []), *(["ical"] if ical else []), *(["it"] if it else [])):
            soma.insert(name)
        s = soma(0.5)
        s.pas.g, s.pas.e, soma.ek, soma.ena = g_pas, e_pas, -100, 50
        s.hh2.gnabar, s.hh2.gkbar, s.hh2.vtraub = 0.05, gk, -55
        if im:
            s.im.gkbar = im
        if ical or it:
            (s.ical if ical else s.it).gcabar = ical or it
            soma.cao = h.cao0_ca_ion = 2
            soma.cai = h.cai0_ca_ion = 2.4e-4

    return run(size, size, current, stop or duration, duration, 36, e_pas, 1, insert)


def relay(current, stop, duration):
    """Run the relay cell of Destexhe et al. (tc1)."""

    def insert(soma):
        for name in ("pas", "hh2", "itGHK", "cad"):
            soma.insert(name)
        s = soma(0.5)
        s.pas.g, s.pas.e, soma.ek, soma.ena = 3.79e-5, -76.5, -100, 50
        s.hh2.gnabar, s.hh2.gkbar, s.hh2.vtraub = 0.01, 0.01, -52
        s.itGHK.pcabar, s.itGHK.shift = 8e-5, -1
        s.cad.depth, s.cad.taur, s.cad.cainf, soma.cao = 0.1, 5, 2.4e-4, 2

    from neuron import h

    h.qm_itGHK = h.qh_itGHK = 2.5
    return run(100, 76.58, current, stop, duration, 34, -74, 0.88, insert)


def main():
    """Write the file beside this script."""
    import neuron
    from neuron import h

    h.load_file("stdrun.hoc")
    result = {
        "simulator": f"NEURON {neuron.__version__}, CVode, tolerances 1e-9; times after the start of the current",
        "channels": "ModelDB 123623 (calcium inside constant) and 279",
        "E_Ca_mV": {"36": round(1000 * 8.314462618 * 309.15 / (2 * 96485.33212) * math.log(2 / 2.4e-4), 3)},
        **{name: cortex(**case) for name, case in CORTEX.items()},
        **{f"thalamic_relay {name}": relay(*case) for name, case in RELAY.items()},
    }
    Path(__file__).with_name("modeldb.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["prepare"]:
        prepare(*sys.argv[2:])
    else:
        main()
