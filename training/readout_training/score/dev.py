"""The scores on the held-out halves after an epoch."""

from typing import TYPE_CHECKING

from ..attribution_reading import read_attributions
from ..heads import Reader
from ..name_reading import read_names
from ..predict import Read
from .attributions import score_attributions
from .names import score_names

if TYPE_CHECKING:
    from ..epochs import Corpora, Prepared


EVERY = 5  # reports: a quick look while training; `choose` scores them all


def dev_scores(model: Reader, corpora: "Corpora", device: str) -> dict[str, float]:
    """F1 of names and attributions by every definition, of some reports; in the precision of training, no bias."""
    model.eval()
    names, attributions = [], []
    for each in corpora.names_dev[::EVERY]:
        names.append((each.passage, each.report.names, read_names(_read(model, each, device), each.passage)))
    for each in corpora.attributions_dev[::EVERY]:
        found = read_attributions(_read(model, each, device), each.passage)
        attributions.append((each.report.attributions[0], found))
    score = score_attributions(attributions)
    return {
        "names": round(score_names(names)["all"].f1, 4),
        "attributions": round(score.content.f1, 4),
        "with source": round(score.with_source.f1, 4),
        "exact source": round(score.exact_source.f1, 4),
        "exact cue": round(score.exact_cue.f1, 4),
        "exact content": round(score.exact_content.f1, 4),
    }


def _read(model: Reader, each: "Prepared", device: str) -> Read:
    return Read(model, each.passage, device, as_learnt=True)
