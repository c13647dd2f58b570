"""Windows of one kind of corpus, padded to one length, as tensors."""

import random
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .heads import Anchors
from .targets import UNKNOWN, Anchored, Target


@dataclass
class Batch:
    """Tensors of a batch; what no window of it is annotated with is None. `[B, L]`, `[K, L]`, `[P]` as in `heads`."""

    ids: Tensor
    cases: Tensor
    attention: Tensor
    tags: dict[str, Tensor]  # by head, [B, L]
    roles: tuple[Anchors, Tensor] | None
    parts: tuple[Anchors, Tensor] | None
    pairs: "Pairs | None"
    vectors: Tensor | None  # [B, width]


@dataclass
class Pairs:
    """Pairs of mentions as rows: window, four positions, features, and to which anaphor each pair belongs."""

    window: Tensor  # [P]
    positions: Tensor  # [P, 4]: first and last word of the anaphor, of the antecedent
    features: Tensor  # [P, FEATURES]
    anaphor: Tensor  # [P], 0 <= anaphor < anaphors
    same: Tensor  # [P], 0 or 1
    anaphors: int


def packed(windows: list[Target], pieces: int, rng: random.Random) -> list[list[Target]]:
    """Groups windows of like length so that no batch has more than so many positions; in random order."""
    windows = list(windows)
    rng.shuffle(windows)
    windows.sort(key=lambda window: len(window.ids) // 16)
    groups: list[list[Target]] = []
    group: list[Target] = []
    for window in windows:
        longest = max(len(each.ids) for each in group + [window])
        if group and longest * (len(group) + 1) > pieces:
            groups.append(group)
            group = []
        group.append(window)
    if group:
        groups.append(group)
    rng.shuffle(groups)
    return groups


def batch_of(windows: list[Target], device: str) -> Batch:
    """Pads and stacks windows."""
    length = max(len(window.ids) for window in windows)

    def stacked(rows: list[list[int]], fill: int) -> Tensor:
        return torch.tensor([row + [fill] * (length - len(row)) for row in rows], device=device)

    heads = [h for h in ("names", "cues", "triggers", "statuses", "mentions") if getattr(windows[0], h) is not None]
    vectors = [window.vector for window in windows]
    return Batch(
        ids=stacked([window.ids for window in windows], 0),
        cases=stacked([window.cases for window in windows], 0),
        attention=stacked([[1] * len(window.ids) for window in windows], 0),
        tags={head: stacked([getattr(window, head) for window in windows], UNKNOWN) for head in heads},
        roles=_anchored([window.roles for window in windows], length, device),
        parts=_anchored([window.parts for window in windows], length, device),
        pairs=_pairs(windows, device),
        vectors=None if vectors[0] is None else torch.tensor(np.stack(vectors), device=device),
    )


def _anchored(rows: list[list[Anchored]], length: int, device: str) -> tuple[Anchors, Tensor] | None:
    found = [(number, each) for number, row in enumerate(rows) for each in row]
    if not found:
        return None
    places = torch.tensor([(number, each.first, each.last) for number, each in found], device=device)
    tags = torch.tensor([each.tags + [UNKNOWN] * (length - len(each.tags)) for _, each in found], device=device)
    return Anchors(*places.unbind(1)), tags


def _pairs(windows: list[Target], device: str) -> Pairs | None:
    rows, features, same = [], [], []
    anaphors = 0
    for number, window in enumerate(windows):
        for each in window.anaphors:
            for place, told, positive in zip(each.antecedents, each.features, each.same):
                rows.append((number, anaphors, each.first, each.last, *place))
                features.append(told)
                same.append(float(positive))
            anaphors += bool(each.antecedents)
    if not rows:
        return None
    table = torch.tensor(rows, device=device)
    return Pairs(
        window=table[:, 0],
        anaphor=table[:, 1],
        positions=table[:, 2:],
        features=torch.tensor(features, device=device),
        same=torch.tensor(same, device=device),
        anaphors=anaphors,
    )
