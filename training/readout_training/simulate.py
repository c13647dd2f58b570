"""The exported reader in torch: int8 weights, and every window run by itself, as the JVM runs the graphs."""

import copy

import torch
from torch import Tensor, nn

from .encoder import Encoder
from .heads import AnchoredTagger, Anchors, Reader
from .near import PART_PIECES, ROLE_PIECES, NearTagger
from .quantise import quantised_encoder, quantised_tagger
from .smooth import Divisors


class WindowByWindow(nn.Module):
    """An encoder for one window without padding, made to take several with it."""

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder
        self.width = encoder.width

    def forward(self, ids: Tensor, cases: Tensor, attention: Tensor) -> Tensor:
        states = torch.zeros(*ids.shape, self.width)
        for number, length in enumerate(attention.sum(1).tolist()):
            window = slice(number, number + 1), slice(0, length)
            states[window] = self.encoder(ids[window], cases[window], attention[window])
        return states


class AnchorsByWindow(nn.Module):
    """A tagger for the anchors of one window without padding, made to take those of several."""

    def __init__(self, tagger: nn.Module, tags: int):
        super().__init__()
        self.tagger = tagger
        self._tags = tags

    def forward(self, states: Tensor, attention: Tensor, anchors: Anchors) -> Tensor:
        tags = torch.zeros(len(anchors.window), states.shape[1], self._tags)
        for number in sorted(set(anchors.window.tolist())):
            chosen = anchors.window == number
            length = int(attention[number].sum())
            window = slice(number, number + 1), slice(0, length)
            first, last = anchors.first[chosen], anchors.last[chosen]
            here = Anchors(torch.zeros_like(first), first, last)
            tags[chosen, :length] = self.tagger(states[window], attention[window], here)
        return tags


def exported(reader: Reader, divisors: Divisors) -> Reader:
    """A copy that computes what the exported graphs compute, on the CPU; `divisors`: see `smooth`."""
    small = copy.deepcopy(reader).cpu().eval()
    small.encoder = WindowByWindow(quantised_encoder(small.encoder, divisors))
    small.roles = _near(quantised_tagger(small.roles), ROLE_PIECES)
    small.parts = _near(quantised_tagger(small.parts), PART_PIECES)
    return small


def with_near_taggers(reader: Reader) -> Reader:
    """A copy in full precision whose taggers see what those of the exported graphs see."""
    other = copy.deepcopy(reader).cpu().eval()
    other.roles = _near(other.roles, ROLE_PIECES)
    other.parts = _near(other.parts, PART_PIECES)
    return other


def _near(tagger: AnchoredTagger, pieces: int) -> AnchorsByWindow:
    return AnchorsByWindow(NearTagger(tagger, pieces), tagger.tag.out_features)
