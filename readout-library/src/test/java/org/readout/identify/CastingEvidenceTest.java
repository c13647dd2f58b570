package org.readout.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.claim.Entity;
import org.readout.claim.Told;
import org.readout.story.Story;

/// What titles, countries and the number of reports decide.
class CastingEvidenceTest {

  private static Cast cast(Told... reports) {
    return Casting.cast(
        new Story("story", Stream.of(reports).map(Told::claims).toList(), Map.of()));
  }

  private static Told person(String id, String text, String... names) {
    return Told.report(id, text).persons(names).others("French", "Danish");
  }

  private static Told nameless(String id, String who) {
    return Told.report(id, who + " said that the dam holds well today.")
        .others("French", "Danish")
        .says(who, "said", "the dam holds well today");
  }

  private static List<String> names(Cast cast, Entity.Kind kind) {
    return cast.actors().stream()
        .filter(actor -> actor.kind() == kind)
        .map(Actor::name)
        .sorted()
        .toList();
  }

  private static List<String> persons(Cast cast) {
    return names(cast, Entity.Kind.PERSON);
  }

  private static List<String> organisations(Cast cast) {
    return names(cast, Entity.Kind.ORGANISATION);
  }

  private static Actor actor(Cast cast, String name) {
    return cast.actors().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void aNamelessMinisterIsTheOneOfThatCountry() {
    var cast =
        cast(
            person("a", "French Foreign Minister Ilse Orlan came.", "Ilse Orlan"),
            person("b", "Danish Foreign Minister Per Anders came.", "Per Anders"),
            person("c", "French chess player Ida Lund sang.", "Ida Lund"),
            nameless("d", "The French foreign minister"));
    assertThat(persons(cast)).containsExactly("Ida Lund", "Ilse Orlan", "Per Anders");
    assertThat(actor(cast, "Ilse Orlan").evidence())
        .extracting(e -> e.report())
        .containsExactly("a", "d");
    assertThat(actor(cast, "Ilse Orlan").country()).isEqualTo("FR");
    assertThat(actor(cast, "Ilse Orlan").aliases())
        .contains(new Actor.Alias("The French foreign minister", Actor.Form.DESCRIPTION, 1));
  }

  @Test
  void aNamelessMinisterWithTwoHoldersIsNeither() {
    var cast =
        cast(
            person("a", "French Foreign Minister Ilse Orlan came.", "Ilse Orlan"),
            person("b", "French Foreign Minister Per Anders came.", "Per Anders"),
            nameless("c", "The French foreign minister"),
            nameless("d", "The French foreign minister"));
    assertThat(persons(cast))
        .containsExactly("French foreign minister", "Ilse Orlan", "Per Anders");
    assertThat(actor(cast, "French foreign minister").evidence()).hasSize(2);
  }

  @Test
  void aNamelessMinisterOfAnotherCountryIsNotTheOneNamed() {
    var cast =
        cast(
            person("a", "French Foreign Minister Ilse Orlan came.", "Ilse Orlan"),
            nameless("b", "The Danish foreign minister"));
    assertThat(persons(cast)).containsExactly("Danish foreign minister", "Ilse Orlan");
  }

  @Test
  void aTitleInCommonForgivesALetterInAShortName() {
    var same =
        cast(
            person("a", "Foreign Minister Ilse Orlan came. Orlan left.", "Ilse Orlan", "Orlan"),
            person("b", "Foreign Minister Ilse Orlan came.", "Ilse Orlan"),
            person("c", "Foreign Minister Ilse Orlen came.", "Ilse Orlen"));
    assertThat(persons(same)).containsExactly("Ilse Orlan");
    var other =
        cast(
            person("a", "Foreign Minister Ilse Orlan came. Orlan left.", "Ilse Orlan", "Orlan"),
            person("b", "Foreign Minister Ilse Orlan came.", "Ilse Orlan"),
            person("c", "Singer Ilse Orlen came.", "Ilse Orlen"));
    assertThat(persons(other)).containsExactly("Ilse Orlan", "Ilse Orlen");
  }

  @Test
  void ofTwoWithEqualRightsTheTitleDecidesWhoseShortFormItIs() {
    var cast =
        cast(
            person("a", "Singer Ilse Orlan came.", "Ilse Orlan"),
            person("b", "Foreign Minister Per Orlan came.", "Per Orlan"),
            person("c", "Foreign Minister Orlan came.", "Orlan"));
    assertThat(persons(cast)).containsExactly("Ilse Orlan", "Per Orlan");
    assertThat(actor(cast, "Per Orlan").evidence()).hasSize(2);
  }

  @Test
  void countriesKeepAShortFormFromAnothersName() {
    var cast =
        cast(
            person("a", "French Foreign Minister Ilse Orlan came.", "Ilse Orlan"),
            person("b", "Danish Foreign Minister Orlan came.", "Orlan"));
    assertThat(persons(cast)).containsExactly("Ilse Orlan", "Orlan");
  }

  @Test
  void misspellingsAreForgivenInOneReportOnly() {
    var right = "Tolvane came. Tolvane left. Tolvane sang. Tolvane sat.";
    var cast =
        cast(
            person("a", right, "Tolvane"),
            person("b", "Tolvaine came.", "Tolvaine"),
            person("c", "Tolvaine left.", "Tolvaine"));
    assertThat(persons(cast)).containsExactly("Tolvaine", "Tolvane");
  }

  @Test
  void besideTheRightFormAMisspellingIsRare() {
    var cast =
        cast(
            person("a", "Tolvane came. Tolvane left. Tolvaine sang.", "Tolvane", "Tolvaine"),
            person("b", "Tolvane came.", "Tolvane"));
    assertThat(persons(cast)).containsExactly("Tolvane");
    var often =
        cast(
            person(
                "a",
                "Tolvane came. Tolvane left. Tolvaine sang. Tolvaine sat.",
                "Tolvane",
                "Tolvaine"),
            person("b", "Tolvane came.", "Tolvane"));
    assertThat(persons(often)).containsExactly("Tolvaine", "Tolvane");
  }

  @Test
  void aMisspellingNeverGivesTheName() {
    var cast =
        cast(
            person("a", "Castellow came. Castellow left.", "Castellow"),
            person("b", "Castellow came.", "Castellow"),
            person("c", "Castelow came.", "Castelow"));
    assertThat(persons(cast)).containsExactly("Castellow");
    assertThat(actor(cast, "Castellow").aliases())
        .containsExactly(new Actor.Alias("Castelow", Actor.Form.MISSPELLING, 1));
  }

  @Test
  void aLongerNameThatOneOfManyReportsHasIsNotTheName() {
    var cast =
        cast(
            person("a", "Ilse Orlan came.", "Ilse Orlan"),
            person("b", "Ilse Orlan came.", "Ilse Orlan"),
            person("c", "Ilse Orlan came.", "Ilse Orlan"),
            person("d", "PA Ilse Orlan came. Ilse Orlan left.", "PA Ilse Orlan", "Ilse Orlan"));
    assertThat(actor(cast, "Ilse Orlan").evidence()).hasSize(4);
  }

  @Test
  void aLongerNameThatSeveralReportsHaveIsTheName() {
    var cast =
        cast(
            person("a", "Ilse Orlan came.", "Ilse Orlan"),
            person("b", "Ilse K. Orlan came.", "Ilse K. Orlan"),
            person("c", "Ilse K. Orlan came.", "Ilse K. Orlan"),
            person("d", "Orlan came. Orlan left. Orlan sat. Orlan sang.", "Orlan"));
    assertThat(persons(cast)).containsExactly("Ilse K. Orlan");
    assertThat(actor(cast, "Ilse K. Orlan").aliases())
        .containsExactly(
            new Actor.Alias("Orlan", Actor.Form.SHORT, 4),
            new Actor.Alias("Ilse Orlan", Actor.Form.FULL, 1));
  }

  @Test
  void rolesOfAllReportsStandTogetherWithTheirEvidence() {
    var cast =
        cast(
            person("a", "Foreign Minister Ilse Orlan came.", "Ilse Orlan"),
            person("b", "French Foreign Minister Ilse Orlan came.", "Ilse Orlan"));
    assertThat(actor(cast, "Ilse Orlan").roles())
        .singleElement()
        .satisfies(role -> {
          assertThat(role.title()).isEqualTo("Foreign Minister");
          assertThat(role.of()).isEqualTo("French");
          assertThat(role.evidence()).extracting(e -> e.report()).containsExactly("a", "b");
        });
  }

  @Test
  void aBodyIsTheSameWithItsCountrySaidOrNot() {
    var cast =
        cast(
            Told.report("a", "Trade grew in Veldra. The Veldran Water Board met its government.")
                .places("Veldra")
                .organisations("Veldran Water Board"),
            Told.report("b", "The Veldran government met. Veldra is big.")
                .places("Veldra")
                .others("Veldran"),
            Told.report("c", "The Water Board met.").organisations("Water Board"),
            Told.report("d", "The Harbour Guild met.").organisations("Harbour Guild"));
    assertThat(organisations(cast)).containsExactly("Harbour Guild", "Veldran Water Board");
    assertThat(actor(cast, "Veldran Water Board").country()).isEqualTo("Veldra");
  }

  @Test
  void countriesOfSeveralWordsStandBeforeNamesToo() {
    var cast =
        cast(
            Told.report("a", "The Saudi Arabian Water Board met.")
                .organisations("Saudi Arabian Water Board"),
            Told.report("b", "The Water Board met.").organisations("Water Board"));
    assertThat(organisations(cast)).hasSize(1);
  }

  @Test
  void anyOtherWordBeforeANameMakesAnotherBody() {
    var cast =
        cast(
            Told.report("a", "The Northern Water Board met.").organisations("Northern Water Board"),
            Told.report("b", "The Water Board met.").organisations("Water Board"));
    assertThat(organisations(cast)).containsExactly("Northern Water Board", "Water Board");
  }

  @Test
  void acronymsSayWhatTheyAre() {
    var cast =
        cast(
            Told.report("a", "The Northern Water Board met.").organisations("Northern Water Board"),
            Told.report("b", "The NWB met.").organisations("NWB"));
    assertThat(actor(cast, "Northern Water Board").aliases())
        .containsExactly(new Actor.Alias("NWB", Actor.Form.ACRONYM, 1));
    assertThat(Actor.Form.ACRONYM.word()).isEqualTo("acronym");
  }

  @Test
  void placesAndCountriesAreOneByName() {
    var cast =
        cast(
            Told.report("a", "It rained in Brantwick and in Sele and in France.")
                .places("Brantwick", "Sele", "France"),
            Told.report("b", "It rained in Brantwick and in Denmark and in France.")
                .places("Brantwick", "Denmark", "France"));
    assertThat(names(cast, Entity.Kind.PLACE)).containsExactly("Brantwick", "Sele");
    assertThat(names(cast, Entity.Kind.COUNTRY)).containsExactly("Denmark", "France");
    assertThat(actor(cast, "Brantwick").evidence()).hasSize(2);
  }

  @Test
  void actorsStandInOrderOfTheirIds() {
    var cast =
        cast(
            person("a", "Zeno Orlan met Ada Lund and IDA BERG.", "Zeno Orlan", "Ada Lund"),
            Told.report("b", "Unit met at Unit and UNIT.").organisations("Unit"),
            Told.report("c", "The U.N.I.T. met. The Unit 3 sat.").places("Unit 3"));
    assertThat(cast.actors()).extracting(Actor::id).isSorted().doesNotHaveDuplicates();
    assertThat(cast.actors()).extracting(Actor::id).contains("story-zeno-orlan");
  }

  @Test
  void mostMentionsTellTheKind() {
    var cast =
        cast(
            person("a", "Orlan came. Orlan left.", "Orlan"),
            Told.report("b", "Orlan met. Orlan sat. Orlan voted.").organisations("Orlan"));
    assertThat(cast.actors()).extracting(Actor::kind).containsExactly(Entity.Kind.ORGANISATION);
  }

  @Test
  void aDemonymReadAsANameElsewhereIsItsCountry() {
    var cast =
        cast(
            Told.report("a", "Trade grew in Veldra. The Veldran government was glad.")
                .places("Veldra")
                .others("Veldran"),
            Told.report("b", "The Veldran was late.").organisations("Veldran"));
    assertThat(cast.actors()).extracting(Actor::name).containsExactly("Veldra");
  }

  @Test
  void theAllianceIsTheOneAllianceOfTheStory() {
    var cast =
        cast(
            Told.report("a", "The River Alliance marched. The Alliance sang.")
                .organisations("River Alliance", "Alliance"),
            Told.report("b", "The Alliance slept.").organisations("Alliance"));
    assertThat(organisations(cast)).containsExactly("River Alliance");
    assertThat(actor(cast, "River Alliance").aliases())
        .containsExactly(new Actor.Alias("Alliance", Actor.Form.SHORT, 2));
  }

  @Test
  void whereTwoAlliancesFitNeitherIsMeant() {
    var cast =
        cast(
            Told.report("a", "The River Alliance marched.").organisations("River Alliance"),
            Told.report("b", "The Hill Alliance marched.").organisations("Hill Alliance"),
            Told.report("c", "The Alliance slept.").organisations("Alliance"));
    assertThat(organisations(cast)).containsExactly("Alliance", "Hill Alliance", "River Alliance");
  }

  @Test
  void thePrimeMinisterOfAReportThatNamesHerWithoutATitleIsShe() {
    var cast =
        cast(
            person(
                "a",
                "Prime Minister Ilse Orlan came. Ida Lund, the leader of it, slept.",
                "Ilse Orlan",
                "Ida Lund"),
            Told.report("b", "Ilse Orlan came. The prime minister said that the dam holds well.")
                .persons("Ilse Orlan")
                .says("The prime minister", "said", "the dam holds well"));
    assertThat(persons(cast)).containsExactly("Ida Lund", "Ilse Orlan");
    assertThat(actor(cast, "Ilse Orlan").aliases())
        .extracting(Actor.Alias::text)
        .contains("The prime minister");
  }

  @Test
  void aGarbledReportMisspellsBothPartsOfAName() {
    var cast =
        cast(
            person(
                "a",
                "Sava Ketterin and Matthis Quarrow came. Ketterin spoke. Ketterin left.",
                "Sava Ketterin",
                "Matthis Quarrow",
                "Ketterin"),
            person("b", "Sava Keterin and Matis Quarow came.", "Sava Keterin", "Matis Quarow"));
    assertThat(persons(cast)).containsExactly("Matthis Quarrow", "Sava Ketterin");
  }

  @Test
  void aPlaceOfOneDatelineIsAPlaceInAllReports() {
    var cast =
        cast(
            Told.report("a", "BELMAR, Norway — It rained.").organisations("BELMAR"),
            Told.report("b", "Belmar slept, and Belmar sang.").persons("Belmar"));
    assertThat(persons(cast)).isEmpty();
    assertThat(names(cast, Entity.Kind.PLACE)).hasSize(1);
  }

  @Test
  void aCountryThatOnlySeveralReportsShowIsOne() {
    var cast =
        cast(
            Told.report("a", "The president of Belvar spoke.").places("Belvar"),
            Told.report("b", "Belvar and France share a river.").persons("Belvar"));
    assertThat(names(cast, Entity.Kind.COUNTRY)).containsExactly("Belvar", "France");
  }
}
