"""Instruments."""

from __future__ import annotations

from neurolab.catalog.spec import Help, MeterSpec, Param

SCOPE = MeterSpec(
    type_id="meter.scope",
    title="Scope",
    summary="Draws any variable of any node against time",
    view="trace",
    help=Help(
        "Membrane potential, currents, gates, activations: draw a lead from any node and choose the variable.",
        "",
        "Disturbs nothing, unlike a real electrode.",
    ),
    keywords="oscilloscope trace plot record",
)
RASTER = MeterSpec(
    type_id="meter.raster",
    title="Raster",
    summary="One line a cell, one mark a spike",
    view="raster",
    accepts=("spikes",),
    help=Help("Who fires when: synchrony and patterns at a glance.", "", "Only the times of spikes; the membrane in between is not shown."),
    keywords="spikes dots events",
)
RATE = MeterSpec(
    type_id="meter.rate",
    title="Firing rate",
    summary="Spikes per second over time",
    view="rate",
    params=(Param("bin", 50.0, "ms", low=1, high=5000, help="Time over which spikes are counted", cite="dayan2001", evidence="D", log=True),),
    citations=("dayan2001",),
    accepts=("spikes",),
    help=Help("How fast each cell fires.", "", "A rate is an average over time: it hides when the spikes come."),
    keywords="frequency Hz spikes per second",
)
METERS: tuple[MeterSpec, ...] = (SCOPE, RASTER, RATE)
