"""Dictionary forms by rule: a table of irregular forms, then suffixes checked against known words."""

_IRREGULAR = """
be am is are was were been being; have has had having; do does did done doing; go goes went gone;
say said; tell told; speak spoke spoken; meet met; shoot shot; fight fought; strike struck stricken;
hit hit; steal stole stolen; sue sued; win won; lose lost; withdraw withdrew withdrawn; seek sought;
make made; take took taken; give gave given; get got gotten; see saw seen; come came; become became;
leave left; find found; think thought; bring brought; buy bought; catch caught; hold held; keep kept;
know knew known; begin began begun; break broke broken; blow blew blown; fall fell fallen; fly flew flown;
rise rose risen; run ran; sell sold; send sent; spend spent; stand stood; swear swore sworn; write wrote
written; feel felt; die died dying; lie lay lain lying; sink sank sunk; sit sat; choose chose chosen;
drive drove driven; forbid forbade forbidden; shake shook shaken; pay paid; lay laid; lead led; hear heard;
build built; bid bade; bind bound; flee fled; bleed bled; tear tore torn; throw threw thrown; wear wore worn;
overthrow overthrew overthrown; undergo underwent undergone; overturn overturned; unveil unveiled; plead pled;
deny denied denies; testify testified testifies; marry married marries; carry carried carries;
grow grew grown; draw drew drawn; drink drank drunk; eat ate eaten; forget forgot forgotten; hide hid hidden;
mean meant; ride rode ridden; sing sang sung; sleep slept; slide slid; swim swam swum; teach taught;
understand understood; wake woke woken; ram rammed; bomb bombed bombing; stab stabbed; sign signed;
crisis crises; person people; man men; woman women; child children; foot feet; wife wives; life lives
"""

_FORMS = {
    form: group.split()[0] for group in _IRREGULAR.replace("\n", " ").split(";") for form in group.split()
}

_SUFFIXES = (
    ("ies", ("y", "ie")),
    ("ied", ("y", "ie")),
    ("ches", ("ch",)),
    ("shes", ("sh",)),
    ("sses", ("ss",)),
    ("xes", ("x",)),
    ("zes", ("ze", "z")),
    ("ing", ("", "e")),
    ("ed", ("", "e")),
    ("es", ("e", "")),
    ("s", ("",)),
)

_VOWELS = set("aeiouy")


def candidates(word: str) -> list[str]:
    """The dictionary forms that a form may belong to, the likeliest first; the form itself is the last."""
    form = word.lower().strip("'’\"“”.,")
    if form in _FORMS:
        return [_FORMS[form]]
    found = []
    for suffix, endings in _SUFFIXES:
        if form.endswith(suffix) and len(form) - len(suffix) >= 2 and not form.endswith(("ss", "us", "is")):
            stem = form[: -len(suffix)]
            if _is_doubled(stem) and suffix in ("ing", "ed"):
                found.append(stem[:-1])
            found += [stem + ending for ending in endings]
    return list(dict.fromkeys(found + [form]))


def lemma(word: str) -> str:
    """The likeliest dictionary form where no list of words helps: "slammed" slam, "planning" plan,
    "charged" charge, "visits" visit.
    """
    form = word.lower().strip("'’\"“”.,")
    if form in _FORMS:
        return _FORMS[form]
    for suffix in ("ing", "ed"):
        if form.endswith(suffix) and len(form) > len(suffix) + 2:
            return _without(form, suffix)
    return candidates(form)[0]


def _without(form: str, suffix: str) -> str:
    if form.endswith("ied"):
        return form[:-3] + "y"
    stem = form[: -len(suffix)]
    if not _VOWELS & set(stem):
        return form
    if _is_doubled(stem):
        return stem[:-1]
    needs_e = stem.endswith(("c", "v", "u", "rg", "dg", "ng", "as", "is", "us", "os", "at", "ut", "ag", "rs"))
    return stem + "e" if needs_e or stem.endswith(("ns", "iz", "yz", "ir", "bl", "tl")) else stem


def _is_doubled(stem: str) -> bool:
    return len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in "bdgmnprt"
