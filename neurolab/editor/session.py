"""The session: the document with its verbs and tools, everything that widgets talk to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.editor import anatomy, arrange, clipboard, crowds, files, myelin, plasticity, protocols, speaking, verbs
from neurolab.editor.breakpoints import Breakpoints
from neurolab.editor.document import Document
from neurolab.editor.tools.toolbox import ToolBox
from neurolab.editor.why import Why

if TYPE_CHECKING:
    from pathlib import Path

    from neurolab.catalog.registry import Registry
    from neurolab.circuit.circuit import Circuit


class Session(Document):
    """One open document. The verbs live in modules of their own, as functions of the document.

    Parameters
    ----------
    registry : Registry
        The catalogue.
    circuit : Circuit or None
        What to open; None for an empty circuit.
    recent_file : Path or None
        Where the list of recent files is kept between runs; None keeps it in memory.
    """

    def __init__(self, registry: Registry, circuit: Circuit | None = None, recent_file: Path | None = None) -> None:
        super().__init__(registry, circuit)
        self.tools = ToolBox(self)
        self.breakpoints = Breakpoints(self)
        self.why = Why(self)
        self.recent_file = recent_file
        files.read_recent(self)

    new = files.new
    open = files.open_file
    open_example = files.open_example
    save = files.save
    revert = files.revert
    show = files.show

    add_node = verbs.add_node
    add_region = verbs.add_region
    add_note = verbs.add_note
    connect = verbs.connect  # pyright: ignore[reportAssignmentType] - hides QObject.connect, which nobody calls
    swap_type = verbs.swap_type
    set_param = verbs.set_param
    reset_params = verbs.reset_params
    apply_preset = verbs.apply_preset
    set_field = verbs.set_field
    delete = verbs.delete
    select_all = verbs.select_all
    inject = verbs.inject
    inject_area = verbs.inject_area
    wash_out = verbs.wash_out
    trace = verbs.trace

    speak = speaking.speak

    toggle_myelin = myelin.toggle_myelin

    set_plasticity = plasticity.set_plasticity
    apply_rule_preset = plasticity.apply_rule_preset
    keep_learned = plasticity.keep_learned
    forget_learned = plasticity.forget_learned

    set_size = crowds.set_size
    add_protocol = protocols.add_protocol
    watch = crowds.watch
    set_spread = crowds.set_spread
    set_rule = crowds.set_rule

    set_mechanisms = anatomy.set_mechanisms
    add_mechanism = anatomy.add_mechanism
    remove_mechanism = anatomy.remove_mechanism

    copy = clipboard.copy
    cut = clipboard.cut
    paste = clipboard.paste
    paste_here = clipboard.paste_here
    duplicate = clipboard.duplicate

    align = arrange.align
    nudge = arrange.nudge
