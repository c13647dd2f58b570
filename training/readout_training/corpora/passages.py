"""Openings of news articles (the AllSides clusters), to teach the passage vector what the base encoder says."""

import gzip
import json
from pathlib import Path

from ..annotated import Report

_SEVENTH = 7  # take one article of so many


def load(file: Path) -> list[Report]:
    """Every seventh article of a gzipped JSON Lines file, its first 1,500 characters, white space made single."""
    reports = []
    with gzip.open(file, "rt", encoding="utf8") as lines:
        for number, line in enumerate(lines):
            for place, text in enumerate(_texts(json.loads(line))):
                if (number + place) % _SEVENTH == 0:
                    reports.append(Report(name=f"{number}-{place}", text=" ".join(text.split())[:1500]))
    return reports


def _texts(cluster: dict) -> list[str]:
    return [each["content_original"] for each in cluster["articles"] if each.get("content_original")]
