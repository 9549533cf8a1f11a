"""Equations as pictures: LaTeX to SVG on a worker thread, drawn in the colour of the theme."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
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
_SMALLEST = 0.5


def render_svg(latex: str) -> str:
    """Return the SVG text of one formula in a marker colour; empty when it cannot be set.

    Slow (15 ms, and a quarter of a second the first time, when the fonts are read): call it on a worker thread.
    """
    # imported here because it takes 160 ms, and most sessions start without a formula
    from ziamath.config import config
    from ziamath.zmath import Latex

    config.svg2 = False
    try:
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


class FormulaView(QWidget):
    """Equations below each other, never wider than the widget: long ones are drawn smaller.

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
        self._drawn: list[tuple[QSvgRenderer | None, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        formulas().ready.connect(self._one_is_ready)
        self.set_lines(lines)

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show other equations."""
        self._lines = tuple(lines)
        self.setAccessibleName(self.tr("Equations"))
        self.setAccessibleDescription("; ".join(self._lines))
        self._load()

    def _one_is_ready(self, latex: str) -> None:
        if latex in self._lines:
            self._load()

    def _load(self) -> None:
        cache, color = formulas(), theme().text
        self._drawn = [(cache.renderer(line, color), "" if cache.svg(line) is None else line) for line in self._lines]
        self.setMinimumHeight(self._height(self.width()))
        self.updateGeometry()
        self.update()

    def _base(self) -> float:
        return self._scale * self.fontMetrics().ascent() / (_FONT_SIZE * 0.72)

    def _size_of(self, renderer: QSvgRenderer | None, width: int) -> tuple[float, float]:
        if renderer is None:
            return float(width), float(self.fontMetrics().height() * 2)
        size = renderer.viewBoxF().size()
        factor = self._base()
        if size.width() * factor > width:
            factor = max(width / size.width(), factor * _SMALLEST)
        return size.width() * factor, size.height() * factor

    def _height(self, width: int) -> int:
        heights = [self._size_of(renderer, width)[1] for renderer, _ in self._drawn]
        return round(sum(heights) + _GAP * max(len(heights) - 1, 0)) + 4

    def sizeHint(self) -> QSize:
        return QSize(240, self._height(max(self.width(), 120)))

    def natural_width(self) -> int:
        """Return the width in which every equation has its full size."""
        widths = [r.viewBoxF().width() * self._base() for r, _ in self._drawn if r is not None]
        return round(max(widths, default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setMinimumHeight(self._height(self.width()))
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._load()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = 2.0
        for renderer, fallback in self._drawn:
            width, height = self._size_of(renderer, self.width())
            if renderer is not None:
                renderer.render(painter, QRectF(0, y, width, height))
            else:
                painter.setPen(theme().text_dim)
                flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWrapAnywhere)
                painter.drawText(QRectF(0, y, width, height), flags, fallback)
            y += height + _GAP
        painter.end()
