import json
import tempfile
import unittest
from pathlib import Path

from readout_training.tokenizer_check import cut_in_utf16, utf16_offsets
from readout_training.wordpiece import WordPiece


class Utf16Test(unittest.TestCase):
    def test_counts_characters_beyond_the_first_plane_twice(self):
        self.assertEqual(utf16_offsets("a😀b").tolist(), [0, 1, 3, 4])

    def test_gives_pieces_in_units_of_the_jvm(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "tokenizer.json"
            vocabulary = {"[UNK]": 100, "ab": 7, "##c": 8}
            file.write_text(json.dumps({"model": {"vocab": vocabulary}}), encoding="utf8")
            rows = cut_in_utf16("😀 abc", WordPiece(file))
        self.assertEqual(rows.tolist(), [[100, 0, 2, 1], [7, 3, 5, 1], [8, 5, 6, 0]])
