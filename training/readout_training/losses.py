"""What is made small in training: one number for each head that a batch is annotated for."""

import torch
from torch import Tensor
from torch.nn import functional

from .batches import Batch, Pairs
from .heads import Reader
from .proposals import with_proposed
from .targets import UNKNOWN

WEIGHTS = {
    "names": 1.0,
    "cues": 3.0,
    "roles": 4.0,
    "triggers": 1.0,
    "statuses": 0.5,
    "parts": 1.0,
    "mentions": 1.0,
    "same": 0.5,
    "passage": 1.0,
}


def losses(model: Reader, batch: Batch) -> dict[str, Tensor]:
    """The unweighted loss of each head, a mean over what the batch annotates."""
    states = model.encoder(batch.ids, batch.cases, batch.attention)
    dropped = model.dropout(states)
    scores = {head: getattr(model, head)(dropped) for head in batch.tags}
    found = {head: _tagging(scores[head], tags) for head, tags in batch.tags.items()}
    roles = batch.roles
    if "cues" in batch.tags:
        roles = with_proposed(scores["cues"], batch.tags["cues"], roles)
    for head, marked in (("roles", roles), ("parts", batch.parts)):
        if marked is not None:
            anchors, tags = marked
            found[head] = _tagging(getattr(model, head)(states, batch.attention, anchors), tags)
    if batch.pairs is not None:
        found["same"] = _antecedents(pair_scores(model, states, batch.pairs), batch.pairs)
    if batch.vectors is not None:
        vector = model.passage(states[:, 0]).float()
        found["passage"] = (1 - torch.cosine_similarity(vector, batch.vectors)).mean()
    return {head: loss for head, loss in found.items() if not torch.isnan(loss)}


def _tagging(scores: Tensor, tags: Tensor) -> Tensor:
    return functional.cross_entropy(scores.float().flatten(0, -2), tags.flatten(), ignore_index=UNKNOWN)


def pair_scores(model: Reader, states: Tensor, pairs: Pairs) -> Tensor:
    """Logits `[P]` that the mentions of each pair mean the same."""
    rows = states[pairs.window[:, None], pairs.positions]  # [P, 4, width]
    return model.same(rows[:, :2].flatten(1), rows[:, 2:].flatten(1), pairs.features).float()


def _antecedents(scores: Tensor, pairs: Pairs) -> Tensor:
    """Minus the log of the share of right antecedents; "none" (score 0) is right where there is no other."""
    exps = torch.exp(scores.clamp(max=30))
    zeros = torch.zeros(pairs.anaphors, device=scores.device)
    right = zeros.index_add(0, pairs.anaphor, exps * pairs.same)
    every = zeros.index_add(0, pairs.anaphor, exps) + 1.0
    has_none = zeros.index_add(0, pairs.anaphor, pairs.same) == 0
    return -torch.log((right + has_none.float()) / every).mean()
