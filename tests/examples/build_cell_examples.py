"""Draws the circuits about kinds of cells. The files in resources/examples are the truth; this script only saves typing when one is made anew.

python tests/examples/build_cell_examples.py
"""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from sketch import Sketch

from neurolab.catalog.spec import CellSpec, Param, State
from neurolab.circuit.models import make_model

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "examples"


def two_onsets():
    s = Sketch(
        "Gradual or sudden",
        """
The same slowly growing current drives two cells made of channels.

- The **squid axon** is silent, then at once fires fast: it knows no slow rate.
- The **crab axon** has one channel more, the A-current: it starts as slowly as you like.

Which cell can tell a weak stimulus from a slightly stronger one? Set g_A of the crab axon lower and watch its first spikes come earlier.
""",
        speed=0.2,
    )
    ramp = s.node("stimulus.ramp", "Growing current", 0, 0, i_0=0.0, i_1=160.0, start=0.0, duration=1500.0)
    squid = s.node("cell.hodgkin_huxley", "Squid axon", 220, -90)
    crab = s.node("cell.connor_stevens", "Crab axon", 220, 90)
    scope = s.node("meter.scope", "Scope", 440, -90)
    rate = s.node("meter.rate", "Firing rate", 440, 90)
    for cell in (squid, crab):
        s.wire(ramp, cell)
    s.probe(scope, squid, crab)
    s.probe(rate, squid, crab)
    return s


def cortex():
    s = Sketch(
        "Four cells of the cortex",
        """
One current, four kinds of cell. They differ only in their slow channels.

- **Regular**: the M-current grows with every spike and slows the cell down.
- **Fast**: no M-current, no fatigue.
- **Bursting**: calcium channels open during a spike and call the next.
- **Low threshold**: calcium channels that inhibition makes ready.

Drop **acetylcholine** on the regular cell: it closes the M-current.
""",
        speed=0.2,
    )
    step = s.node("stimulus.step_current", "Current", 0, 0, amplitude=100.0, start=100.0)
    scope = s.node("meter.scope", "Scope", 480, -70)
    raster = s.node("meter.raster", "Raster", 480, 110)
    cells = []
    for i, (kind, label) in enumerate((("rs", "Regular"), ("fs", "Fast"), ("ib", "Bursting"), ("lts", "Low threshold"))):
        cells.append(s.node(f"cell.cortical_{kind}", label, 230, -180 + 120 * i))
        s.wire(step, cells[-1])
    s.probe(scope, *cells)
    s.probe(raster, *cells)
    return s


def thalamus():
    s = Sketch(
        "Asleep and awake in the thalamus",
        """
A relay cell that is inhibited and let go bursts, although nothing excites it.

- **Rebound** is in the sleeping mode: inhibition makes its calcium channels ready, release opens them.
- **Relay** rests 15 mV higher, as when awake: its calcium channels stay inactivated, and it only follows what it is told.

Watch the calcium of the sleeping cell: each burst leaves a trace.
""",
        speed=0.2,
    )
    pulses = s.node("stimulus.pulse_train", "Inhibition", 0, 0, amplitude=-100.0, start=300.0, width=400.0, period=1000.0)
    asleep = s.node("cell.thalamic_relay", "Rebound", 230, -80, "burst")
    awake = s.node("cell.thalamic_relay", "Relay", 230, 80, "tonic")
    scope = s.node("meter.scope", "Potential", 460, 80)
    calcium = s.node("meter.scope", "Calcium", 460, -80)
    for cell in (asleep, awake):
        s.wire(pulses, cell)
    s.probe(scope, asleep, awake)
    s.probe(calcium, (asleep, "ca_pool.ca_i"))
    return s


def breathing():
    s = Sketch(
        "A cell that breathes",
        """
Nobody drives these cells of the brain stem: they make the rhythm of breathing by themselves.

- A sodium current that inactivates over seconds starts and ends each burst.
- The three differ in one number: the potential of their leak, E_L, by less than 6 mV.
- Lowest: silence. Middle: a burst about every second. Highest: spikes without pause.

Move E_L of the silent cell up until it begins to breathe.
""",
        speed=1.0,
    )
    scope = s.node("meter.scope", "Scope", 260, -60)
    raster = s.node("meter.raster", "Raster", 260, 100)
    cells = [
        s.node("cell.pacemaker", label, 0, -120 + 120 * i, preset)
        for i, (label, preset) in enumerate((("Silent", "silent"), ("Breathing", "bursts"), ("Ticking", "tonic")))
    ]
    s.probe(scope, *cells)
    s.probe(raster, *cells)
    return s


def voltage_clamp():
    s = Sketch(
        "Taking a spike apart",
        """
Voltage clamps make three patches of squid axon feel the same step to 0 mV: no spike is possible.

- **All channels**: the current first flows inward (down), then outward.
- **Without sodium**: with TTX, only the late, lasting current of potassium.
- **Without potassium**: with TEA, only the inward current, which ends although the step goes on.

A spike is two currents, one quick and one late. Change *step* of Clamp 1: where does the inward current vanish?
""",
        speed=0.01,
    )
    scope = s.node("meter.scope", "Clamp current", 460, 0)
    for i, (label, drug, amount) in enumerate((("All channels", "", 0.0), ("Without sodium", "ttx", 5.0), ("Without potassium", "tea", 2e5))):
        clamp = s.node("stimulus.voltage_clamp", f"Clamp {i + 1}", 230, -130 + 130 * i, holding=-65.0, step=0.0, start=5.0, stop=25.0)
        axon = s.node("cell.hodgkin_huxley", label, 0, -130 + 130 * i)
        s.wire(clamp, axon)
        s.probe(scope, clamp)
        if drug:
            s.dose(drug, axon, amount, start=0.0, onset=0.0)
    return s


def experiments():
    s = Sketch(
        "Two ways to begin to fire",
        """
Two cells of the same two channels; only four numbers differ. Open the experiments beside the scopes.

- *f-I curve*: measure one, then the other. **Gradual** fires as slowly as you like, **Sudden** never below 10 Hz.
- *I-V curve*: that of *Gradual* has a peak: the current above which it cannot rest. That of *Sudden* only rises.
- *Phase plane*: a cell may rest where the lines cross. Below 40 pA *Gradual* has three crossings, above it one.

Turn the amplitude of the current between 30 and 110 pA and watch.
""",
        dt=0.05,
        speed=0.5,
    )
    current = s.node("stimulus.step_current", "Current", 0, 0, amplitude=95.0, start=100.0, stop=1e6)
    gradual = s.node("cell.morris_lecar", "Gradual", 220, -80, "type_1")
    sudden = s.node("cell.morris_lecar", "Sudden", 220, 80)
    scope = s.node("meter.scope", "Scope", 440, 0)
    for cell in (gradual, sudden):
        s.wire(current, cell)
    s.probe(scope, gradual, sudden)
    return s


def dopamine():
    s = Sketch(
        "A cell that tells of reward",
        """
Cells of the midbrain that release dopamine tick by themselves, twice a second.

- Press **Better** (than expected): while you hold it, the cell fires fast. Press **Worse**: it pauses. That is how it reports what a reward is worth.
- **Alone** has no glutamate around it: its own clock is slower.
- Drop **dopamine** on *Reporter*: it silences itself. **APV** makes it tick like *Alone*; **TTX** stops the spikes.
""",
        dt=0.05,
        speed=1.0,
    )
    better = s.node("stimulus.touch", "Better", 0, -110, amplitude=200.0)
    worse = s.node("stimulus.touch", "Worse", 0, 10, amplitude=-100.0)
    reporter = s.node("cell.dopamine", "Reporter", 220, -50)
    alone = s.node("cell.dopamine", "Alone", 220, 110, "alone")
    scope = s.node("meter.scope", "Scope", 440, -50)
    raster = s.node("meter.raster", "Raster", 440, 110)
    for touch in (better, worse):
        s.wire(touch, reporter)
    for meter in (scope, raster):
        s.probe(meter, reporter, alone)
    return s


def own_equations():
    s = Sketch(
        "A model of your own",
        """
The cell below began as a copy of the one above. One equation and a few words more, and it tires.

- Right-click **Own** and choose *Edit equations*: read the line of w, and what happens at a spike.
- Make b negative, or change `w += b` to `w = b`, while it runs. What makes no sense is marked at its line and changes nothing.
- The model is saved in the file and stands in the palette under *Own models*: drag out another one.

Can you write a cell that fires ever faster?
""",
        speed=0.2,
    )
    current = s.node("stimulus.step_current", "Current", 0, 0, amplitude=150.0, start=50.0)
    shipped = s.node("cell.lif", "Shipped", 220, -80)
    own = s.node("cell.lif", "Own", 220, 80)
    spec = s.circuit.registry.get("cell.lif", CellSpec)
    spec = replace(
        spec,
        title="Cell that tires",
        equations="dv/dt = (E_L - v + R*(i_in - i_mem - w))/tau_m\ndw/dt = -w/tau_w",
        on_spike="v = V_reset; w += b",
        params=(
            *spec.params,
            Param("b", 10.0, "pA", low=-50, high=200, help="What a spike adds to the current that tires", evidence="D"),
            Param("tau_w", 150.0, "ms", low=1, high=5000, help="Time constant with which it recovers", evidence="D", log=True),
        ),
        states=(*spec.states, State("w", "pA", "0", "current that tires the cell")),
    )
    s.circuit.apply(make_model(s.circuit, "cell.lif", spec, (own,))[1])
    scope = s.node("meter.scope", "Scope", 440, 0)
    for cell in (shipped, own):
        s.wire(current, cell)
    s.probe(scope, shipped, own, (own, "w"))
    return s


EXAMPLES = {
    "12_gradual_or_sudden": two_onsets,
    "13_cortex": cortex,
    "14_thalamus": thalamus,
    "15_pacemaker": breathing,
    "16_voltage_clamp": voltage_clamp,
    "17_two_onsets": experiments,
    "19_dopamine": dopamine,
    "26_own_equations": own_equations,
}


def main():
    """Write the files."""
    app = QGuiApplication.instance() or QGuiApplication(["build", "-platform", "offscreen"])
    for name in sys.argv[1:] or EXAMPLES:
        EXAMPLES[name]().save(FOLDER / f"{name}.nlab")
    del app


if __name__ == "__main__":
    main()
