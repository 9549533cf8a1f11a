"""Sources of current. In equations `t` is the middle of the step, so edges on the grid of steps are exact."""

from __future__ import annotations

from neurolab.catalog.spec import Help, Param, Quantity, State, StimulusSpec

_I = (Quantity("i", "pA", "current, depolarising positive"),)
_IDEAL = "An ideal current source: no electrode resistance, no leak, no noise."
_CITE = "kandel2013"


def _amplitude(name: str = "amplitude", default: float = 100.0, what: str = "Current") -> Param:
    text = f"{what}; negative hyperpolarises"
    return Param(name, default, "pA", low=-20_000, high=20_000, help=text, cite=_CITE, evidence="D", usual=(-200, 600))


def _time(name: str, default: float, what: str, low: float = 0.0, usual: float = 1000.0) -> Param:
    return Param(name, default, "ms", low=low, high=1e7, help=what, cite=_CITE, evidence="D", usual=(low, usual))


STEP = StimulusSpec(
    type_id="stimulus.step_current",
    title="Step current",
    summary="Switches a constant current on, and off again",
    params=(_amplitude(), _time("start", 20.0, "When it is switched on"), _time("stop", 1e7, "When it is switched off")),
    outputs=_I,
    output="i",
    equations="i = where(t >= start and t < stop, amplitude, 0)",
    help=Help("The standard experiment: how does a cell answer a constant current?", "Current clamp, as in the laboratory.", _IDEAL),
    citations=(_CITE,),
    keywords="current clamp constant",
)
PULSES = StimulusSpec(
    type_id="stimulus.pulse_train",
    title="Pulse train",
    summary="Short pulses of current, one after another",
    params=(
        _amplitude(default=200.0, what="Current of a pulse"),
        _time("start", 20.0, "When the first pulse begins"),
        _time("width", 2.0, "Length of a pulse", 0.01, 50.0),
        _time("period", 50.0, "From one pulse to the next", 0.1, 250.0),
        _time("stop", 1e7, "No pulse begins after this"),
    ),
    outputs=_I,
    output="i",
    equations="since = t - start\ni = where(since >= 0 and t < stop and mod(since, period) < width, amplitude, 0)",
    help=Help(
        "Follows how a cell answers repeated short shocks: one spike each, or fewer when they come too fast.",
        "Used in the laboratory to pace cells.",
        _IDEAL,
    ),
    citations=(_CITE,),
    keywords="pulses train periodic shocks",
)
RAMP = StimulusSpec(
    type_id="stimulus.ramp",
    title="Ramp",
    summary="A current that grows steadily, then stays",
    params=(
        _amplitude("i_0", 0.0, "Current at the start"),
        _amplitude("i_1", 200.0, "Current at the end"),
        _time("start", 20.0, "When the rise begins"),
        _time("duration", 500.0, "How long it takes", 0.01),
    ),
    outputs=_I,
    output="i",
    equations="i = i_0 + (i_1 - i_0)*clip((t - start)/duration, 0, 1)",
    help=Help(
        "Finds the threshold and the change of firing rate with current in a single sweep.",
        "A slow ramp shows the steady answer, a fast one what the cell does before it adapts.",
        _IDEAL,
    ),
    citations=(_CITE,),
    keywords="ramp sweep f-I",
)
SINE = StimulusSpec(
    type_id="stimulus.sine",
    title="Sine",
    summary="A current that swings up and down",
    params=(
        _amplitude("offset", 0.0, "Mean current"),
        _amplitude(default=100.0, what="Half of the swing"),
        Param("frequency", 10.0, "Hz", low=0, high=2000, help="Swings per second", cite=_CITE, evidence="D", usual=(0, 100)),
        _time("start", 0.0, "When it begins"),
    ),
    outputs=_I,
    output="i",
    equations="i = where(t >= start, offset + amplitude*sin(2*pi*frequency*(t - start)), 0)",
    help=Help(
        "Resonance and phase locking: at which rhythm does a cell answer best?", "The classical way to measure the impedance of a membrane.", _IDEAL
    ),
    citations=(_CITE,),
    keywords="oscillation sinus resonance frequency",
)
NOISE = StimulusSpec(
    type_id="stimulus.noise",
    title="Noise",
    summary="A current that fluctuates at random around a mean",
    params=(
        _amplitude("mean", 0.0, "Mean current"),
        Param(
            "sigma", 50.0, "pA", low=0, high=5000, help="Standard deviation of the fluctuation", cite="uhlenbeck1930", evidence="D", usual=(0, 500)
        ),
        Param("tau", 5.0, "ms", low=0.05, high=1000, help="How long a fluctuation lasts", cite="uhlenbeck1930", evidence="M", log=True),
    ),
    states=(State("x", "pA", "0", "deviation from the mean"),),
    outputs=_I,
    output="i",
    equations="dx/dt = -x/tau + sigma/tau*randn()/sqrt(tanh(dt/(2*tau)))\ni = mean + x",
    help=Help(
        "What a neuron in the brain feels: the sum of very many small inputs.",
        "An Ornstein-Uhlenbeck process; mean, size and correlation time are exact at every time step.",
        "Real synaptic noise is a conductance and changes the membrane's time constant as well.",
    ),
    citations=("uhlenbeck1930",),
    keywords="random OU Ornstein Uhlenbeck fluctuation",
)
TOUCH = StimulusSpec(
    type_id="stimulus.touch",
    title="Touch",
    summary="Press and hold it on the canvas: current flows as long as you press",
    params=(_amplitude(what="Current while pressed"),),
    inputs=(Quantity("pressed", "1", "1 while it is pressed"),),
    outputs=_I,
    output="i",
    equations="i = amplitude*pressed",
    interactive="touch",
    help=Help(
        "Be the stimulus yourself.",
        "A receptor cell of the skin gives such a current while it is deformed.",
        "No adaptation: a real touch receptor soon gets used to a steady pressure.",
    ),
    citations=(_CITE,),
    keywords="press finger button interactive",
)
CURRENTS: tuple[StimulusSpec, ...] = (STEP, PULSES, RAMP, SINE, NOISE, TOUCH)
