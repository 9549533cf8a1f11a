"""Sources of spikes."""

from __future__ import annotations

from neurolab.catalog.spec import Help, Param, State, StimulusSpec

_RATE = Param("rate", 20.0, "Hz", low=0, high=1000, help="Spikes per second on average", cite="dayan2001", evidence="D", usual=(0, 200))
_START = Param("start", 0.0, "ms", low=0, high=1e7, help="When it begins", cite="dayan2001", evidence="D", usual=(0, 1000))

POISSON = StimulusSpec(
    type_id="stimulus.poisson",
    title="Poisson spikes",
    summary="Spikes at random times with a given mean rate",
    emits="spikes",
    params=(_RATE, _START),
    states=(State("n", "1", "0", "spikes so far"),),
    output="n",
    spike_when="t >= start and rand() < 1 - exp(-rate*dt)",
    on_spike="n += 1",
    help=Help(
        "Input as irregular as that of a neuron in the cortex: intervals are exponentially distributed, their coefficient of variation is 1.",
        "Spike trains in the cortex are nearly this irregular.",
        "No refractory period: two spikes may follow at once; at most one spike falls into a time step.",
    ),
    citations=("dayan2001",),
    keywords="random spike train irregular",
)
REGULAR = StimulusSpec(
    type_id="stimulus.regular",
    title="Regular spikes",
    summary="Spikes like a clock",
    emits="spikes",
    params=(_RATE, _START),
    states=(State("phase", "1", "0", "part of the interval that has passed"),),
    output="phase",
    equations="dphase/dt = where(t >= start, rate, 0)",
    spike_when="phase >= 1 - 1e-9",
    on_spike="phase += -1",
    help=Help("A metronome of spikes; the first comes one interval after the start.", "Pacemaker neurons fire almost so.", "No jitter at all."),
    citations=("dayan2001",),
    keywords="clock pacemaker periodic",
)
SPIKES: tuple[StimulusSpec, ...] = (POISSON, REGULAR)
