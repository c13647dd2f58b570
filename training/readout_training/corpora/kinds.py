"""The kind of a happening by its trigger words, from `kinds.tsv`: the corpora mark happenings without kinds."""

from functools import cache
from pathlib import Path

from readout_training import labels
from readout_training.corpora.lemma import candidates

_DETERMINERS = set(
    "a an the this that these those his her its their our my your any no some every each another two three"
    " several many first second third last next new fatal deadly recent alleged possible".split()
)
_BEFORE_VERBS = set("to will would can could may might must shall should not n't he she they it we i who which".split())


def kind_of(trigger: str, before: str = "", part: str | None = None) -> str:
    """The kind of a trigger, "other" where no row of the table has it.

    `before` is the word before it, which helps to tell a noun from a verb where `part` ("verb",
    "noun") is not known.
    """
    words = trigger.split()
    part = part or part_of(words[0], before)
    whole = _lookup(_lemmas(words), part)
    if whole:
        return whole
    for word in reversed(words) if part == "noun" else words:
        single = _lookup(candidates(word), part)
        if single:
            return single
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


def _lookup(forms: list[str], part: str | None) -> str | None:
    """The kind of the first form that the table has; an unknown part takes the verb's row before the noun's."""
    table = _table()
    for form in forms:
        for column in ("any", "verb", "noun") if part is None else ("any", part):
            if (column, form) in table:
                return table[column, form]
    return None


@cache
def _table() -> dict[tuple[str, str], str]:
    rows: dict[tuple[str, str], str] = {}
    for line in Path(__file__).with_name("kinds.tsv").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        kind, part, forms = line.split("\t")
        if kind not in labels.HAPPENING_KINDS or part not in ("verb", "noun", "any"):
            raise ValueError(f"kinds.tsv: no such kind or part of speech: {kind} {part}")
        for form in forms.split(","):
            rows.setdefault((part, form), kind)
    return rows
