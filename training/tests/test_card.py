import tempfile
import unittest
from pathlib import Path

from readout_training.card import Record, card


class CardTest(unittest.TestCase):
    def test_tells_files_data_choices_and_scores(self):
        figures = {"names": 0.9412, "statuses": 0.875}
        apart = {"rows": 1234, "mean": 0.0312, "largest": 1.0, "other label": 0.0021}
        counted = {"train reports": 1200, "train pieces": 700000, "dev reports": 80, "dev pieces": 60000}
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "reader.int8.onnx").write_bytes(bytes(1_500_000))
            record = Record(
                jar="group:name:1",
                settings={"seed": 1, "epochs": 3},
                counts=dict.fromkeys(("names", "attributions", "happenings", "passages"), counted),
                chosen={
                    "chosen": {"cue_bias": 0.25, "edge_cost": 1.0},
                    "happenings": ["trigger: P 0.9"],
                    "happenings, baseline": ["trigger: P 0.6"],
                    "coreference": ["mention: P 0.8"],
                    "coreference on gold mentions": ["link: P 0.7"],
                    "coreference on gold mentions, baseline": ["link: P 0.5"],
                },
                checked={
                    "dev": dict.fromkeys(("full", "int8"), figures),
                    "JVM": {name: {"torch": apart, "JVM": apart} for name in ("hidden", "names")},
                },
                model=Path(folder),
                checksums={"reader.int8.onnx": "0123456789abcdef"},
            )
            text = card(record, 160, 64)
        for line in (
            "| `reader.int8.onnx` | 1.5 | 0123456789ab |",
            "cue bias 0.25, edge cost 1",
            "    seed = 1",
            "| trigger | P 0.9 | P 0.6 |",
            "| link | P 0.7 | P 0.5 |",
            "| names | .941 | .941 |",
            "| statuses (accuracy) | .875 | .875 |",
            "| names | 1,200 + 80 dev | 700,000 + 60,000 dev |",
            "0.21% of pieces in torch",
        ):
            self.assertIn(line, text)
