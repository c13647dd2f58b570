"""Reads marked text: chunks of sentences in `in/*.txt`, and what was marked in them in `out/*.txt`.

In: `### ID` opens a chunk, `[4] words` is a sentence, an empty line opens a paragraph. Out, a line each:
`ID.4 | H | trigger | kind | status | role=words | ...`, `ID.4 | O | cue | kind | role=words | ...`, `ID | none`.
Words are those of the sentence; `words#2` are the second such words. A chunk without a line was not read.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from ..annotated import Report, Span
from .kinds import EVENT_ROLES, EVENTS, OUTCOME_ROLES, OUTCOMES, STATUSES


@dataclass(frozen=True)
class Mark:
    """A trigger or a cue; `status` is None for a cue; `parts` are roles with their words."""

    words: Span
    kind: str
    status: str | None
    parts: tuple[tuple[str, Span], ...]

    @property
    def is_event(self) -> bool:
        return self.status is not None


@dataclass(frozen=True)
class Marked:
    """A chunk and all that it tells."""

    report: Report
    marks: tuple[Mark, ...]


class Misread(Exception):
    """A line of marks does not fit its chunk; says which file and line."""


def load(folder: Path) -> list[Marked]:
    """All chunks that were read, in order of the files."""
    found = []
    for file in sorted((folder / "in").glob("*.txt")):
        marks = folder / "out" / file.name
        if marks.exists():
            found += _file(file.read_text(encoding="utf8"), marks)
    return found


def _file(text: str, marks: Path) -> list[Marked]:
    reports = {name: _report(name, body) for name, body in _chunks(text)}
    told: dict[str, list[Mark]] = {}
    for number, line in enumerate(marks.read_text(encoding="utf8").splitlines(), start=1):
        fields = [field.strip() for field in line.split(" | ")]
        place, _, sentence = fields[0].partition(".")
        if not fields[0]:
            continue
        if place not in reports:
            raise Misread(f"{marks}:{number}: no chunk {place}")
        marked = told.setdefault(place, [])
        if sentence:
            try:
                marked.append(_mark(reports[place], int(sentence), fields[1:]))
            except (ValueError, IndexError) as odd:
                raise Misread(f"{marks}:{number}: {odd}") from odd
    return [Marked(reports[name], tuple(marked)) for name, marked in told.items()]


def _chunks(text: str) -> list[tuple[str, str]]:
    parts = re.split(r"^### (\S+)\n", text, flags=re.M)[1:]
    return list(zip(parts[::2], parts[1::2]))


def _report(name: str, body: str) -> Report:
    text, starts, opens = "", [], False
    for line in body.split("\n"):
        sentence = re.match(r"\[\d+\] (.*)", line)
        if sentence:
            text += "" if not starts else "\n" if opens else " "
            starts.append(len(text))
            text += sentence.group(1)
        opens = not line
    return Report(name, text, sentences=tuple(starts))


def _mark(report: Report, sentence: int, fields: list[str]) -> Mark:
    start = report.sentences[sentence]
    ends = [*report.sentences[1:], len(report.text)]
    inside = report.text[start : ends[sentence]]
    event = {"H": True, "O": False}[fields[0]] if fields[0] in ("H", "O") else None
    if event is None:
        raise ValueError(f"neither H nor O: {fields[0]}")
    kinds, roles = (EVENTS, EVENT_ROLES) if event else (OUTCOMES, OUTCOME_ROLES)
    status = fields[3] if event else None
    if fields[2] not in kinds or (event and status not in STATUSES):
        raise ValueError(f"no such kind or status: {fields[2:4]}")
    parts = []
    for field in fields[4 if event else 3 :]:
        role, _, words = field.partition("=")
        if role not in roles:
            raise ValueError(f"no such role: {field}")
        parts.append((role, _find(inside, words, start)))
    return Mark(_find(inside, fields[1], start), fields[2], status, tuple(parts))


def _find(sentence: str, words: str, offset: int) -> Span:
    """Whole words before parts of words."""
    counted = re.fullmatch(r"(.*)#(\d)", words)
    words, number = (counted.group(1), int(counted.group(2))) if counted else (words, 1)
    places = [match.start() for match in re.finditer(re.escape(words), sentence)] if words else []
    whole = [at for at in places if _is_whole(sentence, at, at + len(words))]
    chosen = whole if len(whole) >= number else places
    if len(chosen) < number:
        raise ValueError(f"not in the sentence: {words}")
    return Span(offset + chosen[number - 1], offset + chosen[number - 1] + len(words))


def _is_whole(text: str, start: int, end: int) -> bool:
    before = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
    return before and (end == len(text) or not (text[end - 1].isalnum() and text[end].isalnum()))
