package org.readout.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.claim.Claims;
import org.readout.claim.Entity;
import org.readout.claim.Told;
import org.readout.story.Story;

class CastingTest {

  private static Cast cast(Told... reports) {
    var claims = new ArrayList<Claims>();
    for (Told report : reports) {
      claims.add(report.claims());
    }
    return Casting.cast(new Story("story", claims, Map.of()));
  }

  private static Told person(String id, String text, String... names) {
    return Told.report(id, text).persons(names);
  }

  private static List<String> persons(Cast cast) {
    return cast.actors().stream()
        .filter(actor -> actor.kind() == Entity.Kind.PERSON)
        .map(Actor::name)
        .sorted()
        .toList();
  }

  private static Actor actor(Cast cast, String name) {
    return cast.actors().stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Actor.Form form(Cast cast, String name, String alias) {
    return actor(cast, name).aliases().stream()
        .filter(one -> one.text().equals(alias))
        .map(Actor.Alias::form)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Ilse Orlan, Orlan, Ilse Orlan",
    "Ilse Orlan, Ilse, Ilse Orlan",
    "Ilse K. Orlan, Ilse Orlan, Ilse K. Orlan",
    "Han Soo-jin, Han Soo Jin, Han Soo Jin",
    "Soo-jin Han, Han Soo-jin, Han Soo-jin",
    "Ilse Maria Orlan, Ilse Orlan, Ilse Maria Orlan",
  })
  void formsOfOneNameAreOnePerson(String one, String other, String name) {
    var cast =
        cast(
            person("a", one + " came. It rained.", one),
            person("b", other + " left. It rained.", other));
    assertThat(persons(cast)).containsExactly(name);
    assertThat(actor(cast, name).evidence()).extracting(e -> e.report()).containsExactly("a", "b");
  }

  @Test
  void aNameWithItsTitleBeforeItIsAFormOfIt() {
    var cast =
        cast(
            person(
                "a",
                "President Ilse Orlan met Capt Stern. Mr Lund met Fr Per Lund.",
                "Ilse Orlan",
                "Stern",
                "Per Lund",
                "Lund"));
    assertThat(form(cast, "Ilse Orlan", "President Ilse Orlan")).isEqualTo(Actor.Form.TITLE);
    assertThat(form(cast, "Stern", "Capt Stern")).isEqualTo(Actor.Form.TITLE);
    assertThat(form(cast, "Per Lund", "Fr Per Lund")).isEqualTo(Actor.Form.TITLE);
    assertThat(actor(cast, "Per Lund").aliases())
        .extracting(Actor.Alias::text)
        .doesNotContain("Mr Lund");
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong Il",
    "Li Wei, Li Wen",
    "Ivan Ivanov, Ivan Ivanova",
    "Ivanov, Ivanova",
    "Anna Berg, Anne Berg",
    "Carlo Berg, Carla Berg",
    "Maria Berg, Marta Berg",
    "Daniel Berg, Daniela Berg",
    "Xu, Xi",
    "Ivo W. Stern, Ivo H. W. Stern",
    "Nguyen Van Minh, Nguyen Thi Minh",
    "Hasan Orlan, Hassan Berg",
  })
  void namesakesStayApart(String often, String once) {
    var cast =
        cast(
            person("a", often + " came. " + often + " sat. " + often + " left.", often),
            person("b", often + " slept.", often),
            person("c", once + " sang.", once));
    assertThat(persons(cast)).containsExactlyInAnyOrder(often, once);
  }

  @ParameterizedTest
  @CsvSource({"Blinkin, Blenkin", "Theodora Castellow, Theodora Castelow", "Tolvane, Tolvaine"})
  void aRareSpellingInOneReportIsAMisspelling(String right, String wrong) {
    var cast =
        cast(
            person("a", right + " came. " + right + " left.", right),
            person("b", right + " sat.", right),
            person("c", wrong + " sang.", wrong));
    assertThat(persons(cast)).containsExactly(right);
    assertThat(form(cast, right, wrong)).isEqualTo(Actor.Form.MISSPELLING);
  }

  @Test
  void twoFullNamesInOneReportAreTwoPersons() {
    var cast =
        cast(
            person("a", "Leopold Orlan came. Leopold Orlan left.", "Leopold Orlan"),
            person(
                "b",
                "Leopold Orlan sat. Leopold Orlan sang. Leopolda Orlan and Leobold Orlan too.",
                "Leopolda Orlan",
                "Leobold Orlan",
                "Leopold Orlan"));
    assertThat(persons(cast)).contains("Leopold Orlan", "Leobold Orlan", "Leopolda Orlan");
  }

  @Test
  void aReportKnownToMisspellIsForgivenMore() {
    var cast =
        cast(
            person("a", "Theodora Castellow met Gerta Pohl.", "Theodora Castellow", "Gerta Pohl"),
            person("b", "Theodora Castellow saw Gerta Pohl.", "Theodora Castellow", "Gerta Pohl"),
            person("c", "Theodora Castelow and Gerta Pole.", "Theodora Castelow", "Gerta Pole"));
    assertThat(persons(cast)).containsExactly("Gerta Pohl", "Theodora Castellow");
  }

  @Test
  void aReportThatMisspellsNothingElseIsNot() {
    var cast =
        cast(
            person("a", "Gerta Pohl came.", "Gerta Pohl"),
            person("b", "Gerta Pohl left.", "Gerta Pohl"),
            person("c", "Gerta Pole sang.", "Gerta Pole"));
    assertThat(persons(cast)).containsExactly("Gerta Pohl", "Gerta Pole");
  }

  @Test
  void aShortFormOfTwoEquallyInViewIsNeither() {
    var cast =
        cast(
            person("a", "Ilse Orlan came.", "Ilse Orlan"),
            person("b", "Per Orlan came.", "Per Orlan"),
            person("c", "Orlan came.", "Orlan"));
    assertThat(persons(cast)).containsExactly("Ilse Orlan", "Orlan", "Per Orlan");
  }

  @Test
  void aShortFormOfTwoIsTheOneNamedMuchMore() {
    var cast =
        cast(
            person("a", "Ilse Orlan came. Orlan sat. Orlan left.", "Ilse Orlan", "Orlan"),
            person("b", "Per Orlan came.", "Per Orlan"),
            person("c", "Orlan came.", "Orlan"));
    assertThat(persons(cast)).containsExactly("Ilse Orlan", "Per Orlan");
    assertThat(actor(cast, "Ilse Orlan").evidence()).hasSize(2);
  }

  @Test
  void acronymsAndCountriesBeforeTheNameAreOneOrganisation() {
    var cast =
        cast(
            Told.report("a", "The Northern Water Board met.").organisations("Northern Water Board"),
            Told.report("b", "The NWB met.").organisations("NWB"),
            Told.report("c", "The French Northern Water Board met.")
                .organisations("French Northern Water Board"));
    assertThat(cast.actors())
        .filteredOn(actor -> actor.kind() == Entity.Kind.ORGANISATION)
        .extracting(Actor::name)
        .containsExactly("French Northern Water Board");
    assertThat(form(cast, "French Northern Water Board", "Northern Water Board"))
        .isEqualTo(Actor.Form.SHORT);
  }

  @Test
  void ministriesOfTwoCountriesStayApart() {
    var cast =
        cast(
            Told.report("a", "The French Foreign Ministry met.")
                .organisations("French Foreign Ministry"),
            Told.report("b", "The Danish Foreign Ministry met.")
                .organisations("Danish Foreign Ministry"));
    assertThat(cast.actors())
        .filteredOn(actor -> actor.kind() == Entity.Kind.ORGANISATION)
        .hasSize(2);
  }

  @Test
  void aPlaceThatIsACountryInOneReportIsOneInAll() {
    var cast =
        cast(
            Told.report("a", "Trade grew in Veldra. The Veldran government was glad.")
                .places("Veldra")
                .others("Veldran"),
            Told.report("b", "Rain fell in Veldra.").places("Veldra"));
    assertThat(actor(cast, "Veldra").kind()).isEqualTo(Entity.Kind.COUNTRY);
    assertThat(actor(cast, "Veldra").evidence()).hasSize(2);
    assertThat(form(cast, "Veldra", "Veldran")).isEqualTo(Actor.Form.DEMONYM);
  }

  @Test
  void oneWrongVoteForAKindIsOutvoted() {
    var cast =
        cast(
            person("a", "Orlan came. Orlan sat. Orlan left.", "Orlan"),
            Told.report("b", "Orlan came.").places("Orlan"));
    assertThat(cast.actors()).extracting(Actor::kind).containsExactly(Entity.Kind.PERSON);
  }

  @Test
  void aDescriptionWithoutNameJoinsWhoHoldsTheOfficeOfThatCountry() {
    var cast =
        cast(
            person("a", "French Foreign Minister Ilse Orlan came.", "Ilse Orlan").others("French"),
            Told.report("b", "The French foreign minister said that the dam holds well.")
                .others("French"));
    assertThat(persons(cast)).contains("Ilse Orlan");
  }

  @Test
  void idsAreUniqueEvenWhereANameLooksLikeANumberedOne() {
    var cast =
        cast(
            Told.report("a", "Unit met. Unit 2 met.").organisations("Unit 2", "Unit"),
            Told.report("b", "Unit lies here.").places("Unit").persons("nobody"));
    assertThat(cast.actors()).extracting(Actor::id).doesNotHaveDuplicates();
    assertThat(cast.actors()).extracting(Actor::id).allMatch(id -> id.startsWith("story-unit"));
  }

  @Test
  void everyEntityIsSomeActorAndAliasesCountMentions() {
    var cast = cast(person("a", "Ilse Orlan came. Orlan sat. Orlan left.", "Ilse Orlan", "Orlan"));
    assertThat(cast.of("a", 0)).isPresent();
    assertThat(cast.of("a", null)).isEmpty();
    assertThat(cast.of("b", 0)).isEmpty();
    assertThat(actor(cast, "Ilse Orlan").aliases())
        .containsExactly(new Actor.Alias("Orlan", Actor.Form.SHORT, 2));
  }

  @Test
  void theOrderOfTheReportsChangesNothing() {
    var claims = new ArrayList<Claims>();
    String[][] told = {
      {"a", "Foreign Minister Ilse Orlan met Per Anders.", "Ilse Orlan", "Per Anders"},
      {"b", "Orlan came late. Minister Orlan left.", "Orlan"},
      {"c", "Ilse Orlen saw Anders.", "Ilse Orlen", "Anders"},
      {"d", "Per Orlan and Ilse Orlan and Per Andrews.", "Per Orlan", "Ilse Orlan", "Per Andrews"},
      {"e", "Orlan Per is not Per Orlan.", "Orlan Per", "Per Orlan"},
    };
    for (String[] one : told) {
      var names = List.of(one).subList(2, one.length).toArray(String[]::new);
      claims.add(person(one[0], one[1], names).claims());
    }
    var expected = Casting.cast(new Story("story", claims, Map.of()));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertThat(Casting.cast(new Story("story", claims, Map.of()))).isEqualTo(expected);
    }
  }
}
