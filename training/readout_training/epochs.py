"""The windows of every corpus, and the order in which one epoch shows them; a function of seed and epoch alone."""

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .annotated import Report
from .batches import batch_of, packed
from .corpora import conll, ecbplus, gum, meantime, passages, polnear, timebank
from .corpora import split
from .encoder import Encoder
from .passage import LONGEST, Passage, passage_of
from .precision import autocast
from .settings import Settings
from .targets import Layers, Target, inputs
from .wordpiece import WordPiece

SHORTEST_FIRST_WINDOW = 40
SHORTEST_LIMIT = 128  # the windows of a report are as long as some number drawn for it
PASSAGE_PIECES = 254


@dataclass
class Prepared:
    """A report cut into pieces."""

    report: Report
    passage: Passage


class Corpora:
    """All corpora, cut into pieces: what is trained on and what is held out."""

    def __init__(self, settings: Settings):
        self._settings = settings
        self._wordpiece = WordPiece(settings.tokenizer)
        data = settings.data
        train, self.happenings_gold = _happenings(data)
        self.attributions = self._prepared(polnear.load(data / "polnear", "train"))
        self.attributions_dev = self._prepared(polnear.load(data / "polnear", "dev"))
        self.names_dev = self._prepared(conll.load(data / "conllpp" / "conllpp_dev.txt"))
        self.happenings = self._prepared(train)
        self.happenings_dev = self._prepared([report for reports in self.happenings_gold.values() for report in reports])
        articles = passages.load(data / "story-clusters" / "allsides-train.jsonl.gz")
        self.passages = self._prepared(articles)

    def names(self, rng: random.Random) -> list[Prepared]:
        """The names to train on; which sentences share a paragraph changes from call to call."""
        return self._prepared(conll.load(self._settings.data / "conllpp" / "conllpp_train.txt", rng))

    def _prepared(self, reports: list[Report]) -> list[Prepared]:
        return [Prepared(report, passage_of(report, self._wordpiece)) for report in reports]


def _happenings(data: Path) -> tuple[list[Report], dict[str, list[Report]]]:
    """The reports of all corpora of happenings and mentions: to train on; and held out, by corpus."""
    corpora = {
        "ecbplus": ecbplus.load(data / "ecbplus"),
        "meantime": meantime.load(data / "meantime"),
        "gum": gum.load(data / "gum_news"),
        "timebank": timebank.load(data / "timeml"),
    }
    train = [it for corpus, reports in corpora.items() for it in reports if not split.is_dev(corpus, it.name)]
    dev = {
        corpus: [it for it in reports if split.is_dev(corpus, it.name)] for corpus, reports in corpora.items()
    }
    return train, dev


def epoch(corpora: Corpora, settings: Settings, number: int, vectors: list[Target]) -> list[list[Target]]:
    """The batches of one epoch, in order. The passages are dealt out over the epochs."""
    rng = random.Random(settings.seed * 1000 + number)
    size, repeats = settings.batch_pieces, settings.repeats
    batches = []
    batches += packed(_windows(_shown(corpora.attributions, repeats["attributions"], rng), rng), size, rng)
    batches += packed(_windows(_shown(corpora.names(rng), repeats["names"], rng), rng), size, rng)
    batches += _by_layers(_windows(_shown(corpora.happenings, repeats["happenings"], rng), rng), size, rng)
    share = vectors[number % settings.epochs :: settings.epochs]
    batches += packed(_shown(share, repeats["passages"], rng), size, rng)
    rng.shuffle(batches)
    return batches


def _shown(items: list, times: float, rng: random.Random) -> list:
    """All items as often as `times` has wholes, and of the rest that share, drawn at random."""
    whole = int(times)
    return items * whole + rng.sample(items, round(len(items) * (times - whole)))


def _windows(prepared: list[Prepared], rng: random.Random) -> list[Target]:
    found = []
    for each in prepared:
        annotators = each.report.attributions or ((),)
        layers = Layers(each.report, each.passage, rng.randrange(len(annotators)))
        longest = rng.randint(SHORTEST_LIMIT, LONGEST)
        first = rng.randint(SHORTEST_FIRST_WINDOW, longest)
        windows = [layers.window(*place) for place in each.passage.windows(first, longest, longest)]
        found += [window for window in windows if _is_annotated(window)]
    return found


def _is_annotated(window: Target) -> bool:
    heads = (window.names, window.cues, window.triggers, window.mentions)
    return any(tags is not None and max(tags) >= 0 for tags in heads)


def _by_layers(windows: list[Target], size: int, rng: random.Random) -> list[list[Target]]:
    """Batches of windows that are annotated for the same heads."""
    groups: dict[tuple, list[Target]] = {}
    for window in windows:
        key = tuple(tags is not None for tags in (window.names, window.triggers, window.mentions))
        groups.setdefault(key, []).append(window)
    return [batch for key in sorted(groups) for batch in packed(groups[key], size, rng)]


def vector_targets(corpora: Corpora, settings: Settings, device: str) -> list[Target]:
    """The opening of each article and the vector that the base encoder gives it (its first state, unit length)."""
    targets = [Target(*inputs(each.passage, 0, PASSAGE_PIECES)) for each in corpora.passages if len(each.passage)]
    kept = settings.out / "passages.npy"
    if not kept.exists():
        np.save(kept, _base_vectors(targets, settings, device))
    for target, vector in zip(targets, np.load(kept)):
        target.vector = vector
    return targets


def _base_vectors(targets: list[Target], settings: Settings, device: str) -> np.ndarray:
    encoder = Encoder(settings.weights).eval().to(device)
    found = np.zeros((len(targets), encoder.width), np.float32)
    order = sorted(range(len(targets)), key=lambda number: len(targets[number].ids))
    with torch.no_grad(), autocast(device):
        for begin in range(0, len(order), 16):
            numbers = order[begin : begin + 16]
            batch = batch_of([targets[number] for number in numbers], device)
            states = encoder(batch.ids, torch.zeros_like(batch.cases), batch.attention)[:, 0].float()
            found[numbers] = torch.nn.functional.normalize(states, dim=-1).cpu().numpy()
    return found
