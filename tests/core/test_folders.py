"""The user's folders: one place for tests, a spare one where the home cannot be written."""

from __future__ import annotations

import os

import platformdirs
import pytest

from neurolab.core import folders


@pytest.mark.parametrize("part", ["config", "data", "log"])
def test_everything_lies_below_the_given_home(tmp_path, monkeypatch, part):
    monkeypatch.setenv(folders.HOME_VARIABLE, str(tmp_path))
    folder = getattr(folders, f"{part}_folder")()
    assert folder == tmp_path / part
    assert folder.is_dir()


def test_without_a_given_home_the_system_decides(tmp_path, monkeypatch):
    monkeypatch.delenv(folders.HOME_VARIABLE)
    monkeypatch.setattr(platformdirs, "user_config_path", lambda name, appauthor: tmp_path / name)
    assert folders.config_folder() == tmp_path / "neurolab"


def test_a_home_that_cannot_be_written_is_replaced(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv(folders.HOME_VARIABLE, str(tmp_path / "file"))
    monkeypatch.setattr(folders.tempfile, "gettempdir", lambda: str(tmp_path / "tmp"))
    folder = folders.data_folder()
    assert (tmp_path / "tmp") in folder.parents
    assert os.access(folder, os.W_OK)
