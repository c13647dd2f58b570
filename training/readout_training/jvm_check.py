"""Whether the exported graphs, run by ONNX Runtime in the JVM, say what the int8 reader says in torch."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from . import jvm, labels
from .batches import batch_of
from .export import PIECE_HEADS
from .heads import Anchors, Reader
from .targets import Target

_TAGGERS = {"roles": len(labels.ROLES), "parts": len(labels.PARTS)}


@dataclass
class Difference:
    """How far the JVM is from torch on one output."""

    largest: float = 0.0
    total: float = 0.0
    values: int = 0
    rows: int = 0
    other_label: int = 0  # rows whose best label is another

    def add(self, here: np.ndarray, there: np.ndarray) -> None:
        apart = np.abs(here - there)
        self.largest = max(self.largest, float(apart.max()))
        self.total += float(apart.sum())
        self.values += apart.size
        self.rows += here[..., 0].size
        self.other_label += int((here.argmax(-1) != there.argmax(-1)).sum())

    def recorded(self) -> dict[str, float]:
        mean, other = self.total / self.values, self.other_label / self.rows
        return {"largest": round(self.largest, 4), "mean": round(mean, 6), "other label": round(other, 6)}


@dataclass
class Window:
    """A window and anchors in it, by their first and last pieces."""

    target: Target
    anchors: list[tuple[int, int]]


def compare(reader: Reader, graphs: Path, windows: list[Window], folder: Path) -> dict[str, dict[str, float]]:
    """Differences by output; `reader` is the one that `simulate.exported` gives, `graphs` the folder."""
    differences: dict[str, Difference] = {}
    there = _in_jvm(graphs, windows, folder)
    at = 0
    for window in windows:
        for name, values in _in_torch(reader, window).items():
            found = there[at : at + values.size].reshape(values.shape)
            differences.setdefault(name, Difference()).add(values, found)
            at += values.size
    if at != len(there):
        raise ValueError(f"the graphs gave {len(there)} numbers, expected {at}")
    return {name: difference.recorded() for name, difference in differences.items()}


def _in_torch(reader: Reader, window: Window) -> dict[str, np.ndarray]:
    """The outputs in the order in which the JVM writes them."""
    batch = batch_of([window.target], "cpu")
    first, last = torch.tensor(window.anchors).unbind(1)
    anchors = Anchors(torch.zeros_like(first), first, last)
    with torch.no_grad():
        states = reader.encoder(batch.ids, batch.cases, batch.attention)
        found = {"hidden": states, **{head: getattr(reader, head)(states) for head in PIECE_HEADS}}
        found["passage"] = reader.passage(states[:, 0])
        for head in _TAGGERS:
            found[head] = getattr(reader, head)(states, batch.attention, anchors)
    return {name: values.numpy() for name, values in found.items()}


def _in_jvm(graphs: Path, windows: list[Window], folder: Path) -> np.ndarray:
    folder.mkdir(parents=True, exist_ok=True)
    source, answer = (folder / "windows.txt").resolve(), (folder / "outputs.f32").resolve()
    source.write_text("".join(_lines(window) for window in windows), encoding="utf8")
    jvm.run_source("RunGraphs", [jvm.onnx_runtime(folder / "jars")], graphs.resolve(), source, answer)
    outputs = np.fromfile(answer, "<f4")
    source.unlink()
    answer.unlink()
    return outputs


def _lines(window: Window) -> str:
    firsts, lasts = zip(*window.anchors)
    rows = window.target.ids, window.target.cases, firsts, lasts
    return "".join(" ".join(map(str, row)) + "\n" for row in rows)
