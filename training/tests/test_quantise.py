import unittest

import torch
from torch import nn

from readout_training.batches import batch_of
from readout_training.fused import AddAndNormalise, Attention, quantised
from readout_training.quantise import QuantisedLayer, QuantisedLinear, QuantisedRows, rounded
from readout_training.smooth import divisor, divisors
from readout_training.targets import Target

from .tiny_reader import WIDTH, tiny_reader


class RoundedTest(unittest.TestCase):
    def test_gives_the_largest_weight_of_each_column_the_largest_byte(self):
        weights = torch.tensor([[0.5, -20.0], [-1.0, 10.0]])
        whole, scales = rounded(weights, 0)
        self.assertEqual(whole.tolist(), [[64, -127], [-127, 64]])
        torch.testing.assert_close(whole * scales, weights, atol=0.1, rtol=0)

    def test_takes_a_column_of_zeros(self):
        whole, scales = rounded(torch.zeros(3, 1), 0)
        self.assertEqual(whole.tolist(), [[0], [0], [0]])
        self.assertGreater(float(scales), 0)


class QuantisedTest(unittest.TestCase):
    def test_spreads_the_levels_from_the_least_to_the_greatest_value(self):
        levels, scale, zero = quantised(torch.tensor([-1.0, 0.0, 1.55]))
        self.assertAlmostEqual(float(scale), 0.01, places=6)
        self.assertEqual(levels.tolist(), [0, 100, 255])
        self.assertEqual(float(zero), 100)

    def test_keeps_zero_exact_where_all_values_are_positive(self):
        levels, scale, zero = quantised(torch.tensor([5.0, 10.2]))
        self.assertEqual(float(zero), 0)
        torch.testing.assert_close((levels - zero) * scale, torch.tensor([5.0, 10.2]), atol=0.03, rtol=0)

    def test_takes_nothing_but_zeros(self):
        levels, scale, zero = quantised(torch.zeros(4))
        self.assertEqual(((levels - zero) * scale).tolist(), [0, 0, 0, 0])


class QuantisedPartsTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(3)

    def test_a_linear_layer_stays_close_to_the_original(self):
        linear = nn.Linear(40, 30)
        states = torch.randn(1, 9, 40)
        with torch.no_grad():
            torch.testing.assert_close(QuantisedLinear(linear)(states), linear(states), atol=0.05, rtol=0)

    def test_an_embedding_stays_close_to_the_original_in_each_row(self):
        embedding = nn.Embedding(6, 40)
        embedding.weight.data[2] *= 1000
        numbers = torch.tensor([[0, 2, 5]])
        with torch.no_grad():
            found, wanted = QuantisedRows(embedding)(numbers), embedding(numbers)
        apart = (found - wanted).abs().amax(-1)
        self.assertTrue(bool((apart <= wanted.abs().amax(-1) / 253).all()))

    def test_a_layer_stays_close_to_the_original(self):
        layer = tiny_reader().encoder.layers[0]
        states = torch.randn(1, 30, WIDTH)
        with torch.no_grad():
            wanted = layer(states, torch.zeros(1, 1, 1, 30))
            found = QuantisedLayer(layer)(states, torch.zeros(()))
        torch.testing.assert_close(found, wanted, atol=0.15, rtol=0)

    def test_fused_operations_say_what_the_layers_of_torch_say(self):
        query, key, value = torch.randn(3, 2, 7, 24)
        attention = nn.MultiheadAttention(24, 4, batch_first=True)
        attention.in_proj_weight.data = torch.eye(24).repeat(3, 1)
        attention.out_proj.weight.data = torch.eye(24)
        norm = nn.LayerNorm(24)
        with torch.no_grad():
            wanted, _ = attention(query, key, value)
            torch.testing.assert_close(Attention.apply(query, key, value, 4), wanted)
            added = AddAndNormalise.apply(query, key, norm.weight, norm.bias, norm.eps)
            torch.testing.assert_close(added, norm(query + key))


class SmoothTest(unittest.TestCase):
    def test_brings_the_largest_features_down_to_the_next_one(self):
        self.assertEqual(divisor(torch.tensor([1.0, 8.0, 2.0, 4.0]), moved=2).tolist(), [1, 4, 1, 2])

    def test_leaves_layers_out_whose_features_are_of_a_size(self):
        reader = tiny_reader()
        batch = batch_of([Target(ids=list(range(300, 420)), cases=[0] * 120)], "cpu")
        self.assertNotIn("layers.0.query_key_value", divisors(reader.encoder, [batch]))

    def test_moves_a_feature_that_runs_large_into_the_weights(self):
        reader = tiny_reader()
        norm = reader.encoder.norm
        norm.weight.data[4] = 50
        window = Target(ids=[101, 500, 600, 700, 102], cases=[0, 1, 0, 2, 0])
        batch = batch_of([window], "cpu")
        found = divisors(reader.encoder, [batch])
        first = found["layers.0.query_key_value"]
        self.assertEqual(int(first.argmax()), 4)
        linear = reader.encoder.layers[0].query_key_value
        with torch.no_grad():
            states = norm(torch.randn(1, 100, WIDTH))
            plain, smooth = QuantisedLinear(linear)(states), QuantisedLinear(linear, first)(states)
            wanted = linear(states)
        self.assertLess(float((smooth - wanted).norm()), 0.5 * float((plain - wanted).norm()))
