package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the words of a happening look like beyond "A met B": votes, crowds, calls, journeys.
class ConstructionsTest {

  private static List<String> read(String text) {
    return HappeningTexts.read(text, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parliament certified the result on Monday by 61 votes to 48."
            + "|VOTE OCCURRED certified {Parliament} @Monday votes=61 votes to 48",
        "Parliament certified the election on Monday by 61 votes to 47."
            + "|VOTE OCCURRED certified {Parliament} @Monday votes=61 votes to 47",
        "Parliament voted 61-48 on Monday to certify it."
            + "|VOTE OCCURRED voted {Parliament} @Monday votes=61-48",
        "Vell spoke by telephone with Okar on Monday.|CALL OCCURRED spoke {Vell} {Okar} @Monday",
        "Vell was on the phone on Monday with Okar.|CALL OCCURRED was {Vell} {Okar} @Monday",
        "Vell saw Okar on Monday in Bellmar.|MEETING OCCURRED saw {Vell} {Okar} @Monday #Bellmar",
        "Vell and Okar sat down on Monday and rose three hours later."
            + "|MEETING OCCURRED sat {Vell} {Okar} @Monday duration=three hours",
        "Vell spoke with Okar for a quarter of an hour."
            + "|MEETING OCCURRED spoke {Vell} {Okar} duration=a quarter of an hour",
        "Vell received Okar in Bellmar on Monday."
            + "|MEETING OCCURRED received {Vell} {Okar} @Monday #Bellmar",
        "Vell goes to Bellmar in May.|VISIT OCCURRED goes {Vell} @May #Bellmar",
        "Vell flew home from Bellmar on Monday.|VISIT OCCURRED flew {Vell} @Monday #Bellmar",
        "Vell took a helicopter to the dam on Monday.|VISIT OCCURRED took {Vell} @Monday #the dam",
        "Vell spent the morning at the hospital in Bellmar."
            + "|VISIT OCCURRED spent {Vell} #the hospital #Bellmar",
        "Vell accepted an invitation to Bellmar.|VISIT PLANNED invitation {Vell} #Bellmar",
        "Vell declined an invitation to Bellmar.|VISIT REFUSED invitation {Vell} #Bellmar",
        "The speaker of the house, Ona Vell, resigned on Monday."
            + "|APPOINTMENT OCCURRED resigned {Ona Vell} @Monday",
        "Vell was sworn in on Monday.|APPOINTMENT OCCURRED sworn {Vell} @Monday",
        "Vell was fired on Monday.|APPOINTMENT OCCURRED fired {Vell} @Monday",
        "The high court ruled against Vell on Monday.|LEGAL OCCURRED ruled {The high court} @Monday",
        "The high court put off its decision.|LEGAL POSTPONED decision {its}",
        "The high court moved its ruling from Monday to 30 May."
            + "|LEGAL POSTPONED ruling {its} @Monday @30 May",
        "The police arrested 37 people on Monday."
            + "|ARREST OCCURRED arrested {The police} {37 people} @Monday count=37",
        "Attackers threw a petrol bomb into a shop in Bellmar.|ATTACK OCCURRED threw #a shop #Bellmar",
        "The ferry went down on Monday.|ACCIDENT OCCURRED went @Monday",
        "Vell addressed parliament on Monday.|STATEMENT OCCURRED addressed {Vell} @Monday",
      })
  void isReadAsWhatItTells(String text, String expected) {
    assertThat(read(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voters in Bellmar voted on Monday for Vell.",
        "Vell goes to court on Monday.",
        "Vell spoke by telephone to reporters on Monday.",
        "Vell saw Okar as a rival.",
        "The court ruled out Vell on Monday.",
        "Shares rallied in Ruun on Monday.",
        "The company put off its decision in Ruun on Monday.",
        "Prices went down in Ruun on Monday.",
        "The 11 March deadline passed in Ruun.",
        "Gunmen returned fire in Ruun.",
        "The deal after the withdrawal of Tesk from the treaty held.",
      })
  void whatTheWordsTellOtherwiseIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aCrowdIsOneByItsNumber() {
    assertThat(
            read(
                "Thousands of people marched in Bellmar on Monday. The police put the crowd at 8,000. The organisers said that 40,000 had come."))
        .containsExactly(
            "PROTEST OCCURRED marched @Monday #Bellmar",
            "PROTEST OCCURRED crowd count=8,000",
            "PROTEST OCCURRED had come count=40,000");
  }

  @Test
  void aLengthBehindTheEncounterIsItsLength() {
    assertThat(read("Vell met Okar in Bellmar. They spoke for five hours in all.").getLast())
        .isEqualTo("MEETING OCCURRED five hours duration=five hours");
  }

  @Test
  void aConversationBehindACallIsACall() {
    assertThat(read("Vell phoned Okar on Monday. The conversation lasted 40 minutes.").getLast())
        .isEqualTo("CALL OCCURRED conversation duration=40 minutes");
  }

  @Test
  void theHeightOfAFlightIsALaunchs() {
    assertThat(
            read("Tesk fired a missile on Monday. Ruun put the altitude at about 100 km.")
                .getLast())
        .isEqualTo("LAUNCH OCCURRED altitude altitude=100 km");
  }

  @Test
  void whatSomebodyIsAskedToCancelIsNotCancelled() {
    assertThat(read("Vell called on Tesk to cancel the drill that it means to hold in May."))
        .noneMatch(mention -> mention.contains("CANCELLED"));
    assertThat(read("The drill with Tesk that is planned for May 2024 angers Ruun.").getFirst())
        .startsWith("MILITARY PLANNED drill");
  }

  @Test
  void theTimeBeforeWhenIsThatOfWhatIsBehindIt() {
    assertThat(read("It was the worst since 2009, when the ferry capsized in Ruun."))
        .containsExactly("ACCIDENT OCCURRED capsized @2009 #Ruun");
  }

  @Test
  void whatHappensAtAnotherHappeningHasItsDayAndPlace() {
    assertThat(read("The police arrested 12 people at Monday’s march in Bellmar."))
        .anyMatch(mention -> mention.startsWith("ARREST") && mention.contains("@Monday"));
  }

  @Test
  void workersStrikeAndSoDoMissiles() {
    assertThat(read("The union called off a strike in Bellmar on Monday.").getFirst())
        .startsWith("PROTEST CANCELLED strike");
    assertThat(read("A missile strike hit Bellmar on Monday.").getFirst()).startsWith("ATTACK");
  }

  @Test
  void aTimeToComeMakesAPlan() {
    assertThat(read("A meeting of Vell with Okar in Bellmar next month.").getFirst())
        .startsWith("MEETING PLANNED");
    assertThat(read("Vell met Okar the next day in Bellmar.").getFirst())
        .startsWith("MEETING OCCURRED");
  }

  @Test
  void whatWasSaidToComeIsPlannedAndWhatMayComeIsNot() {
    assertThat(read("His office said Vell would meet Okar in Bellmar.").getFirst())
        .startsWith("MEETING PLANNED");
    assertThat(read("Vell would meet Okar in Bellmar if he could.").getFirst())
        .startsWith("MEETING PROPOSED");
    assertThat(read("Vell and Okar perhaps meet in Bellmar.").getFirst())
        .startsWith("MEETING PROPOSED");
  }

  @Test
  void theDiplomatWhomAMinisterSummonsIsMet() {
    assertThat(read("Ona Vell summoned the ambassador, Tarek Okar, on Monday.").getFirst())
        .startsWith("MEETING OCCURRED summoned")
        .contains("Vell", "Okar", "@Monday");
    assertThat(read("Tesk summoned the ambassador, Tarek Okar, on Monday."))
        .noneMatch(mention -> mention.contains("summoned"));
    assertThat(read("Ona Vell threatened to summon the ambassador, Tarek Okar, on Monday."))
        .noneMatch(mention -> mention.contains("summon"));
    assertThat(read("Ona Vell summoned her courage in Bellmar on Monday."))
        .noneMatch(mention -> mention.contains("summoned"));
  }
}
