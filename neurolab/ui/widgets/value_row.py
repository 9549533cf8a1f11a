"""One parameter in a panel: symbol, slider, field with unit, reset; a message below when an entry is wrong or was limited."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from neurolab.editor.language import say
from neurolab.ui.icons import icon
from neurolab.ui.theme import GRID, hold, pixels, theme
from neurolab.ui.widgets.labels import MessageLabel
from neurolab.ui.widgets.numbers import quantity_text
from neurolab.ui.widgets.quantity_field import QuantityField
from neurolab.ui.widgets.scale import Scale
from neurolab.ui.widgets.symbols import symbol_text
from neurolab.ui.widgets.value_slider import ValueSlider

if TYPE_CHECKING:
    from neurolab.catalog.spec import Param, Value
    from neurolab.ui.widgets.gesture import Gesture

LABEL_WIDTH = 44
FIELD_WIDTH = 108
RESET = 20


def _field_width(width: float) -> int:
    """Return the width of a field for numbers: what surrounds the number does not grow with the text."""
    return round(width / 3) + pixels(2 * width / 3)


def range_text(param: Param) -> str:
    """Return the bounds for a person: ``1 to 200 ms``; empty when there are none."""
    low, high = math.isfinite(param.low), math.isfinite(param.high)
    if low and high:
        first, last = quantity_text(param.low, param.unit), quantity_text(param.high, param.unit)
        # The unit is said once, unless a prefix makes it another: -20 to 20 nA, but 1 pA to 20 nA.
        number, space, unit = first.rpartition(" ")
        same = space and (param.low == 0 or last.endswith(f" {unit}"))
        return say("{low} to {high}").format(low=number if same else first, high=last)
    if low:
        return say("{value} or more").format(value=quantity_text(param.low, param.unit))
    return say("{value} or less").format(value=quantity_text(param.high, param.unit)) if high else ""


def scale_of(param: Param) -> Scale:
    """Return what the slider of a number spans: what is usual, else the bounds."""
    low, high = param.usual or (param.low, param.high)
    if low == 0 and not param.log and 0 < float(param.default) < high / 100:
        high = 30 * float(param.default)  # a cell with far less of it than others: a pixel must not be all there is
    return Scale.spanning(float(param.default), low, high, log=param.log)


class ValueRow(QWidget):
    """An editor for one `Param`.

    Parameters
    ----------
    param : Param
        Name, unit, default, bounds, choices.
    label : str
        Rich text of the symbol.
    tip : str
        Rich text that teaches what it is.
    gesture : Gesture
        Decides which changes are one undo step.
    stacked : bool
        Whether the label stands above the field, for words that are longer than a symbol.
    """

    value_set = Signal(object, int)
    reset_asked = Signal()

    def __init__(self, param: Param, label: str, tip: str, gesture: Gesture, *, stacked: bool = False) -> None:
        super().__init__()
        self.param = param
        self._gesture = gesture
        self._number: QuantityField | None = None
        self._slider: ValueSlider | None = None
        self._combo: QComboBox | None = None
        self._text: QLineEdit | None = None
        self.caption = QLabel(label)
        self.caption.setTextFormat(Qt.TextFormat.RichText)
        self.message = MessageLabel()
        self.reset = QToolButton()
        self.reset.setFixedSize(RESET, RESET)
        self.reset.setCursor(Qt.CursorShape.ArrowCursor)
        self.reset.setStyleSheet("padding: 2px;")
        self.reset.setIconSize(self.reset.size() * 0.6)
        self.reset.clicked.connect(self.reset_asked)
        self.reset.hide()
        self._editors = self._make_editors()
        self._lay_out(stacked=stacked)
        for widget in (self, self.caption, *self._editors):
            widget.setToolTip(tip)
        self.name(symbol_text(param.name))
        self._set_icon()

    def name(self, name: str) -> None:
        """Give the row the name that screen readers say."""
        for widget in (self, self.caption, *self._editors):
            widget.setAccessibleName(name)
        self.reset.setAccessibleName(self.tr("Reset {name}").format(name=name))

    def _make_editors(self) -> list[QWidget]:
        param = self.param
        if param.choices and "*" not in param.choices:
            self._combo = QComboBox()
            self._combo.addItems([say(choice) for choice in param.choices])
            self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self._combo.activated.connect(self._chosen)
            return [self._combo]
        if param.choices:
            self._text = QLineEdit()
            self._text.editingFinished.connect(self._typed)
            return [self._text]
        default = float(param.default)
        scale = scale_of(param)
        self._slider = ValueSlider(scale, self._gesture)
        self._slider.set_scale(scale, default)
        self._slider.value_moved.connect(self._moved)
        self._number = QuantityField(param.unit, scale)
        hold(self._number, self._number.setFixedWidth, FIELD_WIDTH, measure=_field_width)
        self._number.committed.connect(self._committed)
        self._number.stepped.connect(self._moved)
        self._number.refused.connect(self._refused)
        return [self._slider, self._number]

    def _lay_out(self, *, stacked: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID // 2)
        grid.setVerticalSpacing(2)
        line = 1 if stacked else 0
        if stacked:
            self.caption.setProperty("role", "dim")
            self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(self.caption, 0, 0, 1, 4)
        else:
            self.set_caption_width(pixels(LABEL_WIDTH))
            grid.addWidget(self.caption, 0, 0)
        first = 0 if stacked else 1
        if len(self._editors) == 1:
            self._editors[0].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(self._editors[0], line, first, 1, 3 - first)
        else:
            grid.addWidget(self._editors[0], line, first, 1, 2 - first)
            grid.addWidget(self._editors[1], line, 2, 1, 2)
        if self._number is None:
            grid.addWidget(self.reset, line, 3)
        else:
            # inside the field, so that all fields end at the same edge
            grid.addWidget(self.reset, line, 2, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.reset.raise_()
        grid.addWidget(self.message, line + 1, 0, 1, 4)
        grid.setColumnStretch(1, 1)

    def set_caption_width(self, width: int) -> None:
        """Make the captions of a group equally wide."""
        self.caption.setFixedWidth(width)

    @property
    def field(self) -> QuantityField:
        """The number field; only for a number."""
        assert self._number is not None
        return self._number

    @property
    def slider(self) -> ValueSlider:
        """The slider; only for a number."""
        assert self._slider is not None
        return self._slider

    def set_param(self, param: Param) -> None:
        """Use other bounds and default, as when another model has a parameter of the same name."""
        if param == self.param or self._slider is None or self._number is None:
            return
        self.param = param
        scale = scale_of(param)
        self._slider.set_scale(scale, float(param.default))
        self._number.set_scale(scale)

    def show_value(self, value: Value | None, *, is_default: bool) -> None:
        """Show a value; None means that the selected records differ."""
        number = None if isinstance(value, str) else value
        if self._slider is not None and self._number is not None:
            self._slider.show_value(number)
            self._number.show_value(number)
        elif self._combo is not None:
            self._combo.setCurrentIndex(self.param.choices.index(str(value)) if value in self.param.choices else -1)
        elif self._text is not None:
            self._text.setPlaceholderText(self.tr("mixed") if value is None else "")
            self._text.setText("" if value is None else str(value))
        self.reset.setVisible(not is_default)
        if self._number is not None:
            self._number.setTextMargins(0 if is_default else RESET - 6, 0, 0, 0)
        shown = quantity_text(self.param.default, self.param.unit) if not isinstance(self.param.default, str) else self.param.default
        self.reset.setToolTip(self.tr("Back to the default, {value}").format(value=shown))

    def _moved(self, value: float) -> None:
        self.message.say("")
        self._say_if_limited(value)
        self.value_set.emit(value, self._gesture.number())

    def _committed(self, value: float) -> None:
        self.message.say("")
        self._say_if_limited(value)
        self.value_set.emit(value, self._gesture.number(repeats=False))

    def _say_if_limited(self, value: float) -> None:
        if not self.param.low <= value <= self.param.high and self._number is not None:
            nearest = float(self.param.clamp(value))
            self._number.show_value(nearest)
            text = self.tr("Limited to {value}: it may be {range}.")
            self.message.say(text.format(value=quantity_text(nearest, self.param.unit), range=range_text(self.param)), "warning")

    def _refused(self, reason: str) -> None:
        self.message.say(reason)

    def _chosen(self, index: int) -> None:
        self.value_set.emit(self.param.choices[index], self._gesture.number(repeats=False))

    def _typed(self) -> None:
        if self._text is not None and self._text.isModified():
            self._text.setModified(False)
            self.value_set.emit(self._text.text(), self._gesture.number(repeats=False))

    def _set_icon(self) -> None:
        self.reset.setIcon(icon("reset", theme().text_dim))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._set_icon()
        super().changeEvent(event)
