"""To which chain a mention belongs, as the JVM decides it in `Belonging` and `Candidates`."""

import math

from .pairs import NAME, Mentioned, class_of
from .targets import CANDIDATES


def belonging(scores: list[float], chains: list[int]) -> int | None:
    """The most probable chain; None where it is more probable that the mention begins one.

    `scores`: that it means the same as each mention before it, the nearest first; `chains`: those mentions' own.
    The shares of a softmax, with 0 for none of them, are added up by chain (Lee et al. 2017).
    """
    highest = max([0.0, *scores])
    shares: dict[int, float] = {}
    for score, chain in zip(scores, chains, strict=True):
        shares[chain] = shares.get(chain, 0.0) + math.exp(score - highest)
    best = max(shares, key=shares.__getitem__, default=None)
    return best if best is not None and shares[best] > math.exp(-highest) else None


class Candidates:
    """The mentions that a later one can refer back to: the last ones, and where its name stood first."""

    def __init__(self) -> None:
        self._count = 0
        self._names: dict[str, int] = {}

    def before(self, anaphor: Mentioned) -> list[int]:
        """The places of those for that mention, the nearest first."""
        recent = list(range(max(0, self._count - CANDIDATES), self._count))[::-1]
        name = self._names.get(_last_word(anaphor)) if _is_name(anaphor) else None
        return recent + [name] if name is not None and recent and name < recent[-1] else recent

    def add(self, mention: Mentioned) -> None:
        if _is_name(mention):
            self._names.setdefault(_last_word(mention), self._count)
        self._count += 1


def _is_name(mention: Mentioned) -> bool:
    return class_of(mention.text) == NAME


def _last_word(mention: Mentioned) -> str:
    return mention.text.lower().split()[-1]
