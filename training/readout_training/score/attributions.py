"""Attributions of PolNeAR against its first annotator.

Content: a read attribution matches a gold one if the characters of their contents share at least half of what both
cover (IoU >= .5); each is matched once, gold ones in order. "With source": both sources are empty or share a
character. Exact: the set of spans of a source, a cue or a content is among the gold ones.
"""

from dataclasses import dataclass

from ..annotated import Attribution, Span
from .counts import Counts

ENOUGH = 0.5


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
