"""Writes messages in the wire format of protocol buffers, for the tests of its reader."""


def varint(value: int) -> bytes:
    written = bytearray()
    while value >= 0x80:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*written, value])


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def block(field: int, content: bytes) -> bytes:
    return varint(field << 3 | 2) + varint(len(content)) + content


def tensor(name: str, kind: int, shape: list[int], *content: bytes) -> bytes:
    """The message of an initialiser of a graph."""
    dimensions = b"".join(number(1, size) for size in shape)
    return block(5, dimensions + number(2, kind) + block(8, name.encode()) + b"".join(content))


def node(operator: str, name: str, inputs: list[str], outputs: list[str]) -> bytes:
    """The message of a node of a graph."""
    ends = [block(1, each.encode()) for each in inputs] + [block(2, each.encode()) for each in outputs]
    return block(1, b"".join(ends) + block(3, name.encode()) + block(4, operator.encode()))


def model(*parts: bytes) -> bytes:
    """A whole file with a graph of those nodes and initialisers."""
    return number(1, 8) + block(2, b"invented") + block(7, b"".join(parts))
