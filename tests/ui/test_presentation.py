"""The window for a class: text size, presentation mode, spotlight."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolBar

from neurolab.app.main import make_window
from neurolab.core.folders import config_folder
from neurolab.ui import theme
from neurolab.ui.text_size import saved_size


@pytest.fixture
def window(qapp, qtbot):
    # Every change of the look is worked through by all widgets that are left over from other tests: let them go first.
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light")
    made = make_window()
    qtbot.addWidget(made, before_close_func=lambda w: w.session.undo.setClean())
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.canvas.setFocus()
    qtbot.wait(50)
    yield made
    made.presentation.leave()
    made.text_size.choose(100)
    made.session.bridge.close()


def look_of(window):
    """What must be the same after a presentation as before."""
    bar = window.findChild(QToolBar, "tools")
    docks = {name: (dock.isVisible(), dock.geometry()) for name, dock in window.panels.docks.items()}
    front = {name for name, dock in window.panels.docks.items() if not dock.visibleRegion().isEmpty()}
    tools = [action.objectName() for action in bar.actions()]
    seen = (window.menuBar().isVisible(), window.transport.isVisible(), window.size(), window.windowState())
    return docks, front, tools, seen, theme.theme().name, theme.scale(), QApplication.font().pointSizeF(), window.canvas.geometry()


def key(window, pressed):
    window.activateWindow()  # the screen of the tests has no manager of windows that would do it
    QTest.qWait(10)
    QTest.keyClick(window.canvas, pressed)


class TestPresentation:
    def test_f11_leaves_canvas_scopes_and_transport_on_the_whole_screen(self, window, qtbot):
        key(window, Qt.Key.Key_F11)
        assert window.isFullScreen()
        assert not window.menuBar().isVisible()
        assert {name for name, dock in window.panels.docks.items() if dock.isVisible()} == {"scopes"}
        assert window.transport.isVisible()
        assert [a for a in window.findChild(QToolBar, "tools").actions() if a.objectName().startswith("tool.")] == []
        assert theme.scale() == 1.5
        assert theme.theme() is theme.STRONG["light"]
        assert theme.stroke(1.0) > 1.0
        qtbot.waitUntil(lambda: window.panels.docks["scopes"].height() > 0.35 * window.height())

    @pytest.mark.parametrize("leaving", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
    def test_leaving_brings_everything_back(self, window, qtbot, leaving):
        window.panels.bring("chemistry")
        window.panels.docks["help"].hide()
        window.resizeDocks([window.panels.docks["chemistry"]], [333], Qt.Orientation.Horizontal)
        qtbot.wait(100)
        before = look_of(window)
        key(window, Qt.Key.Key_F11)
        qtbot.wait(100)
        assert look_of(window) != before
        key(window, leaving)
        assert not window.presentation.on
        qtbot.waitUntil(lambda: look_of(window) == before)

    def test_escape_first_ends_what_is_going_on(self, window, qtbot):
        window.session.add_node("cell.lif", 0.0, 0.0)
        key(window, Qt.Key.Key_F11)
        key(window, Qt.Key.Key_Escape)
        assert not window.session.selection.ids
        assert window.presentation.on
        key(window, Qt.Key.Key_L)
        key(window, Qt.Key.Key_Escape)
        assert not window.presentation.spotlight.on
        assert window.presentation.on
        key(window, Qt.Key.Key_Escape)
        assert not window.presentation.on

    def test_the_tools_keep_their_keys(self, window):
        key(window, Qt.Key.Key_F11)
        key(window, Qt.Key.Key_P)
        assert window.session.tools.current.id == "probe"

    def test_a_window_closed_while_presenting_opens_as_it_was(self, window, qtbot):
        before = window.saveState(3)
        key(window, Qt.Key.Key_F11)
        window.close()
        settings = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
        assert settings.value("state") == before
        assert theme.scale() == 1.0
        settings.remove("state")
        settings.remove("geometry")
        settings.sync()


class TestSpotlight:
    def test_clicks_go_through(self, window, qtbot):
        button = QPushButton("below", window.canvas)
        button.setGeometry(40, 40, 80, 30)
        button.show()
        clicks = []
        button.clicked.connect(lambda: clicks.append(1))
        key(window, Qt.Key.Key_L)
        assert window.presentation.spotlight.on
        at = button.mapTo(window, button.rect().center())
        assert window.presentation.spotlight.geometry().contains(at)
        assert window.childAt(at) is button
        QTest.mouseClick(window.childAt(at), Qt.MouseButton.LeftButton)
        assert clicks == [1]

    def test_the_circle_follows_the_pointer_and_the_rest_is_dim(self, window, qtbot):
        key(window, Qt.Key.Key_L)
        QTest.mouseMove(window.windowHandle(), QPoint(120, 700))  # wherever an earlier test has left the pointer
        assert window.presentation.spotlight.middle == QPoint(120, 700)
        dim = window.grab().toImage()
        QTest.mouseMove(window.windowHandle(), QPoint(640, 300))
        assert window.presentation.spotlight.middle == QPoint(640, 300)
        lit = window.grab().toImage()
        assert lit.pixelColor(640, 300).lightness() > dim.pixelColor(640, 300).lightness() + 60
        assert lit.pixelColor(300, 500).lightness() < 140
        window.resize(1000, 700)
        qtbot.waitUntil(lambda: window.presentation.spotlight.size() == QSize(1000, 700))
        key(window, Qt.Key.Key_L)
        assert not window.presentation.spotlight.isVisible()


class TestTextSize:
    def test_keys_change_it_and_it_is_remembered(self, window, qapp):
        usual = qapp.font().pointSizeF()
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        for expected in (125, 150):
            QTest.keyClick(window.canvas, Qt.Key.Key_Equal, modifiers)
            assert theme.text_size() == expected
        assert qapp.font().pointSizeF() == pytest.approx(1.5 * usual)
        QTest.keyClick(window.canvas, Qt.Key.Key_Minus, modifiers)
        settings = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
        assert saved_size(settings) == theme.text_size() == 125

    def test_a_wrong_file_gives_the_usual_size(self, tmp_path):
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        assert saved_size(settings) == 100
        for wrong in ("huge", "99", "-150"):
            settings.setValue("text_size", wrong)
            assert saved_size(settings) == 100

    def test_the_menu_marks_the_size_in_force(self, window):
        menu = window.actions_by_id["view.text_larger"].associatedObjects()
        sizes = next(m for m in menu if m.metaObject().className() == "QMenu")
        chosen = next(a for a in sizes.actions() if a.data() == 175)
        chosen.trigger()
        assert theme.text_size() == 175
        sizes.aboutToShow.emit()
        assert [a.data() for a in sizes.actions() if a.isChecked()] == [175]

    def test_what_holds_text_grows_with_it_and_shrinks_back(self, window, qtbot):
        window.session.add_node("cell.hodgkin_huxley", 0.0, 0.0)
        toolbar = window.panels.scopes.toolbar
        before = (toolbar.height(), window.transport.clock.minimumWidth(), window.panels.palette.minimumWidth())
        window.text_size.choose(200)
        qtbot.waitUntil(lambda: toolbar.height() == 2 * before[0])
        assert window.transport.clock.minimumWidth() == 2 * before[1]
        assert window.panels.palette.minimumWidth() > before[2]
        for label in window.panels.inspector.findChildren(QLabel):
            if label.isVisible() and label.text() and not label.wordWrap():
                assert label.height() >= label.fontMetrics().height(), label.text()
        window.text_size.choose(100)
        qtbot.waitUntil(lambda: toolbar.height() == before[0])
        assert (toolbar.height(), window.transport.clock.minimumWidth(), window.panels.palette.minimumWidth()) == before

    def test_names_on_the_canvas_grow_with_it(self, window):
        names = window.canvas.painting.names
        names.fit(1.0)
        before = names.size
        window.text_size.choose(200)
        names.fit(1.0)
        assert names.size * 13 >= 22 > before * 13


def test_projector_themes_keep_black_or_white_text():
    assert theme.STRONG["light"].text.name() == "#000000"
    assert theme.STRONG["dark"].text.name() == "#ffffff"
