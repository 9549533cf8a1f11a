"""How models answer to targets that their equations lack: conductances that open or close beside a leak, and what stands for other channels.

A conductance g that opens beside a leak g_L with reversal E_L makes a leak of g_L + g whose reversal is the mean of both, weighted by conductance: this is
exact for a passive membrane. Models without a leak of their own get a current or a shift of the threshold, a teaching choice that their help pages name.
"""

from __future__ import annotations

from dataclasses import dataclass

from neurolab.catalog.spec import Action, Effect


@dataclass(frozen=True, slots=True)
class Opening:
    """A conductance beside the leak.

    Parameters
    ----------
    target, action : str
        What opens or closes it.
    share : float
        Greatest conductance, as a share of the leak; negative when a part of the leak closes.
    reversal : float
        mV.
    push : float
        The same as a current, as a share of the rheobase, for models without a leak.
    says : str
        What happens, for help pages.
    cite : str
        Source of the direction; sizes are teaching choices.
    """

    target: str
    action: Action
    share: float
    reversal: float
    push: float
    says: str
    cite: str


OPENINGS = (
    Opening("K_GIRK", "activate", 0.5, -90.0, -0.3, "GIRK channels open: half as much potassium conductance as leak", "andrade1986"),
    Opening("K_leak", "block", -0.25, -90.0, 0.2, "Resting potassium channels close: a quarter of the leak", "mccormick1992"),
    Opening("K_ATP", "activate", 2.0, -90.0, -0.5, "ATP-sensitive potassium channels open: twice the leak", "ballanyi2004"),
    Opening("NSC", "activate", 0.1, 0.0, 0.3, "Cation channels open: a tenth of the leak", "tsunematsu2008"),
    Opening("P2X", "activate", 0.2, 0.0, 0.2, "ATP-gated cation channels open: a fifth of the leak", "khakh2012"),
    Opening("GABA_A", "activate", 2.0, -75.0, -0.6, "GABA in the bath opens chloride channels: twice the leak", "olsen2008"),
    Opening("GABA_A_tonic", "activate", 0.3, -75.0, -0.15, "Receptors outside synapses open: a third of the leak", "olsen2008"),
    Opening("GlyR", "activate", 2.0, -75.0, -0.6, "Glycine in the bath opens chloride channels: twice the leak", "lynch2004"),
    Opening("AMPA", "activate", 0.5, 0.0, 1.0, "Glutamate in the bath opens the tenth of the receptors that does not desensitise", "traynelis2010"),
    Opening("NMDA", "activate", 0.1, 0.0, 0.3, "Glutamate in the bath opens NMDA receptors; their magnesium block is left out here", "traynelis2010"),
)
RHEOBASE = 4.0
"""Of Izhikevich's cell, mV/ms: the constant current from which it fires."""


def of_leak(conductance: str = "g_L", potential: str = "E_L") -> tuple[Effect, ...]:
    """Return the answers of a leak: its conductance and its reversal potential change as if another conductance lay beside it."""
    found: list[Effect] = []
    for o in OPENINGS:
        found.append(Effect(o.target, o.action, conductance, "scale", o.share, o.says, o.cite))
        found.append(
            Effect(o.target, o.action, potential, "toward", o.share, "and the potential to which the membrane leaks moves", o.cite, to=o.reversal)
        )
    return tuple(found)


def of_resistance(potential: str = "E_L") -> tuple[Effect, ...]:
    """Return the answers of a membrane given by resistance and time constant, which fall when conductances open."""
    found: list[Effect] = []
    for o in OPENINGS:
        less = -o.share / (1 + o.share)
        found.append(Effect(o.target, o.action, "R", "scale", less, o.says, o.cite))
        found.append(Effect(o.target, o.action, "tau_m", "scale", less, "which makes the membrane faster or slower, too", o.cite))
        found.append(Effect(o.target, o.action, potential, "toward", o.share, "and moves the resting potential", o.cite, to=o.reversal))
    return tuple(found)


def of_current(parameter: str, size: float) -> tuple[Effect, ...]:
    """Return the answers of a model that has no leak: a constant current, `size` in the parameter's unit being the rheobase."""
    return tuple(Effect(o.target, o.action, parameter, "shift", o.push * size, f"{o.says}; here a constant current", o.cite) for o in OPENINGS)


def _shift(target: str, action: Action, parameter: str, amount: float, says: str, cite: str) -> Effect:
    return Effect(target, action, parameter, "shift", amount, says, cite)


def of_threshold(parameter: str) -> tuple[Effect, ...]:
    """Return what channels that set the threshold do to a model without them."""
    return (
        _shift("Kv_D", "block", parameter, -3.0, "D-type potassium channels close: the threshold falls by at most 3 mV", "storm1990"),
        _shift("Kv_A", "block", parameter, -1.0, "A-type potassium channels close: the threshold falls by at most 1 mV", "bekkers2000"),
    )


def of_reset(parameter: str) -> tuple[Effect, ...]:
    """Return what the channels of the fast after-hyperpolarisation do to a reset."""
    return (_shift("KCa_BK", "block", parameter, 3.0, "BK channels close: the reset moves up by at most 3 mV", "candia1992"),)


def of_fatigue(parameter: str) -> tuple[Effect, ...]:
    """Return what calcium-activated and slow potassium channels do to the fatigue that a spike leaves."""
    return (
        Effect("KCa_SK", "block", parameter, "scale", -0.6, "The fatigue stands for SK channels, which are blocked", "benton2013"),
        Effect(
            "K_sAHP", "block", parameter, "scale", -0.8, "The fatigue stands for the slow after-hyperpolarisation, which is closed", "madison1986"
        ),
        Effect("Kv_M", "potentiate", parameter, "scale", 1.0, "The fatigue stands for the M-current, which is opened", "wickenden2000"),
    )


def of_sag(potential: str) -> tuple[Effect, ...]:
    """Return what h-channels do to a resting potential that they help to set."""
    return (_shift("HCN", "block", potential, -5.0, "h-channels close: the rest falls by at most 5 mV, as in CA1", "gasparini1997"),)
