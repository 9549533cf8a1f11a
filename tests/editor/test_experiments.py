"""Sweeps in the background: points arrive while the window lives, cancel is quick, the curve before is kept."""

from __future__ import annotations

import threading

import pytest
from helpers import make_circuit

from neurolab.core.errors import EngineError
from neurolab.editor.experiments import Experiments
from neurolab.engine.sweep import Curve, Sweep


@pytest.fixture
def circuit():
    return make_circuit("", a="lif").document


def cell_of(circuit):
    return next(r.id for r in circuit if getattr(r, "label", "") == "a")


def test_a_curve_grows_and_is_finished(qtbot, circuit):
    lab = Experiments()
    seen, parts = [], []
    lab.curve_changed.connect(lambda kind: seen.append(len(lab.curves(kind)[-1].x) if lab.curves(kind) else 0))
    lab.progress.connect(parts.append)
    with qtbot.waitSignal(lab.finished, timeout=60_000):
        lab.start(circuit, cell_of(circuit), Sweep(points=6, duration=300.0, settle=50.0), "first")
        assert lab.busy
    assert not lab.busy
    (curve,) = lab.curves("rate")
    assert curve.complete
    assert curve.label == "first"
    assert seen[-1] == 6
    assert parts[0] == 0.0
    assert parts[-1] == 1.0


def test_the_newest_curve_and_the_one_before_are_kept(qtbot, circuit):
    lab = Experiments()
    for label in ("one", "two", "three"):
        with qtbot.waitSignal(lab.finished, timeout=60_000):
            lab.start(circuit, cell_of(circuit), Sweep(points=2, duration=100.0, settle=10.0), label)
    assert [c.label for c in lab.curves("rate")] == ["two", "three"]
    lab.forget()
    assert lab.curves("rate") == ()


def test_a_long_sweep_ends_at_once_when_cancelled(qtbot, circuit):
    lab = Experiments()
    lab.start(circuit, cell_of(circuit), Sweep(points=200, duration=2_000.0), "long")
    qtbot.waitUntil(lambda: bool(lab.curves("rate")) and len(lab.curves("rate")[-1].x) > 1, timeout=60_000)
    with qtbot.waitSignal(lab.finished, timeout=2_000):
        lab.cancel()
    (curve,) = lab.curves("rate")
    assert not curve.complete
    assert 1 < len(curve.x) < 200


def test_what_goes_wrong_is_told_and_hides_no_older_curve(qtbot, circuit):
    lab = Experiments()
    with qtbot.waitSignal(lab.finished, timeout=60_000):
        lab.start(circuit, cell_of(circuit), Sweep(points=2, duration=100.0, settle=10.0), "good")
    with qtbot.waitSignal(lab.failed, timeout=60_000) as told:
        lab.start(circuit, cell_of(circuit), Sweep(points=2, duration=1.0, settle=10.0), "bad")
    assert told.args[1]
    qtbot.waitUntil(lambda: not lab.busy)
    assert [c.label for c in lab.curves("rate")] == ["good"]


def test_the_circuit_may_change_while_a_sweep_runs(qtbot, circuit):
    begun, go, seen = threading.Event(), threading.Event(), []

    def work(copy, cell, sweep, started, progress, cancelled):
        begun.set()
        go.wait(10)
        seen.append(len(copy))
        started(Curve(sweep))

    lab = Experiments(work=work)
    before = len(circuit)
    with qtbot.waitSignal(lab.finished, timeout=20_000):
        lab.start(circuit, cell_of(circuit), Sweep())
        begun.wait(10)
        circuit._records.pop(cell_of(circuit))
        go.set()
    assert seen == [before]


def test_an_error_of_the_program_is_told_too(qtbot, circuit):
    def work(*_):
        raise EngineError("no", "try")

    lab = Experiments(work=work)
    with qtbot.waitSignal(lab.failed, timeout=20_000) as told:
        lab.start(circuit, cell_of(circuit), Sweep())
    assert told.args == ["no", "try"]
