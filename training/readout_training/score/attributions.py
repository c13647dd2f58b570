"""Attributions of PolNeAR against its first annotator.

Content: a read attribution matches a gold one if the characters of their contents share at least half of what both
cover (IoU >= .5); each is matched once, gold ones in order. "With source": both sources are empty or share a
character. Exact: the set of spans of a source, a cue or a content is among the gold ones.
"""

from dataclasses import dataclass

import numpy as np

from .. import labels
from ..annotated import Attribution, Span
from ..decode import best_path, best_paths, bio_transitions, edges
from ..passage import Passage
from ..predict import Anchor, Read, runs
from .counts import Counts

SOURCE, CONTENT = labels.ROLES.index("SOURCE"), labels.ROLES.index("CONTENT")
ENOUGH = 0.5


def read_attributions(
    read: Read, passage: Passage, cue_bias: float = 0.0, edge_cost: float = 0.0
) -> list[Attribution]:
    """Attributions with some content, in order of their cues.

    `cue_bias` is added to the score of "no cue"; `edge_cost` is taken from the sum at each edge of content.
    """
    scores = read.scores["cues"] + np.array([cue_bias, 0.0, 0.0])
    tags = best_path(scores, bio_transitions(labels.CUES))
    cues = [cue for cue in runs(tags) if read.window_of(cue) is not None]
    around = read.around("roles", cues)
    paths = best_paths([roles for _, roles in around], edges(len(labels.ROLES), CONTENT, edge_cost))
    found = []
    for cue, (begin, _), tags in zip(cues, around, paths):
        content = spans_of(passage, begin, tags == CONTENT)
        if content:
            words = (Span(passage.starts[cue.first], passage.ends[cue.last]),)
            found.append(Attribution(words, spans_of(passage, begin, tags == SOURCE), content))
    return found


def spans_of(passage: Passage, begin: int, chosen: np.ndarray) -> tuple[Span, ...]:
    """The runs of chosen pieces as characters; marks part runs."""
    pieces = [begin + int(at) for at in np.nonzero(chosen)[0] if not passage.is_mark(begin + int(at))]
    parts: list[Anchor] = []
    for piece in pieces:
        if parts and piece == parts[-1].last + 1:
            parts[-1] = Anchor(parts[-1].first, piece)
        else:
            parts.append(Anchor(piece, piece))
    return tuple(Span(passage.starts[part.first], passage.ends[part.last]) for part in parts)


def _characters(spans: tuple[Span, ...]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}


def _overlap(one: set[int], other: set[int]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0


@dataclass
class AttributionScore:
    """Counts by each definition of this module."""

    content: Counts
    with_source: Counts
    exact_source: Counts
    exact_cue: Counts
    exact_content: Counts


def score_attributions(pairs: list[tuple[tuple[Attribution, ...], list[Attribution]]]) -> AttributionScore:
    """Counts over reports, each given as gold and read attributions."""
    score = AttributionScore(Counts(), Counts(), Counts(), Counts(), Counts())
    for gold, found in pairs:
        right, right_source = _matches(gold, found)
        score.content.add(right, len(found), len(gold))
        score.with_source.add(right_source, len(found), len(gold))
        for part in ("source", "cue", "content"):
            wanted = {getattr(each, part) for each in gold} - {()}
            read = {getattr(each, part) for each in found} - {()}
            getattr(score, f"exact_{part}").add(len(wanted & read), len(read), len(wanted))
    return score


def _matches(gold: tuple[Attribution, ...], found: list[Attribution]) -> tuple[int, int]:
    contents = [_characters(each.content) for each in found]
    sources = [_characters(each.source) for each in found]
    used: set[int] = set()
    right = right_source = 0
    for each in gold:
        content, source = _characters(each.content), _characters(each.source)
        for number, other in enumerate(contents):
            if number not in used and _overlap(content, other) >= ENOUGH:
                used.add(number)
                right += 1
                right_source += bool(source & sources[number]) or not (source or sources[number])
                break
    return right, right_source
