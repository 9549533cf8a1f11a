"""Time one network in NEST on one thread: ``python nest_networks.py NAME MS``. Prints a JSON object; ``neurolab bench`` calls it."""

import json
import sys
from time import perf_counter

import nest

CURRENT = {"C_m": 20.0, "tau_m": 20.0, "E_L": -49.0, "tau_syn_ex": 5.0, "tau_syn_in": 10.0}
CONDUCTANCE = {"C_m": 200.0, "g_L": 10.0, "E_L": -40.0, "E_ex": 0.0, "E_in": -80.0, "tau_syn_ex": 5.0, "tau_syn_in": 10.0}
FIRES = {"V_th": -50.0, "V_reset": -60.0, "t_ref": 5.0}
TRAUB = {"g_Na": 20000.0, "g_K": 6000.0, "E_Na": 50.0, "E_K": -90.0, "V_T": -63.0}
KINDS = {
    "cuba": ("iaf_psc_exp", CURRENT | FIRES, 1.62, -9.0),
    "sparse": ("iaf_psc_exp", CURRENT | FIRES, 0.16, -0.9),
    "coba": ("iaf_cond_exp", CONDUCTANCE | FIRES, 6.0, -67.0),
    "cobahh": ("hh_cond_exp_traub", CONDUCTANCE | TRAUB | {"E_L": -45.0}, 6.0, -67.0),
}


def main(name, duration):
    """Build a network and run it three times as long; print the shortest of the three."""
    kind, _, size = name.partition(":")
    size = 10 if kind == "hh10" else int(size or 4000)
    nest.set_verbosity("M_ERROR")
    nest.ResetKernel()
    nest.resolution = 0.025 if kind == "hh10" else 0.1
    nest.rng_seed = 1
    counter = nest.Create("spike_recorder", params={"record_to": "memory"})
    if kind == "hh10":
        cells = nest.Create("hh_psc_alpha", 10)
        cells.I_e = [800.0 + 40.0 * i for i in range(10)]
    else:
        model, params, on_e, on_i = KINDS[kind]
        cells = nest.Create(model, size, params=params)
        cells.V_m = nest.random.uniform(-60.0, -50.0)
        delay = 1.5 if kind == "sparse" else 0.1
        p = 0.02 if kind == "cuba" else 80.0 / size
        for source, weight, degree in ((cells[: size * 4 // 5], on_e, 80), (cells[size * 4 // 5 :], on_i, 20)):
            rule = {"rule": "fixed_indegree", "indegree": degree} if kind == "sparse" else {"rule": "pairwise_bernoulli", "p": p}
            nest.Connect(source, cells, rule, {"weight": weight, "delay": delay})
    nest.Connect(cells, counter)
    nest.Prepare()
    seconds = []
    for _ in range(3):
        began = perf_counter()
        nest.Run(duration)
        seconds.append(perf_counter() - began)
    nest.Cleanup()
    print(json.dumps({"seconds": min(seconds), "rate": counter.n_events / size / (3.0 * duration / 1000.0), "version": nest.__version__}))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
