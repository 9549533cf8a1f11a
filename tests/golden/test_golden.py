"""The main states of the window beside approved pictures. What differs is written as a picture: approved, now, and where they differ.

The pictures are compared as mosaics of 64 by 40 tiles: another font, another version of Qt or a shifted label passes; a missing panel, a black
canvas, a theme that does not reach a widget, or a circuit that is not drawn does not.

After a change that is meant: ``NEUROLAB_APPROVE=1 pytest tests/golden``.
"""

from __future__ import annotations

import gc
import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from neurolab.app.main import make_window
from neurolab.editor.examples import examples
from neurolab.ui import motion, theme

APPROVED = Path(__file__).parent / "approved"
SIZE, TILES = QSize(1280, 800), QSize(64, 40)
KEPT = QSize(640, 400)
LEVELS, SHARE = 28, 0.10
"""A tile differs when its mean colour is so many levels away; a picture differs when that part of its tiles does."""


def tiles_of(image):
    """Return the mean colours of the tiles, shape (40, 64, 3)."""
    small = image.convertToFormat(QImage.Format.Format_RGB888)
    small = small.scaled(TILES, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    rows = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.bytesPerLine())
    return rows[:, : 3 * small.width()].reshape(small.height(), small.width(), 3).astype(int)


def differing(first, second):
    """Return which tiles differ."""
    return np.abs(tiles_of(first) - tiles_of(second)).max(axis=2) > LEVELS


def difference_picture(approved, now, where):
    """Return the approved picture, the one of now and the tiles that differ, side by side."""
    width, height = KEPT.width(), KEPT.height()
    sheet = QImage(3 * width, height, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    with QPainter(sheet) as painter:
        for i, image in enumerate((approved, now, now)):
            painter.drawImage(QRectF(i * width, 0, width, height), image)
        across, down = width / TILES.width(), height / TILES.height()
        for y, x in np.argwhere(where):
            painter.fillRect(QRectF(2 * width + x * across, y * down, across, down), Qt.GlobalColor.magenta)
    return sheet


@pytest.fixture
def window(qapp, qtbot):
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    motion.set_choice("reduced")
    made = make_window()
    qtbot.addWidget(made, before_close_func=lambda w: w.session.undo.setClean())
    made.resize(SIZE)
    made.show()
    qtbot.waitExposed(made)
    yield made
    motion.set_choice("system")
    made.presentation.leave()
    theme.apply(qapp, "light")
    made.session.bridge.close()


def empty(window, qapp):
    theme.apply(qapp, "light")


def circuit_light(window, qapp):
    theme.apply(qapp, "light")
    window.session.open_example(examples()[0].path)


def circuit_dark(window, qapp):
    theme.apply(qapp, "dark")
    window.session.open_example(examples()[2].path)


def at_rest(window, qtbot):
    """Return the window once it has looked the same several times: panels are built when they are first seen, the canvas is drawn anew at rest."""
    seen = []

    def still():
        picture = window.grab().toImage()
        if seen and picture != seen[-1]:
            seen.clear()
        seen.append(picture)
        return len(seen) > 6

    qtbot.waitUntil(still, timeout=20_000)
    return seen[-1]


@pytest.mark.parametrize("state", [empty, circuit_light, circuit_dark], ids=lambda state: state.__name__)
def test_the_window_looks_as_approved(window, qapp, qtbot, tmp_path, state):
    state(window, qapp)
    now = at_rest(window, qtbot)
    path = APPROVED / f"{state.__name__}.png"
    if os.environ.get("NEUROLAB_APPROVE"):
        path.parent.mkdir(exist_ok=True)
        now.scaled(KEPT, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation).save(str(path))
    approved = QImage(str(path))
    assert not approved.isNull(), "approve it first: NEUROLAB_APPROVE=1 pytest tests/golden"
    where = differing(approved, now)
    if where.mean() > SHARE:
        found = tmp_path / "difference.png"
        difference_picture(approved, now, where).save(str(found))
        pytest.fail(f"{where.mean():.0%} of the window differs from the approved picture: {found}")


def test_a_missing_panel_and_another_theme_are_seen():
    light, dark = QImage(str(APPROVED / "circuit_light.png")), QImage(str(APPROVED / "circuit_dark.png"))
    assert differing(light, dark).mean() > 0.8
    bare = QImage(light)
    with QPainter(bare) as painter:
        painter.fillRect(QRectF(0, 0, 0.22 * KEPT.width(), KEPT.height()), Qt.GlobalColor.black)
    assert differing(light, bare).mean() > SHARE
    sheet = difference_picture(light, bare, differing(light, bare))
    assert sheet.width() == 3 * KEPT.width()
