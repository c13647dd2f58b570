"""PolNeAR (Newell, Margolin and Ruths 2018): attributions in US political news, brat stand-off."""

import re
from collections import defaultdict
from pathlib import Path

from ..annotated import Attribution, Report, Span

_PART = {"Source": "source", "Cue": "cue", "Content": "content"}


def load(folder: Path, split: str) -> list[Report]:
    """The reports of `folder/split`, each with the attributions of each of its annotators."""
    annotators = defaultdict(list)
    for file in sorted((folder / split / "attributions").glob("*.ann")):
        annotators[file.stem.rsplit("_", 1)[0]].append(file)
    reports = []
    for file in sorted((folder / split / "text").iterdir()):
        with file.open(encoding="utf8", newline="") as stream:
            text = stream.read()
        layers = tuple(_attributions(each) for each in annotators[file.stem])
        reports.append(Report(name=file.stem, text=text, attributions=layers))
    return reports


def _attributions(file: Path) -> tuple[Attribution, ...]:
    spans: dict[str, tuple[Span, ...]] = {}
    events: list[list[tuple[str, str]]] = []
    for line in file.read_text(encoding="utf8").split("\n"):
        fields = line.split("\t")
        if re.match(r"T\d+$", fields[0]):
            places = fields[1].split(" ", 1)[1]
            spans[fields[0]] = tuple(Span(*map(int, part.split())) for part in places.split(";"))
        elif re.match(r"E\d+$", fields[0]):
            arguments = [argument.split(":") for argument in fields[1].split()]
            events.append([(role.rstrip("0123456789"), target) for role, target in arguments])
    return tuple(_attribution(event, spans) for event in events)


def _attribution(event: list[tuple[str, str]], spans: dict[str, tuple[Span, ...]]) -> Attribution:
    parts: dict[str, tuple[Span, ...]] = {"cue": (), "source": (), "content": ()}
    for role, target in event:
        if role in _PART and target in spans:
            parts[_PART[role]] += spans[target]
    return Attribution(**parts)
