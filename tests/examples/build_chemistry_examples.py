"""Draws the shipped examples about compounds: ``python tests/examples/build_chemistry_examples.py [name ...]``."""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from sketch import Sketch

FOLDER = Path(__file__).parents[2] / "resources" / "examples"


def caffeine():
    s = Sketch(
        "Coffee against a tired brain",
        """
Adenosine turns synapses down; caffeine takes its place on the receptor.

- Every 25 ms a spike reaches the cell and makes it fire.
- At 300 ms comes **adenosine**, which builds up in tired tissue: less glutamate is released, the cell falls silent.
- At 700 ms comes **caffeine**. It does nothing of its own: it competes. Take the adenosine away and caffeine has nothing to undo.

How much caffeine does ten times more adenosine need? (Ten times more: that is what competition means.)
""",
    )
    spikes = s.node("stimulus.regular", "Spikes", 0, 0, rate=40.0)
    cell = s.node("cell.lif", "Cell", 200, 0)
    scope = s.node("meter.scope", "Scope", 420, 0)
    s.wire(spikes, cell, "synapse.ampa", weight=9.0, delay=1.0)
    s.probe(scope, cell, (cell, "ampa.g"))
    s.dose("adenosine", cell, 2.0, start=300.0, onset=30.0)
    s.dose("caffeine", cell, 200.0, start=700.0, onset=30.0)
    return s


def antidote():
    s = Sketch(
        "An opioid and its antidote",
        """
Two cells under the same current get morphine; one of them gets naloxone as well.

- At 300 ms **morphine** switches on the cells' own opioid receptors: potassium flows out, both fall silent. Such cells drive our breathing.
- At 600 ms **naloxone** reaches *Rescued*. It binds five hundred times as tightly and opens nothing: the cell fires again.

Wash the naloxone out before the morphine is gone: the silence comes back. Emergency doctors know this.
""",
    )
    current = s.node("stimulus.step_current", "Drive", 0, 0, amplitude=100.0, start=20.0)
    left = s.node("cell.lif", "Left alone", 200, -70)
    rescued = s.node("cell.lif", "Rescued", 200, 70)
    scope = s.node("meter.scope", "Scope", 420, 0)
    for cell in (left, rescued):
        s.wire(current, cell)
        s.dose("morphine", cell, 3.0, start=300.0, onset=20.0)
    s.probe(scope, left, rescued)
    s.dose("naloxone", rescued, 1.0, start=600.0, onset=20.0)
    return s


def adaptation():
    s = Sketch(
        "Four ways to stay awake",
        """
Four cells that tire alike get the modulators of waking, at 500 ms.

- **Noradrenaline** and **histamine** close the slow potassium current that spikes leave behind; **acetylcholine** also closes the M-current.
- **Orexin** closes resting potassium channels: the cell depolarises but tires as before.
- Nothing is excited directly: each *closes* something.

Drop **baclofen** on all four: it opens GIRK channels, which hold them back. Orexin closes these, too: its cell resists best.
""",
    )
    current = s.node("stimulus.step_current", "Drive", 0, 0, amplitude=100.0, start=20.0)
    scope = s.node("meter.scope", "Scope", 440, -90)
    rate = s.node("meter.rate", "Firing rates", 440, 90)
    amounts = {"Acetylcholine": 10.0, "Noradrenaline": 10.0, "Histamine": 30.0, "Orexin": 1.0}
    for k, (name, amount) in enumerate(amounts.items()):
        cell = s.node("cell.adex", name, 210, -225 + 150 * k)
        s.wire(current, cell)
        s.probe(rate, cell)
        s.dose(name.lower(), cell, amount, start=500.0, onset=30.0)
        if k < 2:
            s.probe(scope, cell)
    return s


def ceiling():
    s = Sketch(
        "Why valium is safer than barbiturates",
        """
Three cells are inhibited by the same spikes; two of them get a drug that helps GABA.

- From 300 ms *Valium* gets a huge dose of **diazepam**: inhibition lasts half as long again. More would do no more: it only helps GABA.
- *Barbiturate* gets a huge dose of **phenobarbital**: inhibition lasts two and a half times as long, and the drug opens channels by itself.

Stop the spikes: diazepam now does nothing at all. **Flumazenil** is the antidote to one of the two drugs only. To which?
""",
    )
    drive = s.node("stimulus.step_current", "Drive", 0, 170, amplitude=180.0, start=20.0)
    spikes = s.node("stimulus.regular", "Inhibitory spikes", 0, -40, rate=40.0)
    scope = s.node("meter.scope", "Scope", 460, 40)
    rate = s.node("meter.rate", "Firing rates", 460, 150)
    for k, name in enumerate(("No drug", "Valium", "Barbiturate")):
        cell = s.node("cell.lif", name, 240, -80 + 120 * k)
        s.wire(spikes, cell, "synapse.gaba_a", weight=4.0, delay=1.0)
        s.wire(drive, cell)
        s.probe(scope, cell)
        s.probe(rate, cell)
        if k == 1:
            s.dose("diazepam", cell, 10.0, start=300.0, onset=30.0)
        elif k == 2:
            s.dose("phenobarbital", cell, 800.0, start=300.0, onset=30.0)
    return s


DRAWN = {"50_caffeine": caffeine, "51_antidote": antidote, "52_waking": adaptation, "53_ceiling": ceiling}


if __name__ == "__main__":
    app = QGuiApplication(sys.argv[:1])
    for name in sys.argv[1:] or DRAWN:
        DRAWN[name]().save(FOLDER / f"{name}.nlab")
