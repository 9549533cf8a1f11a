"""Draws and forwards gestures; holds no rules. Imports `editor` and below."""
