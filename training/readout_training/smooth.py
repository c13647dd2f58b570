"""Moves the largest features of activations into weights before both are rounded (after Xiao et al. 2023).

One scale rounds all of a window's states to bytes. In this encoder a few features run far larger than all
others, at the marks of a window above all, and cost those their precision: one feature in front of the widening
half, one behind it. Each such feature is divided by a number that its weights are multiplied with, which leaves
the product as it was. It costs a multiplication of the states and halves what rounding changes.
"""

from collections.abc import Iterable

import torch
from torch import Tensor, nn

from .batches import Batch
from .encoder import Encoder

MOVED = 16  # features of each layer that are brought down to the size of the next one
_WORTH = 1.5  # how far the largest must stand out

Divisors = dict[str, Tensor]


def divisors(encoder: Encoder, batches: Iterable[Batch]) -> Divisors:
    """By the name of a linear layer of the encoder, what to divide its inputs by, `[in]`.

    `batches`: some hundred windows of any reports. Layers whose inputs are all of a size are left out.
    """
    found = {name: divisor(largest) for name, largest in _largest_inputs(encoder, batches).items()}
    return {name: each for name, each in found.items() if float(each.max()) >= _WORTH}


def divisor(largest: Tensor, moved: int = MOVED) -> Tensor:
    """1 but for the largest features; `largest [in]`: the greatest absolute value of each."""
    threshold = largest.sort(descending=True).values[min(moved, len(largest) - 1)]
    return (largest / threshold).clamp(min=1)


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
