"""Happenings without a model: known trigger words, and the parts that stand nearest to them.

A word is a trigger where its dictionary form was one in at least half of its occurrences in the covered
text of the training reports; its kind and status are the most frequent ones of that form. Participants
are the nearest capitalised words before and after the trigger in its sentence, the place the nearest ones
behind a preposition of place, the time the nearest date word.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ..annotated import Happening, Report, Span
from ..corpora.lemma import lemma
from ..score.spans import is_covered

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_SENTENCE_END = re.compile(r"(?<=[.?!])[\"”')]*\s+(?=[A-Z\"“])|\n")
_CAPITAL = r"(?:(?:[A-Z]\.)+|[A-Z][\w&-]*)"
_CAPITALISED = re.compile(rf"{_CAPITAL}(?: (?:of |and |the )?{_CAPITAL})*")
_PLACE = re.compile(r"\b(?:in|at|near|from|outside|inside|across)\s+(?:the )?(" + _CAPITALISED.pattern + ")")
_TIME = re.compile(
    r"\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|year|night|weekend)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{1,2})?(?:, \d{4})?|(?:19|20)\d\d)\b"
)


@dataclass(frozen=True)
class Lexicon:
    """Kind and status of each dictionary form that is a trigger."""

    triggers: dict[str, tuple[str, str]]


def learn(reports: Iterable[Report]) -> Lexicon:
    """Counts the words of the covered text."""
    seen: Counter[str] = Counter()
    found: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for report in reports:
        for match in _WORD.finditer(report.text):
            span = Span(*match.span())
            if is_covered(span, report.covered):
                form = lemma(match.group())
                seen[form] += 1
                for happening in report.happenings or ():
                    if is_covered(span, [happening.trigger]):
                        found[form][happening.kind, happening.status or "occurred"] += 1
    frequent = {form: counts for form, counts in found.items() if counts.total() * 2 >= seen[form]}
    return Lexicon({form: counts.most_common(1)[0][0] for form, counts in frequent.items()})


def predict(report: Report, lexicon: Lexicon) -> Report:
    """The report with the happenings of the baseline instead of its own."""
    happenings = []
    for sentence in _sentences(report):
        for trigger, kind, status in _triggers(report.text, sentence, lexicon):
            parts = _participants(report.text, sentence, trigger), _place(report.text, sentence, trigger)
            time = _nearest(_TIME, 0, report.text, sentence, trigger)
            happenings.append(Happening(trigger, kind, status, *parts, time))
    return replace(report, happenings=tuple(happenings))


def _sentences(report: Report) -> Iterator[Span]:
    starts = list(report.sentences) or [0] + [match.end() for match in _SENTENCE_END.finditer(report.text)]
    for start, end in zip(starts, starts[1:] + [len(report.text)]):
        yield Span(start, end)


def _triggers(text: str, sentence: Span, lexicon: Lexicon) -> Iterator[tuple[Span, str, str]]:
    """Trigger words; neighbours of one kind are one trigger."""
    current: tuple[Span, str, str] | None = None
    for match in _WORD.finditer(text, sentence.start, sentence.end):
        known = lexicon.triggers.get(lemma(match.group()))
        if current and (known is None or known[0] != current[1] or match.start() != current[0].end + 1):
            yield current
            current = None
        if known:
            start = current[0].start if current else match.start()
            current = (Span(start, match.end()), known[0], current[2] if current else known[1])
    if current:
        yield current


def _participants(text: str, sentence: Span, trigger: Span) -> tuple[Span, ...]:
    runs = [Span(*match.span()) for match in _CAPITALISED.finditer(text, sentence.start, sentence.end)]
    before = [run for run in runs if run.end <= trigger.start][-1:]
    after = [run for run in runs if run.start >= trigger.end][:1]
    return tuple(before + after)


def _place(text: str, sentence: Span, trigger: Span) -> tuple[Span, ...]:
    return _nearest(_PLACE, 1, text, sentence, trigger)


def _nearest(
    pattern: re.Pattern[str], group: int, text: str, sentence: Span, trigger: Span
) -> tuple[Span, ...]:
    found = [Span(*match.span(group)) for match in pattern.finditer(text, sentence.start, sentence.end)]
    return tuple(sorted(found, key=lambda it: abs(it.start - trigger.start))[:1])
