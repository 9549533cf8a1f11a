"""Colours as people see them whose eyes lack one kind of cones, computed after Machado, Oliveira and Fernandes (2009), severity 1."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu

from neurolab.ui import color_choices, theme

SEEN = {
    "usual": np.eye(3),
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
}
THEMES = {"light": theme.LIGHT, "dark": theme.DARK, "strong light": theme.STRONG["light"], "strong dark": theme.STRONG["dark"]}
EASY, SAFE = 40.0, 25.0
"""Distances in CIELAB: 2.3 is just noticeable side by side; thin lines apart from each other need ten times as much."""


def linear(color):
    c = np.array(color.getRgbF()[:3])
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x = to_xyz @ np.clip(rgb, 0, 1) / np.array([0.9505, 1.0, 1.089])
    f = np.where(x > 0.008856, np.cbrt(x), 7.787 * x + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def distance(first, second, eyes):
    return float(np.linalg.norm(lab(SEEN[eyes] @ linear(first)) - lab(SEEN[eyes] @ linear(second))))


def least(colors, eyes):
    return min(distance(a, b, eyes) for a, b in itertools.combinations(colors, 2))


@pytest.mark.parametrize("eyes", SEEN)
class TestEyes:
    @pytest.mark.parametrize("name", THEMES)
    def test_excitation_and_inhibition_stay_apart_in_every_theme(self, name, eyes):
        t = THEMES[name]
        assert distance(t.excitatory, t.inhibitory, eyes) > EASY

    @pytest.mark.parametrize("name", ["light", "dark"])
    def test_the_eight_distinct_traces_stay_apart(self, name, eyes):
        assert least(theme.DISTINCT[name], eyes) > SAFE


def test_one_palette_of_pleasant_colours_cannot_do_it():
    """Why there is a setting: eight colours that please usual eyes fall together for others."""
    assert least(theme.LIGHT.traces, "usual") > 20
    assert min(least(theme.LIGHT.traces, eyes) for eyes in SEEN) < 5


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_both_choices_dress_the_program_and_are_remembered(qapp, qtbot, tmp_path, mode):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    theme.apply(qapp, mode)
    menu = QMenu()
    qtbot.addWidget(menu)
    strong, distinct = color_choices.add_choices(menu, settings)
    try:
        distinct.trigger()
        assert theme.theme().traces == theme.DISTINCT[mode]
        assert theme.theme().text == THEMES[mode].text
        strong.trigger()
        assert theme.theme().text == theme.STRONG[mode].text
        assert theme.theme().traces == theme.DISTINCT[mode]
        theme.set_colors(qapp, strong=False, distinct=False)
        assert theme.theme() is THEMES[mode]
        settings.sync()
        color_choices.take_saved(qapp, QSettings(settings.fileName(), QSettings.Format.IniFormat))
        assert theme.strong()
        assert theme.distinct()
    finally:
        theme.set_colors(qapp, strong=False, distinct=False)
        theme.apply(qapp, "light")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_distinct_traces_keep_their_contrast(name):
    from test_theme import contrast

    for ground in (THEMES[name], theme.STRONG[name]):
        for color in theme.DISTINCT[name]:
            assert contrast(color, ground.plot) >= 3
            assert contrast(color, ground.canvas) >= 3
