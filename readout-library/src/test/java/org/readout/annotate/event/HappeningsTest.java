package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HappeningsTest {

  private static List<String> read(String text) {
    return HappeningTexts.read(text, List.of());
  }

  @Test
  void whoMetWhomWhereAndWhen() {
    assertThat(
            read("Foreign Minister Ona Vell met with President Tarek Okar in Bellmar on Monday."))
        .containsExactly("MEETING OCCURRED met {Ona Vell} {Tarek Okar} @Monday #Bellmar");
  }

  @Test
  void coordinatedSubjectsMeetEachOther() {
    assertThat(read("Ms. Vell and Mr. Okar met in Bellmar."))
        .containsExactly("MEETING OCCURRED met {Vell} {Okar} #Bellmar");
  }

  @Test
  void peopleMeetPeopleAndNotGoals() {
    assertThat(read("Ona Vell met her target in Bellmar on Monday.")).isEmpty();
  }

  @Test
  void aLengthBelongsToTheMeetingThatItModifies() {
    assertThat(read("Vell met Okar on Monday in a 40-minute meeting."))
        .containsExactly("MEETING OCCURRED met {Vell} {Okar} @Monday duration=40-minute");
    assertThat(read("Vell’s meeting with Okar lasted six hours."))
        .containsExactly("MEETING OCCURRED meeting {Vell} {Okar} duration=six hours");
  }

  @Test
  void talksAreToldByTheirLength() {
    assertThat(read("Vell held three hours of talks with Okar in Ruun on Tuesday."))
        .containsExactly(
            "MEETING OCCURRED talks {Vell} {Okar} @Tuesday #Ruun duration=three hours");
    assertThat(read("Vell and Okar held a second round of talks in Ruun."))
        .containsExactly("MEETING OCCURRED talks {Vell} {Okar} #Ruun");
  }

  @Test
  void aPartnerIsNamedBehindHisDescription() {
    assertThat(
            read(
                "Vell held talks with her counterpart, Foreign Minister Tarek Okar, at the palace in Ruun on Tuesday."))
        .containsExactly("MEETING OCCURRED talks {Vell} {Tarek Okar} @Tuesday #the palace #Ruun");
  }

  @Test
  void namesJoinedByAHyphenAreBothParties() {
    assertThat(read("The Vell-Okar talks had lasted six hours.").getFirst())
        .startsWith("MEETING OCCURRED talks {Vell} {Okar}");
  }

  @Test
  void aCancelledVisitIsAVisitThatWasCancelled() {
    assertThat(read("Vell cancelled a planned visit to Tesk."))
        .containsExactly("VISIT CANCELLED visit {Vell} #Tesk");
    assertThat(read("Vell’s previous attempt to visit Tesk in February was scrapped."))
        .containsExactly("VISIT CANCELLED visit {Vell} @February #Tesk");
  }

  @Test
  void whoCalledItOffIsToldBehindIt() {
    assertThat(read("The gates shut before a trip to Tesk by Vell, who cancelled it."))
        .containsExactly("VISIT CANCELLED trip {Vell} #Tesk");
    assertThat(read("Vell planned a visit to Tesk on Monday and then postponed it."))
        .containsExactly("VISIT POSTPONED visit {Vell} @Monday #Tesk");
  }

  @Test
  void whatMayBeCalledOffOrWasCalledSomethingTookPlace() {
    assertThat(read("An attack on the parade in Ruun on Monday forced Vell to cancel it."))
        .singleElement()
        .asString()
        .startsWith("ATTACK OCCURRED");
    assertThat(read("Vell called the shooting in Ruun a terrorist attack."))
        .allMatch(line -> !line.contains("PLANNED"));
  }

  @Test
  void whoCallsAProtestPlansIt() {
    assertThat(read("The Farmers’ League has called a demonstration in Ruun for Thursday."))
        .singleElement()
        .asString()
        .startsWith("PROTEST PLANNED demonstration");
  }

  @Test
  void whatWasSetAndThenPostponedIsOneMention() {
    assertThat(read("Vell was set to travel to Tesk in February, but she postponed the visit."))
        .containsExactly("VISIT POSTPONED travel {Vell} @February #Tesk");
  }

  @Test
  void theFormerPlanOfAVisitIsAnotherVisit() {
    assertThat(
            read(
                "Few had expected much of Vell's visit to Tesk after the original February date was"
                    + " postponed."))
        .containsExactly(
            "VISIT OCCURRED visit {Vell} #Tesk", "VISIT POSTPONED date {Vell} @February #Tesk");
  }

  @Test
  void aRefusedMeetingKeepsBothParties() {
    assertThat(read("Marek recently rejected a meeting with his counterpart Sana Drum."))
        .containsExactly("MEETING REFUSED meeting {Marek} {Sana Drum}");
  }

  @Test
  void plansAndHopesAreNotFacts() {
    assertThat(read("Vell will visit Tesk in May."))
        .containsExactly("VISIT PLANNED visit {Vell} @May #Tesk");
    assertThat(read("Vell hopes to meet Okar."))
        .containsExactly("MEETING PROPOSED meet {Vell} {Okar}");
    assertThat(read("Okar also accepted an invitation to visit Ruun."))
        .containsExactly("VISIT PLANNED visit {Okar} #Ruun");
  }

  @Test
  void whatDidNotHappenIsNoHappening() {
    assertThat(read("Vell did not meet Okar.")).isEmpty();
    assertThat(read("No such meeting with Okar was on the schedule.")).isEmpty();
  }

  @Test
  void genericTalkIsNoHappening() {
    assertThat(
            read("A good relationship requires talks and visits. High-level meetings are needed."))
        .isEmpty();
  }

  @Test
  void severalVisitorsMakeAVisitEach() {
    assertThat(
            read(
                "The talks could lead to visits to Tesk by Minister Sana Drum and Governor Ilo Marek."))
        .containsExactly(
            "VISIT PROPOSED visits {Sana Drum} #Tesk", "VISIT PROPOSED visits {Ilo Marek} #Tesk");
  }

  @Test
  void aDateWithAVerbOfSayingDatesNoMeeting() {
    assertThat(read("Vell on Saturday said she hoped to meet Okar."))
        .containsExactly("MEETING PROPOSED meet {she} {Okar}");
  }

  @Test
  void anAttackHasAgentPlaceAndToll() {
    assertThat(
            read(
                "A suicide bomber attacked a mosque in Orvane on Friday, killing at least 14 people and wounding 30."))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("ATTACK OCCURRED attacked {A suicide bomber}")
        .contains("killed=14", "injured=30", "@Friday", "#Orvane");
  }

  @Test
  void aTollAloneBelongsToTheStorysDisaster() {
    assertThat(
            read(
                "An earthquake struck Orvane on Friday. At least 21 people were killed, officials said."))
        .anyMatch(line -> line.startsWith("DISASTER") && line.contains("killed="));
  }

  @Test
  void shipsThatStrikeBridgesAttackNobody() {
    assertThat(read("A tourist ship struck a bridge in Orvane on Friday.")).isEmpty();
  }

  @Test
  void theTriggerLiesInTheExtentAndTheExtentInTheSentence() {
    var document =
        HappeningTexts.document(
            "Vell met Okar in Tesk. "
                + "Vell, who likes long sentences, ".repeat(20)
                + "met Drum in Ruun.");
    var found = HappeningTexts.find(document, List.of());
    assertThat(found)
        .isNotEmpty()
        .allSatisfy(mention -> {
          assertThat(mention.extent().contains(mention.trigger())).isTrue();
          assertThat(mention.extent().length()).isLessThanOrEqualTo(document.text().length());
        });
  }

  @Test
  void aLaunchIsReadWithItsAgentAndHowTheMissileFlew() {
    assertThat(read("Tesk fired two ballistic missiles toward the sea on Friday."))
        .containsExactly("LAUNCH OCCURRED fired {Tesk} @Friday #the sea count=two");
    assertThat(read("Tesk test-fired a long-range missile on Tuesday."))
        .containsExactly("LAUNCH OCCURRED test-fired {Tesk} @Tuesday");
    assertThat(read("The missile flew about 900 kilometers and landed 200 km off the coast."))
        .containsExactly("LAUNCH OCCURRED flew #the coast distance=900 kilometers");
    assertThat(read("The rocket blasted off from Ruun on Monday."))
        .containsExactly("LAUNCH OCCURRED blasted @Monday #Ruun");
    assertThat(read("On a flatter path the missile could fly 6,000 km.")).isEmpty();
  }

  @Test
  void spyingNamesTheSpiedOn() {
    assertThat(read("Tesk tapped the phone of Ona Vell."))
        .containsExactly("INCIDENT OCCURRED tapped {Tesk} {Ona Vell}");
    assertThat(read("Tesk denied that it had spied on Vell."))
        .containsExactly("INCIDENT DENIED spied {it} {Vell}");
    assertThat(read("The documents, leaked by Ilo Marek, named Tesk."))
        .contains("LEAK OCCURRED leaked {Ilo Marek}");
  }

  @Test
  void aReprisalIsNotTheAttackItAnswers() {
    assertThat(read("Vell called it a revenge attack for airstrikes in Ruun last week."))
        .contains("ATTACK OCCURRED airstrikes @last week #Ruun");
  }

  @Test
  void whoClaimsResponsibilityIsTheAttacker() {
    assertThat(read("Marek claimed responsibility for the attack in Ruun."))
        .containsExactly("ATTACK OCCURRED attack {Marek} #Ruun");
  }

  @Test
  void severalGuestsAreNoMeetingOfTheGuestsWithEachOther() {
    assertThat(
            read(
                "Vell's last stop on the trip, which included talks with Okar and Drum, was short."))
        .contains("MEETING OCCURRED talks {Vell} {Okar}", "MEETING OCCURRED talks {Vell} {Drum}");
    assertThat(read("It followed ten hours of meetings Vell held with Okar and Drum."))
        .containsExactly(
            "MEETING OCCURRED meetings {Vell} {Okar}", "MEETING OCCURRED meetings {Vell} {Drum}");
  }

  @Test
  void aMonthDatesBothThatFollowingJoins() {
    assertThat(read("Vell made similar remarks in November following a meeting with Okar in Ruun."))
        .contains("MEETING OCCURRED meeting {Vell} {Okar} @November #Ruun");
    assertThat(read("Tesk launched a satellite in 2003 after Orvane fired a missile in 1998."))
        .containsExactly(
            "LAUNCH OCCURRED launched {Tesk} @2003", "LAUNCH OCCURRED fired {Orvane} @1998");
  }

  @Test
  void aBareDescriptionGivesWayToTheNamedPlace() {
    assertThat(read("It was her first trip to Norway since Vell visited the country in 2018."))
        .contains("VISIT OCCURRED visited {Vell} @2018 #Norway");
  }

  @Test
  void whatIsNoHappeningIsLeftOut() {
    assertThat(read("The collapse of the government in Tesk on Monday worried Vell."))
        .noneMatch(mention -> mention.startsWith("ACCIDENT"));
    assertThat(read("Any country that hosts Vell is at risk.")).isEmpty();
    assertThat(read("Vell sent it to 122 email addresses in Tesk on Monday.")).isEmpty();
  }

  @Test
  void anyTextIsReadInBoundedTime() {
    assertThat(read("")).isEmpty();
    assertThat(read("“ ” ‘ ’ \" — , and who to 's 's ")).isEmpty();
    String noise = "met , and who visit to \" the talks with — ".repeat(5_000);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(60), () -> read(noise));
  }
}
