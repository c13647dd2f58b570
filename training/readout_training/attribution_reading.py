"""From the scores of a passage to its attributions; in the JVM, `AttributionLayer`.

Cues are read twice: first every run of pieces that may be one, by the scores of the pieces alone; then each of them
by the tagger of roles, which sees what stands around it. What both together hold for a cue is one, and source and
content are what the tagger gives if it is one.
"""

from dataclasses import dataclass

import numpy as np

from . import labels
from .annotated import Attribution, Span
from .decode import best_path, best_paths, bio_transitions, edges
from .passage import Passage
from .predict import Anchor, Read, runs, spans_of

SOURCE, CONTENT, CUE = (labels.ROLES.index(role) for role in ("SOURCE", "CONTENT", "CUE"))
LEAST = 1e-4  # the least that the first tag keeps, see `given`


@dataclass(frozen=True)
class Decoding:
    """What is chosen on dev.

    `cue_bias` is added to the score of "no cue" of every piece: the less, the more is looked at twice. `doubt` is
    what the two readings together must exceed, in log odds. `edge_cost` is taken from the sum of scores at each
    edge of content.
    """

    cue_bias: float = 0.0
    doubt: float = 0.0
    edge_cost: float = 0.0


def read_attributions(read: Read, passage: Passage, decoding: Decoding = Decoding()) -> list[Attribution]:
    """Attributions with some content, in order of their cues."""
    scores = read.scores["cues"] + np.array([decoding.cue_bias, 0.0, 0.0])
    tags = best_path(scores, bio_transitions(labels.CUES))
    cues = [cue for cue in runs(tags) if read.window_of(cue) is not None]
    around = read.around("roles", cues)
    judged = []
    for cue, (begin, roles) in zip(cues, around):
        first = np.mean(_log_odds(scores[cue.first : cue.last + 1], [1, 2]))
        second = np.mean(_log_odds(roles[cue.first - begin : cue.last + 1 - begin], [CUE]))
        if first + second > decoding.doubt:
            judged.append((cue, begin, given(roles, -np.logaddexp(0, -second))))
    transitions = edges(len(labels.ROLES), CONTENT, decoding.edge_cost)
    paths = best_paths([roles for _, _, roles in judged], transitions)
    found = (_attribution(passage, cue, begin, path) for (cue, begin, _), path in zip(judged, paths))
    return [each for each in found if each.content]


def given(scores: np.ndarray, log_share: float) -> np.ndarray:
    """Logarithms of shares `[L, T]` if the anchor is certainly one, as it is with so much of the probability.

    Around what is none the tagger gives the first tag alone, so the others have that share at most.
    """
    others = (scores - _log_sum(scores)[:, None])[:, 1:] - log_share
    others = np.minimum(others, 0)
    first = np.log(np.maximum(LEAST, 1 - np.exp(others).sum(1)))
    return np.concatenate([first[:, None], others], 1)


def _log_odds(scores: np.ndarray, labels: list[int]) -> np.ndarray:
    """Of those labels against all others, for each row."""
    others = [label for label in range(scores.shape[1]) if label not in labels]
    return _log_sum(scores[:, labels]) - _log_sum(scores[:, others])


def _log_sum(scores: np.ndarray) -> np.ndarray:
    return np.logaddexp.reduce(scores, axis=1)


def _attribution(passage: Passage, cue: Anchor, begin: int, path: np.ndarray) -> Attribution:
    words = Span(passage.starts[cue.first], passage.ends[cue.last])
    return Attribution((words,), spans_of(passage, begin, path == SOURCE), spans_of(passage, begin, path == CONTENT))
