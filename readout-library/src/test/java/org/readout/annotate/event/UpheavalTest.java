package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a country in turmoil is told of: coups, closures, curfews, evacuations, walkouts, rumours.
class UpheavalTest {

  private static List<HappeningMention> find(String text) {
    return HappeningTexts.find(HappeningTexts.document(text), List.of());
  }

  private static List<String> read(String text) {
    return HappeningTexts.read(text, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ona Vell seized power in 2009.|MILITARY",
        "On Tuesday rebels took Bellmar.|MILITARY",
        "Loyal troops retook the state broadcaster on Wednesday.|MILITARY",
        "Tesk closed its borders on Monday.|ORDER",
        "Bellmar airport reopened at noon on Wednesday.|ORDER",
        "The army of Tesk imposed a curfew on Monday.|ORDER",
        "Tesk declared a state of emergency on Monday.|ORDER",
        "Ona Vell was flown by helicopter to a frigate on Tuesday.|EVACUATION",
        "Staff of Tesk were evacuated from Bellmar on Tuesday.|EVACUATION",
        "Ona Vell walked out of the hotel on Tuesday.|INCIDENT",
        "Ona Vell died on Tuesday in Bellmar.|DEATH",
        "Ona Vell went on state television to deny it.|STATEMENT",
        "Tarek Okar is to go before a military court on Monday.|LEGAL",
        "Six hostages walked over the Bellmar bridge on Wednesday.|RELEASE",
        "Shots hit the embassy in Bellmar on Tuesday night.|ATTACK"
      })
  void tellsOfTheHappening(String text, HappeningKind kind) {
    assertThat(find(text)).extracting(HappeningMention::kind).contains(kind);
  }

  @Test
  void everydayUsesOfTheWordsTellNothing() {
    for (String text :
        List.of(
            "Ona Vell took Tarek Okar to Bellmar by car.",
            "The shop closed its doors on Monday in Tesk.",
            "Ona Vell left the house on Tuesday.",
            "The signing was a coup for Tesk on Monday.",
            "The river in Tesk froze on Monday.",
            "Ona Vell suffered a heart attack in Tesk on Monday.",
            "A tweet storm hit Tarek Okar in Tesk on Monday.",
            "People in Tesk shelled out for drugs on Monday.",
            "Ona Vell repeated her call for an inquiry by Tarek Okar on Monday.",
            "What critics call a ban was told in Tesk on Monday.",
            "The singer appeared on a list in Tesk on Monday.",
            "Ona Vell lifted the cup on Monday.")) {
      assertThat(find(text))
          .as(text)
          .extracting(HappeningMention::kind)
          .doesNotContain(
              HappeningKind.ORDER,
              HappeningKind.MILITARY,
              HappeningKind.EVACUATION,
              HappeningKind.INCIDENT,
              HappeningKind.ATTACK,
              HappeningKind.DISASTER,
              HappeningKind.CALL,
              HappeningKind.SANCTION,
              HappeningKind.STATEMENT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rumours that Ona Vell had died were untrue, the hospital said.|DENIED",
        "Tarek Okar dismissed reports that Ona Vell had died.|DENIED",
        "Messages claimed that Ona Vell had fled to Bellmar, which the government denied.|DENIED",
        "Ona Vell at no time resigned.|DENIED",
        "Rumours of an attack on the embassy in Bellmar are without foundation.|DENIED",
        "Ona Vell has threatened to freeze the assets of seven officers.|PROPOSED",
        "The bloc said that Ona Vell would hold a video conference with Tarek Okar on Monday.|PLANNED",
        "Ona Vell accepted an offer to host talks in Bellmar.|PLANNED",
        "Tesk should impose sanctions on officials of Ruun on Monday.|PROPOSED",
        "Ona Vell will calm the markets when she meets Tarek Okar in Bellmar.|PLANNED",
        "Tesk faces an election in May.|PLANNED",
        "Ona Vell will send a mission led by Tarek Okar to Bellmar on Monday.|PLANNED"
      })
  void tellsHowFarItCame(String text, Status status) {
    assertThat(find(text)).extracting(HappeningMention::status).contains(status);
  }

  @Test
  void whatWasToHaveHappenedDidNot() {
    assertThat(find("The curfew in Tesk was to have been lifted on Sunday.")).isEmpty();
  }

  @Test
  void aLiftedCurfewIsNoCurfew() {
    assertThat(read("Tesk lifted its curfew on Monday.").getFirst())
        .startsWith("ORDER OCCURRED lifted");
  }

  @Test
  void whatBoundsAStretchOfTimeLendsItsDateToNothing() {
    assertThat(
            read(
                "It was the first meeting of Ona Vell and Tarek Okar since the truce of May 2021."))
        .allSatisfy(mention -> assertThat(mention).doesNotContain("@May 2021"));
  }

  @Test
  void honoursAndMentionsAreNoOffices() {
    for (String text :
        List.of(
            "Ona Vell was named in the report on Tesk on Monday.",
            "Ona Vell was nominated for a prize in Tesk on Monday.",
            "Ona Vell was named coach of the year in Tesk on Monday.")) {
      assertThat(find(text)).as(text).isEmpty();
    }
    assertThat(find("Ona Vell was named ambassador of Tesk on Monday."))
        .extracting(HappeningMention::kind)
        .containsExactly(HappeningKind.APPOINTMENT);
  }

  @Test
  void aThingThatKillsIsNoAttacker() {
    assertThat(find("It killed 612 people in Tesk."))
        .allSatisfy(mention -> assertThat(mention.participants()).isEmpty());
  }

  @Test
  void whatIsOnlyAskedToBeLiftedIsNoMeasure() {
    assertThat(find("Ona Vell said that Tesk should lift its embargo on parts.")).isEmpty();
  }

  @Test
  void aRumourLeftOpenIsNoHappening() {
    assertThat(find("A rumour that Ona Vell had died went round Bellmar on Monday.")).isEmpty();
  }

  @Test
  void whoIsClosedOutOrLeavesStandsAtItsPlaceAndDay() {
    assertThat(read("Bellmar airport was closed on Monday.").getFirst())
        .startsWith("ORDER OCCURRED closed")
        .contains("#Bellmar airport", "@Monday")
        .doesNotContain("{");
    assertThat(read("Ona Vell left the talks on Tuesday."))
        .anySatisfy(mention ->
            assertThat(mention)
                .startsWith("INCIDENT OCCURRED left")
                .contains("{Ona Vell}", "@Tuesday"));
  }

  @Test
  void thoseWhoSpeakOnThePhoneToSomebodyOrReceiveACallAreBothNamed() {
    assertThat(read("Ona Vell spoke by telephone to Tarek Okar.").getFirst())
        .startsWith("CALL")
        .contains("{Ona Vell}", "{Tarek Okar}");
    assertThat(read("Ona Vell received a telephone call from Tarek Okar.").getFirst())
        .startsWith("CALL")
        .contains("{Ona Vell}", "{Tarek Okar}");
  }

  @Test
  void withWhomSomebodyHeldASessionTookPart() {
    assertThat(read("Ona Vell met Tarek Okar, with whom he held a working session on Thursday."))
        .anySatisfy(
            mention -> assertThat(mention).contains("session", "{Tarek Okar}", "@Thursday"));
  }

  @Test
  void whatHappenedBeforeNamesNobodyWhoDidIt() {
    assertThat(read("Three were released in October, after mediation by Tesk."))
        .noneMatch(mention -> mention.contains("{Tesk}"));
  }

  @Test
  void anArrivalIsOfWhoseItIsAndNotOfWhoeverReceives() {
    assertThat(read("Tarek Okar was received on his arrival at Bellmar airport by Ona Vell."))
        .noneMatch(mention -> mention.contains("arrival") && mention.contains("{Ona Vell}"));
  }

  @Test
  void whatSomebodyDidAsPromisedIsHisAndNotOfThePromise() {
    assertThat(read("Ona Vell did what Tarek Okar had promised, and expelled the ambassador."))
        .anySatisfy(mention -> assertThat(mention).startsWith("SANCTION").contains("{Ona Vell}"));
  }

  @Test
  void whoGoesOnInASecondRelativeClauseIsTheSame() {
    assertThat(read("It was Ona Vell, who left on Monday, and who then rang Tarek Okar."))
        .anySatisfy(mention ->
            assertThat(mention).startsWith("CALL").contains("{Ona Vell}", "{Tarek Okar}"));
  }

  @Test
  void aNamedShipIsKnownByTheNounBeforeItsName() {
    assertThat(read("Tesk sank the cutter Okarine in March 2014."))
        .anySatisfy(mention -> assertThat(mention).startsWith("INCIDENT OCCURRED sank"));
  }
}
