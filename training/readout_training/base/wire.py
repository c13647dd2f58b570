"""The wire format of protocol buffers, as far as ONNX uses it.

https://protobuf.dev/programming-guides/encoding
"""

from enum import IntEnum
from typing import Iterator


class Wire(IntEnum):
    """How the value of a field is written."""

    VARINT = 0
    EIGHT_BYTES = 1
    LENGTH = 2
    FOUR_BYTES = 5


_FIXED = {Wire.EIGHT_BYTES: 8, Wire.FOUR_BYTES: 4}


def varint(data: memoryview, at: int) -> tuple[int, int]:
    """The number that starts at `at`, and one past its last byte."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def varints(data: memoryview) -> Iterator[int]:
    """Numbers written one behind the other ("packed")."""
    at = 0
    while at < len(data):
        value, at = varint(data, at)
        yield value


def fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Number and value of each field in turn: an unsigned number, or the bytes of all that is not a varint.

    Raises ValueError where the bytes are no message.
    """
    at = 0
    while at < len(message):
        key, at = varint(message, at)
        kind = Wire(key & 7)
        if kind is Wire.VARINT:
            value, at = varint(message, at)
            yield key >> 3, value
            continue
        length = _FIXED.get(kind)
        if length is None:
            length, at = varint(message, at)
        if at + length > len(message):
            raise ValueError(f"field {key >> 3} is cut off")
        yield key >> 3, message[at : at + length]
        at += length
