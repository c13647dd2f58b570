import unittest

from readout_training.corpora.layout import lay_out


def text_of(words: str) -> str:
    return lay_out([words.split()]).text


class LayoutTest(unittest.TestCase):
    def test_marks_cling_to_the_word_before_and_brackets_to_what_they_hold(self):
        text = text_of("Anna Berg ( 41 ) , the mayor , paid $ 5 ; it was 3 % more .")
        self.assertEqual(text, "Anna Berg (41), the mayor, paid $5; it was 3% more.")

    def test_shortened_words_and_possessives_are_joined(self):
        text = text_of("It 's the town 's fault , they did n't pay")
        self.assertEqual(text, "It's the town's fault, they didn't pay")

    def test_what_the_tokeniser_took_apart_is_joined(self):
        text = text_of("A three - day trip at 9 : 25 a . m . cost 170 , 000 crowns")
        self.assertEqual(text, "A three-day trip at 9:25 a.m. cost 170,000 crowns")

    def test_a_dash_at_the_end_stays_apart(self):
        self.assertEqual(text_of("Oslo , May 4 -"), "Oslo, May 4 -")

    def test_quotation_marks_cling_to_what_they_quote(self):
        self.assertEqual(text_of("He said `` no '' , twice ."), 'He said "no", twice.')
        self.assertEqual(text_of('He said , " We will . "'), 'He said, "We will."')

    def test_a_lone_mark_after_a_comma_closes_what_an_earlier_sentence_opened(self):
        self.assertEqual(text_of('It is done , " he said .'), 'It is done," he said.')

    def test_every_token_is_found_at_its_place(self):
        layout = lay_out([["The", "mayor", "'s", "``", "plan", "''"], ["It", "failed", "."]])
        words = [[layout.text[start:end] for start, end in sentence] for sentence in layout.spans]
        self.assertEqual(words, [["The", "mayor", "'s", '"', "plan", '"'], ["It", "failed", "."]])
        self.assertEqual(layout.starts, [0, len('The mayor\'s "plan" ')])

    def test_a_title_and_a_date_line_are_paragraphs(self):
        sentences = ["Ferry sinks", "May 4", "A ferry sank .", "All were saved ."]
        layout = lay_out([sentence.split() for sentence in sentences])
        self.assertEqual(layout.text, "Ferry sinks\nMay 4\nA ferry sank. All were saved.")


if __name__ == "__main__":
    unittest.main()
