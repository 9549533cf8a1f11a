"""Experiments: f-I and I-V curves, the phase plane, and statistics of spikes and traces. Imports `editor` and below, and `ui`'s own parts."""
