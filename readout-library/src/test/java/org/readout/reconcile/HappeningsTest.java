package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ACCIDENT;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.INCIDENT;
import static org.readout.annotate.event.HappeningKind.VISIT;
import static org.readout.annotate.event.Status.CANCELLED;
import static org.readout.reconcile.TellingFixture.gathering;
import static org.readout.reconcile.TellingFixture.meeting;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Participant.Part;

class HappeningsTest {
  private static final String TOLVANE = StoryFixture.id("Tolvane");
  private static final String KERRIMOR = StoryFixture.id("Kerrimor");
  private static final String CASTELLOW = StoryFixture.id("Castellow");
  private static final String ONDALE = StoryFixture.id("Ondale");
  private static final String KESSARIA = StoryFixture.id("Kessaria");

  private static final Sources SOURCES =
      new StoryFixture()
          .person("Tolvane", "VD")
          .person("Kerrimor", "KS")
          .person("Castellow", "KS")
          .person("Ondale", "KS")
          .country("Kessaria", "KS")
          .sameOrigin("y", "z")
          .sources();

  private static List<Told> told(Gathering... gatherings) {
    return new Happenings(SOURCES).write(Arrays.asList(gatherings));
  }

  private static Happening written(TellingFixture first, TellingFixture... others) {
    return told(gathering(first, others)).getFirst().happening();
  }

  private static TellingFixture attack(String report) {
    return TellingFixture.of(ATTACK, report);
  }

  private static List<String> actors(Happening happening) {
    return happening.participants().stream().map(Happening.Role::actor).toList();
  }

  @Test
  void happeningsStandInOrderOfTimeAndTheUndatedLast() {
    var found =
        told(
            gathering(meeting("a", TOLVANE, KERRIMOR)),
            gathering(meeting("b", TOLVANE, KERRIMOR).on("2024-10-15")),
            gathering(meeting("c", TOLVANE, CASTELLOW).on("2024-10")),
            gathering(meeting("d", TOLVANE, ONDALE).on("2024-10-01")),
            gathering(meeting("e", TOLVANE, ONDALE)));
    assertThat(found)
        .extracting(one -> one.happening().support().reports().getFirst())
        .containsExactly("d", "c", "b", "a", "e");
    assertThat(found)
        .extracting(one -> one.happening().id())
        .containsExactly("t-h1", "t-h2", "t-h3", "t-h4", "t-h5");
  }

  @Test
  void gatheringsOfAllFamiliesStandInTheOrderOfTheirFirstTelling() {
    var merged =
        HappeningMerge.merge(
            SOURCES,
            List.of(
                meeting("b", TOLVANE, KERRIMOR).on("2024-10-15").telling(),
                attack("b").number(1).telling(),
                meeting("a", TOLVANE, KERRIMOR).number(1).telling(),
                attack("c").on("2024-10-15").at("Marn").telling(),
                TellingFixture.of(VISIT, "a", TOLVANE).telling(),
                TellingFixture.of(VISIT, "b", KERRIMOR).number(3).telling()));
    assertThat(merged.stream().map(TellingFixture::members))
        .containsExactly(
            List.of("a 0"), List.of("b 0", "a 1"), List.of("c 0", "b 1"), List.of("b 3"));
  }

  @Test
  void theTimelineGivesTheSharpestThenTheEarliestDate() {
    var sharp =
        gathering(
            meeting("a", TOLVANE, KERRIMOR).on("2024-10").on("2024-10-01"),
            meeting("b", TOLVANE, KERRIMOR).on("2024-10-15"),
            meeting("c", TOLVANE, KERRIMOR).on("2024-10-14"));
    var undated = gathering(meeting("d", TOLVANE, CASTELLOW));
    assertThat(Happenings.timeline(told(sharp, undated)))
        .containsExactly(
            new TimelineEntry(TellingFixture.date("2024-10-14"), "t-h1"),
            new TimelineEntry(null, "t-h2"));
  }

  private static HappeningKind kind(HappeningKind first, HappeningKind... others) {
    var gathering = gathering(TellingFixture.of(first, "a").at("Marn"));
    for (int i = 0; i < others.length; i++) {
      gathering.add(TellingFixture.of(others[i], "b").number(i).telling());
    }
    return told(gathering).getFirst().happening().kind();
  }

  @Test
  void theKindIsTheOneToldMostThenTheOneDeclaredFirst() {
    assertThat(kind(ATTACK, ACCIDENT, ACCIDENT)).isEqualTo(ACCIDENT);
    assertThat(kind(ACCIDENT, ATTACK)).isEqualTo(ATTACK);
    assertThat(kind(ACCIDENT, ATTACK, INCIDENT)).isEqualTo(INCIDENT);
  }

  @Test
  void ofAMeetingOfTwoOnlyTheTwoTookPart() {
    var found = written(meeting("a", TOLVANE, KERRIMOR).beside(Part.PARTY, CASTELLOW));
    assertThat(actors(found)).containsExactly(KERRIMOR, TOLVANE);
    assertThat(found.title()).isEqualTo("Kerrimor met Tolvane");
  }

  @Test
  void ofAMeetingOfOneThoseTookPartWhomHalfOfTheOriginsName() {
    var found =
        written(
            meeting("a", TOLVANE).beside(Part.PARTY, CASTELLOW).beside(Part.PARTY, ONDALE),
            meeting("b", TOLVANE).beside(Part.PARTY, CASTELLOW),
            meeting("c", TOLVANE),
            meeting("d", TOLVANE));
    assertThat(actors(found)).containsExactly(TOLVANE, CASTELLOW);
    assertThat(found.title()).isEqualTo("Meeting of Tolvane");
  }

  @Test
  void aVisitHasItsHost() {
    var found =
        written(
            TellingFixture.of(VISIT, "a", TOLVANE)
                .beside(Part.HOST, KESSARIA)
                .beside(Part.PARTY, CASTELLOW));
    assertThat(actors(found)).containsExactly(TOLVANE, KESSARIA);
    assertThat(found.title()).isEqualTo("Tolvane visited Kessaria");
  }

  @Test
  void ofAnAttackThoseTookPartWhomHalfAsManyOriginsNameAsTheMostNamed() {
    var found =
        written(
            attack("a").at("Marn").beside(Part.TARGET, KERRIMOR).beside(Part.TARGET, ONDALE),
            attack("b").beside(Part.TARGET, KERRIMOR).beside(Part.AGENT, CASTELLOW),
            attack("c").beside(Part.TARGET, KERRIMOR).beside(Part.AGENT, CASTELLOW));
    assertThat(actors(found)).containsExactly(CASTELLOW, KERRIMOR);
    assertThat(found.title()).isEqualTo("Attack on Kerrimor by Castellow in Marn");
  }

  @Test
  void inTheTitleOfAnAttackStandsWhomHalfOfAllOriginsName() {
    var named = attack("a").at("Marn").beside(Part.TARGET, KERRIMOR);
    assertThat(written(named, attack("b")).title()).isEqualTo("Attack on Kerrimor in Marn");
    assertThat(written(named, attack("b"), attack("c")).title()).isEqualTo("Attack in Marn");
  }

  @Test
  void amongTheOthersPartThenOriginsThenTellingsThenTheNameDecide() {
    var found =
        written(
            attack("a")
                .beside(Part.TARGET, KERRIMOR)
                .beside(Part.TARGET, ONDALE)
                .beside(Part.TARGET, TOLVANE)
                .beside(Part.TARGET, CASTELLOW),
            attack("b").beside(Part.TARGET, TOLVANE),
            attack("a").number(1).beside(Part.TARGET, ONDALE));
    assertThat(actors(found)).containsExactly(TOLVANE, ONDALE, CASTELLOW, KERRIMOR);
  }

  @Test
  void thoseByWhomItIsKnownStandFirst() {
    var found =
        written(
            TellingFixture.of(ATTACK, "a", TOLVANE)
                .beside(Part.AGENT, CASTELLOW)
                .beside(Part.TARGET, KERRIMOR));
    assertThat(actors(found)).containsExactly(TOLVANE, CASTELLOW, KERRIMOR);
    assertThat(found.title()).isEqualTo("Attack: Tolvane");
  }

  @Test
  void thePlaceIsTheBestSupportedWithItsArticle() {
    var found =
        written(
            meeting("a", TOLVANE, KERRIMOR).at("Tallis"),
            meeting("b", TOLVANE, KERRIMOR).at("Customs House"),
            meeting("c", TOLVANE, KERRIMOR).atThe("Customs House"));
    assertThat(found.title()).isEqualTo("Kerrimor met Tolvane at the Customs House");
  }

  @Test
  void theStandingIsThatOfTheStatus() {
    var held = meeting("a", TOLVANE, KERRIMOR);
    assertThat(written(held).standing()).isEqualTo(Standing.SINGLE);
    assertThat(written(held, meeting("b", TOLVANE, KERRIMOR)).standing())
        .isEqualTo(Standing.AGREED);
    assertThat(written(held, meeting("b", TOLVANE, KERRIMOR).status(CANCELLED)).standing())
        .isEqualTo(Standing.DISPUTED);
  }

  @Test
  void thePhraseIsForUseWithinASentence() {
    assertThat(told(gathering(meeting("a", TOLVANE, KERRIMOR).at("Gant"))).getFirst().phrase())
        .isEqualTo("the meeting of Kerrimor and Tolvane");
  }
}
