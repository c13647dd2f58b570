"""CoNLL++ (Wang et al. 2019), the corrected names of CoNLL-2003 English."""

import random
from pathlib import Path

from ..annotated import Name, Report, Span

_Sentence = list[tuple[str, str]]  # word and BIO tag


def load(file: Path, joined: random.Random | None = None) -> list[Report]:
    """The documents of a file, their words parted by single spaces.

    Each sentence is a paragraph. Where `joined` is given, about half of the sentences that end in a full stop
    stand in one paragraph with the next, as in running reports.
    """
    documents: list[list[_Sentence]] = []
    sentence: _Sentence = []
    for line in file.read_text(encoding="utf8").split("\n") + [""]:
        fields = line.split()
        if fields and fields[0] != "-DOCSTART-":
            sentence.append((fields[0], fields[-1]))
            continue
        if sentence:
            documents[-1].append(sentence)
            sentence = []
        if fields:
            documents.append([])
    return [_report(f"{file.stem}-{n}", each, joined) for n, each in enumerate(documents) if each]


def _report(name: str, sentences: list[_Sentence], joined: random.Random | None) -> Report:
    text = ""
    starts, names = [], []
    for sentence in sentences:
        starts.append(len(text))
        for word, tag in sentence:
            span = Span(len(text), len(text) + len(word))
            if tag.startswith("I-") and names and names[-1].kind == tag[2:] and names[-1].span.end == span.start - 1:
                names[-1] = Name(Span(names[-1].span.start, span.end), tag[2:])
            elif tag != "O":
                names.append(Name(span, tag[2:]))
            text += word + " "
        runs_on = joined is not None and sentence[-1][0] == "." and joined.random() < 0.5
        text = text[:-1] + (" " if runs_on else "\n")
    return Report(name=name, text=text, sentences=tuple(starts), names=tuple(names))
