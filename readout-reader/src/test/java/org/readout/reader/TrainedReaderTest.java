package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.reading.ArgumentRole;
import org.readout.annotate.reading.EventStatus;
import org.readout.annotate.reading.EventType;
import org.readout.annotate.reading.PassageVector;
import org.readout.annotate.reading.Reading;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Span;

class TrainedReaderTest {

  private static final Segmenter SEGMENTER = new Segmenter();
  private static final String STORY =
      """
      PORT VELM (Reuters) - Foreign Minister Ilse Brandt met President Tomas Okonjo of Varnia on \
      Tuesday, her ministry said.

      "We want the border opened before winter," Brandt told reporters in Port Velm. Okonjo's \
      spokesman, Arne Lund, denied that a date had been agreed.

      According to the Northern Fisheries Council, 14 boats were seized in March.
      """;

  private static TrainedReader reader;

  @BeforeAll
  static void load() {
    reader = TrainedReader.load();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void readsPersonsPlacesAndOrganisationsAsWholeNames() {
    Document document = SEGMENTER.segment(STORY);
    List<String> names =
        reader.read(document).names().stream()
            .map(name -> name.kind() + " " + document.at(name.span()))
            .toList();
    assertThat(names)
        .contains(
            NameKind.PERSON + " Ilse Brandt",
            NameKind.PERSON + " Tomas Okonjo",
            NameKind.PLACE + " Varnia",
            NameKind.PERSON + " Okonjo",
            NameKind.PERSON + " Arne Lund",
            NameKind.ORGANISATION + " Northern Fisheries Council");
  }

  @Test
  void readsWhoSaidWhat() {
    Document document = SEGMENTER.segment(STORY);
    var said =
        reader.read(document).attributions().stream()
            .map(one ->
                texts(document, one.source())
                    + " | "
                    + document.at(one.cue())
                    + " | "
                    + texts(document, one.content()))
            .toList();
    assertThat(said)
        .anyMatch(one -> one.startsWith("Brandt | told | \"We want the border opened"))
        .anyMatch(one -> one.matches(".*Arne Lund,? \\| denied \\| that a date had been agreed.*"));
  }

  @Test
  void readsWhatHappened() {
    Document document = SEGMENTER.segment(STORY);
    var met =
        reader.read(document).events().stream()
            .filter(event -> document.at(event.trigger()).equals("met"))
            .findFirst()
            .orElseThrow();
    assertThat(met.type()).isEqualTo(EventType.MEETING);
    assertThat(met.status()).isEqualTo(EventStatus.OCCURRED);
    assertThat(met.arguments(ArgumentRole.PARTY, 0.5).toList())
        .anySatisfy(one -> assertThat(document.at(one.span())).contains("Brandt"))
        .anySatisfy(one -> assertThat(document.at(one.span())).contains("Okonjo"));
  }

  @Test
  void readsWhichMentionsMeanTheSame() {
    Document document = SEGMENTER.segment(STORY);
    assertThat(reader.read(document).chains())
        .anySatisfy(chain ->
            assertThat(chain.mentions())
                .extracting(mention -> document.at(mention.span()))
                .anyMatch(words -> words.contains("Ilse Brandt"))
                .contains("Brandt"));
  }

  @Test
  void textsOnOneSubjectLieCloserTogether() {
    var talks = vector("The ministers met in Port Velm for talks on the border.");
    var border = vector("Talks between the two ministers about the frontier went on in the port.");
    var football = vector("The striker scored twice as the home side won the cup final.");
    assertThat(talks.cosine(border)).isGreaterThan(talks.cosine(football));
  }

  private static PassageVector vector(String text) {
    return reader.read(SEGMENTER.segment(text)).vector();
  }

  @Test
  void encodesWithoutReading() {
    assertThat(reader.encode(SEGMENTER.segment("Brandt met him."))).isEqualTo(4);
    assertThat(reader.encode(SEGMENTER.segment(""))).isZero();
  }

  @Test
  void namesComeInOrderAndApart() {
    List<Name> names = reader.read(SEGMENTER.segment(STORY)).names();
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i).span().start()).isGreaterThanOrEqualTo(names.get(i - 1).span().end());
    }
  }

  @Test
  void saysWhichModelItIs() {
    assertThat(reader.identity())
        .matches("readout reader 1 \\(bge-small-en-v1.5\\), int8, sha256 [0-9a-f]{12}");
  }

  @Test
  void readsTheSameWithOneThreadAndWithFourWhateverElseIsRead()
      throws InterruptedException, ExecutionException {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      documents.add(SEGMENTER.segment((STORY + "\n").repeat(1 + i % 3) + STORY.substring(i * 20)));
    }
    List<Reading> alone = documents.stream().map(reader::read).toList();
    Collections.reverse(documents);
    List<Reading> together = readTogether(documents);
    assertThat(together.reversed()).isEqualTo(alone);
  }

  private static List<Reading> readTogether(List<Document> documents)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Reading>> work = new ArrayList<>();
      documents.forEach(document -> work.add(() -> reader.read(document)));
      List<Reading> readings = new ArrayList<>();
      for (Future<Reading> reading : threads.invokeAll(work)) {
        readings.add(reading.get());
      }
      return readings;
    }
  }

  @Test
  void anEmptyDocumentGivesAnEmptyReading() {
    assertThat(reader.read(SEGMENTER.segment(""))).isEqualTo(Reading.NOTHING);
    assertThat(reader.read(SEGMENTER.segment(" \n\t "))).isEqualTo(Reading.NOTHING);
  }

  @ParameterizedTest
  @MethodSource("org.readout.reader.OddTexts#all")
  void takesAnyText(String text) {
    OddTexts.assertWithin(text, reader.read(SEGMENTER.segment(text)));
  }

  @Test
  void takesAHundredThousandQuotationMarks() {
    String text = "\" ".repeat(100_000);
    assertThat(reader.read(PlainDocuments.of(text)).attributions()).isEmpty();
  }

  @Test
  void takesAWordOfAMegabyte() {
    String text = "Brandt said " + "x".repeat(1_000_000) + " was late.";
    OddTexts.assertWithin(text, reader.read(PlainDocuments.of(text)));
  }

  @Test
  void takesASentenceWithoutAnEnd() {
    String text =
        "President Ilse Brandt met reporters in Paris. "
            + "Brandt said that Okonjo said that ".repeat(300);
    Reading reading = reader.read(PlainDocuments.of(text));
    assertThat(reading.names()).isNotEmpty();
    OddTexts.assertWithin(text, reading);
  }

  private static String texts(Document document, List<Span> spans) {
    return String.join(" … ", spans.stream().map(document::at).toList());
  }
}
