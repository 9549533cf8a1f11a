"""Charts of experiments as pictures in files."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from neurolab.ui.experiments.chart import Axis, Chart, Series
from neurolab.ui.experiments.chart_menu import ChartMenu


@pytest.fixture
def chart(qtbot, session):
    made = Chart("f-I curve", Axis("Current", "pA"), Axis("Rate", "Hz"))
    qtbot.addWidget(made)
    made.resize(480, 260)
    made.show_series([Series(np.arange(9.0), np.arange(9.0) ** 2, QColor("#c02060"), "Cell A")])
    made.show()
    made.told = []
    session.message.connect(lambda *m: made.told.append(m))
    return made


def test_a_right_click_offers_to_save(chart, session):
    ChartMenu(chart, session)
    QApplication.sendEvent(chart, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(50, 50), chart.mapToGlobal(QPoint(50, 50))))
    (menu,) = chart.findChildren(QMenu)
    assert [a.text() for a in menu.actions()] == ["Save Picture (PNG, SVG, PDF)…", "Copy Picture"]
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().image().width() == 960
    menu.close()


@pytest.mark.parametrize(("name", "saved"), [("a.svg", "a.svg"), ("a", "a.png"), ("a.pdf", "a.pdf")])
def test_a_chart_is_saved_by_the_ending_of_the_name(chart, session, tmp_path, monkeypatch, name, saved):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    ChartMenu(chart, session).save()
    data = (tmp_path / saved).read_bytes()
    if saved.endswith("svg"):
        text = data.decode("utf-8")
        assert "<polyline" in text
        assert "#c02060" in text
        assert "Current (pA)" in text
        assert "<image" not in text
    elif saved.endswith("png"):
        assert QImage(str(tmp_path / saved)).size().width() == 960
    else:
        assert data.startswith(b"%PDF")
    assert chart.told == [("info", f"Saved {saved}", "")]


def test_what_cannot_be_saved_is_told(chart, session, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.gif"), ""))
    ChartMenu(chart, session).save()
    assert chart.told[0][0] == "error"
    assert ".svg" in chart.told[0][2]
