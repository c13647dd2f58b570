package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  private final Segmenter segmenter = new Segmenter();

  private List<String> sentences(String text) {
    var document = segmenter.segment(text);
    return document.sentences().stream().map(s -> document.at(s.span())).toList();
  }

  private String tokens(String text) {
    return String.join(
        " ",
        segmenter.segment(text).sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .map(Token::text)
            .toList());
  }

  private PartOfSpeech part(String text, String word) {
    return segmenter.segment(text).sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow()
        .part();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Ada Orlov met Mr. Venn and Ms. Quist.",
        "He works for the U.S. Senate.",
        "Sino-U. S. relations are at a low.",
        "Ruth J. Marl and P. K. Osei signed it.",
        "“It restores a relationship.” said Ada Orlov.",
        "They met at 10 a.m. on Friday.",
        "The ferry left at 5:42 a.m. (0142 GMT) on Monday, the port said.",
        "Orlov (née Venn) paid $3.5 million, i.e. too much.",
        "No. 4 on the list was the ferry."
      })
  void staysOneSentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She left. He stayed. | She left. | He stayed.",
        "He flew to the U.S. The talks failed. | He flew to the U.S. | The talks failed.",
        "“We are done.” Orlov left. | “We are done.” | Orlov left.",
        "“We are done.”Orlov left. | “We are done.” | Orlov left.",
        "He said so. “We are done.” | He said so. | “We are done.”",
        "Is it over? “Yes.” | Is it over? | “Yes.”",
        "The talks ended.The mood was bad. | The talks ended. | The mood was bad.",
        "They have enormous stakes. sent a signal. | They have enormous stakes. | sent a signal.",
        "It closed with a ‘yes.’ She nodded. | It closed with a ‘yes.’ | She nodded."
      })
  void splitsInTwo(String text, String first, String second) {
    assertThat(sentences(text)).containsExactly(first, second);
  }

  @Test
  void neverCrossesAParagraph() {
    var document = segmenter.segment("A headline without stop\r\n\r\nThe text\u2028goes on");
    assertThat(document.paragraphs()).hasSize(3);
    assertThat(document.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland’s won't they’re I'll we've he’d I’m | Norland ’s wo n't they ’re I 'll we 've he ’d I ’m",
        "the well-known 35-minute talks | the well-known 35-minute talks",
        "“candid,” he said | “ candid , ” he said",
        "$700 or 12% or 7 1/2 | $ 700 or 12 % or 7 1/2",
        "a trip – in June — to (see) it | a trip – in June — to ( see ) it",
        "1,200 men at 10:30 | 1,200 men at 10:30",
        "the ’90s and Xi’an and O’Neill | the ’90s and Xi’an and O’Neill",
        "- China waits | - China waits",
        "•Item one | • Item one",
        "see https://a.example/b?c=d, please | see https://a.example/b?c=d , please",
        "wait... what?! | wait ... what ? !",
        "the ministers’ view | the ministers ’ view"
      })
  void cutsTokens(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  @Test
  void knowsPartsOfSpeechWhereTheTaggerStumbles() {
    assertThat(part("Norland’s minister left.", "’s")).isEqualTo(PartOfSpeech.PART);
    assertThat(part("It’s an issue for them.", "’s")).isEqualTo(PartOfSpeech.AUX);
    assertThat(part("They didn’t agree.", "n’t")).isEqualTo(PartOfSpeech.PART);
    assertThat(part("They held closed-door talks.", "closed-door")).isEqualTo(PartOfSpeech.ADJ);
    assertThat(part("He met Orlov. Orlov left early.", "Orlov")).isEqualTo(PartOfSpeech.PROPN);
    assertThat(part("The two ministers met in June.", "met")).isEqualTo(PartOfSpeech.VERB);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "word ", "“", ". ", "…", "\uD83D\uDE00", "’s", "中", "A. ", "\uD83D"})
  void takesBoundedTimeForManyOfAnything(String unit) {
    var text = unit.repeat(200_000 / unit.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () ->
            assertThat(segmenter.segment(text).sentences())
                .allMatch(s -> s.span().length() <= 2_000)
                .allMatch(s -> s.tokens().stream().allMatch(t -> t.span().length() <= 128)));
  }
}
