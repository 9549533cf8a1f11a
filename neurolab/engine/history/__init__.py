"""History: moments of a run that are kept, how to get back to them, and the futures that were left. No Qt.

`moment` copies the whole state of a plan with everything that live changes move; `store` keeps many moments within a budget, denser
the younger they are; `timeline` puts them into a row over changes of plan and notes what was changed in between; `past` stands a plan
at any moment by replay, and goes on from there; `branch` keeps the recordings of a future that is given up, and tells where two
futures part; `loan` gives a stretch of the past away, to be run again elsewhere; `travel` is all of this for the conductor.

The base is that a run is deterministic: the nearest earlier moment and the same changes at the same steps give the same bits.
Imports from the engine's arrays and the circuit; the conductor drives it.
"""
