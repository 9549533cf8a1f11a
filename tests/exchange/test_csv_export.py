"""CSV files hold all that is needed to redraw the plot and to repeat the run."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from neurolab import __version__
from neurolab.core.errors import FileError
from neurolab.exchange.csv_export import write_spikes, write_table


def read(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    about = dict(line[2:].split(": ", 1) for line in lines if line.startswith("# "))
    return about, list(csv.reader(line for line in lines if not line.startswith("#")))


def test_traces_come_back_with_units_and_settings(tmp_path):
    time = np.arange(50_000) * 0.025
    v = np.sin(time) * 70
    write_table(tmp_path / "a.csv", [("time (ms)", time), ("A v (mV)", v)], {"seed": 7, "dt": "0.025 ms", "circuit": "two\ncells"})
    about, rows = read(tmp_path / "a.csv")
    assert about == {"neurolab": __version__, "seed": "7", "dt": "0.025 ms", "circuit": "two cells"}
    assert rows[0] == ["time (ms)", "A v (mV)"]
    data = np.array(rows[1:], dtype=float)
    np.testing.assert_allclose(data, np.column_stack([time, v]), rtol=1e-9, atol=1e-12)
    assert rows[13][0] == "0.3", "no rounding noise in times"


def test_a_gap_is_an_empty_cell(tmp_path):
    write_table(tmp_path / "a.csv", [("time (ms)", np.array([0.0, 1.0])), ("y", np.array([np.nan, 2.0], dtype=np.float32))])
    assert read(tmp_path / "a.csv")[1][1:] == [["0", ""], ["1", "2"]]


def test_spikes_one_a_line(tmp_path):
    write_spikes(tmp_path / "s.csv", [('Cell, "A"', "n1", 12.5), ("B\nµ", "n2", np.float64(13))])
    assert read(tmp_path / "s.csv")[1] == [["node", "id", "time (ms)"], ['Cell, "A"', "n1", "12.5"], ["B µ", "n2", "13"]]


def test_a_label_is_never_a_formula(tmp_path):
    write_spikes(tmp_path / "s.csv", [("=cmd()", "n1", -1.0), ("-5", "n2", 0.0), ("@x", "n3", 0.0)])
    assert [row[0] for row in read(tmp_path / "s.csv")[1][1:]] == ["'=cmd()", "-5", "'@x"]


def test_an_unwritable_place_is_named_and_leaves_nothing(tmp_path):
    with pytest.raises(FileError, match="the folder of .* does not exist"):
        write_table(tmp_path / "none" / "a.csv", [])
    assert list(tmp_path.iterdir()) == []
