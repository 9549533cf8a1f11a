"""Instruments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neurolab.catalog.spec import Help, MeterSpec, Param

if TYPE_CHECKING:
    from neurolab.catalog.spec import Value


def _teaching(name: str, default: Value, **more: Any) -> Param:
    """Return a parameter of an instrument: a choice of ours, not a measurement."""
    return Param(name, default, cite="dayan2001", evidence="D", **more)


RASTER_ORDERS = ("as wired", "rate", "from left to right", "from top to bottom", "name")
RASTER_GROUPS = ("none", "type")
_PANEL = _teaching("panel", "", choices=("*",), help="Name of the scope panel that shows the plot; empty for the first")
TRIGGER_MODES = ("off", "auto", "normal", "single")

SCOPE = MeterSpec(
    type_id="meter.scope",
    title="Scope",
    summary="Draws any variable of any node against time",
    view="trace",
    params=(
        _teaching("trigger", "off", choices=TRIGGER_MODES, help="off scrolls; the others begin each sweep where one trace crosses a level"),
        _teaching("source", "", choices=("*",), help="Which trace triggers, as node:variable; empty for the first"),
        _teaching("slope", "rising", choices=("rising", "falling"), help="Whether the trace has to rise or to fall through the level"),
        _teaching("level", 0.0, low=-1e6, high=1e6, usual=(-80.0, 40.0), help="Level to cross, in the unit of the trace"),
        _teaching(
            "hysteresis",
            1.0,
            low=0.0,
            high=1e6,
            usual=(0.0, 20.0),
            help="How far beyond the level the trace has to go back before it may trigger again",
        ),
        _teaching("before", 0.2, low=0.0, high=0.9, help="Share of the picture that lies before the trigger"),
        _teaching("earlier", 4.0, low=0.0, high=20.0, help="Earlier sweeps that stay visible, fading"),
        _PANEL,
    ),
    citations=("dayan2001",),
    help=Help(
        "Membrane potential, currents, gates, activations: draw a lead from any node and choose the variable. With a trigger, sweeps begin where a "
        "trace crosses a level, so that what repeats stands still: auto runs on without a trigger, normal waits for one, single stops after one.",
        "Every sample of the simulation counts: the lowest and the highest value under each pixel are drawn, so no peak is lost.",
        "Disturbs nothing, unlike a real electrode. A sweep begins only when the one before is whole; crossings in between are not shown.",
    ),
    keywords="oscilloscope trace plot record trigger level sweep",
)
RASTER = MeterSpec(
    type_id="meter.raster",
    title="Raster",
    summary="One line a cell, one mark a spike",
    view="raster",
    params=(
        _teaching("order", "as wired", choices=RASTER_ORDERS, help="What decides which cell stands above which"),
        _teaching("groups", "none", choices=RASTER_GROUPS, help="Whether cells of one type stay together"),
        _PANEL,
    ),
    citations=("dayan2001",),
    accepts=("spikes",),
    help=Help(
        "Who fires when: synchrony and patterns at a glance.",
        "Every spike is one tick, at the end of the step in which it came.",
        "Only the times of spikes; the membrane in between is not shown.",
    ),
    keywords="spikes dots events",
)
RATE = MeterSpec(
    type_id="meter.rate",
    title="Firing rate",
    summary="Spikes per second over time",
    view="rate",
    params=(Param("bin", 50.0, "ms", low=1, high=5000, help="Time over which spikes are counted", cite="dayan2001", evidence="D", log=True), _PANEL),
    citations=("dayan2001",),
    accepts=("spikes",),
    help=Help("How fast each cell fires.", "Every spike is counted.", "A rate is an average over time: it hides when the spikes come."),
    keywords="frequency Hz spikes per second",
)
HEAT_MAP = MeterSpec(
    type_id="meter.heat_map",
    title="Heat map",
    summary="What every cell of a population does, as colour: over time, or in a grid",
    view="heat",
    params=(
        _teaching(
            "layout",
            "over time",
            choices=("over time", "grid"),
            help="One line a cell over time, or the cells on their square sheet, row by row, as they are now",
        ),
        _teaching(
            "shows", "firing rate", choices=("firing rate", "variable"), help="Spikes a second, or the variable that the lead names (the main output)"
        ),
        Param("bin", 20.0, "ms", low=1, high=5000, help="Time over which spikes are counted", cite="dayan2001", evidence="D", log=True),
        _PANEL,
    ),
    citations=("dayan2001",),
    accepts=("spikes", "number"),
    help=Help(
        "Who is active, when, and who beside whom: waves, groups and silent cells. Click a cell of the grid, or double-click a line, to trace it.",
        "Firing rates are counted from every spike.",
        "A variable is looked at once a picture, so at high speed its course between two looks is missing; where cells outnumber the lines of pixels, "
        "each line is the mean of its cells.",
    ),
    keywords="population activity map image colour grid",
)
METERS: tuple[MeterSpec, ...] = (SCOPE, RASTER, RATE, HEAT_MAP)
