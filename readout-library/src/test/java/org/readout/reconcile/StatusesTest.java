package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.Status.CANCELLED;
import static org.readout.annotate.event.Status.DENIED;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.event.Status.PLANNED;
import static org.readout.annotate.event.Status.POSTPONED;
import static org.readout.annotate.event.Status.PROPOSED;
import static org.readout.annotate.event.Status.REFUSED;
import static org.readout.reconcile.TellingFixture.gathering;
import static org.readout.reconcile.TellingFixture.meeting;

import org.junit.jupiter.api.Test;
import org.readout.annotate.event.Status;

class StatusesTest {
  private static final Sources SOURCES = new StoryFixture().sameOrigin("y", "z").sources();

  private static TellingFixture telling(String report, Status status, String written) {
    return meeting(report).status(status).written(written);
  }

  private static Status status(TellingFixture first, TellingFixture... others) {
    return new Statuses(SOURCES).of(gathering(first, others));
  }

  @Test
  void whatHappenedHappenedHoweverManyPlanIt() {
    assertThat(
            status(
                telling("a", PLANNED, "2024-10-15"),
                telling("b", PLANNED, "2024-10-17"),
                telling("c", OCCURRED, "2024-10-16")))
        .isEqualTo(OCCURRED);
  }

  @Test
  void aDenialCountsOnlyWhereItIsLaterThanEveryAccountOfTheDeed() {
    var told = telling("a", OCCURRED, "2024-10-15");
    var denied = telling("b", DENIED, "2024-10-16");
    var again = telling("c", DENIED, "2024-10-16");
    assertThat(status(told, denied, again)).isEqualTo(DENIED);
    var third = telling("e", DENIED, "2024-10-16");
    assertThat(status(told, denied, again, third, telling("d", OCCURRED, "2024-10-16")))
        .isEqualTo(OCCURRED);
    assertThat(status(told, denied)).isEqualTo(OCCURRED);
    assertThat(
            status(
                told, telling("b", POSTPONED, "2024-10-16"), telling("c", POSTPONED, "2024-10-16")))
        .isEqualTo(OCCURRED);
  }

  @Test
  void aPlanIsOvertakenByItsEnd() {
    assertThat(
            status(
                telling("a", PLANNED, "2024-10-15"),
                telling("b", PROPOSED, "2024-10-15"),
                telling("c", PLANNED, "2024-10-15"),
                telling("d", CANCELLED, "2024-10-15")))
        .isEqualTo(CANCELLED);
  }

  @Test
  void aPlanMadeAfterEveryEndStandsAgain() {
    var cancelled = telling("a", CANCELLED, "2024-10-15");
    var postponed = telling("b", POSTPONED, "2024-10-17");
    assertThat(status(cancelled, telling("c", PROPOSED, "2024-10-16"))).isEqualTo(PROPOSED);
    assertThat(status(cancelled, postponed, telling("c", PLANNED, "2024-10-16")))
        .isEqualTo(CANCELLED);
    assertThat(status(cancelled, postponed, telling("c", PLANNED, "2024-10-18")))
        .isEqualTo(PLANNED);
  }

  @Test
  void moreOriginsPrevailThenTheStrongerWord() {
    var postponed = telling("a", POSTPONED, "2024-10-15");
    var refused = telling("b", REFUSED, "2024-10-15");
    assertThat(status(refused, postponed)).isEqualTo(POSTPONED);
    assertThat(status(postponed, refused, telling("c", REFUSED, "2024-10-15"))).isEqualTo(REFUSED);
    assertThat(status(telling("a", PROPOSED, "2024-10-15"), telling("b", PLANNED, "2024-10-15")))
        .isEqualTo(PLANNED);
  }

  @Test
  void copiesCountOnce() {
    assertThat(
            status(
                telling("y", REFUSED, "2024-10-15"),
                telling("z", REFUSED, "2024-10-15"),
                telling("a", POSTPONED, "2024-10-15")))
        .isEqualTo(POSTPONED);
  }
}
