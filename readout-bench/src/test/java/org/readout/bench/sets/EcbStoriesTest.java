package org.readout.bench.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EcbStoriesTest {

  @Test
  void setsTokensAsAPrinterWould() {
    assertThat(
            EcbStories.line(
                "The well - known envoy 's boat , 1 , 500 tons , did n't sink ( yet ) ."))
        .isEqualTo("The well-known envoy's boat, 1,500 tons, didn't sink (yet).");
  }

  @Test
  void opensAndClosesMarksOfQuotation() {
    assertThat(EcbStories.line("\" Row on , \" she said , `` or swim . ''"))
        .isEqualTo("\"Row on,\" she said, “or swim.”");
  }

  @Test
  void makesAStoryOfEachHalfOfATopic() {
    var stories =
        EcbStories.of(
            List.of(report("4_1ecb", "A ."), report("4_2ecb", "B ."), report("4_1ecbplus", "C .")));
    assertThat(stories).extracting(NewsStory::id).containsExactly("ecb-4-ecb", "ecb-4-ecbplus");
    assertThat(stories.getFirst().reports())
        .extracting(NewsStory.NewsText::name)
        .containsExactly("r1", "r2");
    assertThat(stories.getLast().reports().getFirst().text()).isEqualTo("C.\n");
  }

  private static EcbReport report(String id, String text) {
    return new EcbReport(id, 4, text, List.of());
  }
}
