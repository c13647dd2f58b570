"""Coreference without a model, on given mentions: the same name, else the nearest name of the kind.

A name means the same as an earlier mention that ends in the same word; a pronoun, and a noun with a
definite article, the same as the nearest earlier name of its kind. All else is new.
"""

from dataclasses import replace

from ..annotated import Mention, Report
from ..pairs import NAME, class_of

_DEFINITE = ("the ", "this ", "that ")


def predict(report: Report) -> Report:
    """The report with its own mentions in the chains of the baseline."""
    linked: list[Mention] = []
    for number, mention in enumerate(sorted(report.mentions or (), key=lambda it: it.span)):
        antecedent = _antecedent(report.text, mention, linked)
        linked.append(replace(mention, entity=antecedent.entity if antecedent else str(number)))
    return replace(report, mentions=tuple(linked))


def _antecedent(text: str, mention: Mention, earlier: list[Mention]) -> Mention | None:
    words = _words(text, mention)
    kindred = [it for it in reversed(earlier) if it.kind == mention.kind and it.span.end < mention.span.start]
    if class_of(words) >= NAME:
        for other in kindred:
            if _words(text, other).split()[-1].lower() == words.split()[-1].lower():
                return other
    if class_of(words) < NAME or words.lower().startswith(_DEFINITE):
        return next((it for it in kindred if class_of(_words(text, it)) == NAME), None)
    return None


def _words(text: str, mention: Mention) -> str:
    return text[mention.span.start : mention.span.end]
