"""Builds the stand-alone program, and tries it: ``python resources/packaging/build_bundle.py [FOLDER]``.

Makes a fresh environment with neurolab and PyInstaller, a folder ``FOLDER/neurolab`` that runs without Python, and an archive of it. Then starts it
three times: the version, a circuit without a window, the window until its first trace; says how large it is and how long each took.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYINSTALLER = "pyinstaller>=6.10,<7"


def build(folder: Path, python: Path | None) -> Path:
    """Return the program that was built into a folder; `python` has neurolab's dependencies and PyInstaller, or None to make such an environment."""
    with tempfile.TemporaryDirectory(prefix="neurolab-bundle-") as work:
        if python is None:
            venv.create(Path(work, "env"), with_pip=True)
            python = Path(work, "env", "Scripts" if os.name == "nt" else "bin", "python")
            subprocess.run([python, "-m", "pip", "install", "--quiet", str(ROOT), PYINSTALLER], check=True)
        arguments = [
            "--noconfirm",
            "--log-level=WARN",
            f"--distpath={folder}",
            f"--workpath={work}",
            str(ROOT / "resources" / "packaging" / "neurolab.spec"),
        ]
        subprocess.run([python, "-m", "PyInstaller", *arguments], check=True, cwd=work)
    return folder / "neurolab" / ("neurolab.exe" if os.name == "nt" else "neurolab")


def try_it(program: Path) -> dict[str, float]:
    """Start the program in several ways, in a home of its own; return how many seconds each took.

    Raises
    ------
    subprocess.CalledProcessError
        When one of them fails.
    """
    example = next(program.parent.rglob("01_welcome.nlab"))
    with tempfile.TemporaryDirectory(prefix="neurolab-home-") as home:
        environment = {**os.environ, "NEUROLAB_HOME": home}
        environment.pop("PYTHONPATH", None)
        if "DISPLAY" not in environment and "WAYLAND_DISPLAY" not in environment and sys.platform == "linux":
            environment["QT_QPA_PLATFORM"] = "offscreen"
        ways = {
            "version": ["--version"],
            "first run without a window": ["run", str(example), "--for", "200ms"],
            "run without a window": ["run", str(example), "--for", "200ms"],
            "window to its first trace": ["open", str(example), "--quit-after-first-trace"],
        }
        times: dict[str, float] = {}
        for name, arguments in ways.items():
            begin = time.perf_counter()
            subprocess.run([program, *arguments], check=True, env=environment, timeout=120, stdout=subprocess.DEVNULL)
            times[name] = time.perf_counter() - begin
    return times


def size_of(folder: Path) -> int:
    """Return the size of all files in a folder, in bytes."""
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink())


def main() -> None:
    """Build, try, say."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist")
    parser.add_argument("--python", type=Path, help="a Python that has neurolab's dependencies and PyInstaller")
    given = parser.parse_args()
    program = build(given.folder.resolve(), given.python)
    sys.stdout.write(f"{program.parent}: {size_of(program.parent) / 2**20:.0f} MiB\n")
    for name, seconds in try_it(program).items():
        sys.stdout.write(f"{name}: {seconds:.2f} s\n")


if __name__ == "__main__":
    main()
