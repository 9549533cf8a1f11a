"""Going from pane to pane with one key: canvas, the panels in front, the transport bar. The canvas keeps Tab for its nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

if TYPE_CHECKING:
    from neurolab.ui.main_window import MainWindow

_AREA = Qt.DockWidgetArea
_AREAS = [_AREA.RightDockWidgetArea, _AREA.BottomDockWidgetArea, _AREA.LeftDockWidgetArea, _AREA.TopDockWidgetArea]


def go(window: MainWindow, step: int) -> None:
    """Give the focus to the next pane, or to the one before: to the widget that had it there, else to the first that can have it."""
    all_panes = panes(window)
    focused = window.focusWidget()
    # The minimap lies in the canvas: it comes before what it lies in.
    around = [i for i, pane in enumerate(all_panes) if focused is not None and (pane is focused or pane.isAncestorOf(focused))]
    now = max(around, key=lambda i: all_panes[i] is focused, default=0)
    for n in range(1, len(all_panes)):
        pane = all_panes[(now + n * step) % len(all_panes)]
        stop = _stop(pane)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def panes(window: MainWindow) -> list[QWidget]:
    """Return the panes that are seen, clockwise from the canvas."""
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.isVisible() and not dock.visibleRegion().isEmpty()]
    docks.sort(key=lambda dock: _AREAS.index(window.dockWidgetArea(dock)) if window.dockWidgetArea(dock) in _AREAS else len(_AREAS))
    minimap = [window.canvas.minimap] if window.canvas.minimap.isVisible() else []
    return [window.canvas, *minimap, *docks, window.transport]


def _stop(pane: QWidget) -> QWidget | None:
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return pane
    last = pane.focusWidget()
    if last is not None and last is not pane and last.isVisible():
        return last
    children = pane.findChildren(QWidget)
    return next((w for w in children if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and w.isEnabled()), None)
