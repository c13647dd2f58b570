"""From the scores of a passage to its names; in the JVM, `NameLayer` and `Recurring`."""

from collections import defaultdict

import numpy as np

from . import labels
from .annotated import Name, Span
from .decode import best_path, bio_transitions
from .passage import Passage
from .predict import Read

SHARE = 0.5  # how much of a word's scores comes from all of its places


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
    rows = []
    for sentence in _sentences(passage.text):
        spans = [span for span in sentence if span.start in firsts]
        if spans:
            rows.append((spans, read.scores["names"][[firsts[span.start] for span in spans]]))
    scores = agreed([([passage.text[s.start : s.end] for s in spans], scores) for spans, scores in rows])
    return [name for (spans, _), each in zip(rows, scores) for name in _names(spans, best_path(each, transitions))]


def agreed(sentences: list[tuple[list[str], np.ndarray]]) -> list[np.ndarray]:
    """Logarithms of shares for each sentence's words, from scores; a name that stands again is read alike.

    A capitalised word takes half of its scores from all places where it stands between the same capitalised
    neighbours.
    """
    shares = [scores - np.logaddexp.reduce(scores, axis=1, keepdims=True) for _, scores in sentences]
    keys = [_keys(words) for words, _ in sentences]
    places: dict[tuple, list[np.ndarray]] = defaultdict(list)
    for row, each in zip(shares, keys):
        for place, key in each.items():
            places[key].append(row[place])
    found = [row.copy() for row in shares]
    for row, each in zip(found, keys):
        for place, key in each.items():
            row[place] = (1 - SHARE) * row[place] + SHARE * np.mean(places[key], axis=0)
    return found


def _keys(words: list[str]) -> dict[int, tuple[str, str, str]]:
    """Of each capitalised word, by its place: itself between its neighbours, which are empty if not capitalised."""
    capitalised = ["", *(word if word[0].isupper() else "" for word in words), ""]
    return {at: tuple(capitalised[at : at + 3]) for at, word in enumerate(words) if word[0].isupper()}


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
