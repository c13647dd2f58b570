package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.annotate.reading.Reading;
import org.readout.text.Document;
import org.readout.text.Segmenter;

/// The sweep takes any text, and reads it the same whatever else is read.
class SteadyReadingTest {

  private static final String STORY =
      "Ilse Brandt met Okonjo in Velm. She said that talks ended on Monday.\n\nHe denied it.\n";

  private final FakeGraphs graphs =
      new FakeGraphs("ilse brandt met okonjo in velm . she said that talks ended on monday he it")
          .say(Head.NAMES, 1, "ilse", "okonjo")
          .say(Head.NAMES, 2, "brandt")
          .say(Head.CUES, 1, "said", "[UNK]")
          .say(Head.EVENTS, 1, "met", "talks", "[UNK]")
          .say(Head.MENTIONS, 1, "ilse", "okonjo", "she", "he", "[UNK]")
          .tag(Tagger.ROLES, 2, "talks", "ended", "[UNK]")
          .tag(Tagger.EVENT_PARTS, 1, "ilse", "[UNK]")
          .link((one, other) -> one.length() == other.length());

  @Test
  void anyNumberOfThreadsReadsTheSame() throws InterruptedException, ExecutionException {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      documents.add(new Segmenter().segment(STORY.repeat(1 + i % 9).substring(i)));
    }
    List<Reading> alone = documents.stream().map(this::read).toList();
    for (int threads : List.of(1, 2, 4)) {
      assertThat(readWith(threads, documents)).isEqualTo(alone);
    }
  }

  private List<Reading> readWith(int threads, List<Document> documents)
      throws InterruptedException, ExecutionException {
    try (var workers = Executors.newFixedThreadPool(threads)) {
      List<Callable<Reading>> work = new ArrayList<>();
      documents.forEach(document -> work.add(() -> read(document)));
      List<Reading> readings = new ArrayList<>();
      for (Future<Reading> reading : workers.invokeAll(work)) {
        readings.add(reading.get());
      }
      return readings;
    }
  }

  @ParameterizedTest
  @MethodSource("org.readout.reader.OddTexts#all")
  void takesAnyText(String text) {
    OddTexts.assertWithin(text, read(new Segmenter().segment(text)));
    OddTexts.assertWithin(text, read(PlainDocuments.of(text)));
  }

  private Reading read(Document document) {
    return Sweep.read(graphs, document, Passage.of(document, graphs.wordPiece()));
  }
}
