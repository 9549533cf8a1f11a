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


def irregular():
    s = Sketch(
        "A clock and a die",
        """
Two equal cells fire about equally often: one like a clock, one as if it threw a die.

- A steady current above threshold gives equal intervals: their coefficient of variation (CV) is 0.
- A mean below threshold and strong noise give long and short ones: the CV comes close to 1, as in the cortex.

Select a cell and open *Experiments, Statistics*: intervals with their CV, and the spectrum, in which only the clock has a peak.
""",
        speed=1.0,
        dt=0.1,
    )
    steady = s.node("stimulus.step_current", "Steady current", 0, 0, amplitude=82.0, start=0.0)
    noise = s.node("stimulus.noise", "Noise", 0, 150, mean=50.0, sigma=70.0, tau=5.0)
    clock, die = s.node("cell.lif", "Clock", 220, 0), s.node("cell.lif", "Die", 220, 150)
    scope, raster = s.node("meter.scope", "Scope", 440, 0), s.node("meter.raster", "Raster", 440, 150)
    s.wire(steady, clock)
    s.wire(noise, die)
    s.probe(scope, clock, die)
    s.probe(raster, clock, die)
    return s


EXAMPLES = {"27_before_a_spike": before_a_spike, "29_irregular": irregular}


def main():
    """Write the files."""
    app = QGuiApplication.instance() or QGuiApplication(["build", "-platform", "offscreen"])
    for name, build in EXAMPLES.items():
        build().save(FOLDER / f"{name}.nlab")
    del app


if __name__ == "__main__":
    main()
