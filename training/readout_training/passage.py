"""A report as the model reads it: word pieces, the case of each word, marks at paragraph breaks, sentences.

The JVM side is `org.readout.reader.Passage` and `Window`.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from .annotated import Report, Span
from .wordpiece import SEP, WordPiece

LONGEST = 254  # pieces in a window, beside the mark before it and the one behind it
STRIDE = 192  # pieces from the start of one window to the start of the next, at most

LOWER, INITIAL, CAPITALS, MIXED, DIGITS = range(5)
CASES = 5

_SENTENCE = re.compile(r"""\n+|(?<=[.!?])[”"’')\]]*\s+(?=[“"‘'(\[]?[A-Z0-9])""")


def case_of(word: str) -> int:
    """How a word is written; the vocabulary is lower-case and does not say."""
    letters = [char for char in word if char.isalpha()]
    if not letters:
        return DIGITS if any(char.isdigit() for char in word) else LOWER
    if all(char.islower() for char in letters):
        return LOWER
    if len(letters) > 1 and all(char.isupper() for char in letters):
        return CAPITALS
    if letters[0].isupper() and all(char.islower() for char in letters[1:]):
        return INITIAL
    return MIXED


@dataclass
class Passage:
    """Pieces of a whole report. A mark of a paragraph break is an empty piece."""

    text: str
    ids: list[int]
    starts: list[int]
    ends: list[int]
    opens: list[bool]
    cases: list[int]
    sentences: list[int]  # pieces at which sentences start, ascending

    def __len__(self) -> int:
        return len(self.ids)

    def is_mark(self, piece: int) -> bool:
        return self.starts[piece] == self.ends[piece]

    def pieces_in(self, span: Span) -> range:
        """The pieces that share characters with a span."""
        first = bisect_right(self.ends, span.start)
        last = first
        while last < len(self) and self.starts[last] < span.end:
            last += 1
        return range(first, last)

    def windows(self, first: int = LONGEST, stride: int = STRIDE, longest: int = LONGEST) -> list[tuple[int, int]]:
        """Windows `[from, to)` of whole sentences, in order; together they cover all pieces.

        `first` bounds the first window alone, `longest` the others (training varies both, so that windows fall
        differently in each epoch); `stride >= longest` gives windows without overlap.
        """
        found = []
        begin, limit = 0, first
        while begin < len(self):
            end = self._last_break(begin, limit)
            found.append((begin, end))
            if end == len(self):
                break
            begin = min(self._last_break(begin, stride), end) if stride < longest else end
            limit = longest
        return found

    def _last_break(self, begin: int, limit: int) -> int:
        if begin + limit >= len(self):
            return len(self)
        at = bisect_right(self.sentences, begin + limit) - 1
        return self.sentences[at] if at >= 0 and self.sentences[at] > begin else begin + limit


def _breaks(report: Report) -> list[tuple[int, bool]]:
    """Starts of sentences but the first, and whether a paragraph starts there too."""
    if report.sentences:
        return [(at, "\n" in report.text[max(0, at - 1) : at]) for at in report.sentences[1:]]
    return [(match.end(), "\n" in match.group()) for match in _SENTENCE.finditer(report.text)]


def passage_of(report: Report, wordpiece: WordPiece) -> Passage:
    """Cuts a report into pieces and sentences."""
    pieces = wordpiece.cut(report.text)
    passage = Passage(report.text, [], [], [], [], [], [])
    breaks = _breaks(report)
    passed = 0
    cases = _cases(report.text, pieces)
    for index, start in enumerate(pieces.starts):
        opens_sentence, opens_paragraph = index == 0, False
        while passed < len(breaks) and breaks[passed][0] <= start:
            opens_sentence = True
            opens_paragraph = opens_paragraph or breaks[passed][1]
            passed += 1
        if opens_sentence:
            passage.sentences.append(len(passage))
        if opens_paragraph and index > 0:
            _append(passage, SEP, start, start, True, LOWER)
        _append(passage, pieces.ids[index], start, pieces.ends[index], pieces.opens[index], cases[index])
    return passage


def _append(passage: Passage, piece: int, start: int, end: int, opens: bool, case: int) -> None:
    passage.ids.append(piece)
    passage.starts.append(start)
    passage.ends.append(end)
    passage.opens.append(opens)
    passage.cases.append(case)


def _cases(text, pieces) -> list[int]:
    cases: list[int] = []
    at = 0
    while at < len(pieces.ids):
        end = at + 1
        while end < len(pieces.ids) and not pieces.opens[end]:
            end += 1
        cases += [case_of(text[pieces.starts[at] : pieces.ends[end - 1]])] * (end - at)
        at = end
    return cases
