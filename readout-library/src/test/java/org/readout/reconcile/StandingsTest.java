package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.quantity.Qualifier.ABOUT;
import static org.readout.annotate.quantity.Qualifier.AT_LEAST;
import static org.readout.annotate.quantity.Qualifier.EXACT;
import static org.readout.annotate.quantity.Qualifier.MORE_THAN;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.quantity.Qualifier;
import org.readout.intake.Evidence;
import org.readout.text.Span;

class StandingsTest {
  private static final Standings STANDINGS =
      new Standings(new StoryFixture().sameOrigin("y", "z").sources());

  private static Reading number(String report, String when, Qualifier qualifier, int number) {
    return new Reading(
        Integer.toString(number),
        "count " + number,
        number,
        qualifier,
        TellingFixture.moment(when),
        new Evidence(report, new Span(0, 4), "some"));
  }

  private static Reading word(String report, String when, String word) {
    return Reading.of(
        word, TellingFixture.moment(when), new Evidence(report, new Span(0, 4), "some"));
  }

  private static Standing killed(Reading... readings) {
    return standing("killed", readings);
  }

  private static Standing standing(String attribute, Reading... readings) {
    return STANDINGS.of(
        attribute, Agreement.on(attribute, Family.HARM), ValueGroup.of(Arrays.asList(readings)));
  }

  @Test
  void oneValueIsAgreedByTwoOriginsOnly() {
    var one = number("y", "2024-03-01", EXACT, 9);
    assertThat(killed(one)).isEqualTo(Standing.SINGLE);
    assertThat(killed(one, number("z", "2024-03-01", EXACT, 9))).isEqualTo(Standing.SINGLE);
    assertThat(killed(one, number("b", "2024-03-01", EXACT, 9))).isEqualTo(Standing.AGREED);
  }

  @Test
  void oneOriginDisputesNothingWithItself() {
    var one = number("y", "2024-03-01", EXACT, 9);
    assertThat(killed(one, number("z", "2024-03-01", EXACT, 12))).isEqualTo(Standing.SINGLE);
    assertThat(killed(one, number("b", "2024-03-01", EXACT, 12))).isEqualTo(Standing.DISPUTED);
  }

  @Test
  void aLaterFigureRevisesAnEarlierOne() {
    assertThat(killed(number("a", "2024-03-01", EXACT, 9), number("b", "2024-03-02", EXACT, 7)))
        .isEqualTo(Standing.SUPERSEDED);
    assertThat(
            standing(
                "distance",
                number("a", "2024-03-01", EXACT, 9),
                number("b", "2024-03-02", EXACT, 7)))
        .isEqualTo(Standing.DISPUTED);
  }

  @Test
  void aBlunterWordForTheSameRevisesNothing() {
    assertThat(
            killed(number("a", "2024-03-01", EXACT, 12), number("b", "2024-03-02", MORE_THAN, 10)))
        .isEqualTo(Standing.REFINED);
    assertThat(
            killed(number("a", "2024-03-01", AT_LEAST, 10), number("b", "2024-03-02", EXACT, 12)))
        .isEqualTo(Standing.SUPERSEDED);
  }

  @Test
  void theLastWordMayBeContested() {
    assertThat(
            killed(
                number("a", "2024-03-01", EXACT, 9),
                number("b", "2024-03-02", EXACT, 12),
                number("c", "2024-03-02", EXACT, 14)))
        .isEqualTo(Standing.DISPUTED);
    assertThat(
            killed(
                number("a", "2024-03-01", EXACT, 9),
                number("y", "2024-03-02", EXACT, 12),
                number("z", "2024-03-02", EXACT, 14)))
        .isEqualTo(Standing.SUPERSEDED);
  }

  @Test
  void valuesContradictAtOneTimeOnly() {
    var agreement = Agreement.on("killed", Family.HARM);
    var nine = new ValueGroup(List.of(number("a", "2024-03-01", EXACT, 9)));
    var twelve = new ValueGroup(List.of(number("b", "2024-03-01", EXACT, 12)));
    var later = new ValueGroup(List.of(number("c", "2024-03-02", EXACT, 12)));
    var about = new ValueGroup(List.of(number("d", "2024-03-01", ABOUT, 10)));
    assertThat(STANDINGS.contradict(agreement, nine, twelve)).isTrue();
    assertThat(STANDINGS.contradict(agreement, nine, later)).isFalse();
    assertThat(STANDINGS.contradict(agreement, nine, about)).isFalse();
    assertThat(Standings.last(List.of(nine, twelve, later))).containsExactly(later);
    assertThat(Standings.last(List.of(nine, twelve))).containsExactly(nine, twelve);
  }

  @Test
  void aValueIsLaterWhereOneAccountIsLaterThanAllOfTheOther() {
    var early =
        new ValueGroup(
            List.of(number("a", "2024-03-01", EXACT, 9), number("b", "2024-03-03", EXACT, 9)));
    var late =
        new ValueGroup(
            List.of(number("c", "2024-03-02", EXACT, 12), number("d", "2024-03-04", EXACT, 12)));
    assertThat(late.isAfter(early)).isTrue();
    assertThat(early.isAfter(late)).isFalse();
    assertThat(late.isSameTime(early)).isFalse();
    assertThat(early.isSameTime(early)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2024-03-01T09:00:00Z, false", "2024-03-01T09:00:01Z, true"})
  void withinTheHourNothingIsLater(String when, boolean later) {
    var one = new ValueGroup(List.of(number("a", "2024-03-01T08:00:00Z", EXACT, 9)));
    var other = new ValueGroup(List.of(number("b", when, EXACT, 12)));
    assertThat(other.isAfter(one)).isEqualTo(later);
    assertThat(other.isSameTime(one)).isEqualTo(!later);
  }

  @Test
  void theQualifierIsThatOfMostAccountsThenTheFirstDeclared() {
    var about = number("a", "2024-03-01", ABOUT, 9);
    var exact = number("b", "2024-03-01", EXACT, 9);
    assertThat(new ValueGroup(List.of(about, exact)).qualifier()).isEqualTo(EXACT);
    assertThat(new ValueGroup(List.of(about, exact, about)).qualifier()).isEqualTo(ABOUT);
  }

  @Test
  void equalValuesMeetByReportAndPlace() {
    var groups =
        ValueGroup.of(
            List.of(
                number("c", "2024-03-01", EXACT, 9),
                number("b", "2024-03-01", EXACT, 12),
                number("a", "2024-03-01", ABOUT, 9)));
    assertThat(groups)
        .extracting(ValueGroup::reports)
        .containsExactly(List.of("a", "c"), List.of("b"));
    assertThat(groups.getFirst().size()).isEqualTo(9);
    assertThat(groups.getFirst().evidence()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, 2024-03-02, HARM, true",
    "2024-03-01, 2024-03-03, HARM, false",
    "2024-03-01, 2024-03-02, MEETING, false",
    "2024-03, 2024-03-31, MEETING, true",
    "2024-03, 2024-04-01, MEETING, false",
    "2024, 2024-12-31, MEETING, true",
    "2024, 2025-01-01, MEETING, false",
    "2024-03-01/2024-03-04, 2024-03-04, MEETING, true",
    "2024-03-01/2024-03-04, 2024-03-05, MEETING, false",
    "2024-03-02/2024-03-04, 2024-03-01, MEETING, false",
  })
  void datesAgreeWhereADayCanBeMeantByBoth(
      String one, String other, Family family, boolean expected) {
    var a = new ValueGroup(List.of(word("a", "2024-03-09", one)));
    var b = new ValueGroup(List.of(word("b", "2024-03-09", other)));
    var agreement = Agreement.on("date", family);
    assertThat(agreement.compatible(a, b)).isEqualTo(expected);
    assertThat(agreement.compatible(b, a)).isEqualTo(expected);
    assertThat(agreement.all(List.of(a, b))).isEqualTo(expected);
    assertThat(agreement.all(List.of(a))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "status, occurred, occurred, true",
    "status, occurred, denied, false",
    "status, planned, denied, true",
    "status, occurred, proposed, true",
    "place, Gant, Tallis, true",
    "altitude, Gant, Tallis, false",
  })
  void wordsAgreeByTheirAttribute(String attribute, String one, String other, boolean expected) {
    var a = new ValueGroup(List.of(word("a", "2024-03-09", one)));
    var b = new ValueGroup(List.of(word("b", "2024-03-09", other)));
    assertThat(Agreement.on(attribute, Family.MEETING).compatible(a, b)).isEqualTo(expected);
  }

  @Test
  void aReportsOwnWordIsTheOneItGivesMostOftenOrFirst() {
    assertThat(tolls(word("a", "2024-03-01", "4"), word("b", "2024-03-01", "9")))
        .containsExactly("4", "9");
    assertThat(
            Tolls.words(
                    List.of(reading("a", 20, "12"), reading("a", 0, "9"), reading("a", 10, "12")))
                .stream()
                .map(Reading::value))
        .containsExactly("12", "12");
    assertThat(
            Tolls.words(List.of(reading("a", 10, "12"), reading("a", 0, "9"))).stream()
                .map(Reading::value))
        .containsExactly("9");
  }

  @Test
  void theStatusThatAReportGivesIsTheFurthest() {
    assertThat(tolls(reading("a", 0, "planned"), reading("a", 10, "cancelled")))
        .containsExactly("cancelled");
    assertThat(
            tolls(
                reading("a", 0, "denied"),
                reading("a", 10, "denied"),
                reading("a", 20, "occurred")))
        .containsExactly("occurred");
    assertThat(tolls(reading("a", 0, "proposed"), reading("a", 10, "planned")))
        .containsExactly("proposed");
  }

  private static List<String> tolls(Reading... readings) {
    return Tolls.words(Arrays.asList(readings)).stream().map(Reading::value).toList();
  }

  private static Reading reading(String report, int start, String value) {
    return Reading.of(
        value,
        TellingFixture.moment("2024-03-01"),
        new Evidence(report, new Span(start, start + 4), "some"));
  }
}
