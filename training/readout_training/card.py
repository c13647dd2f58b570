"""The model card: what the reader is, what it was made of and how, how well it reads, what it cannot do."""

import json
import random
import time
from dataclasses import dataclass
from pathlib import Path

from .epochs import Corpora, Prepared

_LICENCES = {
    "names": "CoNLL++ (Wang et al. 2019; corrected CoNLL-2003): Reuters text, for research",
    "attributions": "PolNeAR (Newell et al. 2018), US political news of 2016: no licence, for research",
    "happenings": "ECB+ (CC BY 3.0), MEANTIME (CC BY 4.0), GUM news (CC BY 4.0), TimeBank and AQUAINT of"
    " TempEval-3 (task release): happenings, their parts, mentions and coreference",
    "passages": "openings of AllSides news articles (texts of their publishers), for the passage vector:"
    " it follows the base encoder's own",
}

_TEXT = """\
# The trained reader

Written by `training/train` on {date}.

## What it is
bge-small-en-v1.5 (12 layers, 384 wide, 33 million weights; Beijing Academy of Artificial Intelligence, MIT
licence), trained further on windows of up to 254 word pieces, with one set of heads on its states:
- names of persons, organisations, places and others;
- cues of attributions, and for each cue the words of its source and its content;
- triggers of happenings with their kind and status, and for each trigger its participants, place and time;
- mentions of persons and organisations, and whether two of them mean the same;
- a vector of the passage, for search and clustering.

How each word is written (lower case, Initial, CAPITALS, mixed, digits) goes in as the token type, since the
vocabulary is lower-case. Weights are int8, with a scale for each column (embeddings: each row); activations
are rounded to bytes with one scale for each tensor, so one window is run at a time. Each cue sees the
{role_pieces} pieces around it, each trigger {part_pieces}. The coreference head stays in full precision.

| file | MB | SHA-256 begins |
|---|---|---|
{files}

## How it was made
From the weights in `{jar}` on Maven Central, by the recipe in
`training/README.md`. {start}

    {settings}

Chosen on the development halves: {chosen}. The biases are in the graphs; the doubt and the cost of an
edge of content are for the decoder in the JVM.

## Data
No text of any of these is in this repository.

| for | reports | word pieces | source |
|---|---|---|---|
{data}

Whether a model tuned on data for research may be used for profit is not settled everywhere; who needs to be
sure should train it on other data.

## Scores
On the development halves, {date}, F1 unless it says otherwise. Full precision; and int8 with taggers that see
only what is near, as shipped, in torch. In the JVM: `./build bench-reading`.

| | full precision | int8 |
|---|---|---|
{scores}

Happenings beside words that mostly tell one in the training half ("trigger lemma"), and links between given
mentions beside the nearest name; full precision, the means of the corpora together:

| | this model | baseline |
|---|---|---|
{beside}

On mentions that it found itself: {found}.

Attributions: "content" counts those whose content shares at least half of what both cover with a gold one,
"with source" those with the right source besides. Two people agree at .793 and .753 (mostly on other
articles), exactly on source, cue and content at .777, .705 and .659.

ONNX Runtime in the JVM against torch, over whole windows ({pieces}): mean distance of the states from full
precision {torch_apart} in torch, {jvm_apart} in the JVM; names with another best label than in full precision
{torch_other} of pieces in torch, {jvm_other} in the JVM. Floats differ in their last bits between kinds of
processors, which now and then rounds to another byte: scores are the same, single labels can differ.

## Limits
- English news only. Other languages give little, and not reliably nothing.
- Probabilities are the model's own, not calibrated.
- The news it learnt from is of 1996 (names), 2016 (attributions) and before 2015 (happenings).
- A cue may be a noun, or rarely nonsense; a source is often a pronoun or a channel.
- Kinds of happenings were learnt from lists of words, not from annotations of kinds; statuses from few
  examples.
- Names in capital headlines are often taken for organisations.
"""


@dataclass(frozen=True)
class Record:
    """What the steps of training left behind; the dictionaries as they wrote them."""

    jar: str
    settings: dict
    counts: dict
    chosen: dict
    checked: dict
    model: Path
    checksums: dict[str, str]


def counts(corpora: Corpora) -> dict[str, dict[str, int]]:
    """Reports and pieces of each corpus, for training and for dev."""
    halves = {
        "names": (corpora.names(random.Random(0)), corpora.names_dev),
        "attributions": (corpora.attributions, corpora.attributions_dev),
        "happenings": (corpora.happenings, corpora.happenings_dev),
        "passages": (corpora.passages, []),
    }
    return {
        name: {**_counted("train", train), **_counted("dev", dev)} for name, (train, dev) in halves.items()
    }


def _counted(half: str, prepared: list[Prepared]) -> dict[str, int]:
    return {f"{half} reports": len(prepared), f"{half} pieces": sum(len(each.passage) for each in prepared)}


def card(record: Record, role_pieces: int, part_pieces: int) -> str:
    """The card as Markdown."""
    jvm, chosen = record.checked["JVM"], record.chosen["chosen"]
    return _TEXT.format(
        date=time.strftime("%Y-%m-%d"),
        role_pieces=role_pieces,
        part_pieces=part_pieces,
        files=_files(record),
        jar=record.jar,
        start=_start(record.settings),
        settings="\n    ".join(f"{key} = {json.dumps(value)}" for key, value in record.settings.items()),
        chosen=", ".join(f"{name.replace('_', ' ')} {value:g}" for name, value in chosen.items()),
        data="\n".join(_data_row(name, record.counts[name]) for name in _LICENCES),
        scores=_scores(record.checked["dev"]),
        beside="\n".join(
            _beside(record.chosen[name], record.chosen[f"{name}, baseline"])
            for name in ("happenings", "coreference on gold mentions")
        ),
        found="; ".join(record.chosen["coreference"]),
        pieces=f"{jvm['hidden']['JVM']['rows']:,} pieces",
        torch_apart=f"{jvm['hidden']['torch']['mean']:.4f}",
        jvm_apart=f"{jvm['hidden']['JVM']['mean']:.4f}",
        torch_other=f"{jvm['names']['torch']['other label']:.2%}",
        jvm_other=f"{jvm['names']['JVM']['other label']:.2%}",
    )


def _start(settings: dict) -> str:
    if settings.get("start") is None:
        return "One run, one seed, no other source of chance:"
    before = f"a model shipped before, whose `reader.int8.onnx` has the SHA-256 `{settings['start'][:12]}`"
    return f"This run went on from {before}, with one seed\nand no other source of chance:"


def _files(record: Record) -> str:
    rows = []
    for name, digest in record.checksums.items():
        rows.append(f"| `{name}` | {(record.model / name).stat().st_size / 1e6:.1f} | {digest[:12]} |")
    return "\n".join(rows)


def _data_row(name: str, counted: dict[str, int]) -> str:
    reports = f"{counted['train reports']:,} + {counted['dev reports']:,} dev"
    pieces = f"{counted['train pieces']:,} + {counted['dev pieces']:,} dev"
    return f"| {name} | {reports} | {pieces} | {_LICENCES[name]} |"


def _beside(lines: list[str], baseline: list[str]) -> str:
    """Rows of figures by the same name, which stands before a colon."""
    pairs = ((one.split(": ", 1), other.split(": ", 1)) for one, other in zip(lines, baseline, strict=True))
    return "\n".join(f"| {name} | {figures} | {others} |" for (name, figures), (_, others) in pairs)


def _scores(dev: dict[str, dict[str, float]]) -> str:
    rows = []
    for name in dev["full"]:
        values = (f"{dev[model][name]:.3f}".lstrip("0") for model in ("full", "int8"))
        rows.append(f"| {name}{' (accuracy)' if name == 'statuses' else ''} | {' | '.join(values)} |")
    return "\n".join(rows)
