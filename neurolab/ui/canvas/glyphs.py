"""How a node looks: outline, fill and the small picture of what its model does. The palette shows the same drawings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from neurolab.catalog.spec import CellSpec, CompoundSpec, MeterSpec, Spec, StimulusSpec, UnitSpec, WireSpec
from neurolab.ui import theme
from neurolab.ui.canvas import looks
from neurolab.ui.canvas.ends import MIDDLE, paint_end
from neurolab.ui.canvas.folding import paint_group
from neurolab.ui.canvas.pictures import picture
from neurolab.ui.canvas.shapes import CELL, DROPLET, GROUP, METER, STIMULUS, Shape, outline, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

OUTLINE = 2.4
CHARGE_RADIUS = 28.5
CHARGE_WIDTH = 3.6
_BOLD = 0.62  # pixels a unit below which lines are drawn bolder in small pictures
_MARGIN = 9.0  # around the outline: the gap to wires, and antialiasing
_BOX = {CELL: (20.5, 13.5), STIMULUS: (21.0, 13.0), METER: (25.0, 15.5)}


def color_of_kind(spec: Spec | None) -> QColor:
    """Return the colour that stands for a kind of entry in palettes."""
    kinds = theme.theme().categories
    if isinstance(spec, WireSpec):
        return {"excitatory": theme.theme().excitatory, "inhibitory": theme.theme().inhibitory}.get(spec.sign, theme.theme().neutral_wire)
    return kinds.get(spec.kind, kinds["meter"]) if spec is not None else kinds["meter"]


def fill_of(color: QColor, spec: Spec | None) -> QColor:
    """Return the colour inside a node of a given colour."""
    t = theme.theme()
    share = {"light": 0.10, "dark": 0.14}[t.name]
    return theme.blend(t.node_fill, color, share if spec is not None else 0.0)


def paint_glyph(
    painter: QPainter, spec: Spec | None, color: QColor, *, detail: bool = True, gap: bool = True, preset: str = "", bold: float = 1.0
) -> None:
    """Draw a node around the painter's origin, in canvas units.

    Parameters
    ----------
    painter : QPainter
        Scaled and moved by the caller, antialiasing on.
    spec : Spec or None
        What it is; `None` draws a node of unknown type.
    color : QColor
        The node's colour, which its traces share.
    detail : bool
        Whether to draw the small picture; left out when zoomed out.
    gap : bool
        Whether to draw a seam of canvas colour around it, which keeps wires that pass behind apart.
    preset : str
        Preset of the model whose pattern to show.
    bold : float
        Factor on line widths; small pictures need bolder lines.
    """
    t = theme.theme()
    shape = shape_of(spec)
    if gap:
        painter.fillPath(outline(shape, 3.4), t.canvas)
    body = outline(shape, -OUTLINE / 2)
    if isinstance(spec, CellSpec) and detail:
        painter.fillPath(body, fill_of(color, spec))
        painter.setPen(QPen(theme.blend(fill_of(color, spec), color, 0.22), CHARGE_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(0, 0), CHARGE_RADIUS, CHARGE_RADIUS)
    else:
        painter.fillPath(body, fill_of(color, spec) if detail else theme.blend(fill_of(color, spec), color, 0.35))
    dashed = spec is None
    pen = QPen(color if not dashed else t.text_dim, OUTLINE * bold)
    if dashed:
        pen.setDashPattern((2.4, 2.0))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(body)
    if detail:
        _paint_inside(painter, spec, shape, color, preset, bold)


def _paint_inside(painter: QPainter, spec: Spec | None, shape: Shape, color: QColor, preset: str, bold: float) -> None:
    if shape is GROUP:
        paint_group(painter, color, bold)
        return
    t = theme.theme()
    w, h = _BOX.get(shape, (19.0, 16.0))
    ink = theme.blend(color, t.text, 0.18) if spec is not None else t.text_dim
    if shape is METER:
        screen = QRectF(-shape.hx + 6.5, -shape.hy + 6.5, 2 * shape.hx - 13, 2 * shape.hy - 19)
        path = QPainterPath()
        path.addRoundedRect(screen, 4, 4)
        painter.fillPath(path, theme.blend(t.plot, color, 0.16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for x in (-16.0, -9.0):
            painter.drawEllipse(QPointF(x, shape.hy - 7.4), 2.0, 2.0)
        painter.drawRoundedRect(QRectF(8, shape.hy - 9.0, 12, 3.2), 1.6, 1.6)
        center, (w, h) = screen.center(), (screen.width() / 2 - 4, screen.height() / 2 - 4.5)
    else:
        center = QPointF(0, 0)
    if isinstance(spec, UnitSpec):
        axis = QPen(theme.with_alpha(t.text_dim, 0.45), 1.0)
        painter.setPen(axis)
        painter.drawLine(QPointF(-w - 2, 0), QPointF(w + 2, 0))
        painter.drawLine(QPointF(0, -h - 2), QPointF(0, h + 2))
    if shape is DROPLET:
        return
    _draw_lines(painter, picture(spec, preset), center, w, h, QPen(ink, (2.1 if shape in (CELL, METER) else 2.3) * bold))


def _draw_lines(painter: QPainter, lines: Iterable[NDArray], center: QPointF, w: float, h: float, pen: QPen) -> None:
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in lines:
        painter.drawPolyline(QPolygonF([QPointF(center.x() + w * x, center.y() - h * y) for x, y in line]))


def paint_droplet(painter: QPainter, center: QPointF, height: float, color: QColor, level: float, ring: QColor) -> None:
    """Draw a drop that is filled up to `level` (0 to 1), `height` units high."""
    k = height / (2 * DROPLET.hy)
    path = outline(DROPLET)
    painter.save()
    painter.translate(center)
    painter.scale(k, k)
    painter.fillPath(path, theme.blend(theme.theme().canvas, color, 0.16))
    if level > 0:
        painter.save()
        top = DROPLET.hy - 2 * DROPLET.hy * min(level, 1.0)
        painter.setClipRect(QRectF(-DROPLET.hx, top, 2 * DROPLET.hx, 2 * DROPLET.hy), Qt.ClipOperation.IntersectClip)
        painter.fillPath(path, color)
        painter.restore()
    painter.setPen(QPen(ring, 1.5 / k))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def glyph_pixmap(spec: Spec, size: int | QSize, dpr: float = 1.0, color: QColor | None = None, preset: str = "") -> QPixmap:
    """Return the drawing of a catalogue entry for lists and palettes.

    Parameters
    ----------
    spec : Spec
        Any entry: cell, unit, stimulus, meter, wire, compound.
    size : int or QSize
        Width and height in device-independent pixels.
    dpr : float
        Device pixels per pixel of the screen it is for.
    color : QColor, optional
        Instead of the colour of its kind.
    preset : str
        Preset of the model whose pattern to show.
    """
    box = QSize(size, size) if isinstance(size, int) else size
    ink = color or (looks.compound_color(spec.type_id) if isinstance(spec, CompoundSpec) else color_of_kind(spec))
    pixmap = QPixmap(round(box.width() * dpr), round(box.height() * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.width() / 2, box.height() / 2)
    if isinstance(spec, WireSpec):
        _paint_wire(painter, spec, box, ink)
    elif isinstance(spec, CompoundSpec):
        paint_droplet(painter, QPointF(0, 0), 0.86 * min(box.width(), box.height()), ink, 0.62, ink)
    elif isinstance(spec, CellSpec | UnitSpec | StimulusSpec | MeterSpec):
        shape = shape_of(spec)
        scale = min((box.width() - 2) / (2 * shape.hx), (box.height() - 2) / (2 * shape.hy))
        painter.scale(scale, scale)
        paint_glyph(painter, spec, ink, gap=False, preset=preset, bold=max(1.0, _BOLD / scale))
    else:
        _paint_lock(painter, box, ink)
    painter.end()
    return pixmap


def _paint_wire(painter: QPainter, spec: WireSpec, box: QSize, color: QColor) -> None:
    w, k = box.width() / 2 - 2, min(box.width(), box.height()) / 40
    painter.setPen(QPen(color, 2.4 * k, Qt.PenStyle.DashLine if spec.carries == "lead" else Qt.PenStyle.SolidLine))
    painter.drawLine(QPointF(-w, 0), QPointF(w - 8 * k, 0))
    end = {"lead": "ring", "difference": "gap", "outside": "beside"}.get(spec.carries) or {"excitatory": "arrow", "inhibitory": "bar"}.get(
        spec.sign, "square"
    )
    if end in MIDDLE:
        painter.drawLine(QPointF(w - 8 * k, 0), QPointF(w, 0))
        paint_end(painter, end, QPointF(0, 0), QPointF(1, 0), 2.4 * k, color, k)
    else:
        paint_end(painter, end, QPointF(w, 0), QPointF(1, 0), 2.4 * k, color, k)


def _paint_lock(painter: QPainter, box: QSize, color: QColor) -> None:
    """Draw a socket: what a compound binds to."""
    r = 0.36 * min(box.width(), box.height())
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), r, r)
    notch = QPainterPath()
    notch.addEllipse(QPointF(r * 0.75, -r * 0.75), r * 0.62, r * 0.62)
    painter.fillPath(path.subtracted(notch), QBrush(color))


def node_pixmap(spec: Spec | None, color: QColor, scale: float, dpr: float, preset: str = "", *, small: bool = False) -> QPixmap:
    """Return the body of a node at a zoom, with margins all around; its centre is the pixmap's centre.

    `small` is for still pictures: they show what a node is however small it is, in bolder lines.
    """
    shape = shape_of(spec)
    w, h = (2 * round((half + _MARGIN) * scale * dpr) for half in (shape.hx, shape.hy))
    pixmap = QPixmap(max(w, 2), max(h, 2))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(pixmap.width() / 2, pixmap.height() / 2)
    painter.scale(scale * dpr, scale * dpr)
    bold = max(1.0, _BOLD / scale) if small else 1.0
    paint_glyph(painter, spec, color, detail=small or scale >= DETAIL_SCALE, preset=preset, bold=bold)
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


DETAIL_SCALE = 0.4
LABEL_SCALE = 0.55
