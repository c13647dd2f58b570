"""From scores of each piece to the best tags of a whole window (Viterbi 1967); in the JVM, `BestPath`."""

from collections.abc import Sequence

import numpy as np


def best_path(scores: np.ndarray, transitions: np.ndarray) -> np.ndarray:
    """The tags `[L]` whose `scores [L, T]` and `transitions [T, T]` (from, to) have the greatest sum."""
    return best_paths([scores], transitions)[0]


def best_paths(windows: Sequence[np.ndarray], transitions: np.ndarray) -> list[np.ndarray]:
    """The best path of each window, all at once; staying with a tag must cost nothing."""
    if not windows:
        return []
    scores = _padded(windows)
    best = scores[:, 0]
    back = np.zeros(scores.shape, np.int64)
    for place in range(1, scores.shape[1]):
        joined = best[:, :, None] + transitions
        back[:, place] = joined.argmax(1)
        best = joined.max(1) + scores[:, place]
    return [path[: len(window)] for path, window in zip(_followed(back, best.argmax(1)), windows)]


def _padded(windows: Sequence[np.ndarray]) -> np.ndarray:
    """`[K, L, T]`; what is behind a window's end has no scores, so its best tag is the last one again."""
    longest = max(len(window) for window in windows)
    padded = np.zeros((len(windows), longest, windows[0].shape[1]), windows[0].dtype)
    for row, window in zip(padded, windows):
        row[: len(window)] = window
    return padded


def _followed(back: np.ndarray, last: np.ndarray) -> np.ndarray:
    """The paths `[K, L]` that end in these tags, along `back [K, L, T]`."""
    count, length, _ = back.shape
    paths = np.zeros((count, length), np.int64)
    paths[:, -1] = last
    for place in range(length - 1, 0, -1):
        paths[:, place - 1] = back[np.arange(count), place, paths[:, place]]
    return paths


def edges(tags: int, steady: int, cost: float) -> np.ndarray:
    """Transitions `[tags, tags]` that cost so much where `steady`, which stands in long runs, begins or ends."""
    is_steady = np.arange(tags) == steady
    return np.where(is_steady[:, None] != is_steady[None], -cost, 0.0)


def bio_transitions(names: tuple[str, ...]) -> np.ndarray:
    """Transitions that forbid an inner label that follows neither the first nor an inner one of its kind."""
    allowed = [[to[0] != "I" or before[1:] == to[1:] for to in names] for before in names]
    return np.where(np.array(allowed), 0.0, -1e4)
