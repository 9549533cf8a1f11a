"""The File menu as people expect it."""

from __future__ import annotations

from neurolab.app.main import make_window


def test_quit_is_the_last_entry_of_the_file_menu(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("NEUROLAB_HOME", str(tmp_path))
    window = make_window()
    qtbot.addWidget(window)
    file = window.menuBar().actions()[0].menu()
    assert [a.objectName() for a in file.actions()].count("file.quit") == 1
    assert file.actions()[-1].objectName() == "file.quit"
    assert file.actions()[-2].isSeparator()
    window.session.bridge.close()
