import unittest

from readout_training.chains import Candidates, belonging
from readout_training.pairs import Mentioned
from readout_training.targets import CANDIDATES


def mention(text: str, order: int = 0) -> Mentioned:
    return Mentioned(text, "PERSON", order, order + 1, 0, order)


class ChainsTest(unittest.TestCase):
    def test_the_best_mention_decides_and_not_how_many_of_a_chain_are_good(self):
        self.assertEqual(belonging([1.0, 0.8, 0.8], [7, 3, 3]), 7)

    def test_a_mention_that_fits_none_begins_a_chain(self):
        self.assertIsNone(belonging([-0.2, -0.2], [3, 3]))
        self.assertIsNone(belonging([], []))

    def test_of_equals_the_nearest_wins(self):
        self.assertEqual(belonging([2.0, 2.0], [5, 4]), 5)

    def test_a_name_is_remembered_beyond_the_last_mentions(self):
        candidates = Candidates()
        candidates.add(mention("Ilse Brandt"))
        for order in range(CANDIDATES + 5):
            candidates.add(mention("she", order))
        self.assertEqual(candidates.before(mention("Brandt"))[-1], 0)
        self.assertEqual(len(candidates.before(mention("Brandt"))), CANDIDATES + 1)
        self.assertEqual(len(candidates.before(mention("she"))), CANDIDATES)


if __name__ == "__main__":
    unittest.main()
