"""Draws the shipped circuits about wires; see `build_examples`.

python tests/examples/build_wire_examples.py            # all
"""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from sketch import Sketch

from neurolab.circuit import edits

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "examples"


def scaled(sketch, um_per_unit):
    """Set how many micrometres a canvas unit stands for."""
    sketch.circuit.apply(edits.update(sketch.circuit, "settings", um_per_unit=um_per_unit))


def myelin():
    s = Sketch(
        "A race along two axons",
        """
One spike runs along two axons of the same length, one of them wrapped in myelin.

- The bare axon (1 µm) conducts at 0.86 m/s, the wrapped one at 6 m/s: it wins by 40 ms.
- Click a wire and press **M**: the myelin goes, as in multiple sclerosis, and the spike comes late.
- Drag a *Finish* cell away: its spike comes later, at once.

Without myelin, how thick must the axon be to win the same time? (The squid's is 500 µm.)
""",
        speed=0.05,
    )
    scaled(s, 100.0)
    start = s.node("stimulus.regular", "Start", 0, 0, rate=8.0)
    bare = s.node("cell.lif", "Finish, bare", 420, -90)
    fast = s.node("cell.lif", "Finish, myelin", 420, 90)
    scope = s.node("meter.scope", "Scope", 620, 0)
    s.wire(start, bare, "synapse.ampa", weight=7.0, axon="unmyelinated")
    s.wire(start, fast, "synapse.ampa", weight=7.0, axon="myelinated")
    s.probe(scope, bare, fast)
    return s


def tiring():
    s = Sketch(
        "Synapses that tire, synapses that wake up",
        """
The same spikes reach two cells through synapses of two kinds.

- The **depressing** synapse gives half of its vesicles to the first spike; the next find less. It reports *changes*.
- The **facilitating** synapse hardly answers at first; each spike opens the door wider for the next. It reports *bursts*.
- The lower traces show what each spike released.

Click a synapse: choose a preset, or let *vesicles* leave by chance.
""",
        speed=0.2,
    )
    current = s.node("stimulus.pulse_train", "Bursts", -180, 0, amplitude=83.0, start=50.0, width=500.0, period=1500.0)
    source = s.node("cell.lif", "Source", 0, 0)
    tired = s.node("cell.lif", "Depressing", 260, -110, V_th=-30.0)
    eager = s.node("cell.lif", "Facilitating", 260, 110, V_th=-30.0)
    s.wire(current, source)
    wires = []
    for cell, preset, weight in ((tired, "depressing", 5.0), (eager, "facilitating", 20.0)):
        wires.append(s.wire(source, cell, "synapse.ampa", weight=weight))
        s.circuit.apply(edits.apply_preset(s.circuit, wires[-1], preset))
    scope = s.node("meter.scope", "Scope", 500, 0)
    s.probe(scope, tired, eager, (tired, f"{wires[0]}.released"), (eager, f"{wires[1]}.released"))
    return s


def coincidence():
    s = Sketch(
        "A detector of coincidence",
        """
Two trains of spikes reach one cell; each alone is too weak to make it fire.

- A ticks at 20 Hz, B at 22 Hz: every half second they meet. Only then does the cell fire.
- What counts is not *how much* comes but *when*: 9 ms apart, and the first potential has leaked away.

Set both weights to 6 nS: now each spike is enough, and the cell has become an OR. An artificial unit, which sums without time, cannot tell when.
""",
        speed=0.2,
    )
    a = s.node("stimulus.regular", "A", 0, -80, rate=20.0)
    b = s.node("stimulus.regular", "B", 0, 80, rate=22.0)
    cell = s.node("cell.lif", "Coincidence", 240, 0, tau_m=3.0, ampa__tau_decay=2.0, ampa__tau_rise=0.3)
    for source in (a, b):
        s.wire(source, cell, "synapse.ampa", weight=2.8)
    s.probe(s.node("meter.scope", "Scope", 480, 0), cell)
    s.probe(s.node("meter.raster", "Raster", 240, 190), a, b, cell)
    return s


def jeffress():
    s = Sketch(
        "Where does the sound come from?",
        """
Five cells listen to both ears through axons of different lengths: delay lines.

- A sound from the left reaches the left ear first. Its spikes then travel *longer* to the cells at the right.
- Each cell fires only when both ears' spikes arrive together: the place of the active cell tells the direction.

Set *start* of the right ear to 5.4, 7.5, 10 or 14.6 ms and look which cell fires; or drag a cell. Jeffress proposed it in 1948; the barn owl does it.
""",
        speed=0.05,
    )
    scaled(s, 12.0)
    ears = [
        s.node("stimulus.regular", "Left ear", 0, 0, rate=40.0, start=10.0),
        s.node("stimulus.regular", "Right ear", 560, 0, rate=40.0, start=12.5),
    ]
    cells = []
    for x, label in ((30, "Far right"), (155, "Right"), (280, "Ahead"), (405, "Left"), (530, "Far left")):
        cells.append(s.node("cell.lif", label, x, 260, tau_m=1.0, t_ref=5.0, ampa__tau_decay=1.6, ampa__tau_rise=0.1))
        for ear in ears:
            s.wire(ear, cells[-1], "synapse.ampa", weight=1.5, axon="unmyelinated")
    s.probe(s.node("meter.raster", "Raster", 280, 400), *cells)
    return s


def coupled():
    s = Sketch(
        "Cells that touch fall into step",
        """
Two pairs of fast cells get slightly different currents; one pair is joined by a gap junction.

- Apart, the faster cell runs away from the slower one: their spikes drift.
- Joined, the pair shares its potential through the junction: both fire at one rate, together.

Lower *g* of the junction until the pair falls apart. There is no transmitter in it: it knows no delay and works in both directions.
""",
        speed=0.2,
    )
    drives = [s.node("stimulus.step_current", f"Drive {k + 1}", 0, 60 + 180 * k, amplitude=60.0 + 3.0 * k, start=7.0 * k) for k in (0, 1)]
    for y, word in ((-20, "joined"), (240, "apart")):
        pair = [s.node("cell.wang_buzsaki", f"{'AB'[k]}, {word}", 220, y + 140 * k) for k in (0, 1)]
        for drive, cell in zip(drives, pair, strict=True):
            s.wire(drive, cell)
        if word == "joined":
            s.wire(*pair, "wire.gap_junction", g=2.0)
        s.probe(s.node("meter.raster", f"Pair {word}", 440, y + 70), *pair)
    return s


EXAMPLES = {
    "20_myelin_race": myelin,
    "21_tiring_synapses": tiring,
    "22_coincidence": coincidence,
    "23_sound_localisation": jeffress,
    "28_gap_junction": coupled,
}


def main(names):
    QGuiApplication([])
    for name in names or EXAMPLES:
        EXAMPLES[name]().save(FOLDER / f"{name}.nlab")


if __name__ == "__main__":
    main(sys.argv[1:])
