"""TimeBank and AQUAINT as cleaned for TempEval (TBAQ): happenings of whole reports, without their parts.

Kept are events of the classes OCCURRENCE, I_ACTION and REPORTING; STATE, I_STATE, PERCEPTION and
ASPECTUAL are no happenings, here as in the other corpora. The polarity that AQUAINT gives is not read:
whole files of it say NEG of nearly every event.
"""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from ..annotated import Happening, Report, Span
from .happenings import counts, without_overlaps
from .kinds import kind_of
from .status import status_of

_FOLDERS = ("TimeBank", "AQUAINT")
_CLASSES = ("OCCURRENCE", "I_ACTION", "REPORTING")
_POSSIBLE = re.compile(r"\b(?:would|could|may|might|can|should|must|possible|potential|(?:un)?like)|'d")
_SENTENCE_ENDS = ("\n", ". ", "? ", "! ", '." ', '?" ')
_WORDS = re.compile(r"\w+(?:[-'’]\w+)*|[^\w\s]")


@dataclass(frozen=True)
class _Event:
    """An event: where it stands, its class, and the attributes of its first instance (may be empty)."""

    span: Span
    group: str
    instance: dict[str, str]


def load(folder: Path) -> list[Report]:
    """All reports, ordered by folder and name; the name is the file's ("TimeBank/wsj_0006")."""
    return [_report(file) for part in _FOLDERS for file in sorted((folder / part).glob("*.tml"))]


def _report(file: Path) -> Report:
    root = ElementTree.parse(file).getroot()
    instances: dict[str, dict[str, str]] = {}
    for instance in root.iter("MAKEINSTANCE"):
        instances.setdefault(instance.get("eventID", ""), dict(instance.attrib))
    body = root.find("TEXT")
    if body is None:
        raise ValueError(f"{file}: no TEXT")
    text, events = _text(body, instances)
    trusted = file.parent.name == "TimeBank"
    told = [event for event in events if _is_happening(text, event)]
    happenings = without_overlaps(_happening(text, event, trusted) for event in told)
    name = f"{file.parent.name}/{file.stem}"
    return Report(name=name, text=text, happenings=happenings, covered=(Span(0, len(text)),))


def _is_happening(text: str, event: _Event) -> bool:
    return event.group in _CLASSES and counts(text[event.span.start : event.span.end].split())


def _text(body: ElementTree.Element, instances: dict[str, dict[str, str]]) -> tuple[str, list[_Event]]:
    """The plain text, a line for each paragraph, and the events in it."""
    text = ""
    events = []
    for piece, element in _pieces(body):
        start = len(text)
        text = _appended(text, piece)
        if element is not None and element.tag == "EVENT" and text[start:].strip():
            start += len(text[start:]) - len(text[start:].lstrip())
            span = Span(start, len(text.rstrip()))
            events.append(_Event(span, element.get("class", ""), instances.get(element.get("eid", ""), {})))
    return text.rstrip(), events


def _pieces(element: ElementTree.Element) -> list[tuple[str, ElementTree.Element | None]]:
    """The text in order, cut at the marks; each piece with the innermost element that it is the text of."""
    found: list[tuple[str, ElementTree.Element | None]] = [(element.text or "", element)]
    for child in element:
        found += _pieces(child)
        found.append((child.tail or "", None))
    return found


def _appended(text: str, piece: str) -> str:
    """The text with the piece, each run of white space one space, or one line break around an empty line."""
    piece = piece.replace("``", '"').replace("''", '"').replace("`", "'")
    for part in re.split(r"(\s+)", piece):
        if not part.strip():
            gap = "\n" if part.count("\n") > 1 else " " if part else ""
            if gap and text and not text[-1].isspace():
                text += gap
            elif gap == "\n" and text.endswith(" "):
                text = text[:-1] + gap
        else:
            text += part
    return text


def _happening(text: str, event: _Event, trusted: bool) -> Happening:
    words, first, last = _around(text, event.span)
    part = {"NOUN": "noun", "VERB": "verb"}.get(event.instance.get("pos", ""))
    kind = kind_of(words, first, last, part)
    if kind == "other" and event.group == "REPORTING":
        kind = "statement"
    status = _status(event, status_of(words, first, last), trusted)
    return Happening(event.span, kind, status, None, None, None)


def _around(text: str, span: Span) -> tuple[list[str], int, int]:
    """The words of the sentence of a trigger, and the trigger's first and last place among them."""
    start = max(text.rfind(mark, 0, span.start) + len(mark) for mark in _SENTENCE_ENDS)
    ends = [text.find(mark, span.end) for mark in _SENTENCE_ENDS]
    before = _WORDS.findall(text[max(start, 0) : span.start])
    trigger = _WORDS.findall(text[span.start : span.end])
    after = _WORDS.findall(text[span.end : min((end for end in ends if end >= 0), default=len(text))])
    return before + trigger + after, len(before), len(before) + len(trigger) - 1


def _status(event: _Event, by_words: str, trusted: bool) -> str:
    """What the attributes say of the future and of what may be, else what the words around say."""
    instance = event.instance
    if by_words in ("cancelled", "denied"):
        return by_words
    if trusted and instance.get("polarity") == "NEG":
        return "denied"
    if instance.get("tense") == "FUTURE" or _POSSIBLE.search(instance.get("modality", "").lower()):
        return "planned"
    return by_words
