"""Dropout whose masks are cut from one pool of random numbers: drawing fresh ones took 7 % of training on a CPU."""

import torch
from torch import Tensor, nn

POOL = 1 << 23


class PooledDropout(nn.Module):
    """As `nn.Dropout`; the masks are stretches of a pool, at places drawn anew for each call.

    The pool is drawn from torch's seed at the first use in training and is no part of the model's state.
    """

    _pools: dict[tuple, Tensor] = {}  # by type and device of the states, shared by all

    def __init__(self, rate: float):
        super().__init__()
        self.rate = rate

    def forward(self, states: Tensor) -> Tensor:
        if not self.training or self.rate == 0:
            return states
        size = states.numel()
        pool = self._filled(states, size)
        start = int(torch.randint(0, pool.numel() - size + 1, ()))
        return states * pool[start : start + size].view_as(states)

    def _filled(self, states: Tensor, size: int) -> Tensor:
        kind = (states.dtype, states.device, self.rate)
        pool = PooledDropout._pools.get(kind)
        if pool is None or pool.numel() < 2 * size:
            keep = torch.rand(max(POOL, 4 * size), device=states.device) >= self.rate
            pool = PooledDropout._pools[kind] = (keep / (1 - self.rate)).to(states.dtype)
        return pool
