package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ACCIDENT;
import static org.readout.annotate.event.HappeningKind.AGREEMENT;
import static org.readout.annotate.event.HappeningKind.APPOINTMENT;
import static org.readout.annotate.event.HappeningKind.ARREST;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.ELECTION;
import static org.readout.annotate.event.HappeningKind.INCIDENT;
import static org.readout.annotate.event.HappeningKind.LEGAL;
import static org.readout.annotate.event.HappeningKind.SANCTION;
import static org.readout.annotate.event.HappeningKind.STATEMENT;
import static org.readout.annotate.event.HappeningKind.VISIT;
import static org.readout.annotate.event.Status.CANCELLED;
import static org.readout.annotate.event.Status.PLANNED;
import static org.readout.annotate.event.Status.PROPOSED;
import static org.readout.reconcile.TellingFixture.gathering;
import static org.readout.reconcile.TellingFixture.meeting;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.event.Status;
import org.readout.claim.Entity;

class SiftingTest {
  private static final String TOLVANE = StoryFixture.id("Tolvane");
  private static final String KERRIMOR = StoryFixture.id("Kerrimor");
  private static final String ASSEMBLY = StoryFixture.id("River Assembly");
  private static final String VELDRA = StoryFixture.id("Veldra");

  private static final Sources SOURCES =
      new StoryFixture()
          .person("Tolvane", "VD")
          .person("Kerrimor", "KS")
          .actor("River Assembly", Entity.Kind.ORGANISATION, "KS")
          .country("Veldra", "VD")
          .sources();

  private static TellingFixture told(HappeningKind kind, String report, String... actors) {
    return TellingFixture.of(kind, report, actors);
  }

  private static List<Gathering> sifted(Gathering... gatherings) {
    return new Sifting(SOURCES).sift(List.of(gatherings));
  }

  private static void assertKept(TellingFixture first, TellingFixture... others) {
    var gathering = gathering(first, others);
    assertThat(sifted(gathering)).containsExactly(gathering);
  }

  private static void assertDropped(TellingFixture first, TellingFixture... others) {
    assertThat(sifted(gathering(first, others))).isEmpty();
  }

  @Test
  void aMeetingOfTwoTakesAMarkASecondOriginOrTwoPersonsWhoMet() {
    assertKept(meeting("a", TOLVANE, KERRIMOR).on("2024-10-15"));
    assertKept(meeting("a", TOLVANE, KERRIMOR).at("Gant"));
    assertKept(meeting("a", TOLVANE, KERRIMOR).killing(1));
    assertKept(meeting("a", TOLVANE, KERRIMOR), meeting("b", TOLVANE, KERRIMOR));
    assertKept(meeting("a", TOLVANE, KERRIMOR));
    assertDropped(meeting("a", TOLVANE, KERRIMOR).status(PROPOSED));
    assertDropped(meeting("a", TOLVANE, ASSEMBLY));
  }

  @Test
  void aMeetingOfOneTakesAPlaceAndSomebodyOtherThanACountry() {
    assertKept(meeting("a", TOLVANE).at("Gant"));
    assertKept(meeting("a", ASSEMBLY).at("Gant"));
    assertDropped(meeting("a", TOLVANE).on("2024-10-15"), meeting("b", TOLVANE));
    assertDropped(meeting("a", VELDRA).at("Gant"));
    assertDropped(meeting("a").at("Gant"), meeting("b"));
  }

  @Test
  void aVisitTakesTwoOriginsOrAPersonAndAMark() {
    assertKept(told(VISIT, "a", TOLVANE).at("Gant"));
    assertKept(told(VISIT, "a", ASSEMBLY), told(VISIT, "b", ASSEMBLY));
    assertDropped(told(VISIT, "a", ASSEMBLY).at("Gant"));
    assertDropped(told(VISIT, "a", TOLVANE));
    assertDropped(told(VISIT, "a").at("Gant"), told(VISIT, "b"));
  }

  @Test
  void anAttackOnNobodyKnownTakesTwoMarksOrAPlaceInTwoOrigins() {
    assertKept(told(ATTACK, "a").at("Marn").killing(4));
    assertKept(told(ATTACK, "a").at("Marn"), told(ATTACK, "b").at("Marn"));
    assertDropped(told(ATTACK, "a").at("Marn"));
    assertDropped(told(ATTACK, "a").killing(4));
  }

  @Test
  void aTollAndADayTellAnAccident() {
    assertKept(told(ACCIDENT, "a").on("2009").killing(31));
    assertDropped(told(ACCIDENT, "a").killing(31));
    assertDropped(told(ATTACK, "a").on("2009").killing(31));
  }

  @Test
  void whatOneReportRecallsFromLongAgoIsItsBackground() {
    assertKept(told(LEGAL, "a", TOLVANE).on("2024-10-01"));
    assertDropped(told(LEGAL, "a", TOLVANE).on("2011-10-01"));
    assertKept(
        told(LEGAL, "a", TOLVANE).on("2011-10-01"), told(LEGAL, "b", TOLVANE).on("2011-10-01"));
    assertKept(meeting("a", TOLVANE, KERRIMOR).on("2011-10-01"));
  }

  @Test
  void whatIsOnlyFearedOrDemandedIsNoAttackAndNoDismissal() {
    assertDropped(told(ATTACK, "a", TOLVANE).status(PROPOSED).on("2024-10-15"));
    assertDropped(told(APPOINTMENT, "a", TOLVANE).status(PROPOSED).on("2024-10-15"));
  }

  @Test
  void anAttackWithoutThemTakesSomebodyOnADayOrASecondOrigin() {
    assertKept(told(ATTACK, "a", TOLVANE).on("2024-10-15"));
    assertDropped(told(ATTACK, "a"), told(ATTACK, "b"));
    assertDropped(told(ATTACK, "a", TOLVANE));
    assertDropped(told(ATTACK, "a").on("2024-10-15"));
  }

  @Test
  void aBareIncidentTakesTwoMarksOrOneInTwoOrigins() {
    assertKept(told(INCIDENT, "a").on("2024-10-15").at("Marn"));
    assertKept(told(INCIDENT, "a").at("Marn"), told(INCIDENT, "b"));
    assertDropped(told(INCIDENT, "a").at("Marn"));
    assertDropped(told(INCIDENT, "a"), told(INCIDENT, "b"));
    assertKept(told(INCIDENT, "a", TOLVANE).at("Marn"), told(ATTACK, "a", TOLVANE).number(1));
  }

  @Test
  void anArrestTakesSomebodyOtherThanACountry() {
    assertKept(told(ARREST, "a", TOLVANE).on("2024-10-15"));
    assertKept(told(ARREST, "a", TOLVANE), told(ARREST, "b", TOLVANE));
    assertDropped(told(ARREST, "a", TOLVANE));
    assertDropped(told(ARREST, "a", VELDRA).on("2024-10-15"), told(ARREST, "b", VELDRA));
  }

  @Test
  void aMeasureIsToldByTwoOriginsWithoutADay() {
    assertKept(told(SANCTION, "a", VELDRA), told(SANCTION, "b", VELDRA));
    assertDropped(told(APPOINTMENT, "a", VELDRA), told(APPOINTMENT, "b", VELDRA));
  }

  @ParameterizedTest
  @EnumSource(names = {"SANCTION", "APPOINTMENT"})
  void aMeasureTakesSomebodyEvenACountry(HappeningKind kind) {
    assertKept(told(kind, "a", VELDRA).on("2024-10-15"));
    assertDropped(told(kind, "a", VELDRA));
    assertDropped(told(kind, "a").on("2024-10-15"), told(kind, "b"));
  }

  @Test
  void anElectionIsKnownByItsDayAlone() {
    assertKept(told(ELECTION, "a").on("2024-10-15"));
    assertDropped(told(ELECTION, "a").on("2024"));
    assertDropped(told(ELECTION, "a").on("2024"), told(ELECTION, "b").on("2024"));
  }

  @Test
  void nobodyIsNamedAmongThoseArrestedButCounted() {
    assertKept(told(ARREST, "a").on("2024-10-15").at("Gant"));
    assertDropped(told(ARREST, "a").on("2024-10-15"));
    assertDropped(told(ARREST, "a").killing(2));
    assertKept(told(ARREST, "a").killing(2).on("2024-10-15"));
  }

  @Test
  void aMeetingOfNobodyKnownTakesADayAndAPlace() {
    assertKept(meeting("a").on("2024-10-15").at("Gant"));
    assertDropped(meeting("a").at("Gant"));
  }

  @Test
  void wordsTakeADayAndPactsAMarkInTwoOriginsOrTwoMarks() {
    assertKept(told(STATEMENT, "a", TOLVANE).on("2024-10-15"), told(STATEMENT, "b", TOLVANE));
    assertKept(told(STATEMENT, "a", TOLVANE).on("2024-10-15").at("Gant"));
    assertKept(told(STATEMENT, "a", TOLVANE).on("2024-10-15"));
    assertDropped(told(STATEMENT, "a", TOLVANE), told(STATEMENT, "b", TOLVANE));
    assertKept(told(AGREEMENT, "a", TOLVANE, KERRIMOR).on("2024-10-15").at("Gant"));
    assertDropped(told(AGREEMENT, "a", TOLVANE).on("2024-10-15").at("Gant"));
  }

  @Test
  void aMeetingOfOneIsCoveredByHisMeetingOfThatPlaceOrDay() {
    var vague = gathering(meeting("b", TOLVANE).on("2024-10-15").at("Gant"));
    var placed = gathering(meeting("a", TOLVANE, KERRIMOR).at("Gant"));
    var dated = gathering(meeting("a", TOLVANE, KERRIMOR).on("2024-10-15"));
    var another = gathering(meeting("a", TOLVANE, KERRIMOR).on("2024-10-14").at("Tallis"));
    var undated = gathering(meeting("a", TOLVANE, KERRIMOR).at("Tallis"));
    var others = gathering(meeting("a", ASSEMBLY, KERRIMOR).at("Gant"));
    assertThat(sifted(vague, placed)).containsExactly(placed);
    assertThat(sifted(vague, dated)).containsExactly(dated);
    assertThat(sifted(vague, another)).containsExactly(vague, another);
    assertThat(sifted(vague, undated)).containsExactly(vague, undated);
    assertThat(sifted(vague, others)).containsExactly(vague, others);
  }

  @Test
  void aMeetingOfTwoIsNotCoveredByOneOfThree() {
    var two = gathering(meeting("a", TOLVANE, KERRIMOR).at("Gant"));
    var three = gathering(meeting("a", ASSEMBLY, TOLVANE, KERRIMOR).at("Gant"));
    assertThat(sifted(two, three)).containsExactly(two, three);
  }

  @Test
  void oneOriginDoesNotPrevailAgainstTwoThatTellOfACancellation() {
    var calledOff =
        gathering(
            meeting("a", TOLVANE, KERRIMOR).status(CANCELLED).on("2024-10-15"),
            meeting("b", TOLVANE, KERRIMOR).status(CANCELLED).on("2024-10-15"));
    var told = gathering(meeting("c", TOLVANE, KERRIMOR).on("2024-10-15"));
    var widely =
        gathering(
            meeting("c", TOLVANE, KERRIMOR).on("2024-10-15"),
            meeting("d", TOLVANE, KERRIMOR).on("2024-10-15"));
    var later = gathering(meeting("c", TOLVANE, KERRIMOR).on("2024-10-16"));
    assertThat(sifted(calledOff, told)).containsExactly(calledOff);
    assertThat(sifted(calledOff, widely)).containsExactly(calledOff, widely);
    assertThat(sifted(calledOff, later)).containsExactly(calledOff, later);
  }

  @Test
  void aCancellationIsInDoubtWhereOneOriginOrAPlanOrAMeetingIsAmongItsTellings() {
    var told = gathering(meeting("c", TOLVANE, KERRIMOR).on("2024-10-15"));
    var cancelled = meeting("a", TOLVANE, KERRIMOR).status(CANCELLED).on("2024-10-15");
    var once = gathering(cancelled);
    var planned =
        gathering(cancelled, meeting("b", TOLVANE, KERRIMOR).status(PLANNED).on("2024-10-15"));
    var held = gathering(cancelled, meeting("b", TOLVANE, KERRIMOR).on("2024-10-15"));
    assertThat(sifted(once, told)).containsExactly(once, told);
    assertThat(sifted(planned, told)).containsExactly(planned, told);
    assertThat(sifted(held, told)).containsExactly(held, told);
  }

  @Test
  void thirtyAreKeptTheMostWorthyInTheirOrder() {
    var gatherings = new ArrayList<Gathering>();
    gatherings.add(gathering(told(ATTACK, "a", TOLVANE).at("Ore")));
    for (int i = 0; i < 29; i++) {
      gatherings.add(gathering(told(ATTACK, "a").killing(4).at("Marn")));
    }
    var sifting = new Sifting(SOURCES);
    assertThat(sifting.sift(gatherings)).isEqualTo(gatherings);
    var widely = gathering(told(ATTACK, "a").at("Gant"), told(ATTACK, "b"));
    gatherings.add(widely);
    assertThat(sifting.sift(gatherings)).isEqualTo(gatherings.subList(1, 31));
  }

  @Test
  void worthCountsOriginsThenADayThenPlaceScaleAndActors() {
    var plain = gathering(told(ATTACK, "a", TOLVANE).at("Ore"));
    var gatherings = new ArrayList<Gathering>();
    gatherings.add(plain);
    gatherings.add(gathering(told(ATTACK, "a", TOLVANE, KERRIMOR).at("Tey")));
    gatherings.add(gathering(told(ATTACK, "a").at("Marn").killing(4)));
    gatherings.add(gathering(told(ATTACK, "a").at("Marn").on("2024-10-15")));
    gatherings.add(gathering(told(ATTACK, "a").at("Marn"), told(ATTACK, "b")));
    for (int i = 0; i < 26; i++) {
      gatherings.add(gathering(told(ATTACK, "a").at("Marn").on("2024-10-15").killing(4)));
    }
    assertThat(new Sifting(SOURCES).sift(gatherings)).hasSize(30).doesNotContain(plain);
  }

  @Test
  void whoHasAgreedToMeetIsToldWithoutADay() {
    assertKept(meeting("a", TOLVANE, KERRIMOR).status(Status.PLANNED));
    assertDropped(meeting("a", TOLVANE, KERRIMOR).status(Status.PROPOSED));
  }

  @Test
  void anIncidentThatSaysWhatWasDoneIsNotVague() {
    var shot = told(INCIDENT, "a", VELDRA).trigger(org.readout.text.Stem.of("shot"));
    assertKept(shot, told(INCIDENT, "b", VELDRA).trigger(org.readout.text.Stem.of("shot")));
    var vague = told(INCIDENT, "a", VELDRA).trigger(org.readout.text.Stem.of("incident"));
    assertDropped(vague, told(INCIDENT, "b", VELDRA).trigger(org.readout.text.Stem.of("incident")));
  }

  @Test
  void whatIsDeniedIsWorthALineWhereSomebodyOrADayTellsIt() {
    assertKept(told(HappeningKind.LAUNCH, "a").status(Status.DENIED).on("2024-10-15"));
    assertKept(told(HappeningKind.DEATH, "a", TOLVANE).status(Status.DENIED));
    assertDropped(told(HappeningKind.LAUNCH, "a").status(Status.DENIED));
  }

  @Test
  void aDeathTakesAPersonAndADay() {
    assertKept(told(HappeningKind.DEATH, "a", TOLVANE).on("2024-10-15"));
    assertDropped(told(HappeningKind.DEATH, "a", TOLVANE));
    assertDropped(told(HappeningKind.DEATH, "a").on("2024-10-15"));
  }

  @Test
  void anArrestThatTwoReportsTellIsWorthALineWithoutADay() {
    assertKept(told(ARREST, "a", TOLVANE).beside(Part.TARGET, TOLVANE), told(ARREST, "b", TOLVANE));
  }

  @Test
  void aSummitIsWorthALineThoughOnlyItsHostIsNamed() {
    assertKept(meeting("a", TOLVANE).trigger("summit").on("2024-10-15"));
  }

  @Test
  void anOrderTakesADayAndAPlaceOrASecondReport() {
    assertKept(told(HappeningKind.ORDER, "a").at("Gant").on("2024-10-15"));
    assertKept(told(HappeningKind.ORDER, "a").at("Gant"), told(HappeningKind.ORDER, "b"));
    assertDropped(told(HappeningKind.ORDER, "a"));
  }

  @Test
  void whoGoesSomewhereInTwoReportsIsToldWithoutADay() {
    assertKept(
        told(VISIT, "a", TOLVANE).trigger("flew").at("Gant"),
        told(VISIT, "b", TOLVANE).trigger("flew").at("Gant"));
  }

  @Test
  void twoWhoOnlyHaveDiscussionsTakeAMark() {
    var word = org.readout.text.Stem.of("discussions");
    assertDropped(meeting("a", TOLVANE, KERRIMOR).trigger(word));
  }

  @Test
  void aCurfewThatSomebodyImposedIsWorthALine() {
    assertKept(told(HappeningKind.ORDER, "a", TOLVANE).trigger("curfew"));
    assertDropped(
        told(HappeningKind.ORDER, "a", TOLVANE).trigger(org.readout.text.Stem.of("reopened")));
  }

  @Test
  void whomOnlyAPronounMeansTakesAMarkToMeet() {
    assertDropped(meeting("a", TOLVANE, KERRIMOR).saying("She telephoned him."));
    assertKept(meeting("a", TOLVANE, KERRIMOR).saying("Tolvane met Kerrimor."));
  }

  @Test
  void anAttackThatWasOnlyAttemptedHasNoDayToCome() {
    assertDropped(told(ATTACK, "a", TOLVANE).status(PLANNED).at("Gant"));
  }
}
