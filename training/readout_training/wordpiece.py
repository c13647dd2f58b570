"""WordPiece of uncased BERT, with the characters that each piece was read from.

Follows `BertTokenizer` of Hugging Face's tokenizers (clean, lower case, strip accents, split at marks and
ideographs); the JVM side is `org.readout.reader.WordPiece`, compared on a large sample by `tokenizer-check`.
"""

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

CLS, SEP, UNKNOWN = 101, 102, 100
LONGEST_WORD = 100


@dataclass
class Pieces:
    """Word pieces in order: id, characters `[start, end)`, and whether it opens a word."""

    ids: list[int]
    starts: list[int]
    ends: list[int]
    opens: list[bool]


def _is_mark(char: str) -> bool:
    code = ord(char)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_mark or unicodedata.category(char).startswith("P")


def _is_ideograph(char: str) -> bool:
    code = ord(char)
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x2A6DF
        or 0xF900 <= code <= 0xFAFF
    )


def _is_dropped(char: str) -> bool:
    return char in "\0\ufffd" or unicodedata.category(char)[0] == "C"


def _letters(char: str) -> Iterator[str]:
    """The lower-case letters of a character without its accents."""
    for part in unicodedata.normalize("NFD", char):
        if unicodedata.category(part) != "Mn":
            yield from part.lower()


def _words(text: str) -> Iterator[tuple[str, list[int]]]:
    """Normalised words, each with the index in `text` of each of its letters."""
    word: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        if char.isspace():
            if word:
                yield "".join(word), origin
            word, origin = [], []
            continue
        if _is_dropped(char):
            continue
        alone = _is_mark(char) or _is_ideograph(char)
        for letter in [char] if alone else _letters(char):
            if alone or _is_mark(letter):
                if word:
                    yield "".join(word), origin
                yield letter, [index]
                word, origin = [], []
            else:
                word.append(letter)
                origin.append(index)
    if word:
        yield "".join(word), origin


class WordPiece:
    """Cuts text into the pieces of a vocabulary; longest match first."""

    def __init__(self, tokenizer: Path):
        """`tokenizer`: a `tokenizer.json` of Hugging Face."""
        model = json.loads(tokenizer.read_text(encoding="utf8"))["model"]
        self._vocabulary: dict[str, int] = model["vocab"]
        self._cache: dict[str, list[tuple[int, int, int]]] = {}

    def cut(self, text: str) -> Pieces:
        """The pieces of a text, without the marks around it."""
        pieces = Pieces([], [], [], [])
        for word, origin in _words(text):
            for number, (piece, start, end) in enumerate(self._pieces(word)):
                pieces.ids.append(piece)
                pieces.starts.append(origin[start])
                pieces.ends.append(origin[end - 1] + 1)
                pieces.opens.append(number == 0)
        return pieces

    def _pieces(self, word: str) -> list[tuple[int, int, int]]:
        if word not in self._cache:
            self._cache[word] = self._longest_matches(word)
        return self._cache[word]

    def _longest_matches(self, word: str) -> list[tuple[int, int, int]]:
        whole_unknown = [(UNKNOWN, 0, len(word))]
        if len(word) > LONGEST_WORD:
            return whole_unknown
        found = []
        start = 0
        while start < len(word):
            end = len(word)
            while end > start and self._lookup(word, start, end) is None:
                end -= 1
            if end == start:
                return whole_unknown
            found.append((self._lookup(word, start, end), start, end))
            start = end
        return found

    def _lookup(self, word: str, start: int, end: int) -> int | None:
        piece = word[start:end] if start == 0 else "##" + word[start:end]
        return self._vocabulary.get(piece)
