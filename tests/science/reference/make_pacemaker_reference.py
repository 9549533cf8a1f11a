"""Make `pacemakers.json`: spike times of cells that fire by themselves, by Brian2 with a Runge-Kutta step of five microseconds.

Not run by the tests. To make the file anew, in an environment of its own::

    pip install brian2==2.9.0 "numpy<2.4"
    python make_pacemaker_reference.py
"""

import json
from pathlib import Path

import brian2 as b2
from brian2 import ms

STEP = 0.005 * ms

# Butera et al. 1999, model 1: nS and pF, so that dv/dt is in mV/ms
BREATHING = """
dv/dt = (-28*m**3*(1 - n)*(v - 50) - 11.2*n**4*(v + 85) - 2.8*mp*h*(v - 50) - 2.8*(v - E))/21/ms : 1
m = 1/(1 + exp((v + 34)/-5)) : 1
mp = 1/(1 + exp((v + 40)/-6)) : 1
n_inf = 1/(1 + exp((v + 29)/-4)) : 1
h_inf = 1/(1 + exp((v + 48)/6)) : 1
dn/dt = (n_inf - n)*cosh((v + 29)/-8)/(10*ms) : 1
dh/dt = (h_inf - h)*cosh((v + 48)/12)/(10000*ms) : 1
E : 1
"""
# Drion et al. 2011: mS/cm2 over uF/cm2
DOPAMINE = """
dv/dt = (spikes + slow - ge*o*(v + 85) - gn*v/(1 + 1.4*exp(-0.08*v)/10) - 0.01*(v + 50))/ms : 1
spikes = -30*m**3*h*(v - 60) - 5*n**3*(v + 85) : 1
slow = -0.03*l**2*(v - 60) - 0.03*k*(v - 60) : 1
m_inf = 1/(1 + exp(-(v + 30.0907)/9.7264)) : 1
h_inf = 1/(1 + exp(-(v + 54.0289)/-10.7665)) : 1
n_inf = 1/(1 + exp(-(v + 25)/12)) : 1
l_inf = 1/(1 + exp(-(v + 50)/2)) : 1
k_inf = 1/(1 + exp(-(v + 30)/7)) : 1
tau_m = (0.01 + 1/(-(15.6504 + 0.4043*v)/(exp(-19.565 - 0.5052*v) - 1) + 3.0212*exp(-0.007463*v)))*ms : second
tau_h = (0.4 + 1/(5.0754e-4*exp(-0.063213*v) + 9.7529*exp(0.13442*v)))*ms : second
dm/dt = (m_inf - m)/tau_m : 1
dh/dt = (h_inf - h)/tau_h : 1
dn/dt = (n_inf - n)/((20 - 18/(1 + exp((v + 38)/-10)))*ms) : 1
dl/dt = (l_inf - l)/((30 - 28/(1 + exp((v + 45)/-3)))*ms) : 1
dk/dt = (k_inf - k)/((30 - 25/(1 + exp((v + 55)/-6)))*ms) : 1
do/dt = (0.0036*exp(0.0759*v)*(1 - o - c) + 0.003*exp(-0.0733*v)*c - o*(0.1*exp(0.1189*v) + 1.2523e-5*exp(-0.0671*v)))/ms : 1
dc/dt = (0.1*exp(0.1189*v)*o - 0.003*exp(-0.0733*v)*c)/ms : 1
ge : 1
gn : 1
"""


def run(equations, level, duration, start, columns):
    """Return the upward crossings (ms) of a level (mV) by one cell a row of `columns`, which gives parameters by name."""
    b2.start_scope()
    b2.defaultclock.dt = STEP
    size = len(next(iter(columns.values())))
    cells = b2.NeuronGroup(size, equations, method="rk4", threshold=f"v > {level}", refractory=f"v > {level}")
    for name, value in {**columns, **start}.items():
        setattr(cells, name, value)
    monitor = b2.SpikeMonitor(cells)
    b2.run(duration * ms)
    return [[round(float(t / ms), 3) for t in train] for train in monitor.spike_trains().values()]


def main():
    """Write the file beside this script."""
    bursting, ticking = run(BREATHING, -10, 6000, {"v": -60, "n": "n_inf", "h": 0.5}, {"E": [-57.5, -56.0]})
    steady = {x: f"{x}_inf" for x in "mhnlk"}
    default, alone, no_erg = run(DOPAMINE, 0, 3000, {"v": -60, **steady, "o": 0, "c": 0}, {"ge": [0.12, 0.12, 0], "gn": [0.1, 0, 0.1]})
    result = {
        "simulator": f"Brian2 {b2.__version__}, Runge-Kutta of fourth order, step 0.005 ms",
        "pacemaker": {"bursts": bursting, "tonic": ticking},
        "dopamine": {"ticks": default, "alone": alone, "no_erg": no_erg},
    }
    Path(__file__).with_name("pacemakers.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
