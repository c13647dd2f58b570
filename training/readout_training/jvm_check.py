"""Whether the exported graphs, run by ONNX Runtime in the JVM, say what the int8 reader says in torch."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from . import jvm, labels
from .batches import batch_of
from .heads import Anchors, Reader
from .predict import PIECE_HEADS
from .targets import Target

_TAGGERS = {"roles": len(labels.ROLES), "parts": len(labels.PARTS)}


@dataclass
class Difference:
    """How far one way of computing an output is from another."""

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
        return {
            "rows": self.rows,
            "largest": round(self.largest, 4),
            "mean": round(mean, 6),
            "other label": round(other, 6),
        }


@dataclass
class Window:
    """A window and anchors in it, by their first and last pieces."""

    target: Target
    anchors: list[tuple[int, int]]


def compare(
    full: Reader, exported: Reader, graphs: Path, windows: list[Window], folder: Path
) -> dict[str, dict[str, dict[str, float]]]:
    """Differences by output and pair; `full` and `exported` as in `simulate`, `graphs` the folder.

    Torch and the JVM differ in the last bits of their floats; now and then that rounds a state to another
    byte, and a few layers on the two are as far from each other as each is from full precision. What counts is
    that the JVM is no farther from full precision than torch.
    """
    found: dict[str, dict[str, Difference]] = {}
    jvm_outputs = _in_jvm(graphs, windows, folder)
    at = 0
    for window in windows:
        exact = _in_torch(full, window)
        for name, here in _in_torch(exported, window).items():
            there = jvm_outputs[at : at + here.size].reshape(here.shape)
            at += here.size
            pairs = {"torch": (here, exact[name]), "JVM": (there, exact[name]), "torch to JVM": (here, there)}
            for pair, (one, other) in pairs.items():
                found.setdefault(name, {}).setdefault(pair, Difference()).add(one, other)
    if at != len(jvm_outputs):
        raise ValueError(f"the graphs gave {len(jvm_outputs)} numbers, expected {at}")
    return {name: {pair: each.recorded() for pair, each in pairs.items()} for name, pairs in found.items()}


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
