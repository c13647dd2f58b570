package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.engine.LocalEngine;
import org.readout.intake.Report;
import org.readout.record.RecordSet;
import org.readout.text.Document;

class ReadoutTest {

  private static final String GERMAN =
      "Die Ministerin sprach am Abend von einem „guten Anfang für beide Seiten im Hafen“, "
          + "und der Präsident von Sudmark reiste nach Iran.";

  private final List<String> read = new ArrayList<>();

  @Test
  void theReaderIsAskedAboutEnglishAndAboutWhatCannotBeTold() {
    run(report("a", "en", "The minister left."), report("b", "und", "Okonjo, Brandt, Lund."));
    assertThat(read).containsExactlyInAnyOrder("The minister left.", "Okonjo, Brandt, Lund.");
  }

  @Test
  void ofAnotherLanguageOnlyWordsInQuotationMarksAreTaken() {
    var record = run(report("a", "de", GERMAN));
    assertThat(read).isEmpty();
    var story = record.stories().getFirst();
    assertThat(story.findings().statements()).hasSize(1);
    assertThat(story.findings().happenings()).isEmpty();
    assertThat(story.findings().outcomes()).isEmpty();
    assertThat(story.actors()).isEmpty();
    assertThat(record.reports().getFirst().language()).isEqualTo("de");
  }

  private RecordSet run(Report... reports) {
    return new Readout(new Noting(), new LocalEngine(1), Progress.NONE).run(List.of(reports));
  }

  private static Report report(String id, String language, String text) {
    return new Report(
        id, null, null, null, null, null, null, language, "0".repeat(64), text, false);
  }

  /// Notes which texts it was asked about, and reads nothing.
  private final class Noting implements Reader {

    @Override
    public Reading read(Document document) {
      read.add(document.text());
      return Reading.NOTHING;
    }

    @Override
    public String identity() {
      return "notes only";
    }
  }
}
