"""Our own line icons, 24 by 24, drawn in the colour of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from neurolab.ui.theme import blend, theme

# Bodies of SVG files: strokes take the colour of the theme; a shape that says fill="C" is filled with it.
_SHAPES: dict[str, str] = {
    "select": '<path d="M6 3.5l12 9-5.2.9 3 5.6-2.6 1.4-3-5.7L6.6 18z"/>',
    "wire": '<circle cx="5.5" cy="17.5" r="2.5"/><circle cx="18.5" cy="6.5" r="2.5"/><path d="M8 17.5c7 0 3-11 8-11"/>',
    "probe": '<path d="M3 13h4l2.5-8 4 14 2.5-6h5"/>',
    "inject": '<path d="M14 4l6 6M17 7l-8.5 8.5-3 .5.5-3L14.500 4.500M11 8l5 5M5.500 18.500L3 21"/>',
    "drop": '<path d="M12 3.500c3.500 4.500 6 7.300 6 10.700a6 6 0 0 1-12 0c0-3.400 2.500-6.200 6-10.700z"/>',
    "wash": '<path d="M12 3.500c3.500 4.500 6 7.300 6 10.700a6 6 0 0 1-12 0c0-3.400 2.500-6.200 6-10.700zM4 4l16 16"/>',
    "region": '<rect x="4" y="5" width="16" height="14" rx="3" stroke-dasharray="3 2.6"/>',
    "pan": '<path d="M12 3v18M3 12h18M9.500 5.500L12 3l2.500 2.500M9.500 18.500L12 21l2.500-2.500"/>'
    '<path d="M5.500 9.500L3 12l2.500 2.500M18.500 9.500L21 12l-2.500 2.500"/>',
    "note": '<path d="M5 4h14v10l-5 6H5zM14 20v-6h5M8.500 8.500h7M8.500 12h4"/>',
    "touch": '<circle cx="12" cy="12" r="3" fill="C"/><circle cx="12" cy="12" r="8"/>',
    "run": '<path d="M8 5l11 7-11 7z" fill="C"/>',
    "pause": '<path d="M8 5v14M16 5v14" stroke-width="3.500"/>',
    "step": '<path d="M6 5l9 7-9 7z" fill="C"/><path d="M18 5v14" stroke-width="2.500"/>',
    "step_spike": '<path d="M3 16h4l2-1.500 2-10.500 2.500 14 2-2H17M20.500 5v14"/>',
    "step_back": '<path d="M18 5l-9 7 9 7z" fill="C"/><path d="M6 5v14" stroke-width="2.500"/>',
    "newest": '<path d="M4 5l8 7-8 7zM12 5l8 7-8 7z" fill="C"/>',
    "branch": '<circle cx="6" cy="5.500" r="2.200"/><circle cx="6" cy="18.500" r="2.200"/><circle cx="18" cy="8.500" r="2.200"/>'
    '<path d="M6 8v8M6 15c0-4 10-2 11.500-4.500"/>',
    "breakpoint": '<path d="M8.500 3.500h7l5 5v7l-5 5h-7l-5-5v-7z"/><path d="M9.500 8.500v7M14.500 8.500v7" stroke-width="2.400"/>',
    "why": '<path d="M3 6h5l4 6M3 18h5l4-6M12 12h8"/><path d="M17 9l3 3-3 3"/>',
    "timeline": '<path d="M3 6h9M9 12h11M5 18h7" stroke-width="3"/><path d="M16 3v18" stroke-dasharray="2.500 2"/>',
    "record": '<circle cx="12" cy="12" r="8"/><circle cx="12" cy="12" r="4.500" fill="C"/>',
    "reset": '<path d="M5 5v5h5M5.600 10A7.500 7.500 0 1 1 4.800 14"/>',
    "new": '<path d="M6 3h8l4 4v14H6zM14 3v4h4"/>',
    "open": '<path d="M3 7v12h15l3-9H8l-3 7M3 7V5h6l2 2h7v3"/>',
    "save": '<path d="M4 4h13l3 3v13H4zM8 4v5h8V4M7 20v-7h10v7"/>',
    "undo": '<path d="M8 5L4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-4"/>',
    "redo": '<path d="M16 5l4 4-4 4M20 9H10a5.500 5.500 0 0 0 0 11h4"/>',
    "cut": '<circle cx="6.500" cy="17.500" r="2.500"/><circle cx="17.500" cy="17.500" r="2.500"/><path d="M8 15.500L16 4M16 15.500L8 4"/>',
    "copy": '<rect x="8" y="8" width="12" height="12" rx="2"/><path d="M16 8V4H4v12h4"/>',
    "paste": '<path d="M8 5H5v16h14V5h-3M9 3h6v4H9z"/>',
    "duplicate": '<rect x="4" y="4" width="11" height="11" rx="2"/><path d="M19 9v11H8M13.500 14.500h0"/>',
    "delete": '<path d="M4 7h16M9 7V4h6v3M6.500 7l1 13h9l1-13M10 11v5M14 11v5"/>',
    "search": '<circle cx="10.500" cy="10.500" r="6"/><path d="M15 15l6 6"/>',
    "zoom_in": '<circle cx="10.500" cy="10.500" r="6"/><path d="M15 15l6 6M10.500 8v5M8 10.500h5"/>',
    "zoom_out": '<circle cx="10.500" cy="10.500" r="6"/><path d="M15 15l6 6M8 10.500h5"/>',
    "zoom_fit": '<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"/><circle cx="12" cy="12" r="2.500"/>',
    "align": '<path d="M4 3v18M8 6h11v4H8zM8 14h7v4H8z"/>',
    "theme": '<circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z" fill="C"/>',
    "help": '<circle cx="12" cy="12" r="9"/><path d="M9.300 9.500a2.700 2.700 0 1 1 4 2.400c-.9.500-1.300 1-1.300 2.100M12 17v.3"/>',
    "gallery": '<rect x="4" y="4" width="7" height="7" rx="1.500"/><rect x="13" y="4" width="7" height="7" rx="1.500"/>'
    '<rect x="4" y="13" width="7" height="7" rx="1.500"/><rect x="13" y="13" width="7" height="7" rx="1.500"/>',
    "panels": '<rect x="3.500" y="4" width="17" height="16" rx="2"/><path d="M12 4v16M12 12h8.500"/>',
    "export": '<path d="M12 3v12M8 11l4 4 4-4M4 17v3h16v-3"/>',
    "image": '<rect x="3.500" y="5" width="17" height="14" rx="2"/><circle cx="9" cy="10" r="1.600"/><path d="M4 17l5-4 3 2.500 4-4.500 4 5"/>',
    "freeze": '<path d="M12 3v18M4.200 7.500l15.600 9M19.800 7.500l-15.600 9M9.500 4.500L12 7l2.500-2.500M9.500 19.500L12 17l2.500 2.500"/>',
    "trigger": '<path d="M3 18h8V6h10"/><path d="M3 12h4.500M14.500 12H21" stroke-dasharray="2.200 2"/>',
    "cursor": '<path d="M12 3v18M5 12h4M15 12h4"/>',
    "autoscale": '<path d="M12 4v16M8.500 7.500L12 4l3.500 3.500M8.500 16.500L12 20l3.500-3.500M4 4h4M16 4h4M4 20h4M16 20h4"/>',
    "eye": '<path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z"/><circle cx="12" cy="12" r="3"/>',
    "settings": '<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>',
    "add": '<path d="M12 5v14M5 12h14"/>',
    "close": '<path d="M6 6l12 12M18 6L6 18"/>',
    "edit": '<path d="M4 20l1-4L16 5l3 3L8 19zM13.500 7.500l3 3"/>',
    "down": '<path d="M6 9l6 6 6-6"/>',
    "right": '<path d="M9 6l6 6-6 6"/>',
    "keyboard": '<rect x="2.500" y="6" width="19" height="12" rx="2"/><path d="M6 10h0M10 10h0M14 10h0M18 10h0M7 14h10" stroke-width="2"/>',
    "info": '<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.500v.3"/>',
    "warning": '<path d="M12 4L2.500 20h19zM12 10v5M12 17.500v.3"/>',
    "error": '<circle cx="12" cy="12" r="9"/><path d="M8.500 8.500l7 7M15.500 8.500l-7 7"/>',
    "lock": '<rect x="5" y="11" width="14" height="9.500" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3M12 15v2"/>',
    "up": '<path d="M6 15l6-6 6 6"/>',
    "electrode": '<path d="M20.500 3.500L11 13M11 13l-1.500-1.500L17.500 3.500M11 13l-1.500-1.500M10.200 12.300L4 20.5'
    '00l8.200-6.200"/><path d="M3 14.500l2.500 1M9.500 21l-1-2.500"/>',
    "lesion": '<circle cx="6.500" cy="6.500" r="2.800"/><circle cx="6.500" cy="17.500" r="2.800"/><path d="M9 8.200L20.500 18M9 15.800L20.500 6"/>',
    "silence": '<path d="M4 9.500h3.500L12 5.500v13l-4.500-4H4zM15.500 9.500l5 5M20.500 9.500l-5 5"/>',
    "light": '<path d="M9 17.500c0-2-3-3.500-3-7a6 6 0 0 1 12 0c0 3.500-3 5-3 7zM9.500 20.500h5"/>'
    '<path d="M12 1v1.500M2 10.500h1.500M20.500 10.500H22"/>',
    "frame": '<path d="M4 7.500V20h16V7.500M4 7.500h16"/><path d="M4 7.500V4h8.500v3.500"/>',
    "brush": '<path d="M20.500 3.500c-5 2.500-8.500 6-10.500 9.500l2 2c3.500-2 6.500-5.500 8.500-11.500zM9.500 14c'
    '-3 0-3.500 2-3.500 3.500 0 1.500-1 2.500-2.500 2.500 2 1.500 8 1.500 8-3.500z"/>',
    "left": '<path d="M15 6l-6 6 6 6"/>',
    "logo": '<circle cx="9" cy="12" r="4.500" fill="C"/>'
    '<path d="M13.500 12H20M17.500 9.500L20 12l-2.500 2.500M5.800 8.800L3 5.500M5.800 15.200L3 18.500M9 7.500V3.500"/>',
}


def names() -> tuple[str, ...]:
    """Return the names of all icons."""
    return tuple(_SHAPES)


def svg(name: str, color: str) -> bytes:
    """Return an icon as an SVG file in one colour (``#rrggbb``)."""
    body = _SHAPES[name].replace('fill="C"', f'fill="{color}"')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{color}" stroke-width="1.7" '
        f'stroke-linecap="round" stroke-linejoin="round">{body}</svg>'
    ).encode()


@lru_cache(maxsize=512)
def pixmap(name: str, color: str, size: int = 24, ratio: float = 2.0) -> QPixmap:
    """Return an icon as a picture of `size` logical pixels."""
    image = QPixmap(QSize(size, size) * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg(name, color))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def icon(name: str, color: QColor | None = None) -> QIcon:
    """Return an icon in the text colour of the theme (or a colour of its own), dimmed where disabled.

    Icons are pictures: ask again when the theme changes.
    """
    t = theme()
    result = QIcon()
    result.addPixmap(pixmap(name, (color or t.text).name()))
    result.addPixmap(pixmap(name, blend(t.text_dim, t.panel, 0.5).name()), QIcon.Mode.Disabled)
    return result
