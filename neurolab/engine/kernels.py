"""Kernels: compiled code of models, generated once, kept on disk, called by address.

How the driver calls one. A kernel has C functions of one signature ::

    void f(double *arena, int64 offset, int64 n, double t, double dt, int64 step, int64 seed)

at the addresses `Kernel.start_address`, `prepare_address`, `observe_address` and those that `step_without` gives. Each is compiled, or loaded from
disk, when its address is first asked for. They work on a group of n elements that lies in the arena from `offset` on, in blocks of
`BLOCK` elements, `Layout.n_rows` rows of `BLOCK` numbers each. All rows of all lanes of the last block must exist and hold sensible parameters. In
this order:

1. the driver writes the params (coherent units) and keys;
2. ``prepare`` fills the derived rows: again after every change of a parameter or of dt;
3. ``start`` sets states, hidden rows and outputs from the params;
4. every step: the driver sums the inputs, then ``step`` with the time at the start of the step, or
   ``step_uniform`` when all elements have the same parameters: it reads params and derived rows of the first element only and gives the same bits.
   Afterwards the states are those of the end of the step and the row `Layout.spike` is 1 for those that fired. In equations `t` is the middle of
   the step, so that a switch at a multiple of the step never suffers from rounding. Rows of arriving spikes (`Composite.arrivals`) are 0 again after
   the step; all other inputs keep their values;
5. models whose main output is a state (cells) do not compute their other outputs (currents, conductances) in the step: ``observe`` does, from
   the states, when somebody wants to see them. Where outputs are part of the step, `observe_address` is 0.

Inside compiled code an address is called by `compiled.call_kernel`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from neurolab.engine.codegen import BLOCK, Layout, Source, generate
from neurolab.engine.compiled import KERNEL
from neurolab.engine.native import address_of, vector_width

if TYPE_CHECKING:
    import numpy as np

    from neurolab.catalog.compose import Composite

__all__ = ["BLOCK", "Kernel", "Layout", "kernel_for"]


class Kernel:
    """A model's functions, compiled when first asked for. Keep it alive as long as an address is used.

    Attributes
    ----------
    layout : Layout
        The rows that the functions work on.
    clears_arrivals : bool
        Whether a step sets the rows of arriving spikes to 0 after reading them.
    shared_rows : tuple of int
        Rows of parameters that the step reads; elements that agree in these may use the uniform step.
    """

    clears_arrivals = True

    def __init__(self, source: Source) -> None:
        self.layout = source.layout
        self.shared_rows = source.shared_rows
        self._source, self._texts = source, source.functions
        self._steps: dict[tuple[frozenset[str], bool], int] = {}

    @cached_property
    def receptors(self) -> dict[str, tuple[int, ...]]:
        """For each input of a receptor that may be left out of a step: the rows that must be 0 then, and stay so."""
        return self._source.receptors()

    def step_without(self, quiet: frozenset[str], *, uniform: bool) -> int:
        """Return the address of a step without some receptors, by their inputs: the same bits where their rows are 0."""
        key = quiet, uniform
        if key not in self._steps:
            name = "step_uniform" if uniform else "step"
            self._steps[key] = address_of(name, self._source.step_without(quiet, uniform), effort=1) if quiet else self._address(name)
        return self._steps[key]

    def _address(self, name: str) -> int:
        return address_of(name, self._texts[name], effort=int(name.startswith("step")))

    @property
    def start_address(self) -> int:
        """Address of the function that sets states from params."""
        return self._address("start")

    @property
    def prepare_address(self) -> int:
        """Address of the function that fills derived rows."""
        return self._address("prepare")

    @property
    def observe_address(self) -> int:
        """Address of the function that computes outputs from states; 0 where outputs are part of the step."""
        return self._address("observe") if "observe" in self._texts else 0

    def compile(self) -> Kernel:
        """Compile what an element needs that nothing is connected to, so that it need not wait later."""
        for name in self._texts:
            if not name.startswith("step"):
                self._address(name)
        self.step_without(frozenset(self.receptors), uniform=False)
        return self

    def call(self, which: str, arena: np.ndarray, offset: int, n: int, t: float = 0.0, dt: float = 0.1, step: int = 0, seed: int = 0) -> None:
        """Call one of the functions by name from Python; arena is a contiguous float64 array."""
        KERNEL(self._address(which))(arena.ctypes.data, offset, n, t, dt, step, seed)


def kernel_for(composite: Composite) -> Kernel:
    """Return the kernel of a model. Nothing is compiled yet; each function takes some hundredths of a second the first time, a millisecond from disk.

    Raises
    ------
    EngineError
        When the equations cannot be turned into code.
    """
    return Kernel(generate(composite, vector_width()))
