"""The reader: the encoder and its heads. Shapes: `B` windows, `L` pieces in each, `K` anchors, `P` pairs."""

from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from . import labels
from .encoder import Encoder, Layer, attention_mask
from .dropout import PooledDropout
from .pairs import FEATURES

FARTHEST = 160  # pieces from an anchor, beyond which distance counts as this


class Anchors(NamedTuple):
    """Cues or triggers in a batch: the window of each, its first and its last piece; each `[K]`."""

    window: Tensor
    first: Tensor
    last: Tensor


class AnchoredTagger(nn.Module):
    """Tags the pieces of a window for one anchor: the roles around a cue, the parts around a trigger.

    All anchors of a window share one pass of the encoder. Each piece is mixed with the anchor's mean state and
    its distance from it; a few narrow transformer layers let the spans agree with each other.
    """

    def __init__(self, width: int, tags: int, layers: int, narrow: int = 192, dropout: float = 0.1):
        super().__init__()
        self.piece = nn.Linear(width, narrow)
        self.anchor = nn.Linear(width, narrow)
        self.distance = nn.Embedding(2 * FARTHEST + 2, narrow)
        self.norm = nn.LayerNorm(narrow)
        self.layers = nn.ModuleList(Layer(narrow, 4, 2 * narrow, dropout) for _ in range(layers))
        self.tag = nn.Linear(narrow, tags)
        self.dropout = PooledDropout(dropout)
        nn.init.normal_(self.distance.weight, std=0.02)

    def forward(self, states: Tensor, attention: Tensor, anchors: Anchors) -> Tensor:
        """`states [B, L, width]`, `attention [B, L]` to tags `[K, L, tags]`."""
        window, first, last = anchors
        place = torch.arange(states.shape[1], device=states.device)[None]
        first, last = first[:, None], last[:, None]
        inside = ((place >= first) & (place <= last)).float()
        share = inside / inside.sum(1, keepdim=True)
        anchor = torch.bmm(share[:, None].to(states.dtype), states[window])[:, 0]
        after = torch.where(place > last, place - last, torch.zeros_like(place))
        distance = torch.where(place < first, place - first, after).clamp(-FARTHEST, FARTHEST) + FARTHEST
        mixed = self.piece(states)[window] + self.anchor(anchor)[:, None] + self.distance(distance)
        mixed = self.norm(functional.gelu(mixed))
        mask = attention_mask(attention[window])
        for layer in self.layers:
            mixed = layer(mixed, mask)
        return self.tag(self.dropout(mixed))


class SameEntity(nn.Module):
    """Whether two mentions mean the same: logits `[P]`; "no antecedent" has logit 0."""

    def __init__(self, width: int, narrow: int = 128, dropout: float = 0.1):
        super().__init__()
        self.mention = nn.Linear(2 * width, narrow)
        self.inner = nn.Linear(3 * narrow + FEATURES, narrow)
        self.score = nn.Linear(narrow, 1)
        self.dropout = PooledDropout(dropout)

    def forward(self, anaphor: Tensor, antecedent: Tensor, features: Tensor) -> Tensor:
        """`anaphor`, `antecedent [P, 2 * width]`: states of first and last word; `features [P, FEATURES]`."""
        one = functional.gelu(self.mention(anaphor))
        other = functional.gelu(self.mention(antecedent))
        both = torch.cat([one, other, one * other, features.to(one.dtype)], -1)
        return self.score(self.dropout(functional.gelu(self.inner(both))))[:, 0]


class Reader(nn.Module):
    """One encoder, all heads. The heads on every piece are linear."""

    def __init__(self, weights: Path, role_layers: int = 2, part_layers: int = 1, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(weights, dropout)
        width = self.encoder.width
        self.names = nn.Linear(width, len(labels.NAMES))
        self.cues = nn.Linear(width, len(labels.CUES))
        self.triggers = nn.Linear(width, len(labels.TRIGGERS))
        self.statuses = nn.Linear(width, len(labels.STATUSES))
        self.mentions = nn.Linear(width, len(labels.MENTIONS))
        self.passage = nn.Linear(width, width)
        self.roles = AnchoredTagger(width, len(labels.ROLES), role_layers, dropout=dropout)
        self.parts = AnchoredTagger(width, len(labels.PARTS), part_layers, dropout=dropout)
        self.same = SameEntity(width, dropout=dropout)
        self.dropout = PooledDropout(dropout)
        nn.init.eye_(self.passage.weight)
        nn.init.zeros_(self.passage.bias)
