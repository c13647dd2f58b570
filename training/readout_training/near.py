"""The anchored tagger as it is run: each anchor sees only the pieces near it.

Nearly all that a tagger looks for lies near its anchor, while its cost grows faster than what it sees: with
160 pieces around each cue and 64 around each trigger, the two taggers take a quarter of the encoder's time on
news; over whole windows they take almost as long as the encoder.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from .heads import FARTHEST, AnchoredTagger, Anchors

ROLE_PIECES = 160  # 1.1 % of PolNeAR's contents (dev) reach farther than 80 pieces from their cue
PART_PIECES = 64  # 0.7 % of the parts of ECB+ and MEANTIME lie farther than 32 pieces from their trigger
_ELSEWHERE = -20.0  # logit of every tag but "none" at pieces that are not near


class NearTagger(nn.Module):
    """Tags `pieces` pieces around each anchor; the rest of the window gets the first tag, "none".

    For windows without padding. Where the window ends nearby, more is seen on the other side.
    """

    def __init__(self, tagger: AnchoredTagger, pieces: int):
        super().__init__()
        self.tagger = tagger
        self._pieces = pieces

    def forward(self, states: Tensor, attention: Tensor, anchors: Anchors) -> Tensor:
        """`states [B, L, width]`, `attention [B, L]` to tags `[K, L, tags]`."""
        batch, length, width = states.shape
        window, first, last = (each[:, None] for each in anchors)
        flat = states.reshape(batch * length, width)
        tags, near = tags_near(self.tagger, flat, window * length, length, (first, last), self._pieces)
        return _spread(tags, near, length)


def tags_near(
    tagger: AnchoredTagger, states: Tensor, begin: Tensor, length: int, anchors: tuple[Tensor, Tensor], pieces: int
) -> tuple[Tensor, Tensor]:
    """Tags `[K, N, tags]` of the pieces near each anchor, and their places in its window `[K, N]`.

    `states [B * L, width]`: windows of that length; `begin [K, 1]`: where the window of each anchor begins in
    them; `anchors`: first and last place of each in its window, `[K, 1]`.
    """
    first, last = anchors
    near = _near(length, first, last, pieces)
    distance = tagger.distance(_distance(near, first, last))
    mean = _mean(states, begin, first, last)
    mixed = tagger.piece(states)[begin + near] + tagger.anchor(mean)[:, None] + distance
    mixed = tagger.norm(functional.gelu(mixed))
    for layer in tagger.layers:
        mixed = layer(mixed, torch.zeros(()))
    return tagger.tag(tagger.dropout(mixed)), near


def _near(length: int, first: Tensor, last: Tensor, pieces: int) -> Tensor:
    """The places `[K, N]` in the window that each anchor sees."""
    count = torch.clamp(torch.as_tensor(length), max=pieces)
    middle = torch.div(first + last, 2, rounding_mode="floor")
    begin = torch.minimum((middle - pieces // 2).clamp(min=0), length - count)
    return begin + torch.arange(count)[None]


def _mean(states: Tensor, begin: Tensor, first: Tensor, last: Tensor) -> Tensor:
    """The mean state `[K, width]` of each anchor; `states [B * L, width]`, the others `[K, 1]`."""
    place = torch.arange(states.shape[0])[None]
    inside = ((place >= begin + first) & (place <= begin + last)).float()
    return torch.matmul(inside / inside.sum(1, keepdim=True), states)


def _distance(place: Tensor, first: Tensor, last: Tensor) -> Tensor:
    """Row of the table of distances for each place."""
    before, after = (place - first).clamp(max=0), (place - last).clamp(min=0)
    return (before + after).clamp(-FARTHEST, FARTHEST) + FARTHEST


def _spread(tags: Tensor, near: Tensor, length: int) -> Tensor:
    """Tags `[K, N, tags]` at their places in the window, `[K, L, tags]`."""
    count = tags.shape[2]
    elsewhere = torch.tensor([0.0] + [_ELSEWHERE] * (count - 1)).expand(tags.shape[0], length, count)
    return elsewhere.scatter(1, near[..., None].expand(-1, -1, count), tags)
