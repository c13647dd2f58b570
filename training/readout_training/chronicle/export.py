"""Writes the graphs of the chronicle beside the encoder's, and the checksums of all that ships."""

import shutil
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..export import export_tagger, write_graph
from ..heads import AnchoredTagger
from ..pipeline import sha256
from ..quantise import QuantisedLayer, QuantisedLinear
from .heads import PIECES, WIDTH, Chronicle

SHIPPED = (
    "reader.int8.onnx",
    "roles.int8.onnx",
    "chronicle.int8.onnx",
    "event-parts.int8.onnx",
    "outcome-parts.int8.onnx",
    "same.onnx",
    "tokenizer.json",
)


class ChronicleGraph(nn.Module):
    """The heads on triggers and cues, int8 but for the last step, for one window without padding."""

    def __init__(self, model: Chronicle):
        super().__init__()
        self.piece, self.norm = QuantisedLinear(model.piece), model.norm
        self.layers = nn.ModuleList(QuantisedLayer(layer) for layer in model.layers)
        self.events, self.statuses, self.outcomes = model.events, model.statuses, model.outcomes

    def forward(self, states: Tensor, attention: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        states = states * attention[..., None].float()
        mixed = self.norm(functional.gelu(self.piece(states)))
        for layer in self.layers:
            mixed = layer(mixed, torch.zeros(()))
        both = torch.cat([mixed, states], -1)
        return self.events(both), self.statuses(both), self.outcomes(both)


def export(model: Chronicle, events: AnchoredTagger, outcomes: AnchoredTagger, shipped: Path, folder: Path) -> None:
    """`shipped`: the folder of the encoder's graphs, which go into `folder` too."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SHIPPED:
        if (shipped / name).exists() and shipped != folder:
            shutil.copyfile(shipped / name, folder / name)
    states = torch.sin(torch.arange(float(PIECES * WIDTH))).reshape(1, PIECES, WIDTH)
    example = states, torch.ones(1, PIECES, dtype=torch.long)
    outputs = {"events": "BL", "statuses": "BL", "outcomes": "BL"}
    inputs = {"hidden": "BL", "attention_mask": "BL"}
    write_graph(ChronicleGraph(model.eval()), example, folder / "chronicle.int8.onnx", inputs, outputs)
    export_tagger(events, PIECES, "parts", folder / "event-parts.int8.onnx")
    export_tagger(outcomes, PIECES, "parts", folder / "outcome-parts.int8.onnx")
    lines = [f"{sha256(folder / name)}  {name}\n" for name in SHIPPED]
    (folder / "model.sha256").write_text("".join(lines), encoding="utf8")
