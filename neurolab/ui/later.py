"""A panel that is built when it is first looked at: a start does not wait for what lies behind another tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neurolab.ui import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

PanelT = TypeVar("PanelT", bound=QWidget)


_LEAST = 260


def _room(width: float) -> int:
    """Return the least width of a panel: those that are wide already need no more for larger text."""
    return max(round(width), theme.column(_LEAST)) if width else 0


class Later(QWidget, Generic[PanelT]):
    """The place of a panel.

    Parameters
    ----------
    make : callable
        Imports and builds the panel.
    width : int
        Least width in pixels, so that nothing moves when the panel comes.
    """

    def __init__(self, make: Callable[[], PanelT], width: int = 0) -> None:
        super().__init__()
        theme.hold(self, self.setMinimumWidth, width, measure=_room)
        self._make = make
        self._panel: PanelT | None = None

    @property
    def built(self) -> bool:
        """Whether somebody has needed the panel."""
        return self._panel is not None

    @property
    def panel(self) -> PanelT:
        """The panel, built now if nobody has needed it so far."""
        if self._panel is None:
            self._panel = self._make()
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._panel)
        return self._panel

    def paintEvent(self, event: QPaintEvent) -> None:
        # Being painted is the one sign of being looked at: a dock behind another tab is shown too, as far as Qt is concerned.
        if not self.built:
            QTimer.singleShot(0, self, lambda: self.panel)
        super().paintEvent(event)
