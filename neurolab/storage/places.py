"""Where in a file something is wrong, and in words that a person can use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from neurolab.core.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from msgspec import Raw

CORRECT = "Correct this in a text editor or open an earlier copy"
EARLIER = "Open an earlier copy; the file on disk is unchanged"

_NOUNS = {
    "float": "a number",
    "int": "a whole number",
    "str": "a text",
    "object": "an object {}",
    "array": "a list []",
    "bool": "true or false",
    "null": "null",
    "float | str": "a number or a text",
}
_PATH = re.compile(r" - at `(?:\$|key in \$)\.?([^`]*)`")


def line_of(data: bytes, offset: int) -> int:
    """Return the number of the line that holds a byte; the first is 1."""
    return data.count(b"\n", 0, max(0, offset)) + 1


def line_of_record(data: bytes, records: Sequence[Raw], index: int) -> int:
    """Return the line in which a record begins.

    The reader gives no positions, but records lie in order and between two of them is nothing but white space and a comma.
    """
    offset = max(0, data.find(b'"records"'))
    for raw in records[:index]:
        piece = bytes(raw)
        offset = data.find(piece, offset) + len(piece)
    return line_of(data, data.find(bytes(records[index]), offset))


def in_words(error: Exception) -> str:
    """Return what a msgspec error says, in words: ``field 'x': expected a number, got a text``."""
    text = str(error)
    path = _PATH.search(text)
    field = path.group(1).replace("[...]", "") if path else ""
    text = _PATH.sub("", text)
    if "matching regex" in text:
        text = "may have letters, digits and _ . : - only"
    text = text.replace("Expected `str` of length >= 1", "must not be empty").replace("Object contains unknown field", "unknown field")
    text = text.replace("Object missing required field", "there is no").replace("JSON is malformed: ", "")
    text = re.sub(r"`([a-z |]+)`", lambda m: _NOUNS.get(m.group(1), f"'{m.group(1)}'"), text)
    text = re.sub(r"`([^`]*)`", r"'\1'", text)
    text = text[:1].lower() + text[1:]
    return f"field '{field}': {text}" if field else text


def syntax_error(data: bytes, error: Exception) -> FileError:
    """Return the error for bytes that are no JSON."""
    text = str(error)
    at = re.search(r"\(byte (\d+)\)", text)
    offset = int(at.group(1)) if at else 0
    if "trailing" in text:  # here the reader is one byte further than it says
        offset -= 1
    if "truncated" in text or offset >= len(data):
        return FileError(f"the file is cut off in line {line_of(data, len(data))}", EARLIER)
    if not data.lstrip().startswith(b"{"):
        return FileError("this is no neurolab circuit: line 1 does not begin with '{'", "Choose a file that neurolab saved (.nlab)")
    column = offset - data.rfind(b"\n", 0, offset)
    found = data[offset : offset + 1].decode("utf-8", "replace")
    return FileError(f"line {line_of(data, offset)}, column {column}: '{found}' does not belong here", CORRECT)
