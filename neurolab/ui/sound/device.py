"""The loudspeaker, by way of miniaudio: an optional extra, see ``resources/docs/decisions/0014-instruments.md``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neurolab.core.errors import NeurolabError
from neurolab.ui.sound.mixer import RATE

if TYPE_CHECKING:
    from collections.abc import Generator

    from neurolab.ui.sound.mixer import Mixer

_BUFFER_MS = 60


class Device:
    """Plays what a mixer renders until it is closed.

    Parameters
    ----------
    mixer : Mixer
    backends : list, optional
        Of miniaudio; the null device for tests.

    Raises
    ------
    NeurolabError
        When the extra is not installed, or there is no device.
    """

    def __init__(self, mixer: Mixer, backends: list[Any] | None = None) -> None:
        try:
            import miniaudio  # pyright: ignore[reportMissingImports]
        except ImportError as error:
            raise NeurolabError("Sound is an extra that is not installed", "Install it with: pip install 'neurolab[sound]'") from error
        try:
            self._device = miniaudio.PlaybackDevice(miniaudio.SampleFormat.FLOAT32, 2, RATE, _BUFFER_MS, backends=backends, app_name="neurolab")
            stream = _stream(mixer)
            next(stream)
            self._device.start(stream)
        except miniaudio.MiniaudioError as error:
            raise NeurolabError("The loudspeaker could not be opened", "Check that a sound device is connected and not in use elsewhere") from error

    def close(self) -> None:
        """End the sound."""
        self._device.close()


def _stream(mixer: Mixer) -> Generator[Any, int, None]:
    frames = yield b""
    while True:
        frames = yield mixer.render(frames)
