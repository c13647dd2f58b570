"""Names out of the scores of pieces."""

import unittest
from types import SimpleNamespace

import numpy as np

from readout_training import labels
from readout_training.annotated import Name, Span
from readout_training.passage import Passage
from readout_training.name_reading import agreed, read_names

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

    def test_capitalised_words_that_stand_again_share_half_of_their_scores(self):
        even, rather = np.array([0.0, 0.0]), np.array([0.0, 2.0])
        first, second, third = agreed(
            [
                (["in", "Velm"], np.array([even, even])),
                (["in", "Velm", "today"], np.array([rather, rather, rather])),
                (["Old", "Velm"], np.array([even, rather])),
            ]
        )
        log_odds = [float(row[1] - row[0]) for row in (first[0], first[1], second[0], second[1], third[1])]
        np.testing.assert_allclose(log_odds, [0.0, 0.5, 2.0, 1.5, 2.0])


if __name__ == "__main__":
    unittest.main()
