package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reconcile.TellingFixture.gathering;
import static org.readout.reconcile.TellingFixture.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;
import org.readout.text.Span;

class ValueDifferencesTest {
  private static final Sources SOURCES = new StoryFixture().sameOrigin("y", "z").sources();

  /// @param accounts "report day value", those of one value in a row
  private static Told told(String attribute, Standing standing, String... accounts) {
    var groups = new LinkedHashMap<String, List<Reading>>();
    for (String account : accounts) {
      var parts = account.split(" ", 3);
      var reading =
          Reading.of(
              parts[2],
              TellingFixture.moment("2024-03-0" + parts[1]),
              new Evidence(parts[0], new Span(0, parts[2].length()), parts[2]));
      groups.computeIfAbsent(parts[2], value -> new ArrayList<>()).add(reading);
    }
    var fact =
        new Findings.Fact(
            attribute,
            Agreement.on(attribute, Family.MEETING),
            standing,
            groups.values().stream().map(ValueGroup::new).toList());
    var gathering = gathering(meeting("a"));
    var happening =
        new Happening(
            "t-h1",
            HappeningKind.MEETING,
            Plover.NONE,
            "title",
            Status.OCCURRED,
            List.of(),
            List.of(),
            standing,
            SOURCES.support(List.of(gathering.members().getFirst().evidence())));
    return new Told(happening, gathering, List.of(fact), "the raid");
  }

  private static List<String> values(Told told) {
    return new ValueDifferences(SOURCES, new Sums(SOURCES, List.of()))
        .of(told).stream().map(draft -> draft.kind() + ": " + draft.explanation()).toList();
  }

  @Test
  void aDisputeNamesEverySideWithItsOrigins() {
    assertThat(
            values(told("killed", Standing.DISPUTED, "a 1 4", "b 1 4", "c 1 7", "y 1 9", "z 1 9")))
        .containsExactly(
            "VALUE: Two origins put the number of killed in the raid at “4”; one puts it at “7”.",
            "VALUE: Two origins put the number of killed in the raid at “4”; one puts it at “9”.",
            "VALUE: One origin puts the number of killed in the raid at “7”; one puts it at “9”.");
    assertThat(values(told("altitude", Standing.DISPUTED, "a 1 4", "b 1 4", "c 1 7", "d 1 7")))
        .containsExactly(
            "VALUE: Two origins put the altitude of the raid at “4”; two put it at “7”.");
  }

  @Test
  void aRevisedFigureThatNobodyContestsAtOneTimeIsStillADispute() {
    assertThat(values(told("killed", Standing.DISPUTED, "a 1 4", "b 3 7")))
        .containsExactly(
            "VALUE: One origin puts the number of killed in the raid at “4”; one puts it at “7”.");
  }

  @Test
  void anUpdateTellsEveryValueHoweverMany() {
    assertThat(
            values(
                told(
                    "killed",
                    Standing.SUPERSEDED,
                    "f 6 19",
                    "e 5 21",
                    "d 4 17",
                    "c 3 14",
                    "b 2 9",
                    "a 1 4")))
        .containsExactly(
            "UPDATE: The number of killed in the raid changed from 4 to 9, 14, 17, 21 and 19 as"
                + " reports followed one another.");
  }

  @Test
  void anUpdateTellsTheValuesInOrderOfTime() {
    assertThat(values(told("killed", Standing.SUPERSEDED, "c 5 9", "b 3 7", "a 1 4")))
        .containsExactly(
            "UPDATE: The number of killed in the raid changed from 4 to 7 and 9 as reports followed"
                + " one another.");
    assertThat(values(told("killed", Standing.SUPERSEDED, "c 5 9", "b 1 7", "a 1 4")))
        .containsExactly(
            "UPDATE: The number of killed in the raid changed from 7 to 4 and 9 as reports followed"
                + " one another.",
            "VALUE: One origin puts the number of killed in the raid at “7”; one puts it at “4”.");
  }

  @ParameterizedTest
  @CsvSource({
    "duration, REFINED, ROUNDING",
    "duration, DISPUTED, VALUE",
    "duration, AGREED, none",
    "duration, SINGLE, none",
    "place, DISPUTED, none",
    "status, DISPUTED, none",
  })
  void theStandingDecidesOnTheKind(String attribute, Standing standing, String kind) {
    var found =
        new ValueDifferences(SOURCES, new Sums(SOURCES, List.of()))
            .of(told(attribute, standing, "a 1 4", "b 1 7"));
    assertThat(found.stream().map(draft -> draft.kind().name()).findFirst().orElse("none"))
        .isEqualTo(kind);
  }

  @Test
  void aBlunterDateOrASingleValueIsNoDifference() {
    assertThat(values(told("date", Standing.REFINED, "a 1 2024-03", "b 1 2024-03-01"))).isEmpty();
    assertThat(values(told("duration", Standing.DISPUTED, "a 1 4"))).isEmpty();
  }

  @Test
  void aDraftCountsTheOriginsOfAllItsSides() {
    var draft =
        new ValueDifferences(SOURCES, new Sums(SOURCES, List.of()))
            .of(told("altitude", Standing.DISPUTED, "a 1 4", "b 1 4", "y 1 7", "z 1 7"))
            .getFirst();
    assertThat(draft.origins()).isEqualTo(3);
    assertThat(draft.about()).isEqualTo(new Difference.About("happening", "t-h1", "altitude"));
    assertThat(draft.sides()).extracting(Side::value).containsExactly("4", "7");
  }

  private static List<Draft> status(Standing standing, String... accounts) {
    return new StatusDifferences(SOURCES).of(told("status", standing, accounts)).stream().toList();
  }

  @Test
  void aDisputedStatusNamesTheSidesButNoPlans() {
    assertThat(
            status(Standing.DISPUTED, "a 1 occurred", "b 1 occurred", "c 1 denied", "d 1 planned"))
        .singleElement()
        .satisfies(draft -> {
          assertThat(draft.kind()).isEqualTo(Kind.STATUS);
          assertThat(draft.explanation())
              .isEqualTo("Two origins tell of the raid as occurred; one as denied.");
        });
    assertThat(status(Standing.DISPUTED, "a 1 occurred", "b 1 planned", "c 1 proposed")).isEmpty();
  }

  @Test
  void theLastWordStandsAgainstThoseItOvertook() {
    assertThat(
            status(
                Standing.SUPERSEDED, "d 5 occurred", "a 1 planned", "b 1 proposed", "c 5 denied"))
        .singleElement()
        .satisfies(draft -> {
          assertThat(draft.kind()).isEqualTo(Kind.UPDATE);
          assertThat(draft.about()).isEqualTo(new Difference.About("happening", "t-h1", "status"));
          assertThat(draft.explanation())
              .isEqualTo(
                  "Earlier reports tell of the raid as planned and proposed; later ones as"
                      + " occurred.");
          assertThat(draft.sides())
              .extracting(Side::value)
              .containsExactly("occurred", "planned", "proposed");
        });
  }

  @Test
  void aPlanMadeFirmerAndAWordThatOvertookNothingAreNoNews() {
    assertThat(status(Standing.SUPERSEDED, "b 5 planned", "a 1 proposed")).isEmpty();
    assertThat(status(Standing.SUPERSEDED, "b 1 occurred", "a 1 planned")).isEmpty();
  }

  @Test
  void aPlanOfUnknownTimeDoesNotStandForTheLastWord() {
    var story = new StoryFixture().person("Tolvane", "VD").person("Kerrimor", "KS");
    for (String account : List.of("a - PROPOSED", "b - PROPOSED", "c 1 PLANNED", "d 5 OCCURRED")) {
      var parts = account.split(" ", 3);
      var written = parts[1].equals("-") ? null : "2024-03-0" + parts[1];
      story
          .report(parts[0], written, "Tolvane and Kerrimor meet on Monday.")
          .happens(HappeningKind.MEETING, Status.valueOf(parts[2]), "meet", "Tolvane", "Kerrimor")
          .on("Monday", "2024-03-04");
    }
    assertThat(story.reconciled().differences())
        .extracting(Difference::explanation)
        .containsExactly(
            "Earlier reports tell of the meeting of Kerrimor and Tolvane as planned; later ones as"
                + " occurred.");
  }

  @ParameterizedTest
  @EnumSource(names = {"AGREED", "REFINED", "SINGLE"})
  void otherStandingsOfTheStatusAreNoDifference(Standing standing) {
    assertThat(status(standing, "a 1 occurred", "b 1 denied")).isEmpty();
    assertThat(
            new StatusDifferences(SOURCES)
                .of(told("killed", Standing.DISPUTED, "a 1 occurred", "b 1 denied")))
        .isEmpty();
  }
}
