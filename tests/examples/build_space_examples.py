"""Draws the shipped circuits about cells in space; see `build_examples`.

python tests/examples/build_space_examples.py            # all
"""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from sketch import Sketch

from neurolab.catalog.cells.common import RECEPTORS
from neurolab.catalog.spec import Compartment
from neurolab.circuit.space import compartments_of, set_compartments

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "examples"
DENDRITE = ("channel.passive", *RECEPTORS)


def shape(sketch, node, table):
    """Give a cell a table of compartments."""
    sketch.circuit.apply(set_compartments(sketch.circuit, node, table))


def dendrite():
    s = Sketch(
        "A signal on its way along a dendrite",
        """
The same synapse near the soma and far out on the dendrite, in turn.

- *Near*: a quick bump in the soma.
- *Far*: a large bump at the tip, which reaches the soma late, broad and small. The dendrite is a leaky cable.

Click a synapse and move it: its place is **at**. Make the dendrite thicker in the cell's table of compartments: what reaches the soma now?
""",
        speed=0.05,
    )
    near = s.node("stimulus.regular", "Near", 0, -80, rate=10.0)
    far = s.node("stimulus.regular", "Far", 0, 80, rate=10.0, start=50.0)
    cell = s.node("cell.ball_and_stick", "Cell", 240, 0)
    scope = s.node("meter.scope", "Scope", 460, 0)
    s.wire(near, cell, "synapse.ampa", weight=1.0, at="dend[1]")
    s.wire(far, cell, "synapse.ampa", weight=1.0, at="dend[18]")
    s.probe(scope, cell, (cell, "dend[10].v"), (cell, "dend[18].v"))
    return s


def ranvier():
    s = Sketch(
        "Myelin lost: a spike that does not arrive",
        """
Two axons with nodes of Ranvier get the same kick.

- *Healthy*: the spike jumps from node to node and arrives after half a millisecond, 10 mm away.
- *Demyelinated*: one stretch (myelin5) has no turns of myelin. Its bare membrane swallows the current, and the spike stops before it.

Give myelin5 turns in the table of compartments: how many does the spike need? With few it comes late.
""",
        dt=0.005,
        speed=0.0005,
    )
    kick = s.node("stimulus.pulse_train", "Kick", 0, 0, amplitude=3000.0, period=5.0, width=0.2, start=0.5)
    healthy = s.node("cell.ranvier", "Healthy", 220, -90)
    ill = s.node("cell.ranvier", "Demyelinated", 220, 90)
    scope = s.node("meter.scope", "Scope", 440, 0)
    table = compartments_of(s.circuit, s.circuit[ill])
    shape(s, ill, [replace(c, wraps=0.0) if c.name == "myelin5" else c for c in table])
    s.wire(kick, healthy, "wire.current")
    s.wire(kick, ill, "wire.current")
    s.probe(scope, healthy, (healthy, "node10.v"), ill, (ill, "node10.v"))
    return s


def direction():
    s = Sketch(
        "A dendrite that knows the order",
        """
Five inputs fire one after the other onto two cells with the same dendrite.

- *Towards the soma*: the first ends at the tip, the last near the soma. *Away from the soma*: the other way round.
- The same spikes, the same weights: towards the soma they add up to the higher peak.
- Each later signal has a shorter way, so they meet; and NMDA receptors at the thin tip amplify what comes first.

Give all inputs the same *start*: the difference is gone. Branco, Clark and Häusser saw this in the cortex in 2010.
""",
        speed=0.05,
    )
    values = {"passive__E": -75.0, "V_0": -75.0, "V_spike": 0.0, "nmda__tau_rise": 2.0, "nmda__tau_decay": 40.0}
    cells = [s.node("cell.ball_and_stick", label, 340, y, **values) for label, y in (("Towards the soma", -120), ("Away from the soma", 120))]
    for cell in cells:
        loads = [Compartment(f"other{k + 1}", 250.0, 0.5, DENDRITE, "soma", 6) for k in range(4)]
        shape(s, cell, [Compartment("soma", 20.0, 20.0, DENDRITE), Compartment("dend", 250.0, 0.5, DENDRITE, "soma", 18), *loads])
    for k in range(5):
        source = s.node("stimulus.regular", f"Input {k + 1}", 0, 110 * (k - 2), rate=4.0, start=8.0 * k)
        for cell, place in zip(cells, (17 - 4 * k, 1 + 4 * k), strict=True):
            s.wire(source, cell, "synapse.ampa", weight=0.8, at=f"dend[{place}]")
            s.wire(source, cell, "synapse.nmda", weight=1.6, at=f"dend[{place}]")
    scope = s.node("meter.scope", "Scope", 580, 0)
    s.probe(scope, *cells)
    return s


def side_by_side():
    s = Sketch(
        "Cross-talk between two axons",
        """
Two pairs of axons without myelin. Only the upper axon of each pair gets a kick.

- *Wrapped*: insulation lies between the two. The neighbour stays at rest.
- *Bare*: the current of the spike flows back outside, past the neighbour, which is held back for a moment and then fires as well.

Click the bare pair's wire: with **M** its insulation comes and goes. At alpha 0.2 the neighbour only feels a ripple of 5 mV.
Kick both bare axons: side by side they run more slowly.
""",
        dt=0.01,
        speed=0.001,
    )
    kick = s.node("stimulus.pulse_train", "Kick", 0, 0, amplitude=20_000.0, period=10.0, width=0.2, start=0.5)
    rows = {"Wrapped": (-1, "on"), "Bare": (1, "off")}
    scope = s.node("meter.scope", "Scope", 600, 0)
    for name, (side, insulation) in rows.items():
        one, other = (s.node("cell.bare_axon", f"{name} {k + 1}", 180 + 220 * k, side * (70 + 110 * k)) for k in range(2))
        s.wire(kick, one, "wire.current")
        s.wire(one, other, "wire.ephaptic", alpha=0.35, insulation=insulation)
        s.probe(scope, (one, "axon[60].v"), (other, "axon[60].v"))
    return s


def space_clamp():
    s = Sketch(
        "What a voltage clamp sees of a dendrite",
        """
Two clamps hold two equal somata; the same synapse ends near one of them, and far from the other.

- *Near*: the current is large, quick, and almost seen as it is.
- *Far*: the tip is not held. It depolarises by itself, and the clamp sees a small, late echo.

Trace *dend[19].v* of both cells. Move the far electrode to the tip: now it sees all.
That is the space-clamp error of every recording from a dendrite.
""",
        speed=0.05,
    )
    source = s.node("stimulus.regular", "Input", 0, 0, rate=20.0)
    scope = s.node("meter.scope", "Scope", 560, 0)
    for name, y, place in (("Near", -100, "dend[0]"), ("Far", 100, "dend[18]")):
        cell = s.node("cell.ball_and_stick", f"{name} synapse", 240, y)
        clamp = s.node("stimulus.voltage_clamp", f"Clamp {name.lower()}", 400, y * 1.6, step=-65.0)
        s.wire(source, cell, "synapse.ampa", weight=2.0, at=place)
        s.wire(clamp, cell, "wire.clamp")
        s.probe(scope, clamp)
    return s


CIRCUITS = {
    "30_dendrite": dendrite,
    "31_demyelination": ranvier,
    "32_order_on_a_dendrite": direction,
    "33_cross_talk": side_by_side,
    "34_space_clamp": space_clamp,
}

if __name__ == "__main__":
    app = QGuiApplication.instance() or QGuiApplication(sys.argv)
    for name in sys.argv[1:] or CIRCUITS:
        CIRCUITS[name]().save(FOLDER / f"{name}.nlab")
