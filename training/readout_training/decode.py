"""From scores of each piece to the best tags of a whole window (Viterbi 1967)."""

import numpy as np


def best_path(scores: np.ndarray, transitions: np.ndarray) -> np.ndarray:
    """The tags `[L]` whose `scores [L, T]` and `transitions [T, T]` (from, to) have the greatest sum."""
    length, _ = scores.shape
    best = scores[0]
    back = np.zeros(scores.shape, np.int64)
    for place in range(1, length):
        joined = best[:, None] + transitions
        back[place] = joined.argmax(0)
        best = joined.max(0) + scores[place]
    path = np.zeros(length, np.int64)
    path[-1] = best.argmax()
    for place in range(length - 1, 0, -1):
        path[place - 1] = back[place, path[place]]
    return path


def switching(tags: int, cost: float) -> np.ndarray:
    """Transitions `[tags, tags]` that cost so much where the tag changes, and nothing where it stays."""
    return -cost * (1.0 - np.eye(tags))


def bio_transitions(names: tuple[str, ...]) -> np.ndarray:
    """Transitions that forbid an inner label that follows neither the first nor an inner one of its kind."""
    allowed = [[to[0] != "I" or before[1:] == to[1:] for to in names] for before in names]
    return np.where(np.array(allowed), 0.0, -1e4)
