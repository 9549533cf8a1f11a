"""The inspector: forms generated from specs for whatever is selected. Imports `editor` and below, and `ui` widgets."""
