"""What all corpora of happenings share: which words count, and what becomes of words marked twice."""

from collections.abc import Iterable

from readout_training.annotated import Happening, Span

# verbs that set a frame around a happening, or tell a state of mind: no happening in any corpus here
_NOT_HAPPENINGS = set(
    "begin start continue stop end finish happen occur take place be have keep remain seem appear become think"
    " believe hope want expect know feel see hear watch consider like love fear wish need understand".split()
)


def counts(forms: Iterable[str]) -> bool:
    """Whether a trigger of one of these dictionary forms tells a happening, in corpora without classes."""
    return not any(form in _NOT_HAPPENINGS for form in forms)


def without_overlaps(happenings: Iterable[Happening]) -> tuple[Happening, ...]:
    """Ascending by place; of triggers that share characters the longer one stays, the first of equals."""
    kept: list[Happening] = []
    for one in sorted(happenings, key=lambda it: (it.trigger.start - it.trigger.end, it.trigger.start)):
        if not any(overlaps(one.trigger, other.trigger) for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda it: it.trigger))


def overlaps(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
