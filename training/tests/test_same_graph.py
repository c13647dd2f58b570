import unittest

import torch

from readout_training.export import SameGraph
from readout_training.pairs import FEATURES

from .tiny_reader import tiny_reader


class SameGraphTest(unittest.TestCase):
    def test_says_of_each_pair_what_the_head_says(self):
        reader = tiny_reader()
        mentions = torch.randn(4, 2 * reader.encoder.width)
        anaphor, antecedent = torch.tensor([1, 2, 2, 3, 3, 3]), torch.tensor([0, 1, 0, 2, 1, 0])
        features = torch.rand(6, FEATURES).round()
        with torch.no_grad():
            at_once = SameGraph(reader.same)(mentions, anaphor, antecedent, features)
            by_pair = reader.same(mentions[anaphor], mentions[antecedent], features)
        torch.testing.assert_close(at_once, by_pair)


if __name__ == "__main__":
    unittest.main()
