"""GUM's news (Zeldes 2017): mentions of persons and organisations, with chains, of whole reports.

The mentions and their types come from the Entity field of the dependency files (GUM's own scheme, with
single mentions), which also give the head of each mention. Coordinations ("A and B") are left out; their
members stand for themselves.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..annotated import Mention, Report, Span
from .layout import Layout

_KINDS = {"person": "PERSON", "organization": "ORGANISATION"}
_BRACKETS = re.compile(r"\([^()]+\)?|[^()]+\)")
_WITHIN_NAMES = ("flat", "goeswith", "fixed")


@dataclass
class _Sentence:
    """A sentence's tokens, spacing and dependencies; heads count from 1, 0 is the root."""

    paragraph: bool
    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    entities: list[str] = field(default_factory=list)


def load(folder: Path) -> list[Report]:
    """All reports, ordered by name ("GUM_news_crane")."""
    return [_report(file) for file in sorted((folder / "dep").glob("*.conllu"))]


def _report(file: Path) -> Report:
    sentences = list(_sentences(file))
    layout = Layout()
    found: dict[Span, Mention] = {}
    for number, sentence in enumerate(sentences):
        layout.add(sentence.words, sentence.spaces, sentence.paragraph)
        for kind, entity, first, last in _marked(sentence):
            end = _head_end(sentence, first, last)
            if end is not None:
                places = layout.spans[number]
                span = Span(places[first].start, places[end].end)
                found.setdefault(span, Mention(span, kind, f"{file.stem}:{entity}"))
    return Report(
        name=file.stem,
        text=layout.text,
        sentences=tuple(layout.starts),
        mentions=tuple(found[span] for span in sorted(found)),
        covered=(Span(0, len(layout.text)),),
    )


def _sentences(file: Path) -> Iterator[_Sentence]:
    paragraph = False
    sentence = None
    glued_until = 0  # the last token of a word that is written in one, as "Mecca's"
    space = True
    glued_space = True
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newpar"):
            paragraph = True
        elif not line:
            if sentence:
                yield sentence
            sentence, space, glued_until = None, True, 0
        elif not line.startswith("#"):
            fields = line.split("\t")
            sentence = sentence or _Sentence(paragraph)
            paragraph = False
            spaced_after = "SpaceAfter=No" not in fields[9]
            if "-" in fields[0]:
                glued_until, glued_space = int(fields[0].partition("-")[2]), spaced_after
            elif "." not in fields[0]:
                _append(sentence, fields, space)
                number = int(fields[0])
                space = spaced_after if number > glued_until else number == glued_until and glued_space
    if sentence:
        yield sentence


def _append(sentence: _Sentence, fields: list[str], space: bool) -> None:
    sentence.words.append(fields[1])
    sentence.spaces.append(space)
    sentence.heads.append(int(fields[6]))
    sentence.relations.append(fields[7])
    entity = [it[len("Entity=") :] for it in fields[9].split("|") if it.startswith("Entity=")]
    sentence.entities.append(entity[0] if entity else "")


def _marked(sentence: _Sentence) -> Iterator[tuple[str, str, int, int]]:
    """Kind, number, first and last token (from 0) of the sentence's mentions of persons and organisations."""
    opened: dict[str, list[tuple[str | None, int]]] = {}
    for place, entity in enumerate(sentence.entities):
        for bracket in _BRACKETS.findall(entity):
            number, *rest = bracket.strip("()").split("-")
            if bracket.startswith("("):
                kind = _KINDS.get(rest[0]) if rest else None
                opened.setdefault(number, []).append((kind, place))
            if bracket.endswith(")") and opened.get(number):
                kind, first = opened[number].pop()
                if kind:
                    yield kind, number, first, place


def _head_end(sentence: _Sentence, first: int, last: int) -> int | None:
    """The last token of the head of the mention, None for a coordination."""
    inside = range(first, last + 1)
    outer = [place for place in inside if sentence.heads[place] - 1 not in inside]
    heads = [place for place in outer if sentence.relations[place] != "punct"] or outer
    head = heads[0]
    if any(sentence.heads[place] - 1 == head and sentence.relations[place] == "conj" for place in inside):
        return None
    end = head
    names = {head}
    for place in range(head + 1, last + 1):
        if sentence.heads[place] - 1 in names and sentence.relations[place].split(":")[0] in _WITHIN_NAMES:
            names.add(place)
            end = place
    return end
