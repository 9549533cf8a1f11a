"""Random numbers of compiled code that is no kernel; `vectors` computes the same ones."""

from __future__ import annotations

from neurolab.engine.compiled import compiled, shifted

_ODD = 0x9E3779B97F4A7C15


@compiled
def _mix(z: int) -> int:
    # the finaliser of splitmix64 (Steele, Lea and Flood 2014)
    z = (z ^ shifted(z, 30)) * 0xBF58476D1CE4E5B9
    z = (z ^ shifted(z, 27)) * 0x94D049BB133111EB
    return z ^ shifted(z, 31)


@compiled
def uniform(seed: int, key: int, step: int, site: int) -> float:
    """A number in the open interval (0, 1) that depends on nothing but seed, key (of the record), step and place in the equations."""
    h = _mix(seed + _ODD)
    h = _mix((h ^ key) + _ODD)
    h = _mix((h ^ step) + _ODD * (site + 1))
    return (float(shifted(h, 12)) + 0.5) * (1.0 / 4503599627370496.0)
