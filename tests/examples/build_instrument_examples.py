"""Draws the circuits about instruments. The files in resources/examples are the truth; this script only saves typing when one is made anew.

python tests/examples/build_instrument_examples.py
"""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from sketch import Sketch

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "examples"


def before_a_spike():
    s = Sketch(
        "What comes before a spike",
        """
Noise makes a cell fire at moments that nobody can foretell. The scope lines the spikes up.

- It is **triggered**: each sweep begins where the cell rises through the level, the flag at the left. Earlier sweeps fade.
- All spikes look alike; what leads to them differs. Yet the noise was high a few milliseconds before each.
- In the experiments, the *spike average* is the mean of all such sweeps.

Drag the flag down to -60 mV: how many of these rises become a spike?
""",
        speed=0.02,
    )
    noise = s.node("stimulus.noise", "Noise", 0, 0, mean=0.0, sigma=60.0, tau=3.0)
    cell = s.node("cell.hodgkin_huxley", "Cell", 220, 110)
    trigger = {"trigger": "normal", "source": f"{cell}:v", "level": -20.0, "hysteresis": 10.0, "before": 0.6, "earlier": 8.0}
    scope = s.node("meter.scope", "Triggered scope", 440, 0, **trigger)
    s.wire(noise, cell)
    s.probe(scope, cell, noise)
    return s


EXAMPLES = {"27_before_a_spike": before_a_spike}


def main():
    """Write the files."""
    app = QGuiApplication.instance() or QGuiApplication(["build", "-platform", "offscreen"])
    for name, build in EXAMPLES.items():
        build().save(FOLDER / f"{name}.nlab")
    del app


if __name__ == "__main__":
    main()
