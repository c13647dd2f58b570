"""Writes the held-out happenings and mentions, with what the baselines make of them, for `./build bench-reading`.

One report a line, as `org.readout.bench.sets.GoldFile` reads them: spans are `[start, end)` in UTF-16 units.
"""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from .annotated import Happening, Mention, Report, Span
from .baselines import coreference, happenings

_Place = Callable[[Span], list[int]]


def write(train: list[Report], dev: dict[str, list[Report]], file: Path) -> None:
    """`train`: what the baseline of happenings learns its words from; `dev`: reports by corpus."""
    lexicon = happenings.learn(it for it in train if it.happenings is not None)
    with file.open("w", encoding="utf8") as lines:
        for corpus, reports in dev.items():
            for report in reports:
                line = {"corpus": corpus, **_report(report, lexicon)}
                lines.write(json.dumps(line, ensure_ascii=False) + "\n")


def _report(report: Report, lexicon: happenings.Lexicon) -> dict:
    place = _places(report.text)
    told = None if report.happenings is None else happenings.predict(report, lexicon).happenings
    linked = None if report.mentions is None else coreference.predict(report).mentions
    return {
        "name": report.name,
        "text": report.text,
        "covered": _spans(report.covered, place),
        **_layers(report.happenings, report.mentions, place),
        "baseline": _layers(told, linked, place),
    }


def _layers(told: Iterable[Happening] | None, linked: Iterable[Mention] | None, place: _Place) -> dict:
    return {
        "happenings": None if told is None else [_happening(it, place) for it in told],
        "mentions": None if linked is None else [_mention(it, place) for it in linked],
    }


def _happening(it: Happening, place: _Place) -> dict:
    parts = {name: _spans(getattr(it, name), place) for name in ("participants", "places", "times")}
    return {"trigger": place(it.trigger), "kind": it.kind, "status": it.status, **parts}


def _mention(it: Mention, place: _Place) -> dict:
    return {"span": place(it.span), "kind": it.kind, "entity": it.entity}


def _spans(spans: Iterable[Span] | None, place: _Place) -> list[list[int]] | None:
    return None if spans is None else [place(span) for span in spans]


def _places(text: str) -> _Place:
    """From code points to UTF-16 units, of which characters beyond the basic plane have two."""
    units = [0]
    for character in text:
        units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
    return lambda span: [units[span.start], units[span.end]]
