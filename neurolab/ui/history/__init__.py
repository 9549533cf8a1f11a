"""The run's past on the screen: the strip to go back on, futures laid over each other, why a cell fired."""
