"""Draws the shipped circuits about synapses that learn; see `build_examples`.

python tests/examples/build_plasticity_examples.py            # all
"""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from sketch import Sketch

from neurolab.circuit import plasticity, populations

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "examples"
STDP = "plasticity.stdp"


def learn(sketch, *wires, **params):
    """Let wires learn by pair STDP."""
    sketch.circuit.apply(plasticity.set_plasticity(sketch.circuit, wires, STDP, params))


def conditioning():
    s = Sketch(
        "Who comes first is believed",
        """
A bell rings, 10 ms later comes the food, 15 ms after that an echo. Only the food makes the cell fire.

Bell and echo learn by **spike timing**.

- The bell comes before the spike: its synapse **grows**, and so does the wire. The echo comes too late: its synapse **fades**.
- After two seconds the bell alone makes the cell fire.

Then set the weight of the food to 0: the cell answers the bell. **Reset** forgets all of it, unless you *Keep Learned Weights* (Simulation) before.
""",
        dt=0.1,
        speed=0.5,
    )
    bell = s.node("stimulus.regular", "Bell", 0, -140, rate=5.0, start=0.0)
    food = s.node("stimulus.regular", "Food", 0, 0, rate=5.0, start=10.0)
    echo = s.node("stimulus.regular", "Echo", 0, 140, rate=5.0, start=25.0)
    cell = s.node("cell.lif", "Cell", 300, 0)
    early = s.wire(bell, cell, "synapse.ampa", weight=3.0)
    s.wire(food, cell, "synapse.ampa", weight=15.0)
    late = s.wire(echo, cell, "synapse.ampa", weight=3.0)
    learn(s, early, late, w_0=0.3, A_plus=0.02, A_minus=0.021)
    scope = s.node("meter.scope", "Scope", 560, 0)
    s.probe(scope, cell, (cell, f"{early}.weight"), (cell, f"{late}.weight"))
    return s


def competition():
    s = Sketch(
        "Two hundred synapses compete",
        """
200 inputs fire at random, 20 times a second each; their synapses learn by spike timing.

- Who happens to help grows, and then helps more often: after a minute half of the synapses are close to zero, a quarter close to the greatest weight.
- The cell slows down from 80 to about 50 spikes a second. Double the rate of the inputs: it jumps to 200, and comes back.

Click the wire and choose *Multiplicative* as the preset of its rule: now all synapses gather in the middle.
""",
        dt=0.5,
        speed=1.0,
    )
    inputs = s.node("stimulus.poisson", "Inputs", 0, 0, rate=20.0)
    s.circuit.apply(populations.set_size(s.circuit, inputs, 200))
    cell = s.node(
        "cell.lif", "Cell", 300, 0, tau_m=20.0, R=100.0, E_L=-70.0, V_th=-54.0, V_reset=-60.0, t_ref=0.0, ampa__tau_rise=0.05, ampa__tau_decay=5.0
    )
    wire = s.wire(inputs, cell, "synapse.ampa", weight=0.2, delay=0.5)
    learn(s, wire, scatter=1.0, A_plus=0.02, A_minus=0.021)
    s.probe(s.node("meter.scope", "Mean weight", 560, -80), (cell, f"{wire}.weight"))
    s.probe(s.node("meter.rate", "Rate", 560, 80), cell)
    return s


EXAMPLES = {"24_conditioning": conditioning, "25_competition": competition}


def main(names):
    QGuiApplication([])
    for name in names or EXAMPLES:
        EXAMPLES[name]().save(FOLDER / f"{name}.nlab")


if __name__ == "__main__":
    main(sys.argv[1:])
