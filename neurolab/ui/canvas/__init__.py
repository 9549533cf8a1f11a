"""The canvas: draws a circuit and its activity, turns gestures into pointers for the tools. Holds no rules of the circuit.

May import `neurolab.editor` and below, and `neurolab.ui.theme`. Layers: a cached picture of all that stands still (`static_layer`), what lives
(`activity_layer`) drawn over it at 60 Hz, and what the hand does (`overlay_layer`). No graphics items: hits are found by geometry (`hits`).
Why: `resources/docs/decisions/0005-one-canvas-widget.md`.
"""
