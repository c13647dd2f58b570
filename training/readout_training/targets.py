"""What the heads should say of one window of a passage. Label -1: not annotated, not trained on."""

from dataclasses import dataclass, field
from typing import Iterable

import numpy as np

from . import labels
from .annotated import Attribution, Happening, Mention, Report, Span
from .pairs import Mentioned, features
from .passage import Passage
from .wordpiece import CLS, SEP

UNKNOWN = -1
CANDIDATES = 60  # mentions before an anaphor that are weighed as its antecedents, at most


@dataclass
class Anchored:
    """A cue or a trigger by its first and last piece, and the tag of every piece."""

    first: int
    last: int
    tags: list[int]

    def within(self, begin: int, end: int) -> bool:
        return begin <= self.first and self.last < end

    def cut(self, begin: int, end: int) -> "Anchored":
        """The same in the positions of a window."""
        return Anchored(self.first - begin + 1, self.last - begin + 1, _padded(self.tags[begin:end]))


@dataclass
class Anaphor:
    """A mention by the positions of its first and last word, and the mentions before it."""

    first: int
    last: int
    antecedents: list[tuple[int, int]]
    features: list[list[float]]
    same: list[bool]


@dataclass
class Target:
    """One window: what is read, and what the heads should say of it. A head that is None is not trained on."""

    ids: list[int]
    cases: list[int]
    names: list[int] | None = None
    cues: list[int] | None = None
    triggers: list[int] | None = None
    statuses: list[int] | None = None
    mentions: list[int] | None = None
    roles: list[Anchored] = field(default_factory=list)
    parts: list[Anchored] = field(default_factory=list)
    anaphors: list[Anaphor] = field(default_factory=list)
    vector: np.ndarray | None = None


def inputs(passage: Passage, begin: int, end: int) -> tuple[list[int], list[int]]:
    """Ids and cases of a window with the marks around it."""
    return [CLS] + passage.ids[begin:end] + [SEP], [0] + passage.cases[begin:end] + [0]


def _padded(tags: list[int]) -> list[int]:
    return [UNKNOWN] + tags + [UNKNOWN]


class Layers:
    """The labels of a whole passage, from which those of its windows are cut."""

    def __init__(self, report: Report, passage: Passage, annotator: int = 0):
        self._passage = passage
        self._tags: dict[str, list[int]] = {}
        self._roles: list[Anchored] = []
        self._parts: list[Anchored] = []
        self._mentions: list[Mention] = []
        covered = [piece for span in report.covered for piece in passage.pieces_in(span)]
        if report.names is not None:
            spans = [(name.span, name.kind) for name in report.names]
            self._tags["names"] = bio(passage, spans, labels.NAMES, range(len(passage)))
        if report.attributions:
            self._read_attributions(report.attributions[annotator])
        if report.happenings is not None:
            self._read_happenings(report.happenings, covered)
        if report.mentions is not None:
            self._mentions = sorted(report.mentions, key=lambda each: (each.span.start, -each.span.end))
            spans = [(each.span, each.kind) for each in self._mentions]
            self._tags["mentions"] = bio(passage, spans, labels.MENTIONS, covered)

    def _read_attributions(self, attributions: Iterable[Attribution]) -> None:
        tags = [0] * len(self._passage)
        for (first, last), (source, content) in merged_cues(attributions, self._passage).items():
            tags[first : last + 1] = [1] + [2] * (last - first)
            roles = [0] * len(self._passage)
            _set(roles, range(first, last + 1), labels.ROLES.index("CUE"))
            _set(roles, content, labels.ROLES.index("CONTENT"))
            _set(roles, source, labels.ROLES.index("SOURCE"))
            self._roles.append(Anchored(first, last, roles))
        self._tags["cues"] = tags

    def _read_happenings(self, happenings: Iterable[Happening], covered: list[int]) -> None:
        triggers = [UNKNOWN] * len(self._passage)
        statuses = [UNKNOWN] * len(self._passage)
        _set(triggers, (piece for piece in covered if self._opens_word(piece)), 0)
        for happening in happenings:
            pieces = self._passage.pieces_in(happening.trigger)
            if not pieces or triggers[pieces[0]] == UNKNOWN:
                continue
            opening = [piece for piece in pieces if self._opens_word(piece)]
            _set(triggers, opening, labels.TRIGGERS.index(happening.kind))
            if happening.status is not None:
                statuses[pieces[0]] = labels.STATUSES.index(happening.status)
            self._read_parts(happening, pieces)
        self._tags["triggers"], self._tags["statuses"] = triggers, statuses

    def _read_parts(self, happening: Happening, trigger: range) -> None:
        layers = (happening.participants, happening.places, happening.times)
        if any(layer is None for layer in layers):
            return
        tags = [0] * len(self._passage)
        for number, layer in enumerate(layers, start=1):
            for span in layer:
                _set(tags, self._passage.pieces_in(span), number)
        _set(tags, trigger, 0)
        self._parts.append(Anchored(trigger[0], trigger[-1], tags))

    def _opens_word(self, piece: int) -> bool:
        return self._passage.opens[piece] and not self._passage.is_mark(piece)

    def window(self, begin: int, end: int) -> Target:
        """What to say of the pieces `[begin, end)`."""
        ids, cases = inputs(self._passage, begin, end)
        tags = {head: _padded(values[begin:end]) for head, values in self._tags.items()}
        target = Target(ids, cases, **tags)
        target.roles = [each.cut(begin, end) for each in self._roles if each.within(begin, end)]
        target.parts = [each.cut(begin, end) for each in self._parts if each.within(begin, end)]
        target.anaphors = self._anaphors(begin, end)
        return target

    def _anaphors(self, begin: int, end: int) -> list[Anaphor]:
        known, found = [], []
        for order, mention in enumerate(self._mentions):
            first, last = mention_pieces(self._passage, mention.span)
            if first < begin or last >= end:
                continue
            told = mentioned(self._passage, mention, order)
            before = known[-CANDIDATES:]
            found.append(
                Anaphor(
                    first - begin + 1,
                    last - begin + 1,
                    [place for place, _, _ in before],
                    [features(told, other) for _, other, _ in before],
                    [entity == mention.entity for _, _, entity in before],
                )
            )
            known.append(((first - begin + 1, last - begin + 1), told, mention.entity))
        return found


def _set(tags: list[int], pieces: Iterable[int], tag: int) -> None:
    for piece in pieces:
        tags[piece] = tag


def bio(passage: Passage, spans: list[tuple[Span, str]], names: tuple[str, ...], known: Iterable[int]) -> list[int]:
    """BIO labels at the first piece of each word; of spans that overlap, the first in the list counts."""
    tags = [UNKNOWN] * len(passage)
    _set(tags, (piece for piece in known if passage.opens[piece] and not passage.is_mark(piece)), 0)
    for span, kind in spans:
        words = [piece for piece in passage.pieces_in(span) if tags[piece] != UNKNOWN]
        if words and all(tags[piece] == 0 for piece in words):
            _set(tags, words, names.index(f"I-{kind}"))
            tags[words[0]] = names.index(f"B-{kind}")
    return tags


def merged_cues(attributions: Iterable[Attribution], passage: Passage) -> dict:
    """Pieces of source and content by the first and last piece of the cue; those of one cue are joined."""
    found: dict[tuple[int, int], tuple[set[int], set[int]]] = {}
    for each in attributions:
        cue = _pieces(each.cue, passage)
        if cue:
            source, content = found.setdefault((min(cue), max(cue)), (set(), set()))
            source.update(_pieces(each.source, passage))
            content.update(_pieces(each.content, passage))
    return found


def _pieces(spans: Iterable[Span], passage: Passage) -> list[int]:
    return [piece for span in spans for piece in passage.pieces_in(span) if not passage.is_mark(piece)]


def mention_pieces(passage: Passage, span: Span) -> tuple[int, int]:
    """First piece of the first and of the last word of a mention; (-1, -1) where it has none."""
    opening = [p for p in passage.pieces_in(span) if passage.opens[p] and not passage.is_mark(p)]
    return (opening[0], opening[-1]) if opening else (-1, -1)


def mentioned(passage: Passage, mention: Mention, order: int) -> Mentioned:
    """What the coreference head is told of a mention."""
    first, _ = mention_pieces(passage, mention.span)
    sentence = int(np.searchsorted(passage.sentences, first, side="right"))
    text = passage.text[mention.span.start : mention.span.end]
    return Mentioned(text, mention.kind, mention.span.start, mention.span.end, sentence, order)
