import contextlib
import io
import tempfile
import unittest
from pathlib import Path

from readout_training.pipeline import Pipeline, Step, Unready


class PipelineTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        self.given = self.folder / "given"
        self.given.write_text("one", encoding="utf8")
        self.made = self.folder / "made"
        self.calls: list[str] = []

    def run_steps(self, settings: dict | None = None, **how: str) -> list[str]:
        """Runs two steps, the second of which takes what the first makes; the names of those that worked."""

        def make() -> str:
            self.calls.append("make")
            self.made.write_text(self.given.read_text(encoding="utf8") + "!", encoding="utf8")
            return "well"

        steps = [
            Step("make", "makes", (self.given,), settings or {}, make),
            Step("use", "uses", (self.made,), {}, lambda: self.calls.append("use")),
        ]
        self.calls.clear()
        with contextlib.redirect_stdout(io.StringIO()):
            Pipeline(steps, self.folder / "out").run(**how)
        return list(self.calls)

    def test_does_each_step_once(self):
        self.assertEqual(self.run_steps(), ["make", "use"])
        self.assertEqual(self.run_steps(), [])

    def test_does_again_what_has_other_inputs(self):
        self.run_steps()
        self.given.write_text("two", encoding="utf8")
        self.assertEqual(self.run_steps(), ["make", "use"])

    def test_does_again_what_has_other_settings_but_not_what_comes_out_the_same(self):
        self.run_steps()
        self.assertEqual(self.run_steps(settings={"seed": 2}), ["make"])

    def test_does_one_step_alone_even_if_done(self):
        self.run_steps()
        self.assertEqual(self.run_steps(only="use"), ["use"])

    def test_does_again_from_a_step_on(self):
        self.run_steps()
        self.assertEqual(self.run_steps(again_from="make"), ["make", "use"])

    def test_goes_on_after_the_last_step_that_was_done(self):
        self.run_steps(only="make")
        self.assertEqual(self.run_steps(), ["use"])

    def test_says_what_is_missing(self):
        with self.assertRaisesRegex(Unready, "use needs .*made, which is not there"):
            self.run_steps(only="use")

    def test_logs_what_a_step_says(self):
        self.run_steps()
        log = (self.folder / "out" / "log").read_text(encoding="utf8")
        self.assertRegex(log, r"make: makes\n.*make: done in \d+ s: well\n")
