"""All commands as one table. Menus, toolbar, command palette, shortcut sheet and the documentation are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neurolab.catalog.spec import CellSpec, UnitSpec
from neurolab.circuit.locks import is_locked
from neurolab.circuit.records import Node, Wire
from neurolab.editor import clipboard, groups, many_wires, silencing
from neurolab.editor.cell_twin import build_cells
from neurolab.editor.counterpart import nodes_of
from neurolab.editor.crowds import is_population, nodes_at, toggle_population
from neurolab.editor.lock import may_redo, may_undo, redo, undo
from neurolab.editor.matching import cell_to_match
from neurolab.editor.myelin import axons_at
from neurolab.editor.plasticity import learners
from neurolab.editor.twin import build_twin
from neurolab.editor.verbs import acting

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.editor.session import Session


def _always(session: Session) -> bool:
    return True


def _selected(session: Session) -> bool:
    return bool(session.selection.ids)


def _two_selected(session: Session) -> bool:
    return len(session.selection.ids) > 1


@dataclass(frozen=True, slots=True)
class Action:
    """One command.

    Parameters
    ----------
    id : str
        Stable name.
    text : str
        For menus, without an access key; an ellipsis where a dialog follows.
    icon : str
        Name of the icon, or an empty text.
    shortcut : str
        In Qt's portable form; the canvas needs the focus for single keys.
    menu : str
        ``File``, ``Edit/Align`` ...
    run : callable or None
        What it does; None when it is the window's business (dialogs, camera), which binds it by id.
    enabled : callable
        Whether it makes sense now.
    checked : callable or None
        Whether it is on, for commands that switch something.
    tip : str
        One sentence that teaches.
    also : tuple of str
        Further shortcuts.
    """

    id: str
    text: str
    icon: str
    shortcut: str
    menu: str
    run: Callable[[Session], object] | None = None
    enabled: Callable[[Session], bool] = _always
    checked: Callable[[Session], bool] | None = None
    tip: str = ""
    also: tuple[str, ...] = ()


def _tool(tool_id: str, text: str, key: str, tip: str, menu: str = "Tools") -> Action:
    def choose(session: Session) -> None:
        session.tools.set(tool_id)

    return Action(f"tool.{tool_id}", text, tool_id, key, menu, choose, checked=lambda s: s.tools.current.id == tool_id, tip=tip)


def _has_values(session: Session) -> bool:
    return len(session.selection) == 1 and isinstance(session.circuit[session.selection.ids[0]], Node | Wire)


def _two_or_group(session: Session) -> bool:
    return len(session.selection) > 1 or groups.has_group(session)


def _frame(session: Session) -> None:
    if session.selection.ids:
        groups.frame(session)
    else:
        session.tools.set("frame")


def _trace_selected(session: Session) -> None:
    for record_id in session.selection.ids:
        session.trace(record_id)


def _pause_at_spikes(session: Session) -> None:
    session.breakpoints.toggle(session.selection.ids)


def _presses_to_stimuli(session: Session) -> None:
    from neurolab.editor.recording import presses_to_stimuli

    presses_to_stimuli(session)


def _lay_out(session: Session) -> None:
    from neurolab.editor.layout import lay_out  # needs numpy, which this table does not

    lay_out(session)


# fmt: off
FILE = (
    Action("file.new", "New", "new", "Ctrl+N", "File", tip="Start an empty circuit"),
    Action("file.open", "Open…", "open", "Ctrl+O", "File", tip="Open a circuit from a file"),
    Action("file.save", "Save", "save", "Ctrl+S", "File", tip="Save the circuit"),
    Action("file.save_as", "Save As…", "", "Ctrl+Shift+S", "File", tip="Save the circuit under another name"),
    Action("file.revert", "Revert to Saved", "", "", "File", enabled=lambda s: s.path is not None, tip="Open the file again, as it is on the disk"),
    Action("file.export_csv", "Export Traces…", "export", "Ctrl+E", "File", enabled=lambda s: s.bridge.recorder is not None,
           tip="Save what the scopes show as a table"),
    Action("file.export_nwb", "Export Run as NWB…", "", "", "File", enabled=lambda s: s.bridge.recorder is not None,
           tip="Save what was recorded, spikes and the circuit in the format of Neurodata Without Borders"),
    Action("help.examples", "Examples…", "gallery", "Ctrl+Shift+E", "File", tip="Open one of the example circuits"),
    Action("file.report", "Lab Report…", "", "", "File", tip="Save picture, traces, parameters and sources as a page or a PDF"),
    Action("file.export_picture", "Export Picture…", "", "", "File", tip="Save the circuit as PNG, SVG or PDF"),
    Action("file.quit", "Quit", "", "Ctrl+Q", "File"),
)
EDIT = (
    Action("edit.undo", "Undo", "undo", "Ctrl+Z", "Edit", undo, may_undo, tip="Take back the last change"),
    Action("edit.redo", "Redo", "redo", "Ctrl+Shift+Z", "Edit", redo, may_redo, tip="Do again what was undone",
           also=("Ctrl+Y",)),
    Action("edit.cut", "Cut", "cut", "Ctrl+X", "Edit", lambda s: s.cut(), _selected),
    Action("edit.copy", "Copy", "copy", "Ctrl+C", "Edit", lambda s: s.copy(), _selected, tip="Copy the selected with the wires between them"),
    Action("edit.paste", "Paste", "paste", "Ctrl+V", "Edit", lambda s: s.paste(), tip="Paste beside the originals; again to go one step further"),
    Action("edit.paste_here", "Paste at Pointer", "", "Ctrl+Shift+V", "Edit", lambda s: s.paste_here()),
    Action("edit.duplicate", "Duplicate", "duplicate", "Ctrl+D", "Edit", lambda s: s.duplicate(), _selected),
    Action("edit.trail", "Duplicate Again", "", "Ctrl+Alt+D", "Edit", clipboard.duplicate_on, _selected,
           tip="Copy the copy once more, as far away again as you have moved it: a row of copies at one key each"),
    Action("edit.rename", "Rename", "", "F2", "Edit", lambda s: s.activated.emit(s.selection.ids[0]), lambda s: len(s.selection) == 1,
           tip="Write another name, or the text of a note"),
    Action("edit.card", "Main Values", "", "", "Edit", lambda s: s.opened.emit(s.selection.ids[0]), _has_values,
           tip="The values that matter most, beside the node or wire: Enter, or a double click"),
    Action("edit.delete", "Delete", "delete", "Del", "Edit", lambda s: s.delete(), _selected, tip="Delete the selected and the wires to it",
           also=("Backspace",)),
    Action("edit.myelin", "Toggle Myelin", "", "M", "Edit", lambda s: s.toggle_myelin(), lambda s: any(axons_at(s, s.selection.ids)),
           tip="Wrap the selected axons in myelin or insulation, or strip them: spikes travel faster or slower, neighbours feel them or not"),
    Action("edit.population", "Population of 100", "", "Shift+N", "Edit", toggle_population,
           lambda s: bool(nodes_at(s, s.selection.ids)), is_population,
           tip="Let the selected nodes stand for many cells each, or for one again"),
    Action("edit.select_all", "Select All", "", "Ctrl+A", "Edit", lambda s: s.select_all()),
    Action("edit.group", "Group or Fold", "", "Ctrl+G", "Edit", groups.group, _two_or_group,
           tip="Fold the selected nodes into one; again to unfold it. The simulation goes on unchanged"),
    Action("edit.ungroup", "Ungroup", "", "Ctrl+Shift+U", "Edit", groups.ungroup, groups.has_group, tip="Take the group apart; its nodes stay"),
    Action("edit.frame", "Frame", "", "Shift+R", "Edit", _frame,
           tip="Draw a titled frame around the selected, or drag one: it carries what lies in it"),
    Action("edit.picture", "Insert Picture…", "", "", "Edit", tip="Put a PNG, JPEG or SVG picture on the canvas; the file carries it"),
    Action("wire.mark", "Mark as Sources", "", "K", "Edit/Wires", many_wires.mark_sources, lambda s: bool(many_wires.nodes_in(s, s.selection.ids)),
           tip="Remember the selected nodes as sources of the wires to come"),
    Action("wire.join", "Connect Sources to Selection", "", "J", "Edit/Wires", many_wires.join_marked, lambda s: bool(many_wires.marked(s)),
           tip="Wire every marked source to every selected node"),
    Action("edit.silence", "Silence", "", "", "Edit/Wires", lambda s: silencing.silence(s, s.selection.ids),
           lambda s: bool(silencing.targets(s, s.selection.ids)), silencing.is_silent,
           tip="Put the selected cells and wires out of action, or back: reversible, and saved"),
    Action("edit.pie", "Pie Menu", "", "Q", "Edit",
           tip="Stimulus, meter, cell, unit or synapse, around the pointer; or hold the mouse still on empty canvas"),
    Action("edit.place", "Find and Place…", "", "A", "Edit", tip="Type what you want, press Enter, and it is where the pointer is"),
    Action("edit.lay_out", "Lay Out Automatically", "", "Ctrl+Shift+G", "Edit", _lay_out, lambda s: len(s.circuit.all(Node)) > 1,
           tip="Place the selected nodes, or all, in the order in which signals flow; where they run in circles, by springs"),
    Action("align.left", "Align Left Edges", "align", "Ctrl+Shift+Left", "Edit/Align", lambda s: s.align("left"), _two_selected),
    Action("align.right", "Align Right Edges", "align", "Ctrl+Shift+Right", "Edit/Align", lambda s: s.align("right"), _two_selected),
    Action("align.top", "Align Top Edges", "align", "Ctrl+Shift+Up", "Edit/Align", lambda s: s.align("top"), _two_selected),
    Action("align.bottom", "Align Bottom Edges", "align", "Ctrl+Shift+Down", "Edit/Align", lambda s: s.align("bottom"), _two_selected),
    Action("align.centre", "Centre in a Column", "align", "Ctrl+Alt+C", "Edit/Align", lambda s: s.align("centre"), _two_selected),
    Action("align.middle", "Centre in a Row", "align", "Ctrl+Alt+M", "Edit/Align", lambda s: s.align("middle"), _two_selected),
    Action("align.across", "Distribute Across", "", "Ctrl+Alt+H", "Edit/Align", lambda s: s.align("across"), _two_selected),
    Action("align.down", "Distribute Down", "", "Ctrl+Alt+V", "Edit/Align", lambda s: s.align("down"), _two_selected),
)
VIEW = (
    Action("view.zoom_in", "Zoom In", "zoom_in", "Ctrl++", "View", also=("Ctrl+=",)),
    Action("view.zoom_out", "Zoom Out", "zoom_out", "Ctrl+-", "View"),
    Action("view.zoom_fit", "Zoom to Fit", "zoom_fit", "F", "View", tip="Show the whole circuit", also=("Ctrl+0",)),
    Action("view.zoom_selection", "Zoom to Selection", "", "Shift+F", "View", enabled=_selected),
    Action("view.minimap", "Minimap", "", "Ctrl+Shift+M", "View", lambda s: s.aids.toggle("minimap"), checked=lambda s: s.aids["minimap"],
           tip="The whole circuit in a corner, whenever some of it lies out of sight; F6 goes there"),
    Action("view.rulers", "Rulers", "", "Ctrl+Alt+R", "View", lambda s: s.aids.toggle("rulers"), checked=lambda s: s.aids["rulers"],
           tip="Micrometres along the edges of the canvas"),
    Action("view.snapping", "Snap to Grid and Guides", "", "Ctrl+'", "View", lambda s: s.aids.toggle("snapping"),
           checked=lambda s: s.aids["snapping"], tip="What is dragged falls into line with what is near; Alt moves freely for once"),
    Action("view.theme", "Switch Theme", "theme", "Ctrl+Shift+L", "View", tip="Light, dark, or as the system has it"),
    Action("view.text_larger", "Larger Text", "", "Ctrl+Alt+=", "View/Text Size", tip="Draw all text larger, up to twice its usual size",
           also=("Ctrl+Alt++",)),
    Action("view.text_smaller", "Smaller Text", "", "Ctrl+Alt+-", "View/Text Size", tip="Draw all text smaller, down to its usual size"),
    Action("view.presentation", "Presentation Mode", "", "F11", "View",
           tip="The whole screen for the circuit and its traces, in large text and strong colours; Escape to leave"),
    Action("view.spotlight", "Spotlight", "", "L", "View", tip="Dim everything but a circle round the pointer"),
    Action("view.freeze", "Freeze the Picture", "freeze", "Ctrl+Shift+F", "View",
           tip="Hold the window as it looks now, to talk about it, with the live circuit in an inset; Escape to return"),
    Action("view.next_step", "Next Step", "right", "PgDown", "View/Steps", tip="Show the next step of the presentation"),
    Action("view.previous_step", "Previous Step", "left", "PgUp", "View/Steps"),
    Action("view.add_step", "Add This View as a Step", "add", "", "View/Steps", enabled=lambda s: not is_locked(s.circuit),
           tip="Keep what the canvas shows, what is selected and whether it runs, as a step to come back to"),
    Action("view.lock", "Lock for the Class…", "lock", "Ctrl+Alt+L", "View", checked=lambda s: is_locked(s.circuit),
           tip="Choose what students see and may change, saved with the circuit; again to open the lock"),
    Action("view.new_scopes", "New Scope Panel", "add", "Ctrl+Alt+S", "View",
           tip="Open another panel for plots: beside the others, behind a tab, or in a window of its own"),
    Action("view.timeline", "Timeline", "timeline", "Ctrl+Alt+T", "View",
           tip="Show when stimuli and doses begin and end, as bars that can be dragged"),
    Action("view.next_pane", "Next Pane", "", "F6", "View", tip="Go from the canvas to the panels and on, by keys alone"),
    Action("view.previous_pane", "Previous Pane", "", "Shift+F6", "View"),
    Action("view.commands", "Find a Command…", "search", "Ctrl+K", "View", tip="Type what you want to do", also=("Ctrl+Shift+P",)),
)
RUN = (
    Action("sim.run", "Run or Pause", "run", "Space", "Simulation", lambda s: s.bridge.toggle(), checked=lambda s: s.bridge.running,
           tip="Let time pass, or stop it"),
    Action("sim.step", "Single Step", "step", ".", "Simulation", lambda s: s.bridge.step(), tip="Do one step of the simulation"),
    Action("sim.step_back", "Step Back", "step_back", ",", "Simulation", lambda s: s.bridge.step_back(),
           lambda s: s.bridge.status.time > s.bridge.status.oldest, tip="Show the whole circuit as it was one step earlier"),
    Action("sim.why", "Why Did It Fire?", "why", "Y", "Simulation", lambda s: s.why.ask_selected(), lambda s: s.bridge.status.time > 0.0,
           tip="Light the inputs that made the selected cell fire last, each by its share, and list them; click one to go on backwards"),
    Action("sim.forget_branches", "Forget Branches", "", "", "Simulation", lambda s: s.bridge.drop_branches(), lambda s: bool(s.bridge.branches),
           tip="Take the futures that are kept out of the scopes"),
    Action("sim.presses", "Turn Presses into Stimuli", "record", "", "Simulation", _presses_to_stimuli, lambda s: s.bridge.status.newest > 0.0,
           tip="Add a stimulus for every press of the electrode and of a touch since the run began: reset, and they come at the same moments"),
    Action("sim.newest", "Back to the Newest Moment", "newest", "", "Simulation", lambda s: s.bridge.go_to_newest(), lambda s: s.bridge.in_past,
           tip="Leave the past, as if one had not looked"),
    Action("sim.branch", "Keep a Branch…", "branch", "Ctrl+Shift+B", "Simulation", enabled=lambda s: s.bridge.status.newest > 0.0,
           tip="Keep the future after the moment shown, to lay it over another one"),
    Action("sim.step_to_spike", "Run to Next Spike", "step_spike", "Shift+.", "Simulation", lambda s: s.bridge.step_to_spike(),
           tip="Run until any cell fires, then pause", also=(">", ":")),
    Action("sim.pause_at_spike", "Pause When It Fires", "", "B", "Simulation", _pause_at_spikes, _selected,
           checked=lambda s: bool(s.selection.ids) and s.breakpoints.watches(s.selection.ids),
           tip="Stop the run at the very step at which the selected cells fire; again to stop watching"),
    Action("sim.reset", "Reset to Time 0", "reset", "Ctrl+R", "Simulation", lambda s: s.bridge.reset(), tip="Go back to the start"),
    Action("sim.keep_learned", "Keep Learned Weights", "", "Ctrl+Shift+K", "Simulation", lambda s: s.keep_learned(), lambda s: bool(learners(s)),
           tip="Start from the weights that the synapses have learned by now, and save them with the circuit"),
    Action("sim.forget_learned", "Forget Learned Weights", "", "", "Simulation", lambda s: s.forget_learned(),
           lambda s: any(w.learned for w in learners(s)), tip="Start from the weights of the parameters again"),
    Action("sim.twin", "Build Artificial Twin", "", "Ctrl+Shift+T", "Simulation", build_twin, lambda s: any(nodes_of(s, CellSpec)),
           tip="Build a copy of units and weights below the cells, under the same stimuli, and list what was lost"),
    Action("sim.cells", "Build Biological Twin", "", "", "Simulation", build_cells, lambda s: any(nodes_of(s, UnitSpec)),
           tip="Build a copy of spiking cells and synapses below the units, under the same stimuli, and list what was lost and added"),
    Action("sim.match", "Swap Model at the Same Rates…", "", "", "Simulation", enabled=lambda s: cell_to_match(s) is not None,
           tip="Give the selected cell another model, with parameters fitted so that it fires as often under the same currents"),
    Action("sim.trace", "Trace Selected", "eye", "T", "Simulation", _trace_selected, _selected, tip="Show the selected nodes in a scope"),
    Action("sim.sound", "Hear Spikes", "", "", "Simulation/Sound",
           tip="Every spike a short tone, from where its cell stands on the canvas, louder near the middle; again for silence"),
    Action("sim.louder", "Louder", "", "", "Simulation/Sound"),
    Action("sim.quieter", "Quieter", "", "", "Simulation/Sound"),
    Action("chem.wash_out", "Wash Out", "wash", "Ctrl+Shift+W", "Chemistry", lambda s: s.wash_out(), lambda s: bool(acting(s)),
           tip="Rinse all injected compounds away"),
)
TOOLS = (
    _tool("select", "Select", "V", "Click to select, drag to move, drag from a rim to wire"),
    _tool("wire", "Wire", "W", "Drag from one node to another; by keyboard: select the source, W, arrows, Enter"),
    _tool("probe", "Probe", "P", "Click a node to see its trace"),
    _tool("inject", "Inject", "I", "Click a node or region, or drag an area, to inject the chosen compound"),
    _tool("region", "Region", "R", "Drag an area with its own chemistry"),
    _tool("pan", "Pan", "H", "Drag the canvas"),
    _tool("note", "Note", "N", "Click to write a note"),
    _tool("frame", "Frame", "", "Drag a titled rectangle that carries what lies in it", "Tools/More"),
    _tool("electrode", "Electrode", "E", "Press on a cell to inject current while you press; the wheel changes how much", "Tools/Brushes"),
    _tool("light", "Light", "O", "Press on a cell with an opsin to light it; Shift expresses one, Ctrl sets up pulses", "Tools/Brushes"),
    _tool("silence", "Silence", "S", "Stroke over cells and wires to silence or wake them", "Tools/Brushes"),
    _tool("lesion", "Lesion", "X", "Stroke over cells and wires to cut them out", "Tools/Brushes"),
)
HELP = (
    Action("help.model", "Help on the Selected", "help", "F1", "Help", tip="What the model shows, what is true, what is left out"),
    Action("help.tour", "Take the Tour", "", "", "Help", tip="From an empty canvas to a spiking cell that you wired; goes on where you left it"),
    Action("help.shortcuts", "Keyboard Shortcuts", "keyboard", "Ctrl+/", "Help", also=("?",)),
    Action("help.news", "What's New", "", "", "Help", tip="What has been added and changed"),
    Action("help.about", "About neurolab", "", "", "Help"),
)
# fmt: on

ACTIONS: tuple[Action, ...] = (*FILE, *EDIT, *VIEW, *RUN, *TOOLS, *HELP)
BY_ID = {action.id: action for action in ACTIONS}
"""The table by id."""
