"""The gallery with keys and in windows of different sizes."""

from __future__ import annotations

import pytest
from canvas_rig import REGISTRY
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from neurolab.ui.welcome import WelcomeGallery


@pytest.fixture(params=[(1280, 800, 3), (1920, 1080, 5)], ids=["1280x800", "1920x1080"])
def gallery(request, qtbot):
    width, height, columns = request.param
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    made = WelcomeGallery(REGISTRY, window)
    made.columns = columns
    made.behind = window  # lives as long as the gallery
    made.show()
    return made


def focused(gallery):
    return next((i for i, card in enumerate(gallery._cards) if card.hasFocus()), None)


def test_the_gallery_uses_the_room_there_is_and_arrows_walk_it(gallery, qtbot):
    qtbot.waitUntil(lambda: focused(gallery) == 0, timeout=2000)
    assert gallery.height() <= gallery.behind.height()
    assert gallery.width() <= gallery.behind.width()
    QTest.keyClick(gallery.focusWidget(), Qt.Key.Key_Down)
    assert focused(gallery) == gallery.columns
    QTest.keyClick(gallery.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(gallery.focusWidget(), Qt.Key.Key_Up)
    assert focused(gallery) == 1
    with qtbot.waitSignal(gallery.example_chosen) as chosen:
        QTest.keyClick(gallery.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == [str(gallery._cards[1].path)]
