package org.readout.bench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedPassagesTest {

  @Test
  void readsCurlyAndStraightMarks() {
    assertThat(passages("“We go,” she said. \"Soon,\" he said, \"very soon.\""))
        .containsExactly("We go,", "Soon,", "very soon.");
  }

  @Test
  void keepsOtherMarksInsideAPassage() {
    assertThat(passages("“She said \"no\" to it,” said Ana"))
        .containsExactly("She said \"no\" to it,");
  }

  @Test
  void endsWithTheLineWhatNeverCloses() {
    assertThat(passages("“We go.\n“And soon.”\nHe left.")).containsExactly("We go.", "And soon.");
  }

  @Test
  void passesOverStrayAndEmptyMarks() {
    assertThat(passages("He left.” Then “ ” and \"\"")).isEmpty();
  }

  private static List<String> passages(String text) {
    return MarkedPassages.in(text).stream().map(span -> span.of(text)).toList();
  }
}
