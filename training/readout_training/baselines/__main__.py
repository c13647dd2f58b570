"""Scores the baselines on dev: `python3 -m readout_training.baselines ../shared/data`."""

import argparse
from pathlib import Path

from ..annotated import Report
from . import coreference as nearest_name
from . import happenings as trigger_words
from ..corpora import ecbplus, gum, meantime, timebank
from ..corpora.split import is_dev
from ..score import coreference, happenings


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of the corpora")
    folder = parser.parse_args().data
    corpora = {
        "ecbplus": ecbplus.load(folder / "ecbplus"),
        "meantime": meantime.load(folder / "meantime"),
        "timebank": timebank.load(folder / "timeml"),
        "gum": gum.load(folder / "gum_news"),
    }
    train = [it for name, reports in corpora.items() for it in reports if not is_dev(name, it.name)]
    lexicon = trigger_words.learn(it for it in train if it.happenings is not None)
    for name, reports in corpora.items():
        _print(name, [it for it in reports if is_dev(name, it.name)], lexicon)


def _print(name: str, dev: list[Report], lexicon: trigger_words.Lexicon) -> None:
    lines = []
    if dev[0].happenings is not None:
        lines += happenings.score(dev, [trigger_words.predict(it, lexicon) for it in dev]).lines()
    if dev[0].mentions is not None:
        lines += coreference.score(dev, [nearest_name.predict(it) for it in dev]).lines()
    print(f"{name}, {len(dev)} reports of dev")
    for line in lines:
        print(f"  {line}")


if __name__ == "__main__":
    main()
