"""Folding: which products become one instruction with a sum, and what is left of a step where some rows are 0. Light: standard library only.

A product that is added is rounded once where the processor has such an instruction, twice where it has not. LLVM would choose the pairs itself, but
then by what else there is in the code: a receptor left out would move the last bit of everything. So pairs are chosen here, from the whole step.
Leaving out what is 0 then changes no bit: 0 * x is 0, 0 + x is x, and a product added to 0 is that product, rounded.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from neurolab.catalog.expr import BOOLEAN

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from neurolab.engine.graph import Graph, Node

_PLAIN = frozenset({"+", "-", "*", "/", "neg", "where", "min", "max"})
_EXACT = _PLAIN | BOOLEAN
"""Operations that are one instruction each: a 0 that is known gives the same bits as one that is read."""


@dataclass(frozen=True, slots=True)
class Folding:
    """How the operations of a function are written.

    Parameters
    ----------
    g : Graph
        Of the model.
    known : frozenset of int
        Nodes that are read instead of computed.
    joined : mapping of int to int
        Of each sum that takes a product in, which of its two arguments that is.
    zero : frozenset of int
        Nodes that are known to be 0.
    """

    g: Graph
    known: frozenset[int]
    joined: Mapping[int, int] = field(default_factory=dict)
    zero: frozenset[int] = frozenset()

    @classmethod
    def of(cls, g: Graph, roots: Collection[int], known: Collection[int]) -> Folding:
        """Return the folding of a whole function that stores `roots`."""
        plain = cls(g, frozenset(known))
        whole = [i for i in plain.order(roots) if i not in plain.known]
        uses = Counter(a for i in whole for a in g.nodes[i].args) + Counter(roots)
        joined: dict[int, int] = {}
        for i in whole:
            if g.nodes[i].fn in ("+", "-"):
                products = [k for k, a in enumerate(g.nodes[i].args) if g.nodes[a].fn == "*" and a not in plain.known and uses[a] == 1]
                if products:
                    joined[i] = products[0]
        return replace(plain, joined=joined)

    def without(self, names: Collection[str], roots: Collection[int]) -> Folding | None:
        """Return what is left where the rows of some names are 0; None where a function of more than one instruction would read them."""
        zero = set[int]()
        for i in replace(self, joined={}).order(roots):
            node = self.g.nodes[i]
            if i in self.known:
                continue
            found = [a in zero for a in node.args]
            if any(found) and (node.fn not in _EXACT or (node.fn == "/" and found[1])):
                return None
            if _vanishes(node, found, names):
                zero.add(i)
        return replace(self, zero=frozenset(zero))

    def factors(self, i: int) -> tuple[int, int] | None:
        """Return the factors of the product that a sum takes in, or None where it takes none in."""
        if i not in self.joined:
            return None
        product = self.g.nodes[i].args[self.joined[i]]
        a, b = self.g.nodes[product].args
        return None if product in self.zero else (a, b)

    def order(self, roots: Collection[int]) -> list[int]:
        """Return the nodes to compute for some roots, each after its arguments."""
        needed, todo = set[int](), list(roots)
        while todo:
            i = todo.pop()
            if i not in needed:
                needed.add(i)
                if i not in self.known and i not in self.zero:
                    args, factors = self.g.nodes[i].args, self.factors(i)
                    todo += args if factors is None else (*factors, args[1 - self.joined[i]])
        # a node is made after its arguments, so the order of indices is an order of evaluation
        return sorted(needed)


def _vanishes(node: Node, zero: list[bool], names: Collection[str]) -> bool:
    """Whether a node is 0, by which of its arguments are."""
    match node.fn:
        case "num":
            return float(node.value) == 0.0
        case "name":
            return node.value in names
        case "*":
            return any(zero)
        case "/":
            return zero[0]
        case "where":
            return all(zero[1:])
        case _:
            return node.fn in _PLAIN and all(zero)
