"""Units, ids, folders and errors with hints. Imports the standard library and platformdirs only, and knows no neuron."""
