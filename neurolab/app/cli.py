"""The command line: ``neurolab [FILE]`` opens the window; run, check, models, export and bench work without one.

Heavy imports (numpy, LLVM, Qt) are made inside the commands that need them, so that the others answer at once.
"""

from __future__ import annotations

import difflib
import gc
import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from neurolab import __version__
from neurolab.core.errors import CircuitError, FileError, NeurolabError, SpecError, UnitError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from neurolab.api import Circuit, Handle, Run

BAD_INPUT = 2
FAILED = 1
_INPUT_ERRORS = (FileError, CircuitError, SpecError, UnitError)
_MOST_TRACES = 200
_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class _Program(click.Group):
    """A group whose first argument may be a file to open instead of a command."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command; anything that is no command is a file for the window."""
        if args and args[0] not in self.commands:
            if not Path(args[0]).exists():
                close = difflib.get_close_matches(args[0], self.commands, n=1)
                hint = f"did you mean the command '{close[0]}'?" if close else "neurolab --help lists the commands"
                raise FileError(f"there is no file or command '{args[0]}'", hint)
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


@click.group(cls=_Program, invoke_without_command=True, context_settings=_CONTEXT, subcommand_metavar="[FILE | COMMAND ...]")
@click.version_option(__version__, "--version", "-V", prog_name="neurolab")
@click.pass_context
def program(ctx: click.Context) -> None:
    """Wire artificial and biological neurons, inject chemicals, watch live traces.

    Without a command, opens the window, with FILE or with a live demonstration.
    """
    if ctx.invoked_subcommand is None:
        _open_window(None)


@program.command(name="open", hidden=True)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--quit-after-first-trace", is_flag=True, hidden=True)
def open_(file: Path, quit_after_first_trace: bool) -> None:
    """Open the window with a circuit file."""
    _open_window(file, until_trace=quit_after_first_trace)


def _open_window(path: Path | None, *, until_trace: bool = False) -> None:
    gc.disable()  # a quarter of a warm start would go into collecting what the imports make; the window collects later, in its own thread
    from neurolab.app.qt_check import require_qt

    require_qt()
    from neurolab.app.main import run_window

    sys.exit(run_window(path, until_trace=until_trace))


def _run_options(function: Callable[..., None]) -> Callable[..., None]:
    for option in (
        click.option("--record", multiple=True, metavar="NODE:VARIABLE", help="What to record, by id or label; the meters' variables by default."),
        click.option("--dt", metavar="TIME", help="Step instead of the circuit's own: 0.025ms."),
        click.option("--seed", type=click.IntRange(0, 2**53 - 1), help="Seed instead of the circuit's own."),
        click.option("--for", "duration", default="1s", show_default=True, metavar="TIME", help="Model time to run: 500ms, 2s."),
    ):
        function = option(function)
    return function


@program.command()
@click.argument("file", type=click.Path(path_type=Path))
@_run_options
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write traces (and spikes beside them) to this CSV file.")
def run(file: Path, duration: str, seed: int | None, dt: str | None, record: tuple[str, ...], out: Path | None) -> None:
    """Run a circuit without a window and print who fired how often."""
    circuit, result = _simulate(file, duration, seed, dt, record)
    rows = [("node", "id", "cells", "spikes", "rate (Hz)")]
    seconds = float(result.time[-1]) / 1000
    for node in _spiking(circuit):
        count = len(result.spikes(node))
        rows.append((node.label or node.id, node.id, str(node.size), str(count), f"{count / seconds / node.size:.4g}" if seconds else ""))
    if all(row[2] in ("cells", "1") for row in rows):
        rows = [(name, record_id, spikes, rate) for name, record_id, _, spikes, rate in rows]
    if len(rows) > 1:
        _table(rows)
    else:
        click.echo("Nothing in this circuit spikes; --out writes the traces.")
    if out is not None:
        _say_written(result.to_csv(out))


@program.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--to", "form", type=click.Choice(["csv", "nwb"]), required=True, help="Format.")
@_run_options
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="File to write; FILE with another ending by default.")
def export(file: Path, form: str, duration: str, seed: int | None, dt: str | None, record: tuple[str, ...], out: Path | None) -> None:
    """Run a circuit and write its traces and spikes for other programs."""
    _, result = _simulate(file, duration, seed, dt, record)
    target = out or file.with_suffix(f".{form}")
    _say_written(result.to_nwb(target) if form == "nwb" else result.to_csv(target))


@program.command()
@click.argument("file", type=click.Path(path_type=Path))
def check(file: Path) -> None:
    """Say whether a circuit file is sound."""
    from neurolab.api import load
    from neurolab.circuit.records import Dose, Node, Opaque, Wire
    from neurolab.engine.memory import require_room

    circuit = load(file)
    _warn(circuit.notices)
    room = require_room(circuit.document)
    counts = [(len(circuit.document.all(c)), noun) for c, noun in ((Node, "node"), (Wire, "wire"), (Dose, "dose"), (Opaque, "unknown record"))]
    content = ", ".join(f"{n} {noun}{'s' * (n != 1)}" for n, noun in counts if n) or "nothing in it"
    if any(node.size > 1 for node in circuit):
        content += f"; {room.cells:,} cells and about {room.synapses:,} connections, {room.memory / 2**20:,.0f} MiB of memory to build it"
    click.echo(f"{file.name}: {content}. {'It can be opened.' if circuit.notices else 'All is well.'}")


@program.command()
@click.option("--json", "as_json", is_flag=True, help="Print a list of objects.")
def models(as_json: bool) -> None:
    """List every cell, unit, channel, receptor, wire, stimulus, meter, compound and target."""
    from neurolab.app.catalogue import model_table

    entries = model_table()
    if as_json:
        click.echo(json.dumps(entries, indent=1, ensure_ascii=False))
        return
    kind = ""
    for entry in entries:
        if entry["kind"] != kind:
            kind = entry["kind"]
            click.secho(f"\n{kind}" if entry is not entries[0] else kind, bold=True)
        click.echo(f"  {entry['type_id']:<28} {entry['title']}: {entry['summary']}")


@program.command(name="desktop-install")
@click.option("--remove", is_flag=True, help="Take it all away again.")
def desktop_install(remove: bool) -> None:
    """Add neurolab to the desktop's menu, and open circuits on a double click (Linux)."""
    from neurolab.app import desktop

    paths = desktop.remove() if remove else desktop.install()
    if not remove:
        _say_written(paths)
    elif not paths:
        click.echo("there was nothing to remove", err=True)


@program.command()
@click.option("--json", "as_json", is_flag=True, help="Print a list of objects.")
@click.option("--no-window", is_flag=True, help="Leave out frame and launch times.")
@click.option("--peer", default="", metavar="PYTHON", help="A Python that has Brian2, NEST or NEURON: times the same networks in them.")
@click.option("--full", is_flag=True, help="The largest networks too; takes minutes.")
def bench(as_json: bool, no_window: bool, full: bool, peer: str) -> None:
    """Measure speed: simulation against real time, frame times, launch."""
    from neurolab.app.benchmarks import benchmarks

    results: list[dict[str, Any]] = []
    for name, measure in benchmarks(window=not no_window, full=full, peer=peer):
        click.echo(f"measuring {name} ...", err=True)
        found = [{**r, "value": float(f"{r['value']:.4g}")} for r in measure()]
        results.extend(found)
        if not as_json:
            _table(
                [
                    (r["name"], f"{r['value']:.4g} {r['unit']}", f"{r['ratio']:.3g} x {r['against']}" if "ratio" in r else r.get("note", ""))
                    for r in found
                ]
            )
    if as_json:
        click.echo(json.dumps(results, indent=1, ensure_ascii=False))


def _simulate(file: Path, duration: str, seed: int | None, dt: str | None, record: Sequence[str]) -> tuple[Circuit, Run]:
    from neurolab.api import load, simulate
    from neurolab.core.units import to_unit

    circuit = load(file)
    _warn(circuit.notices)
    if not 0 < (length := to_unit(duration, "ms")) <= 1e9:
        raise click.BadParameter(f"a run of {length:g} ms makes no sense", param_hint="--for")
    if dt is not None and not 1e-4 <= (step := to_unit(dt, "ms")) <= 10:
        raise click.BadParameter(f"a step of {step:g} ms makes no sense", param_hint="--dt")
    channels = [_channel(circuit, text) for text in record] or _metered(circuit)
    with click.progressbar(length=1000, label=f"simulating {length:g} ms", file=sys.stderr) as bar:
        done = 0

        def progress(fraction: float) -> None:
            nonlocal done
            bar.update(round(fraction * 1000) - done)
            done = round(fraction * 1000)

        return circuit, simulate(circuit, length, seed=seed, dt=dt, record=channels, progress=progress)


def _channel(circuit: Circuit, text: str) -> tuple[Handle, str] | Handle:
    name, colon, variable = text.rpartition(":")
    node = circuit[name if colon else text]
    if not colon:
        return node
    if variable not in node.variables:
        raise click.BadParameter(f"'{name}' has no variable '{variable}'; it has {', '.join(node.variables)}", param_hint="--record")
    return node, variable


def _metered(circuit: Circuit) -> list[tuple[Handle | str, str] | Handle | str]:
    """Return nothing when the circuit has leads to meters, else the main output of every node that has one."""
    from neurolab.catalog.spec import ModelSpec, WireSpec
    from neurolab.circuit.members import sampled
    from neurolab.circuit.records import Wire

    registry = circuit.document.registry
    if any(registry.get(w.type, WireSpec).carries == "lead" for w in circuit.document.all(Wire)):
        return []
    speaking = [(node, spec.output) for node in circuit if isinstance(spec := registry[node.type], ModelSpec) and spec.output]
    # of a population the first cells, as on a scope
    outputs = [(cell, name) for node, name in speaking for cell in (sampled(node.id, node.size)[0] if node.size > 1 else (node,))]
    return [*outputs[:_MOST_TRACES]]


def _spiking(circuit: Circuit) -> list[Handle]:
    from neurolab.catalog.spec import ModelSpec

    registry = circuit.document.registry
    return [node for node in circuit if isinstance(spec := registry[node.type], ModelSpec) and spec.spike_when]


def _table(rows: Sequence[Sequence[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _warn(notices: Sequence[str]) -> None:
    for notice in notices:
        click.echo(f"note: {notice}", err=True)


def _say_written(paths: Sequence[Path]) -> None:
    for path in paths:
        click.echo(f"wrote {path}", err=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program and exit: 0 when all is well, 2 for a bad file or argument, 1 for anything else; never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show µ prints a question mark instead of failing.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(_exit_code(arguments))


def _exit_code(arguments: Sequence[str] | None) -> int:
    try:
        program.main(args=None if arguments is None else list(arguments), prog_name="neurolab", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        usage = f"\n{error.ctx.get_usage()}" if isinstance(error, click.UsageError) and error.ctx else ""
        return _fail(f"{error.format_message()}{usage}", BAD_INPUT)
    except _INPUT_ERRORS as error:
        return _fail(str(error), BAD_INPUT)
    except NeurolabError as error:
        return _fail(str(error), FAILED)
    except (KeyboardInterrupt, click.Abort):
        return _fail("stopped", FAILED)
    except BrokenPipeError:
        # The reader (head, less) has gone; nothing more can be said to it.
        sys.stdout = None
        return FAILED
    except MemoryError:
        return _fail("there is not enough memory. Record fewer variables or run for less time", FAILED)
    except Exception as error:
        from neurolab.app.crash import write_crash_log

        path = write_crash_log(type(error), error, error.__traceback__)
        return _fail(f"something in neurolab went wrong: {error}. Details are in {path}", FAILED)
    return 0


def _fail(message: str, code: int) -> int:
    click.echo(f"neurolab: {message}", err=True)
    return code
