"""ECB+ (Cybulska and Vossen 2014): happenings, and mentions with chains across reports.

Only the sentences of ECBplus_coreference_sentences.csv are validated: the others are laid out but not
covered. ACTION_ and NEG_ACTION_ of the classes OCCURRENCE, REPORTING and CAUSATIVE are happenings;
STATE, ASPECTUAL, PERCEPTION and GENERIC are not, here as in the other corpora.

ECB+ does not say which parts belong to which action. An action that is the only one of its sentence has
all its parts. Another one has the parts that stand in its clause with no other action between, if a
person or organisation stands so before it; else its subject may stand farther off, and its parts are not
marked (None). Measured on MEANTIME, which marks the links, this rule gives participants with precision
.59 and recall .91 (candidates there are all mentions, here only those that take part in something),
places .59 and .83, times .70 and .97; all parts of the sentence would have precision .19 to .32.
"""

import csv
import re
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

from ..annotated import Happening, Mention, Report, Span
from .happenings import counts, without_overlaps
from .kinds import kind_of
from .layout import Layout, lay_out
from .status import status_of

_HAPPENING_CLASSES = ("OCCURRENCE", "REPORTING", "CAUSATIVE")
_CLAUSE_ENDS = set(
    "and but that who which after when while as because before although where if , ; : ( ) -- - `` ''".split()
) | {'"'}
_MARKS = "\"“”"
_ARTICLES = set("the a an his her its their our my your".split())
_PREPOSITIONS = set("in on at into from to of by during for since until".split())
_FUNCTION_WORDS = _PREPOSITIONS | set(
    "and or but with who which that when while as if not is are was were be been has have had he she it they"
    " we you i".split()
)
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
    marked = [one for one in _markables(root, places, sentences, file.stem) if one.sentence in set(covered)]
    return Report(
        name=file.stem,
        text=layout.text,
        sentences=tuple(layout.starts),
        happenings=_happenings(marked, sentences, layout),
        mentions=_mentions(marked, layout),
        covered=tuple(layout.sentence(place) for place in covered),
    )


def _markables(
    root: ElementTree.Element, places: dict[str, tuple[int, int]], sentences: list[list[str]], name: str
) -> list[_Marked]:
    """All markables with words, each cut to its first unbroken run of tokens."""
    entities = _entities(root, name)
    found = []
    for markable in root.find("Markables") or ():
        tokens = [anchor.get("t_id", "") for anchor in markable.iter("token_anchor")]
        anchors = sorted(places[token] for token in tokens if token in places)
        if not anchors:
            continue
        sentence, first = anchors[0]
        last = first
        while (sentence, last + 1) in anchors:
            last += 1
        mark = markable.get("m_id", "")
        found.append(_Marked(markable.tag, sentence, first, last, entities.get(mark, f"{name}:{mark}")))
    return [_trimmed(one, found, sentences[one.sentence]) for one in found]


def _trimmed(one: _Marked, marked: list[_Marked], words: list[str]) -> _Marked:
    """ECB+ marks persons and organisations by their head ("coach"): they begin at the article or
    possessive before it ("the new coach"). Places and times begin after a preposition ("in Ohio").
    """
    first = one.first
    if one.tag.startswith("HUMAN_PART"):
        first = _first_of_noun(one, marked, words)
    elif one.tag.startswith(("LOC", "TIME")):
        while first < one.last and words[first].lower() in _PREPOSITIONS:
            first += 1
    return replace(one, first=first)


def _first_of_noun(one: _Marked, marked: list[_Marked], words: list[str]) -> int:
    """At most two words and no other markable stand between the head and its article."""
    for place in range(one.first - 1, max(one.first - 4, -1), -1):
        word = words[place].lower()
        if word in _ARTICLES:
            return place
        is_marked = any(it.sentence == one.sentence and it.first <= place <= it.last for it in marked)
        if is_marked or not word.isalpha() or word in _FUNCTION_WORDS:
            break
    return one.first


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
    """The words without quotation marks, which part of the corpus does not part from its words."""
    places = layout.spans[one.sentence]
    start, end = places[one.first].start, places[one.last].end
    words = layout.text[start:end]
    if not words.strip(_MARKS):
        return Span(start, end)
    return Span(start + len(words) - len(words.lstrip(_MARKS)), end - len(words) + len(words.rstrip(_MARKS)))


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
    parts = _parts(action, ones, words)
    if parts is None:
        return Happening(_span(action, layout), kind, status, None, None, None)
    participants, places, times = (tuple(_noun(it, layout) for it in some) for some in parts)
    return Happening(_span(action, layout), kind, status, participants, places, times)


def _parts(
    action: _Marked, ones: list[_Marked], words: list[str]
) -> tuple[list[_Marked], list[_Marked], list[_Marked]] | None:
    """Participants, places and times of an action, None where the sentence leaves them open."""
    others = [it for it in ones if _class(it) and it != action]
    own = [it for it in ones if not _class(it) and _is_near(action, it, others, words)]
    humans = [it for it in own if it.tag.startswith("HUMAN_PART")]
    if others and not any(it.last < action.first for it in humans):
        return None
    places = [it for it in own if it.tag.startswith("LOC")]
    times = [it for it in own if it.tag.startswith("TIME")]
    return humans, places, times


def _is_near(action: _Marked, part: _Marked, others: list[_Marked], words: list[str]) -> bool:
    """Whether no other action and no end of a clause stands between; nothing is far from the only action."""
    if not others:
        return True
    if part.last >= action.first and part.first <= action.last:
        return False
    start, end = sorted((action, part), key=lambda it: it.first)
    between = range(start.last + 1, end.first)
    if any(other.first in between or other.last in between for other in others):
        return False
    return not any(words[place].lower() in _CLAUSE_ENDS for place in between)
