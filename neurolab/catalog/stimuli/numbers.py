"""Sources of numbers for artificial units."""

from __future__ import annotations

from neurolab.catalog.spec import Help, Param, Quantity, StimulusSpec

_Y = (Quantity("y", "1", "the number"),)

CONSTANT = StimulusSpec(
    type_id="stimulus.constant",
    title="Constant",
    summary="A number that stays",
    emits="number",
    params=(Param("value", 1.0, "1", low=-1000, high=1000, help="The number", cite="goodfellow2016", evidence="D", usual=(-5, 5)),),
    outputs=_Y,
    output="y",
    equations="y = value",
    help=Help(
        "A fixed input, such as 1 for the bias or one row of a truth table.",
        "What units of textbooks get as input.",
        "Nature has no constants; every sense fluctuates and adapts.",
    ),
    citations=("goodfellow2016",),
    keywords="number input bias",
)
SLIDER = StimulusSpec(
    type_id="stimulus.slider",
    title="Slider",
    summary="A number that you drag while the circuit runs",
    emits="number",
    interactive="slider",
    params=(Param("value", 0.0, "1", low=-1, high=1, help="The number, from -1 to 1", cite="goodfellow2016", evidence="D"),),
    outputs=_Y,
    output="y",
    equations="y = value",
    help=Help(
        "Feel how a network answers while you move its input.",
        "The number acts at the very next step.",
        "A number without unit; a sense organ would turn it into spikes.",
    ),
    citations=("goodfellow2016",),
    keywords="number input knob interactive",
)
NUMBERS: tuple[StimulusSpec, ...] = (CONSTANT, SLIDER)
