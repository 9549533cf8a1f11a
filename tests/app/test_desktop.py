"""The entry in the desktop's menu, the icon, and the type of circuit files."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from neurolab.app import desktop
from neurolab.app.cli import main


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A desktop of its own: no tool of the machine may change the real one."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "share"


def entry_in(home):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(home / "applications" / "neurolab.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_command_writes_everything_and_takes_it_away_again(home, capsys):
    with pytest.raises(SystemExit) as done:
        main(["desktop-install"])
    assert done.value.code == 0
    assert "neurolab.desktop" in capsys.readouterr().err
    entry = entry_in(home)
    assert entry["MimeType"] == f"{desktop.MIME};"
    command, file = entry["Exec"].rsplit(" ", 1)
    assert file == "%f"
    program = command.split()[0].strip('"')
    assert Path(program).exists()
    assert (home / "icons/hicolor/scalable/apps/neurolab.svg").exists()
    assert (home / "icons/hicolor/48x48/mimetypes/application-x-neurolab-circuit.png").exists()
    with pytest.raises(SystemExit):
        main(["desktop-install", "--remove"])
    ours = [p for p in home.rglob("*neurolab*") if p.is_file()]
    assert ours == []


def test_the_tools_of_the_desktop_hear_of_it(home, monkeypatch):
    called = []
    monkeypatch.setattr(shutil, "which", lambda tool: f"/usr/bin/{tool}")
    monkeypatch.setattr(subprocess, "run", lambda command, **_: called.append(command))
    desktop.install()
    assert ["update-mime-database", str(home / "mime")] in called
    assert ["xdg-mime", "default", "neurolab.desktop", desktop.MIME] in called


def test_the_type_is_a_sound_file_with_our_ending(home):
    desktop.install()
    tree = ET.parse(home / "mime" / "packages" / "neurolab.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    assert tree.find("m:mime-type", space).get("type") == desktop.MIME
    assert tree.find("m:mime-type/m:glob", space).get("pattern") == "*.nlab"


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_every_icon_has_its_size_and_shows_something(home, size):
    desktop.install()
    image = QImage(str(home / f"icons/hicolor/{size}x{size}/apps/neurolab.png"))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() < 40
    colors = {image.pixelColor(x, y).rgb() for x in range(0, size, max(size // 16, 1)) for y in range(0, size, max(size // 16, 1))}
    assert len(colors) > 4


def test_odd_folders_are_quoted(monkeypatch, tmp_path):
    odd = tmp_path / 'my $ "lab" 100%'
    odd.mkdir()
    (odd / "neurolab").touch()
    monkeypatch.setattr(sys, "executable", str(odd / "python"))
    quoted = desktop.program()
    assert quoted.startswith('"')
    assert quoted.endswith('my \\$ \\"lab\\" 100%%/neurolab"')


def test_a_folder_that_cannot_be_written_is_named(home, capsys):
    home.write_text("a file is in the way", encoding="utf-8")
    with pytest.raises(SystemExit) as done:
        main(["desktop-install"])
    assert done.value.code == 2
    assert "cannot be written" in capsys.readouterr().err


class TestBundle:
    """The recipe of the stand-alone program; building it and trying it takes a minute: ``python resources/packaging/build_bundle.py``."""

    ROOT = Path(__file__).resolve().parents[2] / "resources" / "packaging"

    def test_it_begins_with_the_command_line(self):
        done = subprocess.run([sys.executable, self.ROOT / "start.py", "--version"], capture_output=True, text=True, check=False, timeout=60)
        assert done.stdout.startswith("neurolab, version")

    def test_the_recipe_names_what_exists_and_keeps_the_sources(self):
        recipe = (self.ROOT / "neurolab.spec").read_text(encoding="utf-8")
        compile(recipe, "neurolab.spec", "exec")
        assert 'module_collection_mode={"neurolab": "pyz+py"}' in recipe, "the engine translates its loops from source"
        for name in ("start.py", "build_bundle.py"):
            assert (self.ROOT / name).exists()
