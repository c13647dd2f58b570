"""What is told of a pair of mentions by their words and places alone, for the coreference head.

The JVM side is `org.readout.reader.PairFeatures`; both are checked with `tests/pairs.tsv`.
"""

from typing import NamedTuple

# classes of mentions by their words; a pronoun's class is looked up in lower case
_PRONOUNS = {
    word: number
    for number, words in enumerate(
        (
            "he him his himself",
            "she her hers herself",
            "they them their theirs themselves",
            "it its itself",
            "i me my mine myself we us our ours ourselves you your yours yourself yourselves",
            "who whom whose which that this these those",
        )
    )
    for word in words.split()
}
NAME = 6
NOUN = 7
CLASSES = 8

# class of the anaphor, class of the antecedent, then the twelve of `features`
FEATURES = 2 * CLASSES + 12


class Mentioned(NamedTuple):
    """A mention in a report: its words, its kind, and where it stands.

    `start`, `end`: characters; `sentence`: number of its sentence; `order`: its rank among the mentions of the
    report, by start and then by end, longest first.
    """

    text: str
    kind: str
    start: int
    end: int
    sentence: int
    order: int


def class_of(text: str) -> int:
    """Which pronoun a mention is, or a name (a capital in its last word), or another noun."""
    words = text.split()
    if len(words) == 1 and words[0].lower() in _PRONOUNS:
        return _PRONOUNS[words[0].lower()]
    return NAME if words and any(char.isupper() for char in words[-1]) else NOUN


def features(anaphor: Mentioned, antecedent: Mentioned) -> list[float]:
    """`FEATURES` numbers, each 0 or 1, for a mention and one before it."""
    classes = [0.0] * (2 * CLASSES)
    classes[class_of(anaphor.text)] = 1.0
    classes[CLASSES + class_of(antecedent.text)] = 1.0
    one, other = anaphor.text.lower().split(), antecedent.text.lower().split()
    sentences = anaphor.sentence - antecedent.sentence
    between = anaphor.order - antecedent.order - 1
    facts = (
        anaphor.kind == antecedent.kind,
        one == other,
        one[-1:] == other[-1:],
        set(one) <= set(other),
        set(other) <= set(one),
        sentences == 0,
        sentences == 1,
        2 <= sentences <= 3,
        sentences >= 4,
        between <= 1,
        between >= 10,
        anaphor.start < antecedent.end,  # one inside the other
    )
    return classes + [float(fact) for fact in facts]
