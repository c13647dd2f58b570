package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.event.Participant.Part;

/// Figures and places that belong to a happening.
class FactsTest {

  private static List<String> read(String text) {
    return HappeningTexts.read(text, List.of());
  }

  private static List<String> of(String text, Part part) {
    var document = HappeningTexts.document(text);
    return HappeningTexts.find(document, List.of()).stream()
        .flatMap(mention -> mention.participants().stream())
        .filter(participant -> participant.role() == part)
        .map(participant -> document.at(participant.span()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway imposed sanctions on nine officials on Monday.        | SANCTION | count=nine
          The sanctions on four officials were announced on Monday.    | SANCTION | count=four
          Gunmen seized 17 people from a bus near Tesk on Monday.      | ATTACK   | count=17
          In a telephone conversation of half an hour on Monday, Vell warned Okar. | CALL | duration=half an hour
          A meeting of two hours between Vell and Okar ended on Monday. | MEETING | duration=two hours
          The missile of Tesk rose on Monday and covered a distance of 900 kilometres. | LAUNCH | distance=900 kilometres
          """)
  void aFigureIsTheHappenings(String text, String kind, String figure) {
    assertThat(read(text)).anyMatch(line -> line.startsWith(kind) && line.endsWith(figure));
  }

  @Test
  void whatIsSeizedAndIsNobodyIsNotCounted() {
    assertThat(read("Vell sanctioned 20 years of rule by Okar on Monday in Tesk."))
        .noneMatch(line -> line.contains("count="));
  }

  @Test
  void whoToldWhomInAConversationHeldIt() {
    assertThat(
            read("In a telephone conversation on Monday, Tarek Okar conveyed to Vell his support."))
        .containsExactly("CALL OCCURRED conversation {Tarek Okar} {Vell} @Monday");
    assertThat(read("Okar told reporters in a meeting on Monday that Tesk was ready."))
        .noneMatch(line -> line.contains("{Okar}"));
  }

  @Test
  void aPlaceWhoseNightclubWasAttackedDidNotAttack() {
    assertThat(read("Tesk's nightclub attack killed nine people on Monday."))
        .containsExactly("ATTACK OCCURRED attack @Monday #Tesk killed=nine");
    assertThat(of("Tesk's attack on Ruun killed nine people on Monday.", Part.AGENT))
        .containsExactly("Tesk");
  }

  @Test
  void whoseShootingByAnotherItIsWasShot() {
    assertThat(of("Okar's shooting by an off-duty officer in Ruun ended his career.", Part.TARGET))
        .contains("Okar");
  }

  @Test
  void theYearOfAThingIsNotTheHappenings() {
    assertThat(read("Okar struck Drum with his 2013 Norway truck in Ruun."))
        .noneMatch(line -> line.contains("@"));
    assertThat(read("Okar met Vell at the 2013 Tesk Forum in Ruun."))
        .anyMatch(line -> line.contains("@2013"));
  }

  @Test
  void theLedeIsPlacedByItsDatelineWhereItNamesNoPlace() {
    assertThat(
            read("RUUN, May 7, 2026 (AP) — Tesk’s parliament voted 74-31 on Thursday against it."))
        .anyMatch(line -> line.startsWith("VOTE") && line.contains("#RUUN"));
    assertThat(read("RUUN — Ona Vell met Tarek Okar on Monday in Bellmar."))
        .containsExactly("MEETING OCCURRED met {Ona Vell} {Tarek Okar} @Monday #Bellmar");
    assertThat(read("RUUN — Ona Vell will meet Tarek Okar on Monday."))
        .noneMatch(line -> line.contains("#"));
  }
}
