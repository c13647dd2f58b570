import tempfile
import unittest
from pathlib import Path

import torch

from readout_training.base.onnx_graph import read_graph
from readout_training.chronicle import kinds
from readout_training.chronicle.export import ChronicleGraph
from readout_training.chronicle.fit import fit_chronicle, near_tags
from readout_training.chronicle.heads import Chronicle, part_tagger
from readout_training.chronicle.marked import Misread, load
from readout_training.chronicle.score import part_scores, scores
from readout_training.chronicle.targets import Anchor, Window
from readout_training.export import write_graph
from readout_training.heads import Anchors
from readout_training.near import NearTagger
from readout_training.chronicle.heads import PIECES, WIDTH

_IN = """\
### 0001
[0] The envoy met the envoys he knew.
[1] They agreed to meet again.

[2] It rained.

### 0002
[0] Nobody came.

### 0003
[0] Not read yet.
"""
_OUT = """\
0001.0 | H | met | meeting | occurred | with=The envoy | with=he
0001.1 | O | agreed | agreed | by=They | what=to meet again
0002 | none
"""


class MarkedTest(unittest.TestCase):
    def load(self, marks: str):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (("in", _IN), ("out", marks)):
                (Path(folder) / name).mkdir()
                (Path(folder) / name / "00.txt").write_text(text, encoding="utf8")
            return load(Path(folder))

    def test_reads_chunks_that_have_a_line_as_one_text(self):
        found = self.load(_OUT)
        self.assertEqual([each.report.name for each in found], ["0001", "0002"])
        text = "The envoy met the envoys he knew. They agreed to meet again.\nIt rained."
        self.assertEqual(found[0].report.text, text)
        self.assertEqual(found[1].marks, ())

    def test_finds_words_in_their_sentence_whole_words_first(self):
        report, marks = (lambda one: (one.report, one.marks))(self.load(_OUT)[0])
        words = [[report.text[slice(*span)] for _, span in mark.parts] for mark in marks]
        self.assertEqual(words, [["The envoy", "he"], ["They", "to meet again"]])
        self.assertEqual(marks[0].parts[1][1].start, report.text.index("he knew"))
        self.assertEqual([mark.is_event for mark in marks], [True, False])

    def test_says_which_line_does_not_fit(self):
        for line in ("0001.0 | H | left | visit | occurred", "0001.7 | O | met | agreed", "0009 | none", "0001.0 | H | met | tea | occurred"):
            with self.assertRaisesRegex(Misread, "00.txt:1: "):
                self.load(line)


def window(*events: int) -> Window:
    labels = torch.tensor([-1, *events, -1])
    size = len(labels)
    states = torch.nn.functional.one_hot(labels.clamp(min=0), WIDTH).float()
    found = Window([1] * size, [0] * size, labels, torch.full((size,), -1), labels.clamp(max=0), states=states)
    found.event_parts.append(Anchor(1, 1, (labels == 2).long()))
    return found


class HeadsTest(unittest.TestCase):
    def test_learns_and_scores_triggers(self):
        windows = [window(0, 1, 0, 2, 0), window(2, 0, 0, 1, 0)] * 8
        untaught = scores(Chronicle().eval(), windows)["events and kinds"]
        taught = scores(fit_chronicle(windows, 30, 1), windows)["events and kinds"]
        self.assertLess(untaught, 0.9)
        self.assertGreater(taught, 0.95)

    def test_tags_near_an_anchor_as_the_exported_graph_does(self):
        torch.manual_seed(3)
        tagger, states = part_tagger(kinds.EVENT_ROLES).eval(), torch.randn(150, WIDTH)
        anchors = Anchors(torch.tensor([0, 0]), torch.tensor([4, 120]), torch.tensor([5, 120]))
        with torch.no_grad():
            whole = NearTagger(tagger, PIECES)(states[None], torch.ones(1, 150), anchors)
            tags, places = near_tags(tagger, states, [Anchor(4, 5, states), Anchor(120, 120, states)])
        for here, where, there in zip(tags, places, whole):
            torch.testing.assert_close(here, there[where], atol=1e-4, rtol=1e-4)

    def test_scores_parts_by_role(self):
        windows = [window(0, 2, 2, 0)]
        found = part_scores(part_tagger(("by",)).eval(), windows, "event_parts", ("by",))
        self.assertEqual(list(found), ["by"])

    def test_writes_a_graph_with_the_outputs_that_the_jvm_expects(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "chronicle.onnx"
            example = torch.randn(1, 20, WIDTH), torch.ones(1, 20, dtype=torch.long)
            outputs = {"events": "BL", "statuses": "BL", "outcomes": "BL"}
            write_graph(ChronicleGraph(Chronicle().eval()), example, file, {"hidden": "BL", "attention_mask": "BL"}, outputs)
            graph = read_graph(file.read_bytes())
        made = {output for node in graph.nodes for output in node.outputs}
        self.assertLessEqual(set(outputs), made)


if __name__ == "__main__":
    unittest.main()
