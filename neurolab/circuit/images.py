"""Images that a circuit carries: what may be one, checked before anything draws it. Nothing in an image is run or fetched."""

from __future__ import annotations

import base64
import binascii
import re
import struct
from xml.etree import ElementTree as ET

from neurolab.core.errors import CircuitError

PNG, JPEG, SVG = "image/png", "image/jpeg", "image/svg+xml"
MOST_BYTES = 4 * 2**20
"""Of one image; a circuit file holds a few of these."""

MOST_TEXT = 4 * ((MOST_BYTES + 2) // 3)
"""Characters of the same in base 64."""

MOST_PIXELS = 40_000_000
_MOST_ELEMENTS = 20_000
_CHOOSE = "Choose a PNG, JPEG or SVG picture"
_SHAPES = ("svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc")
_HARMLESS = frozenset((*_SHAPES, "linearGradient", "radialGradient", "stop", "clipPath", "use", "symbol", "metadata", "style"))
_FRAME_MARKS = frozenset((*range(0xC0, 0xD0),)) - {0xC4, 0xC8, 0xCC}


def media_of(data: bytes) -> str:
    """Return what kind of image some bytes are, by their content.

    Raises
    ------
    CircuitError
        When they are none that a circuit may carry: another kind, too large, damaged, or one that would load or run something.
    """
    if len(data) > MOST_BYTES:
        raise CircuitError(
            f"the picture has {len(data) / 2**20:.1f} MiB, a circuit takes {MOST_BYTES // 2**20}", "Make it smaller, or save it as JPEG"
        )
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _sized(PNG, _png_size(data))
    if data.startswith(b"\xff\xd8\xff"):
        return _sized(JPEG, _jpeg_size(data))
    if b"<svg" in data[:4096].lower():
        _check_svg(data)
        return SVG
    raise CircuitError("this is no PNG, JPEG or SVG picture", _CHOOSE)


def check_image(media: str, text: str) -> bytes:
    """Return the bytes of an image from its base 64.

    Raises
    ------
    CircuitError
        When it is damaged, not what it says it is, or one that a circuit may not carry.
    """
    if len(text) > MOST_TEXT:
        raise CircuitError(f"a picture is larger than {MOST_BYTES // 2**20} MiB", "Make it smaller, or save it as JPEG")
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, ValueError):
        raise CircuitError("the data of the picture are damaged", "Insert the picture again") from None
    if media_of(data) != media:
        raise CircuitError(f"the picture is not {media[:40]}, as it says", "Insert the picture again")
    return data


def as_text(data: bytes) -> str:
    """Return bytes in base 64."""
    return base64.b64encode(data).decode("ascii")


def _sized(media: str, size: tuple[int, int]) -> str:
    width, height = size
    if width * height == 0:
        raise CircuitError("the picture is damaged: its size cannot be read", _CHOOSE)
    if width * height > MOST_PIXELS:
        raise CircuitError(f"the picture has {width:,} x {height:,} pixels", f"Make it smaller: a circuit takes {MOST_PIXELS // 10**6} megapixels")
    return media


def _png_size(data: bytes) -> tuple[int, int]:
    return struct.unpack(">II", data[16:24]) if len(data) >= 24 and data[12:16] == b"IHDR" else (0, 0)


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Return width and height from the header of the first frame."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        mark, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if mark in _FRAME_MARKS:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + max(length, 2)
    return 0, 0


def _check_svg(data: bytes) -> None:
    """Refuse a drawing with anything but shapes and text in it: scripts, links, pictures in the picture, entities."""
    low = data.lower()
    if any(word in low for word in (b"<!entity", b"<!doctype", b"<?xml-stylesheet")):
        raise CircuitError("the drawing defines entities or a style sheet of its own, which is refused", "Save it as plain SVG, or as PNG")
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, RecursionError):
        raise CircuitError("the drawing is damaged: it is no XML", _CHOOSE) from None
    elements = list(root.iter())
    if len(elements) > _MOST_ELEMENTS:
        raise CircuitError(f"the drawing has {len(elements):,} parts, a circuit takes {_MOST_ELEMENTS:,}", "Save it as PNG")
    for element in elements:
        namespace, _, name = str(element.tag).rpartition("}")
        drawn = not namespace or namespace.endswith("w3.org/2000/svg")
        if drawn and name not in _HARMLESS:
            raise CircuitError(f"the drawing holds <{name[:30]}>, which is refused", "Save it as plain SVG, or as PNG")
        for key, value in element.attrib.items():
            plain = key.rpartition("}")[2].lower()
            loads = re.search(r"url\(\s*['\"]?(?!#)", value) or "@import" in value.lower()
            if plain.startswith("on") or loads or (plain == "href" and not value.strip().startswith("#")):
                raise CircuitError(f"the drawing would load or run something ({plain[:30]}), which is refused", "Save it as plain SVG, or as PNG")
        if name == "style" and re.search(r"@import|url\(\s*['\"]?(?!#)", element.text or "", re.IGNORECASE):
            raise CircuitError("the style of the drawing would load something, which is refused", "Save it as plain SVG, or as PNG")
