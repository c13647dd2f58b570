"""Scores happenings: predicted reports against gold ones of the same text.

Only what touches a covered stretch of the gold report counts, on both sides.
- trigger: a predicted trigger is right where it shares a word with a gold one (one to one);
  `trigger_exact` asks for the same span.
- kind: trigger as above, and the same kind; `kind_told` leaves out what is of the kind "other" on either
  side, so it says how well the named kinds are found.
- status: share of matched triggers with the right status, where gold gives one; `status_of` counts the
  statuses apart (recall: of the matched gold ones; precision: of the matched predicted ones).
- participants, places, times: over matched triggers whose gold parts are marked; by the same span
  (`exact`) and by a shared character (`overlap`). Triggers that were missed are not counted here again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .. import labels
from ..annotated import Happening, Report, Span
from .counts import Counts
from .shares import Accuracy, line
from .spans import is_covered, matches

PARTS = ("participants", "places", "times")


@dataclass
class HappeningScores:
    """Sums over reports; see the module for what each one means."""

    trigger: Counts = field(default_factory=Counts)
    trigger_exact: Counts = field(default_factory=Counts)
    kind: Counts = field(default_factory=Counts)
    kind_told: Counts = field(default_factory=Counts)
    status: Accuracy = field(default_factory=Accuracy)
    status_of: dict[str, Counts] = field(default_factory=lambda: {it: Counts() for it in labels.STATUSES})
    exact: dict[str, Counts] = field(default_factory=lambda: {it: Counts() for it in PARTS})
    overlap: dict[str, Counts] = field(default_factory=lambda: {it: Counts() for it in PARTS})

    def lines(self) -> list[str]:
        """One line for each figure."""
        named = [
            ("trigger", self.trigger),
            ("trigger, same span", self.trigger_exact),
            ("trigger and kind", self.kind),
            ("trigger and kind, without other", self.kind_told),
            ("status", self.status),
            *((f"status {status}", counts) for status, counts in self.status_of.items()),
            *((f"{part}, same span", counts) for part, counts in self.exact.items()),
            *((f"{part}, shared words", counts) for part, counts in self.overlap.items()),
        ]
        return [line(name, figure) for name, figure in named]


def score(gold: Iterable[Report], predicted: Iterable[Report]) -> HappeningScores:
    """Scores reports pairwise; a report of the one side that the other lacks is an error."""
    scores = HappeningScores()
    for one, other in zip(gold, predicted, strict=True):
        if one.name != other.name or one.text != other.text:
            raise ValueError(f"expected a prediction for {one.name}, got one for {other.name}")
        _score_report(scores, _covered(one, one), _covered(other, one))
    return scores


def _covered(report: Report, gold: Report) -> list[Happening]:
    return [it for it in report.happenings or () if is_covered(it.trigger, gold.covered)]


def _score_report(scores: HappeningScores, gold: list[Happening], predicted: list[Happening]) -> None:
    gold_triggers, predicted_triggers = ([it.trigger for it in some] for some in (gold, predicted))
    same = matches(gold_triggers, predicted_triggers, exact=True)
    scores.trigger_exact.add(len(same), len(predicted), len(gold))
    pairs = [(gold[i], predicted[j]) for i, j in matches(gold_triggers, predicted_triggers, exact=False)]
    scores.trigger.add(len(pairs), len(predicted), len(gold))
    alike = [one.kind for one, other in pairs if one.kind == other.kind]
    scores.kind.add(len(alike), len(predicted), len(gold))
    told = [sum(it.kind != "other" for it in some) for some in (predicted, gold)]
    scores.kind_told.add(sum(kind != "other" for kind in alike), *told)
    for one, other in pairs:
        _score_status(scores, one.status, other.status)
        for part in PARTS:
            _score_part(scores, part, getattr(one, part), getattr(other, part) or ())


def _score_status(scores: HappeningScores, gold: str | None, predicted: str | None) -> None:
    if gold is None:
        return
    scores.status.add(gold == predicted)
    for status, counts in scores.status_of.items():
        counts.add(gold == predicted == status, predicted == status, gold == status)


def _score_part(
    scores: HappeningScores, part: str, gold: Sequence[Span] | None, predicted: Sequence[Span]
) -> None:
    if gold is None:
        return
    for counts, exact in ((scores.exact[part], True), (scores.overlap[part], False)):
        counts.add(len(matches(gold, predicted, exact)), len(predicted), len(gold))
