"""The offer to recover what a program left behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from neurolab.app.main import make_window, offer_recovery
from neurolab.circuit.records import Node
from neurolab.editor.recovery import Recovery
from neurolab.storage.journal import SUFFIX, Journal
from neurolab.ui.recovery_dialog import RecoveryDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, tmp_path):
    window = make_window()
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo.setClean())
    window.show()
    window.session.add_node("cell.lif", 0, 0)
    for name in ("Reflex", "Race"):
        Journal(tmp_path / f"{name}{SUFFIX}", window.session.circuit, name, None).close()
    window.session.new()
    yield window
    window.session.bridge.close()


def offered(window, recovery):
    offer_recovery(window, recovery)
    return window.findChild(RecoveryDialog)


def test_recovering_opens_the_circuit_as_unsaved_work(window, qtbot, tmp_path):
    recovery = Recovery(window.session, tmp_path)
    dialog = offered(window, recovery)
    assert {dialog.list.item(i).text().split()[0] for i in range(dialog.list.count())} == {"Reflex", "Race"}
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.recover_button, LEFT)
    assert [n.type for n in window.session.circuit.all(Node)] == ["cell.lif"]
    assert window.isWindowModified()
    assert len(recovery.orphans()) == 1
    recovery.close()


def test_discarding_all_closes_the_dialog_and_asks_no_more(window, qtbot, tmp_path):
    recovery = Recovery(window.session, tmp_path)
    dialog = offered(window, recovery)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.mouseClick(dialog.discard_button, LEFT)
        qtbot.mouseClick(dialog.discard_button, LEFT)
    assert recovery.orphans() == []
    assert not window.session.dirty
    recovery.close()
