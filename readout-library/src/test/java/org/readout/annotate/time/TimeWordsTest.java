package org.readout.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.annotate.time.TimeWords.Cue;
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
    var document = SEGMENTER.segment("They met " + rule.name() + ".");
    assertThat(TimeWords.passages(document).get(rule.cue())).hasSize(1);
  }

  @Test
  void sentencesWithoutOneAreLeftOut() {
    assertThat(passages(Cue.WEEKDAY, "She left. They met on Monday. Nobody knew why."))
        .containsExactly("They met on Monday.");
  }

  @Test
  void sentencesInARowAreOnePassage() {
    assertThat(passages(Cue.MONTH, "She left. They met in May. It was in June. Nobody knew why."))
        .containsExactly("They met in May. It was in June.");
  }

  @Test
  void wordsAreFoundBetweenOtherMarks() {
    assertThat(passages(Cue.UNIT, "A two-day visit ended.")).hasSize(1);
    assertThat(passages(Cue.MONTH, "The mid-November visit ended.")).hasSize(1);
    assertThat(passages(Cue.MONTH, "The mayor's visit ended.")).isEmpty();
  }

  private static List<String> passages(Cue cue, String text) {
    Document document = SEGMENTER.segment(text);
    return TimeWords.passages(document).getOrDefault(cue, List.of()).stream()
        .map((Span span) -> span.of(text))
        .toList();
  }
}
