"""A heading in a menu: `QMenu.addSection` shows none of its text under a style sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMenu, QWidgetAction


def add_heading(menu: QMenu, text: str) -> QWidgetAction:
    """Add a title above the entries that follow; keys and mouse pass over it."""
    if not menu.isEmpty():
        menu.addSeparator()
    label = QLabel(text)
    label.setProperty("role", "menu")
    action = QWidgetAction(menu)
    action.setText(text)
    action.setDefaultWidget(label)
    action.setEnabled(False)
    menu.addAction(action)
    return action
