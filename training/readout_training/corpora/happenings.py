"""What all corpora of happenings share: which words count, and what becomes of words marked twice."""

from collections.abc import Iterable, Sequence

from ..annotated import Happening, Span
from .lemma import candidates

# verbs that set a frame around a happening, or tell a state or a state of mind; the classes that TimeML
# and ECB+ have for these (ASPECTUAL, STATE, I_STATE, PERCEPTION) are left out too
_FRAMES = set(
    "begin start continue stop end finish happen occur be do have keep remain stay seem appear become"
    " think believe hope want expect know feel see hear watch consider like love fear wish need understand"
    " mean".split()
)
# words that point at a happening told elsewhere
_POINTERS = set("it this that these those which what who one so such he she they its".split())


def counts(trigger: Sequence[str]) -> bool:
    """Whether these words tell a happening, and neither frame one nor merely point at one."""
    words = [word.lower() for word in trigger]
    if len(words) > 1:
        return candidates(words[0])[0] != "take" or words[1:] != ["place"]
    return words[0] not in _POINTERS and not any(form in _FRAMES for form in candidates(words[0]))


def without_overlaps(happenings: Iterable[Happening]) -> tuple[Happening, ...]:
    """Ascending by place; of triggers that share characters the longer one stays, the first of equals."""
    kept: list[Happening] = []
    for one in sorted(happenings, key=lambda it: (it.trigger.start - it.trigger.end, it.trigger.start)):
        if not any(overlaps(one.trigger, other.trigger) for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda it: it.trigger))


def overlaps(one: Span, other: Span) -> bool:
    """Whether the spans share a character."""
    return one.start < other.end and other.start < one.end
