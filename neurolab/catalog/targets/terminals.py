"""What transmitter release depends on."""

from __future__ import annotations

from neurolab.catalog.binding import Drive, TargetSpec
from neurolab.catalog.targets.common import target

TERMINALS: tuple[TargetSpec, ...] = (
    target(
        "SNARE",
        "Vesicle fusion (SNARE proteins)",
        "terminal",
        "The machine that fuses vesicles with the membrane",
        "Release needs several intact complexes at once: a fifth cleaved leaves a fifth of the release.",
        "Hours to weeks: here it acts at once, and can be washed out.",
        "pirazzini2017",
        sites=7,
        drives=tuple(Drive(f"release_{t}", "block", 1.0, "pirazzini2017", when="block") for t in ("glutamate", "GABA", "ACh")),
    ),
    target(
        "SNARE_GABA",
        "Vesicle fusion of inhibitory terminals",
        "terminal",
        "The same machine where only inhibition is released: tetanus toxin travels there",
        "The toxin climbs up motor axons and passes into the inhibitory cells above.",
        "The days of its journey.",
        "schiavo2000",
        sites=7,
        drives=(Drive("release_GABA", "block", 1.0, "schiavo2000", when="block"),),
    ),
    target(
        "release_glutamate",
        "Release of glutamate",
        "terminal",
        "How much excitatory terminals release",
        "Receptors of terminals act mostly by letting less calcium in.",
        "The release probability itself: here all currents of such synapses shrink or grow, and pairs of pulses keep their ratio.",
        "dodge1967",
    ),
    target(
        "release_GABA",
        "Release of GABA and glycine",
        "terminal",
        "How much inhibitory terminals release",
        "Receptors of terminals act mostly by letting less calcium in.",
        "As for glutamate.",
        "dodge1967",
    ),
    target(
        "release_ACh",
        "Release of acetylcholine",
        "terminal",
        "How much cholinergic terminals release",
        "Receptors of terminals act mostly by letting less calcium in.",
        "As for glutamate.",
        "dodge1967",
    ),
)
