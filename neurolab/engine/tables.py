"""Tables: the flat arrays that the driver reads, and the meaning of their columns. Light: imports numpy only.

`Tables` is written by `builder.PlanBuilder` once, and by the runner's thread alone afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    # What `compiled` functions know these fields as; see `translate`.
    Floats = FloatTable = NDArray[np.float64]
    Ints = IntTable = NDArray[np.int64]
    Shorts = NDArray[np.int32]

BLOCK = 64
"""Elements of one block: row r of element i lies at ``offset + (i // BLOCK) * n_rows * BLOCK + r * BLOCK + i % BLOCK``."""

# Operations of the program: (operation, first, last + 1, 1 where only those do it who go ahead, see `schedule`). A plain number each, because the
# compiled driver freezes them.
STEP, LINKS, RINGS, SPIKES, OBSERVE, SOLVE, KEPT = range(7)

# Columns of `groups`.
G_STEP, G_PREPARE, G_START, G_OBSERVE, G_OFFSET, G_N, G_ROWS, G_SPIKE, G_FIRST, G_CHECKED, G_CHECKED_END = range(11)

# Columns of `targets`: where arriving spikes of one input of one group wait. Mask 0 means that they go to the input's row at once.
S_ROW, S_ROWS, S_N, S_OFFSET, S_MASK, S_FLAGS = range(6)

# Columns of `bundles`: synapses [first, end) of one source to one target with one delay in steps; the number of the terminal of the first where
# they release more or less from spike to spike (those of the others follow), else -1. Delays of d steps of kept spikes are written -1 - d.
B_TARGET, B_DELAY, B_FIRST, B_END, B_RELEASE = range(5)

# Columns of `kept`, one row for each input and delay whose spikes are kept until they arrive (see `arrivals`): the input, the delay in steps, and of
# the lists of the last steps' spikes, which are the same in all rows, the place of their lengths, the number of lists less one, and the room of each.
W_TARGET, W_DELAY, W_COUNTS, W_MASK, W_ELEMENTS = range(5)

# Columns of `AheadTables.tiles`, one row for some neighbouring blocks of a group that goes ahead: the group, the place of the first block, elements,
# which of the group's tiles it is, blocks of each of them, where its spikes are listed, its inputs [first, end) and its taps [first, end).
T_GROUP, T_OFFSET, T_N, T_PLACE, T_BLOCKS, T_LIST, T_INPUTS, T_INPUTS_END, T_TAPS, T_TAPS_END = range(10)

# Columns of `AheadTables.inputs`: the row of `targets`, the rows [first, end) of `kept`, the bin of the group's first tile, and its number of tiles.
I_TARGET, I_KEPT, I_KEPT_END, I_BIN, I_TILES = range(5)

# Columns of `plastic`, the terminals, and rows of the state of each in the arena; see `releases`.
P_U, P_RECOVER, P_FACIL, P_VESICLES, P_KEY, P_STATE = range(6)
X_MISSING, X_RAISED, X_LAST, X_RELEASED, X_NOW_X, X_NOW_U = range(6)
RELEASE_ROWS = 8

# Columns of `trees`, one row a cell in space: its joints [first, end), places in the arena of what is tested for spikes, and how many fibres its
# joints belong to: the first of a nerve has those of all, the others none.
K_FIRST, K_END, K_V, K_THRESHOLD, K_ABOVE, K_SPIKE, K_WIDTH = range(7)

# Columns of `joints`, the rows of the equations of cells in space: the parent's row (-1: none), and places in the arena; see `trees`.
J_PARENT, J_V, J_RATE, J_PUSH, J_CAPACITANCE = range(5)

BAND = 6
"""First of the columns of `joint_numbers` that nerves need: twice as many as fibres for conductances, then as many for the work of the solver."""

# `counters`: the only integers that a run changes.
C_STEP, C_SPIKES, C_SAMPLES = range(3)

# Columns of `recorder_form`: steps a sample (0: no recorder), samples of the ring, distance of the mirrored copy.
R_EVERY, R_CAPACITY, R_MIRROR = range(3)

# Columns of `receptor`: sites that a fast antagonist must leave free, how far potentiators shift an agonist's half (see `dosing`); the rest is work:
# antagonists in units of their constants, what is left over by potentiators, by blockers and by other receptors that open it, agonists in units of
# their halves, and these by efficacy.
Q_SITES, Q_SHIFT, Q_AGAINST, Q_PLAIN, Q_FREE, Q_CLOSED, Q_BOUND, Q_DRIVEN = range(8)
Q_COLUMNS = 8

# Columns of `receptor_of`: its bindings [first, end) and its drives [first, end).
Q_BINDING, Q_BINDING_END, Q_DRIVE, Q_DRIVE_END = range(4)

# The three signals of a receptor, in this order in `signal`, and what a binding may do beside them.
ACTIVATE, BLOCKED, POTENTIATE, ANTAGONISE = range(4)

# What `advance` returns.
DONE, STOPPED, FULL, WRONG = 0, 1, 2, 3


def empty_floats(*shape: int) -> NDArray[np.float64]:
    """Return zeros."""
    return np.zeros(shape or (0,), dtype=np.float64)


def empty_ints(*shape: int) -> NDArray[np.int64]:
    """Return integer zeros."""
    return np.zeros(shape or (0,), dtype=np.int64)


@dataclass(slots=True)
class ChemistryTables:
    """Doses, binding and effects as arrays; see `chemistry`. Lengths: d doses, s sites, b bindings, r receptors, k drives, p slots, e effects."""

    every: int = 0
    """Steps between two updates; 0 when nothing acts."""
    dose: FloatTable = field(default_factory=lambda: empty_floats(0, 5))
    """(d, 5): concentration µM, start, stop, onset, washout in ms."""
    site_doses: IntTable = field(default_factory=lambda: empty_ints(0, 2))
    """(s·, 2): site, dose."""
    binding: FloatTable = field(default_factory=lambda: empty_floats(0, 4))
    """(b, 4): half µM, Hill coefficient, greatest effect; the driver's work: what is bound, in units of its half."""
    binding_of: IntTable = field(default_factory=lambda: empty_ints(0, 2))
    """(b, 2): site, action (`ACTIVATE` ...); of each receptor the agonists come last."""
    receptor: FloatTable = field(default_factory=lambda: empty_floats(0, Q_COLUMNS))
    """(r, ...): see `Q_SITES`; receptors that drive others come before them."""
    receptor_of: IntTable = field(default_factory=lambda: empty_ints(0, 4))
    """(r, 4): see `Q_BINDING`."""
    drive: Floats = field(default_factory=empty_floats)
    """(k,): share of the other receptor that is moved."""
    drive_of: IntTable = field(default_factory=lambda: empty_ints(0, 3))
    """(k, 3): signal from, receptor to, action there."""
    effect: FloatTable = field(default_factory=lambda: empty_floats(0, 2))
    """(e, 2): amount, and where a reversal potential is pulled to."""
    effect_of: IntTable = field(default_factory=lambda: empty_ints(0, 3))
    """(e, 3): parameter, signal, law: 0 scale, 1 shift, 2 toward."""
    slots: Ints = field(default_factory=empty_ints)
    """(p,): place of each affected parameter in the arena."""
    base: Floats = field(default_factory=empty_floats)
    """(p,): its value without chemistry."""
    groups: Ints = field(default_factory=empty_ints)
    """Groups to prepare after an update."""
    concentration: Floats = field(default_factory=empty_floats)
    """(s,): µM, written by the driver."""
    before: Floats = field(default_factory=empty_floats)
    """(s,): the concentrations of the tick before."""
    occupancy: Floats = field(default_factory=empty_floats)
    """(s,): 0 to 1, of the most occupied target, written by the driver."""
    signal: Floats = field(default_factory=empty_floats)
    """(3 r,): how much of each receptor is activated, blocked, potentiated, written by the driver."""


@dataclass(slots=True)
class RecorderTables:
    """Where samples and spikes go; see `recorder`."""

    form: Ints = field(default_factory=lambda: empty_ints(3))
    slots: Ints = field(default_factory=empty_ints)
    scale: Floats = field(default_factory=empty_floats)
    data: FloatTable = field(default_factory=lambda: empty_floats(0, 0))
    observed: Ints = field(default_factory=empty_ints)
    """Groups whose outputs are computed for each sample."""
    log_number: Ints = field(default_factory=empty_ints)
    """Number in the log of each spiking element."""
    log_ids: Shorts = field(default_factory=lambda: np.zeros(1, dtype=np.int32))
    log_times: Floats = field(default_factory=lambda: empty_floats(1))
    terminals: Ints = field(default_factory=empty_ints)
    """Terminals whose x and u are computed for each sample."""


@dataclass(slots=True)
class AheadTables:
    """Who goes ahead several steps at once, and room for what happens meanwhile: nothing of it outlives a call of the driver. See `schedule`."""

    reach: int = 1
    """Most steps at once; 1 when nobody goes ahead."""
    elements: int = 0
    """How many elements go ahead."""
    room: int = 0
    """Arrivals that one input of one tile has room for."""
    tiles: IntTable = field(default_factory=lambda: empty_ints(0, 10))
    tiles_of: IntTable = field(default_factory=lambda: empty_ints(0, 2))
    """Tiles [first, end) of each group, -1 for those that do not go ahead."""
    inputs: IntTable = field(default_factory=lambda: empty_ints(0, 5))
    cuts: Shorts = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    """For each bundle `stride` numbers: where the synapses to each tile of its target begin, and their end."""
    stride: int = 0
    taps: Ints = field(default_factory=empty_ints)
    """Traces of what goes ahead, by tile."""
    other_taps: Ints = field(default_factory=empty_ints)
    fired: Shorts = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    """Lists of elements that fired: of one group, then in a turn `elements` numbers for each step, of which each tile has its part."""
    fired_count: IntTable = field(default_factory=lambda: empty_ints(0, 0))
    """(steps, tiles)"""
    marks: IntTable = field(default_factory=lambda: empty_ints(1, 0))
    """(steps + 1, bins): where the arrivals of each step begin in each bin; a bin is an input of a tile."""
    event_to: Shorts = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    event_weight: Floats = field(default_factory=empty_floats)
    """Arrivals: how far from the input's first row, and how much."""


@dataclass(slots=True)
class NetworkTables:
    """The program and the connections.

    A link sets ``arena[to] = sum(gain * (arena[source] - arena[reference]))`` over its terms; the reference of a plain value is a cell of the
    arena that stays 0.
    """

    program: IntTable = field(default_factory=lambda: empty_ints(0, 4))
    groups: IntTable = field(default_factory=lambda: empty_ints(0, 11))
    link_to: Ints = field(default_factory=empty_ints)
    link_terms: Ints = field(default_factory=lambda: empty_ints(1))
    """CSR: terms of link k are [link_terms[k], link_terms[k + 1])."""
    term_source: Ints = field(default_factory=empty_ints)
    term_reference: Ints = field(default_factory=empty_ints)
    term_gain: Floats = field(default_factory=empty_floats)
    targets: IntTable = field(default_factory=lambda: empty_ints(0, 6))
    element_bundles: Ints = field(default_factory=lambda: empty_ints(1))
    """CSR: bundles of spiking element k."""
    bundles: IntTable = field(default_factory=lambda: empty_ints(0, 5))
    synapse_to: Shorts = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    """Lane of the target in its ring, or its distance from the target's first row when the mask is 0; eight more may be read after the last."""
    synapse_weight: Floats = field(default_factory=empty_floats)
    shared_weight: Floats = field(default_factory=empty_floats)
    """The weight of all synapses of a bundle, NaN where they differ: see `share_weights`."""
    kept: IntTable = field(default_factory=lambda: empty_ints(0, 5))
    plastic: FloatTable = field(default_factory=lambda: empty_floats(0, 6))
    trees: IntTable = field(default_factory=lambda: empty_ints(0, 7))
    joints: IntTable = field(default_factory=lambda: empty_ints(0, 5))
    joint_numbers: FloatTable = field(default_factory=lambda: empty_floats(0, BAND))
    """Conductance to the parent (nS) and membrane area (µm²) of each joint, then four columns for the solver's work within a step; see `BAND`."""

    def share_weights(self) -> None:
        """Find out which bundles have one weight: again after every change of weights."""
        starts = self.bundles[:, B_FIRST]
        if len(starts):
            low, high = np.minimum.reduceat(self.synapse_weight, starts), np.maximum.reduceat(self.synapse_weight, starts)
            self.shared_weight = np.where(low == high, low, np.nan)

    def bundles_of(self, synapses: ArrayLike) -> NDArray[np.int64]:
        """Return the numbers of the bundles that some synapses belong to."""
        return np.searchsorted(self.bundles[:, B_FIRST], synapses, side="right") - 1

    def takes_delay(self, synapses: ArrayLike, steps: int) -> bool:
        """Whether some synapses may get another delay: each is a bundle of its own, and the rings of their targets are long enough."""
        found = self.bundles[self.bundles_of(synapses)]
        alone, room = found[:, B_END] - found[:, B_FIRST] == 1, self.targets[found[:, B_TARGET], S_MASK]
        return len(found) > 0 and bool((alone & (steps <= room) & (found[:, B_DELAY] >= 0)).all())

    def follow_links(self, first: int, end: int, data: NDArray[np.float64]) -> None:
        """Set the inputs of links [first, end) once from outside the driver (the initial state)."""
        begin, stop = self.link_terms[first], self.link_terms[end]
        terms = self.term_gain[begin:stop] * (data[self.term_source[begin:stop]] - data[self.term_reference[begin:stop]])
        data[self.link_to[first:end]] = np.add.reduceat(terms, self.link_terms[first:end] - begin)
