"""The editor of equations: a model's text, parameters and formula, acting on running cells. Imports `editor` and below, and `ui` widgets."""
