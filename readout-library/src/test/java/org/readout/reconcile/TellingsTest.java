package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.CALL;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.HappeningKind.VISIT;
import static org.readout.annotate.event.Status.OCCURRED;

import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.time.TimeMeaning;
import org.readout.claim.Entity;

class TellingsTest {
  private final StoryFixture story =
      new StoryFixture()
          .person("Tolvane", "VD")
          .person("Kerrimor", "KS")
          .person("Castellow", "KS")
          .country("Veldra", "VD")
          .country("Kessaria", "KS")
          .actor("Port Imbry", Entity.Kind.PLACE, "KS");

  private int told;

  private List<Telling> tellings() {
    return Tellings.of(story.sources());
  }

  /// In a report of its own: the first is "a", the next "b".
  private StoryFixture.Happens happens(
      HappeningKind kind, String trigger, String text, String... parties) {
    var id = String.valueOf((char) ('a' + told++));
    return story.report(id, "2024-10-16", text).happens(kind, OCCURRED, trigger, parties);
  }

  @Test
  void aTellingKnowsWhereItStands() {
    happens(CALL, "called", "Tolvane called Kerrimor.", "Tolvane", "Kerrimor");
    var text = "It rained.\nIt snowed. Tolvane met Kerrimor. They met again.";
    happens(MEETING, "met", text, "Tolvane", "Kerrimor").happens(MEETING, OCCURRED, "met");
    var found = tellings();
    assertThat(found).extracting(Telling::report).containsExactly("a", "b", "b");
    assertThat(found).extracting(Telling::number).containsExactly(0, 0, 1);
    assertThat(found).extracting(Telling::sentence).containsExactly(0, 2, 3);
    assertThat(found).extracting(Telling::paragraph).containsExactly(0, 1, 1);
    assertThat(found).extracting(Telling::trigger).containsExactly("call", "met", "met");
    assertThat(found.get(1).evidence().exact()).isEqualTo("Tolvane met Kerrimor.");
    assertThat(found.get(1).core()).containsExactly("t-kerrimor", "t-tolvane");
    assertThat(found.get(1).told()).isEqualTo(TellingFixture.moment("2024-10-16"));
  }

  @Test
  void eachOfTwoVisitorsHasATellingOfHisOwnWithTheHost() {
    happens(
        VISIT,
        "visited",
        "Tolvane and Castellow visited Kessaria.",
        "VISITOR:Tolvane",
        "VISITOR:Castellow",
        "HOST:Kessaria");
    var found = tellings();
    assertThat(found)
        .extracting(telling -> List.copyOf(telling.core()))
        .containsExactly(List.of("t-tolvane"), List.of("t-castellow"));
    assertThat(found)
        .extracting(telling -> telling.roles().stream().map(Happening.Role::actor).toList())
        .containsExactly(List.of("t-tolvane", "t-kessaria"), List.of("t-castellow", "t-kessaria"));
    assertThat(found).extracting(Telling::number).containsExactly(0, 1);
  }

  @Test
  void partnersOfSomebodyUnnamedHaveATellingEach() {
    happens(
        MEETING, "talks", "She had talks with Kerrimor and Castellow.", "Kerrimor", "Castellow");
    assertThat(tellings())
        .extracting(telling -> List.copyOf(telling.core()))
        .containsExactly(List.of("t-kerrimor"), List.of("t-castellow"));
    assertThat(tellings().getFirst().guests())
        .containsExactlyInAnyOrder("t-castellow", "t-kerrimor");
  }

  @ParameterizedTest
  @CsvSource({
    "MEETING, Tolvane had talks with Kerrimor., true",
    "CALL, Tolvane had talks with Kerrimor., true",
    "VISIT, Tolvane had talks with Kerrimor., false",
    "MEETING, Tolvane had talks and Kerrimor left with her., false",
    "MEETING, Tolvane had talks beside Kerrimor., false",
    "MEETING, Tolvane had talks with officials who knew Kerrimor., false",
    "MEETING, Kerrimor stayed with Tolvane for talks., false",
  })
  void aGuestIsNamedRightBehindTheWith(HappeningKind kind, String text, boolean guest) {
    happens(kind, "talks", text, "Tolvane", "Kerrimor");
    assertThat(tellings().getFirst().guests().contains("t-kerrimor")).isEqualTo(guest);
    assertThat(tellings().getFirst().guests()).doesNotContain("t-tolvane");
  }

  @Test
  void onlyPartiesAreGuests() {
    happens(MEETING, "talks", "Tolvane had talks with Kerrimor.", "Tolvane", "HOST:Kerrimor");
    assertThat(tellings().getFirst().guests()).isEmpty();
  }

  @Test
  void namesJoinedBeforeTheTalksAreThePartiesWhereNoneIsNamed() {
    happens(MEETING, "talks", "The Tolvane-Kerrimor talks ended.");
    assertThat(tellings().getFirst().core()).containsExactly("t-kerrimor", "t-tolvane");
  }

  @Test
  void joinedNamesAreNoPartiesBesideNamedOnesNorOfAVisit() {
    happens(MEETING, "talks", "The Tolvane-Kerrimor talks with Castellow ended.", "Castellow");
    assertThat(tellings().getFirst().core()).containsExactly("t-castellow");
    happens(VISIT, "visit", "The Tolvane-Kerrimor visit ended.");
    assertThat(tellings().getLast().core()).isEmpty();
  }

  private List<String> places(String text, String... places) {
    var happens = happens(MEETING, "met", text);
    for (String place : places) {
      happens.at(place);
    }
    return tellings().getFirst().places().stream().map(Telling.Where::phrase).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "They met in Gant., Gant, Gant",
    "They met at the Customs House., the Customs House, the Customs House",
    "They met at the Customs House., Customs House, the Customs House",
    "They met in the northern city of Gant., the northern city of Gant, Gant",
    "They met at the Gant Security Conference., Conference, the Gant Security Conference",
    "They met at the Gant hall., the Gant hall, the Gant hall",
    "the Customs House is where they met., Customs House, the Customs House",
    "They met on Pier 7., Pier 7, Pier 7",
    "They met on pier 7., pier 7, pier 7",
  })
  void aPlaceIsNamedInFullWithoutItsSort(String text, String words, String phrase) {
    assertThat(places(text, words)).containsExactly(phrase);
  }

  @ParameterizedTest
  @CsvSource({
    "They met at the site., the site",
    "They met in the old hall., the old hall",
    "They met in a Gant suburb., a Gant suburb",
    "They met in the country., the country",
  })
  void aMereDescriptionIsNoPlace(String text, String words) {
    assertThat(places(text, words)).isEmpty();
  }

  @Test
  void theFirstWordOfASentenceIsNoPartOfAName() {
    assertThat(places("Gant Conference guests met.", "Conference")).containsExactly("Conference");
  }

  @ParameterizedTest
  @CsvSource({
    "Kessaria and Veldra met in the capital., the capital, Veldra",
    "Kessaria met Tolvane in the country., the country, Kessaria",
    "Kessaria met them in the Veldra capital., the Veldra capital, Veldra",
    "Kessaria and Veldra met on the mainland., the mainland, Veldra",
    "Kessaria met them in the Tolvane capital., the Tolvane capital, Kessaria",
    "Kessaria met them in the country near Veldra., the country, Kessaria",
  })
  void theCountryIsTheOneNamedWithinElseLastBefore(String text, String words, String name) {
    assertThat(meant(text, words)).containsExactly(name);
  }

  private List<String> meant(String text, String words) {
    var report = happens(MEETING, "met", text).at(words).told();
    for (String name : List.of("Veldra", "Tolvane", "Kessaria")) {
      if (text.contains(name)) {
        report.naming(name);
      }
    }
    return tellings().getLast().places().stream().map(Telling.Where::name).toList();
  }

  @Test
  void noCountryOfAnotherSentenceOrBehindIsMeant() {
    assertThat(meant("Kessaria rose. They met in the country.", "the country")).isEmpty();
    assertThat(meant("They met in the country and left Kessaria.", "the country")).isEmpty();
    assertThat(meant("Tolvane met them in the country.", "the country")).isEmpty();
  }

  @Test
  void aPlaceThatIsAnActorHasItsNameAndCountry() {
    happens(MEETING, "met", "They met in Imbry and at Imbry Hall in Port Imbry.")
        .at("Port Imbry")
        .at("Imbry Hall")
        .told()
        .naming("Port Imbry");
    var places = tellings().getFirst().places();
    assertThat(places).extracting(Telling.Where::name).containsExactly("Port Imbry", "Imbry Hall");
    assertThat(places).extracting(Telling.Where::key).containsExactly("port imbry", "imbry hall");
    assertThat(places.getFirst().country()).isEqualTo("KS");
    assertThat(places.getLast().country()).isNull();
  }

  @Test
  void aVisitTakesPlaceAtItsHostWhereNoPlaceIsNamed() {
    happens(VISIT, "visited", "Tolvane visited Kessaria.", "VISITOR:Tolvane", "HOST:Kessaria");
    assertThat(tellings().getFirst().places())
        .extracting(Telling.Where::name)
        .containsExactly("Kessaria");
  }

  @Test
  void aHostIsNoPlaceBesideANamedOneNorWhereHeIsAPersonNorOfAMeeting() {
    happens(VISIT, "visited", "Tolvane visited Kessaria at Gant.", "HOST:Kessaria").at("Gant");
    story
        .report("b", null, "Tolvane visited Kerrimor.")
        .happens(VISIT, OCCURRED, "visited", "VISITOR:Tolvane", "HOST:Kerrimor");
    story
        .report("c", null, "Tolvane met Kessaria.")
        .happens(MEETING, OCCURRED, "met", "Tolvane", "HOST:Kessaria");
    story
        .report("d", null, "Tolvane toured with Kessaria.")
        .happens(VISIT, OCCURRED, "toured", "VISITOR:Tolvane", "PARTY:Kessaria");
    assertThat(tellings())
        .extracting(telling -> telling.places().stream().map(Telling.Where::name).toList())
        .containsExactly(List.of("Gant"), List.of(), List.of(), List.of());
  }

  @Test
  void aRelativeDateIsSeenFromTheDayOfTheReportOnItsRightSide() {
    var november = new TimeMeaning.MonthOfYear(Month.NOVEMBER, 0, null);
    happens(MEETING, "met", "They met in November.").on("November", november);
    story
        .report("b", null, "They met in November.")
        .happens(MEETING, OCCURRED, "met")
        .on("November", november);
    story
        .report("c", "2024-10-16", "They met yesterday, on 1 May.")
        .happens(MEETING, OCCURRED, "met")
        .on("yesterday", new TimeMeaning.Shifted(-1, ChronoUnit.DAYS, null))
        .on("1 May", "2024-05-01");
    assertThat(tellings())
        .extracting(telling ->
            telling.dates().stream()
                .map(date -> date.value().iso() + " " + date.evidence().exact())
                .toList())
        .containsExactly(
            List.of("2023-11 November"),
            List.of(),
            List.of("2024-10-15 yesterday", "2024-05-01 1 May"));
  }
}
