"""Names by the definition of conlleval: an entity is right if its words and its kind are exactly the gold ones."""

from .. import labels
from ..annotated import Name
from ..passage import Passage
from .counts import Counts


def score_names(pairs: list[tuple[Passage, tuple[Name, ...], list[Name]]]) -> dict[str, Counts]:
    """Counts in all and for each kind, from gold and read names of each passage."""
    counts = {kind: Counts() for kind in ("all", *labels.NAME_KINDS)}
    for _, gold, found in pairs:
        for kind, count in counts.items():
            right = {name for name in gold if kind in ("all", name.kind)}
            read = {name for name in found if kind in ("all", name.kind)}
            count.add(len(right & read), len(read), len(right))
    return counts
