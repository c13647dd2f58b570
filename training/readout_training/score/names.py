"""Names by the definition of conlleval: an entity is right if its words and its kind are exactly the gold ones."""

from ..annotated import Name, Span
from .. import labels
from ..passage import Passage
from ..predict import Read
from .counts import Counts


def words(text: str) -> list[Span]:
    """Words between white space, as the corpus's tokens are."""
    found, start = [], None
    for place, char in enumerate(text + " "):
        if char.isspace():
            if start is not None:
                found.append(Span(start, place))
            start = None
        elif start is None:
            start = place
    return found


def read_names(read: Read, passage: Passage) -> list[Name]:
    """Names from the best label of each word's first piece; an I after another kind opens a name, as conlleval says.

    Each sentence is closed at its end.
    """
    best = read.scores["names"].argmax(1)
    firsts = {start: piece for piece, start in reversed(list(enumerate(passage.starts))) if not passage.is_mark(piece)}
    names: list[Name] = []
    open_kind = None
    for span in words(passage.text):
        label = labels.NAMES[best[firsts[span.start]]] if span.start in firsts else "O"
        kind = label[2:] or None
        newline = "\n" in passage.text[max(0, span.start - 1) : span.start]
        if kind and label[0] == "I" and kind == open_kind and not newline:
            names[-1] = Name(Span(names[-1].span.start, span.end), kind)
        elif kind:
            names.append(Name(span, kind))
        open_kind = kind
    return names


def score_names(pairs: list[tuple[Passage, tuple[Name, ...], list[Name]]]) -> dict[str, Counts]:
    """Counts in all and for each kind, from gold and read names of each passage."""
    counts = {kind: Counts() for kind in ("all", *labels.NAME_KINDS)}
    for _, gold, found in pairs:
        for kind, count in counts.items():
            right = {name for name in gold if kind in ("all", name.kind)}
            read = {name for name in found if kind in ("all", name.kind)}
            count.add(len(right & read), len(read), len(right))
    return counts
