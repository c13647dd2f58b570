import unittest

import numpy as np

from readout_training.base.onnx_graph import read_graph
from readout_training.base.wire import fields, varints

from .wire_format import block, model, node, number, tensor, varint


class WireTest(unittest.TestCase):
    def test_reads_numbers_of_any_size(self):
        numbers = [0, 1, 127, 128, 300, 2**40, 2**64 - 1]
        packed = b"".join(varint(each) for each in numbers)
        self.assertEqual(list(varints(memoryview(packed))), numbers)

    def test_tells_fields_with_their_values_in_order(self):
        four, eight = varint(3 << 3 | 5) + b"abcd", varint(4 << 3 | 1) + b"abcdefgh"
        message = number(1, 300) + block(2, b"words") + four + eight
        found = list(fields(memoryview(message)))
        self.assertEqual(found, [(1, 300), (2, b"words"), (3, b"abcd"), (4, b"abcdefgh")])

    def test_refuses_a_message_that_is_cut_off(self):
        with self.assertRaisesRegex(ValueError, "field 2 is cut off"):
            list(fields(memoryview(block(2, b"words")[:-1])))

    def test_refuses_a_kind_of_value_that_is_none(self):
        with self.assertRaises(ValueError):
            list(fields(memoryview(varint(1 << 3 | 7))))


class ReadGraphTest(unittest.TestCase):
    def test_reads_nodes_with_their_ends(self):
        graph = read_graph(model(node("Add", "/sum", ["one", "two"], ["three"])))
        self.assertEqual([(n.operator, n.name, n.inputs, n.outputs) for n in graph.nodes],
                         [("Add", "/sum", ["one", "two"], ["three"])])

    def test_reads_initialisers_however_they_are_written(self):
        floats = np.array([[1.5, -2], [0, 4]], "<f4")
        graph = read_graph(model(
            tensor("raw", 1, [2, 2], block(9, floats.tobytes())),
            tensor("listed", 1, [2, 2], block(4, floats.tobytes())),
            tensor("small", 3, [3], block(9, b"\x01\xff\x80")),
            tensor("packed", 7, [2], block(7, varint(5) + varint(700))),
            tensor("single", 7, [], number(7, 5)),
        ))
        np.testing.assert_array_equal(graph.initialisers["raw"], floats)
        np.testing.assert_array_equal(graph.initialisers["listed"], floats)
        np.testing.assert_array_equal(graph.initialisers["small"], np.array([1, -1, -128], np.int8))
        np.testing.assert_array_equal(graph.initialisers["packed"], [5, 700])
        self.assertEqual(graph.initialisers["single"].shape, ())

    def test_refuses_a_file_without_a_graph(self):
        with self.assertRaisesRegex(ValueError, "no graph"):
            read_graph(number(1, 8))
