"""Draws the icon of the application in the sizes that desktops ask for: ``python resources/packaging/build_icons.py``."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "desktop" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
# A cell that listens with three dendrites and speaks with one axon, on a tile that stands out on light and dark desktops.
SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="#5470F0"/><stop offset="1" stop-color="#2C45B8"/></linearGradient></defs>
<rect x="2" y="2" width="60" height="60" rx="14" fill="url(#g)"/>
<g fill="none" stroke="#FFFFFF" stroke-width="{stroke}" stroke-linecap="round" stroke-linejoin="round">
<path d="M36 32H53M47 25.500L53.500 32L47 38.500M18 24L10.500 15.500M18 40L10.500 48.500M26 21V10.500"/></g>
<circle cx="25" cy="32" r="11" fill="#FFFFFF"/>
<circle cx="25" cy="32" r="5" fill="#F2A93B"/>
</svg>
"""


def main() -> None:
    """Write the pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "neurolab.svg").write_text(SVG.format(stroke=4.5), encoding="utf-8")
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            # thin lines vanish in a small picture
            svg = SVG.format(stroke=6.0 if size <= 32 else 4.5)
            QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
        image.save(str(FOLDER / f"neurolab-{size}.png"))
    application.quit()


if __name__ == "__main__":
    main()
