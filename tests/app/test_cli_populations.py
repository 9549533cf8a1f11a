"""Populations on the command line: rates are those of a cell, and what does not fit is refused with the number."""

import pytest

from neurolab import api
from neurolab.app.cli import main


@pytest.fixture
def command(capsys):
    def call(*arguments):
        with pytest.raises(SystemExit) as done:
            main(arguments)
        return done.value.code, *capsys.readouterr()

    return call


def saved(tmp_path, size, rule):
    c = api.Circuit()
    c.settings(dt="0.1 ms")
    trains = c.add("regular", "Trains", size=size, rate=50.0)
    cells = c.add("lif", "Cells", size=size)
    c.connect(trains, cells, "ampa", rule=rule, weight=6.0)
    c.scatter(cells, v="5 mV")
    path = tmp_path / "c.nlab"
    c.save(path)
    return path


def test_run_prints_the_rate_of_a_cell(command, tmp_path):
    code, out, _ = command("run", str(saved(tmp_path, 20, api.Rule("one_to_one"))), "--for", "1s")
    assert code == 0
    trains = next(line.split() for line in out.splitlines() if line.startswith("Trains"))
    assert trains[2:] == ["20", "1000", "50"]


def test_check_counts_and_refuses_with_the_number(command, tmp_path):
    code, out, _ = command("check", str(saved(tmp_path, 20, api.Rule("one_to_one"))))
    assert code == 0
    assert "40 cells and about 20 connections" in out
    path = str(saved(tmp_path, 50_000, api.Rule("all_to_all")))
    for name in ("check", "run"):
        code, _, err = command(name, path)
        assert code == 1
        assert "2,500,000,000 connections" in err
        assert "GiB" in err


def test_a_script_reads_single_cells(tmp_path):
    c = api.load(saved(tmp_path, 20, api.Rule("one_to_one")))
    run = api.simulate(c, "300 ms", record=[("Cells[3]", "v")])
    assert run["Cells[3]", "v"].max() > -60
    cells, times = run.raster("Cells")
    assert len(run.spikes("Cells[3]")) == (cells == 3).sum()
    assert len(times) == len(run.spikes("Cells"))
