"""A reader of invented weights, small enough for tests."""

import tempfile
from pathlib import Path

import numpy as np
import torch

from readout_training.encoder import ATTENTION_HEADS
from readout_training.heads import Reader

WIDTH = 2 * ATTENTION_HEADS
_INNER = 2 * WIDTH
_LAYERS = 2
_WORDS = 1200
_POSITIONS = 400


def tiny_reader(seed: int = 5) -> Reader:
    """Two narrow layers and all heads, in full precision, ready to read."""
    torch.manual_seed(seed)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "weights.npz"
        np.savez(file, **_weights(np.random.default_rng(seed)))
        return Reader(file).eval()


def _weights(random: np.random.Generator) -> dict[str, np.ndarray]:
    weights = {}

    def linear(name: str, outputs: int, inputs: int) -> None:
        weights[f"{name}.weight"] = random.normal(0, 0.3, (outputs, inputs)).astype(np.float32)
        weights[f"{name}.bias"] = random.normal(0, 0.1, outputs).astype(np.float32)

    for name, rows in (("word", _WORDS), ("position", _POSITIONS), ("token_type", 2)):
        table = random.normal(0, 1, (rows, WIDTH)).astype(np.float32)
        weights[f"embeddings.{name}_embeddings.weight"] = table
    norms = ["embeddings.LayerNorm"]
    for number in range(_LAYERS):
        layer = f"encoder.layer.{number}"
        for part in ("query", "key", "value"):
            linear(f"{layer}.attention.self.{part}", WIDTH, WIDTH)
        linear(f"{layer}.attention.output.dense", WIDTH, WIDTH)
        linear(f"{layer}.intermediate.dense", _INNER, WIDTH)
        linear(f"{layer}.output.dense", WIDTH, _INNER)
        norms += [f"{layer}.attention.output.LayerNorm", f"{layer}.output.LayerNorm"]
    for name in norms:
        weights[f"{name}.weight"] = np.ones(WIDTH, np.float32)
        weights[f"{name}.bias"] = np.zeros(WIDTH, np.float32)
    return weights
