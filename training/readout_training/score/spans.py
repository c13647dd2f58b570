"""Matching of spans, shared by the scorers."""

from collections.abc import Iterable, Sequence

from ..annotated import Span


def shared(one: Span, other: Span) -> int:
    """Characters that the spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def is_covered(span: Span, covered: Iterable[Span]) -> bool:
    """Whether the span shares a character with a covered stretch."""
    return any(shared(span, stretch) for stretch in covered)


def matches(gold: Sequence[Span], predicted: Sequence[Span], exact: bool) -> list[tuple[int, int]]:
    """Pairs (place in gold, place in predicted), each span in one pair at most.

    Exact pairs have the same span; others share at least a character, the longest shares first, so that
    triggers count as found where they share a word.
    """
    pairs = [
        (-shared(one, other), number, place)
        for number, one in enumerate(gold)
        for place, other in enumerate(predicted)
        if (one == other if exact else shared(one, other))
    ]
    taken_gold: set[int] = set()
    taken_predicted: set[int] = set()
    found = []
    for _, number, place in sorted(pairs):
        if number not in taken_gold and place not in taken_predicted:
            taken_gold.add(number)
            taken_predicted.add(place)
            found.append((number, place))
    return found
