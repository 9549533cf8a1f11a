"""Artificial units: a weighted sum, a bias, an activation function. They are alike, so they share one table."""

from __future__ import annotations

from neurolab.catalog.spec import Help, Param, Quantity, State, UnitSpec

_BIAS = Param(
    "b",
    0.0,
    "1",
    low=-100,
    high=100,
    help="Bias: added to the weighted sum, so that -b is the threshold",
    cite="goodfellow2016",
    evidence="D",
    usual=(-5, 5),
)
_SUM = Quantity("s", "1", "weighted sum of all inputs")
_Y = Quantity("y", "1", "activation")

_TIMELESS = (
    "A unit has no time of its own: it answers anew in every step of the simulation. It has no membrane, no spikes, no refractory "
    "period, no chemistry, and one signed number may excite one neighbour and inhibit another, which a real neuron seldom does."
)


def _unit(
    name: str, title: str, summary: str, equation: str, shows: str, true: str, omitted: str = "", *, cite: str = "goodfellow2016", keywords: str = ""
) -> UnitSpec:
    return UnitSpec(
        type_id=f"unit.{name}",
        title=title,
        summary=summary,
        params=(_BIAS,),
        inputs=(_SUM,),
        outputs=(_Y,),
        output="y",
        equations=equation,
        help=Help(shows, true, f"{omitted} {_TIMELESS}".strip()),
        citations=(cite,),
        keywords=keywords,
    )


THRESHOLD = _unit(
    "threshold",
    "Threshold unit",
    "Says 1 when its weighted sum passes the threshold, else 0",
    "y = where(s + b > 0, 1, 0)",
    "The oldest artificial neuron: all or nothing. With suitable weights it computes AND, OR and NOT; a single one can never compute XOR, "
    "because one straight line cannot separate its cases.",
    "Like a neuron it sums its inputs and answers all or nothing. McCulloch and Pitts (1943) showed that networks of such units compute any logical function.",
    "A neuron answers a constant input with a train of spikes whose rate grows with the input, not with one steady 1.",
    cite="mcculloch1943",
    keywords="McCulloch Pitts perceptron step logic gate AND OR XOR",
)
LINEAR = _unit(
    "linear",
    "Linear unit",
    "Passes on its weighted sum unchanged",
    "y = s + b",
    "A weighted sum and nothing else. Any chain of linear units is worth one linear unit: depth helps only with a non-linearity in between.",
    "Small post-synaptic potentials far below threshold do add up almost linearly.",
    "A neuron is linear only for small inputs: it has a threshold and a ceiling.",
    keywords="identity sum adaline",
)
SIGMOID = _unit(
    "sigmoid",
    "Sigmoid unit",
    "Squashes its weighted sum softly into 0 to 1",
    "y = 1/(1 + exp(-clip(s + b, -50, 50)))",
    "A soft threshold: near the middle it is almost linear (slope 1/4), far away it saturates at 0 or 1 and stops learning.",
    "Its curve resembles how the firing probability of a noisy neuron grows with its input.",
    "The output may be read as a rate or a probability; the timing of spikes is lost.",
    keywords="logistic squash",
)
TANH = _unit(
    "tanh",
    "Tanh unit",
    "Squashes its weighted sum softly into -1 to 1",
    "y = tanh(s + b)",
    "As the sigmoid, but centred on zero with slope 1, which makes learning easier.",
    "Saturation at both ends: no neuron can fire ever faster.",
    "The output may be negative; a firing rate cannot.",
    keywords="hyperbolic tangent",
)
RELU = _unit(
    "relu",
    "ReLU unit",
    "Silent below zero, linear above",
    "y = max(s + b, 0)",
    "Rectified: nothing below threshold, then proportional. It does not saturate; one that is pushed below zero for all its inputs stays dead.",
    "The frequency-current curve of many neurons is close to this: silent up to a threshold current, then roughly linear.",
    "A neuron's rate has a ceiling, set by the refractory period; this unit has none.",
    keywords="rectifier rectified linear ramp",
)
SOFTPLUS = _unit(
    "softplus",
    "Softplus unit",
    "A ReLU with a rounded corner",
    "y = max(s + b, 0) + log(1 + exp(-abs(s + b)))",
    "The smooth version of the ReLU; its slope is the sigmoid, so it never goes completely dead.",
    "Noise rounds the corner of a real neuron's frequency-current curve in just this way.",
    "It has no ceiling either.",
    keywords="smooth relu",
)
LEAKY_RATE = UnitSpec(
    type_id="unit.leaky_rate",
    title="Leaky rate unit",
    summary="Follows its rectified input with a time constant, like a firing rate",
    params=(
        _BIAS,
        Param(
            "tau",
            20.0,
            "ms",
            low=0.1,
            high=10_000,
            help="Time constant: how slowly the activity follows its input",
            cite="dayan2001",
            evidence="D",
            log=True,
        ),
        Param("y_max", 100.0, "1", low=0.001, high=1e6, help="Ceiling of the activity", cite="dayan2001", evidence="D", log=True),
    ),
    inputs=(_SUM,),
    states=(State("y", "1", "0", "activity, relaxing to the rectified input"),),
    output="y",
    equations="dy/dt = (clip(s + b, 0, y_max) - y)/tau",
    help=Help(
        "The bridge between artificial and biological: a ReLU with a memory of some milliseconds. Coupled with inhibition, such units compete; "
        "coupled with themselves, they remember.",
        "Describes the mean firing rate of a population of neurons whose synapses have the time constant tau. Rate models of this kind are used throughout "
        "theoretical neuroscience.",
        "Single spikes, their timing, synchrony and adaptation. It is a number for a whole population, not a membrane.",
    ),
    citations=("dayan2001", "wilson1972"),
    keywords="rate model Wilson Cowan leaky integrator population",
)

UNITS: tuple[UnitSpec, ...] = (THRESHOLD, LINEAR, SIGMOID, TANH, RELU, SOFTPLUS, LEAKY_RATE)
