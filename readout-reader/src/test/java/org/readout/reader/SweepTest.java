package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.name.Name;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.EventStatus;
import org.readout.annotate.reading.EventType;
import org.readout.annotate.reading.PassageVector;
import org.readout.annotate.reading.Reading;
import org.readout.text.Document;
import org.readout.text.Span;

/// The sweep with graphs that say what the test told them: what becomes of labels.
class SweepTest {

  private static final int BEGINS = 1;
  private static final int GOES_ON = 2;

  private final FakeGraphs graphs =
      new FakeGraphs(
              "il ##se brandt varn ##ia ' s said that talks peace ended monday in velm . and")
          .say(Head.NAMES, BEGINS, "il")
          .say(Head.NAMES, GOES_ON, "brandt")
          .say(Head.NAMES, 5, "varn", "velm")
          .say(Head.CUES, BEGINS, "said")
          .say(Head.EVENTS, 1, "peace", "talks")
          .say(Head.STATUSES, 3, "peace")
          .tag(Tagger.ROLES, 1, "il", "##se", "brandt")
          .tag(Tagger.ROLES, 2, "peace", "talks", "ended")
          .tag(Tagger.ROLES, 3, "said")
          .tag(Tagger.EVENT_PARTS, 3, "varn")
          .tag(Tagger.EVENT_PARTS, 4, "velm")
          .tag(Tagger.EVENT_PARTS, 5, "monday");

  @Test
  void readsNamesByTheFirstPieceOfEachToken() {
    var document = PlainDocuments.of("Ilse Brandt said that Varnia's talks ended in Velm,");
    assertThat(names(document, read(document)))
        .containsExactly("PERSON Ilse Brandt", "PLACE Varnia", "PLACE Velm");
  }

  @Test
  void whatTheTaggerTakesForNoCueIsNone() {
    graphs.say(Head.CUES, BEGINS, "and", "monday").tag(Tagger.ROLES, 3, "monday");
    graphs.unsure("and", "monday");
    var document = PlainDocuments.of("Ilse Brandt and peace talks ended monday");
    assertThat(read(document).attributions().stream().map(one -> document.at(one.cue())))
        .containsExactly("monday");
  }

  @Test
  void aNameEndsWithItsSentence() {
    var document = PlainDocuments.of("said Ilse\nBrandt said");
    assertThat(names(document, read(document))).containsExactly("PERSON Ilse", "PERSON Brandt");
  }

  @Test
  void tellsHowProbableANameIs() {
    Name name = read(PlainDocuments.of("Ilse Brandt said")).names().getFirst();
    assertThat(name.probability()).isBetween(.70, .73);
    assertThat(name.basis()).isEqualTo(Name.Basis.READER);
  }

  @Test
  void readsWhoSaysWhat() {
    var document = PlainDocuments.of("Ilse Brandt said that peace talks ended");
    Attribution said = read(document).attributions().getFirst();
    assertThat(document.at(said.cue())).isEqualTo("said");
    assertThat(texts(document, said.source())).containsExactly("Ilse Brandt");
    assertThat(texts(document, said.content())).containsExactly("peace talks ended");
    assertThat(said.confidence().cue()).isBetween(.90, .96);
    assertThat(said.confidence().source()).isBetween(.90, .92);
    assertThat(said.confidence().content()).isBetween(.90, .92);
  }

  @Test
  void whatAttributesNothingIsNoAttribution() {
    assertThat(read(PlainDocuments.of("Ilse Brandt said that")).attributions()).isEmpty();
  }

  @Test
  void withoutASourceThereIsNoConfidenceInOne() {
    var said = read(PlainDocuments.of("said peace talks ended")).attributions().getFirst();
    assertThat(said.source()).isEmpty();
    assertThat(said.confidence().source()).isZero();
  }

  @Test
  void readsWhatHappenedToWhomWhereAndWhen() {
    var document = PlainDocuments.of("Varnia's peace talks in Velm ended Monday.");
    List<EventMention> events = read(document).events();
    assertThat(events).hasSize(1);
    EventMention talks = events.getFirst();
    assertThat(document.at(talks.trigger())).isEqualTo("peace talks");
    assertThat(talks.type()).isEqualTo(EventType.MEETING);
    assertThat(talks.status()).isEqualTo(EventStatus.CANCELLED);
    assertThat(talks.probability()).isGreaterThan(.99);
    assertThat(talks.statusProbability()).isGreaterThan(.99);
    assertThat(talks.arguments().stream().map(one -> one.role() + " " + document.at(one.span())))
        .containsExactly("PARTY Varnia", "PLACE Velm", "TIME Monday");
  }

  @Test
  void aTriggerEndsWithItsSentence() {
    var document = PlainDocuments.of("peace\ntalks");
    assertThat(read(document).events()).hasSize(2);
  }

  @Test
  void readsEachStretchOnceHoweverManyWindowsHoldIt() {
    var document =
        PlainDocuments.of("Ilse Brandt said that peace talks ended in Velm .\n".repeat(60));
    Reading reading = read(document);
    assertThat(reading.names()).hasSize(120);
    assertThat(reading.attributions()).hasSize(60);
    assertThat(reading.events()).hasSize(60);
    assertThat(graphs.windows).hasSizeGreaterThan(3);
    assertThat(graphs.windows).allSatisfy(ids -> assertThat(ids).hasSizeLessThanOrEqualTo(256));
    assertThat(reading.attributions().stream().map(Attribution::cue)).isSorted();
    assertThat(reading.events().stream().map(EventMention::trigger)).isSorted();
  }

  @Test
  void readsASentenceWithoutAnEnd() {
    var document =
        PlainDocuments.of("Ilse Brandt said that peace talks ended in Velm . ".repeat(100));
    Reading reading = read(document);
    assertThat(reading.names()).hasSize(200);
    assertThat(reading.events()).hasSize(100);
  }

  @Test
  void boundsHowManyAnchorsARunHolds() {
    read(PlainDocuments.of("said ".repeat(1_000) + "peace"));
    assertThat(graphs.anchorsPerRun).allMatch(count -> count <= 32);
    assertThat(graphs.anchorsPerRun.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_001);
  }

  @Test
  void marksAndDigitsAreNotWorthARun() {
    var reading = read(PlainDocuments.of("1 2 3 . ' 4 ".repeat(500)));
    assertThat(reading).isEqualTo(Reading.NOTHING);
    assertThat(graphs.windows).isEmpty();
  }

  @Test
  void theVectorIsTheMeanOfTheWindows() {
    assertThat(read(PlainDocuments.of("peace talks ended")).vector())
        .isEqualTo(PassageVector.towards(new double[] {5, 1}));
  }

  @Test
  void aTokenWithoutAPieceIsPartOfNoName() {
    var document = PlainDocuments.of("Ilse \u200B Brandt said");
    assertThat(names(document, read(document))).containsExactly("PERSON Ilse");
  }

  private Reading read(Document document) {
    return Sweep.read(graphs, document, Passage.of(document, graphs.wordPiece()));
  }

  private static List<String> names(Document document, Reading reading) {
    return reading.names().stream()
        .map(name -> name.kind() + " " + document.at(name.span()))
        .toList();
  }

  private static List<String> texts(Document document, List<Span> spans) {
    return spans.stream().map(document::at).toList();
  }
}
