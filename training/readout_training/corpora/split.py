"""Our own split of the corpora that have none: about a sixth of the reports are for dev."""

import hashlib

_TOPICS_EVERY = 5  # of ECB+'s 43 topics, whole topics are held out
_HASHES_EVERY = 6


def is_dev(corpus: str, name: str) -> bool:
    """Whether a report belongs to dev. In ECB+ ("ecbplus") the topic decides, which begins the name
    ("25_6ecbplus"); elsewhere the hash of the name.
    """
    if corpus == "ecbplus":
        return int(name.partition("_")[0]) % _TOPICS_EVERY == 0
    digest = hashlib.sha256(f"{corpus}/{name}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % _HASHES_EVERY == 0
