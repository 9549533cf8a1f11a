"""A lab report of the open circuit: picture, traces, every number that matters and its source, enough to do it again. HTML in one file, or PDF."""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from neurolab import __version__
from neurolab.circuit import edits
from neurolab.circuit.records import Dose, Node, Wire
from neurolab.core.errors import FileError
from neurolab.editor.language import say
from neurolab.editor.verbs import name_of
from neurolab.storage.atomic import write_atomically
from neurolab.ui import theme
from neurolab.ui.canvas.export import picture_of, png_into
from neurolab.ui.sources import models_in_use
from neurolab.ui.widgets.numbers import quantity_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from neurolab.editor.session import Session

REPORT_KINDS = (".html", ".pdf")
_WIDTH = 640
_STYLE = (
    "body{font-family:sans-serif;max-width:860px;margin:32px auto;padding:0 16px;line-height:1.45}"
    "table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:3px 18px 3px 0}img{max-width:100%}"
)


def write_report(session: Session, traces: QImage | None, path: Path) -> None:
    """Write the report of the circuit as it is.

    Parameters
    ----------
    session : Session
        The open circuit and its run.
    traces : QImage or None
        The scopes' picture; None when there are no traces.
    path : Path
        Ends in ``.html`` or ``.pdf``.

    Raises
    ------
    FileError
        When the ending is another one, the circuit is empty, or the file cannot be written.
    """
    kind = path.suffix.lower()
    if kind not in REPORT_KINDS:
        raise FileError(f"a report cannot be saved as '{path.name}'", f"Let its name end in {' or '.join(REPORT_KINDS)}")
    pictures = {"circuit": picture_of(session.circuit), **({"traces": traces} if traces is not None else {})}
    if kind == ".html":
        page = "".join(_parts(session, {name: _data(image) for name, image in pictures.items()}))
        head = f"<meta charset='utf-8'><title>{escape(session.title)}</title><style>{_STYLE}</style>"
        write_atomically(path, f"<!DOCTYPE html><html><head>{head}</head><body>{page}</body></html>\n".encode())
        return
    document = QTextDocument()
    for name, image in pictures.items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    document.setHtml("".join(_parts(session, {name: name for name in pictures})))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(16, 16, 16, 16)))
    writer.setTitle(session.title)
    document.print_(writer)
    write_atomically(path, bytes(buffer.data().data()))


def _data(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    png_into(buffer, image)
    return f"data:image/png;base64,{bytes(buffer.data().toBase64().data()).decode()}"


def _parts(session: Session, pictures: dict[str, str]) -> Iterable[str]:
    circuit, settings = session.circuit, session.circuit.settings
    yield f"<h1>{escape(session.title)}</h1>"
    when = f"{datetime.now().astimezone():%Y-%m-%d %H:%M}"
    facts = say("Step {step}, random seed {seed}, model time {time}.")
    times = {"step": quantity_text(settings.dt, "ms"), "time": quantity_text(session.bridge.time, "ms")}
    yield f"<p>{when}, neurolab {__version__}. {facts.format(seed=settings.seed, **times)}</p>"
    yield f"<p><img src='{pictures['circuit']}' width='{_WIDTH}'></p>"
    if "traces" in pictures:
        yield f"<h2>{say('Traces')}</h2><p><img src='{pictures['traces']}' width='{_WIDTH}'></p>"
    yield f"<h2>{say('Nodes')}</h2>"
    yield _table(
        (say("Name"), say("Model"), say("Values that differ from the model's")),
        ((name_of(session, n.id), _title(session, n.type), _values(session, n)) for n in circuit.all(Node)),
    )
    wires = [w for w in circuit.all(Wire) if not w.type.startswith("lead.")]
    if wires:
        yield f"<h2>{say('Wires')}</h2>"
        ends = say("{source} to {target}")
        names = {w.id: ends.format(source=name_of(session, w.source), target=name_of(session, w.target)) for w in wires}
        rows = ((names[w.id], _title(session, w.type), _values(session, w)) for w in wires)
        yield _table((say("From and to"), say("Kind"), say("Values that differ from the model's")), rows)
    if doses := circuit.all(Dose):
        yield f"<h2>{say('Doses')}</h2>"
        yield _table((say("Compound"), say("Place"), say("Concentration"), say("From"), say("To")), (_dose(session, d) for d in doses))
    yield f"<h2>{say('Models and their sources')}</h2>"
    yield _table((say("Model"), say("Sources")), ((title or type_id, sources) for type_id, title, sources in models_in_use(circuit)))


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    line = f" style='border-bottom:1px solid {theme.LIGHT.border.name()}'"
    first = "".join(f"<th align='left'{line}>{escape(h)}</th>" for h in head)
    return f"<table cellspacing='0' cellpadding='4'><tr>{first}</tr>{''.join(_row(row) for row in rows)}</table>"


def _row(cells: tuple[str, ...]) -> str:
    return "<tr>" + "".join(f"<td>{escape(c)}</td>" for c in cells) + "</tr>"


def _title(session: Session, type_id: str) -> str:
    return session.registry[type_id].title if type_id in session.registry else say("{type} (not known to this version)").format(type=type_id)


def _values(session: Session, record: Node | Wire) -> str:
    if record.type not in session.registry:
        return ""
    known = edits.params_of(session.circuit, record)
    values = {k: v for k, v in record.params.items() if k in known}
    texts = [f"{name} = {value if isinstance(value, str) else quantity_text(value, known[name].unit)}" for name, value in values.items()]
    if isinstance(record, Node) and record.size > 1:
        texts.insert(0, say("{n} of them").format(n=f"{record.size:,}"))
    return ", ".join(texts)


def _dose(session: Session, dose: Dose) -> tuple[str, ...]:
    end = "" if dose.stop is None else quantity_text(dose.stop, "ms")
    return _title(session, dose.compound), name_of(session, dose.place), quantity_text(dose.concentration, "uM"), quantity_text(dose.start, "ms"), end
