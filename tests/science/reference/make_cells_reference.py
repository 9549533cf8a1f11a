"""Make `cells.json`: spike times over 500 ms of conductance-based cells, by Brian2 with a Runge-Kutta step of two microseconds.

Not run by the tests. To make the file anew, in an environment of its own::

    pip install brian2==2.9.0 "numpy<2.4"
    python make_cells_reference.py
"""

import json
from pathlib import Path

import brian2 as b2
from brian2 import ms, mV

STEP = 0.002 * ms
GATE = "d{x}/dt = speed*(a{x}*(1 - {x}) - b{x}*{x}) : 1\n"

# densities in mS/cm2 and uA/cm2 over uF/cm2, so that dV/dt is in mV/ms
HODGKIN_HUXLEY = """
dv/dt = (I - gNa*m**3*h*(v - 50*mV) - gK*n**4*(v + 77*mV) - gL*(v + 54.387*mV))/ms : volt
am = 1/exprel(-(v + 40*mV)/(10*mV))/ms : Hz
bm = 4*exp(-(v + 65*mV)/(18*mV))/ms : Hz
ah = 0.07*exp(-(v + 65*mV)/(20*mV))/ms : Hz
bh = 1/(1 + exp(-(v + 35*mV)/(10*mV)))/ms : Hz
an = 0.1/exprel(-(v + 55*mV)/(10*mV))/ms : Hz
bn = 0.125*exp(-(v + 65*mV)/(80*mV))/ms : Hz
""" + "".join(GATE.format(x=x) for x in "mhn")
CONNOR_STEVENS = """
dv/dt = (I - gNa*m**3*h*(v - 55*mV) - gK*n**4*(v + 72*mV) - 47.7*a**3*b*(v + 75*mV) - gL*(v + 17*mV))/ms : volt
am = 3.8/exprel(-(v + 29.7*mV)/(10*mV))/ms : Hz
bm = 15.2*exp(-0.0556*(v + 54.7*mV)/mV)/ms : Hz
ah = 0.266*exp(-0.05*(v + 48*mV)/mV)/ms : Hz
bh = 3.8/(1 + exp(-0.1*(v + 18*mV)/mV))/ms : Hz
an = 0.2/exprel(-(v + 45.7*mV)/(10*mV))/ms : Hz
bn = 0.25*exp(-0.0125*(v + 55.7*mV)/mV)/ms : Hz
a_inf = (0.0761*exp(0.0314*(v + 94.22*mV)/mV)/(1 + exp(0.0346*(v + 1.17*mV)/mV)))**(1.0/3.0) : 1
b_inf = 1/(1 + exp(0.0688*(v + 53.3*mV)/mV))**4 : 1
da/dt = (a_inf - a)/((0.3632 + 1.158/(1 + exp(0.0497*(v + 55.96*mV)/mV)))*ms) : 1
db/dt = (b_inf - b)/((1.24 + 2.678/(1 + exp(0.0624*(v + 50*mV)/mV)))*ms) : 1
""" + "".join(GATE.format(x=x) for x in "mhn")
WANG_BUZSAKI = """
dv/dt = (I - gNa*(am/(am + bm))**3*h*(v - 55*mV) - gK*n**4*(v + 90*mV) - gL*(v + 65*mV))/ms : volt
am = 1/exprel(-(v + 35*mV)/(10*mV))/ms : Hz
bm = 4*exp(-(v + 60*mV)/(18*mV))/ms : Hz
ah = 0.07*exp(-(v + 58*mV)/(20*mV))/ms : Hz
bh = 1/(1 + exp(-0.1*(v + 28*mV)/mV))/ms : Hz
an = 0.1/exprel(-(v + 34*mV)/(10*mV))/ms : Hz
bn = 0.125*exp(-(v + 44*mV)/(80*mV))/ms : Hz
""" + "".join(GATE.format(x=x) for x in "hn")
MORRIS_LECAR = """
dv/dt = (I - gCa*0.5*(1 + tanh((v + 1.2*mV)/(18*mV)))*(v - 120*mV) - 8*n*(v + 84*mV) - 2*(v + 60*mV))/(20*ms) : volt
n_inf = 0.5*(1 + tanh((v - V3)/V4)) : 1
dn/dt = phi/ms*cosh((v - V3)/(2*V4))*(n_inf - n) : 1
"""
_ALPHA = {x: f"a{x}/(a{x} + b{x})" for x in "mhn"}


def spikes(equations, current, v_0, gates="mhn", others=(), duration=500.0, **values):
    """Return upward crossings (ms) of 0 mV under a constant current (uA/cm2), gates at their steady state for v_0 (mV)."""
    b2.start_scope()
    b2.defaultclock.dt = STEP
    namespace = {"I": current * mV, **values}
    cell = b2.NeuronGroup(1, equations, method="rk4", threshold="v > 0*mV", refractory="v > 0*mV", namespace=namespace)
    cell.v = v_0 * mV
    for gate in gates:
        setattr(cell, gate, _ALPHA[gate])
    for name, value in others:
        setattr(cell, name, value)
    monitor = b2.SpikeMonitor(cell)
    b2.run(duration * ms)
    return [round(float(t / ms), 4) for t in monitor.t]


def morris_lecar(current, g_ca, v_3, v_4, phi):
    """Return the spikes of a Morris-Lecar cell that starts at -60 mV."""
    return spikes(MORRIS_LECAR, current, -60.0, gates="", others=(("n", "n_inf"),), gCa=g_ca, V3=v_3 * mV, V4=v_4 * mV, phi=phi)


def main():
    """Write the file beside this script."""
    squid = {"gNa": 120.0, "gK": 36.0, "gL": 0.3, "speed": 1.0}
    crab = {"gNa": 120.0, "gK": 20.0, "gL": 0.3, "speed": 1.0}
    basket = {"gNa": 35.0, "gK": 9.0, "gL": 0.1, "speed": 5.0}
    inactive = (("a", "a_inf"), ("b", "b_inf"))
    result = {
        "simulator": f"Brian2 {b2.__version__}, Runge-Kutta of fourth order, step 0.002 ms",
        "hodgkin_huxley": {"100": spikes(HODGKIN_HUXLEY, 10.0, -65.0, **squid)},
        "connor_stevens": {f"{10 * i:g}": spikes(CONNOR_STEVENS, i, -68.0, others=inactive, **crab) for i in (10.0, 20.0)},
        "wang_buzsaki": {f"{100 * i:g}": spikes(WANG_BUZSAKI, i, -64.0, gates="hn", **basket) for i in (0.3, 1.0, 3.0)},
        "morris_lecar": {
            "type_2 120": morris_lecar(120.0, 4.4, 2.0, 30.0, 0.04),
            "type_1 50": morris_lecar(50.0, 4.0, 12.0, 17.4, 0.067),
            "type_1 100": morris_lecar(100.0, 4.0, 12.0, 17.4, 0.067),
        },
    }
    Path(__file__).with_name("cells.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
