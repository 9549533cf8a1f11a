"""Every preset of a cell does what its name says, in the very stretch that its thumbnail shows."""

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.spec import CellSpec
from tests.ui.build_thumbnails import PROTOCOLS, run_of

REGISTRY = builtin_registry()
PRESETS = [f"{s.type_id}#{p.id}" for s in REGISTRY.all(CellSpec) for p in s.presets]


class Shown:
    """What a thumbnail shows: `gaps` between spikes (ms), `on` and `off` of the first step of current."""

    def __init__(self, key):
        self.time, self.v, self.spikes = run_of(key)
        self.gaps = np.diff(self.spikes)
        self.duration, steps = PROTOCOLS.get(key) or PROTOCOLS[key.partition("#")[0]]
        self.steps = [(amplitude, start * self.duration, stop * self.duration) for amplitude, start, stop in steps]
        self.on, self.off = self.steps[0][1:] if steps else (0.0, self.duration)

    @property
    def hertz(self):
        return 1000.0 / self.gaps.mean()

    @property
    def width(self):
        """How long the only spike is above -20 mV, ms."""
        assert len(self.spikes) == 1
        return np.sum(self.v > -20.0) * (self.time[1] - self.time[0])

    def bursts(self, pause):
        """Sizes of the groups of spikes that pauses (ms) divide."""
        return [len(part) for part in np.split(self.spikes, np.flatnonzero(self.gaps > pause) + 1)]


def steady(s, *, skip=1):
    """Fires on and on, as evenly as a clock."""
    assert len(s.spikes) > 3
    assert np.ptp(s.gaps[skip:]) < 0.05 * s.gaps[skip:].mean()


def slows(s):
    """The intervals grow, to more than one and a half of the first."""
    assert s.gaps[-1] > 1.5 * s.gaps[0]
    assert np.all(np.diff(s.gaps) > -0.02 * s.gaps[1:])


def speeds_up(s):
    """Waits longer for the first spike than ever after, and every interval is shorter than the one before."""
    assert s.spikes[0] - s.on > s.gaps[0]
    assert np.all(np.diff(s.gaps) < 0)


def at_once(s, most=1):
    """One spike, or one burst, and silence while the current goes on."""
    assert 1 <= len(s.spikes) <= most
    assert s.spikes[-1] < s.on + 0.6 * (min(s.off, s.duration) - s.on)


def again_and_again(s, pause, least):
    """Several bursts of so many spikes or more."""
    sizes = s.bursts(pause)
    assert len(sizes) >= 2
    assert min(sizes[:-1]) >= least  # the last one may be cut


def burst_first(s):
    """A burst, then single spikes."""
    assert s.gaps[0] < 0.2 * s.gaps[-1]
    assert s.bursts(3 * s.gaps[0])[-1] == 1


def rebound(s, least=1, most=100):
    """Nothing until the inhibition ends, then fires."""
    assert s.steps[0][0] < 0
    assert least <= len(s.spikes) <= most
    assert s.spikes[0] > s.off


def within(s, least, most):
    """So many spikes, all while the first step of current lasts, or within a tenth of the picture after it."""
    assert least <= len(s.spikes) <= most
    assert s.on < s.spikes[0]
    assert s.spikes[-1] < s.off + 0.1 * s.duration


def between(s, low, high):
    assert low <= s.hertz <= high


def grows(s, first, last):
    """Under a slowly growing current the first interval is this long at least, the last this long at most (ms)."""
    assert s.gaps[0] >= first
    assert s.gaps[-3:].mean() <= last


def only_pair(s, which):
    """Of two pairs of pulses only one makes a spike, and by its second pulse."""
    pulses = s.steps[2 * which : 2 * which + 2]
    assert len(s.spikes) == 1
    assert pulses[1][1] < s.spikes[0] < pulses[1][1] + 0.1 * s.duration


def late_only(s):
    """A spike by the last step of current, none before."""
    assert len(s.spikes) == 1
    assert s.spikes[0] > s.steps[-1][1]


def switched(s):
    """The first pulse starts firing, the second ends it."""
    first, second = s.steps
    assert first[1] < s.spikes[0] < first[2] + 30
    assert second[1] - 60 < s.spikes[-1] < second[2] + 10
    assert len(s.spikes) >= 4


def rings(s):
    """One spike, then the membrane swings to and fro at least twice."""
    assert len(s.spikes) == 1
    after = s.v[np.searchsorted(s.time, s.spikes[0] + 12) :]
    turns = np.flatnonzero(np.diff(np.sign(np.diff(after))) != 0)
    assert len(turns) >= 3


def humped(s):
    """After the spike the membrane is above rest before it falls below."""
    assert len(s.spikes) == 1
    after = s.v[np.searchsorted(s.time, s.spikes[0] + 0.5) :]
    assert after[:40].max() > s.v[0] + 3


DOES = {
    "cell.lif#default": lambda s: (steady(s), between(s, 60, 66)),
    "cell.lif#coincidence": lambda s: (steady(s), between(s, 200, 400)),
    "cell.lif#integrator": lambda s: s.spikes[0] > 60 or pytest.fail("fires early"),
    "cell.lif#textbook": lambda s: (steady(s), between(s, 70, 82)),
    "cell.adex#adaptation": slows,
    "cell.adex#tonic": lambda s: steady(s, skip=2),
    "cell.adex#initial_burst": burst_first,
    "cell.adex#regular_bursting": lambda s: again_and_again(s, 30, 2),
    "cell.adex#delayed_accelerating": lambda s: (
        (np.all(np.diff(s.gaps) < 0) and s.spikes[0] - s.on > s.gaps[0]) or pytest.fail("does not accelerate")
    ),
    "cell.adex#delayed_bursting": lambda s: (again_and_again(s, 30, 3), s.spikes[0] - s.on > 50 or pytest.fail("does not hesitate")),
    "cell.adex#transient": at_once,
    "cell.adex#irregular": lambda s: s.gaps[3:].std() > 0.3 * s.gaps[3:].mean() or pytest.fail("is regular"),
    "cell.izhikevich#RS": slows,
    "cell.izhikevich#IB": burst_first,
    "cell.izhikevich#CH": lambda s: again_and_again(s, 20, 4),
    "cell.izhikevich#FS": lambda s: (steady(s, skip=3), between(s, 120, 200)),
    "cell.izhikevich#LTS": slows,
    "cell.izhikevich#TC": lambda s: rebound(s, least=2),
    "cell.izhikevich#RZ": lambda s: s.spikes[0] > s.on or pytest.fail("fires alone"),
    "cell.izhikevich#tonic": lambda s: steady(s, skip=2),
    "cell.izhikevich#phasic": at_once,
    "cell.izhikevich#tonic_burst": lambda s: again_and_again(s, 20, 4),
    "cell.izhikevich#phasic_burst": lambda s: (at_once(s, most=10), len(s.spikes) > 3 or pytest.fail("no burst")),
    "cell.izhikevich#mixed": burst_first,
    "cell.izhikevich#adapting": slows,
    "cell.izhikevich#class_1": lambda s: grows(s, 30, 18),
    "cell.izhikevich#class_2": lambda s: grows(s, 12, 12) or s.gaps[0] < 26 or pytest.fail("starts slowly"),
    "cell.izhikevich#latency": lambda s: (len(s.spikes) == 1 and s.spikes[0] > s.off + 5) or pytest.fail("is not late"),
    "cell.izhikevich#ringing": rings,
    "cell.izhikevich#resonator": lambda s: only_pair(s, 1),
    "cell.izhikevich#integrator": lambda s: only_pair(s, 0),
    "cell.izhikevich#rebound": lambda s: rebound(s, most=1),
    "cell.izhikevich#rebound_burst": lambda s: rebound(s, least=4),
    "cell.izhikevich#variable_threshold": late_only,
    "cell.izhikevich#bistable": switched,
    "cell.izhikevich#after_depolarisation": humped,
    "cell.izhikevich#accommodating": lambda s: (len(s.spikes) == 1 and s.spikes[0] > 0.8 * s.duration) or pytest.fail("heeds the slow ramp"),
    "cell.izhikevich#inhibited_spiking": lambda s: within(s, 3, 6),
    "cell.izhikevich#inhibited_bursting": lambda s: (within(s, 10, 100), again_and_again(s, 20, 4)),
    "cell.eif#smooth": steady,
    "cell.eif#sharp": steady,
    "cell.qif#type_1": steady,
    "cell.fitzhugh_nagumo#excitable": lambda s: (steady(s), between(s, 23, 27)),
    "cell.hindmarsh_rose#bursting": lambda s: again_and_again(s, 100, 8),
    "cell.hindmarsh_rose#short": lambda s: (again_and_again(s, 50, 2), max(s.bursts(50)) <= 4 or pytest.fail("long bursts")),
    "cell.hodgkin_huxley#squid": lambda s: 1.2 < s.width < 2.0 or pytest.fail(f"{s.width} ms"),
    "cell.hodgkin_huxley#warm": lambda s: 0.3 < s.width < 0.6 or pytest.fail(f"{s.width} ms"),
    "cell.hodgkin_huxley#big": lambda s: between(s, 60, 75),
    "cell.connor_stevens#slow": lambda s: (s.spikes[0] - s.on > 150 or pytest.fail("starts at once"), between(s, 2, 7)),
    "cell.connor_stevens#no_a": lambda s: (steady(s), s.spikes[0] - s.on < 5 or pytest.fail("waits")),
    "cell.wang_buzsaki#basket": lambda s: (steady(s), between(s, 57, 62)),
    "cell.morris_lecar#type_2": lambda s: (steady(s), between(s, 11, 13)),
    "cell.morris_lecar#type_1": lambda s: (steady(s), between(s, 6, 8)),
    "cell.morris_lecar#homoclinic": lambda s: (s.spikes[0] > s.steps[1][1] and s.spikes[-1] > s.duration - 40) or pytest.fail("is not switched"),
    "cell.cortical_rs#adapting": slows,
    "cell.cortical_rs#awake": steady,
    "cell.cortical_fs#fast": lambda s: (steady(s), between(s, 48, 51)),
    "cell.cortical_ib#initial": burst_first,
    "cell.cortical_ib#repetitive": lambda s: again_and_again(s, 100, 3),
    "cell.cortical_lts#low": lambda s: (slows(s), len(s.spikes) == 4 or pytest.fail("not four")),
    "cell.cortical_lts#rebound": lambda s: rebound(s, most=1),
    "cell.thalamic_relay#burst": lambda s: rebound(s, least=4),
    "cell.thalamic_relay#tonic": steady,
    "cell.pacemaker#bursts": lambda s: again_and_again(s, 500, 3),
    "cell.pacemaker#slow": lambda s: again_and_again(s, 2000, 10),
    "cell.pacemaker#tonic": steady,
    "cell.pacemaker#silent": lambda s: len(s.spikes) == 0 or pytest.fail("fires"),
    "cell.dopamine#ticks": lambda s: (steady(s), between(s, 1.7, 1.85)),
    "cell.dopamine#alone": lambda s: between(s, 0.9, 1.05),
    "cell.dopamine#no_erg": lambda s: (steady(s), between(s, 24, 26)),
}


def test_every_preset_is_held_to_its_name():
    assert set(DOES) == set(PRESETS)


@pytest.mark.parametrize("key", PRESETS)
def test_a_preset_does_what_its_name_says(key):
    DOES[key](Shown(key))
