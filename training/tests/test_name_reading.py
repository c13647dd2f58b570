"""Names out of the scores of pieces."""

import unittest
from types import SimpleNamespace

import numpy as np

from readout_training import labels
from readout_training.annotated import Name, Span
from readout_training.passage import Passage
from readout_training.score.names import read_names

TEXT = "Ilse Brandt met\nOkonjo today"
STARTS, ENDS = [0, 5, 12, 16, 16, 23], [4, 11, 15, 16, 22, 28]


def _read(*best: str) -> list[Name]:
    """Names where each piece has one label with a score of 2; piece 3 is the mark between the lines."""
    scores = np.zeros((len(best), len(labels.NAMES)), np.float32)
    scores[np.arange(len(best)), [labels.NAMES.index(label) for label in best]] = 2
    passage = Passage(TEXT, [0] * 6, STARTS, ENDS, [True] * 6, [0] * 6, [0, 3])
    return read_names(SimpleNamespace(scores={"names": scores}), passage)


class NamesTest(unittest.TestCase):
    def test_a_name_begins_and_goes_on(self):
        found = _read("B-PER", "I-PER", "O", "O", "B-PER", "O")
        self.assertEqual(found, [Name(Span(0, 11), "PER"), Name(Span(16, 22), "PER")])

    def test_a_name_ends_with_its_sentence(self):
        found = _read("O", "O", "B-LOC", "O", "I-LOC", "O")
        self.assertEqual(found, [Name(Span(12, 15), "LOC"), Name(Span(16, 22), "LOC")])


if __name__ == "__main__":
    unittest.main()
