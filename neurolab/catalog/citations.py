"""Sources, by key: what help pages show beside every number."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from neurolab.catalog.citation import Citation
from neurolab.catalog.citations_pharmacology import PHARMACOLOGY

if TYPE_CHECKING:
    from collections.abc import Mapping


CITATIONS: Mapping[str, Citation] = MappingProxyType(
    {
        **PHARMACOLOGY,
        "bi1998": Citation(
            "Bi & Poo 1998",
            "Bi GQ, Poo MM (1998) Synaptic modifications in cultured hippocampal neurons: dependence on spike timing, synaptic strength, and postsynaptic cell type. J Neurosci 18:10464-10472.",
            "10.1523/JNEUROSCI.18-24-10464.1998",
        ),
        "binczak2001": Citation(
            "Binczak et al. 2001",
            "Binczak S, Eilbeck JC, Scott AC (2001) Ephaptic coupling of myelinated nerve fibers. Physica D 148:159-174.",
            "",
        ),
        "branco2010": Citation(
            "Branco et al. 2010",
            "Branco T, Clark BA, Häusser M (2010) Dendritic discrimination of temporal input sequences in cortical neurons. Science 329:1671-1675.",
            "10.1126/science.1189664",
        ),
        "chiu1979": Citation(
            "Chiu et al. 1979",
            "Chiu SY, Ritchie JM, Rogart RB, Stagg D (1979) A quantitative description of membrane currents in rabbit myelinated nerve. J Physiol 292:149-166.",
            "10.1113/jphysiol.1979.sp012843",
        ),
        "evans2016": Citation(
            "Evans et al. 2016",
            "Evans BD, Jarvis S, Schultz SR, Nikolic K (2016) PyRhO: a multiscale optogenetics simulation platform. Front Neuroinform 10:8.",
            "10.3389/fninf.2016.00008",
        ),
        "nagel2003": Citation(
            "Nagel et al. 2003",
            "Nagel G, Szellas T, Huhn W, Kateriya S, Adeishvili N, Berthold P, Ollig D, Hegemann P, Bamberg E (2003) Channelrhodopsin-2, a directly light-gated cation-selective membrane channel. Proc Natl Acad Sci USA 100:13940-13945.",
            "10.1073/pnas.1936192100",
        ),
        "gutig2003": Citation(
            "Gütig et al. 2003",
            "Gütig R, Aharonov R, Rotter S, Sompolinsky H (2003) Learning input correlations through nonlinear temporally asymmetric Hebbian plasticity. J Neurosci 23:3697-3714.",
            "10.1523/JNEUROSCI.23-09-03697.2003",
        ),
        "katz1940": Citation(
            "Katz & Schmitt 1940", "Katz B, Schmitt OH (1940) Electric interaction between two adjacent nerve fibres. J Physiol 97:471-488.", ""
        ),
        "macdermott1980": Citation(
            "MacDermott et al. 1980",
            "MacDermott AB, Connor EA, Dionne VE, Parsons RL (1980) Voltage clamp study of fast excitatory synaptic currents in bullfrog sympathetic ganglion cells. J Gen Physiol 75:39-60.",
            "10.1085/jgp.75.1.39",
        ),
        "markin1970": Citation(
            "Markin 1970",
            "Markin VS (1970) Electrical interaction of parallel non-myelinated nerve fibres. I. Change in excitability of the adjacent fibre. Biophysics 15:122-133.",
            "",
        ),
        "mcintyre2002": Citation(
            "McIntyre et al. 2002",
            "McIntyre CC, Richardson AG, Grill WM (2002) Modeling the excitability of mammalian nerve fibers: influence of afterpotentials on the recovery cycle. J Neurophysiol 87:995-1006.",
            "10.1152/jn.00353.2001",
        ),
        "pfister2006": Citation(
            "Pfister & Gerstner 2006",
            "Pfister JP, Gerstner W (2006) Triplets of spikes in a model of spike timing-dependent plasticity. J Neurosci 26:9673-9682.",
            "10.1523/JNEUROSCI.1425-06.2006",
        ),
        "rall1959": Citation(
            "Rall 1959",
            "Rall W (1959) Branching dendritic trees and motoneuron membrane resistivity. Exp Neurol 1:491-527.",
            "10.1016/0014-4886(59)90046-9",
        ),
        "sjostrom2001": Citation(
            "Sjöström et al. 2001",
            "Sjöström PJ, Turrigiano GG, Nelson SB (2001) Rate, timing, and cooperativity jointly determine cortical synaptic plasticity. Neuron 32:1149-1164.",
            "10.1016/S0896-6273(01)00542-6",
        ),
        "song2000": Citation(
            "Song et al. 2000",
            "Song S, Miller KD, Abbott LF (2000) Competitive Hebbian learning through spike-timing-dependent synaptic plasticity. Nat Neurosci 3:919-926.",
            "10.1038/78829",
        ),
        "sweeney1987": Citation(
            "Sweeney et al. 1987",
            "Sweeney JD, Mortimer JT, Durand D (1987) Modeling of mammalian myelinated nerve for functional neuromuscular stimulation. Proc 9th IEEE EMBS Conf, pp 1577-1578.",
            "",
        ),
        "brette2007": Citation(
            "Brette et al. 2007",
            "Brette R, Rudolph M, Carnevale T, Hines M, Beeman D, Bower JM, et al. (2007). Simulation of networks of spiking neurons: a review of "
            "tools and strategies. Journal of Computational Neuroscience 23:349-398.",
            "10.1007/s10827-007-0038-6",
        ),
        "brunel2000": Citation(
            "Brunel 2000",
            "Brunel N (2000). Dynamics of sparsely connected networks of excitatory and inhibitory spiking neurons. "
            "Journal of Computational Neuroscience 8:183-208.",
            "10.1023/A:1008925309027",
        ),
        "bliss1993": Citation(
            "Bliss & Collingridge 1993",
            "Bliss TVP, Collingridge GL (1993) A synaptic model of memory: long-term potentiation in the hippocampus. Nature 361:31-39.",
            "10.1038/361031a0",
        ),
        "brette2005": Citation(
            "Brette & Gerstner 2005",
            "Brette R, Gerstner W (2005) Adaptive exponential integrate-and-fire model as an effective description of neuronal activity. J Neurophysiol 94:3637-3642.",
            "10.1152/jn.00686.2005",
        ),
        "brown2010": Citation(
            "Brown 2010",
            "Brown DA (2010) Muscarinic acetylcholine receptors (mAChRs) in the nervous system: some functions and mechanisms. J Mol Neurosci 41:340-346.",
            "",
        ),
        "butera1999": Citation(
            "Butera et al. 1999",
            "Butera RJ, Rinzel J, Smith JC (1999) Models of respiratory rhythm generation in the pre-Bötzinger complex. I. Bursting pacemaker neurons. J Neurophysiol 82:382-397.",
            "10.1152/jn.1999.82.1.382",
        ),
        "catterall2005": Citation(
            "Catterall et al. 2005",
            "Catterall WA, Goldin AL, Waxman SG (2005) International Union of Pharmacology. XLVII. Nomenclature and structure-function relationships of voltage-gated sodium channels. Pharmacol Rev 57:397-409.",
            "10.1124/pr.57.4.4",
        ),
        "clay2008": Citation(
            "Clay et al. 2008",
            "Clay JR, Paydarfar D, Forger DB (2008) A simple modification of the Hodgkin and Huxley equations explains type 3 excitability in squid giant axons. J R Soc Interface 5:1421-1428.",
            "10.1098/rsif.2008.0166",
        ),
        "connor1977": Citation(
            "Connor et al. 1977",
            "Connor JA, Walter D, McKown R (1977) Neural repetitive firing: modifications of the Hodgkin-Huxley axon suggested by experimental results from crustacean axons. Biophys J 18:81-102.",
            "10.1016/S0006-3495(77)85598-7",
        ),
        "dayan2001": Citation("Dayan & Abbott 2001", "Dayan P, Abbott LF (2001) Theoretical Neuroscience. MIT Press.", ""),
        "destexhe1998": Citation(
            "Destexhe et al. 1998",
            "Destexhe A, Mainen ZF, Sejnowski TJ (1998) Kinetic models of synaptic transmission. In: Koch C, Segev I (eds) Methods in Neuronal Modeling, 2nd ed. MIT Press, pp 1-25.",
            "",
        ),
        "destexhe1998tc": Citation(
            "Destexhe et al. 1998b",
            "Destexhe A, Neubig M, Ulrich D, Huguenard J (1998) Dendritic low-threshold calcium currents in thalamic relay cells. J Neurosci 18:3574-3588.",
            "10.1523/JNEUROSCI.18-10-03574.1998",
        ),
        "dreyer2010": Citation(
            "Dreyer et al. 2010",
            "Dreyer JK, Herrik KF, Berg RW, Hounsgaard JD (2010) Influence of phasic and tonic dopamine release on receptor activation. J Neurosci 30:14273-14283.",
            "",
        ),
        "drion2011": Citation(
            "Drion et al. 2011",
            "Drion G, Massotte L, Sepulchre R, Seutin V (2011) How modeling can reconcile apparently discrepant experimental results: the case of pacemaking in dopaminergic neurons. PLoS Comput Biol 7:e1002050.",
            "10.1371/journal.pcbi.1002050",
        ),
        "lacey1987": Citation(
            "Lacey et al. 1987",
            "Lacey MG, Mercuri NB, North RA (1987) Dopamine acts on D2 receptors to increase potassium conductance in neurones of the rat substantia nigra zona compacta. J Physiol 392:397-416.",
            "10.1113/jphysiol.1987.sp016787",
        ),
        "durstewitz2000": Citation(
            "Durstewitz et al. 2000",
            "Durstewitz D, Seamans JK, Sejnowski TJ (2000) Dopamine-mediated stabilization of delay-period activity in a network model of prefrontal cortex. J Neurophysiol 83:1733-1750.",
            "10.1152/jn.2000.83.3.1733",
        ),
        "ermentrout1986": Citation(
            "Ermentrout & Kopell 1986",
            "Ermentrout GB, Kopell N (1986) Parabolic bursting in an excitable system coupled with a slow oscillation. SIAM J Appl Math 46:233-253.",
            "10.1137/0146017",
        ),
        "fitzhugh1961": Citation(
            "FitzHugh 1961",
            "FitzHugh R (1961) Impulses and physiological states in theoretical models of nerve membrane. Biophys J 1:445-466.",
            "10.1016/S0006-3495(61)86902-6",
        ),
        "fourcaud2003": Citation(
            "Fourcaud-Trocmé et al. 2003",
            "Fourcaud-Trocmé N, Hansel D, van Vreeswijk C, Brunel N (2003) How spike generation mechanisms determine the neuronal response to fluctuating inputs. J Neurosci 23:11628-11640.",
            "10.1523/JNEUROSCI.23-37-11628.2003",
        ),
        "galarreta1999": Citation(
            "Galarreta & Hestrin 1999",
            "Galarreta M, Hestrin S (1999) A network of fast-spiking cells in the neocortex connected by electrical synapses. Nature 402:72-75.",
            "10.1038/47029",
        ),
        "gerstner2014": Citation(
            "Gerstner et al. 2014",
            "Gerstner W, Kistler WM, Naud R, Paninski L (2014) Neuronal Dynamics. Cambridge University Press; exercise code of the book.",
            "10.1017/CBO9781107447615",
        ),
        "goodfellow2016": Citation("Goodfellow et al. 2016", "Goodfellow I, Bengio Y, Courville A (2016) Deep Learning. MIT Press.", ""),
        "guttman1980": Citation(
            "Guttman et al. 1980",
            "Guttman R, Lewis S, Rinzel J (1980) Control of repetitive firing in squid axon membrane as a model for a neuroneoscillator. J Physiol 305:377-395.",
            "",
        ),
        "hille2001": Citation("Hille 2001", "Hille B (2001) Ion Channels of Excitable Membranes, 3rd ed. Sinauer.", ""),
        "hindmarsh1984": Citation(
            "Hindmarsh & Rose 1984",
            "Hindmarsh JL, Rose RM (1984) A model of neuronal bursting using three coupled first order differential equations. Proc R Soc Lond B 221:87-102.",
            "10.1098/rspb.1984.0024",
        ),
        "hinton2018": Citation(
            "Hinton & Johnston 2018",
            "Hinton T, Johnston GAR (2018) Antagonists of ionotropic receptors for the inhibitory neurotransmitter GABA. In: GABA and Glutamate. IntechOpen.",
            "",
        ),
        "hodgkin1952": Citation(
            "Hodgkin & Huxley 1952",
            "Hodgkin AL, Huxley AF (1952) A quantitative description of membrane current and its application to conduction and excitation in nerve. J Physiol 117:500-544.",
            "10.1113/jphysiol.1952.sp004764",
        ),
        "hursh1939": Citation(
            "Hursh 1939",
            "Hursh JB (1939) Conduction velocity and diameter of nerve fibers. Am J Physiol 127:131-139.",
            "10.1152/ajplegacy.1939.127.1.131",
        ),
        "huguenard1992": Citation(
            "Huguenard & McCormick 1992",
            "Huguenard JR, McCormick DA (1992) Simulation of the currents involved in rhythmic oscillations in thalamic relay neurons. J Neurophysiol 68:1373-1383.",
            "10.1152/jn.1992.68.4.1373",
        ),
        "humphries2009": Citation(
            "Humphries et al. 2009",
            "Humphries MD, Lepora N, Wood R, Gurney K (2009) Capturing dopaminergic modulation and bimodal membrane behaviour of striatal medium spiny neurons in accurate, reduced models. Front Comput Neurosci 3:26.",
            "10.3389/neuro.10.026.2009",
        ),
        "hunger2020": Citation(
            "Hunger et al. 2020",
            "Hunger L, Kumar A, Schmidt R (2020) Abundance compensates kinetics: similar effect of dopamine signals on D1 and D2 receptor populations. J Neurosci 40:2868-2881.",
            "",
        ),
        "ikeda1995": Citation(
            "Ikeda & Korn 1995",
            "Ikeda SR, Korn SJ (1995) Influence of permeating ions on potassium channel block by external tetraethylammonium. J Physiol 486:267-272.",
            "",
        ),
        "izhikevich2003": Citation(
            "Izhikevich 2003", "Izhikevich EM (2003) Simple model of spiking neurons. IEEE Trans Neural Netw 14:1569-1572.", "10.1109/TNN.2003.820440"
        ),
        "izhikevich2004": Citation(
            "Izhikevich 2004",
            "Izhikevich EM (2004) Which model to use for cortical spiking neurons? IEEE Trans Neural Netw 15:1063-1070.",
            "10.1109/TNN.2004.832719",
        ),
        "jahr1990": Citation(
            "Jahr & Stevens 1990",
            "Jahr CE, Stevens CF (1990) Voltage dependence of NMDA-activated macroscopic conductances predicted by single-channel kinetics. J Neurosci 10:3178-3182.",
            "10.1523/JNEUROSCI.10-09-03178.1990",
        ),
        "kandel2013": Citation(
            "Kandel et al. 2013",
            "Kandel ER, Schwartz JH, Jessell TM, Siegelbaum SA, Hudspeth AJ (2013) Principles of Neural Science, 5th ed. McGraw-Hill.",
            "",
        ),
        "kohler1996": Citation(
            "Köhler et al. 1996",
            "Köhler M et al. (1996) Small-conductance, calcium-activated potassium channels from mammalian brain. Science 273:1709-1714.",
            "10.1126/science.273.5282.1709",
        ),
        "lapicque1907": Citation(
            "Lapicque 1907",
            "Lapicque L (1907) Recherches quantitatives sur l'excitation électrique des nerfs traitée comme une polarisation. J Physiol Pathol Gen 9:620-635.",
            "",
        ),
        "lindroos2020": Citation(
            "Lindroos & Hellgren Kotaleski 2020",
            "Lindroos R, Hellgren Kotaleski J (2020) Predicting complex spikes in striatal projection neurons of the direct pathway following neuromodulation by acetylcholine and dopamine. Eur J Neurosci.",
            "10.1111/ejn.14891",
        ),
        "liu1998": Citation(
            "Liu et al. 1998",
            "Liu Z, Golowasch J, Marder E, Abbott LF (1998) A model neuron with activity-dependent conductances regulated by multiple calcium sensors. J Neurosci 18:2309-2320.",
            "10.1523/JNEUROSCI.18-07-02309.1998",
        ),
        "mcculloch1943": Citation(
            "McCulloch & Pitts 1943",
            "McCulloch WS, Pitts W (1943) A logical calculus of the ideas immanent in nervous activity. Bull Math Biophys 5:115-133.",
            "10.1007/BF02478259",
        ),
        "morris1981": Citation(
            "Morris & Lecar 1981",
            "Morris C, Lecar H (1981) Voltage oscillations in the barnacle giant muscle fiber. Biophys J 35:193-213.",
            "10.1016/S0006-3495(81)84782-0",
        ),
        "nagumo1962": Citation(
            "Nagumo et al. 1962",
            "Nagumo J, Arimoto S, Yoshizawa S (1962) An active pulse transmission line simulating nerve axon. Proc IRE 50:2061-2070.",
            "10.1109/JRPROC.1962.288235",
        ),
        "naud2008": Citation(
            "Naud et al. 2008",
            "Naud R, Marcille N, Clopath C, Gerstner W (2008) Firing patterns in the adaptive exponential integrate-and-fire model. Biol Cybern 99:335-347.",
            "10.1007/s00422-008-0264-7",
        ),
        "olverman1988": Citation(
            "Olverman et al. 1988",
            "Olverman HJ, Jones AW, Watkins JC (1988) [3H]D-2-amino-5-phosphonopentanoate as a ligand for N-methyl-D-aspartate receptors in the mammalian central nervous system. Neuroscience 26:1-15.",
            "",
        ),
        "pospischil2008": Citation(
            "Pospischil et al. 2008",
            "Pospischil M et al. (2008) Minimal Hodgkin-Huxley type models for different classes of cortical and thalamic neurons. Biol Cybern 99:427-441.",
            "10.1007/s00422-008-0263-8",
        ),
        "prinz2004": Citation(
            "Prinz et al. 2004",
            "Prinz AA, Bucher D, Marder E (2004) Similar network activity from disparate circuit parameters. Nat Neurosci 7:1345-1352.",
            "10.1038/nn1352",
        ),
        "psc_table": Citation(
            "Waterloo table of PSC time constants",
            "Table of measured time constants of post-synaptic currents, Computational Neuroscience Research Group, University of Waterloo (rows cite Jonas 1993, Angulo 1999, Gupta 2000 and others).",
            "",
        ),
        "rall1967": Citation(
            "Rall 1967",
            "Rall W (1967) Distinguishing theoretical synaptic potentials computed for different soma-dendritic distributions of synaptic input. J Neurophysiol 30:1138-1168.",
            "10.1152/jn.1967.30.5.1138",
        ),
        "reuveni1993": Citation(
            "Reuveni et al. 1993",
            "Reuveni I, Friedman A, Amitai Y, Gutnick MJ (1993) Stepwise repolarization from Ca2+ plateaus in neocortical pyramidal cells: evidence for nonhomogeneous distribution of HVA Ca2+ channels in dendrites. J Neurosci 13:4609-4621.",
            "",
        ),
        "rinzel1998": Citation(
            "Rinzel & Ermentrout 1998",
            "Rinzel J, Ermentrout B (1998) Analysis of neural excitability and oscillations. In: Koch C, Segev I (eds) Methods in Neuronal Modeling, 2nd ed. MIT Press, pp 251-291.",
            "",
        ),
        "snudda": Citation(
            "Hjorth et al. 2020",
            "Hjorth JJJ et al. (2020) The microcircuits of striatum in silico. Proc Natl Acad Sci USA 117:9554-9565; code of the Snudda simulator.",
            "10.1073/pnas.2000671117",
        ),
        "soplata2017": Citation(
            "Soplata et al. 2017",
            "Soplata AE et al. (2017) Thalamocortical control of propofol phase-amplitude coupling. PLoS Comput Biol 13:e1005879.",
            "10.1371/journal.pcbi.1005879",
        ),
        "traub1991": Citation(
            "Traub & Miles 1991",
            "Traub RD, Miles R (1991) Neuronal Networks of the Hippocampus. Cambridge University Press.",
            "",
        ),
        "traynelis2010": Citation(
            "Traynelis et al. 2010",
            "Traynelis SF et al. (2010) Glutamate receptor ion channels: structure, regulation, and function. Pharmacol Rev 62:405-496.",
            "10.1124/pr.109.002451",
        ),
        "tsodyks1997": Citation(
            "Tsodyks & Markram 1997",
            "Tsodyks MV, Markram H (1997) The neural code between neocortical pyramidal neurons depends on neurotransmitter release probability. Proc Natl Acad Sci USA 94:719-723.",
            "10.1073/pnas.94.2.719",
        ),
        "tsodyks1998": Citation(
            "Tsodyks et al. 1998",
            "Tsodyks M, Pawelzik K, Markram H (1998) Neural networks with dynamic synapses. Neural Comput 10:821-835.",
            "10.1162/089976698300017502",
        ),
        "uhlenbeck1930": Citation(
            "Uhlenbeck & Ornstein 1930",
            "Uhlenbeck GE, Ornstein LS (1930) On the theory of the Brownian motion. Phys Rev 36:823-841.",
            "10.1103/PhysRev.36.823",
        ),
        "vanrossum2000": Citation(
            "van Rossum et al. 2000",
            "van Rossum MCW, Bi GQ, Turrigiano GG (2000) Stable Hebbian learning from spike timing-dependent plasticity. J Neurosci 20:8812-8821.",
            "10.1523/JNEUROSCI.20-23-08812.2000",
        ),
        "wang1996": Citation(
            "Wang & Buzsáki 1996",
            "Wang XJ, Buzsáki G (1996) Gamma oscillation by synaptic inhibition in a hippocampal interneuronal network model. J Neurosci 16:6402-6413.",
            "10.1523/JNEUROSCI.16-20-06402.1996",
        ),
        "wilson1972": Citation(
            "Wilson & Cowan 1972",
            "Wilson HR, Cowan JD (1972) Excitatory and inhibitory interactions in localized populations of model neurons. Biophys J 12:1-24.",
            "10.1016/S0006-3495(72)86068-5",
        ),
    }
)
