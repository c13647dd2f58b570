import tempfile
import unittest
from pathlib import Path

import torch

from readout_training.export import export
from readout_training.heads import Reader
from readout_training.pipeline import sha256
from readout_training.shipped import NotThisReader, take

from .tiny_reader import tiny_reader


class ShippedTest(unittest.TestCase):
    def setUp(self):
        self._temporary = tempfile.TemporaryDirectory()
        self.addCleanup(self._temporary.cleanup)
        self.model = Path(self._temporary.name) / "model"
        self.reader = tiny_reader()
        with torch.no_grad():  # of weights that are equal, the exporter keeps one
            for number, value in enumerate(self.reader.parameters()):
                value[..., 0] += 0.01 * number
        tokenizer = Path(self._temporary.name) / "tokenizer.json"
        tokenizer.write_text("{}", encoding="utf8")
        width = self.reader.encoder.width
        divisor = torch.linspace(1, 9, width)
        export(self.reader, {"layers.0.widen": divisor}, tokenizer, self.model)

    def scrambled(self) -> Reader:
        other = tiny_reader()
        with torch.no_grad():
            for value in other.parameters():
                if value.requires_grad:
                    value.add_(1)
        return other

    def test_reads_back_what_was_exported_but_for_rounding(self):
        other = self.scrambled()
        take(other, self.model)
        for (name, one), (_, back) in zip(self.reader.named_parameters(), other.named_parameters()):
            most = float((one - back).abs().max())
            self.assertLessEqual(most, 0.06 * float(one.abs().max()) + 1e-7, name)

    def test_a_tagger_may_have_learnt_fewer_tags(self):
        other = self.scrambled()
        tag = other.roles.tag
        grown = torch.nn.Linear(tag.in_features, tag.out_features + 1)
        other.roles.tag = grown
        before = grown.weight[-1].clone()
        take(other, self.model)
        wanted = self.reader.roles.tag.weight
        torch.testing.assert_close(grown.weight[:-1], wanted, atol=0.06 * float(wanted.abs().max()), rtol=0)
        torch.testing.assert_close(grown.weight[-1], before)

    def test_says_which_weight_is_missing(self):
        (self.model / "same.onnx").write_bytes((self.model / "parts.int8.onnx").read_bytes())
        names = [line.split()[1] for line in (self.model / "model.sha256").read_text().splitlines()]
        lines = [f"{sha256(self.model / name)}  {name}\n" for name in names]
        (self.model / "model.sha256").write_text("".join(lines))
        with self.assertRaisesRegex(NotThisReader, "same.mention.weight"):
            take(self.scrambled(), self.model)

    def test_an_altered_file_is_not_taken(self):
        with (self.model / "roles.int8.onnx").open("ab") as file:
            file.write(b"x")
        with self.assertRaisesRegex(NotThisReader, "roles.int8.onnx is not the file"):
            take(self.scrambled(), self.model)


if __name__ == "__main__":
    unittest.main()
