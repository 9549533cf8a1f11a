"""The colours keep the contrast that people with weak sight, and projectors, need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from neurolab.ui import icons, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor


def luminance(color: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio after WCAG 2.1."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("t", [theme.LIGHT, theme.DARK], ids=lambda t: t.name)
class TestContrast:
    def test_text_is_readable_on_every_ground(self, t):
        for ground in (t.panel, t.surface, t.canvas, t.plot, t.hover, t.accent_soft):
            assert contrast(t.text, ground) >= 7
            assert contrast(t.text_dim, ground) >= 4.5 or ground in (t.hover, t.accent_soft)

    def test_messages_are_readable(self, t):
        for color in (t.good, t.warning, t.error, t.accent):
            assert contrast(color, t.panel) >= 4.5
        assert contrast(t.accent_text, t.accent) >= 4.5
        assert contrast(t.note_text, t.note) >= 7

    def test_traces_and_wires_stand_out(self, t):
        for color in (*t.traces, t.excitatory, t.inhibitory, *t.categories.values()):
            assert contrast(color, t.plot) >= 3
            assert contrast(color, t.canvas) >= 3


def test_a_node_keeps_its_colour_and_neighbours_differ():
    colors = [theme.node_color(f"n{i}").name() for i in range(1, 9)]
    assert len(set(colors)) == 8
    assert theme.node_color("n1", "#123456").name() == "#123456"


def test_applying_a_theme_changes_the_palette_and_tells(qapp, qtbot):
    for mode, expected in (("dark", theme.DARK), ("light", theme.LIGHT)):
        with qtbot.waitSignal(theme.notifier.changed):
            theme.apply(qapp, mode)
        assert theme.theme() is expected
        assert qapp.palette().window().color() == expected.panel


def test_every_icon_draws_something(qapp):
    for name in icons.names():
        image = icons.icon(name).pixmap(QSize(24, 24)).toImage()
        alphas = {image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())}
        assert max(alphas) > 200, name
