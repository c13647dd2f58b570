import unittest

import numpy as np

from readout_training.base.bert_weights import bert_weights, layers
from readout_training.base.forward import HEADS, states
from readout_training.base.onnx_graph import Graph, Node

_WIDTH = 2 * HEADS
_INNER = 4 * HEADS


class BertWeightsTest(unittest.TestCase):
    def test_names_matrices_after_the_node_that_multiplies_with_them(self):
        matrix = np.arange(6, dtype=np.float32).reshape(2, 3)
        name = "/encoder/layer.1/attention/output/dense/MatMul"
        graph = Graph([Node("MatMul", name, ["states", "matrix 7"], ["out"])], {"matrix 7": matrix})
        weights = bert_weights(graph)
        np.testing.assert_array_equal(weights["encoder.layer.1.attention.output.dense.weight"], matrix.T)

    def test_keeps_what_is_named_already_and_leaves_out_numbers_of_the_exporter(self):
        graph = Graph([], {
            "encoder.layer.0.output.dense.bias": np.ones(3, np.float32),
            "embeddings.position_ids": np.arange(3),
            "onnx::Concat_3": np.zeros(1, np.float32),
        })
        self.assertEqual(list(bert_weights(graph)), ["encoder.layer.0.output.dense.bias"])

    def test_leaves_out_products_of_two_states(self):
        name = "/encoder/layer.0/attention/self/MatMul"
        graph = Graph([Node("MatMul", name, ["query", "key"], ["scores"])], {})
        self.assertEqual(bert_weights(graph), {})


class ForwardTest(unittest.TestCase):
    def test_normalises_the_embeddings_where_all_layers_add_nothing(self):
        weights = _silent_encoder()
        found = states(weights, [3, 1])
        inside = weights["embeddings.word_embeddings.weight"][[3, 1]]
        wanted = (inside - inside.mean(-1, keepdims=True)) / inside.std(-1, keepdims=True)
        self.assertEqual(layers(weights), 1)
        np.testing.assert_allclose(found, wanted, atol=1e-5)

    def test_lets_pieces_see_each_other(self):
        weights = _silent_encoder()
        weights["encoder.layer.0.attention.self.value.weight"] = np.eye(_WIDTH, dtype=np.float32)
        weights["encoder.layer.0.attention.output.dense.weight"] = np.eye(_WIDTH, dtype=np.float32)
        alone, beside = states(weights, [3]), states(weights, [3, 1])
        self.assertGreater(float(np.abs(alone[0] - beside[0]).max()), 0.1)


def _silent_encoder() -> dict[str, np.ndarray]:
    """One layer whose linear parts are all zero."""
    words = np.random.default_rng(7).normal(size=(5, _WIDTH)).astype(np.float32)
    weights = {
        "embeddings.word_embeddings.weight": words,
        "embeddings.position_embeddings.weight": np.zeros((8, _WIDTH), np.float32),
        "embeddings.token_type_embeddings.weight": np.zeros((2, _WIDTH), np.float32),
    }
    linear = {f"attention.self.{part}": (_WIDTH, _WIDTH) for part in ("query", "key", "value")}
    linear["attention.output.dense"] = (_WIDTH, _WIDTH)
    linear["intermediate.dense"] = (_INNER, _WIDTH)
    linear["output.dense"] = (_WIDTH, _INNER)
    for name, shape in linear.items():
        weights[f"encoder.layer.0.{name}.weight"] = np.zeros(shape, np.float32)
        weights[f"encoder.layer.0.{name}.bias"] = np.zeros(shape[0], np.float32)
    for name in ("embeddings", "encoder.layer.0.attention.output", "encoder.layer.0.output"):
        weights[f"{name}.LayerNorm.weight"] = np.ones(_WIDTH, np.float32)
        weights[f"{name}.LayerNorm.bias"] = np.zeros(_WIDTH, np.float32)
    return weights
