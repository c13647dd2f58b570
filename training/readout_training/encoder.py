"""BERT's encoder (Devlin et al. 2019), read from converted weights; word cases take the place of segments."""

import math
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from .dropout import PooledDropout

CASE_ROWS = 6  # one more than the cases in use, as in the first trained graphs
ATTENTION_HEADS = 12


class Layer(nn.Module):
    """One transformer layer, normalised after each half."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.query_key_value = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=1e-12)
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = PooledDropout(dropout)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """`states [B, L, width]`; `mask [B, 1, 1, L]`, added to the scores of attention."""
        batch, length, width = states.shape
        size = width // self.heads
        parts = self.query_key_value(states).reshape(batch, length, 3, self.heads, size)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
        scores = torch.matmul(query * (1 / math.sqrt(size)), key.transpose(-1, -2)) + mask.to(query.dtype)
        seen = torch.matmul(torch.softmax(scores, -1), value).transpose(1, 2).reshape(batch, length, width)
        states = self.attended_norm(states + self.dropout(self.attended(seen)))
        inner = self.narrow(functional.gelu(self.widen(states)))
        return self.norm(states + self.dropout(inner))


class Encoder(nn.Module):
    """`ids, cases, attention [B, L]` to states `[B, L, width]`. Words and positions are not trained."""

    def __init__(self, weights: Path, dropout: float = 0.1):
        super().__init__()
        source = {name: torch.tensor(value) for name, value in np.load(weights).items()}
        words = source["embeddings.word_embeddings.weight"]
        self.width = words.shape[1]
        inner = source["encoder.layer.0.intermediate.dense.weight"].shape[0]
        self.words = nn.Embedding.from_pretrained(words, freeze=True)
        self.positions = nn.Embedding.from_pretrained(source["embeddings.position_embeddings.weight"], freeze=True)
        segment = source["embeddings.token_type_embeddings.weight"][:1]
        self.cases = nn.Embedding.from_pretrained(segment.repeat(CASE_ROWS, 1).clone(), freeze=False)
        self.norm = nn.LayerNorm(self.width, eps=1e-12)
        _copy(source, "embeddings.LayerNorm", self.norm)
        self.dropout = PooledDropout(dropout)
        count = len({name.split(".")[2] for name in source if name.startswith("encoder.layer.")})
        self.layers = nn.ModuleList(
            _layer(source, f"encoder.layer.{number}", Layer(self.width, ATTENTION_HEADS, inner, dropout))
            for number in range(count)
        )

    def forward(self, ids: Tensor, cases: Tensor, attention: Tensor) -> Tensor:
        mask = attention_mask(attention)
        place = torch.arange(ids.shape[1], device=ids.device)
        states = self.words(ids) + self.positions(place)[None] + self.cases(cases)
        states = self.dropout(self.norm(states))
        for layer in self.layers:
            states = layer(states, mask)
        return states


def attention_mask(attention: Tensor) -> Tensor:
    """What to add to the scores of attention: 0 where `attention [B, L]` is 1, very little where it is 0."""
    return (1.0 - attention[:, None, None, :].float()) * -1e4


def _layer(source: dict[str, Tensor], name: str, layer: Layer) -> Layer:
    for part in ("weight", "bias"):
        joined = [source[f"{name}.attention.self.{each}.{part}"] for each in ("query", "key", "value")]
        getattr(layer.query_key_value, part).data = torch.cat(joined).clone()
    _copy(source, f"{name}.attention.output.dense", layer.attended)
    _copy(source, f"{name}.attention.output.LayerNorm", layer.attended_norm)
    _copy(source, f"{name}.intermediate.dense", layer.widen)
    _copy(source, f"{name}.output.dense", layer.narrow)
    _copy(source, f"{name}.output.LayerNorm", layer.norm)
    return layer


def _copy(source: dict[str, Tensor], name: str, target: nn.Module) -> None:
    for part in ("weight", "bias"):
        getattr(target, part).data = source[f"{name}.{part}"].clone()
