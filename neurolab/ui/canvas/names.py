"""Names of nodes: shortened to fit, and never smaller in the window than the eye can read."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from neurolab.ui import theme
from neurolab.ui.canvas.glyphs import LABEL_SCALE
from neurolab.ui.canvas.routes import LABEL_HEIGHT

PIXELS = 13
_LEAST_PIXELS = 11.0
_LONGEST = 210.0  # canvas units
_STEP = 8.0  # sizes are rounded up to an eighth, so that not every turn of the wheel lays names and wires out anew


class Names:
    """Fonts and widths of names at a zoom; `size` is how much larger than life they are drawn, 0 when they are left out."""

    def __init__(self) -> None:
        self.font = QFont()
        self.font.setPixelSize(PIXELS)
        self.font.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self.font)
        self._known: dict[str, tuple[str, float]] = {}
        self.size = 1.0

    @property
    def height(self) -> float:
        """Height of a name's box in canvas units."""
        return LABEL_HEIGHT * self.size

    def fit(self, scale: float) -> bool:
        """Choose the size for a zoom; return whether it is another one than before."""
        size = 0.0 if scale < LABEL_SCALE else max(1.0, math.ceil(_STEP * theme.pixels(_LEAST_PIXELS) / (PIXELS * scale)) / _STEP)
        if size == self.size:
            return False
        self.size = size
        self._known.clear()
        return True

    def short(self, text: str) -> tuple[str, float]:
        """Return a name shortened to what fits, and its width in canvas units."""
        known = self._known.get(text)
        if known is None:
            size = self.size or 1.0
            short = self._metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, _LONGEST / size)
            known = self._known[text] = (short, self._metrics.horizontalAdvance(short) * size)
        return known

    def width(self, text: str) -> float:
        """Return the width of a name as it is drawn, in canvas units."""
        return self.short(text)[1]
