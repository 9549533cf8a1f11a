"""A run as an NWB file, read back by the library of the format."""

from __future__ import annotations

from importlib.util import find_spec

import numpy as np
import pytest
from helpers import make_circuit

from neurolab.catalog.builtin import builtin_registry
from neurolab.core.errors import NeurolabError
from neurolab.storage.format import decode


@pytest.fixture(scope="module")
def result():
    from neurolab.api import simulate

    c = make_circuit("s>a a>b:ampa", s="step_current", a="hodgkin_huxley", b="lif")
    return simulate(c, "60 ms", seed=3, record=[("a", "v"), ("a", "na_hh.m"), ("b", "v")])


if find_spec("pynwb") is None:

    def test_without_the_extra_one_is_told_how_to_get_it(result, tmp_path):
        with pytest.raises(NeurolabError) as refused:
            result.to_nwb(tmp_path / "a.nwb")
        assert "neurolab[nwb]" in refused.value.hint

else:

    @pytest.fixture(scope="module")
    def file(result, tmp_path_factory):
        import pynwb

        path = tmp_path_factory.mktemp("nwb") / "run.nwb"
        assert result.to_nwb(path) == [path]
        with pynwb.NWBHDF5IO(str(path), "r") as io:
            yield io.read()

    def test_potentials_come_back_in_volts_at_their_rate(result, file):
        series = next(s for s in file.acquisition.values() if s.neurodata_type == "CurrentClampSeries")
        assert series.unit == "volts"
        np.testing.assert_allclose(np.asarray(series.data[:]) * series.conversion, np.asarray(result["a", "v"]) * 1e-3)
        assert series.rate == pytest.approx(1_000.0 / (result.time[1] - result.time[0]))
        assert sum(s.neurodata_type == "CurrentClampSeries" for s in file.acquisition.values()) == 2

    def test_a_gate_is_a_plain_series(result, file):
        (series,) = (s for s in file.acquisition.values() if s.neurodata_type == "TimeSeries")
        assert series.unit == "1"
        np.testing.assert_allclose(series.data[:], result["a", "na_hh.m"])

    def test_spikes_come_back_in_seconds_with_their_cell(result, file):
        units = file.units.to_dataframe()
        of_a = units[units["label"] == "a"].iloc[0]
        np.testing.assert_allclose(of_a["spike_times"], np.asarray(result.spikes("a")) * 1e-3)
        assert len(result.spikes("a")) > 0

    def test_the_circuit_is_in_the_notes(file):
        loaded = decode(file.notes.encode(), builtin_registry())
        assert {getattr(r, "label", "") for r in loaded.circuit} >= {"a", "b", "s"}
        assert "seed 3" in file.session_id

    def test_a_folder_that_is_not_there_is_named(result, tmp_path):
        with pytest.raises(NeurolabError, match="could not be written"):
            result.to_nwb(tmp_path / "none" / "a.nwb")
        assert list(tmp_path.iterdir()) == []
