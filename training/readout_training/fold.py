"""Puts what was chosen on dev into the model itself, so that the graphs' readers take the best label as it is."""

import torch

from .choose import Chosen
from .heads import Reader


def fold(model: Reader, chosen: Chosen) -> None:
    """Adds the chosen numbers to the first bias of each head; what else was chosen is left to the decoder."""
    with torch.no_grad():
        model.cues.bias[0] += chosen.cue_bias
        model.triggers.bias[0] += chosen.trigger_bias
        model.mentions.bias[0] += chosen.mention_bias
