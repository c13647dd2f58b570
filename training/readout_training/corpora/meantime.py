"""MEANTIME (Minard et al. 2016), English: happenings with parts, and mentions with chains.

Annotated are the title, the date line and the first sentences of each report: sentences up to the last
one that has an event with attributes. Later sentences have only what the chains across reports needed,
and are not covered. Events of the class GRAMMATICAL ("began"), states of mind ("think") and generic
events are no happenings, here as in the other corpora.
"""

import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ..annotated import Happening, Mention, Report, Span
from .happenings import counts, without_overlaps
from .kinds import kind_of
from .layout import Layout, lay_out
from .status import status_of

_KINDS = {"PER": "PERSON", "ORG": "ORGANISATION"}
_PARTICIPANTS = ("PER", "ORG", "LOC")
_TIMES = ("IS_INCLUDED", "SIMULTANEOUS", "INCLUDES", "DURING", "BEGUN_BY", "ENDED_BY", "BEGINS", "ENDS")
_RELATIVE = set("who which that whose where when (".split())
_AFTER_HEAD = _RELATIVE | set("of in on for at from with by to , - -- and or".split())


@dataclass(frozen=True)
class _Marked:
    """A markable: its tag and attributes, its sentence, and its first and last token in it."""

    tag: str
    attributes: dict[str, str]
    sentence: int
    first: int
    last: int
    broken: bool


@dataclass
class _Document:
    """A file: tokens by sentence, markables by id, the instance that each markable refers to."""

    name: str
    sentences: list[list[str]]
    marked: dict[str, _Marked]
    instances: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)
    links: list[tuple[str, str, str, str]] = field(default_factory=list)  # tag, role, source, target

    def words(self, one: _Marked) -> list[str]:
        return self.sentences[one.sentence][one.first : one.last + 1]


def load(folder: Path) -> list[Report]:
    """All reports, ordered by name (the file's name, without its ending)."""
    files = sorted(folder.glob("intra_cross-doc_annotation/*/*.xml"), key=lambda file: file.name)
    return [_report(_document(file)) for file in files]


def _document(file: Path) -> _Document:
    root = ElementTree.parse(file).getroot()
    sentences: dict[int, list[str]] = defaultdict(list)
    places: dict[str, tuple[int, int]] = {}
    for token in root.iter("token"):
        number = int(token.get("sentence", "0"))
        places[token.get("t_id", "")] = (number, len(sentences[number]))
        sentences[number].append(token.text or "_")
    marked, described = {}, {}
    for markable in root.find("Markables") or ():
        key = markable.get("m_id", "")
        anchors = sorted(places[anchor.get("t_id", "")] for anchor in markable.iter("token_anchor"))
        if anchors:
            marked[key] = _marked(markable, anchors)
        else:
            described[key] = dict(markable.attrib)
    document = _Document(file.stem, [sentences[number] for number in range(max(sentences) + 1)], marked)
    for relation in root.find("Relations") or ():
        _relate(document, relation, described)
    return document


def _marked(markable: ElementTree.Element, anchors: list[tuple[int, int]]) -> _Marked:
    sentence, first = anchors[0]
    last = first
    while (sentence, last + 1) in anchors:
        last += 1
    broken = (sentence, last) != anchors[-1]
    return _Marked(markable.tag, dict(markable.attrib), sentence, first, last, broken)


def _relate(document: _Document, relation: ElementTree.Element, described: dict[str, dict[str, str]]) -> None:
    target = relation.find("target")
    key = target.get("m_id", "") if target is not None else ""
    role = relation.get("sem_role") or relation.get("reltype") or ""
    for source in relation.iter("source"):
        mark = source.get("m_id", "")
        if relation.tag == "REFERS_TO" and key in described:
            own = f"{document.name}:{key}"
            document.instances[mark] = (described[key].get("instance_id") or own, described[key])
        else:
            document.links.append((relation.tag, role, mark, key))


def _report(document: _Document) -> Report:
    layout = lay_out(document.sentences)
    full = [one.sentence for one in document.marked.values() if "certainty" in one.attributes]
    covered = [number for number in range(max(full, default=-1) + 1)]
    return Report(
        name=document.name,
        text=layout.text,
        sentences=tuple(layout.starts),
        happenings=_happenings(document, layout, set(covered)),
        mentions=_mentions(document, layout, set(covered)),
        covered=tuple(layout.sentence(number) for number in covered),
    )


def _mentions(document: _Document, layout: Layout, covered: set[int]) -> tuple[Mention, ...]:
    found: dict[Span, Mention] = {}
    for key, one in document.marked.items():
        instance, attributes = document.instances.get(key, ("", {}))
        kind = _KINDS.get(attributes.get("ent_type", ""))
        if one.tag != "ENTITY_MENTION" or not kind or one.sentence not in covered or _is_group(one):
            continue
        span = _to_head(document, one, layout)
        found.setdefault(span, Mention(span, kind, instance))
    return tuple(found[span] for span in sorted(found))


def _is_group(one: _Marked) -> bool:
    return one.attributes.get("syntactic_type") in ("CONJ", "HLS")


def _to_head(document: _Document, one: _Marked, layout: Layout) -> Span:
    """From the first word of a mention to its head: the head that the corpus gives, else up to the first
    word that begins an addition. Names stay whole ("Bank of America").
    """
    words = document.words(one)
    places = layout.spans[one.sentence][one.first : one.last + 1]
    return Span(places[0].start, places[_head_end(words, one.attributes)].end)


def _head_end(words: list[str], attributes: dict[str, str]) -> int:
    head = attributes.get("head", "").split()
    for start in range(len(words) - len(head) + 1):
        if head and words[start : start + len(head)] == head:
            return start + len(head) - 1
    is_name = attributes.get("syntactic_type") in ("NAM", "PRE.NAM")
    return _before_any(words, _RELATIVE | {","} if is_name else _AFTER_HEAD)


def _before_any(words: list[str], stops: set[str]) -> int:
    """The place of the last word before the first stop; a stop that is the first word stands alone."""
    if words[0].lower() in _RELATIVE:
        return 0
    stopping = [number for number, word in enumerate(words) if number and word.lower() in stops]
    return stopping[0] - 1 if stopping else len(words) - 1


def _happenings(document: _Document, layout: Layout, covered: set[int]) -> tuple[Happening, ...]:
    found = []
    for key, one in document.marked.items():
        if one.tag == "EVENT_MENTION" and one.sentence in covered and _is_happening(document, key, one):
            found.append(_happening(document, key, one, layout))
    return without_overlaps(found)


def _is_happening(document: _Document, key: str, one: _Marked) -> bool:
    group = document.instances.get(key, ("", {}))[1].get("class", "")
    if group == "GRAMMATICAL" or one.attributes.get("special_cases") == "GEN" or one.broken:
        return False
    return counts(document.words(one))


def _happening(document: _Document, key: str, one: _Marked, layout: Layout) -> Happening:
    words = document.sentences[one.sentence]
    part = {"NOUN": "noun", "VERB": "verb"}.get(one.attributes.get("pos", ""))
    kind = kind_of(words, one.first, one.last, part)
    places = layout.spans[one.sentence]
    trigger = Span(places[one.first].start, places[one.last].end)
    status = _status(one, status_of(words, one.first, one.last))
    return Happening(trigger, kind, status, *_parts(document, key, one, layout))


def _status(one: _Marked, by_words: str) -> str | None:
    """What the attributes say, None where they are open; only words tell what was cancelled."""
    given = one.attributes
    if by_words == "cancelled":
        return by_words
    if given.get("polarity") == "NEG":
        return "denied"
    if given.get("time") == "FUTURE" or given.get("certainty") in ("POSSIBLE", "PROBABLE"):
        return "planned"
    certain = given.get("certainty") == "CERTAIN" and given.get("time") == "NON_FUTURE"
    return "occurred" if certain and given.get("polarity") == "POS" else None


def _parts(
    document: _Document, key: str, one: _Marked, layout: Layout
) -> tuple[tuple[Span, ...], tuple[Span, ...], tuple[Span, ...]]:
    """Participants (persons, organisations and countries, not things), places and times in the sentence."""
    participants, places, times = set(), set(), set()
    for tag, role, source, target in document.links:
        if key not in (source, target):
            continue
        other = target if source == key else source
        part = document.marked.get(other)
        if part is None or part.sentence != one.sentence:
            continue
        if tag == "HAS_PARTICIPANT" and role == "Argm-LOC":
            places.add(_whole(document, part, layout))
        elif tag == "HAS_PARTICIPANT":
            participants |= set(_participants(document, other, part, layout))
        elif tag == "TLINK" and part.tag == "TIMEX3" and role in _TIMES:
            times.add(_whole(document, part, layout))
    return _sorted(participants), _sorted(places), _sorted(times)


def _participants(document: _Document, key: str, one: _Marked, layout: Layout) -> list[Span]:
    """The mention, or the members of a coordination, as far as they are persons, organisations or places."""
    members = [key]
    if one.attributes.get("syntactic_type") == "CONJ":
        within = [(inner, it) for inner, it in document.marked.items() if it.sentence == one.sentence]
        inside = [(inner, it) for inner, it in within if one.first <= it.first and it.last <= one.last]
        members = [inner for inner, it in inside if not _is_group(it)]
    return [
        _to_head(document, document.marked[member], layout)
        for member in members
        if document.marked[member].tag == "ENTITY_MENTION"
        and document.instances.get(member, ("", {}))[1].get("ent_type") in _PARTICIPANTS
    ]


def _whole(document: _Document, one: _Marked, layout: Layout) -> Span:
    """All the words, without a clause that follows them."""
    places = layout.spans[one.sentence][one.first : one.last + 1]
    return Span(places[0].start, places[_before_any(document.words(one), _RELATIVE)].end)


def _sorted(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(sorted(spans))
