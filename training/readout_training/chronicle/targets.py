"""From marked chunks to what the heads should say of each piece."""

from dataclasses import dataclass, field

import torch
from torch import Tensor

from ..passage import LONGEST, Passage, passage_of
from ..targets import UNKNOWN, inputs
from ..wordpiece import WordPiece
from . import kinds
from .marked import Mark, Marked


@dataclass
class Anchor:
    """A trigger or cue by its first and last position, and the tag of every position `[L]`."""

    first: int
    last: int
    tags: Tensor


@dataclass
class Window:
    """One chunk as a window; positions count the mark before it. `states [L, width]` are set when encoded."""

    ids: list[int]
    cases: list[int]
    events: Tensor
    statuses: Tensor
    outcomes: Tensor
    event_parts: list[Anchor] = field(default_factory=list)
    outcome_parts: list[Anchor] = field(default_factory=list)
    states: Tensor = field(default_factory=lambda: torch.zeros(0))


def window_of(marked: Marked, wordpiece: WordPiece) -> Window | None:
    """None for a chunk longer than a window."""
    passage = passage_of(marked.report, wordpiece)
    if len(passage) > LONGEST:
        return None
    ids, cases = inputs(passage, 0, len(passage))
    opening = torch.tensor([0] + [int(_opens(passage, piece)) for piece in range(len(passage))] + [0]) == 1
    unknown = torch.full((len(ids),), UNKNOWN)
    none = torch.where(opening, torch.zeros_like(unknown), unknown)
    window = Window(ids, cases, none.clone(), unknown.clone(), none.clone())
    for mark in marked.marks:
        _set(window, passage, mark)
    return window


def _opens(passage: Passage, piece: int) -> bool:
    return passage.opens[piece] and not passage.is_mark(piece)


def _set(window: Window, passage: Passage, mark: Mark) -> None:
    pieces = passage.pieces_in(mark.words)
    if not pieces:
        return
    labels, names = (window.events, kinds.EVENTS) if mark.is_event else (window.outcomes, kinds.OUTCOMES)
    roles = kinds.EVENT_ROLES if mark.is_event else kinds.OUTCOME_ROLES
    for piece in pieces:
        if _opens(passage, piece):
            labels[piece + 1] = names.index(mark.kind) + 1
    tags = torch.zeros(len(window.ids), dtype=torch.long)
    for role, words in mark.parts:
        for piece in passage.pieces_in(words):
            tags[piece + 1] = roles.index(role) + 1
    if mark.is_event:
        window.statuses[pieces[0] + 1] = kinds.STATUSES.index(mark.status)
        tags[pieces[0] + 1 : pieces[-1] + 2] = 0
    parts = window.event_parts if mark.is_event else window.outcome_parts
    parts.append(Anchor(pieces[0] + 1, pieces[-1] + 1, tags))
