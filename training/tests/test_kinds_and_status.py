import unittest

from readout_training.corpora.happenings import counts
from readout_training.corpora.kinds import kind_of
from readout_training.corpora.lemma import candidates, lemma
from readout_training.corpora.status import status_of


def kind(sentence: str) -> str:
    """The kind of the trigger, which stands between `[ ` and ` ]`."""
    return kind_of(*_marked(sentence))


def status(sentence: str) -> str:
    """The status of the trigger, which stands between `[ ` and ` ]`."""
    return status_of(*_marked(sentence))


def _marked(sentence: str) -> tuple[list[str], int, int]:
    words = sentence.split()
    first, last = words.index("["), words.index("]")
    return [word for word in words if word not in "[]"], first, last - 2


class LemmaTest(unittest.TestCase):
    def test_knows_irregular_forms(self):
        forms = ["met", "Shot", "sank", "denies"]
        self.assertEqual([lemma(form) for form in forms], ["meet", "shoot", "sink", "deny"])

    def test_undoes_endings(self):
        forms = ["slammed", "planning", "charged", "visits", "rallied", "crashes", "killing"]
        expected = ["slam", "plan", "charge", "visit", "rally", "crash", "kill"]
        self.assertEqual([lemma(form) for form in forms], expected)

    def test_offers_every_form_that_may_be_in_a_list(self):
        self.assertIn("collide", candidates("collided"))
        self.assertIn("arrest", candidates("arrested"))
        self.assertEqual(candidates("crisis"), ["crisis"])


class KindTest(unittest.TestCase):
    def test_finds_the_kind_of_a_word_in_any_form(self):
        self.assertEqual(kind("two ferries [ collided ] at noon"), "accident")
        self.assertEqual(kind("a van [ slammed into ] a wall"), "accident")
        self.assertEqual(kind("workers [ rallied ] in the square"), "protest")
        self.assertEqual(kind("the court 's [ verdict ] is near"), "legal")
        self.assertEqual(kind("ministers [ met ] in Oslo"), "meeting")

    def test_tells_noun_from_verb_by_the_word_before(self):
        self.assertEqual(kind("a [ deal ] was near"), "agreement")
        self.assertEqual(kind("they had to [ deal ] with it"), "other")

    def test_looks_at_the_other_words_of_the_sentence(self):
        self.assertEqual(kind("a car [ struck ] a cyclist"), "accident")
        self.assertEqual(kind("a missile [ struck ] the port"), "attack")
        self.assertEqual(kind("an earthquake [ struck ] the island"), "other")
        self.assertEqual(kind("workers began a [ strike ] over pay"), "protest")

    def test_takes_the_word_before_into_a_phrase(self):
        self.assertEqual(kind("a news [ conference ] was held"), "statement")
        self.assertEqual(kind("a phone [ call ] to the king"), "call")

    def test_calls_the_rest_other(self):
        self.assertEqual(kind("the choir [ sang ] well"), "other")


class StatusTest(unittest.TestCase):
    def test_what_is_told_plainly_occurred(self):
        self.assertEqual(status("ministers [ met ] in Oslo on Monday"), "occurred")

    def test_futures_modals_and_open_infinitives_are_planned(self):
        self.assertEqual(status("they will [ meet ] on Monday"), "planned")
        self.assertEqual(status("the talks are to be [ held ] in May"), "planned")
        self.assertEqual(status("the king plans to [ visit ] Oslo"), "planned")
        self.assertEqual(status("the [ visit ] is scheduled for May"), "planned")

    def test_infinitives_that_came_true_occurred(self):
        self.assertEqual(status("the ferry began to [ sink ]"), "occurred")

    def test_cancelled_by_a_verb_on_either_side(self):
        self.assertEqual(status("he called off the [ visit ]"), "cancelled")
        self.assertEqual(status("the [ talks ] were postponed until May"), "cancelled")
        self.assertEqual(status("[ Talks ] postponed"), "cancelled")

    def test_denied_by_negation_or_a_verb_of_denying(self):
        self.assertEqual(status("they did n't [ meet ]"), "denied")
        self.assertEqual(status("he denied that he had [ met ] her"), "denied")
        self.assertEqual(status("he refused to [ sign ]"), "denied")

    def test_words_of_another_clause_do_not_count(self):
        self.assertEqual(status("he will not stay , and she [ left ]"), "occurred")


class CountsTest(unittest.TestCase):
    def test_frames_and_pointers_are_no_happenings(self):
        told = [counts([word]) for word in ("began", "this", "believe", "crash")]
        self.assertEqual(told, [False, False, False, True])
        self.assertFalse(counts(["took", "place"]))


if __name__ == "__main__":
    unittest.main()
