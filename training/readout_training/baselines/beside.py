"""What the baselines reach on the same held-out reports as the model."""

from ..annotated import Report
from ..score import coreference as coreference_score
from ..score import happenings as happenings_score
from . import coreference, happenings


def trigger_words(train: list[Report], dev: list[Report]) -> happenings_score.HappeningScores:
    """Happenings at words that mostly tell one in the training half; reports without the layer are left out."""
    lexicon = happenings.learn(it for it in train if it.happenings is not None)
    marked = [it for it in dev if it.happenings is not None]
    return happenings_score.score(marked, [happenings.predict(it, lexicon) for it in marked])


def nearest_name(dev: list[Report]) -> coreference_score.CoreferenceScores:
    """Links between given mentions by equal last words, else the nearest name; others are left out likewise."""
    marked = [it for it in dev if it.mentions is not None]
    return coreference_score.score(marked, [coreference.predict(it) for it in marked])
