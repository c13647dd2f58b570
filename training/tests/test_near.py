import unittest

import torch

from readout_training.heads import Anchors
from readout_training.near import NearTagger
from readout_training.quantise import quantised_tagger
from readout_training.simulate import AnchorsByWindow, WindowByWindow, exported

from .tiny_reader import WIDTH, tiny_reader

_LENGTH = 30


class NearTaggerTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(8)
        self.tagger = tiny_reader().roles
        self.states = torch.randn(1, _LENGTH, WIDTH)
        self.attention = torch.ones(1, _LENGTH, dtype=torch.long)
        self.anchors = Anchors(*torch.tensor([[0, 0, 0], [2, 14, 29], [2, 16, 29]]))

    def test_says_what_the_tagger_says_where_it_sees_the_whole_window(self):
        with torch.no_grad():
            wanted = self.tagger(self.states, self.attention, self.anchors)
            found = NearTagger(self.tagger, _LENGTH + 5)(self.states, self.attention, self.anchors)
        torch.testing.assert_close(found, wanted, atol=1e-5, rtol=1e-5)

    def test_tags_so_many_pieces_around_each_anchor_and_none_elsewhere(self):
        with torch.no_grad():
            found = NearTagger(self.tagger, 10)(self.states, self.attention, self.anchors)
        elsewhere = [(tags[:, 1:] == -20).all(1).tolist() for tags in found]
        self.assertEqual([near.index(False) for near in elsewhere], [0, 10, 20])
        self.assertEqual([near.count(False) for near in elsewhere], [10, 10, 10])
        self.assertEqual(found[0, 20].argmax(), 0)

    def test_is_not_moved_by_what_is_far(self):
        other = self.states.clone()
        other[0, 25:] += 3
        with torch.no_grad():
            near = NearTagger(self.tagger, 10)
            one = near(self.states, self.attention, self.anchors)
            two = near(other, self.attention, self.anchors)
        torch.testing.assert_close(one[:2], two[:2])
        self.assertGreater(float((one[2] - two[2]).abs().max()), 0.01)


class SimulateTest(unittest.TestCase):
    def setUp(self):
        self.small = exported(tiny_reader(), {})
        self.ids = torch.randint(200, 1000, (2, 20))
        self.attention = torch.ones(2, 20, dtype=torch.long)
        self.attention[1, 12:] = 0

    def test_a_window_says_the_same_whatever_is_run_beside_it(self):
        cases = self.ids % 5
        with torch.no_grad():
            both = self.small.encoder(self.ids, cases, self.attention)
            alone = self.small.encoder(self.ids[1:, :12], cases[1:, :12], self.attention[1:, :12])
        self.assertIsInstance(self.small.encoder, WindowByWindow)
        torch.testing.assert_close(both[1, :12], alone[0], atol=0, rtol=0)

    def test_anchors_are_tagged_in_their_own_windows(self):
        states = torch.randn(2, 20, WIDTH)
        tagger = tiny_reader().parts
        taken = AnchorsByWindow(NearTagger(quantised_tagger(tagger), 64), 4)
        anchors = Anchors(*torch.tensor([[1, 0, 1], [3, 15, 11], [3, 16, 11]]))
        with torch.no_grad():
            found = taken(states, self.attention, anchors)
            there = Anchors(*torch.tensor([[0, 0], [3, 11], [3, 11]]))
            second = taken(states[1:, :12], self.attention[1:, :12], there)
        torch.testing.assert_close(found[[0, 2], :12], second, atol=0, rtol=0)
        self.assertEqual(float(found[0, 12:].abs().max()), 0)
