"""Nodes and initialisers of an ONNX file, read without any ONNX package.

Numbers of fields: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
"""

from dataclasses import dataclass, field

import numpy as np

from .wire import fields, varints

_MODEL_GRAPH = 7
_GRAPH_NODE, _GRAPH_INITIALISER = 1, 5
_NODE_INPUT, _NODE_OUTPUT, _NODE_NAME, _NODE_OPERATOR = 1, 2, 3, 4
_TENSOR_DIMENSIONS, _TENSOR_TYPE, _TENSOR_FLOATS, _TENSOR_NAME, _TENSOR_RAW = 1, 2, 4, 8, 9
_TENSOR_NUMBERS = (5, 7)  # 32 and 64 bits

_TYPES = {
    1: np.float32,
    2: np.uint8,
    3: np.int8,
    6: np.int32,
    7: np.int64,
    9: np.bool_,
    10: np.float16,
    11: np.float64,
}


@dataclass
class Node:
    """One step of a graph: the operator, its name, and the names of what goes in and comes out."""

    operator: str = ""
    name: str = ""
    inputs: list[str] = field(default_factory=list)
    outputs: list[str] = field(default_factory=list)


@dataclass
class Graph:
    """Nodes in their order, initialisers by name."""

    nodes: list[Node]
    initialisers: dict[str, np.ndarray]


def read_graph(model: bytes) -> Graph:
    """The graph of a model in ONNX's format; raises ValueError if it is none."""
    graph = next((value for number, value in fields(memoryview(model)) if number == _MODEL_GRAPH), None)
    if graph is None:
        raise ValueError("no graph in this ONNX file")
    found = Graph([], {})
    for number, value in fields(graph):
        if number == _GRAPH_NODE:
            found.nodes.append(_node(value))
        elif number == _GRAPH_INITIALISER:
            name, array = _tensor(value)
            found.initialisers[name] = array
    return found


def _node(message: memoryview) -> Node:
    node = Node()
    for number, value in fields(message):
        if number == _NODE_INPUT:
            node.inputs.append(_text(value))
        elif number == _NODE_OUTPUT:
            node.outputs.append(_text(value))
        elif number == _NODE_NAME:
            node.name = _text(value)
        elif number == _NODE_OPERATOR:
            node.operator = _text(value)
    return node


def _tensor(message: memoryview) -> tuple[str, np.ndarray]:
    name, kind, shape = "", 1, []
    raw, floats, numbers = None, [], []
    for number, value in fields(message):
        if number == _TENSOR_DIMENSIONS:
            shape += _numbers(value)
        elif number == _TENSOR_TYPE:
            kind = value
        elif number == _TENSOR_NAME:
            name = _text(value)
        elif number == _TENSOR_RAW:
            raw = value
        elif number == _TENSOR_FLOATS:
            floats.append(np.frombuffer(value, "<f4"))
        elif number in _TENSOR_NUMBERS:
            numbers += _numbers(value)
    if raw is not None:
        return name, np.frombuffer(raw, _TYPES[kind]).reshape(shape)
    if floats:
        return name, np.concatenate(floats).reshape(shape)
    return name, np.array(numbers, _TYPES[kind]).reshape(shape)


def _numbers(value: int | memoryview) -> list[int]:
    return [value] if isinstance(value, int) else list(varints(value))


def _text(value: memoryview) -> str:
    return bytes(value).decode("utf8")
