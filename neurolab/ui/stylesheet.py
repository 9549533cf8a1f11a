"""The style sheet of the application, filled with the colours of a theme and the size of text."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from neurolab.core.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

# Object names and properties that widgets may use: `heading`, `dim`, `error` labels (property "role"), `primary` and `quiet` buttons
# (property "look"), `card` frames (property "look").
_SHEET = Template("""
* { outline: none; }
QMainWindow, QDialog, QDockWidget, QStatusBar, QMenuBar, QToolBar { background: $panel; color: $text; }
QToolBar { border: none; border-bottom: 1px solid $border; padding: 4px 8px; spacing: 4px; }
QToolBar#history { padding: 0 8px; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; margin: 0 1px; }
QMainWindow::separator:hover { background: $accent; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; font-weight: 600; }
QDockWidget::title { background: $panel; padding: 8px 12px 6px 12px; border-bottom: 1px solid $border; }
QMenuBar { border-bottom: 1px solid $border; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $border; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $text_dim; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }
QMenu::icon { padding-left: 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog#commands { border: 1px solid $border; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 6px 8px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 6px; background: transparent; color: $text; }
QToolButton:hover { background: $hover; }
QToolBar#history QToolButton { padding: 1px 5px; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; border-color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $text_dim; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton { border: 1px solid $border; border-radius: 6px; padding: 6px 14px; background: $surface; color: $text; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $text_dim; background: $panel; }
QPushButton[look="primary"] { background: $accent; border-color: $accent; color: $accent_text; font-weight: 600; }
QPushButton[look="primary"]:disabled { background: $surface; border-color: $border; color: $text_dim; }
QPushButton[look="primary"]:hover { background: $accent; border-color: $text; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="link"] { background: transparent; border: none; color: $accent; padding: 4px 0; text-align: left; }
QPushButton[look="link"]:hover, QPushButton[look="link"]:focus { text-decoration: underline; }
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: $surface; border: 1px solid $border; border-radius: 6px; padding: 4px 8px; color: $text;
    selection-background-color: $accent; selection-color: $accent_text; min-height: 20px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $accent; }
QLineEdit[bad="true"], QAbstractSpinBox[bad="true"] { border-color: $error; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$images/chevron_down.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $border; padding: 4px; selection-background-color: $accent_soft;
    selection-color: $text; }
QScrollArea, QScrollArea > QWidget > QWidget { background: $panel; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 1px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $text_dim; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; height: 0; width: 0; }
QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::sub-page:horizontal { height: 4px; background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: $accent; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $text; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: $panel; }
QTabBar::tab { padding: 8px 14px; color: $text_dim; border: none; border-bottom: 2px solid transparent; background: transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::scroller { width: 40px; }
QTabBar::tear { width: 0; border: none; image: none; }
QTabBar QToolButton { background: $panel; border: none; border-radius: 4px; padding: 0; margin: 4px 0; }
QTabBar QToolButton:hover { background: $hover; }
QTabBar QToolButton::left-arrow { image: url("$images/chevron_left.svg"); width: 12px; height: 12px; }
QTabBar QToolButton::right-arrow { image: url("$images/chevron_right.svg"); width: 12px; height: 12px; }
QTreeView, QListView, QTableView { background: $panel; border: none; color: $text; alternate-background-color: $surface; }
QTreeView::item, QListView::item { padding: 4px; border-radius: 4px; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QListView::item:disabled { color: $text_dim; }
QTreeView::item:selected, QListView::item:selected { background: $accent_soft; color: $text; }
QHeaderView::section { background: $panel; border: none; border-bottom: 1px solid $border; padding: 6px; color: $text_dim; }
QProgressBar { border: none; border-radius: 2px; background: $border; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QStatusBar { border-top: 1px solid $border; color: $text_dim; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover { background: $accent; }
QCheckBox, QRadioButton { spacing: 8px; color: $text; }
QCheckBox::indicator { width: ${box}px; height: ${box}px; border: 1px solid $text_dim; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$images/check.svg"); }
QCheckBox::indicator:focus { border-color: $accent; }
QGroupBox { border: none; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $text_dim; }
QLabel { background: transparent; color: $text; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="subheading"] { font-weight: 600; }
QLabel[role="dim"] { color: $text_dim; }
QLabel[role="menu"] { color: $text_dim; font-weight: 600; padding: 6px 12px 2px 8px; }
QLabel[role="error"] { color: $error; }
QLabel[role="warning"] { color: $warning; }
QFrame[look="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[look="card"]:hover, QFrame[look="card"]:focus { border-color: $accent; }
""")


def stylesheet(colors: Mapping[str, str], scale: float = 1.0) -> str:
    """Return the style sheet with every colour token replaced by its value (``#rrggbb``), and sizes of text multiplied by `scale`."""
    sizes = {"heading": f"{15 * scale:g}", "box": str(round(14 * scale))}
    return _SHEET.substitute(colors, images=resource("images").as_posix(), **sizes)
