"""The scope panel as a person uses it: signals on screen, cursors, freezing, hiding, zooming, saving."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from scope_rig import Bench

from neurolab.circuit import edits
from neurolab.ui import theme
from neurolab.ui.scopes.export import table_of


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot)
    yield made
    made.session.bridge.close()


def make(qtbot, **options):
    made = Bench(qtbot, **options)
    made.panel.destroyed.connect(made.session.bridge.close)
    return made


class TestDrawing:
    def test_every_spike_reaches_the_picture_at_its_time(self, bench):
        pixels, view, clock = bench.pixels(), bench.views[0], bench.panel.timebase
        times, who = bench.panel.feed.spikes.between(clock.left + 5, clock.right - 5)
        assert len(times) > 10
        zero_row = int(view.top / (view.top - view.scale.low) * pixels.shape[0])
        for time, owner in zip(times, who, strict=True):
            column = int(clock.column_of(time))
            near = pixels[zero_row - 8 : zero_row, column - 1 : column + 2]
            assert (near == bench.color(bench.cells[owner])).any(), f"no spike drawn at {time} ms"

    def test_spikes_are_marked_above_the_traces_in_the_colour_of_their_cell(self, bench):
        pixels = bench.pixels()
        for cell in bench.cells:
            assert (pixels[:12] == bench.color(cell)).any()
        assert not (bench.pixels(1)[:4] == bench.color(bench.stim)).any()

    def test_the_panel_says_when_it_has_drawn_live_samples(self, qtbot):
        silent = make(qtbot, samples=0)
        assert not silent.panel.has_drawn()
        silent.frame(100)
        assert silent.panel.has_drawn()

    def test_a_resting_run_is_not_painted_again(self, bench):
        before = bench.panel.frames_drawn
        for _ in range(5):
            bench.bridge.frame.emit()
        assert bench.panel.frames_drawn == before
        bench.recorder.advance(5)
        bench.bridge.frame.emit()
        assert bench.panel.frames_drawn == before + 1

    def test_raster_and_rate_show_who_fires(self, qtbot):
        made = make(qtbot, views=("raster", "rate"))
        raster = made.pixels(0)
        half = raster.shape[0] // 2
        assert (raster[:half] == made.color(made.cells[0])).any()
        assert (raster[half:] == made.color(made.cells[1])).any()
        assert not (raster[:half] == made.color(made.cells[1])).any()
        rows = made.views[1].legend.rows
        assert rows[0].value.endswith("Hz")
        assert float(rows[0].value.split()[0]) > 0

    def test_a_long_run_scrolls_and_the_newest_sample_is_at_the_right(self, bench):
        bench.frame(20_000)
        clock = bench.panel.timebase
        assert clock.right == pytest.approx(bench.recorder.time_of(bench.recorder.head - 1), abs=clock.per_column)
        assert bench.pixels(1)[:, -3:].any()

    @pytest.mark.parametrize("views", [("scope",), ("raster",)])
    def test_a_picture_that_moves_on_is_the_same_as_one_painted_anew(self, qtbot, views):
        made = make(qtbot, views=views, samples=100)
        for samples in (7, 1_000, 3, 160, 5_000, 160, 1, 167, 166, 2_000, 20_000):
            made.frame(samples)
            moved = made.pixels().view(np.uint8).astype(int)
            made.bridge.recorder.advance(0)
            made.panel.feed.generation += 1
            made.frame()
            assert np.abs(made.pixels().view(np.uint8).astype(int) - moved).max() <= 2

    def test_both_themes_and_a_high_resolution_screen_are_drawn(self, bench, qapp):
        before = bench.color(bench.cells[0])
        theme.apply(qapp, "dark")
        try:
            bench.frame()
            assert bench.color(bench.cells[0]) != before
            assert (bench.pixels() == bench.color(bench.cells[0])).any()
            bench.views[0].draw(2.0)
            assert bench.pixels().shape[1] == 2 * bench.panel.timebase.columns
        finally:
            theme.apply(qapp, "light")


class TestFreeze:
    def test_the_picture_stays_while_the_run_goes_on(self, bench):
        bench.panel.set_frozen(True)
        bench.frame()
        before = bench.pixels()
        bench.frame(3_000)
        assert np.array_equal(bench.pixels(), before)
        bench.panel.set_frozen(False)
        bench.frame()
        assert not np.array_equal(bench.pixels(), before)
        assert bench.panel.timebase.right >= bench.recorder.time_of(bench.recorder.head - 1)

    def test_one_can_look_closer_at_a_frozen_picture(self, bench):
        bench.panel.set_frozen(True)
        bench.frame(3_000)
        bench.wheel(bench.x_of(450.0))
        assert bench.panel.timebase.window == pytest.approx(400.0)
        assert bench.pixels().any()


class TestCursors:
    def test_the_read_out_is_the_value_of_each_trace_at_that_time(self, bench):
        bench.click(300.0)
        time = bench.panel.timebase.first
        assert time == pytest.approx(300.0, abs=bench.panel.timebase.per_column)
        bench.panel.timebase.set_hover(None)
        bench.frame()
        whole = bench.recorder.window(6_000)
        for row, legend in enumerate(bench.views[0].legend.rows):
            at = time / 0.1
            expected = np.interp(at, np.arange(6_000), whole[row])
            assert float(legend.value.replace("−", "-").split()[0]) == pytest.approx(expected, abs=0.06)
            assert legend.value.endswith("mV")
        assert "ms" in bench.panel.toolbar.readout.text()

    def test_two_cursors_give_differences_and_a_frequency(self, bench):
        bench.panel.timebase.set_cursors(200.0, 300.0)
        bench.frame()
        assert "100" in bench.panel.toolbar.readout.text()
        assert "10 Hz" in bench.panel.toolbar.readout.text()
        whole = bench.recorder.window(6_000)
        text = bench.views[0].legend.rows[0].value
        assert text.startswith("Δ")
        assert float(text.replace("−", "-").split()[1]) == pytest.approx(whole[0, 3000] - whole[0, 2000], abs=0.11)

    def test_shift_click_sets_the_second_and_escape_takes_both_away(self, bench):
        bench.click(200.0)
        bench.click(300.0, Qt.KeyboardModifier.ShiftModifier)
        assert bench.panel.timebase.second == pytest.approx(300.0, abs=1.0)
        bench.qtbot.keyClick(bench.panel, Qt.Key.Key_Escape)
        assert bench.panel.timebase.first is None
        assert bench.panel.timebase.second is None

    def test_the_keyboard_sets_and_moves_a_cursor(self, bench):
        bench.qtbot.keyClick(bench.panel, Qt.Key.Key_Right)
        start = bench.panel.timebase.first
        bench.qtbot.keyClick(bench.panel, Qt.Key.Key_Right)
        assert bench.panel.timebase.first == pytest.approx(start + bench.panel.timebase.per_column)

    def test_pointing_reads_out_without_a_click(self, bench):
        bench.qtbot.mouseMove(bench.views[0].plot.viewport(), bench.x_of(250.0))
        assert bench.panel.timebase.hover == pytest.approx(250.0, abs=1.0)
        assert bench.panel.timebase.first is None


class TestZoom:
    def test_the_wheel_over_a_plot_shows_less_time(self, bench):
        bench.wheel(bench.x_of(300.0))
        assert bench.panel.timebase.window == pytest.approx(400.0)
        assert bench.panel.toolbar.window_button.text().startswith("400 ms")

    def test_the_wheel_over_the_value_axis_zooms_values_and_a_double_click_fits_them_again(self, bench):
        view = bench.views[0]
        automatic = view.scale.high - view.scale.low
        bench.wheel(QPoint(20, 60))
        assert not view.scale.auto
        assert view.scale.high - view.scale.low < automatic
        assert view.legend.auto.isVisible()
        bench.qtbot.mouseDClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=bench.x_of(300.0))
        bench.frame()
        assert view.scale.auto
        assert bench.panel.timebase.first is None

    def test_dragging_looks_back_and_a_button_returns_to_now(self, bench):
        bench.frame(30_000)
        viewport, toolbar = bench.views[0].plot.viewport(), bench.panel.toolbar
        start = QPoint(400, 60)
        bench.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for dx in (10, 60, 120):
            bench.qtbot.mouseMove(viewport, start + QPoint(dx, 0))
        bench.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(120, 0))
        bench.frame()
        assert not bench.panel.timebase.follows
        assert toolbar.live.isVisible()
        bench.qtbot.mouseClick(toolbar.live, Qt.MouseButton.LeftButton)
        assert bench.panel.timebase.follows

    def test_the_window_buttons_step_through_the_usual_times(self, bench):
        bench.qtbot.mouseClick(bench.panel.toolbar.longer, Qt.MouseButton.LeftButton)
        assert bench.panel.timebase.window == 1_000.0
        bench.qtbot.mouseClick(bench.panel.toolbar.shorter, Qt.MouseButton.LeftButton)
        assert bench.panel.timebase.window == 500.0


class TestLegend:
    def test_a_click_hides_a_trace_and_another_shows_it(self, bench):
        row = bench.views[0].legend.rows[0]
        bench.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        bench.frame()
        assert not (bench.pixels() == bench.color(bench.cells[0])).any()
        assert (bench.pixels() == bench.color(bench.cells[1])).any()
        bench.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        bench.frame()
        assert (bench.pixels() == bench.color(bench.cells[0])).any()

    def test_a_double_click_shows_one_alone_and_another_all(self, bench):
        legend = bench.views[0].legend
        for expected in ({legend.rows[0].trace.key}, set()):
            bench.qtbot.mouseClick(legend.rows[1], Qt.MouseButton.LeftButton)
            bench.qtbot.mouseDClick(legend.rows[1], Qt.MouseButton.LeftButton)
            assert legend.hidden == expected

    def test_its_menu_selects_the_node_and_takes_it_off_the_scope(self, bench):
        view = bench.views[0]
        entries = {a.text(): a for a in bench.panel.menus.menu_of(view, view.legend.rows[1]).actions()}
        entries["Select Cell 1"].trigger()
        assert bench.session.selection.ids == (bench.cells[1],)
        entries["Take off the meter"].trigger()
        assert [r.text() for r in bench.views[0].legend.rows] == ["Cell 0"]
        bench.session.undo.undo()
        assert [r.text() for r in bench.views[0].legend.rows] == ["Cell 0", "Cell 1"]

    def test_a_trace_pointed_at_comes_to_the_front(self, bench):
        legend = bench.views[0].legend
        legend.rows[0].pointed.emit(True)
        assert bench.views[0].shown[-1].source == bench.cells[0]
        legend.rows[0].pointed.emit(False)


class TestCircuitChanges:
    def test_an_empty_panel_teaches_and_a_first_lead_fills_it(self, qtbot):
        made = make(qtbot, views=())
        assert made.panel.empty.isVisible()
        assert not made.panel.empty.button.isEnabled()
        made.session.selection.set((made.cells[0],))
        qtbot.mouseClick(made.panel.empty.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(made.panel.lanes), timeout=60_000)
        assert not made.panel.empty.isVisible()
        assert made.views[0].legend.rows[0].text() == "Cell 0"

    def test_hidden_traces_stay_hidden_when_another_is_added_and_undone(self, bench):
        bench.views[0].legend.set_hidden({(bench.cells[0], "v")})
        other = bench.add("cell.lif", "New")
        bench.session.trace(other)
        assert [r.text() for r in bench.views[0].legend.rows] == ["Cell 0", "Cell 1", "New"]
        assert bench.views[0].legend.hidden == {(bench.cells[0], "v")}
        bench.session.undo.undo()
        assert [r.text() for r in bench.views[0].legend.rows] == ["Cell 0", "Cell 1"]

    def test_a_dose_has_its_bar(self, bench):
        assert not bench.panel.plots.doses.isVisible()
        bench.session.do(edits.add_dose(bench.session.circuit, "compound.ttx", bench.cells[0], 0.1, start=100.0)[1], "dose")
        assert bench.panel.plots.doses.isVisible()
        assert "100 nM" in bench.panel.plots.doses.bars[0].text
        bench.session.wash_out()
        bench.frame(60_000)
        assert not bench.panel.plots.doses.isVisible()
        bench.session.undo.undo()
        bench.frame()
        assert bench.panel.plots.doses.isVisible()
        bench.session.undo.undo()
        assert not bench.panel.plots.doses.isVisible()

    def test_another_document_starts_afresh(self, bench):
        bench.panel.set_frozen(True)
        bench.session.new()
        assert not bench.panel.lanes
        assert bench.panel.empty.isVisible()
        assert not bench.panel.feed.frozen


class TestSaving:
    def test_the_table_has_all_that_is_shown(self, bench):
        table = dict(table_of(bench.panel))
        assert list(table)[:4] == ["time (ms)", "Cell 0 v (mV)", "Cell 1 v (mV)", "Step i (pA)"]
        times = table["time (ms)"]
        assert np.allclose(np.diff(times), 0.1)
        assert times[0] >= bench.panel.timebase.left
        whole = bench.recorder.window(6_000)
        assert np.allclose(table["Cell 1 v (mV)"], whole[1, np.round(times / 0.1).astype(int)])
        spikes, who = bench.panel.feed.spikes.between(times[0], times[-1])
        assert np.allclose(times[table["Cell 0 spike"] == 1], spikes[who == 0])

    def test_the_file_can_be_read_back(self, bench, tmp_path, monkeypatch):
        target = tmp_path / "traces.csv"
        monkeypatch.setattr("neurolab.ui.scopes.saving.QFileDialog.getSaveFileName", lambda *_a: (str(target), ""))
        bench.panel.export_csv()
        lines = target.read_text(encoding="utf-8").splitlines()
        assert any(line.startswith("#") and "seed" in line for line in lines)
        body = [line for line in lines if not line.startswith("#")]
        assert body[0].startswith("time (ms),Cell 0 v (mV)")
        assert len(body) == 1 + len(dict(table_of(bench.panel))["time (ms)"])

    def test_nothing_to_save_gives_a_message(self, qtbot, tmp_path, monkeypatch):
        made, told = make(qtbot, samples=0), []
        made.session.message.connect(lambda *m: told.append(m))
        monkeypatch.setattr("neurolab.ui.scopes.saving.QFileDialog.getSaveFileName", lambda *_a: (str(tmp_path / "a.csv"), ""))
        made.panel.export_csv()
        assert told[0][0] == "error"
        assert not (tmp_path / "a.csv").exists()

    def test_the_picture_has_twice_the_resolution(self, bench, tmp_path):
        bench.panel.saving.write_picture(tmp_path / "traces.png")
        image = QImage(str(tmp_path / "traces.png"))
        assert image.width() == 2 * bench.panel.plots.width()
        wanted = theme.node_color(bench.cells[0]).rgb()
        assert any(image.pixel(x, y) == wanted for x in range(200, 900) for y in range(20, 200))

    def test_a_folder_that_is_not_there_gives_a_message(self, bench, tmp_path, monkeypatch):
        told = []
        bench.session.message.connect(lambda *m: told.append(m))
        target = tmp_path / "missing" / "a.png"
        monkeypatch.setattr("neurolab.ui.scopes.saving.QFileDialog.getSaveFileName", lambda *_a: (str(target), ""))
        bench.panel.saving.save_picture()
        assert told[0][0] == "error"
        assert "a.png" in told[0][1]
        assert told[0][2]
