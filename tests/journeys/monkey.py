"""A monkey at the window: seeded random gestures with mouse, wheel, keys, menus and buttons. Nothing may fail, and undoing all gives the start.

python tests/journeys/monkey.py --minutes 10 [--seed 1]

When something fails, it prints the seed and the last gestures; the same seed on the same code makes the same gestures, but for what depends on time.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import sys
import tempfile
import time
import traceback
from collections import deque
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QFileDialog, QLineEdit, QMenu, QMessageBox, QSlider, QWidget

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NONE, SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEYS = [getattr(Qt.Key, f"Key_{c}") for c in "VWPIRHNMBTLFQASXOKJYC"] + [
    Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Period, Qt.Key.Key_Comma, Qt.Key.Key_F2, Qt.Key.Key_F6,
    Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
]  # fmt: skip
# these leave the circuit or the program, write files, or wait for a person
LEFT_ALONE = ("file.", "help.examples", "help.shortcuts", "help.news", "help.about", "view.lock", "view.presentation")
MOST_RECORDS = 120
"""Beyond so many records the monkey deletes: it is gestures that count, not a large circuit."""


def left_alone(action_id):
    return any(action_id.startswith(name) for name in LEFT_ALONE)


class Monkey:
    """Does one random gesture after another at a window, and remembers the last ones."""

    def __init__(self, window, seed):
        self.window, self.session = window, window.session
        self.random = random.Random(seed)
        self.done = 0
        self.last = deque(maxlen=40)
        self.types = [s.type_id for s in self.session.registry if s.kind in ("cell", "unit", "stimulus", "meter")]
        self.compounds = [s.type_id for s in self.session.registry if s.kind == "compound"]
        self.gestures = {
            self.drop: 10, self.drag: 14, self.click: 8, self.double: 4, self.wheel: 3, self.key: 14, self.menu_action: 8, self.button: 6,
            self.field: 5, self.undo_or_redo: 7, self.compound: 3, self.type_text: 2, self.slide: 2, self.wire_two: 8, self.context_menu: 2,
        }  # fmt: skip

    def step(self):
        """Do one gesture, and give the window time to answer it."""
        if len(tuple(self.session.circuit)) > MOST_RECORDS:
            self.session.select_all()
            self.session.delete()
        gesture = self.random.choices(list(self.gestures), list(self.gestures.values()))[0]
        self.last.append(gesture.__name__)
        gesture()
        self.done += 1
        QCoreApplication.processEvents()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog | QMenu) and dialog.isVisible():
                dialog.close()

    def note(self, text):
        self.last[-1] += f" {text}"

    # Places.

    def place(self):
        """Return a place on the canvas: mostly at a node or near its rim, where things happen."""
        canvas = self.window.canvas
        rect = canvas.rect()
        if canvas.model.node_ids and self.random.random() < 0.7:
            at = canvas.window_place_of(self.random.choice(canvas.model.node_ids))
            spread = self.random.choice((4, 24, 34, 60))
            if at is not None:
                at = at.toPoint() + QPoint(self.random.randint(-spread, spread), self.random.randint(-spread, spread))
                if rect.contains(at):
                    return at
        return QPoint(self.random.randrange(rect.width()), self.random.randrange(rect.height()))

    def mods(self):
        return self.random.choices((NONE, SHIFT, CTRL, ALT), (8, 2, 1, 1))[0]

    # Gestures.

    def click(self):
        QTest.mouseClick(self.window.canvas, self.random.choice((LEFT, LEFT, LEFT, MIDDLE)), self.mods(), self.place())

    def double(self):
        QTest.mouseDClick(self.window.canvas, LEFT, NONE, self.place())

    def drag(self):
        canvas, begin, end = self.window.canvas, self.place(), self.place()
        button, mods = self.random.choice((LEFT, LEFT, LEFT, MIDDLE)), self.mods()
        QTest.mousePress(canvas, button, mods, begin)
        for i in range(1, 6):
            QTest.mouseMove(canvas, begin + (end - begin) * (i / 5))
            if self.random.random() < 0.04:
                QTest.keyClick(canvas, self.random.choice(KEYS))
        QTest.mouseRelease(canvas, button, mods, end)

    def wheel(self):
        at, turn = self.place(), QPoint(0, self.random.choice((-240, -120, 120, 240)))
        canvas = self.window.canvas
        event = QWheelEvent(
            QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), turn, Qt.MouseButton.NoButton, self.mods(), Qt.ScrollPhase.NoScrollPhase, False
        )
        QCoreApplication.sendEvent(canvas, event)

    def key(self):
        key, mods = self.random.choice(KEYS), self.random.choices((NONE, SHIFT), (5, 1))[0]
        self.note(key.name)
        QTest.keyClick(self.window.canvas, key, mods)

    def menu_action(self):
        actions = [a for a in self.window.actions_by_id.all() if a.isEnabled() and not left_alone(a.objectName())]
        action = self.random.choice(actions)
        self.note(action.objectName())
        action.trigger()

    def undo_or_redo(self):
        name = self.random.choice(("edit.undo", "edit.undo", "edit.redo"))
        for _ in range(self.random.randint(1, 4)):
            if self.window.actions_by_id[name].isEnabled():
                self.window.actions_by_id[name].trigger()

    def drop(self):
        self._drop("application/x-neurolab-type", self.random.choice(self.types))

    def compound(self):
        self._drop("application/x-neurolab-compound", self.random.choice(self.compounds))

    def _drop(self, kind, type_id):
        self.note(type_id)
        data = QMimeData()
        data.setData(kind, type_id.encode())
        at = self.place()
        enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, LEFT, NONE)
        QCoreApplication.sendEvent(self.window.canvas, enter)
        QCoreApplication.sendEvent(self.window.canvas, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, LEFT, NONE))

    def wire_two(self):
        nodes = self.window.canvas.model.node_ids
        if len(nodes) > 1:
            self.session.connect(*self.random.sample(list(nodes), 2))

    def _visible(self, kind):
        docks = [d for d in self.window.panels.docks.values() if d.isVisible()]
        return [w for d in docks for w in d.findChildren(kind) if w.isVisible() and w.isEnabled() and not w.visibleRegion().isEmpty()]

    def button(self):
        if buttons := self._visible(QAbstractButton):
            button = self.random.choice(buttons)
            self.note(button.accessibleName() or button.text() or button.toolTip()[:40])
            QTest.mouseClick(button, LEFT)

    def slide(self):
        if sliders := self._visible(QSlider):
            slider = self.random.choice(sliders)
            slider.setValue(self.random.randint(slider.minimum(), slider.maximum()))

    def field(self):
        fields = [f for f in self._visible(QLineEdit) if not isinstance(f.parent(), QComboBox)]
        if fields:
            field = self.random.choice(fields)
            field.setFocus()
            field.selectAll()
            text = self.random.choice(("0", "-1", "1e9", "3 mV", "nonsense", "", "0.5", "100", "µ²"))
            self.note(f"{field.accessibleName()}={text}")
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Qt.Key.Key_Return)
            self.window.canvas.setFocus()

    def type_text(self):
        focus = QApplication.focusWidget()
        if isinstance(focus, QWidget) and focus is not self.window.canvas:
            QTest.keyClicks(focus, self.random.choice(("abc", "10 ms", "*x*")))
            QTest.keyClick(focus, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab)))

    def context_menu(self):
        at = self.place()
        QTest.mouseClick(self.window.canvas, RIGHT, NONE, at)
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            actions = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator() and a.menu() is None and not left_alone(a.objectName())]
            if actions:
                action = self.random.choice(actions)
                self.note(action.text())
                action.trigger()
            menu.close()

    # The promise.

    def settle(self):
        """End what is going on: a drag, a text being written."""
        for _ in range(3):
            QTest.keyClick(self.window.canvas, Qt.Key.Key_Escape)
        self.window.canvas.setFocus()
        QCoreApplication.processEvents()

    def check(self, start):
        """Undo all and compare with the start, redo all and compare with the end."""
        self.settle()
        session = self.session
        end, index = content_of(session.circuit), session.undo.index()
        session.undo.setIndex(0)
        assert content_of(session.circuit) == start, "undoing all does not give the start"
        session.undo.setIndex(index)
        assert content_of(session.circuit) == end, "redoing all does not give the end"


def say(text):
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def content_of(circuit):
    return {r.id: r for r in circuit}


class no_waiting:
    """Dialogs that would wait for a person answer at once: cancelled."""

    def __enter__(self):
        self._old = [(c, n, getattr(c, n)) for c, n in ((QDialog, "exec"), (QMessageBox, "exec"), (QMenu, "exec"))]
        for owner, name, _ in self._old:
            setattr(owner, name, lambda *_: 0)
        files = ("getOpenFileName", "getSaveFileName")
        self._files = [(n, getattr(QFileDialog, n)) for n in files]
        for name in files:
            setattr(QFileDialog, name, staticmethod(lambda *_, **__: ("", "")))
        # what Qt itself opens in a loop of its own (the menu of a button) is closed from that loop
        self._closer = QTimer()
        self._closer.timeout.connect(self._close)
        self._closer.start(40)

    def _close(self):
        for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if widget is not None:
                widget.close()

    def __exit__(self, *_):
        self._closer.stop()
        for owner, name, old in self._old:
            setattr(owner, name, old)
        for name, old in self._files:
            setattr(QFileDialog, name, staticmethod(old))


def let_loose(window, seed, until, every=400):
    """Let a monkey loose at a window; `until` gets it and says when to stop. Every so many gestures all is undone and redone. Returns it."""
    start = content_of(window.session.circuit)
    monkey = Monkey(window, seed)
    with no_waiting():
        while not until(monkey):
            monkey.step()
            if monkey.done % every == 0:
                monkey.check(start)
        monkey.check(start)
    return monkey


def main():
    """Let the monkey loose for some minutes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    faulthandler.enable()
    wrong = []

    def hook(kind, error, trace):
        wrong.append("".join(traceback.format_exception(kind, error, trace)))

    def qt_said(kind, _context, text):
        if kind != QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
            wrong.append(f"Qt: {text}")

    with tempfile.TemporaryDirectory(prefix="neurolab-monkey-") as home:
        os.environ["NEUROLAB_HOME"] = home
        from neurolab.app.main import make_application, make_window, start_with

        application = make_application(["monkey"])
        window = make_window()
        window.resize(1280, 800)
        window.show()
        start_with(window, None)
        sys.excepthook = hook
        qInstallMessageHandler(qt_said)
        end = time.monotonic() + 60 * given.minutes
        seen = 0
        monkey = None

        def until(current):
            nonlocal seen, monkey
            monkey = current
            for fault in wrong[seen:]:
                say(f"after {current.done} gestures (seed {given.seed}):\n{fault}\nlast: {list(current.last)[-8:]}")
            seen = len(wrong)
            return time.monotonic() > end

        try:
            let_loose(window, given.seed, until)
        except AssertionError as error:
            wrong.append(str(error))
            say(f"{error}\nlast: {list(monkey.last)}")
        until(monkey)
        say(f"{monkey.done} gestures, {len(wrong)} faults, {len(set(wrong))} different")
        window.session.undo.setClean()
        window.close()
        application.processEvents()
    sys.stdout.flush()
    os._exit(1 if wrong else 0)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main()
