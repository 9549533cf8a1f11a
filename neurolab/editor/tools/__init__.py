"""Tools: what the pointer does on the canvas, as state machines without widgets, one a file. Import `editor`, not its session."""
