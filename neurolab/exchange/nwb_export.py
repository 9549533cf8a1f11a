"""A run as a file of Neurodata Without Borders (NWB 2): traces, spikes, and the whole circuit in the notes. Needs the extra ``nwb``."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from neurolab import __version__
from neurolab.catalog.compose import recordable
from neurolab.circuit.members import owner_of
from neurolab.circuit.records import Node
from neurolab.core.errors import FileError, NeurolabError
from neurolab.core.units import dimension
from neurolab.exchange.csv_export import label_of
from neurolab.storage.format import encode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neurolab.circuit.circuit import Circuit
    from neurolab.engine.simulate import Run

_VOLT = 1e-3
"""Volts a mV: the format wants currents and voltages in SI units, and keeps the factor beside our numbers."""
_MS = 1e-3


def write_nwb(path: str | Path, run: Run, circuit: Circuit, about: Mapping[str, object]) -> list[Path]:
    """Write a run: membrane potentials as current clamp series, all else as time series, spikes as units.

    Parameters
    ----------
    path : str or Path
        An old file is replaced once the new one is whole.
    about : mapping
        What to say of the run: seed, step ...

    Returns
    -------
    list of Path
        The file that was written.

    Raises
    ------
    NeurolabError
        When the extra is not installed.
    FileError
        When the file cannot be written.
    """
    try:
        import pynwb  # pyright: ignore[reportMissingImports]
    except ImportError as error:
        raise NeurolabError("NWB is an extra that is not installed", "Install it with: pip install 'neurolab[nwb]'") from error
    target = Path(path)
    nwb: Any = pynwb.NWBFile(
        session_description=circuit.settings.title or "A simulated circuit",
        identifier=str(uuid.uuid4()),
        session_start_time=datetime.now(UTC),
        source_script=f"neurolab {__version__}",
        source_script_file_name="neurolab",
        notes=encode(circuit).decode("utf-8"),
        session_id="; ".join(f"{key} {value}" for key, value in about.items() if value != ""),
        keywords=["simulation"],
    )
    _add_traces(pynwb, nwb, run, circuit)
    _add_spikes(nwb, run, circuit)
    beside = target.with_name(f".{target.stem}.part.nwb")
    try:
        with _file(pynwb, beside) as file:
            file.write(nwb)
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        reason = error.strerror or error
        raise FileError(f"{target.name} could not be written: {reason}", "Choose another folder, or check that the disk is not full") from error
    return [target]


def _file(pynwb: Any, path: Path) -> Any:
    return pynwb.NWBHDF5IO(str(path), "w")


def _add_traces(pynwb: Any, nwb: Any, run: Run, circuit: Circuit) -> None:
    device = nwb.create_device(name="neurolab", description="A simulator of neurons")
    electrodes: dict[str, Any] = {}
    interval = float(run.time[1] - run.time[0]) if len(run.time) > 1 else 1.0
    timing = {"rate": 1.0 / (interval * _MS), "starting_time": float(run.time[0]) * _MS if len(run.time) else 0.0}
    for record_id, variable in run.channels:
        unit = _unit(circuit, record_id, variable)
        name = f"{label_of(circuit, record_id)} {variable}".replace("/", "-").replace(":", " ")
        name = name if name not in nwb.acquisition else f"{name} ({record_id})"
        about = {"name": name, "data": np.asarray(run[record_id, variable]), "description": f"{record_id} {variable}, in {unit or 'pure numbers'}"}
        if variable == "v" and unit == "mV":
            if record_id not in electrodes:
                electrodes[record_id] = nwb.create_icephys_electrode(name=f"electrode {record_id}", description=name, device=device)
            series = pynwb.icephys.CurrentClampSeries(**about, electrode=electrodes[record_id], gain=1.0, conversion=_VOLT, **timing)
        else:
            series = pynwb.TimeSeries(**about, unit=unit or "1", **timing)
        nwb.add_acquisition(series)


def _add_spikes(nwb: Any, run: Run, circuit: Circuit) -> None:
    if not len(run.spike_times):
        return
    nwb.add_unit_column(name="cell", description="Id of the cell in the circuit")
    nwb.add_unit_column(name="label", description="Name of the cell")
    order = np.argsort(run.spike_ids, kind="stable")
    numbers, first = np.unique(run.spike_ids[order], return_index=True)
    for number, times in zip(numbers.tolist(), np.split(run.spike_times[order] * _MS, first[1:]), strict=True):
        nwb.add_unit(spike_times=times, cell=run.ids[number], label=label_of(circuit, run.ids[number]))


def _unit(circuit: Circuit, record_id: str, variable: str) -> str:
    """Return the declared unit of a variable, empty for a pure number."""
    record = circuit[owner_of(record_id)[0]]
    if isinstance(record, Node):
        known = recordable(circuit.registry, circuit.registry[record.type], record.mechanisms, record.compartments)
        if variable in known and dimension(known[variable].unit) != dimension("1"):
            return known[variable].unit
    return ""
