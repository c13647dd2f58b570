import unittest

import torch

from readout_training.heads import Anchors
from readout_training.proposals import MOST, with_proposed
from readout_training.targets import UNKNOWN

NOTHING, BEGINS, GOES_ON = [4.0, 0.0, 0.0], [0.0, 4.0, 0.0], [0.0, 0.0, 4.0]
CUES = torch.tensor([[UNKNOWN, 0, 1, 2, 0, 0, UNKNOWN]])
TAGS = torch.tensor([[UNKNOWN, 1, 3, 3, 2, 2, UNKNOWN]])


def scores(*labels: list[float]) -> torch.Tensor:
    return torch.tensor([list(labels)])


def marked() -> tuple[Anchors, torch.Tensor]:
    return Anchors(torch.tensor([0]), torch.tensor([2]), torch.tensor([3])), TAGS


class ProposalsTest(unittest.TestCase):
    def test_of_a_false_cue_nothing_is_said(self):
        read = scores(NOTHING, NOTHING, BEGINS, GOES_ON, NOTHING, BEGINS, NOTHING)
        anchors, tags = with_proposed(read, CUES, marked())
        self.assertEqual([each.tolist() for each in anchors], [[0, 0], [2, 5], [3, 5]])
        self.assertEqual(tags.tolist(), [TAGS[0].tolist(), [UNKNOWN, 0, 0, 0, 0, 0, UNKNOWN]])

    def test_of_a_part_of_a_cue_is_said_what_is_said_of_the_cue(self):
        read = scores(NOTHING, NOTHING, NOTHING, BEGINS, NOTHING, NOTHING, NOTHING)
        anchors, tags = with_proposed(read, CUES, marked())
        self.assertEqual([each.tolist() for each in anchors], [[0, 0], [2, 3], [3, 3]])
        self.assertEqual(tags.tolist(), [TAGS[0].tolist()] * 2)

    def test_a_proposal_that_is_marked_stands_once(self):
        read = scores(NOTHING, NOTHING, BEGINS, GOES_ON, NOTHING, NOTHING, NOTHING)
        anchors, tags = with_proposed(read, CUES, marked())
        self.assertEqual(len(tags), 1)

    def test_works_where_nothing_is_marked(self):
        nothing = torch.where(CUES == UNKNOWN, UNKNOWN, 0)
        quiet = scores(*[NOTHING] * 7)
        self.assertIsNone(with_proposed(quiet, nothing, None))
        anchors, tags = with_proposed(scores(*[NOTHING] * 4, BEGINS, *[NOTHING] * 2), nothing, None)
        self.assertEqual([each.tolist() for each in anchors], [[0], [4], [4]])

    def test_proposes_no_more_than_a_window_can_bear(self):
        known = torch.zeros(1, 60, dtype=torch.long)
        anchors, _ = with_proposed(scores(*[BEGINS, NOTHING] * 30), known, None)
        self.assertEqual(len(anchors.first), MOST)

    def test_what_is_not_annotated_is_not_proposed(self):
        unknown = torch.full((1, 7), UNKNOWN)
        self.assertIsNone(with_proposed(scores(*[BEGINS] * 7), unknown, None))


if __name__ == "__main__":
    unittest.main()
