"""The catalogue as plain data, for ``neurolab models`` and for other programs."""

from __future__ import annotations

import math
from typing import Any

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.compose import recordable, visible_params
from neurolab.catalog.spec import ModelSpec, Param, WireSpec

KINDS = ("unit", "cell", "mechanism", "wire", "plasticity", "stimulus", "meter", "compound", "target")


def model_table() -> list[dict[str, Any]]:
    """Return every entry of the catalogue by kind: ``type_id``, ``kind``, ``title``, ``summary``, ``params`` and what can be recorded.

    A parameter has ``name``, ``unit``, ``default``, ``low``, ``high``, ``cite`` and ``help``; a bound that is not there is None.
    """
    registry = builtin_registry()
    entries: list[dict[str, Any]] = []
    for spec in sorted(registry, key=lambda s: KINDS.index(s.kind)):
        entry: dict[str, Any] = {
            "type_id": spec.type_id,
            "kind": spec.kind,
            "title": spec.title,
            "summary": spec.summary,
            "version": spec.version,
            "params": [_param(p) for p in visible_params(registry, spec).values()],
        }
        if isinstance(spec, ModelSpec):
            entry["records"] = [{"name": q.name, "unit": q.unit} for q in recordable(registry, spec).values()]
            entry["presets"] = [p.id for p in spec.presets]
        if isinstance(spec, WireSpec):
            entry["joins"] = [list(pair) for pair in spec.joins]
        entries.append(entry)
    return entries


def _param(param: Param) -> dict[str, Any]:
    return {
        "name": param.name,
        "unit": param.unit,
        "default": param.default,
        "low": param.low if math.isfinite(param.low) else None,
        "high": param.high if math.isfinite(param.high) else None,
        "cite": param.cite,
        "help": param.help,
        **({"choices": list(param.choices)} if param.choices else {}),
    }
