"""The heads: a narrow transformer over the states of a window, that marks triggers and cues, and two anchored taggers for their parts."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..encoder import Layer, attention_mask
from ..heads import AnchoredTagger
from . import kinds

WIDTH = 384  # of the shipped encoder
PIECES = 96  # around a trigger or cue that its tagger sees
_NARROW, _LAYERS, _DROPOUT = 256, 2, 0.2


class Chronicle(nn.Module):
    """`states [B, L, width]`, `attention [B, L]` to logits of events, statuses and outcomes, each `[B, L, labels]`."""

    def __init__(self, width: int = WIDTH):
        super().__init__()
        self.piece = nn.Linear(width, _NARROW)
        self.norm = nn.LayerNorm(_NARROW)
        self.layers = nn.ModuleList(Layer(_NARROW, 4, 2 * _NARROW, _DROPOUT) for _ in range(_LAYERS))
        self.events = nn.Linear(_NARROW + width, len(kinds.EVENTS) + 1)
        self.statuses = nn.Linear(_NARROW + width, len(kinds.STATUSES))
        self.outcomes = nn.Linear(_NARROW + width, len(kinds.OUTCOMES) + 1)
        self.dropout = nn.Dropout(_DROPOUT)

    def forward(self, states: Tensor, attention: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        mixed = self.norm(functional.gelu(self.piece(self.dropout(states))).float())
        mask = attention_mask(attention)
        for layer in self.layers:
            mixed = layer(mixed, mask)
        both = self.dropout(torch.cat([mixed.float(), states], -1))
        return self.events(both), self.statuses(both), self.outcomes(both)


def part_tagger(roles: tuple[str, ...], width: int = WIDTH) -> AnchoredTagger:
    """Tags around an anchor: none, then one for each role."""
    return AnchoredTagger(width, len(roles) + 1, layers=2, dropout=0.15)
