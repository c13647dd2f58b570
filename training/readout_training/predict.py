"""Reads passages with the model as the JVM does: windows that overlap, each piece read where it is most central."""

from contextlib import nullcontext
from dataclasses import dataclass

import numpy as np
import torch

from .annotated import Span
from .batches import batch_of
from .heads import Anchors, Reader
from .passage import STRIDE, Passage
from .precision import autocast
from .targets import Target, inputs

PIECE_HEADS = ("names", "cues", "triggers", "statuses", "mentions")


@dataclass(frozen=True)
class Anchor:
    """A cue or a trigger: its first and its last piece in the passage."""

    first: int
    last: int


class Read:
    """A passage and what the heads on its pieces say: for each head logits `[pieces, labels]`."""

    def __init__(self, model: Reader, passage: Passage, device: str, stride: int = STRIDE, as_learnt: bool = False):
        self._model = model
        self._device = device
        self._passage = passage
        self._as_learnt = as_learnt  # in the precision of training, which is faster
        self.windows = passage.windows(stride=stride)
        self._batch = batch_of([Target(*inputs(passage, *window)) for window in self.windows], device)
        with torch.no_grad(), self._autocast():
            self._states = model.encoder(self._batch.ids, self._batch.cases, self._batch.attention)
            scores = {head: getattr(model, head)(self._states).float().cpu().numpy() for head in PIECE_HEADS}
        self._around: dict[str, dict[Anchor, tuple[int, np.ndarray]]] = {}
        owner = self._owners()
        place = np.arange(len(passage)) - np.array([self.windows[number][0] for number in owner]) + 1
        self.scores = {head: values[owner, place] for head, values in scores.items()}

    def _autocast(self):
        return autocast(self._device) if self._as_learnt else nullcontext()

    def _owners(self) -> np.ndarray:
        """For each piece the window in which it stands farthest from an edge; the first of equals."""
        size = len(self._passage)
        best, owner = np.full(size, -1), np.zeros(size, int)
        for number, (begin, end) in enumerate(self.windows):
            piece = np.arange(begin, end)
            before = piece - begin if begin > 0 else np.full(end - begin, size)
            behind = end - 1 - piece if end < size else np.full(end - begin, size)
            margin = np.minimum(before, behind)
            wider = margin > best[begin:end]
            best[begin:end][wider] = margin[wider]
            owner[begin:end][wider] = number
        return owner

    def window_of(self, anchor: Anchor) -> int | None:
        """The window that holds an anchor whole and farthest from its edges."""
        size = len(self._passage)

        def margin(number: int) -> int:
            begin, end = self.windows[number]
            before = anchor.first - begin if begin > 0 else size
            return min(before, end - 1 - anchor.last if end < size else size)

        holding = [n for n, (begin, end) in enumerate(self.windows) if begin <= anchor.first and anchor.last < end]
        return max(holding, key=margin) if holding else None

    def around(self, head: str, anchors: list[Anchor]) -> list[tuple[int, np.ndarray]]:
        """For each anchor the first piece of its window, and logits `[pieces of the window, tags]`."""
        known = self._around.setdefault(head, {})
        new = [anchor for anchor in dict.fromkeys(anchors) if anchor not in known]
        owners = [(anchor, self.window_of(anchor)) for anchor in new]
        held = [(anchor, owner) for anchor, owner in owners if owner is not None]
        if held:
            known.update(zip((anchor for anchor, _ in held), self._tagged(head, held)))
        return [known[anchor] for anchor in anchors if anchor in known]

    def _tagged(self, head: str, held: list[tuple[Anchor, int]]) -> list[tuple[int, np.ndarray]]:
        begins = [self.windows[owner][0] for _, owner in held]
        places = Anchors(
            torch.tensor([owner for _, owner in held], device=self._device),
            torch.tensor([a.first - begin + 1 for (a, _), begin in zip(held, begins)], device=self._device),
            torch.tensor([a.last - begin + 1 for (a, _), begin in zip(held, begins)], device=self._device),
        )
        with torch.no_grad(), self._autocast():
            scores = getattr(self._model, head)(self._states, self._batch.attention, places).float().cpu().numpy()
        sizes = [end - begin for begin, end in (self.windows[owner] for _, owner in held)]
        return [(begin, each[1 : size + 1]) for begin, size, each in zip(begins, sizes, scores)]

    def state(self, piece: int, window: int) -> torch.Tensor:
        """The encoder's state of a piece in a window, `[width]`."""
        return self._states[window, piece - self.windows[window][0] + 1]


def runs(tags: np.ndarray) -> list[Anchor]:
    """Runs of B and I (1 and 2) among tags; an I that follows an O opens a run, as a B does."""
    found: list[Anchor] = []
    start = None
    for piece, tag in enumerate([*tags.tolist(), 0]):
        if start is not None and tag != 2:
            found.append(Anchor(start, piece - 1))
            start = None
        if tag and start is None:
            start = piece
    return found


def spans_of(passage: Passage, begin: int, chosen: np.ndarray) -> tuple[Span, ...]:
    """The runs of chosen pieces as characters; marks part runs."""
    pieces = [begin + int(at) for at in np.nonzero(chosen)[0] if not passage.is_mark(begin + int(at))]
    parts: list[Anchor] = []
    for piece in pieces:
        if parts and piece == parts[-1].last + 1:
            parts[-1] = Anchor(parts[-1].first, piece)
        else:
            parts.append(Anchor(piece, piece))
    return tuple(Span(passage.starts[part.first], passage.ends[part.last]) for part in parts)
