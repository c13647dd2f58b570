"""Trains Readout's reader, from the base weights to the files that the JVM reads. See training/README.md."""

import argparse
import sys
from pathlib import Path

from . import steps
from .base.convert import Mismatch as OtherBase
from .fit import OtherRecipe
from .export import TooLarge
from .jvm import JvmFailure
from .pipeline import Pipeline, Unready
from .shipped import NotThisReader
from .settings import FURTHER_RATES, Settings
from .tokenizer_check import Mismatch as OtherPieces


def main() -> int:
    asked = _arguments()
    if not asked.data.is_dir():
        print(f"train: no folder of corpora at {asked.data}", file=sys.stderr)
        return 2
    settings = Settings(
        data=asked.data,
        base=asked.out / "base",
        out=asked.out / "fit",
        start=asked.start,
        seed=asked.seed,
        epochs=asked.epochs,
        workers=asked.workers,
        **(FURTHER_RATES if asked.start else {}),
    )
    try:
        Pipeline(steps.of(settings, asked.out), asked.out).run(asked.only, asked.again_from)
    except (JvmFailure, Unready, OtherBase, OtherPieces, TooLarge, FileNotFoundError, NotThisReader, OtherRecipe) as failure:
        print(f"train: {failure}", file=sys.stderr)
        return 1
    return 0


def _arguments() -> argparse.Namespace:
    listed = "\n".join(f"  {name:16} {does}" for name, does in steps.WORDS.items())
    parser = argparse.ArgumentParser(
        prog="training/train",
        description=__doc__,
        epilog=f"Steps, in order:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of the corpora")
    add("--out", type=Path, required=True, help="folder for all that is made")
    add("--only", choices=steps.WORDS, metavar="STEP", help="this step alone, even if it was done before")
    add("--from", choices=steps.WORDS, metavar="STEP", dest="again_from", help="all again from this step on")
    add("--start", type=Path, help="folder of a shipped model to train further, instead of the base weights")
    add("--seed", type=int, default=Settings.seed)
    add("--epochs", type=int, default=Settings.epochs)
    add("--workers", type=int, default=Settings.workers, help="processes that train; 1 with a GPU")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
