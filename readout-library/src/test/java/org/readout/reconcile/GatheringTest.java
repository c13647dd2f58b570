package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.VISIT;
import static org.readout.annotate.event.Status.CANCELLED;
import static org.readout.annotate.event.Status.PLANNED;
import static org.readout.reconcile.TellingFixture.gathering;
import static org.readout.reconcile.TellingFixture.meeting;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatheringTest {
  private static TellingFixture attack(String report) {
    return TellingFixture.of(ATTACK, report);
  }

  private static TellingFixture visit(String report) {
    return TellingFixture.of(VISIT, report, "tolvane");
  }

  private static Interval interval(String from, String to) {
    return new Interval(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void theActorsAreThoseOfTheFirstTellingThatNamesEnough() {
    var gathering = gathering(meeting("a"), meeting("b", "tolvane"), meeting("c", "kerrimor"));
    assertThat(gathering.core()).containsExactly("tolvane");
    gathering.add(meeting("d", "kerrimor", "tolvane").telling());
    assertThat(gathering.core()).containsExactly("kerrimor", "tolvane");
    gathering.add(meeting("e", "castellow", "kerrimor", "tolvane").telling());
    assertThat(gathering.core()).containsExactly("kerrimor", "tolvane");
  }

  @Test
  void eachPlaceAndEachReportIsListedOnce() {
    var gathering =
        gathering(
            meeting("b").at("the Gant Forum"),
            meeting("b").number(1).at("Gant Forum").at("Tallis"),
            meeting("a"));
    assertThat(gathering.places())
        .extracting(Telling.Where::name)
        .containsExactly("the Gant Forum", "Tallis");
    assertThat(gathering.reports()).containsExactly("b", "a");
  }

  @Test
  void aDateCountsMoreThanTheDayOfWriting() {
    var gathering = gathering(meeting("a").written("2024-10-16"));
    assertThat(gathering.isDated()).isFalse();
    gathering.add(meeting("b").written("2024-10-14").telling());
    assertThat(gathering.when())
        .isEqualTo(new Interval(LocalDate.MIN, LocalDate.parse("2024-10-14")));
    gathering.add(meeting("c").on("2024-10").telling());
    assertThat(gathering.isDated()).isTrue();
    assertThat(gathering.when()).isEqualTo(interval("2024-10-01", "2024-10-31"));
    gathering.add(meeting("d").written("2024-10-14").telling());
    assertThat(gathering.when()).isEqualTo(interval("2024-10-01", "2024-10-31"));
    gathering.add(meeting("e").on("2024-10-12").telling());
    assertThat(gathering.when()).isEqualTo(interval("2024-10-12", "2024-10-12"));
  }

  @Test
  void aVisitLastsOverTheDaysThatDateIt() {
    var gathering = gathering(visit("a").on("2024-10-15/2024-10-18"), visit("b").on("2024-10-20"));
    assertThat(gathering.when()).isEqualTo(interval("2024-10-15", "2024-10-20"));
    gathering.add(visit("c").on("2024-10-22").telling());
    assertThat(gathering.when()).isEqualTo(interval("2024-10-15", "2024-10-20"));
  }

  @Test
  void aMonthDoesNotLengthenAVisit() {
    assertThat(gathering(visit("a").on("2024-10-15"), visit("b").on("2024-10")).when())
        .isEqualTo(interval("2024-10-15", "2024-10-15"));
  }

  @Test
  void anAttackDatedByTheNextDayKeepsItsOwn() {
    assertThat(gathering(attack("a").on("2024-03-01"), attack("b").on("2024-03-02")).when())
        .isEqualTo(interval("2024-03-01", "2024-03-01"));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-02, true", "2024-02-29, true", "2024-03-03, false", "2024-02-28, false"})
  void twoDatesOfAnAttackMayLieADayApart(String day, boolean allowed) {
    var gathering = gathering(attack("a").on("2024-03-01"));
    assertThat(gathering.allows(attack("b").on(day).telling())).isEqualTo(allowed);
    assertThat(gathering.sameDay(attack("b").on(day).telling())).isEqualTo(allowed);
  }

  @Test
  void theDayOfWritingHasNoSlack() {
    var gathering = gathering(attack("a").on("2024-03-03"));
    assertThat(gathering.allows(attack("b").written("2024-03-03").telling())).isTrue();
    assertThat(gathering.allows(attack("b").written("2024-03-02").telling())).isFalse();
    var undated = gathering(attack("a").written("2024-03-02"));
    assertThat(undated.allows(attack("b").on("2024-03-03").telling())).isFalse();
    assertThat(undated.allows(attack("b").on("2024-03-02").telling())).isTrue();
  }

  @Test
  void anotherCitySpeaksAgainstAllButTheSameDay() {
    var dated = gathering(meeting("a").on("2024-10-15").at("Gant"));
    assertThat(dated.allows(meeting("b").at("Tallis").telling())).isFalse();
    assertThat(dated.allows(meeting("b").at("Gant").telling())).isTrue();
    assertThat(dated.allows(meeting("b").telling())).isTrue();
    assertThat(dated.allows(meeting("b").on("2024-10-15").at("Tallis").telling())).isTrue();
  }

  @Test
  void everyMemberMustAgreeWithHowFarItCame() {
    var gathering =
        gathering(meeting("a").status(PLANNED).written("2024-10-10"), meeting("b").status(PLANNED));
    gathering.add(meeting("c").status(CANCELLED).telling());
    assertThat(gathering.allows(meeting("d").written("2024-10-20").telling())).isFalse();
    assertThat(gathering.allows(meeting("d").status(PLANNED).telling())).isTrue();
  }

  @Test
  void aMonthIsNotTheSameDay() {
    var month = gathering(meeting("a").on("2024-10"));
    var day = gathering(meeting("a").on("2024-10-15"));
    var undated = gathering(meeting("a"));
    assertThat(month.sameDay(meeting("b").on("2024-10-15").telling())).isFalse();
    assertThat(day.sameDay(meeting("b").on("2024-10").telling())).isFalse();
    assertThat(day.sameDay(meeting("b").telling())).isFalse();
    assertThat(undated.sameDay(meeting("b").on("2024-10-15").telling())).isFalse();
    assertThat(day.sameDay(meeting("b").on("2024-10-15").telling())).isTrue();
    assertThat(
            gathering(visit("a").on("2024-10-15/2024-10-18"))
                .sameDay(visit("b").on("2024-10-16").telling()))
        .isTrue();
    assertThat(
            gathering(visit("a").on("2024-10-15/2024-10-19"))
                .sameDay(visit("b").on("2024-10-16").telling()))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2024-10-22, true", "2024-10-23, false"})
  void newsIsThreeWeeksOldAtMost(String written, boolean news) {
    assertThat(gathering(meeting("a").on("2024-10-01").written(written)).isNews()).isEqualTo(news);
  }

  @Test
  void oneReportOfItsDaysOrWithoutDayMakesItNews() {
    var old = meeting("a").on("2024-10-01").written("2025-03-01");
    assertThat(gathering(old).isNews()).isFalse();
    assertThat(gathering(old, meeting("b").on("2024-10-01").written("2024-10-02")).isNews())
        .isTrue();
    assertThat(gathering(old, meeting("b").on("2024-10-01").written(null)).isNews()).isTrue();
    assertThat(gathering(meeting("a").written("2025-03-01")).isNews()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2024-10-22, true", "2024-10-23, false"})
  void anUndatedTellingIsNotOfWhatIsLongPast(String written, boolean admitted) {
    var gathering = gathering(meeting("a").on("2024-10-01").written("2024-10-02"));
    assertThat(gathering.allows(meeting("b").written(written).telling())).isTrue();
    assertThat(gathering.admits(meeting("b").written(written).telling())).isEqualTo(admitted);
  }

  @Test
  void whatIsLongPastIsRecalledByADateOrWithoutADayOfWriting() {
    var gathering = gathering(meeting("a").on("2024-10-01").written("2024-10-02"));
    assertThat(gathering.admits(meeting("b").on("2024-10").written("2025-03-01").telling()))
        .isTrue();
    assertThat(gathering.admits(meeting("b").written(null).telling())).isTrue();
    assertThat(gathering(meeting("a")).admits(meeting("b").written("2025-03-01").telling()))
        .isTrue();
  }

  @Test
  void onlyWhatHasHappenedIsLongPast() {
    var planned = gathering(meeting("a").status(PLANNED).on("2024-10-01").written("2024-09-20"));
    assertThat(planned.admits(meeting("b").written("2025-03-01").telling())).isTrue();
    var cancelled = gathering(meeting("a").status(CANCELLED).on("2024-10-01"));
    assertThat(cancelled.admits(meeting("b").status(CANCELLED).written("2025-03-01").telling()))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"5, true", "6, false"})
  void whatIsLongPastIsSpokenOfForTwoSentences(int sentence, boolean admitted) {
    var gathering = gathering(meeting("a").number(3).on("2023-05").written("2024-10-16"));
    assertThat(gathering.admits(meeting("a").number(sentence).telling())).isEqualTo(admitted);
  }

  @Test
  void aMeetingOfLongAgoIsRecalledByItsPlaceAVisitIsNot() {
    var meeting = gathering(meeting("a").on("2023-05").at("Gant"));
    assertThat(meeting.admits(meeting("b").at("Gant").telling())).isTrue();
    assertThat(meeting.admits(meeting("b").telling())).isFalse();
    var visit = gathering(visit("a").on("2023-05").at("Gant"));
    assertThat(visit.admits(visit("b").at("Gant").telling())).isFalse();
  }
}
