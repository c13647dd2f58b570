"""Cues as the reader itself proposes them: the tagger of roles learns to judge and to mend them.

A run of pieces that are likely enough to be of a cue is shown to the tagger as a cue would be. Where it shares
pieces with a marked cue, the tagger should say what it says there, the words of the marked cue among them;
elsewhere it should say that nothing is said, by whom or what, not even by a cue.
"""

import numpy as np
import torch
from torch import Tensor

from .heads import Anchors
from .predict import runs
from .targets import UNKNOWN

LIKELY = 0.15  # probability from which a piece is proposed
MOST = 10  # in a window; at the very beginning of training, everything is likely


def with_proposed(scores: Tensor, cues: Tensor, marked: tuple[Anchors, Tensor] | None) -> tuple[Anchors, Tensor] | None:
    """The marked anchors with their tags `[K, L]`, and behind them those that are proposed beside them.

    `scores [B, L, 3]` are the reader's for `cues [B, L]`, which tells where a cue is marked (UNKNOWN: not known).
    """
    places, tags = [], []
    gold = _by_window(marked)
    for window, row in enumerate(_proposed(scores, cues)):
        known = gold.get(window, [])
        for first, last in [place for place in row if place not in [(f, l) for f, l, _ in known]][:MOST]:
            near = [tags for f, l, tags in known if f <= last and first <= l]
            places.append((window, first, last))
            tags.append(near[0] if near else torch.where(cues[window] == UNKNOWN, UNKNOWN, 0))
    if not places:
        return marked
    found = Anchors(*torch.tensor(places, device=cues.device).unbind(1)), torch.stack(tags)
    if marked is None:
        return found
    anchors = Anchors(*(torch.cat(both) for both in zip(marked[0], found[0])))
    return anchors, torch.cat([marked[1], found[1]])


def _proposed(scores: Tensor, cues: Tensor) -> list[list[tuple[int, int]]]:
    """First and last piece of each proposed cue, by window."""
    with torch.no_grad():
        shares = torch.softmax(scores.float(), -1).cpu().numpy()
    known = (cues != UNKNOWN).cpu().numpy()
    likely = (shares[..., 1] + shares[..., 2] > LIKELY) & known
    labels = np.where(likely, np.where(shares[..., 1] >= shares[..., 2], 1, 2), 0)
    return [[(run.first, run.last) for run in runs(row)] for row in labels]


def _by_window(marked: tuple[Anchors, Tensor] | None) -> dict[int, list[tuple[int, int, Tensor]]]:
    found: dict[int, list[tuple[int, int, Tensor]]] = {}
    if marked is not None:
        anchors, tags = marked
        for window, first, last, row in zip(*(each.tolist() for each in anchors), tags):
            found.setdefault(window, []).append((first, last, row))
    return found
