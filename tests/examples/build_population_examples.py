"""Draws the shipped circuits about populations; see `build_examples`.

python tests/examples/build_population_examples.py            # all
"""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtGui import QGuiApplication
from sketch import Sketch

from neurolab.circuit import edits, populations
from neurolab.circuit.records import Node

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "examples"


class Crowd(Sketch):
    """A sketch with populations."""

    def crowd(self, size, type_id, label, x, y, *, mechanisms=None, spread=None, **params):
        """Place a population."""
        node_id = self.node(type_id, label, x, y)
        if mechanisms is not None:
            self._update(replace(self.circuit.get(node_id, Node), mechanisms=mechanisms))
        self.circuit.apply(edits.set_params(self.circuit, node_id, {k.replace("__", "."): v for k, v in params.items()}))
        self.circuit.apply(populations.set_size(self.circuit, node_id, size))
        self.circuit.apply(populations.set_spread(self.circuit, node_id, spread or {}))
        return node_id

    def _update(self, record):
        self.circuit.apply(edits.Diff(updated={record.id: (self.circuit[record.id], record)}))

    def join(self, source, target, type_id, rule, **params):
        """Draw a wire with a connection rule."""
        wire_id = self.wire(source, target, type_id, **params)
        self.circuit.apply(populations.set_rule(self.circuit, wire_id, **rule))


def reduced(g, degree):
    """Return the weights (mV) at which `degree` excitatory inputs of each cell stand for the 1,000 of 0.1 mV in the network of Brunel (2000).

    Mean and variance of the recurrent input per spike of the network stay: C·J·(1 - g/4) and C·J²·(1 + g²/4), with a quarter as many inhibitory
    inputs as excitatory ones, -g·J each. Both are to be solved for J and g.
    """
    mean, power = 100.0 * (1 - g / 4) / degree, 10.0 * (1 + g * g / 4) / degree
    ratio = power / mean**2
    # 1 + x²/4 = ratio·(1 - x/4)²
    low, high = sorted(np.roots([ratio / 16 - 0.25, -ratio / 2, ratio - 1]).real)
    new = low if g < 4 else high
    jump = mean / (1 - new / 4)
    return float(jump), float(-new * jump)


def _brunel(title, note, g, eta, cells=2000):
    """Model A of Brunel (2000), with fewer cells; each has a tenth of them as inputs, as his have.

    `eta` is the rate of the outside, as part of what would just reach the threshold. Its 1,000 Poisson trains a cell are the noise that they come to.
    """
    s = Crowd(title, note, dt=0.1, speed=0.1)
    degree, delay = cells // 10, 1.5
    excitation, inhibition = reduced(g, degree)
    mean, wave = eta * 20.0, 0.1 * (1000 * eta * 10.0 * 0.020 / 2) ** 0.5  # mV
    sigma = wave * 21.0**0.5  # of a noise of 1 ms that moves a membrane of 20 ms as much as the spikes would
    cell = {"tau_m": 20.0, "R": 250.0, "E_L": -70.0, "V_th": -50.0, "V_reset": -60.0, "t_ref": 2.0}
    e = s.crowd(cells, "cell.lif", "Excitatory", 220, -90, mechanisms=("receptor.kick",), spread={"v": 10.0}, **cell)
    i = s.crowd(cells // 4, "cell.lif", "Inhibitory", 220, 90, mechanisms=("receptor.kick",), spread={"v": 10.0}, **cell)
    for target, size, name, y in ((e, cells, "Input of E", -90), (i, cells // 4, "Input of I", 90)):
        world = s.crowd(size, "stimulus.noise", name, 0, y, mean=mean * 4.0, sigma=round(sigma * 4.0, 3), tau=1.0)
        s.join(world, target, "wire.current", {"kind": "one_to_one"})
    for target in (e, i):
        s.join(e, target, "synapse.kick", {"kind": "in_degree", "k": degree}, weight=round(excitation, 3), delay=delay)
        s.join(i, target, "synapse.kick", {"kind": "in_degree", "k": degree // 4}, weight=round(inhibition, 3), delay=delay)
    raster = s.node("meter.raster", "Raster", 440, -90)
    mean = s.node("meter.rate", "Mean rate", 440, 90)
    s.probe(raster, e, i)
    s.probe(mean, e)
    return s


def asynchronous():
    return _brunel(
        "A network that fires irregularly",
        """
2,500 cells wired at random, after Brunel (2000): inhibition outweighs excitation.

- Cells fire *irregularly*, 38 times a second, each at its own times: the **asynchronous irregular** state.
- Excitation and inhibition almost cancel, and what is left decides.
- The sum still flickers: every cell hears a tenth of the others, so they share some of what they hear.

Open both wires of *Inhibitory* and halve their weight, to about -0.6 mV: now excitation wins, and every cell fires like a clock.
""",
        5.0,
        2.0,
    )


def synchronous():
    return _brunel(
        "A network that beats",
        """
The irregular network again, but excitation outweighs inhibition.

- All cells fire as fast as they can, 310 times a second, and *together*: the **synchronous regular** state.
- The raster shows stripes. Each stripe is one spike of nearly every cell.

Double the weights of both wires from *Inhibitory*, to about -1.2 mV: the stripes fall apart.
""",
        3.0,
        2.0,
    )


def fast_rhythm():
    return _brunel(
        "A fast rhythm of cells that hardly fire",
        """
5,000 cells, much inhibition, a strong drive from outside.

- The sum beats 170 times a second, while each cell fires irregularly, 60 times a second: it joins every third beat, by chance (Brunel 2000).
- The delay of the synapses sets the beat: excitation grows, inhibition answers 1.5 ms later.

Open the wires of *Excitatory* and *Inhibitory* and make their delay 3 ms: the rhythm slows down.
""",
        6.0,
        4.0,
        cells=4000,
    )


def slow_rhythm():
    return _brunel(
        "A slow rhythm at the edge of silence",
        """
The drive from outside is just too weak to make any cell fire by itself; only chance does.

- Now and then some cells happen to fire together, excite the others, and inhibition ends it: 15 to 20 waves a second (Brunel 2000).
- Each cell takes part in one wave of four, by chance.

Select *Input of E* and raise its mean to 80 pA: now nearly every cell joins every wave.
""",
        4.5,
        0.9,
    )


def waves():
    s = Crowd(
        "Waves on a sheet",
        """
Cells on a square sheet excite their neighbours only.

- The **poke** reaches a few cells in the middle. They fire, and their neighbours after them: a ring runs outwards.
- A cell that has fired is deaf for a while, so the ring cannot turn back, and where rings meet they end.
- The **heat map** shows every cell in its place on the sheet.

Click a square of the map to trace that cell. Change *t_ref* of the sheet to 5 ms: what happens to the wave?
""",
        dt=0.1,
        speed=0.02,
    )
    poke = s.node("stimulus.regular", "Poke", 0, 0, rate=20.0, start=0.0)
    sheet = s.crowd(625, "cell.lif", "Sheet", 220, 0, t_ref=45.0)
    s.join(poke, sheet, "synapse.ampa", {"kind": "distance", "p": 1.0, "sigma": 0.06, "seed": 1}, weight=40.0, delay=1.0)
    s.join(sheet, sheet, "synapse.ampa", {"kind": "distance", "p": 0.9, "sigma": 0.06, "seed": 2}, weight=2.5, delay=3.0)
    grid = s.node("meter.heat_map", "Sheet from above", 440, -70, layout="grid", shows="variable")
    scope = s.node("meter.scope", "One cell", 440, 70)
    s.probe(grid, sheet)
    s.probe(scope, (sheet, "[312].v"), (sheet, "[0].v"))
    return s


def cuba():
    s = Crowd(
        "4,000 cells that keep each other awake",
        """
The CUBA benchmark (Brette et al. 2007): 3,200 excitatory and 800 inhibitory cells, 2 % of the pairs joined.

- Nothing drives the network. It starts at random potentials and goes on by itself, each cell at its own low rate.
- Synapses are *currents*: their effect does not depend on the potential.

Set the weight of both wires from *Inhibitory* to 0: what happens without inhibition?
""",
        dt=0.1,
        speed=0.2,
    )
    cell = {"tau_m": 20.0, "R": 100.0, "E_L": -49.0, "V_th": -50.0, "V_reset": -60.0, "t_ref": 5.0}
    receptors = ("receptor.current_e", "receptor.current_i")
    e = s.crowd(3200, "cell.lif", "Excitatory", 0, -90, mechanisms=receptors, spread={"v": 5.0}, **cell)
    i = s.crowd(800, "cell.lif", "Inhibitory", 0, 90, mechanisms=receptors, spread={"v": 5.0}, **cell)
    for target in (e, i):
        s.join(e, target, "synapse.current_e", {"kind": "probability", "p": 0.02}, weight=16.2, delay=0.1)
        s.join(i, target, "synapse.current_i", {"kind": "probability", "p": 0.02}, weight=90.0, delay=0.1)
    return _metered(s, e, i)


def _metered(s, e, i):
    scope = s.node("meter.scope", "Three of them", 220, -160)
    raster = s.node("meter.raster", "Raster", 220, 0)
    mean = s.node("meter.rate", "Mean rate", 220, 160)
    s.probe(scope, e)
    s.probe(raster, e, i)
    s.probe(mean, e, i)
    return s


# A rise of 0.05 ms is as good as none; the weight keeps the charge of the benchmark's single exponential.
EXPONENTIAL = {"ampa__tau_rise": 0.05, "ampa__tau_decay": 5.0, "gaba_a__tau_rise": 0.05, "gaba_a__tau_decay": 10.0}
W_E, W_I = 6.0 * 5.0 / 5.238, 67.0 * 10.0 / 10.269


def coba():
    s = Crowd(
        "The same network with real synapses",
        """
The COBA benchmark (Brette et al. 2007): as CUBA, but what a synapse does depends on the potential.

- 4,000 cells, 2 % of the pairs joined by *conductances*. Each needs 200 pA of its own to be able to fire.
- Drop **bicuculline** on both populations: without inhibition, activity explodes. **CNQX** leaves only the drive.
""",
        dt=0.1,
        speed=0.2,
    )
    cell = {"tau_m": 20.0, "R": 100.0, "E_L": -60.0, "V_th": -50.0, "V_reset": -60.0, "t_ref": 5.0, **EXPONENTIAL}
    receptors = ("receptor.ampa", "receptor.gaba_a")
    drive = s.node("stimulus.step_current", "Drive", -220, 0, amplitude=200.0, start=0.0)
    e = s.crowd(3200, "cell.lif", "Excitatory", 0, -90, mechanisms=receptors, spread={"v": 10.0}, **cell)
    i = s.crowd(800, "cell.lif", "Inhibitory", 0, 90, mechanisms=receptors, spread={"v": 10.0}, **cell)
    for target in (e, i):
        s.wire(drive, target)
        s.join(e, target, "synapse.ampa", {"kind": "probability", "p": 0.02}, weight=W_E, delay=0.1)
        s.join(i, target, "synapse.gaba_a", {"kind": "probability", "p": 0.02}, weight=W_I, delay=0.1)
    return _metered(s, e, i)


def cobahh():
    s = Crowd(
        "A network of Hodgkin-Huxley cells",
        """
The COBAHH benchmark (Brette et al. 2007) at half its size: 2,000 cells with the channels of Traub and Miles.

- Every spike you see is computed from channels, in every cell.
- The network keeps itself going: nothing drives it from outside after the first 100 ms.
- Drop **TTX** on a population: its cells fall silent one after the other. What do the others do?
""",
        dt=0.05,
        speed=0.05,
    )
    channels = ("channel.na_tm", "channel.k_tm", "channel.leak", "receptor.ampa", "receptor.gaba_a")
    membrane = {"area": 20_000.0, "C_m": 1.0, "T": 36.0, "na_tm__V_T": -63.0, "k_tm__V_T": -63.0}
    cell = {**membrane, "leak__g_L": 0.05, "leak__E_L": -60.0, "na_tm__g_Na": 100.0, "k_tm__g_K": 30.0, **EXPONENTIAL}
    e = s.crowd(1600, "cell.hodgkin_huxley", "Excitatory", 0, -90, mechanisms=channels, spread={"v": 5.0}, **cell)
    i = s.crowd(400, "cell.hodgkin_huxley", "Inhibitory", 0, 90, mechanisms=channels, spread={"v": 5.0}, **cell)
    for target, size, name, y in ((e, 1600, "Start of E", -90), (i, 400, "Start of I", 90)):
        start = {"amplitude": 600.0, "start": 50.0, "stop": 100.0}
        begin = s.crowd(size, "stimulus.step_current", name, -220, y, spread={"start": 50.0, "amplitude": 400.0}, **start)
        s.join(begin, target, "wire.current", {"kind": "one_to_one"})
        s.join(e, target, "synapse.ampa", {"kind": "probability", "p": 0.04}, weight=W_E, delay=0.1)
        s.join(i, target, "synapse.gaba_a", {"kind": "probability", "p": 0.04}, weight=W_I, delay=0.1)
    return _metered(s, e, i)


DRAWN = {
    "40_asynchronous_irregular": asynchronous,
    "41_synchronous_regular": synchronous,
    "42_cuba": cuba,
    "43_coba": coba,
    "44_cobahh": cobahh,
    "45_fast_rhythm": fast_rhythm,
    "46_slow_rhythm": slow_rhythm,
    "47_waves": waves,
}


if __name__ == "__main__":
    app = QGuiApplication(sys.argv[:1])
    for name in sys.argv[1:] or DRAWN:
        DRAWN[name]().save(FOLDER / f"{name}.nlab")
