"""The bridge with the real engine: what is asked early waits, numbers are messages, shapes are new plans, documents start afresh."""

import math
import threading
import time

import numpy as np
import pytest

from neurolab.circuit.circuit import Circuit
from neurolab.core.errors import EngineError
from neurolab.editor.bridge import Bridge
from neurolab.editor.glow import Glow
from neurolab.editor.planner import Planner
from neurolab.editor.preparing import compile_catalogue, compile_circuit
from neurolab.editor.session import Session


def until(bridge: Bridge, condition, seconds: float = 60.0) -> None:
    """Poll as the window does, until something holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never happened"
        bridge.poll()
        time.sleep(0.004)


def ready(session: Session) -> Bridge:
    bridge = session.bridge
    until(bridge, lambda: bridge.runner is not None and not bridge.planner.busy and not bridge._stale)
    return bridge


@pytest.fixture
def driven(session: Session) -> tuple[str, str]:
    """A cell that fires from a constant current; returns stimulus and cell."""
    stimulus, cell = session.add_node("stimulus.step_current", -200, 0, {"amplitude": "600 pA", "start": 0}), session.add_node("cell.lif", 0, 0)
    session.connect(stimulus, cell)
    session.trace(cell)
    session.bridge.set_speed(math.inf)
    return stimulus, cell


def test_nothing_starts_before_the_first_poll(session: Session) -> None:
    session.add_node("cell.lif", 0, 0)
    assert session.bridge.planner._thread is None
    assert session.bridge.status.time == 0
    assert session.bridge.recorder is None
    assert session.bridge.level_of("n1") == 0


def test_run_waits_for_the_first_plan(session: Session, driven) -> None:
    states: list[str] = []
    session.bridge.state_changed.connect(states.append)
    session.bridge.run()
    assert session.bridge.running
    until(session.bridge, lambda: session.bridge.time > 50)
    session.bridge.poll()
    assert states[0] == "compiling"
    assert states[-1] == "running"
    assert len(session.bridge.spikes_since(0)[1]) > 0
    session.bridge.pause()
    until(session.bridge, lambda: session.bridge.state == "paused")


def test_a_number_reaches_the_run_without_a_new_plan_or_a_reset(session: Session, driven) -> None:
    stimulus, _ = driven
    bridge = ready(session)
    plan = bridge.plan
    session.bridge.run()
    until(bridge, lambda: bridge.time > 20)
    before = bridge.time
    session.set_param((stimulus,), "amplitude", 0)
    until(bridge, lambda: bridge.read(stimulus, "i") == 0)
    assert bridge.plan is plan
    assert bridge.time >= before
    session.undo.undo()
    until(bridge, lambda: bridge.read(stimulus, "i") == 600)


def test_a_new_node_keeps_time_and_state_of_the_others(session: Session, driven) -> None:
    _, cell = driven
    bridge = ready(session)
    bridge.step()
    bridge.step()
    until(bridge, lambda: bridge.status.step == 2)
    v = bridge.read(cell, "v")
    other = session.add_node("cell.adex", 200, 0)
    until(bridge, lambda: bridge.read(other, "v") is not None)
    until(bridge, lambda: bridge.runner.plan is bridge.plan)
    assert bridge.status.step == 2
    assert bridge.read(cell, "v") == v


def test_moving_a_node_and_writing_a_note_change_no_plan(session: Session, driven) -> None:
    bridge = ready(session)
    plan = bridge.plan
    session.selection.set((driven[1],))
    session.nudge(20, 20)
    session.add_note(0, 0, "hello")
    session.set_field((driven[1],), label="Quiet")
    for _ in range(5):
        bridge.poll()
    assert bridge.plan is plan
    assert not bridge.planner.busy


def test_another_document_begins_at_zero_though_ids_repeat(session: Session, driven) -> None:
    bridge = ready(session)
    bridge.run()
    until(bridge, lambda: bridge.time > 20)
    session.new()
    assert bridge.time == 0
    cell = session.add_node("cell.lif", 0, 0)
    bridge = ready(session)
    assert bridge.time == 0
    assert bridge.state == "idle"
    assert bridge.read(cell, "v") == bridge.read(cell, "E_L")


def test_single_step_step_to_spike_and_reset(session: Session, driven) -> None:
    bridge = ready(session)
    bridge.step()
    until(bridge, lambda: bridge.status.step == 1)
    bridge.step_to_spike()
    until(bridge, lambda: bridge.state == "paused" and len(bridge.spikes_since(0)[1]) == 1)
    assert bridge.time == pytest.approx(bridge.spikes_since(0)[1][0])
    bridge.reset()
    until(bridge, lambda: bridge.time == 0)


def test_toggle_runs_and_pauses(session: Session, driven) -> None:
    bridge = ready(session)
    bridge.toggle()
    until(bridge, lambda: bridge.state == "running")
    bridge.toggle()
    until(bridge, lambda: bridge.state == "paused")


def test_a_touch_is_felt_while_it_is_held(session: Session) -> None:
    touch, cell = session.add_node("stimulus.touch", -200, 0), session.add_node("cell.lif", 0, 0)
    session.connect(touch, cell)
    bridge = ready(session)
    bridge.set_speed(math.inf)
    bridge.run()
    bridge.press(touch, 1.0)
    until(bridge, lambda: (bridge.read(touch, "i") or 0) > 0)
    bridge.press(touch, 0.0)
    until(bridge, lambda: bridge.read(touch, "i") == 0)


def test_an_injected_compound_acts_and_is_washed_out(session: Session) -> None:
    stimulus, cell = session.add_node("stimulus.step_current", -200, 0), session.add_node("cell.hodgkin_huxley", 0, 0)
    session.connect(stimulus, cell)
    bridge = ready(session)
    bridge.set_speed(1.0)
    bridge.run()
    until(bridge, lambda: bridge.time > 5)
    dose = session.inject("compound.ttx", cell)
    assert session.circuit[dose].start >= 5
    until(bridge, lambda: bridge.chemistry.get((cell, "compound.ttx"), (0, 0))[1] > 0.5)
    session.wash_out()
    until(bridge, lambda: bridge.chemistry.get((cell, "compound.ttx"), (0, 0))[1] < 0.5)


def test_numbers_that_go_wrong_name_the_node_by_its_label(session: Session, told) -> None:
    source, unit = session.add_node("stimulus.constant", -200, 0, {"value": 1}), session.add_node("unit.linear", 0, 0)
    session.connect(source, unit)
    loop = session.connect(unit, unit)
    session.set_param((loop,), "weight", 100)
    session.set_field((unit,), label="Wild")
    wrong: list[tuple[str, str]] = []
    session.bridge.went_wrong.connect(lambda *w: wrong.append(w))
    session.bridge.set_speed(math.inf)
    session.bridge.run()
    until(session.bridge, lambda: session.bridge.state == "error")
    assert wrong[0][0] == unit
    level, text, hint = told[-1]
    assert level == "error"
    assert "'Wild'" in text
    assert "weights" in hint
    session.set_param((loop,), "weight", 0.5)
    session.bridge.run()
    until(session.bridge, lambda: session.bridge.time > 20)


def test_changes_during_a_compilation_reach_the_new_plan(session: Session) -> None:
    gate, entered = threading.Event(), threading.Event()

    def slow(circuit: Circuit, progress):
        entered.set()
        gate.wait(10)
        return compile_circuit(circuit, progress)

    session.bridge.planner = Planner(slow)
    cell = session.add_node("cell.lif", 0, 0)
    session.bridge.poll()
    assert entered.wait(5)
    session.set_param((cell,), "tau_m", 33)
    other = session.add_node("cell.adex", 0, 0)
    gate.set()
    bridge = ready(session)
    until(bridge, lambda: bridge.read(cell, "tau_m") == pytest.approx(33) and bridge.read(other, "v") is not None)


def test_a_circuit_that_cannot_be_compiled_says_why_and_the_next_change_tries_again(session: Session, told) -> None:
    broken = [True]

    def compiler(circuit: Circuit, progress):
        if broken[0]:
            raise EngineError("this cannot be simulated", "Take it away")
        return compile_circuit(circuit, progress)

    session.bridge.planner = Planner(compiler)
    session.add_node("cell.lif", 0, 0)
    until(session.bridge, lambda: session.bridge.state == "error")
    assert told == [("error", "this cannot be simulated", "Take it away")]
    broken[0] = False
    session.add_node("cell.lif", 100, 0)
    assert ready(session).state == "idle"


def test_an_error_of_the_program_while_compiling_is_told_without_a_traceback(session: Session, told, caplog) -> None:
    def compiler(circuit: Circuit, progress):
        raise ZeroDivisionError("oops")

    session.bridge.planner = Planner(compiler)
    session.add_node("cell.lif", 0, 0)
    until(session.bridge, lambda: session.bridge.state == "error")
    level, text, hint = told[0]
    assert level == "error"
    assert "oops" in text
    assert hint
    assert "could not be compiled" in caplog.text


def test_the_newest_wish_wins(registry_circuits) -> None:
    gate, seen = threading.Event(), []

    def slow(circuit: Circuit, progress):
        seen.append(circuit)
        gate.wait(10)
        return f"plan {circuit.settings.title}"

    planner = Planner(slow, spare=None)
    for circuit in registry_circuits:
        planner.ask(circuit)
        time.sleep(0.02)
    gate.set()
    end = time.monotonic() + 10
    while (result := planner.take()) is None and time.monotonic() < end:
        time.sleep(0.002)
    planner.close()
    assert result is not None
    assert result.plan == "plan c"
    assert seen == [registry_circuits[0], registry_circuits[2]]
    assert not planner.busy


@pytest.fixture
def registry_circuits(session: Session) -> list[Circuit]:
    from neurolab.circuit.records import Settings

    return [Circuit(session.registry, [Settings(title=title)]) for title in "abc"]


def test_progress_names_the_models_and_ends_at_one(session: Session, driven) -> None:
    told: list[tuple[str, float]] = []
    session.bridge.progress.connect(lambda *p: told.append(p))
    ready(session)
    fractions = [done for _, done in told]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert any("integrate-and-fire" in text for text, _ in told)


def test_models_are_compiled_ahead_of_their_use(session: Session, monkeypatch) -> None:
    from neurolab.engine.kernels import Kernel

    compiled: list[Kernel] = []
    monkeypatch.setattr(Kernel, "compile", lambda kernel, **_: compiled.append(kernel))
    spare = list(compile_catalogue(session.registry))
    ahead = len(compiled)
    assert ahead == len(spare) > 15
    session.add_node("cell.lif", 0, 0)
    compile_circuit(session.circuit, lambda text, done: None)
    assert len(compiled) > ahead


def test_spare_time_is_used_but_wishes_come_first(registry_circuits) -> None:
    done: list[str] = []
    begun, gate = threading.Event(), threading.Event()

    def spare(registry):
        for piece in range(3):
            begun.set()
            gate.wait(10)
            done.append(f"piece {piece}")
            yield

    def compiler(circuit: Circuit, progress):
        done.append(circuit.settings.title)

    planner = Planner(compiler, spare)
    planner.ask(registry_circuits[0])
    assert begun.wait(5)
    planner.ask(registry_circuits[1])
    gate.set()
    end = time.monotonic() + 10
    while len(done) < 5 and time.monotonic() < end:
        time.sleep(0.002)
    planner.close()
    assert done == ["a", "piece 0", "b", "piece 1", "piece 2"]


def test_closing_ends_the_threads(session: Session, driven) -> None:
    before = set(threading.enumerate())  # a session of another test may still be running
    bridge = ready(session)
    bridge.run()
    bridge.close()
    assert bridge.runner is None
    assert not [t for t in threading.enumerate() if t.name.startswith("neurolab") and t not in before]
    bridge.poll()
    assert bridge.planner._thread is None


def glow_of(session: Session) -> tuple[Glow, list[str]]:
    ids = [session.add_node(t, 0, 0) for t in ("cell.lif", "unit.relu", "stimulus.step_current")]
    return Glow(session.circuit, tuple(ids)), ids


def test_a_spike_glows_and_fades_slowly(session: Session) -> None:
    glow, (cell, *_) = glow_of(session)
    silent, never = np.array([-65.0, 0.0, 0.0]), np.full(3, -np.inf)
    glow.update(silent, never, 0.016)
    assert glow.level_of(cell) == 0
    glow.update(silent, np.array([10.0, -np.inf, -np.inf]), 0.016)
    assert glow.level_of(cell) == 1
    for _ in range(9):
        glow.update(silent, np.array([10.0, -np.inf, -np.inf]), 1 / 60)
    assert 0.36 < glow.level_of(cell) < 0.6
    for _ in range(60):
        glow.update(silent, np.array([10.0, -np.inf, -np.inf]), 1 / 60)
    assert glow.level_of(cell) < 0.01
    assert glow.value_of(cell) == -65


def test_numbers_and_currents_glow_by_size_and_never_above_one(session: Session) -> None:
    glow, (_, unit, stimulus) = glow_of(session)
    never = np.full(3, -np.inf)
    levels = []
    for size in (0.0, 0.5, 5.0, 1e12):
        glow.update(np.array([0.0, -size, size * 100]), never, 1.0)
        levels.append((glow.level_of(unit), glow.level_of(stimulus)))
    assert levels[0] == (0, 0)
    assert sorted(levels) == levels
    assert levels[-1][0] <= 1
    assert levels[1][0] == pytest.approx(0.5)
    glow.update(np.array([np.nan, np.inf, np.nan]), never, 1.0)
    assert all(0 <= level <= 1 for level in glow.levels)


def test_light_is_kept_over_a_new_plan(session: Session) -> None:
    glow, (cell, *_) = glow_of(session)
    glow.update(np.array([-65.0, 0.0, 0.0]), np.array([10.0, -np.inf, -np.inf]), 0.016)
    other = session.add_node("cell.adex", 0, 0)
    after = Glow(session.circuit, (other, cell), glow)
    assert (after.level_of(cell), after.level_of(other)) == (1, 0)
    after.update(np.array([-65.0, -65.0]), np.array([-np.inf, 10.0]), 10.0)
    assert after.level_of(cell) < 0.01
    assert math.isnan(after.value_of("gone"))
