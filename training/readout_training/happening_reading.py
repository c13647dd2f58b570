"""Happenings and mentions out of the heads' scores, as the JVM decodes them."""

from itertools import groupby

import numpy as np
import torch

from . import labels
from .annotated import Happening, Mention, Span
from .chains import Candidates, belonging
from .heads import Reader
from .pairs import Mentioned, features
from .passage import Passage
from .predict import Anchor, Read, spans_of
from .targets import mention_pieces, mentioned


def read_happenings(read: Read, passage: Passage, bias: float = 0.0) -> list[Happening]:
    """Happenings in order; `bias` is added to the score of "no trigger"."""
    scores = read.scores["triggers"].copy()
    scores[:, 0] += bias
    triggers = _triggers(scores.argmax(1), passage)
    anchors = [anchor for anchor, _ in triggers if read.window_of(anchor) is not None]
    around = dict(zip(anchors, read.around("parts", anchors)))
    found = []
    for anchor, kind in triggers:
        parts = [(), (), ()]
        if anchor in around:
            begin, tags = around[anchor][0], around[anchor][1].argmax(1)
            parts = [spans_of(passage, begin, tags == number) for number in (1, 2, 3)]
        status = labels.STATUSES[read.scores["statuses"][anchor.first].argmax()]
        span = Span(passage.starts[anchor.first], passage.ends[anchor.last])
        found.append(Happening(span, labels.HAPPENING_KINDS[kind - 1], status, *parts))
    return found


def _triggers(best: np.ndarray, passage: Passage) -> list[tuple[Anchor, int]]:
    """Runs of neighbouring words of one kind, each with the number of its kind."""
    words = [
        (piece, int(best[piece]))
        for piece in range(len(passage))
        if passage.opens[piece] and not passage.is_mark(piece)
    ]
    numbered = [(number, piece, kind) for number, (piece, kind) in enumerate(words)]
    found, at = [], 0
    for kind, run in groupby(numbered, key=lambda each: each[2]):
        pieces = [piece for _, piece, _ in run]
        at += len(pieces)
        if kind:
            end = words[at][0] if at < len(words) else len(passage)
            while passage.is_mark(end - 1):
                end -= 1
            found.append((Anchor(pieces[0], end - 1), kind))
    return found


def read_mentions(read: Read, passage: Passage, bias: float = 0.0) -> list[Mention]:
    """Mentions in order, each an entity of its own until `linked`; `bias` is added to the score of "none"."""
    scores = read.scores["mentions"].copy()
    scores[:, 0] += bias
    best = scores.argmax(1)
    words = [p for p in range(len(passage)) if passage.opens[p] and not passage.is_mark(p)]
    found: list[Mention] = []
    open_kind = None
    for number, piece in enumerate(words):
        label = labels.MENTIONS[best[piece]]
        kind = label[2:] or None
        after = words[number + 1] if number + 1 < len(words) else len(passage)
        while passage.is_mark(after - 1):
            after -= 1
        if kind and label[0] == "I" and kind == open_kind:
            found[-1] = Mention(Span(found[-1].span.start, passage.ends[after - 1]), kind, found[-1].entity)
        elif kind:
            span = Span(passage.starts[piece], passage.ends[after - 1])
            found.append(Mention(span, kind, str(len(found))))
        open_kind = kind
    return found


def linked(model: Reader, read: Read, passage: Passage, mentions: list[Mention]) -> list[Mention]:
    """The mentions with their chain as entity, see `chains`."""
    ordered = sorted(mentions, key=lambda each: (each.span.start, -each.span.end))
    vectors = [_vector(read, passage, mention) for mention in ordered]
    told = [mentioned(passage, mention, order) for order, mention in enumerate(ordered)]
    candidates = Candidates()
    chains: list[int] = []
    for number in range(len(ordered)):
        before = candidates.before(told[number])
        scores = _scores(model, number, before, vectors, told) if before else []
        chain = belonging(scores, [chains[other] for other in before])
        chains.append(number if chain is None else chain)
        candidates.add(told[number])
    return [Mention(each.span, each.kind, str(chain)) for each, chain in zip(ordered, chains)]


def _scores(
    model: Reader, number: int, before: list[int], vectors: list[torch.Tensor], told: list[Mentioned]
) -> list[float]:
    pairs = torch.tensor([features(told[number], told[other]) for other in before])
    anaphor = vectors[number].expand(len(before), -1)
    return model.same(anaphor, torch.stack([vectors[other] for other in before]), pairs).tolist()


def _vector(read: Read, passage: Passage, mention: Mention) -> torch.Tensor:
    first, last = mention_pieces(passage, mention.span)
    window = read.window_of(Anchor(first, last))
    if window is None:
        window = read.window_of(Anchor(first, first)) or 0
        last = first
    return torch.cat([read.state(first, window), read.state(last, window)]).float()
