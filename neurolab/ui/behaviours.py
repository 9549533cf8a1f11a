"""What the actions do that are the window's own business: dialogs, camera, looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from neurolab.editor.matching import cell_to_match
from neurolab.ui import panes
from neurolab.ui.dialogs import AboutBox, ShortcutSheet, WhatsNew
from neurolab.ui.match_dialog import MatchDialog
from neurolab.ui.welcome import WelcomeGallery

if TYPE_CHECKING:
    from collections.abc import Callable

    from neurolab.ui.main_window import MainWindow


def show_gallery(window: MainWindow) -> None:
    """Open the gallery."""
    gallery = WelcomeGallery(window.session.registry, window, window.session.recent)
    gallery.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    gallery.example_chosen.connect(window.documents.open_example)
    gallery.empty_chosen.connect(window.documents.new)
    gallery.open_chosen.connect(window.documents.open)
    gallery.recent_chosen.connect(window.documents.open)
    gallery.tour_chosen.connect(window.tour.start)
    gallery.open()


def show_matching(window: MainWindow) -> None:
    """Open the choice of another model for the selected cell."""
    node = cell_to_match(window.session)
    if node is not None:
        dialog = MatchDialog(window.session, node.id, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def behaviours(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Return what to do by the id of the action."""
    return {
        "file.new": window.documents.new,
        "file.open": window.documents.open,
        "file.save": window.documents.save,
        "file.save_as": window.documents.save_as,
        "file.export_picture": window.documents.export_picture,
        "file.report": lambda: window.documents.export_report(window.panels.traces_picture()),
        "file.revert": window.documents.revert,
        "file.quit": window.close,
        "edit.pie": lambda: window.canvas.popups.pie.open(),
        "edit.place": lambda: window.canvas.popups.place.open(),
        "edit.picture": lambda: window.canvas.popups.ask_picture(),
        "view.zoom_in": window.canvas.zoom_in,
        "view.zoom_out": window.canvas.zoom_out,
        "view.zoom_fit": window.canvas.zoom_to_fit,
        "view.zoom_selection": window.canvas.zoom_to_selection,
        "view.theme": window.toggle_theme,
        "view.text_larger": window.text_size.larger,
        "view.text_smaller": window.text_size.smaller,
        "view.presentation": lambda: window.presentation.toggle(),
        "view.spotlight": lambda: window.presentation.spotlight.toggle(),
        "sim.match": lambda: show_matching(window),
        "view.freeze": lambda: window.teaching.freeze.toggle(),
        "view.next_step": lambda: window.teaching.player.go(1),
        "view.previous_step": lambda: window.teaching.player.go(-1),
        "view.add_step": lambda: window.teaching.add_step(),
        "view.lock": lambda: window.teaching.toggle_lock(),
        "view.commands": window.show_commands,
        "view.new_scopes": lambda: window.panels.scope_docks.new(),
        "view.next_pane": lambda: panes.go(window, 1),
        "view.previous_pane": lambda: panes.go(window, -1),
        "file.export_csv": lambda: window.panels.scopes.export_csv(),
        "view.timeline": lambda: window.panels.bring("timeline"),
        "sim.branch": lambda: window.travel.name_branch(),
        "file.export_nwb": lambda: window.panels.scopes.saving.save_run(),
        "sim.sound": lambda: window.panels.ear.toggle(),
        "sim.louder": lambda: window.panels.ear.change_volume(1.4),
        "sim.quieter": lambda: window.panels.ear.change_volume(1.0 / 1.4),
        "help.examples": lambda: show_gallery(window),
        "help.tour": lambda: window.tour.start(),
        "help.model": window.help_for_selection,
        "help.shortcuts": lambda: ShortcutSheet(window).exec(),
        "help.news": lambda: WhatsNew(window).exec(),
        "help.about": lambda: AboutBox(window).exec(),
    }
