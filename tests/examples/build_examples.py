"""Draws the shipped circuits. The files in resources/examples are the truth; this script only saves typing when one is made anew.

python tests/examples/build_examples.py            # all
python tests/examples/build_examples.py 07_ttx     # one
"""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from sketch import Sketch

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "examples"


def welcome():
    s = Sketch(
        "Two kinds of neuron",
        """
One current drives an artificial and a biological neuron.

- The unit (square) turns the current into a number, at once and smoothly.
- The Hodgkin-Huxley cell (round) stays silent, then *spikes*: all or nothing, faster when pushed harder.

Click a node to change it. Drag a compound onto the cell: what does TTX do?
""",
    )
    stim = s.node("stimulus.sine", "Input current", 0, 0, offset=40.0, amplitude=120.0, frequency=5.0)
    unit = s.node("unit.sigmoid", "Artificial", 200, -80, b=-1.6)
    cell = s.node("cell.hodgkin_huxley", "Biological", 200, 80)
    scope = s.node("meter.scope", "Scope", 420, 0)
    s.wire(stim, unit, "wire.input", gain=0.04)
    s.wire(stim, cell, "wire.current")
    s.probe(scope, stim, unit, cell)
    return s


def threshold():
    s = Sketch(
        "One cell and its threshold",
        """
A current that grows slowly meets a leaky integrate-and-fire cell.

- Below 80 pA it only depolarises: the leak carries away what comes in.
- At 80 pA it reaches the threshold of -50 mV and fires; from there on the rate grows with the current.

80 pA is (V_th - E_L)/R. Change R of the cell, then *reset* (Ctrl+R) to see the current rise again: where does it start to fire now?
""",
        speed=0.2,
    )
    ramp = s.node("stimulus.ramp", "Growing current", 0, 0, i_0=0.0, i_1=160.0, start=0.0, duration=1000.0)
    cell = s.node("cell.lif", "Cell", 200, 80)
    scope = s.node("meter.scope", "Scope", 420, -40)
    rate = s.node("meter.rate", "Firing rate", 420, 120)
    s.wire(ramp, cell)
    s.probe(scope, ramp, cell)
    s.probe(rate, cell)
    return s


def excitation_inhibition():
    s = Sketch(
        "Excitation and inhibition",
        """
Two random spike trains meet on one cell: glutamate excites it, GABA inhibits it.

- At first only excitation acts and the cell fires.
- After 500 ms the second train starts: the cell still gets the same excitation, but hardly fires.

Drag **bicuculline** onto the cell: it blocks GABA receptors. **CNQX** does the opposite.
""",
    )
    excite = s.node("stimulus.poisson", "Excitation", 0, -80, rate=250.0)
    inhibit = s.node("stimulus.poisson", "Inhibition", 0, 80, rate=250.0, start=500.0)
    cell = s.node("cell.lif", "Cell", 220, 0)
    scope = s.node("meter.scope", "Scope", 430, -80)
    raster = s.node("meter.raster", "Raster", 430, 80)
    s.wire(excite, cell, "synapse.ampa", weight=2.5)
    s.wire(inhibit, cell, "synapse.gaba_a", weight=6.0)
    s.probe(scope, cell)
    s.probe(raster, cell)
    return s


def flip_flop():
    s = Sketch(
        "A flip-flop of two neurons",
        """
Both cells get the same steady current, and each inhibits the other: only one can fire.

- A short pulse to the silent cell hands over; the circuit then *remembers* which pulse came last, after the pulse is gone.
- The pulses come in turn: 500 ms for A, 500 ms for B.

This is a memory of one bit, made of two neurons and no learning.
""",
    )
    pulse_a = s.node("stimulus.pulse_train", "Pulse for A", 0, -120, amplitude=400.0, start=50.0, width=40.0, period=1000.0)
    drive = s.node("stimulus.step_current", "Drive", 0, 0, amplitude=105.0, start=0.0)
    pulse_b = s.node("stimulus.pulse_train", "Pulse for B", 0, 120, amplitude=400.0, start=550.0, width=40.0, period=1000.0)
    a = s.node("cell.lif", "A", 220, -120, gaba_a__tau_decay=25.0)
    b = s.node("cell.lif", "B", 220, 120, gaba_a__tau_decay=25.0)
    scope = s.node("meter.scope", "Scope", 440, -120)
    raster = s.node("meter.raster", "Raster", 440, 120)
    for pulse, cell in ((pulse_a, a), (pulse_b, b)):
        s.wire(pulse, cell)
        s.wire(drive, cell)
    s.wire(a, b, "synapse.gaba_a", weight=4.0)
    s.wire(b, a, "synapse.gaba_a", weight=4.0)
    s.probe(scope, a, b)
    s.probe(raster, a, b)
    return s


def half_centre():
    s = Sketch(
        "A half-centre oscillator",
        """
Two cells that tire, each inhibiting the other: they take turns, like the muscles of a leg that walks.

- The active cell silences its partner until fatigue (the variable w) slows it down.
- Then the partner escapes, and the roles change. Nobody beats time.

Set *b* (fatigue) of both cells to 0: what happens to the rhythm?
""",
    )
    first = s.node("stimulus.step_current", "Drive L", 0, -100, amplitude=150.0, start=0.0)
    second = s.node("stimulus.step_current", "Drive R", 0, 100, amplitude=150.0, start=30.0)
    left = s.node("cell.adex", "Left", 220, -100, gaba_a__tau_decay=50.0, a=0.0, b=12.0)
    right = s.node("cell.adex", "Right", 220, 100, gaba_a__tau_decay=50.0, a=0.0, b=12.0)
    scope = s.node("meter.scope", "Scope", 440, -100)
    raster = s.node("meter.raster", "Raster", 440, 100)
    s.wire(first, left)
    s.wire(second, right)
    s.wire(left, right, "synapse.gaba_a", weight=1.2)
    s.wire(right, left, "synapse.gaba_a", weight=1.2)
    s.probe(scope, left, right)
    s.probe(raster, left, right)
    return s


def logic():
    s = Sketch(
        "AND, OR, XOR",
        """
Threshold units compute logic: A and B run through all four cases.

- **AND** fires when both inputs are on (bias -1.5), **OR** when at least one is (bias -0.5).
- **XOR** needs a second layer: OR, but not AND. No single threshold unit can do it, whatever its weights.

McCulloch and Pitts showed in 1943 that such units can compute any logical function.
""",
        speed=0.2,
    )
    a = s.node("stimulus.pulse_train", "A", 0, -50, amplitude=100.0, start=100.0, width=100.0, period=200.0)
    b = s.node("stimulus.pulse_train", "B", 0, 50, amplitude=80.0, start=200.0, width=200.0, period=400.0)
    both = s.node("unit.threshold", "AND", 180, -130, b=-1.5)
    either = s.node("unit.threshold", "OR", 180, 130, b=-0.5)
    xor = s.node("unit.threshold", "XOR", 360, 130, b=-0.5)
    for source, gain in ((a, 0.01), (b, 0.0125)):
        for target in (both, either):
            s.wire(source, target, "wire.input", gain=gain)
    s.wire(either, xor, weight=1.0)
    s.wire(both, xor, weight=-1.0)
    s.probe(s.node("meter.scope", "Inputs", 540, 0), a, b)
    s.probe(s.node("meter.scope", "AND out", 540, -130), both)
    s.probe(s.node("meter.scope", "OR out", 360, 250), either)
    s.probe(s.node("meter.scope", "XOR out", 540, 130), xor)
    return s


def ttx():
    s = Sketch(
        "TTX stops the spikes",
        """
Two equal cells get the same pulses; one of them lies in a bath of tetrodotoxin.

- **TTX** comes at 200 ms and is washed out at 400 ms. It plugs sodium channels: no upstroke, but each pulse still charges the membrane.
- The spikes return when the bath is clean; the lower cell never stopped.

Real TTX washes out within minutes; here time is short.
""",
    )
    current = s.node("stimulus.pulse_train", "Pulses", 0, 0, amplitude=200.0, start=10.0, width=2.0, period=25.0)
    bath = s.node("cell.hodgkin_huxley", "In the bath", 220, -110)
    control = s.node("cell.hodgkin_huxley", "Control", 220, 110)
    s.wire(current, bath)
    s.wire(current, control)
    s.probe(s.node("meter.scope", "Bath trace", 440, -110), bath)
    s.probe(s.node("meter.scope", "Control trace", 440, 110), control)
    region = s.region("Bath", 130, -200, 180, 180)
    s.dose("ttx", region, 0.1, start=200.0, stop=400.0, onset=10.0, washout=40.0)
    return s


def mixed():
    s = Sketch(
        "Units drive cells, cells drive units",
        """
A loop of both worlds, a thermostat for spikes.

- The *Controller* (artificial) sums the wish and the report, and drives the cell with a current.
- The *Cell* (biological) answers with spikes; the *Reader* smooths them to a number, which comes back with a minus sign.

Change the wish: the firing rate follows. Cut the wire of the report: the cell runs wild.
""",
    )
    wish = s.node("stimulus.slider", "Wish", 0, 0, value=0.8)
    control = s.node("unit.leaky_rate", "Controller", 160, 0, tau=30.0)
    cell = s.node("cell.adex", "Cell", 340, 0, preset="tonic")
    reader = s.node("unit.linear", "Reader", 250, 130)
    scope = s.node("meter.scope", "Scope", 500, -80)
    rate = s.node("meter.rate", "Firing rate", 500, 80, bin=100.0)
    s.wire(wish, control, weight=5.0)
    s.wire(control, cell, "wire.drive", gain=100.0)
    s.wire(cell, reader, "wire.rate", weight=1.0, tau=100.0)
    s.wire(reader, control, weight=-1.0)
    s.probe(scope, control, cell)
    s.probe(rate, cell)
    return s


def classes():
    s = Sketch(
        "Same current, different characters",
        """
Five classes of cortical neuron, in Izhikevich's two equations, get the same current.

- *Regular spiking* cells slow down, *bursting* cells start with a burst, *chattering* cells burst again and again.
- *Fast spiking* cells, which inhibit, keep their pace; *low-threshold* cells fire fast at first.

Only four numbers differ: a, b, c and d. Swap a preset in the inspector.
""",
    )
    current = s.node("stimulus.step_current", "Same current", 0, 0, amplitude=100.0, start=20.0)
    cells = [
        s.node("cell.izhikevich", title, 240, -240 + 120 * i, preset=key)
        for i, (key, title) in enumerate(
            (("RS", "Regular spiking"), ("IB", "Bursting"), ("CH", "Chattering"), ("FS", "Fast spiking"), ("LTS", "Low threshold"))
        )
    ]
    scope = s.node("meter.scope", "Scope", 480, -80)
    raster = s.node("meter.raster", "Raster", 480, 80)
    for cell in cells:
        s.wire(current, cell)
    s.probe(scope, *cells[:3])
    s.probe(raster, *cells)
    return s


def acetylcholine():
    s = Sketch(
        "Acetylcholine ends fatigue",
        """
An adapting cell fires fast at first and tires, until acetylcholine reaches it.

- At 600 ms **acetylcholine** comes. Muscarinic receptors close the potassium channels that make it tire: the variable w falls, the rate grows.
- It is one way in which the brain wakes up and pays attention.

Wash it out: the cell tires again. Then try **dopamine** (10 µM): D1 receptors excite it too, in another way.
""",
    )
    current = s.node("stimulus.step_current", "Current", 0, 0, amplitude=100.0, start=20.0)
    cell = s.node("cell.adex", "Adapting cell", 200, 0)
    scope = s.node("meter.scope", "Scope", 420, -60)
    rate = s.node("meter.rate", "Firing rate", 420, 60)
    s.wire(current, cell)
    s.probe(scope, cell, (cell, "w"))
    s.probe(rate, cell)
    s.dose("acetylcholine", cell, 10.0, start=600.0, onset=30.0)
    return s


def reflex():
    s = Sketch(
        "A touch and a reflex",
        """
Press and hold Touch with the mouse: you are the stimulus.

- The *Skin* cell fires fast at first and then gets used to you.
- It excites the *Flexor*, and the *Interneuron*, which inhibits the *Extensor* that else keeps the limb straight.
- An axon excites all its targets: only a cell in between can turn the sign.

Every reflex that withdraws a limb is wired so: excite one muscle, inhibit its opponent.
""",
    )
    touch = s.node("stimulus.touch", "Touch", 0, 0, amplitude=150.0)
    skin = s.node("cell.adex", "Skin", 150, 0)
    flexor = s.node("cell.lif", "Flexor", 320, -90)
    between = s.node("cell.lif", "Interneuron", 320, 90)
    posture = s.node("stimulus.step_current", "Posture", 480, 230, amplitude=100.0, start=0.0)
    extensor = s.node("cell.lif", "Extensor", 480, 90, gaba_a__tau_decay=25.0)
    scope = s.node("meter.scope", "Scope", 640, -110)
    raster = s.node("meter.raster", "Raster", 640, 0)
    s.wire(touch, skin)
    s.wire(skin, flexor, "synapse.ampa", weight=7.0, delay=2.0)
    s.wire(skin, between, "synapse.ampa", weight=7.0, delay=2.0)
    s.wire(between, extensor, "synapse.gaba_a", weight=15.0, delay=1.0)
    s.wire(posture, extensor)
    s.probe(scope, flexor, extensor)
    s.probe(raster, skin, flexor, between, extensor)
    return s


EXAMPLES = {
    "01_welcome": welcome,
    "02_threshold": threshold,
    "03_excitation_and_inhibition": excitation_inhibition,
    "04_flip_flop": flip_flop,
    "05_half_centre": half_centre,
    "06_logic": logic,
    "07_ttx": ttx,
    "08_units_and_cells": mixed,
    "09_firing_patterns": classes,
    "10_acetylcholine": acetylcholine,
    "11_reflex": reflex,
}


def main(names):
    QGuiApplication([])
    for name in names or EXAMPLES:
        EXAMPLES[name]().save(FOLDER / f"{name}.nlab")


if __name__ == "__main__":
    main(sys.argv[1:])
