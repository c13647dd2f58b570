"""Whether training and the JVM cut text into the same pieces at the same places."""

import gzip
import json
from pathlib import Path

import numpy as np

from . import jvm
from .wordpiece import WordPiece

NEWS_CHARACTERS = 2_000_000  # of news articles, beside those of PolNeAR; cutting them takes half a minute

_WRITTEN_BY_US = """
The Varnian foreign minister, Ilse Okonjo-Brandt, isn't "unhappy" — she's re-elected! [SEP] [CLS] ##a
Café, naïve, Zürich, Łódź, İstanbul, ΑΘΗΝΑ, Москва, 東京で会談, 서울, القاهرة, हिन्दी, ไทย, 𠀀𠀁, 😀 👩🏽‍⚖️ 🇫🇷.
€3.5bn (≈ $3.8bn), 12:30 p.m., 35–40 %, №7, ½, x², ﬁne, Ǆ, ß, ẞ, e\u0301, a\u200Db.
\u00ad \ufffd \x7f \x85 \u2028 \ue000
""" + "x" * 101 + " " + "x" * 100


class Mismatch(Exception):
    """The two cut differently; says where first."""


def sample(data: Path) -> str:
    """PolNeAR's development articles, many news articles of AllSides, and awkward text."""
    articles = sorted((data / "polnear" / "dev" / "text").iterdir())
    texts = [_WRITTEN_BY_US, *(file.read_text(encoding="utf8") for file in articles)]
    wanted = sum(map(len, texts)) + NEWS_CHARACTERS
    size = wanted - NEWS_CHARACTERS
    with gzip.open(data / "story-clusters" / "allsides-train.jsonl.gz", "rt", encoding="utf8") as clusters:
        for cluster in clusters:
            for article in json.loads(cluster)["articles"]:
                texts.append(article.get("content_original") or "")
                size += len(texts[-1])
            if size >= wanted:
                break
    return "\n\n".join(texts).encode("utf8", "replace").decode("utf8")


def check(text: str, tokenizer: Path, folder: Path) -> int:
    """Cuts the text here and in the JVM; the number of pieces. Raises Mismatch at the first difference."""
    there = _cut_in_jvm(text, tokenizer, folder)
    here = cut_in_utf16(text, WordPiece(tokenizer))
    shared = min(len(here), len(there))
    differing = np.flatnonzero((here[:shared] != there[:shared]).any(axis=1))
    if len(differing) or len(here) != len(there):
        at = int(differing[0]) if len(differing) else shared
        one, other = here[at : at + 1].tolist(), there[at : at + 1].tolist()
        raise Mismatch(f"piece {at}: {one} here, {other} in the JVM")
    return len(here)


def cut_in_utf16(text: str, wordpiece: WordPiece) -> np.ndarray:
    """Rows of id, start and end in UTF-16 units, and 1 where a word opens, as the JVM writes them."""
    pieces = wordpiece.cut(text)
    place = utf16_offsets(text)
    return np.stack([pieces.ids, place[pieces.starts], place[pieces.ends], pieces.opens], axis=1)


def utf16_offsets(text: str) -> np.ndarray:
    """For each place between characters, and the end, how many UTF-16 units stand before it."""
    codes = np.frombuffer(text.encode("utf-32-le"), "<u4")
    return np.concatenate([[0], np.cumsum(1 + (codes > 0xFFFF))])


def _cut_in_jvm(text: str, tokenizer: Path, folder: Path) -> np.ndarray:
    folder.mkdir(parents=True, exist_ok=True)
    source, answer = (folder / "sample.txt").resolve(), (folder / "pieces.i32").resolve()
    source.write_bytes(text.encode("utf8"))
    classpath = jvm.compile_reader_tests()
    jvm.run_class("org.readout.reader.DumpPieces", classpath, tokenizer.resolve(), source, answer)
    pieces = np.fromfile(answer, ">i4").reshape(-1, 4)
    source.unlink()
    answer.unlink()
    return pieces
