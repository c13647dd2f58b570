package org.readout.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.text.Segmenter;
import org.readout.text.Span;

class RolesTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  @Test
  void aTitleBeforeANameBelongsToItAndToTheCountryBeforeIt() {
    assertThat(roles("Danish Foreign Minister Ona Vell arrived.", "Ona Vell"))
        .containsExactly("Foreign Minister | Danish | Ona Vell");
    assertThat(roles("U.S. Secretary of State Ona Vell arrived.", "Ona Vell"))
        .containsExactly("Secretary of State | U.S. | Ona Vell");
  }

  @Test
  void anAppositionBehindANameDescribesIt() {
    assertThat(roles("Ona Vell, Norway’s top foreign policy official, left.", "Ona Vell"))
        .containsExactly("top foreign policy official | Norway | Ona Vell");
    assertThat(
            roles(
                "It is hard, said Karl Ems, a research fellow at Norway House.",
                "Karl Ems",
                "Norway House"))
        .containsExactly("research fellow | Norway House | Karl Ems");
  }

  @Test
  void whoIsElectedOrNamedBearsTheTitle() {
    assertThat(roles("They elected Ona Vell as their speaker in May.", "Ona Vell"))
        .containsExactly("speaker | null | Ona Vell");
    assertThat(roles("Ona Vell was sworn in as foreign minister.", "Ona Vell"))
        .containsExactly("foreign minister | null | Ona Vell");
  }

  @Test
  void aRankBeforeTheNameHidesNoDescriptionAheadOfIt() {
    assertThat(roles("They met his sister, Captain Ona Vell, there.", "Ona Vell"))
        .containsExactlyInAnyOrder("sister | null | Ona Vell", "Captain | null | Ona Vell");
  }

  @Test
  void anAppositionAheadOfANameDescribesIt() {
    assertThat(roles("Talks with Norway's top diplomat, Ona Vell, began.", "Ona Vell"))
        .containsExactly("top diplomat | Norway | Ona Vell");
  }

  @Test
  void anIndefiniteTitleAheadOfASubjectDescribesIt() {
    assertThat(roles("A harbour spokesman, Ona Vell, said so.", "Ona Vell"))
        .containsExactly("harbour spokesman | null | Ona Vell");
    assertThat(roles("They thanked Drova, whose envoy, Ms Ona Vell, had left.", "Ona Vell"))
        .containsExactly("envoy | null | Ona Vell");
    assertThat(roles("He saw a lawyer, Ona Vell, two clerks and a dog.", "Ona Vell")).isEmpty();
  }

  @Test
  void aListOfPersonsIsNoApposition() {
    assertThat(
            roles("He met Karl Ems, Foreign Minister Ona Vell and others.", "Karl Ems", "Ona Vell"))
        .containsExactly("Foreign Minister | null | Ona Vell");
  }

  @Test
  void aDefiniteDescriptionStandsAlone() {
    assertThat(roles("The Danish leader and the top US diplomat spoke; the ministry did not."))
        .containsExactly(
            "leader | Danish | null", "top US diplomat | US | null", "ministry | null | null");
    assertThat(roles("A diplomat spoke to a lawyer.")).isEmpty();
  }

  @Test
  void officesHaveOneHolderAndPostsSeveral() {
    var titles = Titles.english();
    assertThat(List.of("foreign minister", "President", "top US diplomat", "secretary of state"))
        .allMatch(titles::isUnique);
    assertThat(List.of("former president", "spokesman", "officials", "deputy minister", "diplomat"))
        .noneMatch(titles::isUnique);
    assertThat(titles.normal("the  Defence Minister")).isEqualTo("defense minister");
  }

  private static List<String> roles(String text, String... persons) {
    var document = SEGMENTER.segment(text);
    var names = new ArrayList<Name>();
    for (String person : persons) {
      int at = text.indexOf(person);
      var kind = person.contains("House") ? NameKind.ORGANISATION : NameKind.PERSON;
      names.add(new Name(new Span(at, at + person.length()), kind, Name.Basis.READER, 0.9));
    }
    return Roles.find(document, Names.find(document, names)).stream()
        .map(role ->
            at(text, role.title()) + " | " + at(text, role.of()) + " | " + at(text, role.holder()))
        .toList();
  }

  private static String at(String text, @org.jspecify.annotations.Nullable Span span) {
    return span == null ? "null" : span.of(text);
  }

  @Test
  void anEnvoySomewhereIsSetBeforeHisName() {
    assertThat(roles("Norway’s envoy in Denmark, Ona Vell, left.", "Ona Vell"))
        .containsExactly("envoy | Norway | Ona Vell");
    assertThat(roles("He saw the ambassador to Denmark, Ona Vell, there.", "Ona Vell"))
        .containsExactly("ambassador | Denmark | Ona Vell");
    assertThat(roles("Envoy to Denmark Ona Vell left.", "Ona Vell"))
        .containsExactly("Envoy to Denmark | null | Ona Vell");
    assertThat(roles("Ambassador to Denmark, Ona Vell, left.", "Ona Vell"))
        .containsExactly("Ambassador | Denmark | Ona Vell");
  }

  @Test
  void excellencyIsACourtesyAndNoPartOfTheName() {
    assertThat(roles("His Excellency President Ona Vell left.", "Excellency President Ona Vell"))
        .containsExactly("President | null | Ona Vell");
    assertThat(roles("President H.E. Ona Vell left.", "H.E. Ona Vell"))
        .containsExactly("President | null | Ona Vell");
    assertThat(roles("The ambassador, HE Ona Vell, left.", "HE Ona Vell"))
        .containsExactly("ambassador | null | Ona Vell");
  }

  @Test
  void twoTitlesSetBeforeANameAreBothHis() {
    assertThat(
            roles(
                "The President of the Republic, Supreme Chief, His Excellency Ona Vell, left.",
                "Ona Vell"))
        .contains("President | null | Ona Vell");
  }

  @Test
  void whoSaysTheSentenceIsNoTitleOfItsLastName() {
    assertThat(roles("They unwound the call with Ona Vell, one harbour official said.", "Ona Vell"))
        .isEmpty();
    assertThat(roles("Ona Vell, a harbour official, said so.", "Ona Vell"))
        .containsExactly("harbour official | null | Ona Vell");
  }

  @Test
  void aHyphenedGivenNameBelongsToItsFamilyName() {
    assertThat(roles("President Han Soo-in arrived.", "Han Soo-in"))
        .containsExactly("President | null | Han Soo-in");
    assertThat(roles("President Han Soo-jin arrived.", "Han"))
        .containsExactly("President | null | Han Soo-jin");
  }
}
