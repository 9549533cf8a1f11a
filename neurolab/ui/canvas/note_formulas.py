"""Formulas in notes: found between dollar signs, set as pictures, and put into the lines of the text."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextCursor, QTextDocument

from neurolab.ui.formula import formulas

_FORMULA = re.compile(r"(?<!\\)\$(?=\S)([^$\n]{1,300}?)(?<=\S)(?<!\\)\$")
_SCALE = 13.5 / 32.0  # from the size at which formulas are set to that of the text of a note
_SHARP = 3.0
_MOST = 60


def ready(text: str) -> tuple[str, ...]:
    """Return the formulas of a text that have been set; the others are asked for."""
    found = dict.fromkeys(match[1] for match in list(_FORMULA.finditer(text))[:_MOST])
    return tuple(latex for latex in found if formulas().svg(latex))


def named(text: str, known: tuple[str, ...]) -> str:
    """Return markdown in which the formulas that are ready are pictures, by their numbers; others stay as they were written."""
    return _FORMULA.sub(lambda m: f"![{_plain(m[1])}](formula:{known.index(m[1])})" if m[1] in known else m[0], text)


def fit(document: QTextDocument, images: list[QImage]) -> None:
    """Give the pictures of formulas in a document the size of its text."""
    places: list[tuple[int, int]] = []
    block = document.begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            fragment = part.fragment()
            if fragment.charFormat().isImageFormat():
                places.append((fragment.position(), fragment.length()))
            part += 1
        block = block.next()
    for position, length in places:
        for at in range(position, position + length):
            cursor = QTextCursor(document)
            cursor.setPosition(at)
            cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
            form = cursor.charFormat().toImageFormat()
            number = form.name().removeprefix("formula:")
            if number.isdecimal() and int(number) < len(images):
                size = images[int(number)].size().toSizeF() / _SHARP
                form.setWidth(size.width())
                form.setHeight(size.height())
                form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
                cursor.setCharFormat(form)


def _plain(latex: str) -> str:
    return re.sub(r"[\[\]()!\\`*_]", " ", latex)


@lru_cache(maxsize=256)
def picture(latex: str, ink: str) -> QImage:
    """Return the picture of a formula that has been set, in a colour (``#rrggbb``)."""
    renderer = formulas().renderer(latex, QColor(ink))
    if renderer is None or not renderer.isValid():
        return QImage()
    size = renderer.defaultSize().toSizeF() * (_SCALE * _SHARP)
    image = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(image.rect()))
    return image
