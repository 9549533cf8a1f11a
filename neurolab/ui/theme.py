"""Colours, sizes of text, spacing, and the light and dark themes.

Every colour that a widget uses is a token of `Theme`; every size of text, and of what holds text, goes through `pixels`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from neurolab.ui.stylesheet import stylesheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

Mode = Literal["light", "dark", "system"]
MODES: tuple[Mode, ...] = get_args(Mode)

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Sizes of text to choose from, in percent."""
PRESENTED_SIZE = 150
"""The least size of text on a projector."""
_BOLDER = 1.6

GRID = 8
RADIUS = 6


@dataclass(frozen=True)
class Theme:
    """One set of colours. Text on `panel`, `surface` and `canvas` keeps a contrast of at least 4.5 to 1."""

    name: str
    canvas: QColor
    grid: QColor
    panel: QColor
    surface: QColor
    hover: QColor
    border: QColor
    text: QColor
    text_dim: QColor
    accent: QColor
    accent_text: QColor
    accent_soft: QColor
    excitatory: QColor
    inhibitory: QColor
    neutral_wire: QColor
    node_fill: QColor
    note: QColor
    note_text: QColor
    good: QColor
    warning: QColor
    error: QColor
    plot: QColor
    plot_grid: QColor
    traces: tuple[QColor, ...]
    categories: dict[str, QColor]


def _colors(**named: str) -> dict[str, QColor]:
    return {name: QColor(value) for name, value in named.items()}


# Traces are the Okabe-Ito colours, darkened for white paper or lightened for a dark screen until they keep a contrast of 3 to 1.
LIGHT = Theme(
    name="light",
    **_colors(
        canvas="#F6F7F9",
        grid="#E1E5EA",
        panel="#FFFFFF",
        surface="#F1F3F6",
        hover="#E7EAF0",
        border="#D6DBE3",
        text="#1A1F29",
        text_dim="#586273",
        accent="#3A56D4",
        accent_text="#FFFFFF",
        accent_soft="#E3E9FD",
        excitatory="#1668B0",
        inhibitory="#C24A00",
        neutral_wire="#7A8494",
        node_fill="#FFFFFF",
        note="#FFF6D6",
        note_text="#3F3511",
        good="#11795A",
        warning="#8F5B00",
        error="#B42318",
        plot="#FFFFFF",
        plot_grid="#E9ECF1",
    ),
    traces=tuple(map(QColor, ("#0069A8", "#C24A00", "#00795A", "#A33C87", "#8A6500", "#3D3FC0", "#B3261E", "#356B7D"))),
    categories=_colors(cell="#0069A8", unit="#7A3FC0", stimulus="#00795A", meter="#586273", compound="#B0306A"),
)
DARK = Theme(
    name="dark",
    **_colors(
        canvas="#12151B",
        grid="#1F242E",
        panel="#191D25",
        surface="#222834",
        hover="#2C3442",
        border="#343C4B",
        text="#E9ECF2",
        text_dim="#A2ADBD",
        accent="#8CA6FF",
        accent_text="#10131A",
        accent_soft="#27325A",
        excitatory="#62B5F0",
        inhibitory="#FF9452",
        neutral_wire="#8792A4",
        node_fill="#222834",
        note="#3A3419",
        note_text="#F4E7B2",
        good="#4CCFA2",
        warning="#F0B64A",
        error="#FF7D72",
        plot="#14181F",
        plot_grid="#262C37",
    ),
    traces=tuple(map(QColor, ("#5CB6F2", "#FF9452", "#3AD1A0", "#E794CB", "#E8C547", "#A3A6FF", "#FF8A80", "#86C5D8"))),
    categories=_colors(cell="#5CB6F2", unit="#C39BFF", stimulus="#3AD1A0", meter="#A2ADBD", compound="#FF8FBE"),
)

# On a projector pale greys are lost: text is black or white, borders and wires are strong, traces keep a contrast of 4.5 to 1.
_STRONG_LIGHT = replace(
    LIGHT,
    **_colors(
        canvas="#FFFFFF",
        grid="#D5DAE1",
        surface="#F4F5F8",
        border="#6B7585",
        text="#000000",
        text_dim="#2B3340",
        accent="#2038B0",
        excitatory="#00508F",
        inhibitory="#9C3A00",
        neutral_wire="#3A4350",
        note_text="#000000",
        good="#005C41",
        warning="#6E4500",
        error="#9B1208",
        plot_grid="#CDD3DC",
    ),
    traces=tuple(map(QColor, ("#00508F", "#A83A00", "#00614A", "#8A2470", "#6B4E00", "#2A2CA6", "#9B1208", "#1F5464"))),
)
_STRONG_DARK = replace(
    DARK,
    **_colors(
        canvas="#000000",
        grid="#2A303B",
        panel="#0B0D11",
        surface="#181C24",
        border="#8A96A8",
        text="#FFFFFF",
        text_dim="#D3DAE5",
        accent="#A9BDFF",
        accent_text="#000000",
        excitatory="#7CC6FF",
        inhibitory="#FFA56E",
        neutral_wire="#C3CCD9",
        node_fill="#181C24",
        note_text="#FFFFFF",
        plot="#000000",
        plot_grid="#333B49",
    ),
)
STRONG = {"light": _STRONG_LIGHT, "dark": _STRONG_DARK}
"""The themes of high contrast, by the name of the theme that they strengthen."""

# Found by a search for the eight colours that stay furthest apart, by their distance in CIELAB, for usual eyes and for those without one kind of
# cones (Machado et al. 2009), among those with a contrast of 3 to 1; a test measures it. They differ in lightness, too, and are less pretty.
DISTINCT = {
    "light": tuple(map(QColor, ("#0088FF", "#771100", "#CC66AA", "#0000BB", "#998866", "#FF4411", "#550066", "#000011"))),
    "dark": tuple(map(QColor, ("#5599FF", "#CC8811", "#CC1188", "#00FF88", "#CCFF00", "#FFCCDD", "#7733FF", "#776633"))),
}
"""Trace colours for colour-blind eyes, by the name of the theme."""


class _Notifier(QObject):
    changed = Signal()


class _Active:
    """The theme in force: one application, one look."""

    theme = LIGHT
    mode: Mode = "system"
    text_size = 100
    presenting = False
    strong = False
    distinct = False
    font: QFont | None = None
    """The font of the desktop, kept from the first time that another size was wanted."""


notifier = _Notifier()


def theme() -> Theme:
    """Return the theme in force."""
    return _Active.theme


def mode() -> Mode:
    """Return what the user asked for: light, dark or as the system says."""
    return _Active.mode


def text_size() -> int:
    """Return the size of text that the user asked for, in percent."""
    return _Active.text_size


def presenting() -> bool:
    """Return whether the look is that for a projector."""
    return _Active.presenting


def scale() -> float:
    """Return how much larger than usual text is drawn."""
    return (max(_Active.text_size, PRESENTED_SIZE) if _Active.presenting else _Active.text_size) / 100


def pixels(size: float) -> int:
    """Return the size in pixels of text, or of what holds text, that has this size at 100 %."""
    return round(size * scale())


def column(width: float) -> int:
    """Return the width in pixels of a panel or field that is this wide at 100 %: it grows by half as much as text, and words wrap."""
    return round(width * (1 + (scale() - 1) / 2))


def stroke(width: float) -> float:
    """Return the width of a trace; traces are bolder on a projector."""
    return width * _BOLDER if _Active.presenting else width


class _Held(QObject):
    """Sets sizes of a widget anew whenever the size of text changes, for as long as the widget lives."""

    def __init__(self, widget: QWidget, set_size: Callable[..., object], sizes: tuple[float, ...], measure: Callable[[float], int]) -> None:
        super().__init__(widget)
        self._set, self._sizes, self._measure = set_size, sizes, measure
        self.follow()
        notifier.changed.connect(self.follow)

    def follow(self) -> None:
        self._set(*map(self._measure, self._sizes))


def hold(widget: QWidget, set_size: Callable[..., object], *sizes: float, measure: Callable[[float], int] = pixels) -> None:
    """Give a widget a size that follows the size of text: ``hold(box, box.setFixedHeight, 34)``."""
    _Held(widget, set_size, sizes, measure)


def node_color(record_id: str, color: str = "") -> QColor:
    """Return the colour of a node and its traces: its own, or one of the eight trace colours by the number in its id."""
    if color:
        return QColor(color)
    number = "".join(c for c in record_id if c.isdecimal())
    traces = theme().traces
    return traces[(int(number) - 1 if number else hash_of(record_id)) % len(traces)]


def hash_of(text: str) -> int:
    """Return a small number that is the same for the same text on every machine."""
    return sum((i + 1) * ord(c) for i, c in enumerate(text))


def with_alpha(color: QColor, alpha: float) -> QColor:
    """Return the colour at an opacity from 0 to 1."""
    return QColor(color.red(), color.green(), color.blue(), round(alpha * 255))


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """Return the opaque mix of two colours; share 0 gives the first."""
    pairs = ((first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(app: QApplication, wanted: Mode) -> None:
    """Dress the whole application; ``system`` follows the desktop, also when that changes later."""
    _Active.mode = wanted
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}[wanted]
    QGuiApplication.styleHints().setColorScheme(scheme)
    _dress(app)


def set_text_size(app: QApplication, percent: int) -> None:
    """Draw all text at a size in percent of the usual."""
    if percent != _Active.text_size:
        _Active.text_size = percent
        _dress(app)


def present(app: QApplication, *, on: bool) -> None:
    """Take the look for a projector, or the usual one again: high contrast, text of at least 150 %, bolder traces."""
    if on != _Active.presenting:
        _Active.presenting = on
        _dress(app)


def strong() -> bool:
    """Return whether the user asked for high contrast."""
    return _Active.strong


def distinct() -> bool:
    """Return whether the user asked for trace colours that colour-blind eyes can tell apart."""
    return _Active.distinct


def set_colors(app: QApplication, *, strong: bool, distinct: bool) -> None:
    """Choose high contrast, and trace colours for colour-blind eyes."""
    if (strong, distinct) != (_Active.strong, _Active.distinct):
        _Active.strong, _Active.distinct = strong, distinct
        _dress(app)


def _dress(app: QApplication) -> None:
    dark = _Active.mode == "dark" or (_Active.mode == "system" and _system_is_dark())
    usual = DARK if dark else LIGHT
    wanted = STRONG[usual.name] if _Active.presenting or _Active.strong else usual
    _Active.theme = replace(wanted, traces=DISTINCT[usual.name]) if _Active.distinct else wanted
    # Several desktops ignore setColorScheme, so the palette is always our own.
    app.setStyle("Fusion")
    app.setPalette(_palette(_Active.theme))
    _size_font(app)
    colors = {f.name: v.name() for f in fields(Theme) if isinstance(v := getattr(_Active.theme, f.name), QColor)}
    app.setStyleSheet(stylesheet(colors, scale()))
    notifier.changed.emit()


def _size_font(app: QApplication) -> None:
    if _Active.font is None:
        if scale() == 1.0:
            return
        _Active.font = QFont(app.font())
    font = QFont(_Active.font)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale())
    else:
        font.setPixelSize(pixels(font.pixelSize()))
    app.setFont(font)


def follow_system(app: QApplication) -> None:
    """Keep following the desktop's own choice while the mode is ``system``."""

    def changed(_scheme: Qt.ColorScheme) -> None:
        if _Active.mode == "system" and _Active.theme.name != ("dark" if _system_is_dark() else "light"):
            apply(app, "system")

    QGuiApplication.styleHints().colorSchemeChanged.connect(changed)


def _palette(t: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for where, color in (
        (role.Window, t.panel),
        (role.WindowText, t.text),
        (role.Base, t.panel),
        (role.AlternateBase, t.surface),
        (role.Text, t.text),
        (role.Button, t.surface),
        (role.ButtonText, t.text),
        (role.BrightText, t.error),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.accent_text),
        (role.ToolTipBase, t.surface),
        (role.ToolTipText, t.text),
        (role.PlaceholderText, t.text_dim),
        (role.Link, t.accent),
        (role.Mid, t.border),
        (role.Midlight, t.hover),
        (role.Light, t.panel),
        (role.Dark, t.border),
        (role.Shadow, t.border),
    ):
        palette.setColor(where, color)
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, blend(t.text_dim, t.panel, 0.35))
    return palette
