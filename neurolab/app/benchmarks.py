"""All that ``neurolab bench`` measures, gathered from the packages that own it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def benchmarks(*, window: bool = True, full: bool = False, peer: str = "") -> list[tuple[str, Callable[[], list[dict[str, Any]]]]]:
    """Return (name, measurement) pairs; each gives objects with ``name``, ``value``, ``unit`` and, for a comparison, ``ratio`` and ``against``.

    A comparison that cannot be made has a ``note`` instead. `full` adds the largest networks; `peer` is a Python interpreter that has other
    simulators, in which the same networks are timed.
    """
    pairs: list[tuple[str, Callable[[], list[dict[str, Any]]]]] = [("the engine", lambda: _engine(full)), ("the past", _past)]
    if peer:
        pairs.append(("other simulators", lambda: _peers(peer)))
    if window:
        pairs += [("frame times", _frames), ("the canvas", _canvas), ("knob to screen", _knob), ("memory", _memory), ("launch", _launch)]
    return pairs


def _engine(full: bool) -> list[dict[str, Any]]:
    from neurolab.engine.bench import measure

    return measure(full=full)


def _past() -> list[dict[str, Any]]:
    from neurolab.engine.bench_history import history_costs

    return history_costs()


def _peers(python: str) -> list[dict[str, Any]]:
    from neurolab.engine.bench_peers import compare_with_peers

    return compare_with_peers(python)


def _frames() -> list[dict[str, Any]]:
    from neurolab.app.qt_check import require_qt

    require_qt(display=False)
    from neurolab.ui.scopes.bench import frame_times

    return frame_times()


def _canvas() -> list[dict[str, Any]]:
    from neurolab.app.qt_check import require_qt

    require_qt(display=False)
    from neurolab.ui.canvas.bench import canvas_times

    return canvas_times()


def _knob() -> list[dict[str, Any]]:
    from neurolab.app.qt_check import require_qt

    require_qt(display=False)
    from neurolab.ui.bench_use import knob_latency

    return knob_latency()


def _memory() -> list[dict[str, Any]]:
    from neurolab.app.qt_check import require_qt

    require_qt(display=False)
    from neurolab.ui.bench_use import memory_of_use

    return memory_of_use()


def _launch() -> list[dict[str, Any]]:
    from neurolab.app.launch_bench import launch_times

    return launch_times()
