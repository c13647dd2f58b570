"""The facts of pairs of mentions, as listed in `pairs.tsv`; the JVM's test reads the same list."""

import csv
import unittest
from pathlib import Path

from readout_training.pairs import CLASSES, FEATURES, NAME, NOUN, Mentioned, class_of, features

EXAMPLES = Path(__file__).with_name("pairs.tsv")


def _mentioned(row: dict[str, str], which: str) -> Mentioned:
    text = row[f"{which}_text"].replace("\\n", "\n")
    numbers = (int(row[f"{which}_{part}"]) for part in ("start", "end", "sentence", "order"))
    return Mentioned(text, row[f"{which}_kind"], *numbers)


class PairsTest(unittest.TestCase):
    def test_features_are_those_of_the_list(self):
        with EXAMPLES.open(encoding="utf8", newline="") as lines:
            rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
        self.assertGreater(len(rows), 20)
        for row in rows:
            with self.subTest(anaphor=row["anaphor_text"], antecedent=row["antecedent_text"]):
                found = features(_mentioned(row, "anaphor"), _mentioned(row, "antecedent"))
                self.assertEqual("".join(str(int(value)) for value in found), row["features"])
                self.assertEqual(len(found), FEATURES)

    def test_a_word_alone_may_be_a_pronoun(self):
        self.assertEqual(class_of("She"), class_of("her"))
        self.assertEqual(class_of("her ministry"), NOUN)
        self.assertEqual(class_of("Brandt"), NAME)
        self.assertLess(max(NAME, NOUN), CLASSES)


if __name__ == "__main__":
    unittest.main()
