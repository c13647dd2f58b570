"""How well passage vectors tell stories apart, the base encoder's and the trained ones, beside word counts.

Articles are grouped by single pass: each joins the story of its nearest article where the cosine is above a
threshold, else opens one. B-cubed F1 (Bagga and Baldwin 1998) at the best threshold of each vector, on the same file.

    python3 -m readout_training.measure_passages --data ../shared/data --base DIR --out DIR --epoch N
"""

import argparse
import gzip
import json
import math
import re
from collections import Counter
from pathlib import Path
from typing import Callable

import numpy as np
import torch

from .annotated import Report
from .batches import batch_of
from .encoder import Encoder
from .load import trained
from .passage import passage_of
from .settings import Settings
from .targets import Target, inputs
from .wordpiece import WordPiece

PIECES = 254
LONGEST = 4000  # characters of an article that are looked at

States = Callable[[Target], torch.Tensor]


def stories(data: Path, clusters: int) -> dict[str, list[tuple[str, str]]]:
    """Articles as (story, text) by the name of their file; of AllSides so many stories."""
    found: dict[str, list[tuple[str, str]]] = {"giveme5w1h": [], "AllSides": []}
    for line in (data / "story-clusters" / "giveme5w1h-dev.jsonl").open(encoding="utf8"):
        article = json.loads(line)
        found["giveme5w1h"].append((article["event"], article["title"] + ". " + article["text"]))
    with gzip.open(data / "story-clusters" / "allsides-train.jsonl.gz", "rt", encoding="utf8") as lines:
        for _, line in zip(range(clusters), lines):
            cluster = json.loads(line)
            for each in cluster["articles"]:
                found["AllSides"].append((cluster["id"], each["title"] + ". " + each["content_original"]))
    return found


def word_vectors(texts: list[str]) -> np.ndarray:
    """TF-IDF of words, unit length."""
    counts = [Counter(re.findall(r"[a-z]{3,}", text.lower())) for text in texts]
    known = Counter(word for count in counts for word in count)
    words = {word: place for place, word in enumerate(word for word, n in known.items() if n > 1)}
    found = np.zeros((len(texts), len(words)), np.float32)
    for row, count in enumerate(counts):
        for word, number in count.items():
            if word in words:
                found[row, words[word]] = (1 + math.log(number)) * math.log(len(texts) / known[word])
    return _unit(found)


def model_vectors(texts: list[str], wordpiece: WordPiece, states: States) -> np.ndarray:
    """One vector for the opening of each text, unit length."""
    rows = []
    for number, text in enumerate(texts):
        passage = passage_of(Report(str(number), " ".join(text.split())), wordpiece)
        with torch.no_grad():
            rows.append(states(Target(*inputs(passage, 0, PIECES))).numpy())
    return _unit(np.stack(rows))


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def grouped(vectors: np.ndarray, threshold: float) -> list[int]:
    """The number of each article's story, in one pass."""
    found: list[int] = []
    for row, vector in enumerate(vectors):
        nearest = vectors[:row] @ vector
        if row and nearest.max() >= threshold:
            found.append(found[int(nearest.argmax())])
        else:
            found.append(max(found, default=-1) + 1)
    return found


def b_cubed(gold: list[str], found: list[int]) -> float:
    """F1 of the mean precision and the mean recall of the articles."""
    both = Counter(zip(gold, found))
    of_gold, of_found = Counter(gold), Counter(found)
    precision = sum(both[g, f] / of_found[f] for g, f in zip(gold, found)) / len(gold)
    recall = sum(both[g, f] / of_gold[g] for g, f in zip(gold, found)) / len(gold)
    return 2 * precision * recall / (precision + recall)


def best_grouping(gold: list[str], vectors: np.ndarray) -> tuple[float, float]:
    """The best F1 and the threshold that gives it."""
    scored = [(b_cubed(gold, grouped(vectors, step / 100)), step / 100) for step in range(5, 100)]
    return max(scored)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "base", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--epoch", type=int, required=True)
    parser.add_argument("--clusters", type=int, default=150, help="stories of AllSides (default 150)")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    settings = Settings(asked.data, asked.base, asked.out)
    wordpiece = WordPiece(settings.tokenizer)
    for file, articles in stories(asked.data, asked.clusters).items():
        gold, texts = [story for story, _ in articles], [text[:LONGEST] for _, text in articles]
        print(f"{file}, {len(texts)} articles: B-cubed F1 at the best threshold")
        print("  words (TF-IDF)      %.3f at %.2f" % best_grouping(gold, word_vectors(texts)))
        for name, states in _models(settings, asked.epoch).items():
            print(f"  {name:19} %.3f at %.2f" % best_grouping(gold, model_vectors(texts, wordpiece, states)))


def _models(settings: Settings, epoch: int) -> dict[str, States]:
    base = Encoder(settings.weights).eval()
    reader = trained(settings, epoch)

    def base_first(window: Target) -> torch.Tensor:
        batch = batch_of([window], "cpu")
        return base(batch.ids, torch.zeros_like(batch.cases), batch.attention)[0, 0]

    def trained_states(window: Target) -> torch.Tensor:
        batch = batch_of([window], "cpu")
        return reader.encoder(batch.ids, batch.cases, batch.attention)[0]

    return {
        "base, first state": base_first,
        "trained, passage": lambda window: reader.passage(trained_states(window)[0]),
        "trained, mean state": lambda window: trained_states(window).mean(0),
    }


if __name__ == "__main__":
    main()
