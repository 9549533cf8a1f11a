"""Ephaptic coupling: two axons side by side in one narrow space, whose currents flow back past each other."""

from __future__ import annotations

from neurolab.catalog.spec import Help, Param, WireSpec

INSULATED, BARE = "on", "off"

EPHAPTIC = WireSpec(
    type_id="wire.ephaptic",
    title="Ephaptic coupling",
    summary="Lays two axons side by side: without insulation each feels the other's current",
    params=(
        Param(
            "insulation",
            BARE,
            choices=(BARE, INSULATED),
            help="Glia or fluid between the two: with it on, neither feels the other",
            cite="binczak2001",
            evidence="D",
        ),
        Param(
            "alpha",
            0.2,
            "1",
            low=0.0,
            high=0.45,
            help="How tight the space is: share of an axon's current that flows back through its neighbour; 0 with much fluid, near 0.5 with hardly any",
            cite="binczak2001",
            evidence="A",
        ),
    ),
    joins=(("cell", "cell"),),
    carries="outside",
    gain="alpha",
    sign="none",
    help=Help(
        "Why axons need shielding. The current of a spike flows back outside. In a narrow space it passes the neighbour, which is first held back, then "
        "excited: by 5 mV at alpha 0.2, enough to fire from about 0.3 on. Two spikes on their way side by side pull each other into step, and both slow down.",
        "Two cables that share the fluid outside (Markin 1970; Binczak et al. 2001); alpha is r_e/(r_i + 2 r_e), from the resistances along the fluid "
        "and along the inside of an axon. Two spikes in step travel slower by the root of 1 - 2 alpha. Katz and Schmitt saw such effects in pairs of crab axons in 1940.",
        "Nothing flows out of the bundle, and the two run side by side all the way, segment by segment. Real nerves have wider spaces: alpha is small there. "
        "Axons joined one to the next share one space, as tight as the tightest coupling says. Wires that merely cross on the canvas never touch.",
    ),
    citations=("katz1940", "markin1970", "binczak2001"),
    keywords="ephapse crosstalk cross-talk extracellular field insulation shielding glia parallel fibres nerve bundle",
)
