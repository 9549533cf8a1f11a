"""Scopes: live traces, spike rasters and firing rates under the canvas. Imports `editor` and below; pyqtgraph on first use only."""
