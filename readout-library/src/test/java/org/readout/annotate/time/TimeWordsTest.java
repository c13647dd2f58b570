package org.readout.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Span;

class TimeWordsTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  static List<TimeRule> rules() {
    return TimeRules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyFormHasATimeWord(TimeRule rule) {
    assertThat(TimeWords.passages(SEGMENTER.segment("They met " + rule.name() + "."))).hasSize(1);
  }

  @Test
  void sentencesWithoutOneAreLeftOut() {
    assertThat(passages("She left. They met on Monday. Nobody knew why."))
        .containsExactly("They met on Monday.");
  }

  @Test
  void sentencesInARowAreOnePassage() {
    assertThat(passages("She left. They met in May. It was the 3rd. Nobody knew why."))
        .containsExactly("They met in May. It was the 3rd.");
  }

  @Test
  void wordsAreFoundBetweenOtherMarks() {
    assertThat(passages("A two-day visit ended.")).hasSize(1);
    assertThat(passages("The mid-November visit ended.")).hasSize(1);
    assertThat(passages("The mayor's visit ended.")).isEmpty();
  }

  private static List<String> passages(String text) {
    Document document = SEGMENTER.segment(text);
    return TimeWords.passages(document).stream().map((Span span) -> span.of(text)).toList();
  }
}
