"""Whether a happening occurred, is planned, was cancelled or is denied, by the words around its trigger."""

from collections.abc import Sequence

from .lemma import candidates

_CANCELLING = set(
    "cancel postpone scrap abandon shelve delay halt suspend scuttle abort nix".split()
)
_CANCELLING_WITH_PARTICLE = {("call", "off"), ("put", "off"), ("pull", "out"), ("back", "out")}
_NEGATIONS = {"not", "n't", "never", "without", "cannot", "neither", "nor", "hardly"}
_DENYING = set("deny refuse fail decline prevent avoid stop foil thwart avert refute dismiss".split())
_SMALL = set(
    "to from for on the a an any his her its their being be having have further more another such all".split()
)
_MODALS = set("will would shall may might could can should must 'll ’ll".split())
_PLANNING = set(
    "plan schedule propose prepare threaten seek consider urge demand want hope intend expect possible"
    " potential upcoming planned proposed scheduled expected eventual future prospective likely".split()
)
_FACTUAL = set(
    "manage begin start continue go happen come help force lead cause get make use appear seem enough".split()
)
_TAKING_PLACE = {"be", "take", "occur", "happen", "begin", "start", "come"}
_ARRANGED = {"scheduled", "expected", "planned", "due", "set", "slated"}
_BOUNDARIES = set(", . ; : ! ? -- - ( ) \" `` '' who which that said says and but after when while".split())
_REACH = 6  # words before a trigger that may govern it


def status_of(words: Sequence[str], first: int, last: int) -> str:
    """The status of the happening whose trigger is `words[first]` to `words[last]` of a sentence."""
    lowered = [word.lower() for word in words]
    governing = _governing(lowered, first)
    if _is_cancelled(lowered, governing, last):
        return "cancelled"
    if _is_denied(lowered, governing, first):
        return "denied"
    if _is_planned(governing) or _is_to_come(_following(lowered, last)):
        return "planned"
    return "occurred"


def _governing(words: Sequence[str], first: int) -> list[str]:
    """The words before the trigger in its clause, the nearest first."""
    found = []
    for word in reversed(words[max(0, first - _REACH) : first]):
        if word in _BOUNDARIES:
            break
        found.append(word)
    return found


def _is_cancelled(words: Sequence[str], governing: Sequence[str], last: int) -> bool:
    """By a verb before ("postponed the talks"), after ("the talks were postponed") or, as in titles, right
    after without a verb to help it ("talks postponed").
    """
    after = _following(words, last)
    passive = any(word in ("was", "were", "been", "be", "is", "are", "being") for word in after)
    in_title = bool(after) and after[0].endswith("ed") and _cancels(after[:2])
    return in_title or (passive and _cancels(after)) or _cancels(list(reversed(governing[:5])))


def _following(words: Sequence[str], last: int) -> list[str]:
    """The words after the trigger in its clause."""
    found = []
    for word in words[last + 1 : last + 8]:
        if word in _BOUNDARIES:
            break
        found.append(word)
    return found


def _cancels(words: Sequence[str]) -> bool:
    for number, word in enumerate(words):
        forms = candidates(word.rpartition("-")[2])
        if any(form in _CANCELLING for form in forms):
            return True
        following = words[number + 1] if number + 1 < len(words) else ""
        if any((form, following) in _CANCELLING_WITH_PARTICLE for form in forms):
            return True
    return False


def _is_denied(words: Sequence[str], governing: Sequence[str], first: int) -> bool:
    near = governing[:3]
    if any(word in _NEGATIONS or word.endswith(("n't", "n’t")) for word in near) or "no" in governing[:2]:
        return True
    if _is_object_of(_DENYING, governing):
        return True
    clause = words[max(0, first - 8) : first]
    return any("deny" in candidates(word) and after == "that" for word, after in zip(clause, clause[1:]))


def _is_object_of(verbs: set[str], governing: Sequence[str]) -> bool:
    """Whether only small words stand between the trigger and one of the verbs, such as "refused to"."""
    for word in governing[:5]:
        if any(form in verbs for form in candidates(word)):
            return True
        if word not in _SMALL:
            return False
    return False


def _is_planned(governing: Sequence[str]) -> bool:
    if any(word in _MODALS or word.endswith(("'ll", "’ll")) for word in governing):
        return True
    if "if" in governing or _is_object_of(_PLANNING, governing):
        return True
    return _is_open_infinitive(governing)


def _is_to_come(following: Sequence[str]) -> bool:
    """Whether a noun is followed by what sets it in the future: "the visit will take place", "is due"."""
    for word, after in zip(following[:5], following[1:6]):
        if word in ("will", "would", "to") and after in _TAKING_PLACE:
            return True
        if word in ("is", "are", "was", "were") and after in _ARRANGED:
            return True
    return False


def _is_open_infinitive(governing: Sequence[str]) -> bool:
    """Whether the trigger is an infinitive ("to open", "to be held") that nothing says came true."""
    for number, word in enumerate(governing[:3]):
        if word == "to":
            before = governing[number + 1] if number + 1 < len(governing) else ""
            between = governing[:number]
            if any(other not in ("be", "have", "been") and not other.endswith("ly") for other in between):
                return False
            return not any(form in _FACTUAL for form in candidates(before))
    return False
