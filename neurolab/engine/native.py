"""Machine code: functions in LLVM's language, compiled in hundredths of a second for the processor at hand, kept on disk, called by address."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

import llvmlite
import llvmlite.binding as llvm

from neurolab.engine.cache import prepare_cache

if TYPE_CHECKING:
    from pathlib import Path

_DIGEST = 32
_DAY = 24 * 3600
_lock = threading.Lock()
_addresses: dict[str, int] = {}
_engines: list[llvm.ExecutionEngine] = []
"""Owners of all machine code: it stays until the process ends, since plans hold addresses."""


@cache
def _machine() -> tuple[str, str]:
    """Return name and features of the processor, LLVM made ready for it."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()


def vector_width() -> int:
    """Return how many doubles a register of the processor holds, at least 4."""
    return 8 if "+avx512f" in _machine()[1].split(",") else 4


def address_of(name: str, text: str, effort: int = 1) -> int:
    """Return the address of a function, compiled or loaded from disk when it is first asked for.

    Parameters
    ----------
    name : str
        Of the function.
    text : str
        A module in LLVM's language that defines it.
    effort : int
        0 for what runs rarely, 1 for vector code, 2 for translated loops and branches: LLVM's passes run only then, vector code has nothing for them.
    """
    cpu, features = _machine()
    key = hashlib.sha256("\n".join((llvmlite.__version__, cpu, features, name, str(effort), text)).encode()).hexdigest()
    with _lock:
        if key not in _addresses:
            target = _target(effort)
            path = prepare_cache() / f"{key[:32]}.o"
            code = _kept(path)
            if code is None:
                code = _compiled(text, target, passes=effort > 1)
                _keep(path, code)
            engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), target)
            engine.add_object_file(llvm.ObjectFileRef.from_data(code))
            engine.finalize_object()
            _engines.append(engine)
            _addresses[key] = engine.get_function_address(name)
        return _addresses[key]


def _target(effort: int) -> llvm.TargetMachine:
    cpu, features = _machine()
    target = llvm.Target.from_default_triple()
    # code that stays in this process: on x86, LLVM's loader wants it not relocatable
    reloc = "static" if target.name.startswith("x86") else "default"
    return target.create_target_machine(cpu, features, opt=min(effort + 1, 2), reloc=reloc, codemodel="jitdefault", jit=True)


def _compiled(text: str, target: llvm.TargetMachine, *, passes: bool) -> bytes:
    """Return the object code of a module.

    Kernels need none of LLVM's passes: their generator writes vectors, shares what is equal and hoists what is constant itself.
    """
    module = llvm.parse_assembly(text)
    module.verify()
    if passes:
        options = llvm.create_pipeline_tuning_options(speed_level=2)
        options.loop_unrolling = False  # more code, no gain
        builder = llvm.create_pass_builder(target, options)
        builder.getModulePassManager().run(module, builder)
    return target.emit_object(module)


def _kept(path: Path) -> bytes | None:
    """Return object code from disk, or None where there is none or somebody else's: LLVM would crash on a damaged file."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    digest, code = content[:_DIGEST], content[_DIGEST:]
    if hashlib.sha256(code).digest() != digest:
        return None
    with suppress(OSError):
        if time.time() - path.stat().st_mtime > _DAY:
            path.touch()
    return code


def _keep(path: Path, code: bytes) -> None:
    """Write object code, where that can be done: a full disk costs time at the next start, no more."""
    partial = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.tmp")
    with suppress(OSError):
        partial.write_bytes(hashlib.sha256(code).digest() + code)
        partial.replace(path)
