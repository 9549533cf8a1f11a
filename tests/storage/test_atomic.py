"""A save that fails or is interrupted leaves the old file whole and nothing else behind."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys

import pytest
from helpers import small_circuit

from neurolab.core.errors import FileError
from neurolab.storage import atomic
from neurolab.storage.atomic import write_atomically
from neurolab.storage.format import load, save

posix_only = pytest.mark.skipif(os.name == "nt", reason="about POSIX permissions and links")


def test_writes_and_replaces(tmp_path):
    path = tmp_path / "a.nlab"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("broken", ["fsync", "replace", "write"])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), PermissionError(13, "denied")])
def test_a_failure_leaves_the_old_file(tmp_path, monkeypatch, broken, error):
    path = tmp_path / "a.nlab"
    path.write_bytes(b"old")

    def fail(*_args):
        raise error

    if broken == "write":
        monkeypatch.setattr(atomic, "_write_part", fail)
    else:
        monkeypatch.setattr(f"neurolab.storage.atomic.os.{broken}", fail)
    with pytest.raises(FileError, match=r"could not be saved: no space left on device|may not be written"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_interrupt_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.nlab"
    path.write_bytes(b"old")

    def interrupt(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr("neurolab.storage.atomic.os.replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_killed_save_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.nlab"
    path.write_bytes(b"old")
    script = (
        "import os, pathlib, sys\n"
        "from neurolab.storage import atomic\n"
        "atomic.os.fsync = lambda fd: os._exit(9)\n"
        "atomic.write_atomically(pathlib.Path(sys.argv[1]), b'new' * 1000)\n"
    )
    assert subprocess.run([sys.executable, "-c", script, str(path)], check=False).returncode == 9
    assert path.read_bytes() == b"old"


def test_a_circuit_that_cannot_be_written_touches_nothing(tmp_path):
    circuit = small_circuit()
    path = tmp_path / "a.nlab"
    save(circuit, path)
    before = path.read_bytes()
    object.__setattr__(circuit["t1"], "x", float("inf"))
    with pytest.raises(FileError, match="record 't1' holds inf"):
        save(circuit, path)
    assert path.read_bytes() == before
    assert load(path, circuit.registry).notices == ()


def test_missing_folder_and_folder_as_file(tmp_path):
    with pytest.raises(FileError, match="the folder of .* does not exist"):
        write_atomically(tmp_path / "none" / "a.nlab", b"x")
    with pytest.raises(FileError, match="is a folder"):
        write_atomically(tmp_path, b"x")
    with pytest.raises(FileError, match="could not be saved"):
        write_atomically(tmp_path / ("a" * 300), b"x")
    with pytest.raises(FileError, match="could not be saved"):
        write_atomically(tmp_path / "a\0", b"x")
    assert list(tmp_path.iterdir()) == []


@posix_only
def test_permissions_and_links_are_kept(tmp_path):
    path, link = tmp_path / "a.nlab", tmp_path / "link.nlab"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix_only
def test_a_new_file_follows_the_umask(tmp_path):
    old = os.umask(0o027)
    try:
        write_atomically(tmp_path / "a", b"")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640
