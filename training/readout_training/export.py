"""Writes the graphs that the JVM runs, with the names that `org.readout.reader.Graphs` gives them."""

import shutil
import warnings
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from .encoder import Encoder
from .fused import DOMAIN
from .heads import AnchoredTagger, Anchors, Reader, SameEntity
from .near import PART_PIECES, ROLE_PIECES, NearTagger
from .pairs import FEATURES
from .pipeline import sha256
from .predict import PIECE_HEADS
from .quantise import QuantisedLinear, quantised_encoder, quantised_tagger
from .smooth import Divisors

FILES = ("reader.int8.onnx", "roles.int8.onnx", "parts.int8.onnx", "same.onnx", "tokenizer.json")
_OPSET = 14


class EncoderGraph(nn.Module):
    """Encoder, heads on pieces and passage vector, for one window without padding."""

    def __init__(self, encoder: Encoder, reader: Reader):
        super().__init__()
        heads = [getattr(reader, head) for head in PIECE_HEADS]
        self._sizes = [head.out_features for head in heads]
        self.encoder = encoder
        self.heads = nn.Linear(encoder.width, sum(self._sizes))
        self.heads.weight.data = torch.cat([head.weight.data for head in heads])
        self.heads.bias.data = torch.cat([head.bias.data for head in heads])
        self.passage = reader.passage

    def forward(self, ids: Tensor, attention: Tensor, cases: Tensor) -> tuple[Tensor, ...]:
        """The states come out as 0 where `attention` is 0; it hides nothing from the encoder."""
        states = self.encoder(ids, cases, attention)
        states = states * attention[..., None].float()
        return states, *self.heads(states).split(self._sizes, -1), self.passage(states[:, 0])


class TaggerGraph(nn.Module):
    """Tags around anchors, for one window without padding."""

    def __init__(self, tagger: AnchoredTagger, pieces: int):
        super().__init__()
        self.tagger = NearTagger(tagger, pieces)

    def forward(self, states: Tensor, attention: Tensor, *anchors: Tensor) -> Tensor:
        states = states * attention[..., None].float()
        return self.tagger(states, attention, Anchors(*anchors))


class SameGraph(nn.Module):
    """The coreference head, for many pairs of few mentions: what is asked of a mention is computed once."""

    def __init__(self, same: SameEntity):
        super().__init__()
        self.mention, self.inner, self.score = same.mention, same.inner, same.score

    def forward(self, mentions: Tensor, anaphor: Tensor, antecedent: Tensor, features: Tensor) -> Tensor:
        """`mentions [M, 2 * width]`, `anaphor`, `antecedent [P]` their rows, `features [P, FEATURES]`: logits `[P]`."""
        narrow = functional.gelu(self.mention(mentions))
        size = narrow.shape[1]
        first, second, product, told = self.inner.weight.split((size, size, size, FEATURES), 1)
        one, other = narrow[anaphor], narrow[antecedent]
        inner = functional.linear(narrow, first)[anaphor] + functional.linear(narrow, second)[antecedent]
        inner = inner + functional.linear(one * other, product) + functional.linear(features, told, self.inner.bias)
        return self.score(functional.gelu(inner))[:, 0]


LARGEST = 45_000_000  # bytes of all files together


class TooLarge(Exception):
    """The files are larger than the reader's jar may hold."""


def export(reader: Reader, divisors: Divisors, tokenizer: Path, folder: Path) -> int:
    """Writes all files of the model and their checksums; their size in bytes. `divisors`: see `smooth`."""
    folder.mkdir(parents=True, exist_ok=True)
    export_reader(reader, divisors, folder / "reader.int8.onnx")
    export_tagger(reader.roles, ROLE_PIECES, "roles", folder / "roles.int8.onnx")
    export_tagger(reader.parts, PART_PIECES, "parts", folder / "parts.int8.onnx")
    export_same(reader.same, reader.encoder.width, folder / "same.onnx")
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    files = [folder / name for name in FILES]
    lines = [f"{sha256(file)}  {file.name}\n" for file in files]
    (folder / "model.sha256").write_text("".join(lines), encoding="utf8")
    size = sum(file.stat().st_size for file in files)
    if size > LARGEST:
        raise TooLarge(f"{size} bytes in {folder}, more than {LARGEST}")
    return size


def export_reader(reader: Reader, divisors: Divisors, file: Path) -> None:
    """The encoder with its heads, int8; the heads on pieces and the passage vector in full precision."""
    pieces = {"input_ids": "BL", "attention_mask": "BL", "token_type_ids": "BL"}
    outputs = {"hidden": "BL", **{head: "BL" for head in PIECE_HEADS}, "passage": "B"}
    ids = torch.arange(1000, 1020)[None]
    graph = EncoderGraph(quantised_encoder(reader.encoder, divisors), reader)
    write_graph(graph, (ids, torch.ones_like(ids), ids % 5), file, pieces, outputs)


def export_tagger(tagger: AnchoredTagger, pieces: int, output: str, file: Path) -> None:
    """The tags around cues or triggers, int8; each sees so many pieces around it."""
    width = tagger.piece.in_features
    inputs = {"hidden": "BL", "attention_mask": "BL", "window": "K", "first": "K", "last": "K"}
    length = 2 * pieces
    states = torch.sin(torch.arange(float(length * width))).reshape(1, length, width)
    example = states, torch.ones(1, length, dtype=torch.long), *torch.tensor([[0, 0], [3, 9], [3, 10]])
    write_graph(TaggerGraph(quantised_tagger(tagger), pieces), example, file, inputs, {output: "KL"})


def export_same(same: SameEntity, width: int, file: Path) -> None:
    """The coreference head, in full precision."""
    inputs = {"mentions": "M", "anaphor": "P", "antecedent": "P", "features": "P"}
    rows = torch.tensor([1, 2, 2]), torch.tensor([0, 1, 0])
    example = torch.zeros(3, 2 * width), *rows, torch.zeros(3, FEATURES)
    write_graph(SameGraph(same).eval(), example, file, inputs, {"same": "P"})


def write_graph(
    graph: nn.Module, example: tuple, file: Path, inputs: dict[str, str], outputs: dict[str, str]
) -> None:
    """`inputs`, `outputs`: by name, the letters of their leading dimensions that are free."""
    quantised = any(isinstance(part, QuantisedLinear) for part in graph.modules())
    free = {name: dict(enumerate(letters)) for name, letters in {**inputs, **outputs}.items()}
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the tracer, on shapes that are constant here
        torch.onnx.export(
            graph.eval(),
            example,
            str(file),
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes=free,
            opset_version=_OPSET,
            do_constant_folding=False,
            custom_opsets={DOMAIN: 1} if quantised else {},
        )
