"""Everything that a run of training depends on, beside the data."""

from dataclasses import asdict, dataclass, field
from pathlib import Path

FURTHER_RATES = {"encoder_rate": 8e-5, "head_rate": 5e-4}  # for a model that was trained before


@dataclass(frozen=True)
class Settings:
    """`data`: the folder of corpora; `base`: folder of converted weights and tokenizer; `out`: what is made."""

    data: Path
    base: Path
    out: Path
    start: Path | None = None  # folder of a shipped model to train further, instead of the base weights
    seed: int = 1
    epochs: int = 4
    encoder_rate: float = 1.2e-4
    head_rate: float = 1e-3
    layer_decay: float = 0.95  # each layer's rate is so much of the one above it
    weight_decay: float = 0.01
    warm_up: float = 0.08  # share of the steps
    batch_pieces: int = 2048
    average: float = 0.998  # decay of the running average of the weights, which is what is kept
    role_layers: int = 2
    part_layers: int = 1
    workers: int = 2  # processes; one for each core, or 1 with a GPU
    threads: int = 1  # of each worker
    repeats: dict[str, float] = field(  # how often an epoch shows each kind; .5: half of the reports, drawn anew
        default_factory=lambda: {"attributions": 1, "names": 1, "happenings": 0.5, "passages": 0.25}
    )

    @property
    def weights(self) -> Path:
        return self.base / "bge-small-en-v15.npz"

    @property
    def tokenizer(self) -> Path:
        return self.base / "tokenizer.json"

    def recipe(self) -> dict:
        """What decides what is learnt, as plain values; of the model that is trained further, its reader's checksum."""
        kept = {key: value for key, value in asdict(self).items() if key not in ("data", "base", "out")}
        if self.start is not None:
            kept["start"] = (self.start / "model.sha256").read_text(encoding="utf8").split()[0]
        return kept
