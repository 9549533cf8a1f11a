"""Kernels on disk: a second start compiles nothing, and a folder that cannot be written does no harm."""

import os
import subprocess
import sys
import textwrap
import time

import pytest

from neurolab.catalog.compose import compose
from neurolab.engine.kernels import kernel_for

PROGRAM = """
import sys
from neurolab.catalog.spec import Param, State, UnitSpec
from neurolab.catalog.compose import compose
from neurolab.catalog.registry import Registry
from neurolab.engine.cache import prepare_cache
spec = UnitSpec(type_id="unit.x", title="", summary="", params=(Param("tau", 10, "ms"),), states=(State("x", "1", "1"),), equations="dx/dt = -x/tau")
composite = compose(Registry([spec]), spec)
from neurolab.engine.kernels import kernel_for
kernel_for(composite).compile()
print(prepare_cache())
print("sympy" in sys.modules, "PySide6" in sys.modules)
print(len(list(prepare_cache().glob("*.o"))))
"""


def run(home, **environment):
    env = {**os.environ, "NEUROLAB_HOME": str(home), **environment}
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(PROGRAM)], capture_output=True, text=True, env=env, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_second_process_finds_everything_compiled(tmp_path):
    folder, *imported, count = run(tmp_path)
    assert folder.startswith(str(tmp_path))
    assert imported == ["False", "False"]
    compiled = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*.o")}
    assert int(count) >= 3
    assert run(tmp_path) == [folder, *imported, count]
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*.o")} == compiled


def test_code_that_somebody_changed_is_compiled_anew(tmp_path):
    run(tmp_path)
    for path in tmp_path.rglob("*.o"):
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    run(tmp_path)
    assert not any(p.read_bytes().endswith(b"?") for p in tmp_path.rglob("*.o"))


def test_two_programs_at_once_do_each_other_no_harm(tmp_path):
    env = {**os.environ, "NEUROLAB_HOME": str(tmp_path)}
    programs = [subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) for _ in range(2)]
    ends = [(*p.communicate(timeout=120), p.returncode) for p in programs]
    assert [(code, errors) for _, errors, code in ends] == [(0, b"")] * 2
    assert not list(tmp_path.rglob("*.tmp"))


def test_a_folder_that_cannot_be_written_only_costs_time(tmp_path, monkeypatch):
    from neurolab.engine import native

    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setattr(native, "prepare_cache", lambda: tmp_path / "file" / "folder")
    assert native.address_of("f", "define i64 @f() {\n  ret i64 41\n}\n") != 0


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="needs POSIX permissions")
def test_code_is_never_loaded_from_a_folder_of_somebody_else(tmp_path, monkeypatch):
    from neurolab.engine import cache

    monkeypatch.setattr(cache, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    folder = cache.prepare_cache.__wrapped__()
    assert tmp_path not in folder.parents


def test_kernels_of_old_versions_are_forgotten_after_a_month(tmp_path, monkeypatch):
    from neurolab.engine import cache

    monkeypatch.setattr(cache, "cache_folder", lambda: tmp_path)
    current = cache.prepare_cache.__wrapped__()
    for name, age in ((f"{current.name}/a.o", 40), (f"{current.name}/b.o", 3)):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (time.time() - age * 86_400,) * 2)
    for name, age in (("kernels-old", 40), ("kernels-recent", 3), ("other", 400)):
        (tmp_path / name).mkdir()
        os.utime(tmp_path / name, (time.time() - age * 86_400,) * 2)
    current = cache.prepare_cache.__wrapped__()
    assert {p.name for p in tmp_path.iterdir()} == {current.name, "kernels-recent", "other"}
    assert [p.name for p in current.iterdir()] == ["b.o"]


def test_a_cell_with_one_more_channel_is_compiled_while_nobody_notices(tmp_path, monkeypatch):
    """The budget is half a second from an edit to its run; processor time, since the machine of a test is not its own."""
    from neurolab.catalog.builtin import builtin_registry
    from neurolab.engine import native

    monkeypatch.setattr(native, "prepare_cache", lambda: tmp_path)
    monkeypatch.setattr(native, "_addresses", {})
    registry = builtin_registry()
    spec = registry["cell.hodgkin_huxley"]
    began = time.thread_time()
    kernel_for(compose(registry, spec, [*spec.mechanisms, "channel.m_current"])).compile()
    assert len(list(tmp_path.glob("*.o"))) == 4
    assert time.thread_time() - began < 0.45
