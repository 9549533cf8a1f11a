"""The first-run tour, done by a person's hands: from the demonstration to a spiking cell that they wired, in fewer than ten gestures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from test_first_lesson import LEFT, Person

from neurolab.app.main import make_window
from neurolab.catalog.spec import CellSpec
from neurolab.circuit.records import Node
from neurolab.editor.examples import examples

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person(qtbot):
    window = make_window()
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo.setClean())
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.session.open_example(examples()[0].path)
    yield Person(window, qtbot)
    window.session.bridge.close()


def double_click_in_palette(person, title):
    palette = person.window.panels.palette
    palette.search.clear()
    QTest.keyClicks(palette.search, title)
    index = palette.view.currentIndex()
    place = palette.view.visualRect(index).center()
    QTest.mouseClick(palette.view.viewport(), LEFT, pos=place)
    QTest.mouseDClick(palette.view.viewport(), LEFT, pos=place)


def test_from_launch_to_a_self_wired_spiking_cell_in_fewer_than_ten_gestures(person):
    window, tour = person.window, person.window.tour
    tour.offer()
    assert tour.card.isVisible()
    assert not tour.on
    gestures = 0

    def done(number):
        nonlocal gestures
        gestures += 1
        person.wait(lambda: tour.number == number)

    QTest.mouseClick(tour.go, LEFT)
    done(1)
    person.press(Qt.Key.Key_N, CTRL)
    done(2)
    assert window.session.circuit.all(Node) == []
    assert tour.frame.geometry().contains(window.panels.palette.mapTo(window, QPoint(20, 20)))
    double_click_in_palette(person, "leaky integ")
    done(3)
    double_click_in_palette(person, "step current")
    done(4)
    cell, stimulus = person.node("cell.lif"), person.node("stimulus.step_current")
    person.wire(stimulus, cell)
    done(5)
    QTest.mouseClick(person.canvas, LEFT, pos=person.point(cell.x, cell.y))
    gestures += 1
    person.press(Qt.Key.Key_T)
    done(6)
    person.press(Qt.Key.Key_Space)
    done(7)
    person.wait(lambda: len(person.spikes(cell.id)) > 0)
    assert gestures < 10
    QTest.mouseClick(person.canvas, LEFT, pos=person.point(stimulus.x, stimulus.y))
    person.type_value("amplitude", "300")
    person.wait(lambda: not tour.on)
    assert "you wired it" in tour.title.text()
    QTest.mouseClick(tour.go, LEFT)
    assert not tour.card.isVisible()
    tour.offer()
    assert not tour.card.isVisible(), "nobody is asked twice"


def test_it_waits_for_what_the_person_really_does(person, qtbot):
    tour = person.window.tour
    tour.start()
    person.press(Qt.Key.Key_N, CTRL)
    person.wait(lambda: tour.number == 2)
    person.session.add_node("unit.relu", 0, 0)  # a unit is no cell
    qtbot.wait(400)
    assert tour.number == 2
    person.session.add_node("cell.adex", 200, 0)  # any cell will do
    person.wait(lambda: tour.number == 3)


def test_steps_can_be_skipped_and_help_goes_on_where_one_left(person):
    tour = person.window.tour
    tour.start()
    person.press(Qt.Key.Key_N, CTRL)
    person.wait(lambda: tour.number == 2)
    QTest.mouseClick(tour.go, LEFT)
    assert tour.number == 3
    QTest.mouseClick(tour.later, LEFT)
    assert not tour.on
    assert not tour.frame.isVisible()
    person.session.add_node("cell.lif", 0, 0)
    person.window.actions_by_id["help.tour"].trigger()
    assert tour.number == 3
    assert any(isinstance(person.session.registry[n.type], CellSpec) for n in person.session.circuit.all(Node))


def test_it_begins_again_where_the_circuit_lacks_what_a_step_needs(person):
    tour = person.window.tour
    tour.start()
    for _ in range(3):
        QTest.mouseClick(tour.go, LEFT)
    QTest.mouseClick(tour.later, LEFT)
    person.press(Qt.Key.Key_N, CTRL)
    tour.start()
    assert tour.number == 2, "an empty canvas is there, a cell is not"
