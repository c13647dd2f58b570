"""Builds the plain text of a tokenised report, and remembers where each token stands in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..annotated import Span

_SIGNS = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
_CLITICS = {"n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "’s", "’re", "’ve", "’ll", "’d", "’m", "n’t"}
_AFTER_APOSTROPHE = {"s", "t", "re", "ve", "ll", "d", "m"}
_CLOSING = set(".,;:?!)]}%") | {"...", "”", "’"}
_OPENING = set("([{$£€#") | {"“", "‘"}
_JOINING = {"-", "/", "_", "@", "&amp;"}


@dataclass
class Layout:
    """The text laid out so far. `spans[s][t]` is where token `t` of sentence `s` stands."""

    text: str = ""
    spans: list[list[Span]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    def add(self, tokens: Sequence[str], spaces: Sequence[bool], paragraph: bool) -> None:
        """Appends a sentence; `spaces[t]` says whether a space stands before token `t` (but the first).

        `paragraph` says whether the sentence begins a paragraph.
        """
        if self.text:
            self.text += "\n" if paragraph else " "
        self.starts.append(len(self.text))
        places = []
        for number, token in enumerate(tokens):
            if number and spaces[number]:
                self.text += " "
            places.append(Span(len(self.text), len(self.text) + len(token)))
            self.text += token
        self.spans.append(places)

    def sentence(self, number: int) -> Span:
        """From the first to the last character of the sentence."""
        return Span(self.spans[number][0].start, self.spans[number][-1].end)


def lay_out(sentences: Sequence[Sequence[str]], titles: bool = True) -> Layout:
    """Lays out tokenised sentences with the spacing of plain English.

    Where `titles` is set, a sentence that does not end as sentences do (a title, a date line) is a
    paragraph of its own, as far as the sentences before the first one that does.
    """
    layout = Layout()
    heading = titles
    for number, tokens in enumerate(sentences):
        signs = [_SIGNS.get(token, token) for token in tokens]
        signs = [re.sub(r"\s+", "", sign) or "_" for sign in signs]
        layout.add(signs, spaces_before(tokens), paragraph=heading)
        heading = heading and not re.search(r"[.?!][\"'”’)]*$", signs[-1] if signs else "")
        if number > 2:
            heading = False
    return layout


def spaces_before(tokens: Sequence[str]) -> list[bool]:
    """For each token of a sentence, whether a space stands before it."""
    quotes = _quotes(tokens)
    return [number > 0 and _spaced(tokens, quotes, number) for number in range(len(tokens))]


def _spaced(tokens: Sequence[str], quotes: dict[int, bool], right: int) -> bool:
    left = right - 1
    before, after = tokens[left], tokens[right]
    if right in quotes or left in quotes:
        return _spaced_at_quote(tokens, quotes, right)
    if after in _CLITICS or after in _CLOSING or before in _OPENING:
        return False
    if after == "'" or before in ("'", "’"):
        return before in ("'", "’") and after not in _AFTER_APOSTROPHE
    if after in _JOINING or before in _JOINING:
        return not _joined(tokens, right if after in _JOINING else left)
    if before in (".", ",", ":"):
        return not _within_number_or_letters(tokens, left)
    return True


def _spaced_at_quote(tokens: Sequence[str], quotes: dict[int, bool], right: int) -> bool:
    """An opening mark (True) clings to what follows it, a closing one (False) to what precedes it."""
    if quotes.get(right - 1) is True:
        return False
    if right in quotes:
        return quotes[right] and tokens[right - 1] not in _OPENING
    return tokens[right] not in _CLOSING and tokens[right] not in _CLITICS


def _joined(tokens: Sequence[str], mark: int) -> bool:
    """Whether the mark stands inside a compound: a letter or digit on either side."""
    if mark == 0 or mark + 1 == len(tokens):
        return False
    return tokens[mark - 1][-1].isalnum() and tokens[mark + 1][0].isalnum()


def _within_number_or_letters(tokens: Sequence[str], mark: int) -> bool:
    """Whether the mark stands inside a number ("170,000", "9:25"), a shortening ("a.m.") or an address."""
    if mark == 0 or mark + 1 == len(tokens):
        return False
    before, after = tokens[mark - 1], tokens[mark + 1]
    if before[-1].isdigit() and after[0].isdigit():
        return tokens[mark] != "," or len(re.match(r"\d+", after).group()) == 3
    if tokens[mark] != ".":
        return False
    shortening = len(before) == 1 and len(after) == 1 and before.isalpha() and after.isalpha()
    return shortening or after in ("com", "org", "net", "co", "uk")


def _quotes(tokens: Sequence[str]) -> dict[int, bool]:
    """The quotation marks of a sentence by place: True where one opens, False where one closes.

    A plain mark opens at the start, closes at the end, closes what is open, and else opens where
    another one follows; one that is left alone closes after a mark ("..., " he said") and opens else.
    """
    places: dict[int, bool] = {}
    plain = [number for number, token in enumerate(tokens) if token == '"']
    is_open = False
    for number, token in enumerate(tokens):
        if token == "``" or (token == "''" and number == 0):
            places[number] = is_open = True
        elif token == "''":
            places[number] = is_open = False
        elif token == '"':
            places[number] = is_open = _opens(tokens, number, is_open, plain)
        elif token.startswith('"') and len(token) > 1:
            is_open = True
    return places


def _opens(tokens: Sequence[str], number: int, is_open: bool, plain: Sequence[int]) -> bool:
    if number == 0:
        return len(tokens) > 1
    if is_open or number + 1 == len(tokens):
        return False
    return number != plain[-1] or tokens[number - 1] not in (",", ".", "?", "!")
