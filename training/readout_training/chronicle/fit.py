"""Trains the heads on encoded windows."""

import random
from collections.abc import Callable, Iterator

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..heads import AnchoredTagger
from ..near import tags_near
from ..precision import autocast
from ..targets import UNKNOWN
from .heads import PIECES, Chronicle
from .targets import Anchor, Window

RATE = 7e-4
_WARM_UP, _DECAY = 0.1, 0.05
_STATUS = 0.1  # weight of the statuses beside triggers and cues
_SMOOTH = 0.02
_WINDOWS = 16  # of a batch of windows
_CHUNKS = 4  # windows whose anchors make a batch

Losses = Callable[[list[Window]], Tensor]


def fit_chronicle(windows: list[Window], epochs: int, seed: int) -> Chronicle:
    """Triggers with kind and status, and cues."""
    torch.manual_seed(seed)
    model = Chronicle()
    _train(model, windows, epochs, seed, _WINDOWS, lambda batch: _chronicle_loss(model, batch))
    return model


def fit_parts(tagger: AnchoredTagger, windows: list[Window], part: str, epochs: int, seed: int) -> None:
    """`part`: the field of `Window` that holds the anchors."""
    torch.manual_seed(seed)
    held = [window for window in windows if getattr(window, part)]
    _train(tagger, held, epochs, seed, _CHUNKS, lambda batch: _parts_loss(tagger, batch, part))


def _train(model: nn.Module, windows: list[Window], epochs: int, seed: int, size: int, loss_of: Losses) -> None:
    rng = random.Random(seed)
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=_DECAY)
    steps = epochs * -(-len(windows) // size)
    done = 0
    model.train()
    for number in range(epochs):
        total = 0.0
        for batch in _batches(windows, size, rng):
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(1, (done + 1) / (_WARM_UP * steps)) * (1 - done / steps)
            loss = loss_of(batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            done += 1
            total += float(loss)
        print(f"epoch {number + 1} of {epochs}: loss {total:.1f}", flush=True)
    model.eval()


def _batches(windows: list[Window], size: int, rng: random.Random) -> Iterator[list[Window]]:
    order = list(windows)
    rng.shuffle(order)
    return (order[at : at + size] for at in range(0, len(order), size))


def _chronicle_loss(model: Chronicle, batch: list[Window]) -> Tensor:
    states = nn.utils.rnn.pad_sequence([window.states for window in batch], batch_first=True)
    attention = nn.utils.rnn.pad_sequence([torch.ones(len(window.ids)) for window in batch], batch_first=True)
    with autocast("cpu"):
        events, statuses, outcomes = model(states, attention)
    loss = _loss(events, batch, "events", _SMOOTH) + _loss(outcomes, batch, "outcomes", _SMOOTH)
    return loss + _STATUS * _loss(statuses, batch, "statuses", 0.0)


def _loss(scores: Tensor, batch: list[Window], head: str, smoothing: float) -> Tensor:
    labels = [getattr(window, head) for window in batch]
    wanted = nn.utils.rnn.pad_sequence(labels, batch_first=True, padding_value=UNKNOWN).flatten()
    if not (wanted != UNKNOWN).any():
        return torch.zeros(())
    return functional.cross_entropy(
        scores.float().flatten(0, 1), wanted, ignore_index=UNKNOWN, label_smoothing=smoothing
    )


def _parts_loss(tagger: AnchoredTagger, batch: list[Window], part: str) -> Tensor:
    loss = torch.zeros(())
    for window in batch:
        with autocast("cpu"):
            scores, places = near_tags(tagger, window.states, getattr(window, part))
        wanted = torch.stack([anchor.tags for anchor in getattr(window, part)]).gather(1, places)
        loss = loss + functional.cross_entropy(scores.float().flatten(0, 1), wanted.flatten())
    return loss


def near_tags(tagger: AnchoredTagger, states: Tensor, anchors: list[Anchor]) -> tuple[Tensor, Tensor]:
    """Tags `[K, N, tags]` of the pieces near each anchor, and their places `[K, N]`: as `near` in one window."""
    places = torch.tensor([[anchor.first, anchor.last] for anchor in anchors]).split(1, 1)
    return tags_near(tagger, states, torch.zeros_like(places[0]), len(states), places, PIECES)
