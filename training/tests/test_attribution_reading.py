"""Attributions out of the scores of pieces and of what stands around cues."""

import unittest
from types import SimpleNamespace

import numpy as np

from readout_training import labels
from readout_training.annotated import Attribution, Span
from readout_training.attribution_reading import Decoding, given, read_attributions
from readout_training.passage import Passage
from readout_training.predict import Anchor

TEXT = "she said no"
PASSAGE = Passage(TEXT, [0] * 3, [0, 4, 9], [3, 8, 11], [True] * 3, [0] * 3, [0])
SHE_SAID_NO = Attribution((Span(4, 8),), (Span(0, 3),), (Span(9, 11),))


def _rows(*wanted: tuple[int, float], count: int) -> np.ndarray:
    rows = np.zeros((len(wanted), count))
    for row, (label, score) in zip(rows, wanted):
        row[label] = score
    return rows


def _read(first: float, second: float, decoding: Decoding = Decoding(doubt=1.5)) -> list[Attribution]:
    """`first`, `second`: the scores with which the two readings hold "said" for a cue."""
    roles = _rows((1, 3.0), (3, second), (2, 3.0), count=len(labels.ROLES))
    read = SimpleNamespace(
        scores={"cues": _rows((0, 3.0), (1, first), (0, 3.0), count=len(labels.CUES))},
        window_of=lambda anchor: 0,
        around=lambda head, anchors: [(0, roles)] * len(anchors),
    )
    return read_attributions(read, PASSAGE, decoding)


class AttributionReadingTest(unittest.TestCase):
    def test_reads_source_and_content_of_a_cue(self):
        self.assertEqual(_read(3.0, 3.0), [SHE_SAID_NO])

    def test_what_both_readings_together_doubt_is_no_cue(self):
        self.assertEqual(_read(1.0, 0.0), [])
        self.assertEqual(_read(3.0, 1.0), [SHE_SAID_NO])
        self.assertEqual(_read(1.0, 4.0), [SHE_SAID_NO])

    def test_what_the_first_reading_does_not_see_is_not_read_again_unless_the_bias_is_lower(self):
        self.assertEqual(_read(-1.0, 9.0), [])
        self.assertEqual(_read(-1.0, 9.0, Decoding(cue_bias=-3.0, doubt=1.5)), [SHE_SAID_NO])

    def test_roles_are_read_as_if_the_cue_were_certain(self):
        shares = np.log([[0.6, 0.05, 0.3, 0.05]])
        np.testing.assert_allclose(np.exp(given(shares, np.log(0.5))), [[0.2, 0.1, 0.6, 0.1]])
        np.testing.assert_allclose(np.exp(given(shares, np.log(0.4))), [[1e-4, 0.125, 0.75, 0.125]], rtol=1e-6)


if __name__ == "__main__":
    unittest.main()
