package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void aTextWithoutBlankLinesIsCutAtEveryLine() {
    assertThat(cut("one\n two \r\nthree\n")).containsExactly("one", "two", "three");
  }

  @Test
  void aTextWithBlankLinesIsCutAtThem() {
    assertThat(cut("one\ntwo\n \nthree\r\n\r\nfour\n"))
        .containsExactly("one\ntwo", "three", "four");
  }

  @Test
  void blankTextHasNone() {
    assertThat(cut(" \n\n\t")).isEmpty();
    assertThat(cut("")).isEmpty();
  }

  private static List<String> cut(String text) {
    return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
  }
}
