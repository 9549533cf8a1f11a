"""The transport bar: run, pause, step, the clock, the way back through the past, speed, time step and seed."""
