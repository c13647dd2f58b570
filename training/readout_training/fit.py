"""Training: from the base weights, or a shipped model, to checkpoints of the averaged weights, one after each epoch.

Resumes where it was stopped, to the batch; the log has a line every fifty steps and one for each epoch.
"""

import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from . import shipped, workers
from .batches import batch_of
from .epochs import Corpora, epoch, vector_targets
from .heads import Reader
from .losses import WEIGHTS, losses
from .precision import autocast
from .score.dev import dev_scores
from .settings import Settings

SAVE_EVERY = 600.0  # seconds
LOG_EVERY = 50  # steps
STEADIED_AFTER = 10  # the average of the weights follows faster at first: (1 + step) / (10 + step)


def device_here() -> str:
    return "cuda" if torch.cuda.is_available() else "cpu"


def run(settings: Settings) -> None:
    """Trains for all epochs; returns at once where that is done already."""
    settings.out.mkdir(parents=True, exist_ok=True)
    _keep_recipe(settings)
    if not epoch_file(settings, settings.epochs).exists():
        workers.start(settings, _work)


class OtherRecipe(Exception):
    """Something was trained in this folder already, otherwise than is asked now."""


def recipe_file(settings: Settings) -> Path:
    """Where the recipe stands by which the checkpoints were made."""
    return settings.out / "recipe.json"


def _keep_recipe(settings: Settings) -> None:
    """Raises OtherRecipe; the number of epochs may change, which stretches the rates' rise and fall."""
    file, recipe = recipe_file(settings), settings.recipe()
    if file.exists():
        begun = json.loads(file.read_text(encoding="utf8"))
        other = [key for key in recipe if key != "epochs" and begun.get(key) != recipe[key]]
        if other:
            raise OtherRecipe(f"{settings.out} was begun with other {', '.join(other)}; choose another --out")
    file.write_text(json.dumps(recipe, indent=1) + "\n", encoding="utf8")


def _work(settings: Settings, worker: int) -> None:
    torch.set_num_threads(settings.threads)
    _seed(settings.seed)
    corpora = Corpora(settings)
    training = Training(settings, corpora, device_here(), worker)
    torch.manual_seed(settings.seed + worker)
    training.run()


def _seed(seed: int) -> None:
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def epoch_file(settings: Settings, number: int) -> Path:
    """Where the averaged weights stand after that many epochs."""
    return settings.out / f"epoch-{number}.pt"


class Training:
    """The state of a run: model, average, optimiser, and how far it has come."""

    def __init__(self, settings: Settings, corpora: Corpora, device: str, worker: int = 0):
        self._settings = settings
        self._worker = worker
        self._corpora = corpora
        self._device = device
        self._vectors = self._in_turn(lambda: vector_targets(corpora, settings, device))
        self._model = Reader(settings.weights, settings.role_layers, settings.part_layers).to(device)
        if settings.start is not None:
            shipped.take(self._model, settings.start)
        self._average = {name: value.detach().clone() for name, value in self._trained()}
        self._optimiser = torch.optim.AdamW(
            rate_groups(self._model, settings), weight_decay=settings.weight_decay, betas=(0.9, 0.98)
        )
        self._rates = [group["lr"] for group in self._optimiser.param_groups]
        self._per_epoch = len(epoch(corpora, settings, 0, self._vectors))
        self._step = 0
        self._log = (settings.out / "log.jsonl").open("a", encoding="utf8")
        self._state = settings.out / "state.pt"
        if self._state.exists():
            self._resume()

    def _trained(self) -> list[tuple[str, nn.Parameter]]:
        return [(name, value) for name, value in self._model.named_parameters() if value.requires_grad]

    def _in_turn(self, make):
        """What worker 0 makes and keeps first, and the others read then."""
        if self._worker > 0:
            workers.wait(self._settings)
        made = make()
        if self._worker == 0:
            workers.wait(self._settings)
        return made

    def run(self) -> None:
        self._write({"settings": self._settings.recipe(), "steps per epoch": self._per_epoch})
        done = 0
        for number in range(self._settings.epochs):
            batches = epoch(self._corpora, self._settings, number, self._vectors)
            begin, done = done, done + len(batches)
            if self._step < done:
                self._run_epoch(batches[self._step - begin :], number)
                self._finish_epoch(number + 1)

    def _run_epoch(self, batches: list, number: int) -> None:
        self._model.train()
        began, saved, pieces = time.time(), time.time(), 0
        seen: dict[str, list[float]] = {}
        for windows in batches:
            for head, loss in self._learn(windows).items():
                seen.setdefault(head, []).append(loss)
            pieces += sum(len(window.ids) for window in windows)
            if self._step % LOG_EVERY == 0:
                means = {head: round(float(np.mean(values[-LOG_EVERY:])), 4) for head, values in seen.items()}
                speed = round(pieces / (time.time() - began))
                self._write({"epoch": number, "step": self._step, "losses": means, "pieces/s": speed})
            if time.time() - saved > SAVE_EVERY:  # only worker 0 writes
                self._save()
                saved = time.time()

    def _learn(self, windows: list) -> dict[str, float]:
        self._set_rates()
        own = workers.share(windows, self._settings, self._worker)
        with autocast(self._device):
            found = losses(self._model, batch_of(own, self._device))
        total = sum(WEIGHTS[head] * loss for head, loss in found.items())
        total.backward()
        trained = [value for _, value in self._trained()]
        workers.average_gradients(trained, self._settings)
        nn.utils.clip_grad_norm_(trained, 1.0)
        self._optimiser.step()
        self._optimiser.zero_grad(set_to_none=True)
        self._step += 1
        self._follow()
        return {head: loss.item() for head, loss in found.items()}

    def _set_rates(self) -> None:
        total = self._per_epoch * self._settings.epochs
        share = rate_share(self._step / total, self._settings.warm_up)
        for group, rate in zip(self._optimiser.param_groups, self._rates):
            group["lr"] = rate * share

    def _follow(self) -> None:
        keep = min(self._settings.average, (1 + self._step) / (STEADIED_AFTER + self._step))
        with torch.no_grad():
            for name, value in self._trained():
                self._average[name].lerp_(value, 1 - keep)

    def _finish_epoch(self, number: int) -> None:
        if self._worker > 0:
            workers.wait(self._settings)
            return
        averaged = {**self._model.state_dict(), **self._average}
        torch.save(averaged, epoch_file(self._settings, number))
        self._save()
        reader = Reader(self._settings.weights, self._settings.role_layers, self._settings.part_layers)
        reader.load_state_dict(averaged)
        self._write({"epoch done": number, "dev": dev_scores(reader.to(self._device), self._corpora, self._device)})
        workers.wait(self._settings)

    def _save(self) -> None:
        if self._worker > 0:
            return
        state = {
            "model": self._model.state_dict(),
            "average": self._average,
            "optimiser": self._optimiser.state_dict(),
            "step": self._step,
            "random": torch.get_rng_state(),
        }
        unfinished = self._state.with_suffix(".new")
        torch.save(state, unfinished)
        unfinished.replace(self._state)

    def _resume(self) -> None:
        state = torch.load(self._state, map_location=self._device)
        self._model.load_state_dict(state["model"])
        self._average = state["average"]
        self._optimiser.load_state_dict(state["optimiser"])
        self._step = state["step"]
        torch.set_rng_state(state["random"].cpu())
        self._write({"resumed at": self._step})

    def _write(self, line: dict) -> None:
        if self._worker > 0:
            return
        text = json.dumps({"time": round(time.time()), **line})
        print(text, flush=True)
        self._log.write(text + "\n")
        self._log.flush()


def rate_share(done: float, warm_up: float) -> float:
    """Of the full learning rate, after that share of the steps: a linear rise, then a fall by half a cosine."""
    if done < warm_up:
        return done / warm_up
    return 0.5 * (1 + math.cos(math.pi * (done - warm_up) / (1 - warm_up)))


def rate_groups(model: Reader, settings: Settings) -> list[dict]:
    """Parameters by learning rate: heads fast, the encoder slower the deeper."""
    groups: dict[float, list[nn.Parameter]] = {}
    depth = len(model.encoder.layers)
    for name, value in model.named_parameters():
        if not value.requires_grad:
            continue
        rate = settings.head_rate
        if name.startswith("encoder."):
            layer = int(name.split(".")[2]) + 1 if name.startswith("encoder.layers.") else 0
            rate = settings.encoder_rate * settings.layer_decay ** (depth - layer)
        groups.setdefault(rate, []).append(value)
    return [{"params": values, "lr": rate} for rate, values in groups.items()]
