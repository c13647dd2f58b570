"""The weights of a BERT encoder in an exported graph, under the names that Hugging Face gives them.

An exporter keeps the names of embeddings, biases and norms; it turns the matrices of linear layers and gives
them numbers for names, so those are found by the node that multiplies with them.
"""

import re

import numpy as np

from .onnx_graph import Graph

_MULTIPLICATION = re.compile(r"/encoder/layer\.(\d+)/(.+)/MatMul$")


def bert_weights(graph: Graph) -> dict[str, np.ndarray]:
    """Weights by name; linear layers as torch keeps them, `[out, in]`."""
    found = {
        name: array
        for name, array in graph.initialisers.items()
        if name.startswith(("embeddings.", "encoder.layer.")) and array.dtype == np.float32
    }
    for node in graph.nodes:
        match = _MULTIPLICATION.match(node.name)
        matrices = [name for name in node.inputs if name in graph.initialisers]
        if match and matrices:
            layer, place = match.groups()
            name = f"encoder.layer.{layer}.{place.replace('/', '.')}.weight"
            found[name] = np.ascontiguousarray(graph.initialisers[matrices[0]].T)
    return found


def layers(weights: dict[str, np.ndarray]) -> int:
    """How many layers the encoder has."""
    return len({name.split(".")[2] for name in weights if name.startswith("encoder.layer.")})
