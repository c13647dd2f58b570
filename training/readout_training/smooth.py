"""Moves outliers of activations into weights before both are rounded (SmoothQuant, Xiao et al. 2023).

One scale rounds all of a window's states, so one feature that runs large costs all others their precision. Each
feature is divided by a number that its weights are multiplied with, which leaves the product as it was.
"""

from collections.abc import Iterable

import torch
from torch import Tensor, nn

from .batches import Batch
from .encoder import Encoder

STRENGTH = 0.5  # 0 leaves all to the states, 1 moves all to the weights
_TINY = 1e-5

Divisors = dict[str, Tensor]


def divisors(encoder: Encoder, batches: Iterable[Batch], strength: float = STRENGTH) -> Divisors:
    """By the name of each linear layer of the encoder what to divide its inputs by, `[in]`."""
    largest = _largest_inputs(encoder, batches)
    layers = dict(encoder.named_modules())
    return {name: _divisor(seen, layers[name].weight.data, strength) for name, seen in largest.items()}


def _divisor(largest: Tensor, weight: Tensor, strength: float) -> Tensor:
    """`largest [in]`: absolute values of inputs; `weight [out, in]`."""
    inputs = largest.clamp(min=_TINY) ** strength
    return inputs / weight.abs().amax(0).clamp(min=_TINY) ** (1 - strength)


def _largest_inputs(encoder: Encoder, batches: Iterable[Batch]) -> dict[str, Tensor]:
    largest: dict[str, Tensor] = {}
    hooks = [
        layer.register_forward_pre_hook(lambda _, given, name=name: _keep_largest(largest, name, given[0]))
        for name, layer in encoder.named_modules()
        if isinstance(layer, nn.Linear)
    ]
    encoder.eval()
    with torch.no_grad():
        for batch in batches:
            encoder(batch.ids, batch.cases, batch.attention)
    for hook in hooks:
        hook.remove()
    return largest


def _keep_largest(largest: dict[str, Tensor], name: str, states: Tensor) -> None:
    seen = states.abs().flatten(0, -2).amax(0)
    largest[name] = torch.maximum(largest[name], seen) if name in largest else seen
