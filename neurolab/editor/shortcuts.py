"""The table of keyboard shortcuts for people, made from the table of actions: ``python -m neurolab.editor.shortcuts`` prints it for the README."""

from __future__ import annotations

import sys

from neurolab.editor.actions import ACTIONS


def shortcut_table() -> str:
    """Return a Markdown table of every action that has a shortcut, by menu."""
    lines = ["| menu | command | keys |", "|---|---|---|"]
    for action in ACTIONS:
        keys = [key for key in (action.shortcut, *action.also) if key]
        if keys:
            shown = " or ".join(f"`{key}`" for key in keys)
            lines.append(f"| {action.menu.replace('/', ' › ')} | {action.text} | {shown} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(shortcut_table() + "\n")
