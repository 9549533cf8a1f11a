"""What the scopes show as files: pictures of pixels and of shapes, and tables that come back."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog
from scope_rig import Bench

from neurolab import __version__
from neurolab.core.errors import FileError
from neurolab.exchange.csv_import import read_table


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot, cells=2, views=("scope", "raster"))
    yield made
    made.session.bridge.close()


def test_an_svg_holds_shapes_in_the_colours_of_the_traces(bench, tmp_path):
    path = tmp_path / "traces.svg"
    bench.panel.saving.write_picture(path)
    text = path.read_text(encoding="utf-8")
    assert text.count("<polyline") >= 3
    assert "<image" not in text
    for cell in bench.cells:
        assert f"#{bench.color(cell) & 0xFFFFFF:06x}" in text
    assert "Cell 0" in text
    image = QImage(bench.panel.plots.size(), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter, QRectF(image.rect()))
    painter.end()
    drawn = {image.pixel(x, y) for x in range(100, 700) for y in range(0, image.height(), 2)}
    assert len(drawn) > 20


def test_pdf_and_png_are_written_and_other_endings_refused(bench, tmp_path):
    bench.panel.saving.write_picture(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    bench.panel.saving.write_picture(tmp_path / "a.png")
    assert QImage(str(tmp_path / "a.png")).width() == 2 * bench.panel.plots.width()
    with pytest.raises(FileError, match=r"a\.gif"):
        bench.panel.saving.write_picture(tmp_path / "a.gif")


def test_a_table_says_all_that_is_needed_to_draw_it_again(bench, tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    bench.panel.saving.save_numbers()
    about = read_table(path).about
    assert about["neurolab"] == __version__
    assert about["seed"] == str(bench.session.circuit.settings.seed)
    assert about["time step"].endswith("ms")
    assert about["plot 1"].endswith("(mV), trace: Cell 0 v; Cell 1 v")
    assert "C_m = " in about[f"node {bench.cells[0]}"]


def test_a_saved_table_lies_behind_the_traces_it_came_from(bench, tmp_path, monkeypatch):
    path = tmp_path / "first run.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    bench.panel.saving.save_numbers()
    view = bench.views[0]
    menu = bench.panel.menus.lane_menu(view)
    next(a for a in menu.actions() if "Recording" in a.text()).trigger()
    assert list(view.legend.references) == ["first run"]
    (first, _), (second, _) = bench.panel.references.behind(view.lane)
    clock, shown = bench.panel.timebase, view.lane.traces
    for curve, trace in ((first, shown[0]), (second, shown[1])):
        for time in np.linspace(clock.left + 10, clock.right - 10, 7):
            assert curve.value_at(time) == pytest.approx(bench.panel.feed.value_at(trace, time), abs=0.05)
    menu = bench.panel.menus.lane_menu(view)
    next(a for a in menu.actions() if "first run.csv" in a.text()).trigger()
    assert not view.legend.references


def test_a_recording_in_other_units_is_converted_and_a_wrong_one_refused(bench, tmp_path, monkeypatch):
    told = []
    bench.session.message.connect(lambda *m: told.append(m))
    path = tmp_path / "scope.csv"
    path.write_text("t (s),Vm (V)\n0,-0.07\n0.5,-0.05\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    view = bench.views[0]
    bench.panel.saving.load_recording(view.lane)
    ((curve, trace),) = bench.panel.references.behind(view.lane)
    assert trace.source == bench.cells[0]
    assert curve.value_at(250.0) == pytest.approx(-60.0)
    path.write_text("t (s),force (nS)\n0,1\n1,2\n", encoding="utf-8")
    bench.panel.saving.load_recording(view.lane)
    assert told[-1][0] == "error"
    assert "mV" in told[-1][2]
