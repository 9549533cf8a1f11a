"""The window: canvas in the middle, panels around it, all of them views of one session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar

from neurolab.core.folders import config_folder
from neurolab.editor import language
from neurolab.editor.actions import ACTIONS
from neurolab.editor.groups import is_picture
from neurolab.ui import color_choices, language_menu, motion, theme
from neurolab.ui.behaviours import behaviours
from neurolab.ui.brush_button import BrushButton
from neurolab.ui.canvas.view import CanvasView
from neurolab.ui.command_palette import CommandPalette
from neurolab.ui.document_dialogs import DocumentDialogs
from neurolab.ui.frame_clock import FrameClock
from neurolab.ui.history.scrubber import HistoryBar
from neurolab.ui.history.travel import Travel
from neurolab.ui.kept_aids import KeptAids
from neurolab.ui.menus import ActionSet, add_examples_menu, add_recent_menu, add_theme_menu
from neurolab.ui.panels import Panels
from neurolab.ui.presentation import Presentation
from neurolab.ui.rebuild import Arrangement, take_apart
from neurolab.ui.teaching import Teaching
from neurolab.ui.text_size import TextSize
from neurolab.ui.toast import Toasts
from neurolab.ui.tour import Tour
from neurolab.ui.transport.bar import TransportBar

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from neurolab.editor.session import Session

_LAYOUT_VERSION = 3


class MainWindow(QMainWindow):
    """The one window of the program.

    Parameters
    ----------
    session : Session
        The document and everything that can be done with it.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self._settings = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
        self._speaks = language.current()
        self._build()
        self._restore_layout()

    def _build(self) -> None:
        """Build all that is seen, in the language in use."""
        session = self.session
        self.text_size = TextSize(self._settings, self)
        self.canvas = CanvasView(session)
        self.setCentralWidget(self.canvas)
        KeptAids(session.aids, self._settings, self)
        self.toasts = Toasts(self.canvas, self.canvas.worth_seeing)
        self.documents = DocumentDialogs(session, self)
        self.actions_by_id = ActionSet(session, self, behaviours(self))
        self.transport = TransportBar(session)
        self._build_bars()
        self._build_docks()
        self._build_menus()
        self.presentation = Presentation(self, self.panels.docks)
        self.presentation.entered.connect(self._say_how_to_leave)
        # What was said of another circuit is no longer true; `message` comes after this signal when a file has something to tell.
        session.document_replaced.connect(self.toasts.clear)
        session.message.connect(self.toasts.show_message)
        session.title_changed.connect(self._show_title)
        session.document_replaced.connect(self.canvas.zoom_to_fit)
        self._show_title(session.title if self.isVisible() else "", session.dirty)
        self._frames = FrameClock(session.bridge, self)
        session.tools.changed.connect(self._show_cabinet)

    def _build_bars(self) -> None:
        tools = QToolBar(self.tr("Tools"))
        tools.setObjectName("tools")
        tools.setMovable(False)
        tools.setIconSize(QSize(20, 20))
        for entry in ACTIONS:
            if entry.menu == "Tools":
                tools.addAction(self.actions_by_id[entry.id])
        tools.addWidget(BrushButton(self.session, self.actions_by_id, tools))
        tools.addSeparator()
        for action_id in ("edit.undo", "edit.redo", "view.zoom_fit", "help.examples"):
            tools.addAction(self.actions_by_id[action_id])
        tools.addSeparator()
        tools.addWidget(self.transport)
        self.addToolBar(tools)
        self.addToolBarBreak()
        self.addToolBar(HistoryBar(self.session))

    def _build_docks(self) -> None:
        self.panels = Panels(self.session, self)
        self.panels.palette.add_requested.connect(self._add_at_centre)
        self.panels.help_requested.connect(self.show_help)
        self.panels.show_wanted.connect(self.canvas.zoom_to_selection)
        self.canvas.help_requested.connect(self.show_help)
        self.panels.inspector.equations_requested.connect(self.edit_equations)
        self.canvas.equations_requested.connect(self.edit_equations)
        self.teaching = Teaching(self)
        self.tour = Tour(self, self._settings)
        self.travel = Travel(self)

    def _build_menus(self) -> None:
        menus = self.actions_by_id.fill(self.menuBar())
        add_recent_menu(menus["File"], self.session, self.documents.open)
        add_examples_menu(menus["File"], self.documents.open_example)
        menus["File"].addSeparator()
        menus["File"].addAction(self.actions_by_id["file.quit"])  # moves it to the end, where people look for it
        color_choices.add_choices(add_theme_menu(menus["View"], self.set_theme), self._settings)
        motion.add_choices(menus["View"], self._settings)
        language_menu.add_choices(menus["View"], self._settings)
        self.text_size.add_choices(menus["View/Text Size"])
        panels = menus["View"].addMenu(self.tr("Panels"))
        for dock in self.panels.docks.values():
            panels.addAction(dock.toggleViewAction())
        self.panels.scope_docks.fill(panels)

    def _add_at_centre(self, type_id: str) -> None:
        x, y = self.canvas.free_place(type_id)
        self.session.add_node(type_id, x, y)

    def show_help(self, type_id: str) -> None:
        """Open the help page of a model or compound."""
        self.panels.help_page.show_type(type_id, self.session.registry)
        self.panels.bring("help")

    def edit_equations(self, type_id: str) -> None:
        """Open a model for the selected nodes in the editor of equations."""
        if self.panels.model_editor.open_type(type_id):
            self.panels.bring("equations")

    def help_for_selection(self) -> None:
        """Open the help page of what is selected."""
        self.show_help(self.panels.help_subject())

    def show_commands(self) -> None:
        """Open the command palette."""
        palette = CommandPalette(self.actions_by_id.all(), self)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.show()

    def _show_cabinet(self) -> None:
        """Bring the cabinet forward for the inject tool, so that one sees which compound it holds."""
        if self.session.tools.current.id == "inject":
            self.panels.docks["chemistry"].raise_()

    def set_theme(self, mode: theme.Mode) -> None:
        """Change the theme and remember it."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, mode)
        self._settings.setValue("theme", mode)

    def _say_how_to_leave(self) -> None:
        self.session.message.emit("info", self.tr("Presentation mode"), self.tr("Escape leaves it, L switches a spotlight on and off"))

    def toggle_theme(self) -> None:
        """Go from light to dark and back."""
        self.set_theme("light" if theme.theme().name == "dark" else "dark")

    def _show_title(self, name: str, unsaved: bool) -> None:
        self.setWindowTitle(f"{name or self.tr('Untitled')}[*] - neurolab")
        self.setWindowModified(unsaved)

    def _restore_layout(self) -> None:
        self.resize(QSize(1280, 800).expandedTo(self.screen().availableSize() * 0.85))
        share = self.panels.share_height(self)
        geometry, state = self._settings.value("geometry"), self._settings.value("state")
        if geometry is not None and state is not None:
            self.restoreGeometry(geometry)
            self.restoreState(state, _LAYOUT_VERSION)
            share.stop()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.documents.look_at_disk()
        elif event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._change_language)  # several in a row are one change, and what is being called may end
        super().changeEvent(event)

    def _change_language(self) -> None:
        """Build the window anew in the language in use; the session goes on."""
        if self._speaks == language.current():
            return
        self._speaks = language.current()
        self.setUpdatesEnabled(False)
        self.presentation.leave()
        arranged = Arrangement.of(self)
        take_apart(self)
        self.session.speak()
        self._build()
        arranged.give_back(self)
        self.setUpdatesEnabled(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.documents.may_leave():
            event.ignore()
            return
        self._frames.stop()
        self.presentation.leave()
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.setValue("state", self.saveState(_LAYOUT_VERSION))
        # Ending the threads may wait for a kernel that is being compiled; nobody should watch a dead window meanwhile.
        self.hide()
        self.panels.close()
        self.session.bridge.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
        if path:
            event.acceptProposedAction()
            if is_picture(path):
                self.canvas.popups.put_picture(path, self.canvas.mapFrom(self, event.position()))
            else:
                self.documents.open(path)
