"""Names by the definition of conlleval: an entity is right if its words and its kind are exactly the gold ones."""

import numpy as np

from .. import labels
from ..annotated import Name, Span
from ..decode import best_path, bio_transitions
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
    """Names from the best path of labels through each sentence; the first piece of each word counts."""
    firsts = {start: piece for piece, start in reversed(list(enumerate(passage.starts))) if not passage.is_mark(piece)}
    transitions = bio_transitions(labels.NAMES)
    names: list[Name] = []
    for sentence in _sentences(passage.text):
        spans = [span for span in sentence if span.start in firsts]
        if spans:
            scores = read.scores["names"][[firsts[span.start] for span in spans]]
            names += _names(spans, best_path(scores, transitions))
    return names


def _sentences(text: str) -> list[list[Span]]:
    """The words of each line."""
    sentences: list[list[Span]] = []
    for span in words(text):
        if not sentences or "\n" in text[sentences[-1][-1].end : span.start]:
            sentences.append([])
        sentences[-1].append(span)
    return sentences


def _names(spans: list[Span], path: np.ndarray) -> list[Name]:
    """The names of a sentence from the labels of its words."""
    names: list[Name] = []
    before = "O"
    for span, number in zip(spans, path):
        label = labels.NAMES[number]
        if label[0] == "I" and label[2:] == before[2:]:
            names[-1] = Name(Span(names[-1].span.start, span.end), names[-1].kind)
        elif label != "O":
            names.append(Name(span, label[2:]))
        before = label
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
