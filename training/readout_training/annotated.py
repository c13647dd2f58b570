"""What a corpus says of one report, whatever its file format: spans of characters and their labels.

Offsets count Python characters (code points) from 0; a span is half open, `[start, end)`.
"""

from dataclasses import dataclass, field
from typing import NamedTuple


class Span(NamedTuple):
    """Characters `[start, end)` of a report's text."""

    start: int
    end: int


@dataclass(frozen=True)
class Name:
    """A proper name. `kind` is one of `labels.NAME_KINDS`."""

    span: Span
    kind: str


@dataclass(frozen=True)
class Attribution:
    """Who says what: the spans of cue, source and content, each possibly empty or in parts."""

    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True)
class Happening:
    """A happening told in a sentence.

    `kind` is one of `labels.HAPPENING_KINDS`; `status` one of `labels.STATUSES`, or None where the
    corpus does not say. `participants`, `places`, `times` are None where the corpus does not mark
    them for this happening; an empty tuple says that there are none.
    """

    trigger: Span
    kind: str
    status: str | None
    participants: tuple[Span, ...] | None
    places: tuple[Span, ...] | None
    times: tuple[Span, ...] | None


@dataclass(frozen=True)
class Mention:
    """Words that stand for a person or an organisation (names, nouns, pronouns), from their first
    word to their head ("the former U.S. president", without what follows it).

    `kind` is one of `labels.MENTION_KINDS`; mentions of one `entity` mean the same.
    """

    span: Span
    kind: str
    entity: str


@dataclass(frozen=True)
class Report:
    """A report and the layers that its corpus annotates; a layer that is None is not annotated.

    `text` has a line break at each break between paragraphs and nowhere else. `sentences` are the
    starts of sentences, ascending, the first one 0; empty where they are to be found by rule.
    `covered` are the stretches whose happenings and mentions are annotated completely (some corpora
    annotate a few sentences of each report); what lies outside is neither trained on nor scored.
    """

    name: str
    text: str
    sentences: tuple[int, ...] = ()
    names: tuple[Name, ...] | None = None
    attributions: tuple[tuple[Attribution, ...], ...] | None = None  # one tuple for each annotator
    happenings: tuple[Happening, ...] | None = None
    mentions: tuple[Mention, ...] | None = None
    covered: tuple[Span, ...] = field(default=())
