"""Trains the heads that read happenings and outcomes, on the states of the shipped encoder. See training/README.md."""

import argparse
import json
import sys
from pathlib import Path

import torch

from ..wordpiece import WordPiece
from . import kinds
from .encoded import encode
from .export import export
from .fit import fit_chronicle, fit_parts
from .heads import part_tagger
from .marked import Misread, load
from .score import part_scores, scores
from .targets import Window, window_of


def main() -> int:
    asked = _arguments()
    torch.set_num_threads(asked.threads)
    try:
        marked = load(asked.marked)
    except Misread as odd:
        print(f"chronicle: {odd}", file=sys.stderr)
        return 1
    if not marked:
        print(f"chronicle: nothing is marked in {asked.marked}", file=sys.stderr)
        return 2
    wordpiece = WordPiece(asked.model / "tokenizer.json")
    windows = [window for each in marked if (window := window_of(each, wordpiece)) is not None]
    encode(windows, asked.model, asked.out / "work")
    _train(windows[:: asked.held_out], [w for n, w in enumerate(windows) if n % asked.held_out], asked)
    return 0


def _train(held: list[Window], learnt: list[Window], asked: argparse.Namespace) -> None:
    print(f"{len(learnt)} windows to learn from, {len(held)} held out", flush=True)
    model = fit_chronicle(learnt, asked.epochs, asked.seed)
    events, outcomes = part_tagger(kinds.EVENT_ROLES), part_tagger(kinds.OUTCOME_ROLES)
    fit_parts(events, learnt, "event_parts", asked.epochs, asked.seed)
    fit_parts(outcomes, learnt, "outcome_parts", asked.epochs, asked.seed)
    found = {
        "heads": scores(model, held),
        "parts of events": part_scores(events, held, "event_parts", kinds.EVENT_ROLES),
        "parts of outcomes": part_scores(outcomes, held, "outcome_parts", kinds.OUTCOME_ROLES),
    }
    (asked.out / "scores.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf8")
    print(json.dumps(found), flush=True)
    export(model, events, outcomes, asked.model, asked.out / "model")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="training/train-chronicle", description=__doc__)
    add = parser.add_argument
    add("--marked", type=Path, required=True, help="folder of marked text: in/*.txt and out/*.txt")
    add("--model", type=Path, required=True, help="folder of the shipped graphs, with the tokenizer")
    add("--out", type=Path, required=True, help="folder for all that is made")
    add("--held-out", type=int, default=20, metavar="N", help="every N-th chunk is scored and not learnt from")
    add("--epochs", type=int, default=8)
    add("--seed", type=int, default=1)
    add("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
