"""Writing a file so that a failure or a power cut leaves the old one whole."""

from __future__ import annotations

import os
import secrets
import stat
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from neurolab.core.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Iterable

_PART_SUFFIX = ".nlab-part"


def stamp_of(path: Path) -> tuple[int, int] | None:
    """Return what tells two states of a file apart (time of the last write, size); None where there is none that can be read."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def read_bounded(path: Path, limit: int) -> bytes:
    """Return a file's bytes.

    Raises
    ------
    FileError
        When it cannot be read, is no ordinary file or is larger than `limit` bytes.
    """
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise FileError(f"{path} is a folder", "Choose a file in it")
        if not stat.S_ISREG(status.st_mode):
            raise FileError(f"{path} is a device or a pipe, not a file", "Choose a file")
        with open(path, "rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError:
        raise FileError(f"there is no file {path}", "Check its name and folder") from None
    except PermissionError:
        raise FileError(f"{path} may not be read", "Ask for the permission to read it, or copy it to a folder of your own") from None
    except (OSError, ValueError) as error:
        raise FileError(f"{path} cannot be read: {_reason(error)}", "Check its name and that the disk is connected") from None
    if len(data) > limit:
        raise FileError(f"{path} is larger than {limit // 2**20} MiB", "It is no circuit that this version can open")
    return data


def write_atomically(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write a file whole or not at all: a temporary file in the same folder, forced to the disk, then renamed over the old one.

    Parameters
    ----------
    path : Path
        Where; a link keeps pointing to the same file, an old file's permissions stay.
    data : bytes or iterable of bytes
        The content, or its pieces.

    Raises
    ------
    FileError
        When it cannot be written; the old file is as it was and nothing is left behind.
    """
    try:
        target = Path(os.path.realpath(path))
        part = target.with_name(f".{secrets.token_hex(6)}{_PART_SUFFIX}")
        if target.is_dir():
            raise FileError(f"{path} is a folder", "Choose a file name")
        if target.exists() and not os.access(target, os.W_OK):
            raise FileError(f"{path} is write-protected", "Save under another name")
        try:
            _write_part(part, target, [data] if isinstance(data, bytes) else data)
            _replace(part, target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except FileNotFoundError:
        raise FileError(f"the folder of {path} does not exist", "Save to another folder") from None
    except PermissionError:
        raise FileError(f"{path} may not be written", "Save to a folder of your own") from None
    except (OSError, ValueError) as error:
        raise FileError(f"{path} could not be saved: {_reason(error)}", "The file on disk is unchanged; save to another folder or disk") from None


def _write_part(part: Path, target: Path, pieces: Iterable[bytes]) -> None:
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(descriptor, "wb") as stream:
        for piece in pieces:
            stream.write(piece)
        stream.flush()
        os.fsync(stream.fileno())
    if target.exists():
        part.chmod(stat.S_IMODE(target.stat().st_mode))


def _replace(part: Path, target: Path) -> None:
    for pause in (0.05, 0.1, 0.2, None):
        try:
            os.replace(part, target)
            break
        except PermissionError:
            # On Windows a virus scanner or an indexer may hold the old file for a moment.
            if pause is None or os.name != "nt":
                raise
            time.sleep(pause)
    if os.name != "nt":
        # Makes the new name last through a power cut. Some network disks cannot do it; the file itself is safe without.
        with suppress(OSError):
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
