import json
import tempfile
import unittest
from pathlib import Path

from readout_training.annotated import Happening, Mention, Report, Span
from readout_training.gold import write


class GoldTest(unittest.TestCase):
    def test_writes_layers_beside_those_of_the_baselines_in_utf_16_units(self):
        text = "\N{GRINNING FACE} Berg met Lund. Lund left."
        mentions = (Mention(Span(2, 6), "PERSON", "1"), Mention(Span(11, 15), "PERSON", "2"))
        mentions += (Mention(Span(17, 21), "PERSON", "2"),)
        meeting = Happening(Span(7, 10), "meeting", "occurred", (Span(2, 6),), (), None)
        report = Report("a", text, happenings=(meeting,), mentions=mentions, covered=(Span(0, 16),))
        bare = Report("b", text, mentions=mentions)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "gold.jsonl"
            write([report] * 3, {"one": [report], "other": [bare]}, file)
            first, second = (json.loads(line) for line in file.read_text(encoding="utf8").splitlines())
        self.assertEqual((first["corpus"], first["name"], first["text"]), ("one", "a", text))
        told = first["happenings"][0]
        self.assertEqual((told["trigger"], told["participants"], told["places"]), ([8, 11], [[3, 7]], []))
        self.assertIsNone(told["times"])
        self.assertEqual(first["covered"], [[0, 17]])
        self.assertEqual([it["kind"] for it in first["baseline"]["happenings"]], ["meeting"])
        linked = first["baseline"]["mentions"]
        self.assertEqual(linked[1]["entity"], linked[2]["entity"])
        self.assertIsNone(second["happenings"])
        self.assertEqual(second["covered"], [])
        self.assertIsNone(second["baseline"]["happenings"])


if __name__ == "__main__":
    unittest.main()
