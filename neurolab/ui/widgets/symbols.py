"""How the name of a quantity is written for a person: Greek letters and subscripts instead of ``tau_m``."""

from __future__ import annotations

from html import escape

GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "Delta": "Δ", "epsilon": "ε", "eta": "η", "theta": "θ", "Theta": "Θ", "kappa": "κ",
    "lambda": "λ", "mu": "µ", "nu": "ν", "xi": "ξ", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
}  # fmt: skip
_LONGEST_SYMBOL = 2
_SIGNS = {"plus": "+", "minus": "−"}


def own_name(name: str) -> str:
    """Return the part after the mechanism: ``g_Na`` of ``na_hh.g_Na``."""
    return name.rpartition(".")[2]


def mechanism_of(name: str) -> str:
    """Return the mechanism's short name, ``na_hh`` of ``na_hh.g_Na``; empty for the membrane's own."""
    return name.rpartition(".")[0]


def _parts(name: str) -> tuple[str, str, bool]:
    """Return base, subscript and whether the base is a symbol rather than a word."""
    base, _, rest = own_name(name).partition("_")
    below = ",".join(_SIGNS.get(part, part) for part in rest.split("_"))
    if base in GREEK:
        return GREEK[base], below, True
    if len(base) > _LONGEST_SYMBOL:
        return own_name(name).replace("_", " "), "", False
    return base, below, True


def symbol_html(name: str) -> str:
    """Return rich text: an italic base with an upright subscript; words such as ``weight`` stay words."""
    base, sub, is_symbol = _parts(name)
    text = f"<i>{escape(base)}</i>" if is_symbol else escape(base)
    return f"{text}<sub>{escape(sub)}</sub>" if sub else text


def symbol_text(name: str) -> str:
    """Return plain text for places without markup and for screen readers: ``τ m``, ``g Na``."""
    base, sub, _ = _parts(name)
    return f"{base} {sub}" if sub else base
