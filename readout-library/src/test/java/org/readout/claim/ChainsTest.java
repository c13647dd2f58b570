package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.annotate.name.NameKind;

class ChainsTest {

  private static final String RAIN = "It rained on the hills. ".repeat(8);

  private static String speaker(Claims claims, String words) {
    for (StatementClaim statement : claims.statements()) {
      if (statement.content().of(claims.report().text()).contains(words)) {
        var number = statement.speaker();
        return number == null ? "nobody" : claims.entities().get(number).name();
      }
    }
    return "no statement";
  }

  private static Told twoPersons() {
    return Told.text("Ilse Orlan met Per Anders in the hall. “The roads are open,” he said.")
        .persons("Ilse Orlan", "Per Anders")
        .says("he", "said", "“The roads are open,”");
  }

  @Test
  void aPronounIsWhomTheReaderSurelyLinksItTo() {
    assertThat(speaker(twoPersons().claims(), "roads")).isEqualTo("Ilse Orlan");
    var linked = twoPersons().onePerson(0.95, "Per Anders", "he").claims();
    assertThat(speaker(linked, "roads")).isEqualTo("Per Anders");
  }

  @Test
  void aWeakLinkChangesNothing() {
    var linked = twoPersons().onePerson(0.1, "Per Anders", "he").claims();
    assertThat(speaker(linked, "roads")).isEqualTo("Ilse Orlan");
  }

  @Test
  void aPronounBeforeTheNameIsLinkedForwardsToo() {
    assertThat(speaker(guard(1, 0.95), "roads")).isEqualTo("Per Anders");
  }

  @Test
  void aLinkIsNoSurerThanItselfOrThanItsName() {
    assertThat(speaker(guard(0.35, 0.9), "roads")).isEqualTo("no statement");
    assertThat(speaker(guard(1, 0.4), "roads")).isEqualTo("no statement");
    var named =
        Told.text("The newcomer met Per Anders. " + RAIN + "He said that the roads are open again.")
            .persons("Per Anders")
            .says("He", "said", "the roads are open again")
            .chain(
                NameKind.PERSON,
                new Told.Link("The newcomer", 1),
                new Told.Link("Per Anders", 0.3),
                new Told.Link("He", 0.9));
    assertThat(speaker(named.claims(), "roads")).isEqualTo("no statement");
  }

  private static Claims guard(double he, double name) {
    return Told.text("A guard came. He said that the roads are open again. Per Anders left.")
        .persons("Per Anders")
        .says("He", "said", "the roads are open again")
        .chain(
            NameKind.PERSON,
            new Told.Link("A guard", 1),
            new Told.Link("He", he),
            new Told.Link("Per Anders", name))
        .claims();
  }

  @Test
  void aNameOfAnotherKindIsNotLinked() {
    var claims =
        Told.text("The Harbour Guild met. Later Bellmar said that the roads are open again.")
            .organisations("Harbour Guild")
            .places("Bellmar")
            .says("Bellmar", "said", "the roads are open again")
            .oneBody(0.95, "The Harbour Guild", "Bellmar")
            .claims();
    assertThat(speaker(claims, "roads")).isNotEqualTo("Harbour Guild");
  }

  @Test
  void aSureLinkReachesFartherThanTheRules() {
    assertThat(speaker(far(0.8), "roads")).isEqualTo("Per Anders");
    assertThat(speaker(far(0.6), "roads")).isEqualTo("no statement");
  }

  private static Claims far(double link) {
    return Told.text("Per Anders came. " + RAIN + "He said that the roads are open again.")
        .persons("Per Anders")
        .says("He", "said", "the roads are open again")
        .onePerson(link, "Per Anders", "He")
        .claims();
  }

  @Test
  void thePronounIsAMentionOfThePerson() {
    var person = far(0.8).entities().getFirst();
    assertThat(person.mentions())
        .extracting(Mention::form)
        .containsExactly(Mention.Form.NAME, Mention.Form.PRONOUN);
  }

  @Test
  void theyAreTheBodyOfTheirChainAndNoPerson() {
    var body =
        Told.text("The Harbour Guild met. Then they said that the roads are open again.")
            .organisations("Harbour Guild")
            .says("they", "said", "the roads are open again")
            .oneBody(0.9, "The Harbour Guild", "they")
            .claims();
    assertThat(speaker(body, "roads")).isEqualTo("Harbour Guild");
    var person =
        Told.text("Per Anders came. Then they said that the roads are open again.")
            .persons("Per Anders")
            .says("they", "said", "the roads are open again")
            .onePerson(0.9, "Per Anders", "they")
            .claims();
    assertThat(speaker(person, "roads")).isEqualTo("no statement");
  }

  @Test
  void aDescriptionThatNoRuleKnowsIsWhomTheReaderLinksItTo() {
    assertThat(speaker(newcomer(0.8), "roads")).isEqualTo("Ilse Orlan");
    assertThat(speaker(newcomer(0.6), "roads")).isEqualTo("no statement");
  }

  private static Claims newcomer(double link) {
    return Told.text("Ilse Orlan came. The newcomer said that the roads are open again.")
        .persons("Ilse Orlan")
        .says("The newcomer", "said", "the roads are open again")
        .onePerson(link, "Ilse Orlan", "The newcomer")
        .claims();
  }

  @Test
  void aTitleIsItsBearersWhateverTheReaderLinksItTo() {
    var claims =
        Told.text(
                "Foreign Minister Ilse Orlan met Per Anders. "
                    + "The foreign minister said that the dam holds well.")
            .persons("Ilse Orlan", "Per Anders")
            .says("The foreign minister", "said", "the dam holds well")
            .onePerson(0.99, "Per Anders", "The foreign minister")
            .claims();
    assertThat(speaker(claims, "dam holds")).isEqualTo("Ilse Orlan");
  }

  @Test
  void aTitleThatNobodyBearsIsWhomTheReaderLinksItTo() {
    var claims =
        Told.text("Ilse Orlan came. The ambassador said that the dam holds well.")
            .persons("Ilse Orlan")
            .says("The ambassador", "said", "the dam holds well")
            .onePerson(0.9, "Ilse Orlan", "The ambassador")
            .claims();
    assertThat(speaker(claims, "dam holds")).isEqualTo("Ilse Orlan");
  }

  @Test
  void aNameIsWhoBearsItWhateverTheReaderLinksItTo() {
    var claims =
        Told.text("Ilse Orlan met Per Anders. Then Anders said that the dam holds well.")
            .persons("Ilse Orlan", "Per Anders", "Anders")
            .says("Anders", "said", "the dam holds well")
            .onePerson(0.99, "Ilse Orlan", "Anders")
            .claims();
    assertThat(speaker(claims, "dam holds")).isEqualTo("Per Anders");
  }

  @Test
  void aChainThatNamesSeveralIsBelievedByHalves() {
    var text = "Ilse Orlan and Per Anders came. " + RAIN + "He said that the roads are open again.";
    var claims =
        Told.text(text)
            .persons("Ilse Orlan", "Per Anders")
            .says("He", "said", "the roads are open again")
            .onePerson(0.9, "Ilse Orlan", "Per Anders", "He")
            .claims();
    assertThat(speaker(claims, "roads")).isEqualTo("no statement");
  }

  @Test
  void aChainThatNamesNobodySaysNothing() {
    var claims =
        Told.text("Ilse Orlan met a guard. “The roads are open,” he said.")
            .persons("Ilse Orlan")
            .says("he", "said", "“The roads are open,”")
            .onePerson(0.99, "a guard", "he")
            .claims();
    assertThat(speaker(claims, "roads")).isEqualTo("Ilse Orlan");
  }
}
