"""The panels around the canvas, each in a dock; those that a start does not show are built when they are first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from neurolab.ui.dock import HeightShare, add_dock, tab_together
from neurolab.ui.inspector.panel import InspectorPanel
from neurolab.ui.later import Later
from neurolab.ui.palette_panel import PalettePanel
from neurolab.ui.scopes.docks import ScopeDocks
from neurolab.ui.scopes.panel import ScopePanel
from neurolab.ui.scopes.references import References
from neurolab.ui.sound.ear import Ear

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QDockWidget, QMainWindow

    from neurolab.editor.model_draft import ModelDraft
    from neurolab.editor.session import Session
    from neurolab.ui.cabinet_panel import CabinetPanel
    from neurolab.ui.experiments.panel import ExperimentsPanel
    from neurolab.ui.help_page import HelpPage
    from neurolab.ui.history.timeline_panel import TimelinePanel
    from neurolab.ui.model_editor.panel import ModelEditor
    from neurolab.ui.outline import Outline
    from neurolab.ui.trust_panel import TrustPanel

_SCOPES_SHARE = 0.37


def _ear_over(window: QMainWindow) -> tuple[float, float, float]:
    """Return the middle of what the canvas shows, and half of its width."""
    view = window.canvas.camera.goal  # pyright: ignore[reportAttributeAccessIssue]
    return view.x, view.y, 0.5 * view.width / view.scale


class Panels(QObject):
    """Builds the docks of a window.

    Parameters
    ----------
    session : Session
        What the panels show.
    window : QMainWindow
        Where they dock.
    """

    help_requested = Signal(str)
    show_wanted = Signal()

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self.palette = PalettePanel(session)
        self.inspector = InspectorPanel(session)
        self.references = References(self)
        self.scopes = ScopePanel(session, self.references)
        self._cabinet = Later(self._make_cabinet, 260)
        self._outline = Later(self._make_outline, 260)
        self._help = Later(self._make_help, 320)
        self._equations = Later(self._make_equations, 380)
        self._experiments = Later(self._make_experiments)
        self._trust = Later(self._make_trust)
        self._timeline = Later(self._make_timeline)
        self.inspector.help_requested.connect(self.help_requested)
        area = Qt.DockWidgetArea
        left, right, bottom = area.LeftDockWidgetArea, area.RightDockWidgetArea, area.BottomDockWidgetArea
        self.docks: dict[str, QDockWidget] = {
            name: add_dock(window, name, title, widget, side)
            for name, title, widget, side in (
                ("build", self.tr("Build"), self.palette, left),
                ("chemistry", self.tr("Chemistry"), self._cabinet, left),
                ("outline", self.tr("Outline"), self._outline, left),
                ("inspector", self.tr("Inspector"), self.inspector, right),
                ("help", self.tr("Help"), self._help, right),
                ("equations", self.tr("Equations"), self._equations, right),
                ("scopes", self.tr("Scopes"), self.scopes, bottom),
                ("experiments", self.tr("Experiments"), self._experiments, bottom),
                ("trust", self.tr("Trust"), self._trust, bottom),
                ("timeline", self.tr("Timeline"), self._timeline, bottom),
            )
        }
        self.scope_docks = ScopeDocks(session, window, self.docks["scopes"], self.references)
        self.ear = Ear(session, lambda: _ear_over(window), self)
        for side, names in ((left, "build chemistry outline"), (right, "inspector help equations"), (bottom, "scopes experiments trust timeline")):
            tab_together(window, side, [self.docks[name] for name in names.split()])
        self.docks["equations"].hide()
        window.setCorner(Qt.Corner.BottomLeftCorner, left)
        window.setCorner(Qt.Corner.BottomRightCorner, right)

    def _make_cabinet(self) -> CabinetPanel:
        from neurolab.ui.cabinet_panel import CabinetPanel

        cabinet = CabinetPanel(self._session)
        cabinet.help_requested.connect(self.help_requested)
        return cabinet

    def _make_outline(self) -> Outline:
        from neurolab.ui.outline import Outline

        outline = Outline(self._session)
        outline.show_wanted.connect(self.show_wanted)
        return outline

    def _make_help(self) -> HelpPage:
        from neurolab.ui.help_page import HelpPage

        page = HelpPage(self._session.registry)
        page.show_type(self.help_subject())  # never an empty page: somebody clicked the tab
        return page

    def _make_equations(self) -> ModelEditor:
        from neurolab.ui.model_editor.panel import ModelEditor

        return ModelEditor(self._session)

    def _make_experiments(self) -> ExperimentsPanel:
        from neurolab.ui.experiments.panel import ExperimentsPanel

        return ExperimentsPanel(self._session)

    def _make_timeline(self) -> TimelinePanel:
        from neurolab.ui.history.timeline_panel import TimelinePanel

        return TimelinePanel(self._session)

    def _make_trust(self) -> TrustPanel:
        from neurolab.ui.trust_panel import TrustPanel

        trust = TrustPanel(self._session)
        trust.help_requested.connect(self.help_requested)
        return trust

    @property
    def cabinet(self) -> CabinetPanel:
        """The chemistry cabinet."""
        return self._cabinet.panel

    @property
    def outline(self) -> Outline:
        """The circuit as a tree."""
        return self._outline.panel

    @property
    def help_page(self) -> HelpPage:
        """The help page."""
        return self._help.panel

    def help_subject(self) -> str:
        """Return the type that help is about now: of what is selected, or the cell most people begin with."""
        types = [getattr(self._session.circuit[i], "type", "") for i in self._session.selection.ids]
        return next((t for t in types if t in self._session.registry), "cell.hodgkin_huxley")

    @property
    def help_type(self) -> str:
        """The type whose help page is open; empty where none is."""
        return self._help.panel.type_id if self._help.built else ""

    def give_up_draft(self) -> ModelDraft | None:
        """Return the model that is being written, for another window to go on with."""
        return self._equations.panel.give_up_draft() if self._equations.built else None

    @property
    def model_editor(self) -> ModelEditor:
        """The editor of equations."""
        return self._equations.panel

    def all_scopes(self) -> list[ScopePanel]:
        """Return all scope panels, the first one first."""
        return self.scope_docks.panels

    def traces_picture(self) -> QImage | None:
        """Return the scopes as a picture; None before the first sample."""
        return self.scopes.saving.picture() if self.scopes.has_drawn() else None

    def bring(self, name: str) -> None:
        """Show a dock in front of those it shares its place with."""
        self.docks[name].show()
        self.docks[name].raise_()

    def share_height(self, window: QMainWindow) -> HeightShare:
        """Give the scopes their part of the window's height; the result keeps it until it is stopped."""
        window.resizeDocks([self.docks["build"], self.docks["inspector"]], [270, 300], Qt.Orientation.Horizontal)
        return HeightShare(window, self.docks["scopes"], _SCOPES_SHARE)

    def close(self) -> None:
        """End what is being measured, and the sound."""
        self.ear.close()
        if self._experiments.built:
            self._experiments.panel.lab.cancel()
            self._experiments.panel.ensemble.cancel()
        if self._trust.built:
            self._trust.panel.check.cancel()
