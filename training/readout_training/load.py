"""A trained model from a checkpoint of `fit`."""

import torch

from .fit import epoch_file
from .heads import Reader
from .settings import Settings


def trained(settings: Settings, epoch: int, device: str = "cpu") -> Reader:
    """The averaged weights after that many epochs, ready to read."""
    model = Reader(settings.weights, settings.role_layers, settings.part_layers)
    model.load_state_dict(torch.load(epoch_file(settings, epoch), map_location=device))
    return model.eval().to(device)
