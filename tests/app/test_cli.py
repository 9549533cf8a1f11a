"""The command line: what it prints, its exit codes, and never a traceback."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from helpers import make_circuit

from neurolab import __version__
from neurolab.app import cli


@pytest.fixture
def command(capsys):
    def call(*arguments):
        with pytest.raises(SystemExit) as stop:
            cli.main([str(a) for a in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return stop.value.code, out, err

    return call


@pytest.fixture
def circuit_file(tmp_path):
    c = make_circuit("s>a a>b:ampa", s="step_current", a="hodgkin_huxley", b="lif")
    c.save(tmp_path / "c.nlab")
    return tmp_path / "c.nlab"


def test_version_and_help(command):
    assert command("--version") == (0, f"neurolab, version {__version__}\n", "")
    code, out, _ = command("--help")
    assert code == 0
    for name in ("run", "check", "models", "export", "bench"):
        assert f"\n  {name} " in out


def test_check_says_what_is_in_a_file(command, circuit_file):
    assert command("check", circuit_file) == (0, "c.nlab: 3 nodes, 2 wires. All is well.\n", "")


def test_check_warns_of_what_it_does_not_know(command, tmp_path):
    (tmp_path / "f.nlab").write_text('{"format": 1, "records": [{"kind": "node", "id": "n1", "type": "cell.future"}]}', encoding="utf-8")
    code, out, err = command("check", tmp_path / "f.nlab")
    assert (code, out) == (0, "f.nlab: 1 unknown record. It can be opened.\n")
    assert err.startswith("note: 'n1' is kept but not simulated")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check"], "Missing argument 'FILE'"),
        (["check", "BROKEN"], "broken.nlab: the file is cut off in line 1"),
        (["run", "nowhere.nlab"], "there is no file nowhere.nlab"),
        (["run", "BROKEN"], "broken.nlab: the file is cut off"),
        (["run", "GOOD", "--for", "5 kg"], "unknown unit"),
        (["run", "GOOD", "--for", "0 ms"], "a run of 0 ms makes no sense"),
        (["run", "GOOD", "--for", "1e30 s"], "makes no sense"),
        (["run", "GOOD", "--dt", "1 h"], "a step of 3.6e+06 ms makes no sense"),
        (["run", "GOOD", "--seed", "-1"], "Invalid value for '--seed'"),
        (["run", "GOOD", "--record", "c:v"], "nothing in the circuit is called 'c'"),
        (["run", "GOOD", "--record", "a:w"], "'a' has no variable 'w'; it has v,"),
        (["run", "GOOD", "--for", "10 ms", "--out", "/nowhere/else/out.csv"], "the folder of"),
        (["export", "GOOD", "--to", "neuroml"], "'neuroml' is not one of 'csv', 'nwb'"),
        (["modles"], "there is no file or command 'modles'. did you mean the command 'models'?"),
        (["nowhere.nlab"], "there is no file or command 'nowhere.nlab'"),
        (["--colour"], "No such option"),
    ],
)
def test_a_bad_file_or_argument_exits_with_2(command, circuit_file, tmp_path, arguments, message):
    (tmp_path / "broken.nlab").write_text("{", encoding="utf-8")
    places = {"GOOD": circuit_file, "BROKEN": tmp_path / "broken.nlab"}
    code, out, err = command(*[places.get(a, a) for a in arguments])
    assert code == 2
    assert message in err
    assert err.startswith("neurolab: ") or "\nneurolab: " in err
    assert out == "" or "spikes" in out


def test_run_counts_spikes_and_writes_csv(command, circuit_file, tmp_path):
    code, out, err = command("run", circuit_file, "--for", "200ms", "--seed", "1", "--out", tmp_path / "o.csv")
    assert code == 0
    rows = [line.split() for line in out.splitlines()]
    assert rows[0] == ["node", "id", "spikes", "rate", "(Hz)"]
    assert int(rows[1][2]) > 3
    assert "wrote" in err
    assert (tmp_path / "o.csv").read_text(encoding="utf-8").splitlines()[3] == "time (ms),s i (pA),a v (mV),b v (mV)"
    assert len((tmp_path / "o_spikes.csv").read_text(encoding="utf-8").splitlines()) == 4 + int(rows[1][2])


def test_a_circuit_of_units_has_no_spikes_to_count(command, tmp_path):
    make_circuit("x>y", x="constant", y="tanh").save(tmp_path / "u.nlab")
    code, out, _ = command("run", tmp_path / "u.nlab", "--for", "5ms", "--out", tmp_path / "u.csv")
    assert (code, out) == (0, "Nothing in this circuit spikes; --out writes the traces.\n")
    assert (tmp_path / "u.csv").read_text(encoding="utf-8").splitlines()[3] == "time (ms),x y,y y"


def test_the_same_seed_gives_the_same_file(command, circuit_file, tmp_path):
    for name in ("a", "b"):
        command("run", circuit_file, "--for", "50ms", "--seed", "5", "--record", "a:na_hh.m", "--out", tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_export_writes_beside_the_circuit(command, circuit_file):
    code, _, err = command("export", circuit_file, "--to", "csv", "--for", "20ms")
    assert code == 0
    assert circuit_file.with_suffix(".csv").exists()
    assert str(circuit_file.with_suffix(".csv")) in err


def test_models_as_json(command):
    code, out, _ = command("models", "--json")
    entries = {e["type_id"]: e for e in json.loads(out)}
    assert code == 0
    assert {"cell.lif", "unit.tanh", "wire.weight", "synapse.ampa", "stimulus.sine", "meter.scope", "compound.ttx"} <= set(entries)
    params = {p["name"]: p for p in entries["cell.hodgkin_huxley"]["params"]}
    assert params["na_hh.g_Na"]["unit"] == "mS/cm2"
    assert {"name", "unit", "default", "low", "high", "cite"} <= set(params["C_m"])
    assert all(e["kind"] and e["title"] for e in entries.values())


def test_models_for_people(command):
    code, out, _ = command("models")
    assert code == 0
    assert "\ncell\n" in out
    assert "cell.lif" in out


def test_bench_as_json(command, monkeypatch):
    results = [{"name": "x", "value": 3.0, "unit": "x real time"}, {"name": "y", "value": 2.0, "unit": "ms", "ratio": 1.5, "against": "z"}]
    monkeypatch.setattr("neurolab.app.benchmarks.benchmarks", lambda **_: [("the engine", lambda: results)])
    code, out, err = command("bench", "--json")
    assert (code, json.loads(out), err) == (0, results, "measuring the engine ...\n")
    code, out, _ = command("bench")
    assert "1.5 x z" in out


def test_numbers_that_go_wrong_exit_with_1(command, tmp_path):
    c = make_circuit("s>a", s=("step_current", {"amplitude": 10000, "start": 0}), a="lif")
    c.save(tmp_path / "c.nlab")
    text = (tmp_path / "c.nlab").read_text(encoding="utf-8")
    assert "10000" in text
    from neurolab.core.errors import EngineError

    def fail(*_args, **_kwargs):
        raise EngineError("v of 'n2' is no longer a finite number at 3 ms", "Take a smaller step")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("neurolab.engine.simulate.simulate", fail)
        code, _, err = command("run", tmp_path / "c.nlab")
    assert code == 1
    assert "neurolab: v of 'n2' is no longer a finite number at 3 ms. Take a smaller step" in err


@pytest.mark.parametrize(
    ("error", "message"), [(RuntimeError("boom"), "something in neurolab went wrong: boom. Details are in "), (KeyboardInterrupt(), "stopped")]
)
def test_the_unexpected_gives_a_short_message(command, monkeypatch, error, message):
    def fail():
        raise error

    monkeypatch.setattr("neurolab.app.catalogue.model_table", fail)
    code, out, err = command("models")
    assert (code, out) == (1, "")
    assert message in err
    if "Details" in message:
        from pathlib import Path

        log = Path(err.strip().rpartition("Details are in ")[2])
        assert "RuntimeError: boom" in log.read_text(encoding="utf-8")


def test_a_reader_that_leaves_early_is_no_error():
    code = f"{sys.executable!r} -m neurolab models | head -1"
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {code}"], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == "unit\n"
    assert done.stderr == ""


def test_python_m_neurolab_is_the_same_program():
    done = subprocess.run([sys.executable, "-m", "neurolab", "--version"], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == f"neurolab, version {__version__}\n"


def test_a_file_opens_the_window(command, monkeypatch, circuit_file):
    opened = []
    monkeypatch.setattr("neurolab.app.qt_check.require_qt", lambda: None)
    monkeypatch.setattr("neurolab.app.main.run_window", lambda path, until_trace: opened.append(path) or 0)
    assert command(circuit_file)[0] == 0
    assert command()[0] == 0
    assert opened == [circuit_file, None]
