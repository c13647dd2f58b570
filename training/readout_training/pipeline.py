"""Steps in order, each done once: a step whose inputs are as they were when it was done is passed over."""

import hashlib
import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

Work = Callable[[], object]


class Unready(Exception):
    """A step cannot start: what it takes is not there."""


@dataclass(frozen=True)
class Step:
    """One step: what it does in words, the files and folders it takes, the settings that matter to it."""

    name: str
    does: str
    takes: tuple[Path, ...]
    settings: dict
    work: Work


class Pipeline:
    """Runs steps; keeps marks of those done in `folder/done` and a log in `folder/log`."""

    def __init__(self, steps: list[Step], folder: Path):
        self._steps = steps
        self._folder = folder
        (folder / "done").mkdir(parents=True, exist_ok=True)

    def run(self, only: str | None = None, again_from: str | None = None) -> None:
        """All steps; or one alone; or all, and those from one on even where they are done.

        What a step returns is written to the log. Raises Unready.
        """
        again = only is not None
        for step in self._steps:
            again = again or step.name == again_from
            if only in (None, step.name):
                self._run(step, again)

    def _run(self, step: Step, again: bool) -> None:
        mark = self._folder / "done" / f"{step.name}.json"
        inputs = _fingerprint(step)
        if not again and mark.exists() and json.loads(mark.read_text(encoding="utf8"))["inputs"] == inputs:
            self._say(f"{step.name}: done before")
            return
        self._say(f"{step.name}: {step.does}")
        began = time.time()
        result = step.work()
        seconds = round(time.time() - began)
        mark.write_text(json.dumps({"inputs": inputs, "seconds": seconds}) + "\n", encoding="utf8")
        self._say(f"{step.name}: done in {seconds} s" + (f": {result}" if result is not None else ""))

    def _say(self, text: str) -> None:
        line = time.strftime("%Y-%m-%d %H:%M:%S ") + text
        print(line, flush=True)
        with (self._folder / "log").open("a", encoding="utf8") as log:
            log.write(line + "\n")


def _fingerprint(step: Step) -> str:
    digest = hashlib.sha256(json.dumps(step.settings, sort_keys=True).encode())
    for path in step.takes:
        if not path.exists():
            raise Unready(f"{step.name} needs {path}, which is not there; run the steps before it")
        digest.update(_content(path).encode())
    return digest.hexdigest()


def _content(path: Path) -> str:
    """The SHA-256 of a file; of a folder, the names and sizes of all files in it."""
    if path.is_file():
        return sha256(path)
    files = sorted(each for each in path.rglob("*") if each.is_file())
    return "\n".join(f"{each.relative_to(path)} {each.stat().st_size}" for each in files)


def sha256(file: Path) -> str:
    """In hexadecimal digits."""
    digest = hashlib.sha256()
    with file.open("rb") as content:
        while block := content.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
