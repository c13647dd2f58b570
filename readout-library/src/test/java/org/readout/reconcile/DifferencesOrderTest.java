package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.outcome.OutcomeKind.AGREED;
import static org.readout.annotate.outcome.OutcomeKind.PLEDGED;
import static org.readout.annotate.outcome.OutcomeKind.REFUSED;
import static org.readout.reconcile.TellingFixture.gathering;
import static org.readout.reconcile.TellingFixture.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.Kind;
import org.readout.text.Span;

class DifferencesOrderTest {
  private static final String TOLVANE = StoryFixture.id("Tolvane");
  private static final String KERRIMOR = StoryFixture.id("Kerrimor");
  private static final String CASTELLOW = StoryFixture.id("Castellow");

  private static final StoryFixture STORY =
      new StoryFixture().person("Tolvane", "VD").person("Kerrimor", "KS").person("Castellow", "KS");

  static {
    for (String id : List.of("a", "b", "c")) {
      STORY.report(
          id,
          "2024-10-16",
          id.equals("c")
              ? "A research balloon crossed the coast near Marn."
              : "A spy balloon crossed the coast near Marn.");
    }
  }

  private static final Sources SOURCES = STORY.sources();

  private static List<Difference> differences(
      List<Told> happenings, List<Uttered> statements, List<Reached> outcomes) {
    return new Differences(SOURCES, Tellings.of(SOURCES))
        .of(happenings, statements, outcomes, List.of());
  }

  /// Where values revise one another, all reports but the first are written a day later.
  private static Reading reading(String value, String report, Standing standing) {
    boolean later = standing == Standing.SUPERSEDED && !report.equals("a");
    return Reading.of(
        value,
        TellingFixture.moment(later ? "2024-10-17" : "2024-10-16"),
        new Evidence(report, new Span(0, value.length()), value));
  }

  /// A fact with two values, the first in one report, the second in all others.
  private static Findings.Fact fact(
      String attribute, Standing standing, String one, String other, String... reports) {
    var groups = new ArrayList<ValueGroup>();
    groups.add(new ValueGroup(List.of(reading(one, reports[0], standing))));
    groups.add(
        new ValueGroup(
            Arrays.stream(reports).skip(1).map(id -> reading(other, id, standing)).toList()));
    return new Findings.Fact(
        attribute, Agreement.on(attribute, Family.HARM), standing, List.copyOf(groups));
  }

  private static Told told(String id, Gathering gathering, Findings.Fact... facts) {
    var happening =
        new Happening(
            id,
            HappeningKind.ATTACK,
            Plover.NONE,
            "title",
            Status.OCCURRED,
            List.of(),
            List.of(),
            Standing.AGREED,
            SOURCES.support(List.of(gathering.members().getFirst().evidence())));
    return new Told(happening, gathering, List.of(facts), "the " + id);
  }

  private static Told attack(String id, Findings.Fact... facts) {
    return told(id, gathering(TellingFixture.of(ATTACK, "c")), facts);
  }

  private static Reached reached(String id, UpshotFixture... accounts) {
    var upshots = Arrays.stream(accounts).map(UpshotFixture::upshot).toList();
    var outcome =
        new Outcome(
            id,
            upshots.getFirst().kind(),
            Plover.NONE,
            List.of(),
            upshots.getFirst().words(),
            "pledged",
            null,
            List.of(),
            Standing.AGREED,
            SOURCES.support(List.of(upshots.getFirst().evidence())));
    return new Reached(outcome, upshots);
  }

  private static Reached reworded(String id) {
    return reached(
        id,
        UpshotFixture.of("a", PLEDGED, "not close the Orm river above the dam"),
        UpshotFixture.of("b", PLEDGED, "not block the Orm river above the dam"));
  }

  @Test
  void nothingDiffersWhereNothingIsTold() {
    assertThat(differences(List.of(), List.of(), List.of())).isEmpty();
  }

  @Test
  void theMostTellingKindStandsFirstAndTheIdsCount() {
    var right = gathering(meeting("a", TOLVANE, KERRIMOR), meeting("b", TOLVANE, KERRIMOR));
    var odd = gathering(meeting("c", TOLVANE, CASTELLOW));
    var balloon =
        told(
            "t-h2",
            gathering(
                TellingFixture.of(ATTACK, "a"),
                TellingFixture.of(ATTACK, "b"),
                TellingFixture.of(ATTACK, "c")),
            fact("distance", Standing.REFINED, "9 km", "10 km", "a", "b"),
            fact("missing", Standing.SUPERSEDED, "4", "5", "a", "b"),
            fact("altitude", Standing.DISPUTED, "1 km", "2 km", "a", "b"),
            fact("status", Standing.DISPUTED, "occurred", "denied", "a", "b"));
    var words = "the river will rise again in spring";
    var found =
        new Differences(SOURCES, Tellings.of(SOURCES))
            .of(
                List.of(told("t-h1", right), balloon),
                List.of(
                    SayingFixture.uttered(
                        SayingFixture.quote("a", words).by(TOLVANE),
                        SayingFixture.quote("b", words).by(KERRIMOR))),
                List.of(reworded("t-o1")),
                List.of(new OddOnes.Confusion(odd, right)));
    assertThat(found)
        .extracting(Difference::kind)
        .containsExactly(
            Kind.PARTICIPANT,
            Kind.VALUE,
            Kind.STATUS,
            Kind.ATTRIBUTION,
            Kind.UPDATE,
            Kind.CHARACTERISATION,
            Kind.ROUNDING,
            Kind.WORDING);
    assertThat(found)
        .extracting(Difference::id)
        .containsExactly("t-d1", "t-d2", "t-d3", "t-d4", "t-d5", "t-d6", "t-d7", "t-d8");
    assertThat(found)
        .extracting(difference -> difference.about().id())
        .containsExactly("t-h1", "t-h2", "t-h2", "t-s1", "t-h2", "t-h2", "t-h2", "t-o1");
  }

  @Test
  void ofOneKindThatOfMoreOriginsStandsFirstAndOfEqualsTheFirst() {
    var found =
        differences(
            List.of(
                attack("t-h1", fact("altitude", Standing.DISPUTED, "1 km", "2 km", "a", "b")),
                attack("t-h2", fact("altitude", Standing.DISPUTED, "1 km", "2 km", "a", "b")),
                attack("t-h3", fact("altitude", Standing.DISPUTED, "1 km", "2 km", "a", "b", "c"))),
            List.of(),
            List.of());
    assertThat(found)
        .extracting(difference -> difference.about().id())
        .containsExactly("t-h3", "t-h1", "t-h2");
  }

  @Test
  void anOutcomeOfDisputedStatusIsAStatusDifference() {
    var found =
        differences(
            List.of(),
            List.of(),
            List.of(
                reached(
                    "t-o1",
                    UpshotFixture.of("a", AGREED, "the dam"),
                    UpshotFixture.of("b", REFUSED, "the dam"))));
    assertThat(found)
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Kind.STATUS);
          assertThat(difference.explanation())
              .isEqualTo("On “the dam”, one origin says agreed; one refused.");
        });
  }

  @Test
  void wordingsAreFourteenAtMost() {
    var outcomes = IntStream.rangeClosed(1, 16).mapToObj(i -> reworded("t-o" + i)).toList();
    assertThat(differences(List.of(), List.of(), outcomes.subList(0, 14))).hasSize(14);
    assertThat(differences(List.of(), List.of(), outcomes))
        .extracting(difference -> difference.about().id())
        .isEqualTo(IntStream.rangeClosed(1, 14).mapToObj(i -> "t-o" + i).toList());
  }

  @Test
  void otherKindsAreLimitedOnlyByTheListOfForty() {
    var happenings =
        IntStream.rangeClosed(1, 41)
            .mapToObj(i ->
                attack("t-h" + i, fact("altitude", Standing.DISPUTED, "1 km", "2 km", "a", "b")))
            .toList();
    assertThat(differences(happenings.subList(0, 12), List.of(), List.of())).hasSize(12);
    var found = differences(happenings, List.of(), List.of(reworded("t-o1")));
    assertThat(found).hasSize(40).allMatch(difference -> difference.kind() == Kind.VALUE);
    assertThat(found.getLast().id()).isEqualTo("t-d40");
  }
}
