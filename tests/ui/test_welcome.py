"""The gallery with keys and in windows of different sizes."""

from __future__ import annotations

import pytest
from canvas_rig import REGISTRY
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from neurolab.circuit.circuit import Circuit
from neurolab.circuit.records import Node
from neurolab.storage.format import save
from neurolab.ui import motion
from neurolab.ui.previews import is_small
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


class TestLivePreviews:
    @pytest.fixture
    def shown(self, gallery, qtbot):
        motion.set_choice("full")  # the style that an earlier test has left may ask for stillness
        qtbot.waitUntil(lambda: not gallery._pending, timeout=20_000)
        gallery.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is gallery)
        yield gallery
        gallery.close()
        motion.set_choice("system")

    def test_a_card_lives_while_it_has_the_focus(self, shown, qtbot):
        first, second = shown._cards[:2]
        second.setFocus()
        first.setFocus()
        qtbot.waitUntil(lambda: first.picture.pixmap().toImage() != first.still.toImage(), timeout=30_000)
        second.setFocus()
        assert first.picture.pixmap().toImage() == first.still.toImage()
        qtbot.waitUntil(lambda: second.picture.pixmap().toImage() != second.still.toImage(), timeout=30_000)
        shown.close()
        assert not shown.live.running

    def test_nothing_moves_where_nobody_wants_it_to(self, shown, qtbot):
        motion.set_choice("reduced")
        try:
            shown._cards[2].setFocus()
            qtbot.wait(600)
            assert not shown.live.running
        finally:
            motion.set_choice("system")

    def test_a_large_network_stays_still(self):
        small, large = ([Node(id="n1", type="cell.lif", size=size)] for size in (100, 4000))
        assert is_small(small)
        assert not is_small(large)


def test_recent_files_come_first_with_their_pictures(qtbot, tmp_path):
    path, gone = tmp_path / "my circuit.nlab", tmp_path / "gone.nlab"
    save(Circuit(REGISTRY, [Node(id="n1", type="cell.lif")]), path)
    made = WelcomeGallery(REGISTRY, None, [str(path), str(gone)])
    qtbot.addWidget(made)
    made.show()
    assert made._cards[0].path == path
    assert gone not in [card.path for card in made._cards]
    qtbot.waitUntil(lambda: not made._cards[0].still.isNull(), timeout=10_000)
    made._cards[0].setFocus()
    QTest.keyClick(made._cards[0], Qt.Key.Key_Down)
    assert made._cards[1].hasFocus()
    QTest.keyClick(made._cards[1], Qt.Key.Key_Up)
    with qtbot.waitSignal(made.recent_chosen) as chosen:
        QTest.keyClick(made._cards[0], Qt.Key.Key_Return)
    assert chosen.args == [str(path)]
