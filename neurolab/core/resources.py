"""Where the files that ship with the program are: inside the installed package, or at the top of a checkout."""

from __future__ import annotations

from pathlib import Path

from neurolab.core.errors import FileError

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, for instance ``resource("examples")``.

    Raises
    ------
    FileError
        When the installation lacks it.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileError(f"the installation lacks {'/'.join(parts)}", "Install neurolab again")
