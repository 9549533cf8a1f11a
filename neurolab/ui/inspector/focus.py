"""Where the keyboard is in a form, so that it stays there when a change needs the form to be made anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from neurolab.ui.inspector.forms import Form


@dataclass(frozen=True, slots=True)
class Place:
    """What had the focus: class and name of a widget, and which one it was of all that can have it."""

    kind: type[QWidget]
    name: str
    number: int


def place_of(form: Form) -> Place | None:
    """Return where the focus is; None when it is elsewhere."""
    widget = form.window().focusWidget()
    if widget is None or not form.isAncestorOf(widget):
        return None
    all_of_them = _stops(form)
    return Place(type(widget), _name(widget), all_of_them.index(widget)) if widget in all_of_them else None


def put(form: Form, place: Place) -> None:
    """Give the focus to the widget of the same name; where it has gone, to what stands in its place."""
    stops = _stops(form)
    same = [w for w in stops if type(w) is place.kind and _name(w) == place.name]
    following = [w for w in stops[place.number :] if type(w) is place.kind][:1] or stops[place.number : place.number + 1] or stops[-1:]
    for widget in [*same, *following][:1]:
        widget.setFocus(Qt.FocusReason.TabFocusReason)


def _stops(form: Form) -> list[QWidget]:
    return [w for w in form.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled() and w.isVisibleTo(form)]


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
