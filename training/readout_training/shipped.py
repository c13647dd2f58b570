"""The weights of a shipped model, read back from its graphs, to train it further.

int8 weights come back as they were rounded; word and position embeddings, which are not trained, stay the base's.
"""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .base.onnx_graph import read_graph
from .heads import Reader
from .pipeline import sha256
from .predict import PIECE_HEADS

_TAGGER = "tagger.tagger."
_TAGS = (".tag.weight", ".tag.bias")
_UNTRAINED = ("encoder.words.", "encoder.positions.")


class NotThisReader(Exception):
    """A folder does not hold the graphs of such a reader."""


def take(reader: Reader, model: Path) -> None:
    """Puts what was trained into `reader`; `model`: a folder of exported graphs.

    Raises NotThisReader where a file is not the one that `model.sha256` names, or a weight is missing from the
    graphs or has another shape.
    """
    _check(model)
    weights = _encoder(_read(model / "reader.int8.onnx"), [(head, getattr(reader, head)) for head in PIECE_HEADS])
    for head in ("roles", "parts"):
        file = model / f"{head}.int8.onnx"
        if head == "parts" and not file.exists():  # not shipped since the chronicle; learnt anew
            weights |= {f"parts.{name}": value.detach().clone() for name, value in reader.parts.named_parameters()}
            continue
        read = _read(file)
        weights |= {f"{head}.{name[len(_TAGGER):]}": value for name, value in read.items()}
    weights |= {f"same.{name}": value for name, value in _read(model / "same.onnx").items()}
    with torch.no_grad():
        for name, value in reader.named_parameters():
            if name.startswith(_UNTRAINED):
                continue
            if name not in weights or not _fits(name, weights[name], value):
                raise NotThisReader(f"{model}: no {name} of shape {tuple(value.shape)} in its graphs")
            value[: len(weights[name])].copy_(weights[name])


def _fits(name: str, read: Tensor, value: Tensor) -> bool:
    """Of the same shape; or a tagger's with fewer tags, of which the new ones, the last, begin as they are."""
    grown = name.endswith(_TAGS) and len(read) <= len(value)
    return read.shape[1:] == value.shape[1:] and (grown or len(read) == len(value))


def _check(model: Path) -> None:
    for line in (model / "model.sha256").read_text(encoding="utf8").splitlines():
        digest, name = line.split()
        if sha256(model / name) != digest:
            raise NotThisReader(f"{model / name} is not the file that model.sha256 names")


def _encoder(read: dict[str, Tensor], heads: list) -> dict[str, Tensor]:
    """Splits the joined heads on pieces."""
    sizes = [head.out_features for _, head in heads]
    for part in ("weight", "bias"):
        joined = read.pop(f"heads.{part}")
        read |= {f"{name}.{part}": rows for (name, _), rows in zip(heads, joined.split(sizes))}
    return read


def _read(file: Path) -> dict[str, Tensor]:
    arrays = read_graph(file.read_bytes()).initialisers
    weights = {}
    for name, array in arrays.items():
        start, _, last = name.rpartition(".")
        if last == "matrix":
            weights[f"{start}.weight"] = torch.from_numpy(_full(arrays, start)).t().contiguous()
        elif last not in ("scales", "factor", "rows"):
            weights[name] = torch.tensor(array)
    return weights


def _full(arrays: dict[str, np.ndarray], start: str) -> np.ndarray:
    """`[in, out]`: the matrix times its scales, with the division that `smooth` moved into it undone."""
    matrix = arrays[f"{start}.matrix"].astype(np.float32) * arrays[f"{start}.scales"]
    factor = arrays.get(f"{start}.factor")
    return matrix if factor is None else matrix * factor[:, None]
