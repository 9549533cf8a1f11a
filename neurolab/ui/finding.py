"""Finding by words: how well a text answers what was typed, with the other words by which people call the same thing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

SAME = (
    ("action potential", "spike", "impulse"),
    ("sodium", "na", "nav"),
    ("potassium", "k", "kv"),
    ("calcium", "ca", "cav"),
    ("squid", "giant axon", "hodgkin"),
    ("noise", "random", "fluctuation", "jitter"),
    ("electrode", "current clamp", "pipette", "injection", "battery", "stimulator"),
    ("voltmeter", "scope", "oscilloscope", "plot", "graph"),
    ("histogram", "firing rate", "psth"),
    ("neuron", "cell"),
    ("node", "unit", "perceptron"),
    ("gate", "logic", "threshold"),
    ("interneuron", "inhibitory", "basket"),
    ("pyramidal", "excitatory", "principal"),
    ("dendrite", "cable", "compartment", "morphology"),
    ("rhythm", "pacemaker", "oscillator", "bursting"),
    ("mouse", "touch", "finger", "press", "button"),
    ("sinus", "sine", "oscillation", "wave"),
)
"""Words that stand for each other in a search; what is meant by the first may be typed as any other."""

_SHORT = 3
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """What an entry is searched by: its title, its keywords, and all else that is said of it."""

    title: str
    keywords: str = ""
    rest: str = ""

    def rank(self, typed: str) -> int | None:
        """Return how well this answers a text, 0 best; None when a typed word is not found at all."""
        ranks = [self._rank_of(word) for word in split(typed)]
        return None if None in ranks else sum(r for r in ranks if r is not None)

    def _rank_of(self, word: str) -> int | None:
        title, keywords, rest = (split(text) for text in (self.title, self.keywords, self.rest))
        if word in title:
            return 0 if word == title[0] else 1
        if any(w.startswith(word) for w in title):
            return 2
        if word in keywords:
            return 3
        if word in "".join(title):
            return 4
        if any(w.startswith(word) for w in chain(keywords, rest)):
            return 5
        return next((6 + n for n, text in enumerate((title, keywords)) if any(_has(text, other) for other in _others(word))), None)


@lru_cache(maxsize=4096)
def split(text: str) -> tuple[str, ...]:
    """Return the words of a text, in lower case and without the s of the plural."""
    return tuple(w[:-1] if len(w) > _SHORT and w.endswith("s") else w for w in _WORD.findall(text.casefold()))


def _others(word: str) -> list[tuple[str, ...]]:
    groups = (g for g in SAME if any(word == name or (len(word) > _SHORT and name.startswith(word)) for name in g))
    return [split(name) for name in chain(*groups)]


def _has(text: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return any(text[i : i + len(phrase)] == phrase for i in range(len(text) - len(phrase) + 1))
