"""Chooses what the graphs cannot learn: how ready each head is to find something, and how roles are decoded.

Everything is chosen on the held-out halves; `Chosen` goes into the exported biases and the model card.
"""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Callable, Iterable

import torch

from .annotated import Report
from .attribution_reading import Decoding, read_attributions
from .baselines.beside import nearest_name, trigger_words
from .epochs import Corpora, Prepared
from .happening_reading import linked, read_happenings, read_mentions
from .heads import Reader
from .name_reading import read_names
from .predict import Read
from .score import coreference, happenings
from .score.attributions import AttributionScore, score_attributions
from .score.names import score_names

CUE_BIASES = (-1.5, -1.0, -0.5, 0.0)
DOUBTS = (1.0, 1.5, 2.0, 2.5)
EDGE_COSTS = (1.0, 1.5, 2.0)
USUAL = Decoding(cue_bias=-1.0, doubt=1.5, edge_cost=1.5)  # the numbers that are not being chosen
FINDING_BIASES = (-1.0, -0.5, 0.0, 0.5)


@dataclass(frozen=True)
class Chosen:
    """Numbers added to the scores of "no cue", "no trigger", "no mention"; for the decoder, see `Decoding`."""

    cue_bias: float
    doubt: float
    edge_cost: float
    trigger_bias: float
    mention_bias: float

    def decoding(self) -> Decoding:
        """Of a reader into which the biases are folded."""
        return Decoding(doubt=self.doubt, edge_cost=self.edge_cost)


def choose(model: Reader, corpora: Corpora, device: str, file: Path) -> Chosen:
    """Tries the grids on dev, writes what was chosen and every score to `file`, as JSON."""
    model.eval()
    tried: dict = {}
    with torch.no_grad():
        reads = [(each, Read(model, each.passage, device)) for each in corpora.attributions_dev]
        decoding = _attributions(reads, tried)
        reads = [(each, Read(model, each.passage, device)) for each in corpora.happenings_dev]
        trigger_bias = _best(FINDING_BIASES, lambda bias: trigger_scores(reads, bias).trigger.f1)
        mention_bias = _best(FINDING_BIASES, lambda bias: mention_scores(model, reads, bias).mention.f1)
        chosen = Chosen(**asdict(decoding), trigger_bias=trigger_bias, mention_bias=mention_bias)
        tried["names"] = names_score(model, corpora.names_dev, device)
        tried["happenings"] = trigger_scores(reads, trigger_bias).lines()
        tried["coreference"] = mention_scores(model, reads, mention_bias).lines()
        tried["coreference on gold mentions"] = gold_links(model, reads).lines()
        train, dev = ([each.report for each in half] for half in (corpora.happenings, corpora.happenings_dev))
        tried["happenings, baseline"] = trigger_words(train, dev).lines()
        tried["coreference on gold mentions, baseline"] = nearest_name(dev).lines()
    file.write_text(json.dumps({"chosen": asdict(chosen), **tried}, indent=1) + "\n", encoding="utf8")
    return chosen


def _best(values: Iterable[float], score: Callable[[float], float]) -> float:
    return max(values, key=score)


def _attributions(reads: list[tuple[Prepared, Read]], tried: dict) -> Decoding:
    """One number after the other, each with the best mean F1 of contents, contents with the right source, exact ones."""
    scores: dict[Decoding, AttributionScore] = {}
    best = USUAL
    for name, values in (("doubt", DOUBTS), ("cue_bias", CUE_BIASES), ("doubt", DOUBTS), ("edge_cost", EDGE_COSTS)):
        options = [replace(best, **{name: value}) for value in values]
        for each in options:
            if each not in scores:
                scores[each] = attribution_score(reads, each)
                print(f"{_in_words(each)}: {figures(scores[each])}", flush=True)
        best = max(options, key=lambda each: _worth(scores[each]))
    tried["attributions"] = {_in_words(each): figures(score) for each, score in scores.items()}
    return best


def _in_words(decoding: Decoding) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {value:g}" for name, value in asdict(decoding).items())


def _worth(score: AttributionScore) -> float:
    return score.content.f1 + score.with_source.f1 + score.exact_content.f1


def attribution_score(reads: list[tuple[Prepared, Read]], decoding: Decoding) -> AttributionScore:
    """Counts on those reports, so decoded."""
    return score_attributions(
        [(each.report.attributions[0], read_attributions(read, each.passage, decoding)) for each, read in reads]
    )


def figures(score: AttributionScore) -> dict[str, float]:
    """The F1 of every definition, four digits."""
    return {name: round(getattr(score, name).f1, 4) for name in score.__dataclass_fields__}


def names_score(model: Reader, prepared: list[Prepared], device: str) -> dict[str, float]:
    """F1 of names, all and by kind."""
    found = []
    for each in prepared:
        read = Read(model, each.passage, device)
        found.append((each.passage, each.report.names, read_names(read, each.passage)))
    return {kind: round(counts.f1, 4) for kind, counts in score_names(found).items()}


def trigger_scores(reads: list[tuple[Prepared, Read]], bias: float) -> happenings.HappeningScores:
    """Happenings of the reports that are annotated for them."""
    marked = [(each, read) for each, read in reads if each.report.happenings is not None]
    found = [_with(each, happenings=tuple(read_happenings(read, each.passage, bias))) for each, read in marked]
    return happenings.score([each.report for each, _ in marked], found)


def mention_scores(
    model: Reader, reads: list[tuple[Prepared, Read]], bias: float
) -> coreference.CoreferenceScores:
    """Mentions and their links in the reports that are annotated for them."""
    marked = [(each, read) for each, read in reads if each.report.mentions is not None]
    found = []
    for each, read in marked:
        mentions = linked(model, read, each.passage, read_mentions(read, each.passage, bias))
        found.append(_with(each, mentions=tuple(mentions)))
    return coreference.score([each.report for each, _ in marked], found)


def gold_links(model: Reader, reads: list[tuple[Prepared, Read]]) -> coreference.CoreferenceScores:
    """The links between the mentions that the corpora mark, as for the baseline."""
    marked = [(each, read) for each, read in reads if each.report.mentions is not None]
    found = [
        _with(each, mentions=tuple(linked(model, read, each.passage, list(each.report.mentions))))
        for each, read in marked
    ]
    return coreference.score([each.report for each, _ in marked], found)


def _with(each: Prepared, **layers) -> Report:
    return Report(name=each.report.name, text=each.report.text, **layers)
