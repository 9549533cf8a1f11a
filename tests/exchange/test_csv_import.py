"""Tables of recordings come back as numbers, whatever wrote them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neurolab.core.errors import FileError
from neurolab.exchange.csv_export import write_table
from neurolab.exchange.csv_import import read_table


def test_what_we_write_we_read(tmp_path):
    time, v = np.arange(500) * 0.025, np.sin(np.arange(500))
    v[7] = np.nan
    write_table(tmp_path / "a.csv", [("time (ms)", time), ("Cell A v (mV)", v), ("-5 y", v)], {"seed": 7})
    table = read_table(tmp_path / "a.csv")
    np.testing.assert_allclose(table.times, time)
    assert [(c.name, c.unit) for c in table.columns] == [("Cell A v", "mV"), ("-5 y", "")]
    np.testing.assert_allclose(table.columns[0].values, v)
    assert table.about["seed"] == "7"


@pytest.mark.parametrize(
    "text", ["Time [s];Vm [mV]\n0;-70\n0.001;-60\n", "Time (s)\tVm (mV)\n0\t-70\n1e-3\t-60\n", "﻿v (mV),t (us)\n-70,0\n-60,1000\n"]
)
def test_other_marks_units_and_orders_are_understood(tmp_path, text):
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    table = read_table(tmp_path / "a.csv")
    assert table.times.tolist() == [0.0, 1.0]
    assert (table.columns[0].unit, table.columns[0].values.tolist()) == ("mV", [-70.0, -60.0])


def test_numbers_without_headings_begin_with_the_time(tmp_path):
    (tmp_path / "a.csv").write_text("2,5\n0,3\n1,4\n", encoding="utf-8")
    table = read_table(tmp_path / "a.csv")
    assert table.times.tolist() == [0.0, 1.0, 2.0]
    assert table.columns[0].values.tolist() == [3.0, 4.0, 5.0]


@pytest.mark.parametrize("text", ["", "# only: words\n", "a,b\n", "time (ms)\n1\n2\n", "hello\nworld\n", "time (kg),v\n1,2\n2,3\n"])
def test_what_is_no_table_is_refused_with_a_hint(tmp_path, text):
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    with pytest.raises(FileError) as refused:
        read_table(tmp_path / "a.csv")
    assert refused.value.hint


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(FileError, match="could not be read"):
        read_table(tmp_path / "none.csv")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("bytes") / "a.csv"
    path.write_bytes(data)
    try:
        table = read_table(path)
    except FileError:
        return
    assert all(len(c.values) == len(table.times) for c in table.columns)
