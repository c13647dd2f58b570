"""To which chain a mention belongs, as the JVM decides it in `Belonging` and `Candidates`."""

from .pairs import NAME, Mentioned, class_of
from .targets import CANDIDATES


def belonging(scores: list[float], chains: list[int]) -> int | None:
    """The chain of the mention with the best score; None where none scores above 0, and the mention begins one.

    `scores`: that it means the same as each mention before it, the nearest first; `chains`: those mentions' own.
    """
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return chains[best] if best is not None and scores[best] > 0 else None


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
