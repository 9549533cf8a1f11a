"""The few parameters of a model that matter most: what its card shows, in this order. The whole set is in the inspector."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.catalog.spec import Param

MOST = 3

_SYNAPSE = ("weight", "delay", "tau_rec")
_CORTICAL = ("na_tm.V_T", "m_current.g_M", "leak.E_L")

CARDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "cell.lif": ("V_th", "tau_m", "R"),
        "cell.adex": ("a", "b", "tau_w"),
        "cell.izhikevich": ("a", "c", "d"),
        "cell.eif": ("V_rh", "Delta_T", "tau_m"),
        "cell.qif": ("V_t", "V_reset", "tau_m"),
        "cell.fitzhugh_nagumo": ("eps", "a", "tau"),
        "cell.hindmarsh_rose": ("r", "s", "x_1"),
        "cell.hodgkin_huxley": ("na_hh.g_Na", "k_hh.g_K", "T"),
        "cell.connor_stevens": ("k_a.g_A", "na_cs.g_Na", "T"),
        "cell.wang_buzsaki": ("na_wb.g_Na", "k_wb.g_K", "k_wb.phi"),
        "cell.morris_lecar": ("ca_ml.g_Ca", "k_ml.V_3", "k_ml.phi"),
        "cell.cortical_rs": _CORTICAL,
        "cell.cortical_fs": ("na_tm.V_T", "na_tm.g_Na", "leak.E_L"),
        "cell.cortical_ib": _CORTICAL,
        "cell.cortical_lts": _CORTICAL,
        "cell.thalamic_relay": ("ca_t_relay.P_Ca", "na_tm.g_Na", "leak.E_L"),
        "cell.pacemaker": ("na_p.g_NaP", "na_p.tau_h", "leak.E_L"),
        "cell.dopamine": ("nmda_tonic.g_NMDA", "ca_da.g_CaL", "erg.g_ERG"),
        "cell.ball_and_stick": ("R_a", "passive.g", "passive.E"),
        "cell.spiking_stick": ("R_a", "na_hh.g_Na", "T"),
        "cell.ranvier": ("R_a", "na_node.g_Na", "C_m"),
        "cell.bare_axon": ("R_a", "na_hh.g_Na", "T"),
        "unit.leaky_rate": ("b", "tau", "y_max"),
        "stimulus.pulse_train": ("amplitude", "width", "period"),
        "stimulus.ramp": ("i_0", "i_1", "duration"),
        "stimulus.sine": ("amplitude", "frequency", "offset"),
        "stimulus.voltage_clamp": ("holding", "step", "start"),
        "stimulus.light": ("irradiance", "width", "period"),
        "synapse.ampa": _SYNAPSE,
        "synapse.nmda": _SYNAPSE,
        "synapse.gaba_a": _SYNAPSE,
    }
)
"""By type id; a model that is not here shows the first of its parameters that are numbers."""


def card_of(type_id: str, known: Mapping[str, Param]) -> list[Param]:
    """Return the parameters of a card among those that a record has; a model of the circuit's own shows those of what it was made from."""
    base = next((t for t in CARDS if t.rpartition(".")[2] == type_id.rpartition(".")[2]), type_id) if type_id.startswith("own.") else type_id
    numbers = {name: p for name, p in known.items() if not p.choices}
    wanted = [numbers[name] for name in CARDS.get(base, ()) if name in numbers]
    own = [p for name, p in numbers.items() if "." not in name and p not in wanted]
    others = [p for p in numbers.values() if p not in wanted and p not in own]
    return wanted if wanted else [*own, *others][:MOST]
