"""Calcium under the membrane: what calcium channels let in, and what takes it away."""

from __future__ import annotations

from neurolab.catalog.spec import Help, MechanismSpec, Param, State

CA_POOL = MechanismSpec(
    type_id="organelle.ca_pool",
    family="organelle",
    title="Calcium pool",
    summary="Calcium in a thin shell under the membrane: channels fill it, pumps empty it",
    params=(
        Param("depth", 0.1, "um", low=0.01, high=10, help="Thickness of the shell: a thin one fills quickly", cite="destexhe1998tc", log=True),
        Param(
            "tau", 5.0, "ms", low=0.5, high=5000, help="Time constant with which pumps and buffers take calcium away", cite="destexhe1998tc", log=True
        ),
        Param("Ca_rest", 0.24, "uM", low=0.001, high=2, help="Concentration at rest", cite="destexhe1998tc", log=True),
    ),
    states=(State("ca_i", "uM", "Ca_rest", "calcium under the membrane"),),
    output="ca_i",
    provides=("ca_i",),
    # 5.18213 is 1/(2F): pA divided by µm³, as µM per ms
    equations="dca_i/dt = 5.18213*uM*um**3/(pA*ms)*max(-i_ca, 0)/(depth*area) - (ca_i - Ca_rest)/tau",
    help=Help(
        "Calcium as a messenger: each spike that opens calcium channels leaves a trace of calcium, which channels such as SK and BK read.",
        "The charge that enters, divided by the volume of the shell; removal at a rate proportional to what is there, as in models of thalamic cells.",
        "One shell: no diffusion into the cell, no buffers that saturate, no stores, no pump that needs energy.",
    ),
    citations=("destexhe1998tc",),
    keywords="Ca calcium concentration pump buffer messenger",
)
ORGANELLES: tuple[MechanismSpec, ...] = (CA_POOL,)
