"""Drawing the pairs of a connection rule, and the scatter of a population. Light: imports numpy only.

Every draw has a stream of its own, keyed by the rule's seed or by the record's id and the circuit's seed: the order in which records were made,
and what else is in the circuit, change nothing.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from neurolab.circuit.rules import Rule

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CHUNK = 1 << 22
"""Pairs that are drawn at once, so that a rule of many candidates takes little memory."""

Pairs = tuple["NDArray[np.int64]", "NDArray[np.int64]"]


def pairs_of(rule: Rule | None, n_source: int, n_target: int, *, same: bool = False) -> Pairs:
    """Return sources and targets, one entry a pair; see `circuit.rules.Rule`.

    Parameters
    ----------
    rule : Rule or None
        None for everybody to everybody.
    n_source, n_target : int
        Cells of the populations.
    same : bool
        Whether both are one population.
    """
    rule = rule or Rule("all_to_all")
    random = np.random.Generator(np.random.Philox(key=rule.seed))
    if rule.kind == "one_to_one":
        both = np.arange(min(n_source, n_target))
        return both, both
    if rule.kind == "in_degree":
        return _in_degree(random, rule.k, n_source, n_target, same)
    width = n_target - same  # without oneself
    if width <= 0:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    found = np.arange(n_source * width) if rule.kind == "all_to_all" else _chosen(random, rule, n_source, n_target, width, same)
    return _split(found, width, same)


def _split(flat: NDArray[np.int64], width: int, same: bool) -> Pairs:
    """Turn numbers of pairs into source and target; a population's own cell is stepped over."""
    pre, post = np.divmod(flat, width)
    return (pre, post + (post >= pre)) if same else (pre, post)


def _chosen(random: np.random.Generator, rule: Rule, n_source: int, n_target: int, width: int, same: bool) -> NDArray[np.int64]:
    """Return the numbers of the pairs that are drawn: each with the chance `p`, and then by its distance."""
    total, begin = n_source * width, 0
    found = [np.zeros(0, dtype=np.int64)]
    if rule.p <= 0.0:
        return found[0]
    while begin < total:
        # Steps from one chosen pair to the next are geometric: as many draws as there are pairs, not as there might be.
        count = min(_CHUNK, math.ceil((total - begin) * rule.p + 6.0 * math.sqrt((total - begin) * rule.p) + 8.0))
        flat = begin - 1 + np.cumsum(random.geometric(rule.p, count))
        begin = int(flat[-1]) + 1
        flat = flat[flat < total]
        if rule.kind == "distance":
            pre, post = _split(flat, width, same)
            flat = flat[random.random(len(flat)) < np.exp(-squared_distance(pre, n_source, post, n_target) / (2.0 * rule.sigma**2))]
        found.append(flat)
    return np.concatenate(found)


def sheet(n: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where the cells of a population lie on a square sheet of side 1: row by row, as many in a row as there are rows."""
    side = max(1, math.ceil(math.sqrt(n)))
    rows = -(-n // side)
    row, column = np.divmod(np.arange(n), side)
    return (column + 0.5) / side, (row + 0.5) / rows


def squared_distance(pre: NDArray[np.int64], n_source: int, post: NDArray[np.int64], n_target: int) -> NDArray[np.float64]:
    """Return the squared distances of pairs on the sheet whose edges meet."""
    (x0, y0), (x1, y1) = sheet(n_source), sheet(n_target)
    dx, dy = np.abs(x0[pre] - x1[post]), np.abs(y0[pre] - y1[post])
    return np.minimum(dx, 1.0 - dx) ** 2 + np.minimum(dy, 1.0 - dy) ** 2


def _in_degree(random: np.random.Generator, k: int, n_source: int, n_target: int, same: bool) -> Pairs:
    others = n_source - same
    k = min(k, others)
    if k <= 0:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    few = k <= others // 2
    drawn = np.sort(_different(random, k if few else others - k, others, n_target), axis=1)
    if not few:
        left = np.ones((n_target, others), dtype=np.bool_)
        np.put_along_axis(left, drawn, values=False, axis=1)
        drawn = np.nonzero(left)[1].reshape(n_target, k)
    post = np.repeat(np.arange(n_target), k)
    pre = drawn.reshape(-1)
    return (pre + (pre >= post) if same else pre), post


def _different(random: np.random.Generator, k: int, n: int, rows: int) -> NDArray[np.int64]:
    """Return k different numbers below n for each row; those drawn twice are drawn again."""
    drawn = random.integers(0, n, (rows, k))
    open_rows = np.arange(rows)
    while len(open_rows) and k > 1:
        part = np.sort(drawn[open_rows], axis=1)
        twice = np.zeros(part.shape, dtype=np.bool_)
        twice[:, 1:] = part[:, 1:] == part[:, :-1]
        part[twice] = random.integers(0, n, int(twice.sum()))
        drawn[open_rows] = part
        open_rows = open_rows[twice.any(axis=1)]
    return drawn


def scatter_of(record_id: str, name: str, n: int, seed: int) -> NDArray[np.float64]:
    """Return a number from -1 to 1 for each cell of a population, by which one of its quantities is scattered."""
    from neurolab.engine.group import key_of

    random = np.random.Generator(np.random.Philox(key=np.array([key_of(f"{record_id}/{name}"), seed], dtype=np.uint64)))
    return random.uniform(-1.0, 1.0, n)
