"""What the exported graphs lose: the int8 reader against full precision on dev, and the JVM against torch."""

from pathlib import Path

from .choose import Chosen, attribution_score, figures, mention_scores, names_score, trigger_scores
from .epochs import Corpora, Prepared
from .heads import Reader
from .jvm_check import Window, compare
from .predict import Read
from .simulate import exported, with_near_taggers
from .smooth import Divisors
from .targets import Target, inputs

POINTS = 0.005  # what int8 may lose of any F1
_COMPARED_REPORTS = 8  # of each corpus, their last window each
_ANCHOR_EVERY = 23  # pieces between the anchors of the windows compared in the JVM


def evaluate(
    reader: Reader, divisors: Divisors, corpora: Corpora, chosen: Chosen, graphs: Path, work: Path
) -> dict:
    """F1 by model and figure, and the differences of `jvm_check` by output.

    `reader` in full precision, with what was chosen folded in; `graphs`: the folder that it was exported to,
    with those divisors.
    """
    small = exported(reader, divisors)
    scores = {name: dev_figures(model, corpora, chosen) for name, model in (("full", reader), ("int8", small))}
    near = with_near_taggers(reader)
    return {"dev": scores, "JVM": compare(near, small, graphs, _windows(corpora), work)}


def dev_figures(reader: Reader, corpora: Corpora, chosen: Chosen) -> dict[str, float]:
    """The F1 (or accuracy, of statuses) of every head on its development half."""
    reads = _reads(reader, corpora.attributions_dev)
    attributions = figures(attribution_score(reads, chosen.decoding()))
    reads = _reads(reader, corpora.happenings_dev)
    happenings = trigger_scores(reads, 0.0)
    mentions = mention_scores(reader, reads, 0.0)
    return {
        "names": names_score(reader, corpora.names_dev, "cpu")["all"],
        **{f"attributions, {name.replace('_', ' ')}": value for name, value in attributions.items()},
        "triggers": round(happenings.trigger.f1, 4),
        "kinds": round(happenings.kind_told.f1, 4),
        "statuses": round(happenings.status.share, 4),
        **{name: round(counts.f1, 4) for name, counts in happenings.overlap.items()},
        "mentions": round(mentions.mention.f1, 4),
        "coreference, B-cubed": round(mentions.b_cubed.f1, 4),
    }


def in_words(found: dict) -> str:
    """What int8 loses most, and how far the JVM is from full precision compared with torch."""
    full, small = found["dev"]["full"], found["dev"]["int8"]
    losses = {name: full[name] - small[name] for name in full}
    most = max(losses, key=losses.__getitem__)
    verdict = "within" if losses[most] <= POINTS else "MORE THAN"
    hidden = found["JVM"]["hidden"]
    apart = f"hidden states from full precision: torch {hidden['torch']['mean']}, JVM {hidden['JVM']['mean']}"
    return f"int8 loses {100 * losses[most]:.2f} points at most ({most}), {verdict} what it may; {apart}"


def _reads(reader: Reader, prepared: list[Prepared]) -> list[tuple[Prepared, Read]]:
    return [(each, Read(reader, each.passage, "cpu")) for each in prepared]


def _windows(corpora: Corpora) -> list[Window]:
    """Windows of all lengths, with anchors throughout."""
    found = []
    for prepared in (corpora.attributions_dev, corpora.names_dev, corpora.happenings_dev):
        for each in prepared[:_COMPARED_REPORTS]:
            begin, end = each.passage.windows()[-1]
            last = end - begin
            anchors = [(place, min(place + 1, last)) for place in range(1, last + 1, _ANCHOR_EVERY)]
            found.append(Window(Target(*inputs(each.passage, begin, end)), anchors))
    return found
