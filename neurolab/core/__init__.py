"""Units, ids and errors with hints. Imports the standard library only and knows no neuron."""
