package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownPublisherTest {

  @Test
  void everyLineNamesItsReportsAndQuotesThem() throws IOException {
    assertThat(markdown())
        .contains("# Dorn and Marsk meet in Lirrenstad\n")
        .contains(
            "- Duration: **6 hours** “six hours”, disputed (1 origin / 1 report)\n    - Daily Lantern: “six hours”\n")
        .contains("**Refused, Tolmark**: to restore the military hotline")
        .contains("- undated: Iven Marsk meets Soren Vail")
        .contains("Vale [misspelt]")
        .contains("| the strait | Elka Dorn | 2 statements, 1 outcome |");
  }

  @Test
  void accountsInOtherWordsShowWhatTheyLeaveOutAndWhatTheyAdd() throws IOException {
    assertThat(markdown())
        .contains("morning-echo: “stop hyping up the so-called drone ~~threat,~~ **danger,**”")
        .contains("struck out~~ what is not in them");
  }

  @Test
  void whatTheCountsDoNotTellHasItsReason() throws IOException {
    assertThat(markdown())
        .contains(
            "    - Disputed: “7 hours 30 minutes” (The Harbour Post) and “6 hours” (Daily Lantern) cannot"
                + " both be true.\n")
        .doesNotContain("Single: only");
  }

  @Test
  void theTableOfSilenceHasOneColumnForEachReport() throws IOException {
    assertThat(markdown())
        .contains("| Matter | Daily Lantern | The Harbour Post | Kestrel | morning-echo |")
        .contains("| Elka Dorn and Soren Vail hold talks | 1 | 1 | – | – | – |")
        .contains("- Only in **Kestrel**: Iven Marsk meets Soren Vail");
  }

  @Test
  void noWordOfAReportBecomesMarkup() throws IOException {
    assertThat(markdown()).contains("Northern \\<Page\\>").doesNotContainPattern("[^\\\\]<");
    assertThat(Markdown.text("a *b* [c](d)\n# e")).isEqualTo("a \\*b\\* \\[c\\](d) \\# e");
  }

  @Test
  void theSameRecordGivesTheSameBytes() throws IOException {
    assertThat(markdown()).isEqualTo(markdown()).doesNotContain("\r");
  }

  private static String markdown() throws IOException {
    var out = new ByteArrayOutputStream();
    new MarkdownPublisher().publish(SampleRecord.sample(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
