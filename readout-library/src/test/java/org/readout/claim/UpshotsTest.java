package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UpshotsTest {

  /// Kind, parties and content of each outcome.
  private static List<String> outcomes(Told told) {
    var claims = told.claims();
    return claims.outcomes().stream()
        .map(outcome ->
            outcome.mention().kind()
                + " | "
                + String.join(
                    ", ",
                    outcome.parties().stream()
                        .map(party -> claims.entities().get(party).name())
                        .toList())
                + " | "
                + outcome.mention().content().of(claims.report().text()))
        .toList();
  }

  @Test
  void anOfficialsWeWillIsAPromiseOfTheSpeaker() {
    assertThat(
            outcomes(
                Told.text("Minister Ona Vell spoke. “We will publish the data,” Vell said.")
                    .persons("Ona Vell", "Vell")
                    .says("Vell", "said", "We will publish the data,")))
        .containsExactly("PLEDGED | Ona Vell | publish the data");
  }

  @Test
  void thatOfSomebodyWithoutAnOfficeIsNone() {
    assertThat(
            outcomes(
                Told.text("Ona Vell grows onions. “We will publish the data,” Vell said.")
                    .persons("Ona Vell", "Vell")
                    .says("Vell", "said", "We will publish the data,")))
        .containsExactly("PLEDGED |  | publish the data");
  }

  @Test
  void aCountryIsSpokenForByItsOwnOfficialsOnly() {
    assertThat(
            outcomes(
                Told.text("Norwegian Prime Minister Ona Vell said Norway would lift the ban.")
                    .persons("Ona Vell")))
        .containsExactly("PLEDGED | Ona Vell | Norway would lift the ban");
    assertThat(
            outcomes(
                Told.text("Danish Prime Minister Ona Vell said Norway would lift the ban.")
                    .persons("Ona Vell")))
        .isEmpty();
  }

  @Test
  void nobodyPromisesWhatAnotherPersonWillDo() {
    assertThat(
            outcomes(
                Told.text("Minister Ona Vell said that Per Orlan would sign the treaty.")
                    .persons("Ona Vell", "Per Orlan")))
        .isEmpty();
  }

  @Test
  void aMinistersOwnMinistryActsForTheMinister() {
    assertThat(
            outcomes(
                Told.text(
                        "Minister Ona Vell came to the harbour. Her ministry ordered the company"
                            + " to keep its ships in port.")
                    .persons("Ona Vell")))
        .containsExactly("DEMANDED | Ona Vell | the company to keep its ships in port");
  }

  @Test
  void peopleAreNotTheirCountry() {
    assertThat(outcomes(Told.text("Danes demanded an end to the hunt. Norway slept.")))
        .containsExactly("DEMANDED |  | an end to the hunt");
  }

  @Test
  void whoeverIsSpokenOfInAQuotationIsNotItsSpeaker() {
    assertThat(
            outcomes(
                Told.text("Minister Ona Vell spoke. “They will publish the data,” Vell said.")
                    .persons("Ona Vell", "Vell")
                    .says("Vell", "said", "They will publish the data,")))
        .isEmpty();
  }

  @Test
  void bothSidesAreTheCountriesOfTheTwoWhoTalk() {
    assertThat(
            outcomes(
                Told.text(
                        "Sweden, Sweden and Sweden slept. Norwegian Foreign Minister Ona Vell called"
                            + " Danish Foreign Minister Per Orlan. Both sides agreed to open the"
                            + " border.")
                    .persons("Ona Vell", "Per Orlan")))
        .containsExactly("AGREED | Norway, Denmark | open the border");
  }

  @Test
  void twoMenOfWhomNothingWasToldAreNotTheLastTwo() {
    assertThat(
            outcomes(
                Told.text("Ona Vell saw Per Orlan. Two men discussed the hunt in a shop.")
                    .persons("Ona Vell", "Per Orlan")))
        .noneMatch(outcome -> outcome.contains("Ona Vell"));
  }

  @Test
  void bothSidesAreNotTwoCountriesThatAReportNeverNamesTogether() {
    var rain = "It rained all day. ".repeat(7);
    assertThat(
            outcomes(
                Told.text(
                    "Norway slept. Denmark slept. " + rain + "Both sides denounced the hunt.")))
        .noneMatch(outcome -> outcome.contains("Norway"));
  }

  @Test
  void whatASpeakerSaysThatItDidIsNotDoneByWhomTheLastSentenceNames() {
    assertThat(
            outcomes(Told.text("Sweden slept. The south said it agreed to lift the ban on fish.")))
        .noneMatch(outcome -> outcome.contains("Sweden"));
  }

  @Test
  void bothSidesAreNotTwoOfThreeWhoAreNamed() {
    assertThat(
            outcomes(
                Told.text(
                        "Ona Vell, Per Orlan and Ilse Karr came. The two sides agreed to hold talks"
                            + " on Monday.")
                    .persons("Ona Vell", "Per Orlan", "Ilse Karr")))
        .containsExactly("AGREED |  | hold talks on Monday");
  }

  @Test
  void bothMinistersAreTheTwoWhoAreCalledSo() {
    assertThat(
            outcomes(
                Told.text(
                        "Foreign Minister Ona Vell met Foreign Minister Per Orlan. Prime Minister"
                            + " Ruan Castel saw Ilse Karr. Both ministers agreed to open the border.")
                    .persons("Ona Vell", "Per Orlan", "Ruan Castel", "Ilse Karr")))
        .containsExactly("AGREED | Ona Vell, Per Orlan | open the border");
  }

  @Test
  void theMinistersAreTheTwoWhoAreCalledSo() {
    assertThat(
            outcomes(
                Told.text(
                        "Foreign Minister Ona Vell met Foreign Minister Per Orlan. The ministers"
                            + " discussed the railway.")
                    .persons("Ona Vell", "Per Orlan")))
        .containsExactly("DISCUSSED | Ona Vell, Per Orlan | the railway");
  }

  @Test
  void aBareTitleIsNobodyOfWhomTheLastSentencesDoNotSpeak() {
    assertThat(
            outcomes(
                Told.text(
                        "Foreign Minister Ona Vell came. "
                            + "It rained all day. ".repeat(6)
                            + "The minister agreed to sign a pact.")
                    .persons("Ona Vell")))
        .containsExactly("AGREED |  | sign a pact");
    assertThat(
            outcomes(
                Told.text("Foreign Minister Ona Vell came. The minister agreed to sign a pact.")
                    .persons("Ona Vell")))
        .containsExactly("AGREED | Ona Vell | sign a pact");
  }

  @Test
  void whoOnlyTellsOfTheMeetingIsNotOneOfTheTwo() {
    assertThat(
            outcomes(
                Told.text("Ona Vell met Per Orlan, Ilse Karr said. The two agreed to sign a pact.")
                    .persons("Ona Vell", "Per Orlan", "Ilse Karr")))
        .containsExactly("AGREED | Ona Vell, Per Orlan | sign a pact");
  }

  @Test
  void heIsNobodyWhomTheReportCallsAWoman() {
    assertThat(
            outcomes(
                Told.text(
                        "President Per Orlan came, said Ilse Karr, a spokeswoman. He agreed to sign"
                            + " a pact.")
                    .persons("Per Orlan", "Ilse Karr")))
        .containsExactly("AGREED | Per Orlan | sign a pact");
  }

  @Test
  void itGoesOnWithWhatTheSentenceBeforeIsAbout() {
    assertThat(outcomes(Told.text("Norway spoke first. It promised to open its ports.")))
        .containsExactly("PLEDGED | Norway | open its ports");
    assertThat(
            outcomes(
                Told.text("The church was burnt after the rally in Norway. It promised to pay.")))
        .noneMatch(outcome -> outcome.contains("Norway"));
  }

  @Test
  void whatSomebodyWithoutAnOfficeSeeksIsNoOutcome() {
    assertThat(outcomes(Told.text("Ona Vell sought asylum in Norway.").persons("Ona Vell")))
        .isEmpty();
    assertThat(outcomes(Told.text("Minister Ona Vell sought talks.").persons("Ona Vell")))
        .containsExactly("REQUESTED | Ona Vell | talks");
  }

  @Test
  void onePersonsRemarksAreNoTalks() {
    assertThat(
            outcomes(
                Told.text("Minister Ona Vell discussed the ban with her and a few others.")
                    .persons("Ona Vell")))
        .isEmpty();
  }

  @Test
  void aDealWithWhomOneSideIsNotKnownIsLeftOut() {
    assertThat(outcomes(Told.text("They reached a deal with Norway on fish."))).isEmpty();
  }
}
