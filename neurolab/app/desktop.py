"""Makes neurolab known to the desktop of the user: an entry in the menu, an icon, and circuits that open on a double click (XDG, so Linux and BSD).

Nothing is written outside the user's own data folder, and `remove` takes all of it away again.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from neurolab.core.errors import FileError
from neurolab.core.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

MIME = "application/x-neurolab-circuit"
_SOURCE = "neurolab"


def data_home() -> Path:
    """Return the folder of the user's desktop files."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if named and Path(named).is_absolute() else Path.home() / ".local" / "share"


def program() -> str:
    """Return how a desktop starts this program: by its full path where it can be found, quoted as desktop files want it."""
    if getattr(sys, "frozen", False):
        command = [sys.executable]
    else:
        beside = Path(sys.executable).with_name("neurolab")
        found = str(beside) if beside.exists() else shutil.which("neurolab")
        command = [found] if found else [sys.executable, "-m", "neurolab"]
    return " ".join(_quoted(part) for part in command)


def _quoted(text: str) -> str:
    if all(c.isalnum() or c in "/._-+" for c in text):
        return text
    for c in ("\\", '"', "`", "$"):
        text = text.replace(c, f"\\{c}")
    return '"' + text.replace("%", "%%") + '"'


def entry() -> str:
    """Return the desktop file with the command of this installation."""
    text = resource("desktop", "neurolab.desktop").read_text(encoding="utf-8")
    return text.replace("Exec=neurolab %f", f"Exec={program()} %f")


def _files(home: Path) -> Iterator[tuple[Path, bytes]]:
    yield home / "applications" / "neurolab.desktop", entry().encode()
    yield home / "mime" / "packages" / "neurolab.xml", resource("desktop", "neurolab.xml").read_bytes()
    for picture in sorted(resource("desktop", "icons").glob("neurolab*")):
        size = picture.stem.removeprefix("neurolab").strip("-")
        folder = home / "icons" / "hicolor" / (f"{size}x{size}" if size else "scalable")
        for kind, name in (("apps", _SOURCE), ("mimetypes", MIME.replace("/", "-"))):
            yield folder / kind / f"{name}{picture.suffix}", picture.read_bytes()


def install(home: Path | None = None) -> list[Path]:
    """Write the files and tell the desktop; return what was written.

    Raises
    ------
    FileError
        When a file cannot be written.
    """
    home = data_home() if home is None else home
    written: list[Path] = []
    for path, content in _files(home):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as error:
            raise FileError(f"{path} cannot be written: {error.strerror or error}", "Set XDG_DATA_HOME to a folder that you may write") from None
        written.append(path)
    _tell(home)
    _run("xdg-mime", "default", "neurolab.desktop", MIME)
    return written


def remove(home: Path | None = None) -> list[Path]:
    """Take away what `install` wrote; return what was there."""
    home = data_home() if home is None else home
    gone = [path for path, _ in _files(home) if path.exists()]
    for path in gone:
        path.unlink()
    _tell(home)
    return gone


def _tell(home: Path) -> None:
    """Have the desktop read its folders again, by whichever of its tools there are."""
    for tool, folder in (("update-mime-database", "mime"), ("update-desktop-database", "applications"), ("gtk-update-icon-cache", "icons/hicolor")):
        if (home / folder).is_dir():
            _run(tool, *(("-q", "-t", "-f") if tool.startswith("gtk") else ()), str(home / folder))


def _run(tool: str, *arguments: str) -> None:
    if shutil.which(tool):
        subprocess.run([tool, *arguments], check=False, capture_output=True, timeout=60)
