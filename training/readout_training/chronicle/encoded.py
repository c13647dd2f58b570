"""The states of windows, as the shipped int8 encoder gives them in the JVM: what the heads will see there."""

from pathlib import Path

import numpy as np
import torch

from .. import jvm
from .heads import WIDTH
from .targets import Window


def encode(windows: list[Window], model: Path, folder: Path) -> None:
    """Sets the states of each window. `model`: the folder of shipped graphs; `folder`: for files in passing."""
    folder.mkdir(parents=True, exist_ok=True)
    source, answer = (folder / "windows.txt").resolve(), (folder / "states.f32").resolve()
    lines = (" ".join(map(str, row)) + "\n" for window in windows for row in (window.ids, window.cases))
    source.write_text("".join(lines), encoding="utf8")
    graph = (model / "reader.int8.onnx").resolve()
    jvm.run_source("EncodeWindows", [jvm.onnx_runtime(folder / "jars")], graph, source, answer)
    states = np.fromfile(answer, "<f4").reshape(-1, WIDTH)
    at = 0
    for window in windows:
        window.states = torch.tensor(states[at : at + len(window.ids)])
        at += len(window.ids)
    if at != len(states):
        raise ValueError(f"{len(states)} states for {at} pieces")
    source.unlink()
    answer.unlink()
