"""The same networks in other simulators, side by side in one run: each in a process of its own, on one thread.

Only the time of the run itself counts, on both sides: neither compiling nor making the connections. What the peers run is in ``resources/peers``.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from neurolab.core.errors import EngineError
from neurolab.core.resources import resource
from neurolab.engine.bench import cuba
from neurolab.engine.bench_networks import coba, cobahh, sparse, ten_squid_axons
from neurolab.engine.bench_plasticity import stdp

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.engine.plan import Plan

_TIMEOUT_S = 600
_REPEATS = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A network that is run in all of them.

    Parameters
    ----------
    title, name : str
        As shown, and as the peers know it.
    make : callable
        Returns ours.
    length : float
        Model time of a run, ms.
    """

    title: str
    name: str
    make: Callable[[], Plan]
    length: float = 500.0


@dataclass(frozen=True, slots=True)
class Peer:
    """Another simulator: its name, the module by which it is found ("" for compiled C), its script, and the kinds of network that it has."""

    title: str
    module: str
    script: str
    kinds: tuple[str, ...]


ROWS = (
    Row("ten Hodgkin-Huxley cells, dt 0.025 ms", "hh10", lambda: ten_squid_axons(), 1000.0),
    Row("CUBA, 4000 cells", "cuba", cuba),
    Row("COBA, 4000 cells", "coba", coba),
    Row("COBAHH, 4000 cells", "cobahh", cobahh),
    Row("STDP, 1000 Poisson inputs", "stdp", stdp, 5000.0),
    Row("LIF, 1000 cells with 100 synapses each", "sparse:1000", lambda: sparse(1_000)),
    Row("LIF, 10000 cells with 100 synapses each", "sparse:10000", lambda: sparse(10_000)),
    Row("LIF, 100000 cells with 100 synapses each", "sparse:100000", lambda: sparse(100_000), 200.0),
)
NETWORKS = ("cuba", "coba", "cobahh", "sparse")
PEERS = (
    Peer("Brian2 C++ stand-alone", "brian2", "brian2_networks.py", ("hh10", "stdp", *NETWORKS)),
    Peer("NEST", "nest", "nest_networks.py", ("hh10", *NETWORKS)),
    Peer("NEURON", "neuron", "neuron_cells.py", ("hh10",)),
    Peer("a hand-written C loop", "", "limit.c", ("hh10", "cobahh")),
)
_FLAGS = ("-O3", "-march=native", "-mprefer-vector-width=512", "-ffast-math")


class NotThereError(EngineError):
    """A peer cannot run a network; the message says why."""


def compare_with_peers(python: str, rows: tuple[Row, ...] = ROWS) -> list[dict[str, Any]]:
    """Return our speed on each network once for each peer, and how many times faster we are (``ratio``), or a ``note`` why there is none.

    Parameters
    ----------
    python : str
        An interpreter in which some of the peers can be imported; Brian2 needs a C++ compiler.

    Raises
    ------
    EngineError
        When the interpreter cannot be run.
    """
    there = {p: _missing(p, python) for p in PEERS}
    found: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        for row in rows:
            found += _side_by_side(row, there, python, Path(folder))
    return found


def _side_by_side(row: Row, there: dict[Peer, str], python: str, folder: Path) -> list[dict[str, Any]]:
    """Run a network in each peer in turn and ours before and after each, so that a busy moment of the machine does not fall on one alone."""
    plan = row.make()
    ours, results = _ours(plan, row.length), list[tuple[Peer, dict[str, Any] | str]]()
    for peer, missing in there.items():
        try:
            if missing:
                raise NotThereError(missing)
            results.append((peer, run_peer(peer, python, row, folder)))
            ours = min(ours, _ours(plan, row.length))
        except NotThereError as error:
            results.append((peer, error.message))
    found: list[dict[str, Any]] = []
    for peer, result in results:
        entry = {"name": f"{row.title}, beside {peer.title}", "value": row.length / 1000.0 / ours, "unit": "times real time"}
        if isinstance(result, str):
            found.append({**entry, "note": result})
        else:
            against = f"{peer.title} {result['version']}".strip()
            found.append({**entry, "ratio": float(result["seconds"]) / ours, "against": against})
    return found


def _ours(plan: Plan, length: float) -> float:
    """Return the seconds that a run takes: the best of some."""
    best = float("inf")
    for _ in range(_REPEATS):
        plan.reset()
        began = perf_counter()
        while plan.time < length - 1e-9:
            plan.advance(min(500, round(length / plan.dt) - plan.step))
        best = min(best, perf_counter() - began)
    return best


def _missing(peer: Peer, python: str) -> str:
    """Return why a peer cannot be used, or an empty text."""
    if not peer.module:
        return "" if shutil.which("cc") else "there is no C compiler 'cc'"
    done = _run([python, "-c", f"import importlib.util, sys; sys.exit(importlib.util.find_spec({peer.module!r}) is None)"])
    return f"{peer.module} is not installed in that Python" if done.returncode else ""


def run_peer(peer: Peer, python: str, row: Row, folder: Path) -> dict[str, Any]:
    """Return ``seconds``, ``rate`` and ``version`` of one run; raise NotThereError when there is none."""
    if row.name.partition(":")[0] not in peer.kinds:
        raise NotThereError(f"not built in {peer.title}")
    script = resource("peers", peer.script)
    command = [python, str(script)]
    if not peer.module:
        command = [str(folder / script.stem)]
        compiled = _run(["cc", *_FLAGS, "-o", command[0], str(script), "-lm"])
        if compiled.returncode:
            raise NotThereError(f"it cannot be compiled: {_last(compiled.stderr)}")
    done = _run([*command, row.name, str(row.length)])
    if done.returncode:
        raise NotThereError(f"it failed: {_last(done.stderr)}")
    return json.loads(done.stdout.splitlines()[-1])


def _last(text: str) -> str:
    return text.strip().splitlines()[-1][-200:] if text.strip() else "it says nothing"


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT_S, check=False)
    except subprocess.TimeoutExpired:
        raise NotThereError(f"it needed more than {_TIMEOUT_S} s") from None
    except OSError as error:
        raise EngineError(f"'{command[0]}' could not be run", str(error)[-300:]) from None
