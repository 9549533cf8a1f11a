"""What compounds bind: channels, receptors and, further down the pathways, what these act on in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.catalog.targets.channels import CHANNELS
from neurolab.catalog.targets.fast import FAST
from neurolab.catalog.targets.slow import SLOW
from neurolab.catalog.targets.terminals import TERMINALS

if TYPE_CHECKING:
    from neurolab.catalog.binding import TargetSpec

TARGETS: tuple[TargetSpec, ...] = (*CHANNELS, *FAST, *SLOW, *TERMINALS)
