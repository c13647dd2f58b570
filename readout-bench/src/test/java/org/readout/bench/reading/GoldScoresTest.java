package org.readout.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.bench.score.Rates;
import org.readout.bench.score.Share;
import org.readout.bench.sets.GoldFile;
import org.readout.bench.sets.GoldReport;
import org.readout.bench.sets.GoldReport.Happening;
import org.readout.bench.sets.GoldReport.Layers;
import org.readout.bench.sets.GoldReport.Mention;
import org.readout.text.Span;

class GoldScoresTest {

  private static final String TEXT =
      "Ana Bel met the Union in Tal on Monday. She left. The Union cheered.";

  private static final GoldReport WHOLE = covering(new Span(0, TEXT.length()));

  @TempDir Path folder;

  @Test
  void countsTriggersKindsAndStatusesApart() {
    var gold = List.of(told("met", "meeting", "occurred"), told("left", "other", "occurred"));
    var read = List.of(told("met the", "meeting", "planned"), told("cheered", "other", "occurred"));
    var score = HappeningScore.of(WHOLE, gold, read);
    assertThat(score.trigger()).isEqualTo(Rates.matched(1, 2, 2));
    assertThat(score.kind()).isEqualTo(Rates.matched(1, 2, 2));
    assertThat(score.told()).isEqualTo(Rates.matched(1, 1, 1));
    assertThat(score.status()).isEqualTo(new Share(0, 1));
  }

  @Test
  void aTriggerServesOneGoldTriggerTheOneItSharesMostWith() {
    var gold = List.of(told("met", "visit", "occurred"), told("the Union", "meeting", "occurred"));
    var read = List.of(told("met the Union", "meeting", "occurred"));
    var score = HappeningScore.of(WHOLE, gold, read);
    assertThat(score.trigger()).isEqualTo(Rates.matched(1, 2, 1));
    assertThat(score.kind()).isEqualTo(Rates.matched(1, 2, 1));
  }

  @Test
  void asksForNoPartAndNoStatusThatGoldLeavesOpen() {
    var open =
        new Happening(
            span("met"),
            "meeting",
            Optional.empty(),
            Optional.of(List.of(span("Ana Bel"), span("the Union"))),
            Optional.empty(),
            Optional.of(List.of()));
    var read =
        new Happening(
            span("met"),
            "meeting",
            Optional.of("planned"),
            Optional.of(List.of(span("Bel"))),
            Optional.of(List.of(span("Tal"))),
            Optional.of(List.of(span("Monday"))));
    var score = HappeningScore.of(WHOLE, List.of(open), List.of(read));
    assertThat(score.status()).isEqualTo(Share.NONE);
    assertThat(score.participants()).isEqualTo(Rates.matched(1, 2, 1));
    assertThat(score.places()).isEqualTo(Rates.NONE);
    assertThat(score.times()).isEqualTo(Rates.matched(0, 0, 1));
  }

  @Test
  void leavesOutWhatIsNotMarkedCompletely() {
    var both = List.of(told("met", "meeting", "occurred"), told("left", "other", "occurred"));
    var score = HappeningScore.of(covering(span("She left.")), both, both.subList(0, 1));
    assertThat(score.trigger()).isEqualTo(Rates.matched(0, 1, 0));
  }

  @Test
  void aMissedLinkCostsRecallAndAWrongOnePrecision() {
    var gold = mentions("a", "u", "a", "u");
    assertThat(CoreferenceScore.of(WHOLE, gold, gold).links()).isEqualTo(Rates.matched(2, 2, 2));
    assertThat(CoreferenceScore.of(WHOLE, gold, mentions("a", "u", "b", "u")).links())
        .isEqualTo(Rates.matched(1, 2, 1));
    assertThat(CoreferenceScore.of(WHOLE, gold, mentions("a", "u", "u", "u")).links())
        .isEqualTo(Rates.matched(1, 2, 3));
  }

  @Test
  void mentionsByThemselvesAreLeftOut() {
    var score =
        CoreferenceScore.of(WHOLE, mentions("a", "u", "a", "x"), mentions("a", "a", "v", "x"));
    assertThat(score.mentions()).isEqualTo(Rates.matched(1, 2, 2));
  }

  @Test
  void readsReportsFromJsonLines() throws IOException {
    var report =
        read("""
        {"corpus": "river", "name": "one", "text": "Ana met Bel.", "covered": [[0, 12]], \
        "happenings": [{"trigger": [4, 7], "kind": "meeting", "status": null, \
        "participants": [[0, 3], [8, 11]], "places": []}], "mentions": null, \
        "baseline": {"mentions": [{"span": [0, 3], "kind": "PERSON", "entity": 7}]}}
        """)
            .getFirst();
    var happening = report.gold().happenings().orElseThrow().getFirst();
    assertThat(happening.trigger().of(report.text())).isEqualTo("met");
    assertThat(happening.status()).isEmpty();
    assertThat(happening.participants()).hasValueSatisfying(who -> assertThat(who).hasSize(2));
    assertThat(happening.places()).hasValue(List.of());
    assertThat(happening.times()).isEmpty();
    assertThat(report.gold().mentions()).isEmpty();
    assertThat(report.baseline().mentions().orElseThrow().getFirst().entity()).isEqualTo("7");
  }

  @Test
  void namesFileAndLineOfAnOddReport() {
    assertThatThrownBy(() -> read("\n{\"name\": \"a\"}\n")).hasMessageContaining("gold.jsonl:2");
    assertThatThrownBy(() -> read("{\"name\": ")).hasMessageContaining("gold.jsonl:1");
    assertThatThrownBy(() -> read("{\"name\": \"a\", \"text\": \"Ana\", \"covered\": [[0, 4]]}"))
        .hasMessageContaining("[0,4]");
  }

  private List<GoldReport> read(String content) throws IOException {
    return GoldFile.read(Files.writeString(folder.resolve("gold.jsonl"), content));
  }

  private static GoldReport covering(Span covered) {
    return new GoldReport("", "one", TEXT, List.of(covered), Layers.NONE, Layers.NONE);
  }

  private static Happening told(String words, String kind, String status) {
    return new Happening(
        span(words),
        kind,
        Optional.of(status),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// Ana Bel, the Union, She, The Union.
  private static List<Mention> mentions(String ana, String union, String she, String again) {
    return List.of(
        new Mention(span("Ana Bel"), "PERSON", ana),
        new Mention(span("the Union"), "ORGANISATION", union),
        new Mention(span("She"), "PERSON", she),
        new Mention(span("The Union"), "ORGANISATION", again));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
