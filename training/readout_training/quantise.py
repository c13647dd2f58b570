"""Turns a trained reader into one that computes with int8 weights, in torch as in the exported graphs."""

import copy

import torch
from torch import Tensor, nn

from .encoder import Encoder, Layer
from .fused import AddAndNormalise, Attention, Gelu, QuantisedProduct
from .heads import AnchoredTagger
from .smooth import Divisors

_MOST = 127  # largest weight as int8; the range is kept symmetric
_TINY = 1e-8


def rounded(weights: Tensor, dimension: int) -> tuple[Tensor, Tensor]:
    """Weights as int8, and the scales (that dimension has size 1) by which they are multiplied."""
    scales = (weights.abs().amax(dimension, keepdim=True) / _MOST).clamp(min=_TINY)
    return torch.round(weights / scales).to(torch.int8), scales


class QuantisedLinear(nn.Module):
    """A linear layer with int8 weights, a scale for each output."""

    def __init__(self, linear: nn.Linear, divisor: Tensor | None = None):
        """`divisor [in]`: see `smooth`; without one, the states are rounded as they are."""
        super().__init__()
        weight = linear.weight.data if divisor is None else linear.weight.data * divisor
        matrix, scales = rounded(weight.t(), 0)
        self.register_buffer("matrix", matrix.contiguous())
        self.register_buffer("scales", scales[0])
        self.register_buffer("bias", linear.bias.data.clone())
        self.register_buffer("factor", None if divisor is None else 1 / divisor)

    def forward(self, states: Tensor) -> Tensor:
        if self.factor is not None:
            states = states * self.factor
        return QuantisedProduct.apply(states, self.matrix, self.scales, self.bias)


class QuantisedRows(nn.Module):
    """An embedding with int8 weights, a scale for each row."""

    def __init__(self, embedding: nn.Embedding):
        super().__init__()
        rows, scales = rounded(embedding.weight.data, 1)
        self.register_buffer("rows", rows)
        self.register_buffer("scales", scales)

    def forward(self, numbers: Tensor) -> Tensor:
        return self.rows[numbers].float() * self.scales[numbers]


class QuantisedLayer(nn.Module):
    """A transformer layer for one window without padding: the mask is taken and not used."""

    def __init__(self, layer: Layer, divisors: Divisors | None = None):
        super().__init__()
        divisors = divisors or {}
        self.heads = layer.heads
        self._parts = [layer.attended.in_features] * 3  # query, key and value
        self.query_key_value = QuantisedLinear(layer.query_key_value, divisors.get("query_key_value"))
        self.attended = QuantisedLinear(layer.attended, divisors.get("attended"))
        self.attended_norm = layer.attended_norm
        self.widen = QuantisedLinear(layer.widen, divisors.get("widen"))
        self.narrow = QuantisedLinear(layer.narrow, divisors.get("narrow"))
        self.norm = layer.norm

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        parts = self.query_key_value(states).split(self._parts, -1)
        seen = Attention.apply(*parts, self.heads)
        states = _added(self.attended_norm, states, self.attended(seen))
        return _added(self.norm, states, self.narrow(Gelu.apply(self.widen(states))))


def _added(norm: nn.LayerNorm, states: Tensor, added: Tensor) -> Tensor:
    return AddAndNormalise.apply(states, added, norm.weight, norm.bias, norm.eps)


def quantised_encoder(encoder: Encoder, divisors: Divisors | None = None) -> Encoder:
    """A copy with int8 weights; its word and position embeddings too. `divisors`: see `smooth`."""
    small = copy.deepcopy(encoder).eval()
    small.words = QuantisedRows(encoder.words)
    small.positions = QuantisedRows(encoder.positions)
    small.layers = nn.ModuleList(
        QuantisedLayer(layer, _of_layer(divisors or {}, number)) for number, layer in enumerate(small.layers)
    )
    return small


def _of_layer(divisors: Divisors, number: int) -> Divisors:
    start = f"layers.{number}."
    return {name[len(start) :]: each for name, each in divisors.items() if name.startswith(start)}


def quantised_tagger(tagger: AnchoredTagger) -> AnchoredTagger:
    """A copy with int8 weights, but for the last step to the tags."""
    small = copy.deepcopy(tagger).eval()
    small.piece = QuantisedLinear(tagger.piece)
    small.layers = nn.ModuleList(QuantisedLayer(layer) for layer in small.layers)
    return small
