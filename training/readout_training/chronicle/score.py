"""How well the heads read windows that they did not learn from."""

from collections import Counter

import torch
from torch import Tensor

from ..heads import AnchoredTagger
from ..targets import UNKNOWN
from .fit import near_tags
from .heads import Chronicle
from .targets import Window


def scores(model: Chronicle, windows: list[Window]) -> dict[str, float]:
    """F1 of triggers and cues that share a word with a marked one; again with their kinds; share of right statuses."""
    counts: Counter = Counter()
    for window in windows:
        with torch.no_grad():
            events, statuses, outcomes = (
                each[0].argmax(-1) for each in model(window.states[None], torch.ones(1, len(window.ids)))
            )
        _count(counts, "events", window.events, events)
        _count(counts, "outcomes", window.outcomes, outcomes)
        known = window.statuses != UNKNOWN
        counts["statuses"] += int(known.sum())
        counts["statuses right"] += int((statuses[known] == window.statuses[known]).sum())
    found = {}
    for head in ("events", "outcomes"):
        found[head] = _f1(counts, head, "any")
        found[f"{head} and kinds"] = _f1(counts, head, "kind")
    found["statuses"] = round(counts["statuses right"] / max(1, counts["statuses"]), 3)
    return found


def part_scores(tagger: AnchoredTagger, windows: list[Window], part: str, roles: tuple[str, ...]) -> dict[str, float]:
    """F1 of the words of each role that share a word with marked ones of it."""
    counts: Counter = Counter()
    for window in windows:
        anchors = getattr(window, part)
        if not anchors:
            continue
        with torch.no_grad():
            tags, places = near_tags(tagger, window.states, anchors)
        for anchor, read, where in zip(anchors, tags.argmax(-1), places):
            found = torch.zeros_like(anchor.tags).index_put((where,), read)
            for number, role in enumerate(roles, start=1):
                _match(counts, role, _runs(anchor.tags == number), _runs(found == number))
    return {role: _f1(counts, role, "any") for role in roles}


def _count(counts: Counter, head: str, wanted: Tensor, read: Tensor) -> None:
    words = wanted != UNKNOWN
    gold, found = wanted[words], read[words]
    spans, guesses = _runs(gold > 0), _runs(found > 0)
    _match(counts, head, spans, guesses)
    kinds = range(1, 1 + max(int(gold.max()), int(found.max()))) if len(gold) else ()
    for kind in kinds:
        _match(counts, head, _runs(gold == kind), _runs(found == kind), "kind")


def _match(counts: Counter, what: str, gold: list[range], found: list[range], how: str = "any") -> None:
    counts[what, how, "gold"] += len(gold)
    counts[what, how, "found"] += len(found)
    counts[what, how, "both"] += sum(any(_overlap(one, other) for other in gold) for one in found)


def _overlap(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop


def _runs(chosen: Tensor) -> list[range]:
    runs, start = [], None
    for place, is_chosen in enumerate([*chosen.tolist(), False]):
        if is_chosen and start is None:
            start = place
        elif not is_chosen and start is not None:
            runs.append(range(start, place))
            start = None
    return runs


def _f1(counts: Counter, what: str, how: str) -> float:
    both, gold, found = (counts[what, how, which] for which in ("both", "gold", "found"))
    return round(2 * both / max(1, gold + found), 3)
