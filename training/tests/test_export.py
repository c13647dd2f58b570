import hashlib
import tempfile
import unittest
from pathlib import Path

import numpy as np

from readout_training.base.onnx_graph import read_graph
from readout_training.export import FILES, export

from .tiny_reader import tiny_reader


class ExportTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls._temporary = tempfile.TemporaryDirectory()
        folder = Path(cls._temporary.name)
        tokenizer = folder / "tokenizer.json"
        tokenizer.write_text("{}", encoding="utf8")
        cls.folder = folder / "model"
        cls.size = export(tiny_reader(), {}, tokenizer, cls.folder)

    @classmethod
    def tearDownClass(cls):
        cls._temporary.cleanup()

    def graph(self, name: str):
        return read_graph((self.folder / name).read_bytes())

    def test_writes_all_files_with_their_checksums(self):
        lines = (self.folder / "model.sha256").read_text(encoding="utf8").splitlines()
        self.assertEqual([line.split("  ")[1] for line in lines], list(FILES))
        for line in lines:
            digest, name = line.split("  ")
            self.assertEqual(hashlib.sha256((self.folder / name).read_bytes()).hexdigest(), digest)
        self.assertEqual(self.size, sum((self.folder / name).stat().st_size for name in FILES))

    def test_writes_the_encoder_in_fused_steps_with_int8_weights(self):
        graph = self.graph("reader.int8.onnx")
        operators = [node.operator for node in graph.nodes]
        self.assertEqual(operators.count("DynamicQuantizeMatMul"), 8)
        self.assertEqual(operators.count("MultiHeadAttention"), 2)
        self.assertEqual(operators.count("SkipLayerNormalization"), 4)
        large = [array for array in graph.initialisers.values() if array.size > 1000]
        self.assertIn(np.dtype(np.int8), {array.dtype for array in large})

    def test_names_outputs_as_the_jvm_expects_them(self):
        for name, wanted in (
            ("reader.int8.onnx", ["hidden", "names", "cues", "triggers", "statuses", "mentions", "passage"]),
            ("roles.int8.onnx", ["roles"]),
            ("parts.int8.onnx", ["parts"]),
            ("same.onnx", ["same"]),
        ):
            made = {output for node in self.graph(name).nodes for output in node.outputs}
            self.assertLessEqual(set(wanted), made, name)

    def test_writes_the_same_bytes_again(self):
        with tempfile.TemporaryDirectory() as folder:
            export(tiny_reader(), {}, self.folder / "tokenizer.json", Path(folder))
            for name in FILES:
                self.assertEqual((Path(folder) / name).read_bytes(), (self.folder / name).read_bytes(), name)
