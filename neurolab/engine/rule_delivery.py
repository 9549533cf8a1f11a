"""Who fired, and what a tiring terminal releases, as LLVM's language: the parts of a pathway's kernel that no rule changes. Light: no LLVM.

`release` says the same as `releasing.release`, which serves synapses that do not learn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neurolab.engine.tables import P_FACIL, P_KEY, P_RECOVER, P_STATE, P_U, P_VESICLES, X_LAST, X_MISSING, X_RAISED, X_RELEASED

if TYPE_CHECKING:
    from neurolab.engine.scalars import Scalars

_REFILL, _LEAVE = "4096", "8192"
_COLUMNS = 6


def collect(code: Scalars, base: str, stride: str, first: str, n: str, into: str) -> None:
    """Write who of n elements fired in this step: their number, then who, counted from the first.

    `base` is the place of the spikes of the group's first 64 elements, `stride` how far the next 64 are.
    """
    count = code.variable("i64", "0")
    code.set(count, "0", "i64")
    end = code.add(first, n)
    last = code.whole_of("ashr", code.add(end, "63"), "6")
    with code.loop(code.whole_of("ashr", first, "6"), last) as block:
        begin = code.whole_of("shl", block, "6")
        low = code.select(code.is_whole("sgt", first, begin), first, begin)
        stop = code.add(begin, "64")
        high = code.select(code.is_whole("slt", end, stop), end, stop)
        place = code.add(base, code.whole_of("mul", block, stride))
        with code.when(_anybody(code, place)), code.loop(low, high) as lane:
            spike = code.load(code.add(place, code.whole_of("and", lane, "63")))
            with code.when(code.compare("!=", spike, code.number(0.0))):
                code.set(count, code.add(code.get(count, "i64"), "1"), "i64")
                code.store(code.to_number(code.whole_of("sub", lane, first)), code.add(into, code.get(count, "i64")))
    code.store(code.to_number(code.get(count, "i64")), into)


def _anybody(code: Scalars, place: str) -> str:
    """Return whether any of the 64 elements of a block fired: a few wide loads, whatever the number of elements in use."""
    found = ""
    for i in range(0, 64, 8):
        address = code.emit(f"getelementptr double, ptr %arena, i64 {code.add(place, str(i))}")
        part = code.emit(f"load <8 x i64>, ptr {address}, align 8")
        found = code.emit(f"or <8 x i64> {found}, {part}") if found else part
    code.externals.add("declare i64 @llvm.vector.reduce.or.v8i64(<8 x i64>)")
    return code.is_whole("ne", code.emit(f"call i64 @llvm.vector.reduce.or.v8i64(<8 x i64> {found})"), "0")


def release(code: Scalars, terminals: str, number: str, weight: str) -> str:
    """Return what a spike that arrives at the end of this step releases of a weight, and change the terminal's state."""
    table = code.pointer(terminals)
    row = code.whole_of("mul", number, str(_COLUMNS))
    rest, recover, facil, sites, key, place = (
        code.load(code.add(row, str(column)), table) for column in (P_U, P_RECOVER, P_FACIL, P_VESICLES, P_KEY, P_STATE)
    )
    state, now = code.to_whole(place), code.add("%step", "1")

    def at(x: int) -> str:
        return code.add(state, str(x))

    one, zero = code.number(1.0), code.number(0.0)
    ago = code.arithmetic("*", code.arithmetic("-", code.to_number(now), code.load(at(X_LAST))), "%dt")
    raised = code.variable("double", zero)
    code.set(raised, zero)
    with code.when(code.compare(">", facil, zero)):
        code.set(raised, code.arithmetic("*", code.load(at(X_RAISED)), code.exp(code.negative(code.arithmetic("/", ago, facil)))))
    u = code.arithmetic("+", rest, code.arithmetic("*", code.get(raised), code.arithmetic("-", one, rest)))
    kept = code.exp(code.negative(code.arithmetic("/", ago, recover)))
    missing, share = code.variable("double", zero), code.variable("double", zero)
    code.set(missing, code.arithmetic("*", code.load(at(X_MISSING)), kept))
    code.set(share, code.arithmetic("*", u, code.arithmetic("-", one, code.get(missing))))
    with code.when(code.compare(">", sites, zero)):
        empty = code.to_whole(code.arithmetic("+", code.arithmetic("*", code.load(at(X_MISSING)), sites), code.number(0.5)))
        keys = code.to_whole(key)
        empty = code.whole_of("sub", empty, _successes(code, empty, code.arithmetic("-", one, kept), keys, now, _REFILL))
        full = code.whole_of("sub", code.to_whole(sites), empty)
        code.set(share, code.arithmetic("/", code.to_number(_successes(code, full, u, keys, now, _LEAVE)), sites))
        code.set(missing, code.arithmetic("/", code.to_number(empty), sites))
    released = code.arithmetic("*", weight, code.get(share))
    code.store(code.arithmetic("+", code.get(missing), code.get(share)), at(X_MISSING))
    code.store(u, at(X_RAISED))
    code.store(code.to_number(now), at(X_LAST))
    code.store(released, at(X_RELEASED))
    return released


def _successes(code: Scalars, n: str, chance: str, key: str, step: str, place: str) -> str:
    """Return how many of n things happen, each with the same chance."""
    count = code.variable("i64", "0")
    code.set(count, "0", "i64")
    with code.loop("0", n) as i, code.when(code.compare("<", code.draw("%seed", key, step, code.add(i, place)), chance)):
        code.set(count, code.add(code.get(count, "i64"), "1"), "i64")
    return code.get(count, "i64")
