"""Spikes as sound, without a loudspeaker."""

from __future__ import annotations

from importlib.util import find_spec

import numpy as np
import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.circuit import edits
from neurolab.core.errors import NeurolabError
from neurolab.editor.session import Session
from neurolab.ui.sound.device import Device
from neurolab.ui.sound.ear import Ear, pitch_of, place_of
from neurolab.ui.sound.mixer import MOST_A_SECOND, MOST_VOICES, RATE, Mixer, Strike


def energy(block):
    return (block.astype(float) ** 2).sum(axis=0)


def test_silence_without_spikes():
    assert not Mixer().render(500).any()


def test_a_tone_begins_when_it_is_due_and_ends():
    mixer = Mixer()
    mixer.strike(Strike(0.010, 600.0, 0.0, 1.0))
    first, rest = mixer.render(round(0.010 * RATE)), mixer.render(RATE)
    assert not first.any()
    assert np.abs(rest[:400]).max() > 0.05
    assert not rest[RATE // 10 :].any()
    assert mixer.voices == 0


@pytest.mark.parametrize(("pan", "left", "right"), [(-1.0, 1.0, 0.0), (1.0, 0.0, 1.0), (0.0, 0.5, 0.5)])
def test_panning_keeps_the_power(pan, left, right):
    mixer, middle = Mixer(), Mixer()
    mixer.strike(Strike(0.0, 500.0, pan, 0.2))
    middle.strike(Strike(0.0, 500.0, 0.0, 0.2))
    heard, whole = energy(mixer.render(4_000)), energy(middle.render(4_000)).sum()
    assert heard / whole == pytest.approx([left, right], abs=0.01)


def test_a_thousand_spikes_at_once_are_no_cacophony():
    mixer = Mixer()
    for i in range(1_000):
        mixer.strike(Strike(0.0, 400.0 + i, 0.0, 1.0 if i == 777 else 0.3))
    block = mixer.render(2_000)
    assert mixer.voices <= MOST_VOICES
    assert np.abs(block).max() <= 1.0
    begun = 0
    for _ in range(100):
        for _ in range(50):
            mixer.strike(Strike(0.0, 400.0, 0.0, 0.3))
        before = mixer.voices
        mixer.render(RATE // 100)
        begun += max(mixer.voices - before, 0)
    assert begun <= MOST_A_SECOND + MOST_VOICES


def test_the_loudest_of_many_wins():
    mixer = Mixer()
    for _ in range(200):
        mixer.strike(Strike(0.0, 400.0, -1.0, 0.05))
    mixer.strike(Strike(0.0, 400.0, 1.0, 1.0))
    left, right = energy(mixer.render(2_000))
    assert right > left / 4


def test_near_is_louder_and_left_is_left():
    ear = (100.0, 0.0, 400.0)
    pan, gain = place_of(100.0, 0.0, ear)
    assert (pan, gain) == (0.0, 1.0)
    assert place_of(-300.0, 0.0, ear)[0] == -1.0
    assert place_of(500.0, 0.0, ear)[1] < place_of(200.0, 0.0, ear)[1] < 1.0


def test_cells_of_one_type_sound_alike_but_not_the_same():
    a, b, other = pitch_of("n1", "cell.lif"), pitch_of("n2", "cell.lif"), pitch_of("n1", "cell.izhikevich")
    assert a != b
    assert abs(np.log2(a / b)) <= 0.25
    assert 200.0 < min(a, b, other) < max(a, b, other) < 1_500.0


def test_the_ear_hears_the_running_circuit_from_where_the_cell_stands(qtbot):
    session = Session(builtin_registry())
    ids = []
    for type_id, x, params in (("stimulus.step_current", 0, {"amplitude": "900 pA", "start": "0 ms", "stop": "10000 ms"}), ("cell.lif", 900, {})):
        node, diff = edits.add_node(session.circuit, type_id, x, 0, params=params)
        session.do(diff, "add")
        ids.append(node)
    session.do(edits.add_wire(session.circuit, "wire.current", *ids)[1], "wire")
    ear, mixer = Ear(session, lambda: (0.0, 0.0, 1_000.0)), Mixer()
    ear.listen(mixer)
    session.bridge.set_speed(1.0)
    session.bridge.run()
    heard = np.zeros(2)

    def loud():
        nonlocal heard
        session.bridge.poll()
        heard = heard + energy(mixer.render(RATE // 60))
        return heard.sum() > 0.5

    try:
        qtbot.waitUntil(loud, timeout=60_000)
        assert heard[1] > 5 * heard[0]
        ear.close()
        assert not ear.on
    finally:
        session.bridge.close()


if find_spec("miniaudio") is None:

    def test_without_the_extra_one_is_told_how_to_get_it(qtbot):
        session, told = Session(builtin_registry()), []
        session.message.connect(lambda *m: told.append(m))
        ear = Ear(session, lambda: (0.0, 0.0, 1.0))
        ear.toggle()
        assert not ear.on
        assert told[0][0] == "info"
        assert "neurolab[sound]" in told[0][2]
        with pytest.raises(NeurolabError):
            Device(Mixer())
        session.bridge.close()

else:

    def test_a_device_that_swallows_everything_takes_what_the_mixer_renders(qtbot):
        import miniaudio

        mixer = Mixer()
        device = Device(mixer, [miniaudio.Backend.NULL])
        mixer.strike(Strike(0.0, 500.0, 0.0, 1.0))
        qtbot.waitUntil(lambda: mixer._now > 2_000, timeout=10_000)
        device.close()
