"""Models that were needed before: composing equations and generating code takes a tenth of a second a type, an edit must not wait for it again."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from neurolab.catalog.compose import Composite, compose
from neurolab.catalog.spec import CellSpec
from neurolab.engine.clamp import alone, clamped
from neurolab.engine.silence import silenced

if TYPE_CHECKING:
    from neurolab.catalog.registry import Registry
    from neurolab.engine.kernels import Kernel

Key = tuple[str, tuple[str, ...] | None, bool, bool, bool]
_known: WeakKeyDictionary[Registry, dict[Key, tuple[Composite, Kernel]]] = WeakKeyDictionary()


def model_of(
    registry: Registry, type_id: str, mechanisms: tuple[str, ...] | None = None, *, clamp: bool = False, share: bool = False, silent: bool = False
) -> tuple[Composite, Kernel]:
    """Return composite and kernel of a type, with other mechanisms than its own when given, under voltage clamp, as a share, or silent.

    Raises
    ------
    SpecError
        When its equations are wrong.
    """
    from neurolab.engine.kernels import kernel_for  # LLVM enters here

    spec = registry[type_id]
    listed = spec.mechanisms if isinstance(spec, CellSpec) and mechanisms is None else mechanisms or ()
    if all(name in registry.base for name in (type_id, *listed)):
        registry = registry.base  # an own model that changes makes a new registry, but leaves these as they are
    models = _known.setdefault(registry, {})
    key = (type_id, mechanisms, clamp, share, silent)
    if key not in models:
        composite = compose(registry, registry[type_id], mechanisms)
        composite = silenced(composite, cell=isinstance(spec, CellSpec)) if silent else composite
        composite = clamped(composite) if clamp else alone(composite) if share else composite
        models[key] = composite, kernel_for(composite)
    return models[key]
