"""An ear above the middle of the canvas: spikes come from where their cells stand, louder the nearer they are."""

from __future__ import annotations

import math
import zlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from neurolab.circuit.members import owner_of
from neurolab.circuit.records import Node
from neurolab.core.errors import NeurolabError

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.editor.session import Session
    from neurolab.ui.sound.mixer import Mixer

_LOWEST, _OCTAVES = 330.0, 1.6
_FASTEST = 0.05
"""Seconds over which the spikes of one look are spread, at most."""
_FAINTEST = 0.02
_MOST = 200


def place_of(x: float, y: float, ear: tuple[float, float, float]) -> tuple[float, float]:
    """Return from where (-1 left to 1 right) and how loud (0 to 1) something sounds to an ear: its place and how far it hears well."""
    dx, dy, reach = x - ear[0], y - ear[1], max(ear[2], 1.0)
    return max(-1.0, min(dx / reach, 1.0)), 1.0 / (1.0 + (dx * dx + dy * dy) / (0.35 * reach) ** 2)


def pitch_of(record_id: str, type_id: str) -> float:
    """Return the pitch (Hz) of a cell: that of its type, a little off for each cell so that one tells them apart."""
    by_type = zlib.crc32(type_id.encode()) % 1000 / 1000.0
    own = zlib.crc32(record_id.encode()) % 1000 / 1000.0 - 0.5
    return _LOWEST * 2.0 ** (_OCTAVES * by_type + 0.25 * own)


class Ear(QObject):
    """Listens to the running circuit while it is on.

    Parameters
    ----------
    session : Session
    where : callable
        Returns x and y of the ear and how far it hears well, in units of the canvas.
    parent : QObject
    """

    def __init__(self, session: Session, where: Callable[[], tuple[float, float, float]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._where = session, where
        self._recorder: Any = None
        self._cursor, self._heard_until = 0, 0.0
        self._mixer: Mixer | None = None
        self._device: Any = None

    @property
    def on(self) -> bool:
        """Whether spikes are heard."""
        return self._mixer is not None

    def toggle(self) -> None:
        """Switch the sound on or off; say how to get it where the extra is missing."""
        if self.on:
            self.close()
            return
        from neurolab.ui.sound.device import Device
        from neurolab.ui.sound.mixer import Mixer

        mixer = Mixer()
        try:
            self._device = Device(mixer)
        except NeurolabError as error:
            self._session.message.emit("info", error.message, error.hint)
            return
        self.listen(mixer)

    def listen(self, mixer: Mixer) -> None:
        """Let a mixer have the spikes from now on."""
        self._mixer, self._recorder = mixer, None
        self._session.bridge.frame.connect(self._on_frame)

    def close(self) -> None:
        """End the sound."""
        if self.on:
            self._session.bridge.frame.disconnect(self._on_frame)
        if self._device is not None:
            self._device.close()
        self._mixer = self._device = None

    def change_volume(self, factor: float) -> None:
        """Make it louder or quieter."""
        if self._mixer is not None:
            self._mixer.volume = min(max(self._mixer.volume * factor, 0.05), 2.0)

    def _on_frame(self) -> None:
        from neurolab.ui.sound.mixer import Strike

        recorder = self._session.bridge.recorder
        if recorder is None or self._mixer is None:
            return
        if recorder is not self._recorder:
            # What was before is not heard: it lies in the past.
            self._recorder, self._cursor = recorder, recorder.spikes.head
        numbers, times, self._cursor = recorder.spikes.since(self._cursor)
        numbers, times = numbers[-_MOST:], times[-_MOST:]
        speed = max(self._session.bridge.status.speed_reached, 1e-9)
        circuit, ear = self._session.circuit, self._where()
        for number, time in zip(numbers.tolist(), times.tolist(), strict=True):
            owner, _ = owner_of(recorder.spikes.ids[number])
            if owner in circuit and isinstance(node := circuit[owner], Node):
                pan, gain = place_of(node.x, node.y, ear)
                delay = min(max((time - float(times[0])) / 1_000.0 / speed, 0.0), _FASTEST)
                if gain > _FAINTEST and math.isfinite(delay):
                    self._mixer.strike(Strike(delay, pitch_of(owner, node.type), pan, gain))
