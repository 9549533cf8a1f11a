"""What all cells share."""

from __future__ import annotations

from neurolab.catalog.spec import Param, Quantity, State

RECEPTORS: tuple[str, ...] = ("receptor.ampa", "receptor.nmda", "receptor.gaba_a", "receptor.nicotinic")
CURRENT_IN = Quantity("i_in", "pA", "injected current, depolarising positive")
F_NA = Param(
    "f_Na",
    1.0,
    "1",
    low=0,
    high=1,
    help="Fraction of sodium channels left by a blocker; at 0.2 or less the cell cannot spike",
    cite="hille2001",
    evidence="D",
)
MEMBRANE = "dv/dt = (i_in - i_mem)/(C_m*area)"
"""The equation of a membrane whose currents are those of its mechanisms."""
POTENTIAL = (State("v", "mV", "V_0", "membrane potential"),)

UNMOVED = "the channels of this model do not depend on it, others that are added may"


def membrane(
    cite: str,
    area: float,
    area_help: str,
    v_0: float,
    celsius: float,
    *,
    c_m: float = 1.0,
    v_spike: float = 0.0,
    cold: float = 0.0,
    area_evidence: str = "D",
    celsius_evidence: str = "C",
    warmth: str = "warmth makes the channels faster",
) -> tuple[Param, ...]:
    """Return the parameters of a membrane that carries channels.

    Parameters
    ----------
    cite : str
        The model's source.
    area, area_help
        Membrane area in µm² and what it makes of 100 pA.
    v_0, celsius : float
        Where it starts, mV, and the temperature, °C.
    c_m, v_spike, cold : float
        Capacitance in µF/cm², potential whose upward crossing is a spike, lowest temperature.
    area_evidence, celsius_evidence : str
        Keys of `EVIDENCE`.
    warmth : str
        What the temperature does.
    """
    return (
        Param("C_m", c_m, "uF/cm2", low=0.1, high=100, help="Capacitance per area, nearly the same in all membranes", cite=cite, usual=(0.1, 10)),
        Param("area", area, "um2", low=10, high=1e6, help=f"Membrane area; {area_help}", cite=cite, evidence=area_evidence, log=True),
        Param("T", celsius, "degC", low=cold, high=45, help=f"Temperature; {warmth}", cite=cite, evidence=celsius_evidence),
        Param("V_0", v_0, "mV", low=-120, high=0, help="Potential at which the membrane starts", cite=cite),
        Param(
            "V_spike",
            v_spike,
            "mV",
            low=-50,
            high=40,
            help="An upward crossing of this potential is counted as a spike",
            cite=cite,
            evidence="D",
        ),
    )
