"""What the mouse does on the canvas, and how the keyboard does the same: shown in the sheet of shortcuts, and tested to be complete."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gesture:
    """One thing that can be done: with the mouse, and by keys alone. Tools are chosen by their letters."""

    what: str
    mouse: str
    keys: str


GESTURES: tuple[Gesture, ...] = (
    Gesture("Select a node", "Click", "Tab, Shift+Tab; Ctrl+arrow: the next one in that direction"),
    Gesture("Add to the selection", "Shift+click, or drag a box", "Alt+arrow: the next one too; Ctrl+A: all"),
    Gesture("Select a wire or a dose", "Click", "The Outline: F6, arrows, Enter"),
    Gesture("Move", "Drag", "Arrows; with Shift in small steps"),
    Gesture("Resize a region, frame, note or picture", "Drag its corner", "Alt+arrow; with Shift in small steps"),
    Gesture("Place a node", "Drag it from the palette", "A, type, Enter; or Q, a digit, a digit"),
    Gesture("Draw a wire", "Drag from the edge of a node", "W, arrows, Enter"),
    Gesture("Wire many to many", "Drag from one of several selected, or onto one", "K marks sources, J joins them to the selected"),
    Gesture("Choose the type of a wire", "Click it in the strip beside it", "Q, 2, a digit; or the menu key"),
    Gesture("Open the main values", "Double click", "Enter"),
    Gesture("Rename, or write a note", "Double click on the name, or a second click", "F2"),
    Gesture("Open the menu of a thing", "Right click", "The menu key, or Shift+F10"),
    Gesture("Pie menu", "Hold the mouse still on empty canvas", "Q, arrows or digits, Enter"),
    Gesture("Fold or unfold a group", "Double click", "Ctrl+G; Enter on the group"),
    Gesture("Draw a region", "R, drag", "R, Enter; around what is selected"),
    Gesture("Draw a frame", "Drag with the frame tool", "Shift+R; around what is selected"),
    Gesture("Write a new note", "N, click", "N, Enter"),
    Gesture("Show a trace", "P, click", "T; or P, arrows, Enter"),
    Gesture("Inject a compound", "I, click, or drag it from the cabinet", "I, arrows, Enter"),
    Gesture("Inject current", "E, press on a cell, wheel", "E, arrows, Enter switches, + and -"),
    Gesture("Shine light", "O, press on a cell, wheel", "O, arrows, Enter switches, + and -"),
    Gesture("Let a cell express an opsin", "O, Shift+click", "O, Shift+Enter"),
    Gesture("Set up pulses of light", "O, Ctrl+click", "O, Ctrl+Enter"),
    Gesture("Silence or wake", "S, stroke over cells and wires", "S, arrows, Enter"),
    Gesture("Cut out", "X, stroke over cells and wires", "X, arrows, Enter; or Delete"),
    Gesture("Press a touch stimulus", "Press and hold it", "Shift+Enter: press; again: let go"),
    Gesture("Zoom", "Wheel", "Ctrl++, Ctrl+-, F"),
    Gesture("Move the view", "Middle button, or Space and drag", "H, arrows; with Shift further"),
    Gesture("Cancel what you are doing", "Escape", "Escape"),
)
"""Everything that the mouse does on the canvas."""
