"""Equations as pictures: LaTeX to SVG on a worker thread, drawn in the colour of the theme."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from neurolab.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

# A colour that no theme has: replaced in the finished picture, so that one rendering serves both themes.
_INK = "#010203"
_FONT_SIZE = 32.0
_GAP = 14
_BREAK_GAP = 4
_INDENT = 24
_COMFORT = 0.82  # an equation may be drawn this much smaller before it is broken
_MOST_BREAKS = 3
_TOKEN = re.compile(r"\\begin|\\end|\\left|\\right|\\[A-Za-z]+|\\.|[-+={}()\[\]]")
_OPENING = frozenset(("{", "(", "[", "\\begin"))
_CLOSING = frozenset(("}", ")", "]", "\\end"))


def render_svg(latex: str) -> str:
    """Return the SVG text of one formula in a marker colour; empty when it cannot be set.

    Slow (15 ms, and a quarter of a second the first time, when the fonts are read): call it on a worker thread.
    """
    try:
        # imported here because it takes 160 ms, and most sessions start without a formula
        from ziamath.config import config
        from ziamath.zmath import Latex

        config.svg2 = False
        return str(Latex(latex, size=_FONT_SIZE, color=_INK).svg())
    except Exception:  # the library raises many kinds for text that it does not understand; the text itself is shown then
        return ""


class FormulaCache(QObject):
    """Formulas by their LaTeX; asks for each only once."""

    ready = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._svg: dict[str, str] = {}
        self._asked: set[str] = set()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="formula")
        self.ready.connect(self._asked.discard)

    def svg(self, latex: str) -> str | None:
        """Return the picture in the marker colour, or None while it is being made; `ready` is emitted when it is."""
        found = self._svg.get(latex)
        if found is None and latex not in self._asked:
            self._asked.add(latex)
            self._worker.submit(self._make, latex)
        return found

    def _make(self, latex: str) -> None:
        self._svg[latex] = render_svg(latex)
        self.ready.emit(latex)

    def renderer(self, latex: str, color: QColor) -> QSvgRenderer | None:
        """Return a renderer in a colour, or None while there is none."""
        svg = self.svg(latex)
        return QSvgRenderer(QByteArray(svg.replace(_INK, color.name()).encode())) if svg else None


@lru_cache(maxsize=1)
def formulas() -> FormulaCache:
    """Return the cache of the application."""
    return FormulaCache()


def split_latex(latex: str) -> tuple[str, str] | None:
    """Cut a formula in two at the plus or minus outside all brackets that is nearest to its middle; None when there is none."""
    depth, cuts, equals = 0, [], 0
    for match in _TOKEN.finditer(latex):
        token = match[0]
        if token in _OPENING:
            depth += 1
        elif token in _CLOSING:
            depth -= 1
        elif depth == 0 and token == "=":
            equals = equals or match.end()
        elif depth == 0 and token in "+-" and match.start() > equals and latex[equals : match.start()].strip():
            cuts.append(match.start())
    if not cuts:
        return None
    middle = (equals + len(latex)) / 2
    cut = min(cuts, key=lambda c: abs(c - middle))
    return latex[:cut].rstrip(), f"{{}} {latex[cut:]}"


@dataclass(frozen=True, slots=True)
class _Piece:
    """One line on the screen: a whole equation or a part of one."""

    latex: str
    renderer: QSvgRenderer | None
    failed: bool
    indent: int


class FormulaView(QWidget):
    """Equations below each other. One that is too wide is broken at a plus or minus, and drawn smaller where that is not enough.

    Parameters
    ----------
    lines : sequence of str
        LaTeX, one equation each.
    scale : float
        Size relative to the text of the widget.
    """

    def __init__(self, lines: Sequence[str] = (), *, scale: float = 1.15, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self._scale = scale
        self._pieces: list[_Piece] = []
        self._shown: set[str] = set()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Equations"))
        formulas().ready.connect(self._one_is_ready)
        self.set_lines(lines)

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show other equations."""
        self._lines = tuple(lines)
        self.setAccessibleDescription("; ".join(self._lines))
        self._lay_out()

    def rows(self) -> list[str]:
        """Return the LaTeX of each row as it is broken now."""
        return [piece.latex for piece in self._pieces]

    def _one_is_ready(self, latex: str) -> None:
        if latex in self._shown:
            self._lay_out()

    def _lay_out(self) -> None:
        self._pieces = [piece for line in self._lines for piece in self._broken(line, 0, _MOST_BREAKS)]
        self._shown = {piece.latex for piece in self._pieces}
        self.setFixedHeight(self._height())
        self.update()

    def _broken(self, latex: str, indent: int, breaks: int) -> list[_Piece]:
        cache = formulas()
        renderer = cache.renderer(latex, theme().text)
        piece = _Piece(latex, renderer, cache.svg(latex) == "", indent)
        room = self.width() - indent
        if renderer is None or breaks == 0 or renderer.viewBoxF().width() * self._base() * _COMFORT <= room:
            return [piece]
        halves = split_latex(latex)
        if halves is None:
            return [piece]
        return [*self._broken(halves[0], indent, breaks - 1), *self._broken(halves[1], indent or _INDENT, breaks - 1)]

    def _base(self) -> float:
        return self._scale * self.fontMetrics().ascent() / (_FONT_SIZE * 0.72)

    def _size_of(self, piece: _Piece) -> tuple[float, float]:
        room = max(self.width() - piece.indent, 1)
        if piece.renderer is None:
            return float(room), float(self.fontMetrics().height() * 2)
        size = piece.renderer.viewBoxF().size()
        factor = min(self._base(), room / size.width())
        return size.width() * factor, size.height() * factor

    def _gap_after(self, piece: _Piece, following: _Piece | None) -> int:
        return 0 if following is None else _BREAK_GAP if following.indent else _GAP

    def _placed(self) -> list[tuple[_Piece, QRectF]]:
        placed: list[tuple[_Piece, QRectF]] = []
        y = 2.0
        for piece, following in zip(self._pieces, [*self._pieces[1:], None], strict=False):
            width, height = self._size_of(piece)
            placed.append((piece, QRectF(piece.indent, y, width, height)))
            y += height + self._gap_after(piece, following)
        return placed

    def _height(self) -> int:
        placed = self._placed()
        return round(placed[-1][1].bottom()) + 4 if placed else 0

    def sizeHint(self) -> QSize:
        return QSize(240, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._lay_out()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().text_dim)
        for piece, where in self._placed():
            if piece.renderer is not None:
                piece.renderer.render(painter, where)
            elif piece.failed:
                flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWrapAnywhere)
                painter.drawText(where, flags, piece.latex)
        painter.end()
