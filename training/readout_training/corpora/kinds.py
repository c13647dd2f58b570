"""The kind of a happening by its trigger words, from `kinds.tsv`; the corpora mark none."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .. import labels
from .lemma import candidates

_DETERMINERS = set(
    "a an the this that these those his her its their our my your any no some every each another two three"
    " several many first second third last next new fatal deadly recent alleged possible".split()
)
_BEFORE_VERBS = set(
    "to will would can could may might must shall should not n't he she they it we i who which".split()
)
_PARTS = ("verb", "noun", "any")


@dataclass(frozen=True)
class _Row:
    """A kind for a form as a part of speech; `beside` are words one of which has to stand in the sentence."""

    kind: str
    part: str
    beside: frozenset[str]

    def fits(self, part: str | None, sentence: frozenset[str]) -> bool:
        same = part is None or self.part in ("any", part)
        return same and (not self.beside or bool(self.beside & sentence))


def kind_of(words: Sequence[str], first: int, last: int, part: str | None = None) -> str:
    """The kind of the trigger `words[first]` to `words[last]` of a sentence, "other" where no row has it.

    `part` is "verb" or "noun" where the corpus says it; else the words around tell.
    """
    trigger = list(words[first : last + 1])
    before = words[first - 1] if first else ""
    part = part or part_of(trigger[0], before)
    sentence = frozenset(word.lower() for word in words)
    phrases = [[before, *trigger], trigger] if before else [trigger]
    for phrase in phrases:
        kind = _lookup(_lemmas(phrase), part, sentence)
        if kind and len(phrase) > 1:
            return kind
    for word in reversed(trigger) if part == "noun" else trigger:
        kind = _lookup_word(word, part, sentence)
        if kind:
            return kind
    return "other"


def part_of(word: str, before: str) -> str | None:
    """Whether a form is a noun or a verb, by its own ending and the word before; None if it may be either."""
    form, before = word.lower(), before.lower()
    if before in _BEFORE_VERBS:
        return "verb"
    if before in _DETERMINERS or before.endswith(("'s", "’s")) or form.endswith(("tion", "ment", "sion")):
        return "noun"
    if form.endswith("ed"):
        return "verb"
    return None


def _lemmas(words: list[str]) -> list[str]:
    """A phrase with its first word, and with its last word, in a dictionary form."""
    first = [" ".join([form, *words[1:]]).lower() for form in candidates(words[0])]
    last = [" ".join([*words[:-1], form]).lower() for form in candidates(words[-1])]
    return first + last


def _lookup_word(word: str, part: str | None, sentence: frozenset[str]) -> str | None:
    """Of "-ing" forms that may be nouns or verbs, the noun's row counts only for the form itself."""
    form = word.lower()
    if part is None and form.endswith("ing"):
        return _lookup([form], "noun", sentence) or _lookup(candidates(word), "verb", sentence)
    return _lookup(candidates(word), part, sentence)


def _lookup(forms: list[str], part: str | None, sentence: frozenset[str]) -> str | None:
    """The kind of the first row that fits the first form that has one."""
    for form in forms:
        for row in _table().get(form, ()):
            if row.fits(part, sentence):
                return row.kind
    return None


@cache
def _table() -> dict[str, list[_Row]]:
    rows: dict[str, list[_Row]] = {}
    for line in Path(__file__).with_name("kinds.tsv").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        kind, part, forms, *beside = line.split("\t")
        if kind not in labels.HAPPENING_KINDS or part not in _PARTS:
            raise ValueError(f"kinds.tsv: no such kind or part of speech: {kind} {part}")
        condition = frozenset(beside[0].split(",")) if beside else frozenset()
        for form in forms.split(","):
            rows.setdefault(form, []).append(_Row(kind, part, condition))
    return rows
