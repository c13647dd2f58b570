import unittest
from dataclasses import replace

from readout_training.annotated import Happening, Mention, Report, Span
from readout_training.baselines import coreference as nearest_name
from readout_training.baselines import happenings as trigger_words
from readout_training.score import coreference, happenings

TEXT = "Anna Berg met the Union in Oslo on Monday. She left. The Union cheered."


def span(words: str, start: int = 0) -> Span:
    place = TEXT.index(words, start)
    return Span(place, place + len(words))


def happening(words: str, kind: str, status: str | None = "occurred", parts=(None, None, None)) -> Happening:
    return Happening(span(words), kind, status, *parts)


def report(happenings=None, mentions=None) -> Report:
    whole = (Span(0, len(TEXT)),)
    return Report("one", TEXT, (0, 43, 53), happenings=happenings, mentions=mentions, covered=whole)


class HappeningScoresTest(unittest.TestCase):
    def test_counts_triggers_kinds_and_statuses_apart(self):
        gold = report((happening("met", "meeting"), happening("left", "other")))
        predicted = report((happening("met the", "meeting", "planned"), happening("cheered", "other")))
        scores = happenings.score([gold], [predicted])
        self.assertEqual((scores.trigger.precision, scores.trigger.recall), (0.5, 0.5))
        self.assertEqual(scores.trigger_exact.f1, 0)
        self.assertEqual(scores.kind_told.f1, 1)
        self.assertEqual((scores.status.right, scores.status.asked), (0, 1))

    def test_does_not_ask_for_a_status_or_parts_that_the_gold_leaves_open(self):
        gold = report((happening("met", "meeting", None),))
        predicted = report((happening("met", "meeting", "planned", ((span("Oslo"),), (), ())),))
        scores = happenings.score([gold], [predicted])
        self.assertEqual(scores.status.asked, 0)
        self.assertEqual(scores.exact["participants"].found, 0)

    def test_finds_parts_exactly_or_by_a_shared_word(self):
        gold = report((happening("met", "meeting", parts=((span("Anna Berg"), span("the Union")), (), ())),))
        predicted = report((happening("met", "meeting", parts=((span("Berg"), span("the Union")), (), ())),))
        scores = happenings.score([gold], [predicted])
        self.assertEqual((scores.exact["participants"].f1, scores.overlap["participants"].f1), (0.5, 1))

    def test_leaves_out_what_is_not_covered(self):
        whole = report((happening("met", "meeting"), happening("left", "other")))
        gold = replace(whole, covered=(span("She left."),))
        scores = happenings.score([gold], [report((happening("met", "meeting"),))])
        self.assertEqual((scores.trigger.found, scores.trigger.wanted), (0, 1))

    def test_refuses_a_prediction_for_another_report(self):
        with self.assertRaises(ValueError):
            happenings.score([report(())], [replace(report(()), name="two")])


class CoreferenceScoresTest(unittest.TestCase):
    def mentions(self, she: str, second: str) -> tuple[Mention, ...]:
        return (
            Mention(span("Anna Berg"), "PERSON", "a"),
            Mention(span("the Union"), "ORGANISATION", "u"),
            Mention(span("She"), "PERSON", she),
            Mention(span("The Union"), "ORGANISATION", second),
        )

    def score(
        self, gold: tuple[Mention, ...], predicted: tuple[Mention, ...]
    ) -> coreference.CoreferenceScores:
        return coreference.score([report(mentions=gold)], [report(mentions=predicted)])

    def test_all_is_right_where_the_chains_are_the_same(self):
        scores = self.score(self.mentions("a", "u"), self.mentions("a", "u"))
        self.assertEqual((scores.link.f1, scores.b_cubed.f1, scores.antecedent.share), (1, 1, 1))

    def test_a_missed_link_costs_recall_only(self):
        scores = self.score(self.mentions("a", "u"), self.mentions("b", "u"))
        self.assertEqual((scores.link.precision, scores.link.recall), (1, 0.5))
        self.assertEqual((scores.b_cubed.precision, scores.b_cubed.recall), (1, 0.75))
        self.assertEqual((scores.antecedent.share, scores.pronoun_antecedent.share), (0.5, 0))

    def test_a_wrong_link_costs_precision(self):
        scores = self.score(self.mentions("a", "u"), self.mentions("u", "u"))
        self.assertEqual((scores.link.precision, scores.link.recall), (1 / 3, 0.5))
        self.assertEqual(scores.mention.f1, 1)


class BaselinesTest(unittest.TestCase):
    def test_a_known_word_in_another_form_is_a_trigger(self):
        lexicon = trigger_words.learn([report((happening("met", "meeting"),))])
        other = Report("two", "Carl Dahl meets Eva in Bergen on Friday.", covered=(Span(0, 40),))
        (found,) = trigger_words.predict(other, lexicon).happenings or ()
        parts = (found.participants, found.places, found.times)
        words = [[other.text[slice(*it)] for it in part or ()] for part in parts]
        self.assertEqual((found.kind, other.text[slice(*found.trigger)]), ("meeting", "meets"))
        self.assertEqual(words, [["Carl Dahl", "Eva"], ["Bergen"], ["Friday"]])

    def test_a_pronoun_is_the_nearest_name_of_its_kind(self):
        mentions = (
            Mention(span("Anna Berg"), "PERSON", "1"),
            Mention(span("the Union"), "ORGANISATION", "2"),
            Mention(span("She"), "PERSON", "3"),
            Mention(span("The Union"), "ORGANISATION", "4"),
        )
        chains = [it.entity for it in nearest_name.predict(report(mentions=mentions)).mentions or ()]
        self.assertEqual(chains, ["0", "1", "0", "1"])


if __name__ == "__main__":
    unittest.main()
