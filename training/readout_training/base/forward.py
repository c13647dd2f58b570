"""BERT's forward pass in numpy, to check converted weights with ONNX Runtime's states of the original."""

import math

import numpy as np

from .bert_weights import layers

HEADS = 12  # of attention; the same in both base models
_EPSILON = 1e-12

_erf = np.vectorize(math.erf, otypes=[np.float64])


def states(weights: dict[str, np.ndarray], ids: list[int]) -> np.ndarray:
    """The encoder's last states `[L, width]` of one window without padding, all in segment 0."""
    inside = (
        weights["embeddings.word_embeddings.weight"][ids]
        + weights["embeddings.position_embeddings.weight"][: len(ids)]
        + weights["embeddings.token_type_embeddings.weight"][0]
    )
    inside = _norm(inside, weights, "embeddings.LayerNorm")
    for number in range(layers(weights)):
        inside = _layer(inside, weights, f"encoder.layer.{number}")
    return inside


def _layer(inside: np.ndarray, weights: dict[str, np.ndarray], name: str) -> np.ndarray:
    seen = _linear(_attention(inside, weights, name), weights, f"{name}.attention.output.dense")
    inside = _norm(inside + seen, weights, f"{name}.attention.output.LayerNorm")
    wide = _linear(inside, weights, f"{name}.intermediate.dense")
    wide = wide * 0.5 * (1 + _erf(wide / math.sqrt(2)))
    return _norm(inside + _linear(wide, weights, f"{name}.output.dense"), weights, f"{name}.output.LayerNorm")


def _attention(inside: np.ndarray, weights: dict[str, np.ndarray], name: str) -> np.ndarray:
    length, width = inside.shape
    parts = (_linear(inside, weights, f"{name}.attention.self.{part}") for part in ("query", "key", "value"))
    query, key, value = (part.reshape(length, HEADS, -1).transpose(1, 0, 2) for part in parts)
    scores = query @ key.transpose(0, 2, 1) / math.sqrt(width // HEADS)
    shares = np.exp(scores - scores.max(-1, keepdims=True))
    shares /= shares.sum(-1, keepdims=True)
    return (shares @ value).transpose(1, 0, 2).reshape(length, width)


def _linear(inside: np.ndarray, weights: dict[str, np.ndarray], name: str) -> np.ndarray:
    return inside @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def _norm(inside: np.ndarray, weights: dict[str, np.ndarray], name: str) -> np.ndarray:
    centred = inside - inside.mean(-1, keepdims=True)
    scale = np.sqrt(inside.var(-1, keepdims=True) + _EPSILON)
    return centred / scale * weights[f"{name}.weight"] + weights[f"{name}.bias"]
