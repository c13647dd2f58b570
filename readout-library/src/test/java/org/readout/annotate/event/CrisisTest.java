package org.readout.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What crises between states are made of: captives, expulsions, collisions, marches.
class CrisisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Six hostages were freed on Wednesday at the Tesk bridge.|RELEASE",
        "Ruun and Tesk exchanged a first group of captives on Monday.|RELEASE",
        "Three were released in October, after mediation by Norway.|RELEASE",
        "Gunmen seized 17 people from a bus near Bellmar on Aug. 3.|ATTACK",
        "Tesk recalled its ambassador on Monday.|SANCTION",
        "Tesk expelled Ruun's chargé d'affaires, Tarek Okar.|SANCTION",
        "A frigate of Tesk rammed a cutter of Ruun in 2014.|INCIDENT",
        "A shell hit the covered market in Bellmar on Tuesday.|ATTACK",
        "On Tuesday a shell crashed through the roof of the market in Bellmar.|ATTACK",
        "Ona Vell and Tarek Okar sat across a table for close to an hour.|MEETING",
        "Thousands of protesters marched to the Ruunian embassy on Friday.|PROTEST",
        "Ona Vell telephoned President Tarek Okar overnight.|CALL",
        "Ona Vell spent 45 minutes on the telephone with Tarek Okar.|CALL"
      })
  void tellsOfTheHappening(String text, HappeningKind kind) {
    assertThat(find(text)).extracting(HappeningMention::kind).containsExactly(kind);
  }

  @Test
  void thingsThatAreReleasedOrHitAreNoHappening() {
    for (String text :
        List.of(
            "Tesk released a report on Monday.",
            "The firm exchanged shares with Ruun in 2014.",
            "Prices in Tesk hit a record on Monday.",
            "Tarek Okar was bombarded with questions in Tesk on Monday.")) {
      assertThat(find(text)).as(text).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway announced sanctions on four officials of Tesk on Monday.|OCCURRED",
        "Norway will announce sanctions on four officials of Tesk on Monday.|PLANNED",
        "Ona Vell denied reports of a missile launch by Tesk on Monday.|DENIED"
      })
  void tellsHowFarItCame(String text, Status status) {
    assertThat(find(text)).extracting(HappeningMention::status).containsExactly(status);
  }

  @Test
  void whoStrikesUpAConversationAttacksNobody() {
    assertThat(find("Ona Vell struck up a conversation with Tarek Okar in 1970."))
        .extracting(HappeningMention::kind)
        .doesNotContain(HappeningKind.ATTACK);
  }

  @Test
  void whereTheVisitorIsFromIsNotWhereTheVisitIs() {
    assertThat(find("Ona Vell visited Tarek Okar from Tesk on Monday."))
        .allSatisfy(mention -> assertThat(mention.places()).isEmpty());
  }

  @Test
  void aLatestDayDatesNothing() {
    assertThat(find("Ona Vell telephoned Tarek Okar and pledged to deliver boats by September."))
        .allSatisfy(mention -> assertThat(mention.times()).isEmpty());
  }

  private static List<HappeningMention> find(String text) {
    return HappeningTexts.find(HappeningTexts.document(text), List.of());
  }
}
