package org.readout.bench.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimemlArticlesTest {

  private static final String ARTICLE =
      """
      <TimeML><DOCID>x</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2021-06-16">20210616</TIMEX3></DCT>
      <TEXT>
      The &quot;Mule&quot; <EVENT eid="e1">sank</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2021-06-14">Monday</TIMEX3> &amp; rose \
      in <TIMEX3 tid="t2" type="DATE" value="2021-07">the <EVENT eid="e2">coming</EVENT> month</TIMEX3>.
      </TEXT></TimeML>
      """;

  @TempDir Path folder;

  @Test
  void readsTextAndTimesWithoutTheOtherMarks() throws IOException {
    var article = TimemlArticles.article("x.tml", ARTICLE);
    assertThat(article.text())
        .startsWith("The \"Mule\" sank on Monday & rose in the coming month.");
    assertThat(article.created()).isEqualTo(LocalDate.of(2021, 6, 16));
    assertThat(article.times())
        .singleElement()
        .satisfies(time -> {
          assertThat(time.span().of(article.text())).isEqualTo("Monday");
          assertThat(time.value()).isEqualTo("2021-06-14");
        });
  }

  @Test
  void saysWhatIsMissing() {
    assertThatIOException()
        .isThrownBy(() -> TimemlArticles.article("x.tml", "<TimeML></TimeML>"))
        .withMessageContaining("x.tml");
    assertThatIOException()
        .isThrownBy(() -> TimemlArticles.read(folder))
        .withMessageContaining("TimeBank");
  }

  @Test
  void holdsOutTheSameArticlesAlways() {
    assertThat(named("a.tml").isHeldOut()).isEqualTo(named("a.tml").isHeldOut());
    long out = 0;
    for (int i = 0; i < 1_000; i++) {
      out += named("wsj_" + i + ".tml").isHeldOut() ? 1 : 0;
    }
    assertThat(out).isBetween(250L, 350L);
  }

  private static TimedArticle named(String name) {
    return new TimedArticle(name, "", LocalDate.of(2021, 6, 16), java.util.List.of());
  }
}
