"""What compounds bind."""

from __future__ import annotations

from neurolab.catalog.binding import TargetSpec
from neurolab.catalog.spec import Help


def _target(key: str, title: str, family: str, summary: str, true: str, omitted: str, *cites: str) -> TargetSpec:
    return TargetSpec(type_id=f"target.{key}", title=title, summary=summary, family=family, help=Help(summary, true, omitted), citations=cites)


TARGETS: tuple[TargetSpec, ...] = (
    _target(
        "Nav",
        "Sodium channels (Nav)",
        "channel",
        "Fast voltage-gated sodium channels: the upstroke of the spike",
        "Found at the axon's initial segment, its nodes, the soma and near dendrites of nearly all neurons.",
        "Nine kinds (Nav1.1 to 1.9) of different sensitivity are one here.",
        "hille2001",
        "catterall2005",
    ),
    _target(
        "Kv_delayed",
        "Delayed-rectifier potassium channels",
        "channel",
        "Voltage-gated potassium channels that end the spike",
        "Found in all neurons; the fast kind Kv3 lets interneurons fire at high rates.",
        "Kinds Kv2 and Kv3, of different sensitivity to TEA, are one here.",
        "hille2001",
    ),
    _target(
        "Kv_M",
        "M-channels (Kv7)",
        "channel",
        "Slow potassium channels behind adaptation and the resting gain",
        "Closed when muscarinic receptors use up the lipid PIP2.",
        "The delay of some seconds of that pathway.",
        "brown2010",
        "pospischil2008",
    ),
    _target(
        "AMPA",
        "AMPA receptors",
        "receptor",
        "Fast excitatory glutamate receptors",
        "Present at nearly all excitatory synapses of the brain.",
        "Subunits; agonists.",
        "traynelis2010",
        "destexhe1998",
    ),
    _target(
        "NMDA",
        "NMDA receptors",
        "receptor",
        "Slow glutamate receptors that magnesium plugs",
        "Calcium that enters through them triggers learning.",
        "Glycine site; subunits; the calcium itself.",
        "jahr1990",
        "olverman1988",
    ),
    _target(
        "GABA_A",
        "GABA-A receptors",
        "receptor",
        "Chloride channels opened by GABA: fast inhibition",
        "The site of benzodiazepines, barbiturates, many anaesthetics and alcohol.",
        "Subunits; extrasynaptic receptors.",
        "destexhe1998",
        "dawson2006",
    ),
    _target(
        "nAChR_a4b2",
        "Nicotinic receptors (α4β2)",
        "receptor",
        "Cation channels opened by acetylcholine and nicotine",
        "The commonest nicotinic receptor of the brain.",
        "Desensitisation; the receptor of muscle.",
        "eaton2003",
    ),
    _target(
        "mAChR_M1",
        "Muscarinic receptors (M1)",
        "receptor",
        "G-protein coupled: close the M-current, depolarise, end adaptation",
        "Found on pyramidal cells of cortex and hippocampus.",
        "Its pathway takes seconds; here it acts at once.",
        "brown2010",
        "lindroos2020",
    ),
    _target(
        "D1",
        "Dopamine receptors (D1)",
        "receptor",
        "Need much dopamine; raise excitability and NMDA currents",
        "Found on cells of the striatum's direct pathway and in prefrontal cortex.",
        "Their pathway takes some ten seconds; here it acts at once. Role in learning.",
        "durstewitz2000",
        "lindroos2020",
    ),
    _target(
        "D2",
        "Dopamine receptors (D2)",
        "receptor",
        "Need little dopamine; lower excitability and AMPA currents",
        "Found on cells of the striatum's indirect pathway, and on dopamine neurons themselves.",
        "Presynaptic receptors, which turn down the release of dopamine itself.",
        "humphries2009",
        "hunger2020",
    ),
)
