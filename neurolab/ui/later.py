"""What waits until it is looked at: panels are built, and brought up to date, when they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer
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


class WhenSeen(QObject):
    """Does some work for a widget soon, once for many calls, and not while nobody sees the widget.

    Parameters
    ----------
    widget : QWidget
        Whose content the work brings up to date. One that its children cover whole is never painted itself: name the child.
    work : callable
        What to do.
    wait : int
        Ms from the first call to the work.
    """

    def __init__(self, widget: QWidget, work: Callable[[], object], wait: int) -> None:
        super().__init__(widget)
        self._widget, self._work = widget, work
        self._due = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(wait)
        self._timer.timeout.connect(self._run)
        widget.installEventFilter(self)

    def call(self) -> None:
        """Ask for the work."""
        self._due = True
        if not self._timer.isActive() and not self._widget.visibleRegion().isEmpty():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._due and not self._timer.isActive():
            self._timer.start()
        return super().eventFilter(watched, event)

    def _run(self) -> None:
        self._due = False
        self._work()
