"""Operations of ONNX Runtime that no torch layer exports to, each with what it computes in torch.

Written into a graph as they are, they need not be recognised at load time among a dozen small steps each, and
attention takes its fastest way, which knows no padding. Domain `com.microsoft`, version 1:
https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md.
"""

import math

import torch
from torch import Tensor
from torch.nn import functional
from torch.onnx.symbolic_opset9 import unused

DOMAIN = "com.microsoft"
LEVELS = 255  # of an activation as one byte


def quantised(states: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """ONNX's DynamicQuantizeLinear: levels 0 to 255 as floats, their scale, and the level that means 0."""
    low, high = states.min().clamp(max=0), states.max().clamp(min=0)
    scale = (high - low) / LEVELS
    scale = torch.where(scale == 0, torch.ones_like(scale), scale)
    zero = torch.round(-low / scale).clamp(0, LEVELS)
    return (torch.round(states / scale) + zero).clamp(0, LEVELS), scale, zero


class QuantisedProduct(torch.autograd.Function):
    """`states [..., in]` times an int8 matrix `[in, out]` with a scale for each column, plus a bias.

    The states are rounded to bytes with one scale for the whole tensor: run one window at a time.
    """

    @staticmethod
    def forward(ctx, states: Tensor, matrix: Tensor, scales: Tensor, bias: Tensor) -> Tensor:
        levels, scale, zero = quantised(states)
        return ((levels - zero) @ matrix.float()) * (scale * scales) + bias

    @staticmethod
    def symbolic(graph, states, matrix, scales, bias):
        product = f"{DOMAIN}::DynamicQuantizeMatMul"
        return graph.op(product, states, matrix, scales, unused(graph), bias).setType(states.type())


class Attention(torch.autograd.Function):
    """Attention of every piece to every piece; query, key, value and the result are each `[B, L, width]`."""

    @staticmethod
    def forward(ctx, query: Tensor, key: Tensor, value: Tensor, heads: int) -> Tensor:
        batch, length, width = query.shape
        parts = (part.reshape(batch, length, heads, -1).transpose(1, 2) for part in (query, key, value))
        query, key, value = parts
        scores = torch.matmul(query, key.transpose(-1, -2)) / math.sqrt(width // heads)
        seen = torch.matmul(torch.softmax(scores, -1), value)
        return seen.transpose(1, 2).reshape(batch, length, width)

    @staticmethod
    def symbolic(graph, query, key, value, heads):
        seen = graph.op(f"{DOMAIN}::MultiHeadAttention", query, key, value, num_heads_i=heads)
        return seen.setType(query.type())


class AddAndNormalise(torch.autograd.Function):
    """The layer norm of a sum."""

    @staticmethod
    def forward(ctx, states: Tensor, added: Tensor, weight: Tensor, bias: Tensor, epsilon: float) -> Tensor:
        return functional.layer_norm(states + added, weight.shape, weight, bias, epsilon)

    @staticmethod
    def symbolic(graph, states, added, weight, bias, epsilon):
        norm = f"{DOMAIN}::SkipLayerNormalization"
        return graph.op(norm, states, added, weight, bias, epsilon_f=epsilon).setType(states.type())


class Gelu(torch.autograd.Function):
    """The exact GELU."""

    @staticmethod
    def forward(ctx, states: Tensor) -> Tensor:
        return functional.gelu(states)

    @staticmethod
    def symbolic(graph, states):
        return graph.op(f"{DOMAIN}::Gelu", states).setType(states.type())
