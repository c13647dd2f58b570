"""Scores mentions and coreference: predicted reports against gold ones of the same text.

Only mentions that touch a covered stretch of the gold report count, on both sides; chains are cut to
their mentions within the report.
- mention: the same span and the same kind; `mention_span` asks for the span only.
- link: pairs of mentions said to mean the same.
- b_cubed (Bagga and Baldwin 1998): for each mention the share of its predicted chain that is right
  (precision) and of its gold chain that is found (recall); a mention that the other side lacks counts 0.
- antecedent: of the gold mentions with an earlier one in their chain, the share whose nearest earlier
  mention in the predicted chain belongs to the gold chain; `pronoun_antecedent` asks only of pronouns.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations

from ..annotated import Mention, Report, Span
from ..pairs import NAME, class_of
from .counts import Counts
from .shares import Accuracy, Shares, line
from .spans import is_covered


@dataclass
class CoreferenceScores:
    """Sums over reports; see the module for what each one means."""

    mention: Counts = field(default_factory=Counts)
    mention_span: Counts = field(default_factory=Counts)
    link: Counts = field(default_factory=Counts)
    b_cubed: Shares = field(default_factory=Shares)
    antecedent: Accuracy = field(default_factory=Accuracy)
    pronoun_antecedent: Accuracy = field(default_factory=Accuracy)

    def lines(self) -> list[str]:
        """One line for each figure."""
        named = [
            ("mention", self.mention),
            ("mention, span only", self.mention_span),
            ("link", self.link),
            ("B-cubed", self.b_cubed),
            ("antecedent", self.antecedent),
            ("antecedent of pronouns", self.pronoun_antecedent),
        ]
        return [line(name, figure) for name, figure in named]


def score(gold: Iterable[Report], predicted: Iterable[Report]) -> CoreferenceScores:
    """Scores reports pairwise; a report of the one side that the other lacks is an error."""
    scores = CoreferenceScores()
    for one, other in zip(gold, predicted, strict=True):
        if one.name != other.name or one.text != other.text:
            raise ValueError(f"expected a prediction for {one.name}, got one for {other.name}")
        _score_report(scores, one, _covered(one, one), _covered(other, one))
    return scores


def _covered(report: Report, gold: Report) -> dict[Span, Mention]:
    ordered = sorted(report.mentions or (), key=lambda it: it.span)
    return {it.span: it for it in ordered if is_covered(it.span, gold.covered)}


def _score_report(
    scores: CoreferenceScores, report: Report, gold: dict[Span, Mention], predicted: dict[Span, Mention]
) -> None:
    both = [span for span in gold if span in predicted]
    scores.mention_span.add(len(both), len(predicted), len(gold))
    same_kind = sum(gold[span].kind == predicted[span].kind for span in both)
    scores.mention.add(same_kind, len(predicted), len(gold))
    gold_chains, predicted_chains = _chains(gold), _chains(predicted)
    links = [_links(chains.values()) for chains in (predicted_chains, gold_chains)]
    scores.link.add(len(links[0] & links[1]), len(links[0]), len(links[1]))
    for span in both:
        chain, other = gold_chains[gold[span].entity], predicted_chains[predicted[span].entity]
        scores.b_cubed.right += len(chain & other) / len(other)
        scores.b_cubed.reached += len(chain & other) / len(chain)
    scores.b_cubed.found += len(predicted)
    scores.b_cubed.wanted += len(gold)
    _score_antecedents(scores, report.text, gold, predicted)


def _chains(mentions: dict[Span, Mention]) -> dict[str, set[Span]]:
    chains: dict[str, set[Span]] = defaultdict(set)
    for span, mention in mentions.items():
        chains[mention.entity].add(span)
    return chains


def _links(chains: Iterable[set[Span]]) -> set[tuple[Span, Span]]:
    return {pair for chain in chains for pair in combinations(sorted(chain), 2)}


def _score_antecedents(
    scores: CoreferenceScores, text: str, gold: dict[Span, Mention], predicted: dict[Span, Mention]
) -> None:
    for span, mention in gold.items():
        if not any(other < span and it.entity == mention.entity for other, it in gold.items()):
            continue
        found = predicted.get(span)
        chain = [other for other, it in predicted.items() if found and it.entity == found.entity]
        earlier = [other for other in chain if other < span]
        nearest = gold.get(max(earlier)) if earlier else None
        is_right = nearest is not None and nearest.entity == mention.entity
        scores.antecedent.add(is_right)
        if class_of(text[span.start : span.end]) < NAME:
            scores.pronoun_antecedent.add(is_right)
