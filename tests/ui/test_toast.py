"""Messages over the canvas."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication, QWidget

from neurolab.ui import theme
from neurolab.ui.toast import Toasts


@pytest.fixture
def host(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(680, 440)
    made.show()
    return made


def boxes(toasts):
    return [QRectF(t.geometry()) for t in toasts.shown]


def test_a_message_that_stays_follows_the_theme(host, qapp):
    theme.apply(qapp, "light")
    toasts = Toasts(host)
    toasts.show_message("error", "The run has stopped", "Try a smaller step")
    assert theme.LIGHT.panel.name() in toasts.shown[0].styleSheet()
    theme.apply(qapp, "dark")
    try:
        assert theme.DARK.panel.name() in toasts.shown[0].styleSheet()
        assert theme.DARK.error.name() in toasts.shown[0].styleSheet()
    finally:
        theme.apply(qapp, "light")


def test_messages_stack_without_covering_each_other_or_the_middle(host):
    toasts = Toasts(host)
    for i in range(9):
        toasts.show_message("info" if i else "error", f"Message {i} that is long enough to need more than a single line of the box", "A hint")
        drawn = boxes(toasts)
        assert all(not a.intersects(b) for n, a in enumerate(drawn) for b in drawn[:n])
        assert all(not box.contains(QPointF(340, 220)) for box in drawn)
        assert all(QRectF(host.rect()).contains(box) for box in drawn)
    assert toasts.shown[0].level == "error", "what matters most stays"
    assert toasts.shown[-1].said[1].startswith("Message 8")


def test_a_message_said_twice_is_shown_once(host):
    toasts = Toasts(host)
    for _ in range(3):
        toasts.show_message("warning", "Nothing to paste", "Copy a node first")
    assert len(toasts.shown) == 1


def test_messages_keep_clear_of_nodes(host):
    node = QRectF(500, 330, 80, 80)
    places = [(node, 1.0)]
    toasts = Toasts(host, lambda: places)
    toasts.show_message("error", "Low on the right lies a node")
    assert not boxes(toasts)[0].intersects(node)
    places.append((QRectF(20, 350, 80, 80), 1.0))
    toasts.show_message("error", "And low on the left")
    assert not any(box.intersects(place) for box in boxes(toasts) for place, _ in places)


def test_one_goes_by_itself_or_by_its_button_and_the_others_close_up(host, qtbot, monkeypatch):
    monkeypatch.setattr("neurolab.ui.toast._SHOWN_MS", {"info": 30})
    toasts = Toasts(host)
    toasts.show_message("error", "First")
    toasts.show_message("error", "Second")
    low = boxes(toasts)[1]
    toasts.shown[1].close_button.click()
    assert boxes(toasts) == [low]
    toasts.show_message("info", "Short")
    qtbot.waitUntil(lambda: [t.said[1] for t in toasts.shown] == ["First"], timeout=2000)
    toasts.clear()
    QApplication.processEvents()
    assert not toasts.shown


def test_messages_stay_inside_when_the_canvas_changes_its_size(host, qtbot):
    toasts = Toasts(host)
    toasts.show_message("error", "The run has stopped", "Try a smaller step, or a smaller weight, or a smaller current")
    host.resize(400, 300)
    qtbot.waitUntil(lambda: QRectF(host.rect()).contains(boxes(toasts)[0]), timeout=2000)
