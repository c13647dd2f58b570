"""ECB+ (Cybulska and Vossen 2014): happenings, and mentions with chains across reports.

Only the sentences of ECBplus_coreference_sentences.csv are validated: the others are laid out but not
covered. ACTION_ and NEG_ACTION_ of the classes OCCURRENCE, REPORTING and CAUSATIVE are happenings;
STATE, ASPECTUAL, PERCEPTION and GENERIC are not, here as in the other corpora.

ECB+ does not say which parts belong to which action. The parts of a sentence are given to an action
that is the only one of its sentence, and to the only other one beside a reporting verb (but the person
or organisation next to the reporting verb is its own). All other happenings have no parts marked (None).
"""

import csv
import re
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from readout_training.annotated import Happening, Mention, Report, Span
from readout_training.corpora.happenings import counts, without_overlaps
from readout_training.corpora.kinds import kind_of
from readout_training.corpora.layout import Layout, lay_out
from readout_training.corpora.status import status_of

_HAPPENING_CLASSES = ("OCCURRENCE", "REPORTING", "CAUSATIVE")
_MENTION_KINDS = {
    "HUMAN_PART": "PERSON",
    "HUMAN_PART_PER": "PERSON",
    "HUMAN_PART_GENERIC": "PERSON",
    "HUMAN_PART_ORG": "ORGANISATION",
    "HUMAN_PART_GPE": "ORGANISATION",
    "HUMAN_PART_MET": "ORGANISATION",
}


@dataclass(frozen=True)
class _Marked:
    """A markable: its tag, its sentence, its first and last token in it, and the chain it belongs to."""

    tag: str
    sentence: int
    first: int
    last: int
    entity: str


def load(folder: Path) -> list[Report]:
    """All reports, ordered by name; the name is the file's, without its ending ("1_10ecbplus")."""
    validated = _validated(folder / "ECBplus_coreference_sentences.csv")
    files = sorted(folder.glob("*/*.xml"))
    return [_report(file, validated[file.stem]) for file in files]


def _validated(file: Path) -> dict[str, set[int]]:
    """The numbers of the validated sentences by report."""
    found: dict[str, set[int]] = defaultdict(set)
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found[f"{row['Topic']}_{row['File']}"].add(int(row["Sentence Number"]))
    return found


def _report(file: Path, validated: set[int]) -> Report:
    root = ElementTree.parse(file).getroot()
    by_number: dict[int, list[ElementTree.Element]] = defaultdict(list)
    for token in root.iter("token"):
        by_number[int(token.get("sentence", "0"))].append(token)
    if file.stem.endswith("plus"):
        by_number.pop(0, None)  # the address of the page
    numbers = sorted(by_number)
    sentences = [[token.text or "_" for token in by_number[number]] for number in numbers]
    layout = lay_out(sentences)
    places = {
        token.get("t_id", ""): (place, position)
        for place, number in enumerate(numbers)
        for position, token in enumerate(by_number[number])
    }
    covered = [place for place, number in enumerate(numbers) if number in validated]
    marked = [one for one in _markables(root, places, file.stem) if one.sentence in set(covered)]
    return Report(
        name=file.stem,
        text=layout.text,
        sentences=tuple(layout.starts),
        happenings=_happenings(marked, sentences, layout),
        mentions=_mentions(marked, layout),
        covered=tuple(layout.sentence(place) for place in covered),
    )


def _markables(root: ElementTree.Element, places: dict[str, tuple[int, int]], name: str) -> list[_Marked]:
    """All markables with words, each cut to its first unbroken run of tokens."""
    entities = _entities(root, name)
    found = []
    for markable in root.find("Markables") or ():
        anchors = sorted(places[it.get("t_id", "")] for it in markable.iter("token_anchor") if it.get("t_id") in places)
        if not anchors:
            continue
        sentence, first = anchors[0]
        last = first
        while (sentence, last + 1) in anchors:
            last += 1
        mark = markable.get("m_id", "")
        found.append(_Marked(markable.tag, sentence, first, last, entities.get(mark, f"{name}:{mark}")))
    return found


def _entities(root: ElementTree.Element, name: str) -> dict[str, str]:
    """The chain of each markable that has one: the instance across reports, else one of this report."""
    found = {}
    for relation in root.find("Relations") or ():
        target = relation.find("target")
        own = f"{name}:chain{target.get('m_id') if target is not None else relation.get('r_id')}"
        entity = relation.get("note") if relation.tag == "CROSS_DOC_COREF" and relation.get("note") else own
        for source in relation.iter("source"):
            found[source.get("m_id", "")] = entity or own
    return found


def _mentions(marked: list[_Marked], layout: Layout) -> tuple[Mention, ...]:
    found = {
        _noun(one, layout): Mention(_noun(one, layout), _MENTION_KINDS[one.tag], one.entity)
        for one in marked
        if one.tag in _MENTION_KINDS
    }
    return tuple(found[span] for span in sorted(found))


def _span(one: _Marked, layout: Layout) -> Span:
    places = layout.spans[one.sentence]
    return Span(places[one.first].start, places[one.last].end)


def _noun(one: _Marked, layout: Layout) -> Span:
    """The words without a possessive ending, which part of the corpus does not part from its word."""
    span = _span(one, layout)
    words = layout.text[span.start : span.end]
    return Span(span.start, span.start + len(re.sub(r"(?<=\w)['’]s?$", "", words)))


def _happenings(marked: list[_Marked], sentences: list[list[str]], layout: Layout) -> tuple[Happening, ...]:
    by_sentence: dict[int, list[_Marked]] = defaultdict(list)
    for one in marked:
        by_sentence[one.sentence].append(one)
    found = []
    for number, ones in by_sentence.items():
        for action in ones:
            words = sentences[number][action.first : action.last + 1]
            if _class(action) in _HAPPENING_CLASSES and counts(words):
                found.append(_happening(action, ones, sentences[number], layout))
    return without_overlaps(found)


def _class(one: _Marked) -> str | None:
    """The class of an action ("OCCURRENCE"), None of what is no action."""
    return one.tag.rpartition("ACTION_")[2] if "ACTION_" in one.tag else None


def _happening(action: _Marked, ones: list[_Marked], words: list[str], layout: Layout) -> Happening:
    kind = kind_of(words, action.first, action.last)
    if kind == "other" and _class(action) == "REPORTING":
        kind = "statement"
    status = status_of(words, action.first, action.last)
    if action.tag.startswith("NEG_") and status != "cancelled":
        status = "denied"
    parts = _parts(action, ones)
    if parts is None:
        return Happening(_span(action, layout), kind, status, None, None, None)
    participants, places, times = (tuple(_noun(it, layout) for it in some) for some in parts)
    return Happening(_span(action, layout), kind, status, participants, places, times)


def _parts(action: _Marked, ones: list[_Marked]) -> tuple[list[_Marked], list[_Marked], list[_Marked]] | None:
    """Participants, places and times of an action, None where the sentence leaves them open."""
    others = [it for it in ones if _class(it) and it != action]
    reporting = [it for it in others if _class(it) == "REPORTING"]
    humans = [it for it in ones if it.tag.startswith("HUMAN_PART")]
    if len(others) > 1 or len(others) != len(reporting) or (others and _class(action) == "REPORTING"):
        return None
    for verb in reporting:
        speaker = min(humans, key=lambda it: _distance(it, verb), default=None)
        humans = [it for it in humans if it is not speaker or _distance(it, verb) > 2]
    places = [it for it in ones if it.tag.startswith("LOC")]
    times = [it for it in ones if it.tag.startswith("TIME")]
    return humans, places, times


def _distance(one: _Marked, other: _Marked) -> int:
    """Tokens from the one to the other, 1 where they are neighbours."""
    return max(other.first - one.last, one.first - other.last)
