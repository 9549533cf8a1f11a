"""What the tables of channels share."""

from __future__ import annotations

from neurolab.catalog.spec import Effect, Param, Quantity

CURRENT = Quantity("i", "pA", "current through the channels, outward positive")
CONDUCTANCE = Quantity("g", "nS", "conductance")
SODIUM_BLOCK = (Effect("Nav", "block", "g_Na", "scale", -1.0, "", "hille2001"),)
POTASSIUM_BLOCK = (Effect("Kv_delayed", "block", "g_K", "scale", -1.0, "", "hille2001"),)


def density(
    name: str, default: float, what: str, cite: str, high: float = 500.0, usual: tuple[float, float] | None = None, evidence: str = "C"
) -> Param:
    """Return the parameter of a conductance per area."""
    text = f"Conductance per area when all {what} are open"
    return Param(name, default, "mS/cm2", low=0, high=high, help=text, cite=cite, usual=usual, evidence=evidence)


def reversal(name: str, default: float, ion: str, cite: str, low: float = -120.0, high: float = 0.0, evidence: str = "C") -> Param:
    """Return the parameter of a reversal potential."""
    return Param(name, default, "mV", low=low, high=high, help=f"Reversal potential of {ion}", cite=cite, evidence=evidence)


def q10(default: float, cite: str, evidence: str = "C") -> Param:
    """Return the factor per 10 °C."""
    return Param("Q10", default, "1", low=1, high=6, help="How many times faster the gates get with 10 °C more", cite=cite, evidence=evidence)
