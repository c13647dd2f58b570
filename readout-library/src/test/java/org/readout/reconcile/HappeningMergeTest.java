package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.CALL;
import static org.readout.annotate.event.HappeningKind.INCIDENT;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.HappeningKind.VISIT;
import static org.readout.annotate.event.Status.CANCELLED;
import static org.readout.annotate.event.Status.DENIED;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.event.Status.PLANNED;
import static org.readout.annotate.event.Status.POSTPONED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.event.Status;
import org.readout.annotate.quantity.Qualifier;

class HappeningMergeTest {
  private static StoryFixture story() {
    return new StoryFixture()
        .person("Ilse Tolvane", "VD")
        .person("Daud Kerrimor", "KS")
        .person("Ruan Castellow", "KS")
        .person("Besra Ondale", "KS")
        .country("Veldra", "VD")
        .country("Kessaria", "KS");
  }

  private static List<String> titles(Reconciled reconciled) {
    return reconciled.happenings().stream().map(Happening::title).toList();
  }

  private static Finding fact(Happening happening, String attribute) {
    return happening.facts().stream()
        .filter(finding -> finding.attribute().equals(attribute))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> values(Happening happening, String attribute) {
    return fact(happening, attribute).values().stream().map(Finding.Value::value).toList();
  }

  @Test
  void aMeetingToldByTwoReportsIsOne() {
    var found =
        story()
            .report("a", "2024-10-16", "Tolvane met Kerrimor on Tuesday in Port Imbry.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .at("Port Imbry")
            .report("b", "2024-10-16", "The talks of Kerrimor and Tolvane were held on 15 October.")
            .happens(MEETING, OCCURRED, "talks", "Daud Kerrimor", "Ilse Tolvane")
            .on("15 October", "2024-10-15")
            .reconciled();
    assertThat(found.happenings()).hasSize(1);
    var meeting = found.happenings().getFirst();
    assertThat(meeting.id()).isEqualTo("t-h1");
    assertThat(meeting.title()).isEqualTo("Daud Kerrimor met Ilse Tolvane in Port Imbry");
    assertThat(meeting.support().reports()).containsExactly("a", "b");
    assertThat(meeting.support().origins()).isEqualTo(2);
    assertThat(meeting.standing()).isEqualTo(Standing.AGREED);
    assertThat(meeting.participants())
        .extracting(Happening.Role::actor)
        .containsExactly("t-daud-kerrimor", "t-ilse-tolvane");
    assertThat(values(meeting, "date")).containsExactly("2024-10-15");
    assertThat(fact(meeting, "date").standing()).isEqualTo(Standing.AGREED);
    assertThat(fact(meeting, "place").standing()).isEqualTo(Standing.SINGLE);
    assertThat(found.title()).isEqualTo(meeting.title());
    assertThat(found.timeline())
        .singleElement()
        .satisfies(entry -> assertThat(entry.happening()).isEqualTo("t-h1"));
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void meetingsOfOnePairOnDifferentDaysAreTwo() {
    var found =
        story()
            .report("a", "2024-10-16", "Tolvane met Kerrimor on Tuesday. They met in June too.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("June", "2024-06")
            .reconciled();
    assertThat(found.happenings()).hasSize(2);
    assertThat(found.timeline())
        .extracting(TimelineEntry::happening)
        .containsExactly("t-h1", "t-h2");
    assertThat(values(found.happenings().getFirst(), "date")).containsExactly("2024-06");
  }

  @Test
  void aMonthThatCoversTheDayRefinesIt() {
    var found =
        story()
            .report("a", "2024-10-16", "Tolvane met Kerrimor on 15 October.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("15 October", "2024-10-15")
            .report("b", "2024-10-30", "Tolvane met Kerrimor in October.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("October", "2024-10")
            .reconciled();
    assertThat(found.happenings()).hasSize(1);
    assertThat(values(found.happenings().getFirst(), "date"))
        .containsExactly("2024-10-15", "2024-10");
    assertThat(fact(found.happenings().getFirst(), "date").standing()).isEqualTo(Standing.REFINED);
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void aCallIsNoMeeting() {
    var found =
        story()
            .report(
                "a",
                "2024-10-16",
                "Tolvane met Kerrimor on Tuesday. Tolvane called Kerrimor on Tuesday.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .happens(CALL, OCCURRED, "called", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .reconciled();
    assertThat(titles(found))
        .containsExactlyInAnyOrder(
            "Daud Kerrimor met Ilse Tolvane", "Daud Kerrimor spoke with Ilse Tolvane");
  }

  @Test
  void differentCitiesKeepUndatedMeetingsApart() {
    var found =
        story()
            .report(
                "a", "2024-10-16", "Tolvane met Kerrimor in Tallis. Tolvane met Kerrimor in Gant.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .at("Tallis")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .at("Gant")
            .reconciled();
    assertThat(titles(found))
        .containsExactly(
            "Daud Kerrimor met Ilse Tolvane in Tallis", "Daud Kerrimor met Ilse Tolvane in Gant");
  }

  @Test
  void aBuildingDoesNotSpeakAgainstACity() {
    var found =
        story()
            .report("a", "2024-10-16", "Tolvane met Kerrimor at the Customs House.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .at("the Customs House")
            .report("b", "2024-10-16", "Tolvane met Kerrimor in Port Imbry.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .at("Port Imbry")
            .reconciled();
    assertThat(found.happenings()).hasSize(1);
    assertThat(values(found.happenings().getFirst(), "place"))
        .containsExactly("Customs House", "Port Imbry");
  }

  @Test
  void talksWithoutNamesJoinTheMeetingToldBefore() {
    var found =
        story()
            .report(
                "a", "2024-10-16", "Tolvane met Kerrimor on Tuesday. The talks lasted five hours.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .happens(MEETING, OCCURRED, "talks")
            .lasting("five hours", Qualifier.EXACT, 300)
            .reconciled();
    assertThat(found.happenings()).hasSize(1);
    assertThat(values(found.happenings().getFirst(), "duration")).containsExactly("PT5H");
    assertThat(fact(found.happenings().getFirst(), "duration").values().getFirst().text())
        .isEqualTo("five hours");
  }

  @Test
  void talksWithoutNamesAndWithoutMeetingBeforeAreLeftOut() {
    var found =
        story()
            .report("a", "2024-10-16", "The talks lasted five hours.")
            .happens(MEETING, OCCURRED, "talks")
            .lasting("five hours", Qualifier.EXACT, 300)
            .reconciled();
    assertThat(found.happenings()).isEmpty();
  }

  @Test
  void countriesStandForTheirMinisters() {
    var found =
        story()
            .report(
                "a",
                "2024-10-16",
                "Tolvane met Kerrimor on Tuesday. Veldra and Kessaria talked for long.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .happens(MEETING, OCCURRED, "talked", "Veldra", "Kessaria")
            .reconciled();
    assertThat(found.happenings()).hasSize(1);
    assertThat(found.happenings().getFirst().participants()).hasSize(2);
    assertThat(found.happenings().getFirst().support().evidence()).hasSize(2);
  }

  @Test
  void aMeetingOfThreeTellsOfBothMeetingsOfTwo() {
    var found =
        story()
            .report(
                "a",
                "2024-10-16",
                "Tolvane met Kerrimor on Tuesday. Tolvane met Castellow on Wednesday. She met both.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Ruan Castellow")
            .on("Wednesday", "2024-10-16")
            .happens(
                MEETING, OCCURRED, "met both", "Ilse Tolvane", "Daud Kerrimor", "Ruan Castellow")
            .reconciled();
    assertThat(found.happenings()).hasSize(2);
    assertThat(found.happenings())
        .allSatisfy(meeting -> assertThat(meeting.participants()).hasSize(2))
        .allSatisfy(meeting -> assertThat(meeting.support().evidence()).hasSize(2));
  }

  @Test
  void aCancelledVisitStaysApartFromTheOneThatTookPlace() {
    var found =
        story()
            .report(
                "a",
                "2024-10-16",
                "Tolvane visited Kessaria on Tuesday. She had cancelled a visit in June.")
            .happens(VISIT, OCCURRED, "visited", "VISITOR:Ilse Tolvane", "HOST:Kessaria")
            .on("Tuesday", "2024-10-15")
            .at("Kessaria")
            .happens(VISIT, CANCELLED, "visit", "VISITOR:Ilse Tolvane")
            .on("June", "2024-06")
            .report("b", "2024-10-16", "Tolvane postponed a trip to Kessaria in June.")
            .happens(VISIT, POSTPONED, "trip", "VISITOR:Ilse Tolvane", "HOST:Kessaria")
            .on("June", "2024-06")
            .at("Kessaria")
            .reconciled();
    assertThat(titles(found))
        .containsExactly(
            "Ilse Tolvane was to visit Kessaria (cancelled)", "Ilse Tolvane visited Kessaria");
    var june = found.happenings().getFirst();
    assertThat(june.status()).isEqualTo(CANCELLED);
    assertThat(values(june, "status")).containsExactly("cancelled", "postponed");
    assertThat(fact(june, "status").standing()).isEqualTo(Standing.DISPUTED);
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.id()).isEqualTo("t-d1");
          assertThat(difference.kind()).isEqualTo(Difference.Kind.STATUS);
          assertThat(difference.about().id()).isEqualTo(june.id());
          assertThat(difference.explanation())
              .isEqualTo(
                  "One origin tells of the visit of Ilse Tolvane to Kessaria as cancelled;"
                      + " one as postponed.");
          assertThat(difference.values())
              .extracting(Difference.Side::value)
              .containsExactly("cancelled", "postponed");
        });
  }

  @Test
  void aPlanToldEarlierIsOvertakenByTheMeeting() {
    var found =
        story()
            .report("a", "2024-10-15", "Castellow is due to receive Tolvane on Wednesday.")
            .happens(MEETING, PLANNED, "receive", "Ilse Tolvane", "Ruan Castellow")
            .on("Wednesday", "2024-10-16")
            .lasting("due", Qualifier.EXACT, 30)
            .report("b", "2024-10-16", "Tolvane spent 50 minutes with Castellow on Wednesday.")
            .happens(MEETING, OCCURRED, "spent", "Ilse Tolvane", "Ruan Castellow")
            .on("Wednesday", "2024-10-16")
            .lasting("50 minutes", Qualifier.EXACT, 50)
            .reconciled();
    assertThat(found.happenings()).hasSize(1);
    var meeting = found.happenings().getFirst();
    assertThat(meeting.status()).isEqualTo(OCCURRED);
    assertThat(meeting.standing()).isEqualTo(Standing.SUPERSEDED);
    assertThat(values(meeting, "status")).containsExactly("occurred", "planned");
    assertThat(values(meeting, "duration")).containsExactly("PT50M");
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.UPDATE);
          assertThat(difference.explanation())
              .isEqualTo(
                  "Earlier reports tell of the meeting of Ilse Tolvane and Ruan Castellow as"
                      + " planned; later ones as occurred.");
        });
  }

  @Test
  void aDenialIsOvertakenOnlyByALaterReport() {
    var denied =
        "No meeting of Tolvane and Castellow is on the programme, the ministry said in the evening.";
    var held = "Tolvane met Castellow on Wednesday.";
    assertThat(denialThenMeeting("2024-10-15", denied, held).happenings()).hasSize(1);
    assertThat(denialThenMeeting("2024-10-16", denied, held).happenings())
        .extracting(Happening::status)
        .doesNotContain(DENIED)
        .contains(OCCURRED);
  }

  private static Reconciled denialThenMeeting(String day, String denied, String held) {
    return story()
        .report("a", day, denied)
        .happens(MEETING, DENIED, "meeting", "Ilse Tolvane", "Ruan Castellow")
        .report("b", "2024-10-16", held)
        .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Ruan Castellow")
        .on("Wednesday", "2024-10-16")
        .reconciled();
  }

  @Test
  void aPlanForLaterIsNotWhatHasHappened() {
    var found =
        story()
            .report(
                "a",
                "2024-10-16",
                "Tolvane met Kerrimor on Tuesday. Tolvane will meet Kerrimor in Anspar.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .happens(MEETING, PLANNED, "meet", "Ilse Tolvane", "Daud Kerrimor")
            .at("Anspar")
            .reconciled();
    assertThat(found.happenings()).extracting(Happening::status).containsExactly(OCCURRED, PLANNED);
    assertThat(titles(found))
        .containsExactly(
            "Daud Kerrimor met Ilse Tolvane", "Daud Kerrimor is to meet Ilse Tolvane in Anspar");
  }

  @Test
  void eachVisitorComesByHimself() {
    var found =
        story()
            .report("a", "2024-10-16", "Kerrimor and Castellow will visit Veldra in December.")
            .happens(
                VISIT,
                PLANNED,
                "visit",
                "VISITOR:Daud Kerrimor",
                "VISITOR:Ruan Castellow",
                "HOST:Veldra")
            .on("December", "2024-12")
            .at("Veldra")
            .reconciled();
    assertThat(titles(found))
        .containsExactlyInAnyOrder(
            "Daud Kerrimor is to visit Veldra", "Ruan Castellow is to visit Veldra");
  }

  @Test
  void theDaysOfAVisitAreOneVisit() {
    var found =
        story()
            .report("a", "2024-10-16", "Tolvane arrived in Kessaria on Tuesday.")
            .happens(VISIT, OCCURRED, "arrived", "VISITOR:Ilse Tolvane", "HOST:Kessaria")
            .on("Tuesday", "2024-10-15")
            .report("b", "2024-10-16", "Tolvane was in Kessaria until Wednesday.")
            .happens(VISIT, OCCURRED, "was", "VISITOR:Ilse Tolvane", "HOST:Kessaria")
            .on("Wednesday", "2024-10-16")
            .reconciled();
    assertThat(found.happenings()).hasSize(1);
    assertThat(fact(found.happenings().getFirst(), "date").standing()).isEqualTo(Standing.REFINED);
  }

  @Test
  void anAttackDrawsInMentionsWithoutDayOrPlace() {
    var found =
        story()
            .report("a", "2024-03-02", "A bomb went off in Marn on Friday. The attack killed nine.")
            .happens(ATTACK, OCCURRED, "bomb")
            .on("Friday", "2024-03-01")
            .at("Marn")
            .happens(ATTACK, OCCURRED, "attack")
            .counting("killed", "nine", Qualifier.EXACT, 9)
            .report("b", "2024-03-03", "The death toll of the bombing rose to twelve.")
            .happens(ATTACK, OCCURRED, "bombing")
            .counting("killed", "twelve", Qualifier.EXACT, 12)
            .reconciled();
    assertThat(found.happenings()).hasSize(1);
    var attack = found.happenings().getFirst();
    assertThat(attack.title()).isEqualTo("Bombing in Marn");
    assertThat(values(attack, "killed")).containsExactly("12", "9");
    assertThat(fact(attack, "killed").standing()).isEqualTo(Standing.SUPERSEDED);
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.UPDATE);
          assertThat(difference.explanation())
              .isEqualTo(
                  "The number of killed in the attack in Marn changed from 9 to 12 as reports"
                      + " followed one another.");
        });
  }

  @Test
  void anEarlierAttackElsewhereStaysApart() {
    var found =
        story()
            .report(
                "a",
                "2024-03-02",
                "A bomb went off in Marn on Friday. In 2019 an attack in Tey killed 40.")
            .happens(ATTACK, OCCURRED, "bomb")
            .on("Friday", "2024-03-01")
            .at("Marn")
            .happens(ATTACK, OCCURRED, "attack")
            .on("2019", "2019")
            .at("Tey")
            .counting("killed", "40", Qualifier.EXACT, 40)
            .reconciled();
    assertThat(titles(found)).containsExactly("Attack in Tey", "Bombing in Marn");
    assertThat(found.happenings().getLast().facts())
        .extracting(Finding::attribute)
        .doesNotContain("killed");
  }

  @Test
  void anIncidentOfAnotherNameIsAnotherIncident() {
    var found =
        story()
            .report(
                "a",
                "2024-03-02",
                "A collision happened in Marn on Friday. A leak was seen at Tey in January.")
            .happens(INCIDENT, OCCURRED, "collision")
            .on("Friday", "2024-03-01")
            .at("Marn")
            .happens(INCIDENT, OCCURRED, "leak")
            .at("Tey")
            .on("January", "2024-01")
            .reconciled();
    assertThat(found.happenings()).hasSize(2);
  }

  @Test
  void theResultDoesNotDependOnTheOrderOfTheReports() {
    var forward = orderable(List.of("a", "b", "c"));
    assertThat(orderable(List.of("c", "a", "b"))).isEqualTo(forward);
    assertThat(orderable(List.of("b", "c", "a"))).isEqualTo(forward);
  }

  private static Reconciled orderable(List<String> order) {
    var story = story();
    for (String id : order) {
      story
          .report(
              id, "2024-10-16", "Tolvane met Kerrimor on Tuesday in Gant. Castellow spoke after.")
          .happens(MEETING, Status.OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
          .on("Tuesday", "2024-10-15")
          .at("Gant")
          .told()
          .quote("Ruan Castellow", "spoke after");
    }
    return story.reconciled();
  }
}
