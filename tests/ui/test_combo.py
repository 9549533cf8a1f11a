"""A combo box in a narrow place shortens its text with an ellipsis."""

from __future__ import annotations

from neurolab.ui.widgets.combo import ComboBox


def test_a_long_title_is_shortened_and_a_short_one_is_whole(qtbot):
    box = ComboBox()
    qtbot.addWidget(box)
    box.addItems(["Exponential integrate-and-fire", "LIF"])
    box.resize(110, 30)
    box.show()
    assert box.shown_text().endswith("…")
    assert box.shown_text()[:4] == "Expo"
    narrow = box.grab().toImage()
    box.setCurrentIndex(1)
    assert box.shown_text() == "LIF"
    assert box.grab().toImage() != narrow
    box.setCurrentIndex(0)
    box.resize(400, 30)
    assert box.shown_text() == "Exponential integrate-and-fire"
