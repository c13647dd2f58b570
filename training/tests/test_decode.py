import itertools
import unittest

import numpy as np

from readout_training.decode import best_path, best_paths, bio_transitions, edges


def tried(scores: np.ndarray, transitions: np.ndarray) -> tuple:
    """The best path by trying all."""

    def worth(path: tuple) -> float:
        steps = sum(transitions[one, other] for one, other in zip(path, path[1:]))
        return steps + sum(scores[place, tag] for place, tag in enumerate(path))

    return max(itertools.product(range(scores.shape[1]), repeat=len(scores)), key=worth)


class DecodeTest(unittest.TestCase):
    def test_finds_the_best_of_all_paths_of_windows_of_any_length(self):
        drawn = np.random.default_rng(3)
        for transitions in (edges(3, 2, 1.5), bio_transitions(("O", "B", "I"))):
            windows = [drawn.normal(size=(length, 3)) for length in (1, 6, 3, 5)]
            paths = best_paths(windows, transitions)
            self.assertEqual([tuple(path) for path in paths], [tried(each, transitions) for each in windows])

    def test_without_cost_each_piece_has_its_best_tag(self):
        scores = np.random.default_rng(4).normal(size=(9, 3))
        self.assertEqual(best_path(scores, edges(3, 2, 0)).tolist(), scores.argmax(1).tolist())

    def test_a_long_run_is_not_broken_by_one_weak_piece(self):
        scores = np.array([[0.0, 0, 2], [1.0, 0, 0], [0.0, 0, 2]])
        self.assertEqual(best_path(scores, edges(3, 2, 1.5)).tolist(), [2, 2, 2])
        self.assertEqual(best_path(scores, edges(3, 2, 0.2)).tolist(), [2, 0, 2])

    def test_no_windows(self):
        self.assertEqual(best_paths([], edges(3, 2, 1)), [])


if __name__ == "__main__":
    unittest.main()
