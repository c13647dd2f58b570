package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotate.event.Participant.Part;

/// What looks like a happening and is none, and what is said of another happening.
class PrecisionTest {

  private static List<String> read(String text) {
    return HappeningTexts.read(text, List.of());
  }

  private static Part part(String text, String who) {
    var document = HappeningTexts.document(text);
    return HappeningTexts.find(document, List.of()).stream()
        .flatMap(mention -> mention.participants().stream())
        .filter(participant -> document.at(participant.span()).equals(who))
        .map(Participant::role)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ona Vell waves to guests after a summit with Okar in Ruun, May 3, 2023.",
        "FILE - In this May 3, 2015 file photo, Ona Vell meets Tarek Okar in Ruun.",
        "Vell attacked Okar on Twitter on Monday.",
        "Okar responded on Monday to the latest attack of Vell.",
        "Vell fears for her party in November elections.",
        "Vell would have met Okar in Ruun on Monday.",
        "Vell defended the caucus on Monday.",
        "Vell was found guilty of murder in Ruun in May.",
        "Vell was heard in a Senate hearing on Monday.",
        "Demonstrators confronted Ona Vell in Ruun on Monday.",
      })
  void isNoHappening(String text) {
    assertThat(read(text))
        .noneMatch(line -> line.matches("(?:MEETING|ATTACK|ELECTION|LEGAL OCCURRED hearing).*"));
  }

  @Test
  void theMainVerbOfACaptionTellsWhatTookPlace() {
    assertThat(read("Ona Vell meets Tarek Okar in Ruun, May 3, 2023."))
        .containsExactly("MEETING OCCURRED meets {Ona Vell} {Tarek Okar} @May 3, 2023 #Ruun");
  }

  @Test
  void anAttackWithBlowsIsOne() {
    assertThat(read("Gunmen attacked Okar in Ruun on Monday and killed two people."))
        .anyMatch(line -> line.startsWith("ATTACK OCCURRED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The conviction of Okar followed Vell’s arrest in Ruun.|Vell",
        "Okar spoke in Ruun on Monday after Vell’s murder.|Vell",
      })
  void whoIsArrestedOrKilledSuffersIt(String text, String who) {
    assertThat(part(text, who)).isEqualTo(Part.TARGET);
  }

  @Test
  void whoIsKilledByOthersIsNamedBehindThem() {
    assertThat(part("The killing by police of Vell in Ruun on Monday shocked many.", "Vell"))
        .isEqualTo(Part.TARGET);
  }

  @Test
  void whoMurdersOrAppointsActs() {
    assertThat(part("Vell’s murder of Okar in Ruun shocked Tesk.", "Vell")).isEqualTo(Part.AGENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vell met Okar in Ruun, she said in a Thursday tweet.",
        "Vell will open the dam on Thursday, Okar announced in an address to parliament.",
      })
  void theDateOfSomethingElseDatesNothing(String text) {
    assertThat(read(text)).isNotEmpty().noneMatch(line -> line.contains("@"));
  }

  @Test
  void theDateBehindAndBeforeATurnIsOfItsOwnVerb() {
    assertThat(read("Vell was in Tesk on Monday but will address parliament on Tuesday."))
        .containsExactly("STATEMENT PLANNED address {Vell} @Tuesday");
  }

  @Test
  void theDayBeforeASpeechTagIsOfWhatIsSaid() {
    assertThat(read("A ferry sank off Ruun on Friday, the mayor said."))
        .containsExactly("ACCIDENT OCCURRED sank @Friday #Ruun");
  }

  @Test
  void whatNobodyMovesToCancelIsNotCancelled() {
    assertThat(read("Vell made no move to cancel Okar’s trip to Tesk."))
        .noneMatch(line -> line.contains("CANCELLED"));
  }

  @Test
  void whoIsPresentAtAMeetingTakesPart() {
    assertThat(read("Marek was at a meeting with Vell and Okar in Ruun."))
        .containsExactly("MEETING OCCURRED meeting {Marek} {Vell} {Okar} #Ruun");
  }

  @Test
  void aPlaceIsNoPerson() {
    assertThat(read("The shooting in Ruun of Vell on Monday was the third."))
        .singleElement()
        .asString()
        .contains("#Ruun")
        .doesNotContain("#Ruun of");
  }

  @Test
  void aShareOfThoseAskedIsNoShareOfVotes() {
    assertThat(read("The poll finds that 39% favour the election on Monday."))
        .noneMatch(line -> line.contains("percentage"));
    assertThat(read("Vell won the election on Monday with 55 percent of the vote."))
        .anyMatch(line -> line.contains("percentage=55 percent"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Okar proposed that Vell meet Drum in Tesk on Monday.",
        "Okar suggested that the two interior ministers meet in Tesk next month.",
        "Okar asked that Vell meet Drum in Tesk.",
        "On Wednesday, Okar praised Vell's first steps for talks with Drum in Tesk.",
      })
  void aMeetingThatSomebodyWantsHasNotTakenPlace(String text) {
    assertThat(read(text)).singleElement().asString().startsWith("MEETING PROPOSED");
  }

  @Test
  void aPersonNamedWithHisAgeIsNoToll() {
    assertThat(read("Tarek Okar, 15, was killed in a fire in Ruun on Monday."))
        .noneMatch(line -> line.contains("killed="));
    assertThat(read("A fire in Ruun on Monday killed Tarek Okar (15) and two guards."))
        .noneMatch(line -> line.contains("killed=15"));
  }

  @Test
  void whoIsCountedIsNamedWithoutTheQualifier() {
    assertThat(read("At least 46 demonstrators were arrested in Ruun on Monday."))
        .containsExactly("ARREST OCCURRED arrested {46 demonstrators} @Monday #Ruun count=46");
  }

  @Test
  void aPrizeNamedForSomebodyIsNoGuest() {
    assertThat(read("Vell headed a society and received a Norway \"genius grant\" last year."))
        .isEmpty();
  }

  @Test
  void whoIsTheSubjectWhileASpeechNearsDoesNotGiveIt() {
    assertThat(
            read("In the run-up to the address on Monday, Norway had been caught in falsehoods."))
        .noneMatch(line -> line.contains("Norway"));
  }

  @Test
  void anAnnouncedAppointmentIsMade() {
    assertThat(read("Okar announced the appointment of Vell as envoy on Monday."))
        .singleElement()
        .asString()
        .startsWith("APPOINTMENT OCCURRED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court struck down a ban on funding for schools in Tesk on Monday.",
        "Okar pulled a gun on two guards in Ruun on Monday and fired it during a transfer.",
      })
  void aBanIsNotAttackedNorIsAGunDismissed(String text) {
    assertThat(read(text)).isEmpty();
  }
}
