"""How a wire and a charge are shown, from the type and the parameters of a record: sign, strength, ends, delay."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
from PySide6.QtGui import QColor

from neurolab.catalog.spec import CellSpec, ModelSpec, StimulusSpec, UnitSpec, WireSpec
from neurolab.catalog.synapses.outside import INSULATED
from neurolab.ui import theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import Spec, Value
    from neurolab.circuit.records import Node

THIN, THICK = 1.5, 5.0
_HUES, _STRENGTHS = 3_600, (1.0, 0.86, 0.74, 0.64, 0.56)
_REST, _THRESHOLD = -70.0, -50.0
_REST_NAMES, _THRESHOLD_NAMES = ("E_L", "V_0", "leak.E_L"), ("V_th", "V_T")


@dataclass(frozen=True, slots=True)
class WireLook:
    """Sign (a theme colour), end shape, width in canvas units, the delay (ms) with which spikes travel along it, and whether it has myelin."""

    sign: str
    end: str
    width: float
    dashed: bool = False
    delay: float = 0.0
    myelin: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class WireStyle:
    """What wires that are drawn with one pen share."""

    color: QColor
    width: float
    dashed: bool


UNKNOWN_WIRE = WireLook("neutral", "ring", 1.6, dashed=True, title="unknown type")


def color_of(look: WireLook, source_color: QColor) -> QColor:
    """Return the colour of a wire; a lead has the colour of the node that it listens to."""
    t = theme.theme()
    return {"excitatory": t.excitatory, "inhibitory": t.inhibitory, "lead": source_color}.get(look.sign, t.neutral_wire)


def sort_by_pen(wire_looks: Sequence[WireLook], source_colors: Sequence[QColor]) -> tuple[list[WireStyle], NDArray[np.int_], NDArray[np.int_]]:
    """Return the styles that occur, the number of each wire's style, and that of the first style of the same colour."""
    known: dict[tuple[int, float, bool], int] = {}
    styles: list[WireStyle] = []
    number = np.zeros(len(wire_looks), int)
    for i, (look, source_color) in enumerate(zip(wire_looks, source_colors, strict=True)):
        color, width = color_of(look, source_color), round(2 * look.width) / 2
        number[i] = known.setdefault((color.rgb(), width, look.dashed), len(known))
        if number[i] == len(styles):
            styles.append(WireStyle(color, width, look.dashed))
    first = {style.color.rgb(): i for i, style in reversed([*enumerate(styles)])}
    tone = np.array([first[style.color.rgb()] for style in styles], int)[number] if styles else number
    return styles, number, tone


def wire_look(spec: WireSpec, source: Spec | None, params: Mapping[str, Value]) -> WireLook:
    """Return the look of a wire of this type with these parameters."""
    if spec.carries == "lead":
        return WireLook("lead", "ring", 1.8, dashed=True, title=spec.title)
    strength, usual = _number(spec, spec.gain, params)
    width = min(max(THIN + 1.1 * math.log2(1 + abs(strength) / usual), THIN), THICK)
    if spec.carries == "difference":
        return WireLook("neutral", "gap", width, title=spec.title)
    if spec.carries == "outside":
        return WireLook("neutral", "beside", width, myelin=params.get("insulation") == INSULATED, title=spec.title)
    sign = spec.sign if spec.sign != "signed" else "inhibitory" if strength < 0 else "excitatory"
    end = "bar" if sign == "inhibitory" else "arrow"
    if spec.sign == "signed" and spec.gain == "weight":
        end = "minus" if sign == "inhibitory" else "plus"
    if sign == "excitatory" and isinstance(source, StimulusSpec) and source.emits == "current":
        sign = "neutral"  # the current itself may have either sign
    delay = _number(spec, "delay", params)[0] if spec.carries == "spikes" and any(p.name == "delay" for p in spec.params) else 0.0
    return WireLook(sign, end, width, delay=delay, title=spec.title)


def _number(spec: ModelSpec, name: str, params: Mapping[str, Value]) -> tuple[float, float]:
    """Return a parameter's value, and a usual size to compare it with."""
    default = next((p.default for p in spec.params if p.name == name), 1.0)
    usual = abs(default) if isinstance(default, float | int) and default else 1.0
    value = params.get(name, default)
    return (float(value) if isinstance(value, float | int) and math.isfinite(value) else usual), usual


def charge_range(registry: Registry, spec: Spec | None, node: Node | None) -> tuple[float, float]:
    """Return the potentials (mV) at which a cell's ring is empty and full: rest and threshold. For a unit the activations 0 and 1."""
    if isinstance(spec, UnitSpec) or node is None or not isinstance(spec, CellSpec):
        return 0.0, 1.0
    known = {p.name: p.default for p in spec.params}
    for type_id in node.mechanisms if node.mechanisms is not None else spec.mechanisms:
        if type_id in registry:
            mechanism = registry[type_id]
            known.update({f"{mechanism.name}.{p.name}": p.default for p in mechanism.params})
    known.update(node.params)
    rest = _first(known, _REST_NAMES, _REST)
    threshold = _first(known, _THRESHOLD_NAMES, max(_THRESHOLD, rest + 12.0))
    return rest, max(threshold, rest + 1.0)


def _first(known: Mapping[str, Value], names: tuple[str, ...], otherwise: float) -> float:
    values = (known[name] for name in names if name in known)
    return next((float(v) for v in values if isinstance(v, float | int) and math.isfinite(v)), otherwise)


def compound_color(type_id: str) -> QColor:
    """Return the colour of a compound's drops: the kind's colour at a hue and a strength of the compound's own, the same everywhere."""
    base, code = theme.theme().categories["compound"], crc32(type_id.encode())
    strength = _STRENGTHS[(code >> 3) % len(_STRENGTHS)]
    return QColor.fromHsvF((31 * code >> 7) % _HUES / _HUES, base.hsvSaturationF() * strength, base.valueF())
