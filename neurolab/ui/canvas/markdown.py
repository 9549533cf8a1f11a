r"""The text of sticky notes: headings, bullets, bold and italic of markdown, rendered by Qt; nothing is loaded or run from a note.

A formula stands between dollar signs, ``$\\tau \\dot v = -v$``; it is set on a worker thread, and its text is shown until then.
"""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QLinearGradient,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from neurolab.ui import theme
from neurolab.ui.canvas import note_formulas

PADDING = 12.0
TEXT_PIXELS = 13
_ROW = 8.0  # notes grow by whole rows of the grid
_TIGHT = 4.0  # by how much the last line may come nearer to the edge
_FADE = 34.0
_LONGEST = 20_000  # characters; a longer note is cut in the drawing only


class _Deaf(QTextDocument):
    """A document that fetches nothing: pictures named in a note are not opened."""

    def loadResource(self, _type: int, _name: object) -> object:
        return None


def document_of(text: str, width: int) -> QTextDocument:
    """Return a note's text laid out for a width."""
    ink = theme.theme().note_text.name()
    return _laid_out(text, width, note_formulas.ready(text[:_LONGEST]) if "$" in text else (), ink)


@lru_cache(maxsize=128)
def _laid_out(text: str, width: int, ready: tuple[str, ...], ink: str) -> QTextDocument:
    document = _Deaf()
    pictures = [(latex, note_formulas.picture(latex, ink)) for latex in ready]
    font = QFont()
    font.setPixelSize(TEXT_PIXELS)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setIndentWidth(16)
    features = QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    document.setMarkdown(_keep_lines(note_formulas.named(text[:_LONGEST], ready)), QTextDocument.MarkdownFeature(features))
    _calm_headings(document)
    for number, (_, image) in enumerate(pictures):
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"formula:{number}"), image)
    note_formulas.fit(document, [image for _, image in pictures])
    document.setTextWidth(width)
    return document


def _keep_lines(text: str) -> str:
    """Return markdown in which a line break of the writer stays one."""
    return text.replace("\n", "  \n")


def _calm_headings(document: QTextDocument) -> None:
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            form = block.charFormat()
            form.setProperty(form.Property.FontSizeAdjustment, 0)
            font = QFont()
            font.setPixelSize(TEXT_PIXELS + max(5 - 2 * level, 1))
            font.setWeight(QFont.Weight.Bold)
            form.setFont(font)
            cursor.setCharFormat(form)
        block = block.next()


def height_for(text: str, width: float) -> float:
    """Return how high a note of a width must be to show its whole text, on the grid of the canvas."""
    inside = document_of(text, round(width - 2 * PADDING)).size().height()
    return _ROW * math.ceil((inside + 2 * PADDING - _TIGHT) / _ROW)


def overflows(text: str, width: float, height: float) -> bool:
    """Return whether a note does not show its whole text."""
    return height_for(text, width) > height + _ROW / 2


def paint_note(painter: QPainter, text: str, rect: QRectF, color: QColor, paper: QColor) -> None:
    """Draw a note's text into its paper; where it does not fit it fades out over three dots."""
    inner = rect.adjusted(PADDING, PADDING - 2, -PADDING, -PADDING + 4)
    if inner.width() < 8 or inner.height() < 8 or not text:
        return
    document = document_of(text, round(inner.width()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)  # formulas are pictures
    painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
    painter.translate(inner.topLeft())
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, color)
    context.palette = palette  # type: ignore[misc]
    document.documentLayout().draw(painter, context)
    painter.restore()
    if overflows(text, rect.width(), rect.height()):
        _fade(painter, rect, inner, color, paper)


def _fade(painter: QPainter, rect: QRectF, inner: QRectF, color: QColor, paper: QColor) -> None:
    height = min(_FADE, inner.height())
    foot = QRectF(inner.left(), rect.bottom() - height - 1, inner.width(), height)
    clear = QColor(paper)
    clear.setAlpha(0)
    veil = QLinearGradient(foot.topLeft(), foot.bottomLeft())
    veil.setColorAt(0.0, clear)
    veil.setColorAt(0.55, paper)
    painter.fillRect(foot, veil)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for x in (-7.0, 0.0, 7.0):
        painter.drawEllipse(QPointF(inner.center().x() + x, rect.bottom() - 9), 1.8, 1.8)
