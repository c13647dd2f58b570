package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whom pronouns, offices and clauses beside a quotation make its speaker.
class WhoSpeaksTest {

  private static String speaker(Told told, String words) {
    var claims = told.claims();
    for (StatementClaim statement : claims.statements()) {
      if (statement.content().of(claims.report().text()).contains(words)) {
        var number = statement.speaker();
        return number == null ? "nobody" : claims.entities().get(number).name();
      }
    }
    return "no statement";
  }

  private static String mentions(Told told, String name) {
    var claims = told.claims();
    return claims.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .map(entity -> entity.mentions().size() + " " + entity.kind())
        .findFirst()
        .orElse("unknown");
  }

  @Test
  void heIsNotHisSister() {
    var told =
        Told.text(
                "Ivo Stern was not convinced. He studies dams, and his sister, Captain Ida Stern,"
                    + " guards them. “The dam holds well today,” he said.")
            .persons("Ivo Stern", "Ida Stern")
            .says("he", "said", "“The dam holds well today,”");
    assertThat(speaker(told, "The dam holds")).isEqualTo("Ivo Stern");
  }

  @Test
  void sheIsWhoHasBeenCalledSheBefore() {
    var told =
        Told.text(
                "Ona Tolvane came. She slept. Later, when Ona Tolvane had received the envoy, Per"
                    + " Lund, she told him that the dam “holds well in every season”.")
            .persons("Ona Tolvane", "Per Lund")
            .says("she", "told", "the dam “holds well in every season”");
    assertThat(speaker(told, "holds well")).isEqualTo("Ona Tolvane");
  }

  @Test
  void aStatementThatIsAnnouncedIsWhoMadeIt() {
    var told =
        Told.text(
                "In connection with the acts of Ruun, Foreign Minister Ona Tolvane made the following"
                    + " statement.\n\n“Tesk is a peaceful country and has never closed the dam. It"
                    + " will not do so now.”\n")
            .persons("Ona Tolvane");
    assertThat(speaker(told, "peaceful country")).isEqualTo("Ona Tolvane");
  }

  @Test
  void aCueThatIsAPieceOfAWordHoldsNoWord() {
    var told =
        Told.text("Said Ona Tolvane: the dam holds well in every season.")
            .persons("Ona Tolvane")
            .says("Ona Tolvane", "aid", "the dam holds well in every season");
    assertThat(told.claims().statements()).hasSizeLessThan(2);
  }

  @Test
  void theCourtesyTellsNamesakesApart() {
    var told =
        Told.text(
                "Ona Stern spoke. Ms. Stern sang. Chief Ivo Stern, a cousin, slept. Ms. Stern left.")
            .persons("Ona Stern", "Ivo Stern", "Stern");
    assertThat(mentions(told, "Ona Stern")).isEqualTo("3 PERSON");
    assertThat(mentions(told, "Ivo Stern")).isEqualTo("1 PERSON");
  }

  @Test
  void aSlipInDoubledLettersIsNoNamesakeYetToCome() {
    var told =
        Told.text("Ruan Castelow spoke. Castellow sang. Imre Castellow, a chemist, slept.")
            .persons("Ruan Castelow", "Imre Castellow", "Castellow");
    assertThat(mentions(told, "Ruan Castelow")).isEqualTo("2 PERSON");
    assertThat(mentions(told, "Imre Castellow")).isEqualTo("1 PERSON");
  }

  @Test
  void inTheWordsOfSomebodySaysMoreThanTheVerb() {
    var told =
        Told.text("Ilse Orlan came home “with a jar of plums,” in the words of a diplomat.")
            .persons("Ilse Orlan")
            .says("Ilse Orlan", "came home", "“with a jar of plums,”");
    assertThat(speaker(told, "plums")).isEqualTo("a diplomat");
  }

  @Test
  void inItsWordsIsTheBodyOfTheSentence() {
    var told =
        Told.text("The Water Court put off the hearing, there being in its words “nothing ripe”.")
            .organisations("Water Court");
    assertThat(speaker(told, "nothing ripe")).isEqualTo("Water Court");
  }

  @Test
  void aClauseBetweenCommasSaysWhoSpeaks() {
    var told = Told.text("Sanctions, a colleague of hers let slip, are “in the drawer for now”.");
    assertThat(speaker(told, "in the drawer")).isEqualTo("a colleague");
  }

  @Test
  void whoDoesSomethingGivesTheTermsOfIt() {
    var told =
        Told.text(
                "By nightfall the Water Ministry had suspended the line, “until the tone improves.”")
            .organisations("Water Ministry");
    assertThat(speaker(told, "until the tone")).isEqualTo("Water Ministry");
    assertThat(
            speaker(
                Told.text("The Water Ministry suspended its “rivers for all people” plan.")
                    .organisations("Water Ministry"),
                "rivers for all"))
        .isEqualTo("no statement");
  }

  @Test
  void theMinistryOfSomebodyIsNotThatPerson() {
    var told =
        Told.text("Ms. Orlan’s ministry said: “The dam holds well in every season.”")
            .persons("Orlan")
            .says("Ms. Orlan’s ministry", "said", "“The dam holds well in every season.”");
    assertThat(speaker(told, "The dam holds")).isEqualTo("Orlan’s ministry");
  }

  @Test
  void itIsTheDocumentThatSpokeBefore() {
    var told =
        Told.text(
                "Ilse Orlan of Norway came. “The talks were long,” a readout of the Water Ministry"
                    + " said. It called the dam “frank and friendly”.")
            .persons("Ilse Orlan")
            .organisations("Water Ministry")
            .says("a readout of the Water Ministry", "said", "“The talks were long,”")
            .says("It", "called", "the dam “frank and friendly”");
    assertThat(speaker(told, "frank")).isEqualTo("Water Ministry");
  }

  @Test
  void aCountrysReadoutIsThatOfItsForeignMinistry() {
    var told =
        Told.text(
                "The Danish Foreign Ministry slept. “The talks were long,” a Danish readout said.")
            .organisations("Foreign Ministry")
            .says("a Danish readout", "said", "“The talks were long,”");
    assertThat(speaker(told, "The talks")).isEqualTo("Foreign Ministry");
  }

  @Test
  void anEnvoyOfSomebodyIsNotThatPerson() {
    var told =
        Told.text("“The dam holds well,” the envoy of Orlan, Per Lund, said.")
            .persons("Orlan", "Per Lund")
            .says("the envoy of Orlan, Per Lund,", "said", "“The dam holds well,”");
    assertThat(speaker(told, "The dam holds")).isEqualTo("Per Lund");
  }

  @Test
  void whoWasElectedSpeakerIsTheSpeaker() {
    var told =
        Told.text(
                "It elected Ilse Orlan as its speaker in place of Per Lund. “We shall have lunch,”"
                    + " the speaker told members.")
            .persons("Ilse Orlan", "Per Lund");
    assertThat(speaker(told, "lunch")).isEqualTo("Ilse Orlan");
  }

  @Test
  void theOfficialIsTheNamelessOneWhoSpokeBefore() {
    var told =
        Told.text(
                "“It rained all day,” a senior official said. “The dam holds well,” the official"
                    + " said.")
            .says("a senior official", "said", "“It rained all day,”")
            .says("the official", "said", "“The dam holds well,”");
    assertThat(speaker(told, "The dam holds")).isEqualTo("a senior official");
  }

  @Test
  void whatWasDoneToSomebodyIsNoStatementOfWhoSpokeLast() {
    var told =
        Told.text("“It rained,” said Ilse Orlan. Per Lund was elected to lead all of them there.")
            .persons("Ilse Orlan", "Per Lund")
            .says("Ilse Orlan", "said", "“It rained,”")
            .says("", "was elected", "to lead all of them there");
    assertThat(speaker(told, "to lead all")).isEqualTo("no statement");
  }

  @Test
  void relativesAndLawyersOfSomebodyAreNotHe() {
    var told =
        Told.text("Ivo Stern is dead. Stern’s relatives said the dam had leaked for years.")
            .persons("Ivo Stern", "Stern")
            .says("Stern’s relatives", "said", "the dam had leaked for years");
    assertThat(speaker(told, "had leaked")).isEqualTo("Stern’s relatives");
  }

  @Test
  void whoIsNamedInWhatHeSaysIsNotHe() {
    var told =
        Told.text(
                "Ivo Stern came. “The dam holds,” Stern added. Per Lund would be asked to leave, he"
                    + " said.")
            .persons("Ivo Stern", "Stern", "Per Lund")
            .says("Stern", "added", "“The dam holds,”")
            .says("he", "said", "Per Lund would be asked to leave");
    assertThat(speaker(told, "would be asked")).isEqualTo("Ivo Stern");
  }

  @Test
  void aNamelessSenatorIsNotTheOneWhoIsNamed() {
    var told =
        Told.text(
                "A Harbour senator praised Senator Ona Vell. Vell smiled. This Harbour senator said"
                    + " it could not last.")
            .persons("Ona Vell", "Vell")
            .says("A Harbour senator", "praised", "Senator Ona Vell")
            .says("This Harbour senator", "said", "it could not last");
    assertThat(speaker(told, "could not last")).isNotEqualTo("Ona Vell");
  }

  @Test
  void theVicePresidentIsNotThePresident() {
    var told =
        Told.text(
                "President Ona Vell slept. Vice President Per Lund came. The president said the dam would hold.")
            .persons("Ona Vell", "Per Lund")
            .says("The president", "said", "the dam would hold");
    assertThat(speaker(told, "would hold")).isEqualTo("Ona Vell");
  }

  @Test
  void whoHoldsTheOfficeNowIsBeforeWhoHeldIt() {
    var told =
        Told.text(
                "President Ona Vell slept. Former President Per Lund came. The president said the dam would hold.")
            .persons("Ona Vell", "Per Lund")
            .says("The president", "said", "the dam would hold");
    assertThat(speaker(told, "would hold")).isEqualTo("Ona Vell");
  }

  @Test
  void anAmbassadorOfAnotherCountryIsSomebodyElse() {
    var told =
        Told.text(
                "Ambassador Ona Vell came. She saw Norway’s ambassador. Norway’s ambassador"
                    + " said it rained.")
            .persons("Ona Vell")
            .says("Norway’s ambassador", "said", "it rained");
    assertThat(speaker(told, "it rained")).isNotEqualTo("Ona Vell");
  }

  @Test
  void theWordsOfALongerPhraseAreNoGroup() {
    var told =
        Told.text("A secret police report warned that the dam would hold.")
            .says("A secret police", "warned", "that the dam would hold");
    assertThat(speaker(told, "would hold")).isEqualTo("police");
  }

  @Test
  void hisCounterpartIsNobodyElsesCounterpart() {
    var told =
        Told.text(
                "Ivo Stern saw his counterpart Per Lund. Later Ona Vell came, and her counterpart"
                    + " said the dam would hold.")
            .persons("Ivo Stern", "Per Lund", "Ona Vell")
            .says("her counterpart", "said", "the dam would hold");
    assertThat(speaker(told, "would hold")).isEqualTo("her counterpart");
  }

  @Test
  void theHeadOfStateIsThePresidentOfTheReportsOwnState() {
    var told =
        Told.text(
                "President Ona Vell received the Danish President, Ivo Stern. Stern smiled. The Head"
                    + " of State said the dam would hold.")
            .persons("Ona Vell", "Ivo Stern", "Stern")
            .says("The Head of State", "said", "the dam would hold");
    assertThat(speaker(told, "would hold")).isEqualTo("Ona Vell");
  }

  @Test
  void theHeadOfGovernmentIsThePrimeMinister() {
    var told =
        Told.text(
                "Prime Minister Per Lund came. President Ona Vell slept. The Head of Government said"
                    + " the dam would hold.")
            .persons("Ona Vell", "Per Lund")
            .says("The Head of Government", "said", "the dam would hold");
    assertThat(speaker(told, "would hold")).isEqualTo("Per Lund");
  }

  @Test
  void theMinisterOfExternalRelationsIsTheForeignMinister() {
    var told =
        Told.text(
                "Foreign Minister Ona Vell came. Interior Minister Per Lund slept. The minister of"
                    + " external relations said the dam would hold. The internal affairs minister said"
                    + " it might leak in spring.")
            .persons("Ona Vell", "Per Lund")
            .says("The minister of external relations", "said", "the dam would hold")
            .says("The internal affairs minister", "said", "it might leak in spring");
    assertThat(speaker(told, "would hold")).isEqualTo("Ona Vell");
    assertThat(speaker(told, "might leak")).isEqualTo("Per Lund");
  }

  @Test
  void hisExcellencyIsHe() {
    var told =
        Told.text(
                "His Excellency Per Lund came. It rained. His Excellency said the dam would hold.")
            .persons("Per Lund")
            .says("His Excellency", "said", "the dam would hold");
    assertThat(speaker(told, "would hold")).isEqualTo("Per Lund");
  }

  @Test
  void thePresidentOfTheRepublicIsHeOfTheReportsOwnState() {
    var told =
        Told.text(
                "The President of the Republic, His Excellency Per Lund, received the President of"
                    + " the Hellenic Republic, Mr Ivo Stern, who thanked him. The President of the"
                    + " Republic recalled that the dam would hold. The Head of State said it might"
                    + " leak in spring.")
            .persons("Per Lund", "Ivo Stern")
            .organisations("Republic")
            .says("The President of the Republic", "recalled", "that the dam would hold")
            .says("The Head of State", "said", "it might leak in spring");
    assertThat(speaker(told, "would hold")).isEqualTo("Per Lund");
    assertThat(speaker(told, "might leak")).isEqualTo("Per Lund");
  }

  @Test
  void whoSpokeAccordingToASpokesmanSpoke() {
    var told =
        Told.text(
                "Ona Vell met Ivo Stern and told him that the dam “holds well in every season,”"
                    + " according to Water Board spokesman Per Lund.")
            .persons("Ona Vell", "Ivo Stern", "Per Lund")
            .says(
                "Water Board spokesman Per Lund",
                "according to",
                "Ona Vell met Ivo Stern and told him that the dam “holds well in every season,”");
    assertThat(speaker(told, "holds well")).isEqualTo("Ona Vell");
    var both =
        Told.text("The dam would hold in spring, Ona Vell said, according to spokesman Per Lund.")
            .persons("Ona Vell", "Per Lund")
            .says("Ona Vell", "said", "The dam would hold in spring")
            .says(
                "spokesman Per Lund",
                "according to",
                "The dam would hold in spring, Ona Vell said");
    assertThat(speaker(both, "The dam would hold")).isEqualTo("Ona Vell");
    var alone =
        Told.text("The dam would hold in spring, according to spokesman Per Lund.")
            .persons("Per Lund")
            .says("spokesman Per Lund", "according to", "The dam would hold in spring");
    assertThat(speaker(alone, "The dam would hold")).isEqualTo("Per Lund");
  }

  @Test
  void aSpokesmanForSomebodySpeaksHimself() {
    var told =
        Told.text("Ona Vell slept. Per Lund, a spokesman for Ona Vell, said it rained all day.")
            .persons("Ona Vell", "Per Lund")
            .says("a spokesman for Ona Vell", "said", "it rained all day");
    assertThat(speaker(told, "it rained")).isEqualTo("Per Lund");
  }

  @Test
  void aSourceNearSomebodyIsNotThatPerson() {
    var told =
        Told.text(
                "Foreign Minister Ona Vell slept. A source in the minister’s office said it rained"
                    + " all day. A person close to Ona Vell said the dam would hold. Two officials"
                    + " from Ms. Vell’s ministry said it might leak in spring.")
            .persons("Ona Vell", "Vell")
            .says("A source in the minister’s office", "said", "it rained all day")
            .says("A person close to Ona Vell", "said", "the dam would hold")
            .says("Two officials from Ms. Vell’s ministry", "said", "it might leak in spring");
    assertThat(speaker(told, "it rained")).isEqualTo("A source");
    assertThat(speaker(told, "would hold")).isEqualTo("A person");
    assertThat(speaker(told, "might leak")).isEqualTo("Two officials");
  }

  @Test
  void whoIsNamedOnlyInTheQuotationDoesNotSpeakIt() {
    var told =
        Told.text(
                "The clerk named Per Lund. Ivo Stern named the colonel of the guard, Ona Vell."
                    + " “Stern gave me the hour and then he left,” she told this newspaper.")
            .persons("Ona Vell", "Ivo Stern", "Stern", "Per Lund")
            .says("she", "told", "“Stern gave me the hour and then he left,”");
    assertThat(speaker(told, "gave me the hour")).isEqualTo("Ona Vell");
    var alone =
        Told.text("“Stern is what they call me,” he told this newspaper.")
            .persons("Stern")
            .says("he", "told", "“Stern is what they call me,”");
    assertThat(speaker(alone, "they call me")).isNotEqualTo("no statement");
  }

  @Test
  void theWifeSheIs() {
    var told =
        Told.text(
                "Ivo Stern, 54, was in Ruun to inspect a dam.\n\n“I thought it was the rain,” he told"
                    + " the Ledger. “Then the wall came in.”\n\nHis wife, Ona Stern, learned of it from"
                    + " a neighbour. “She came over with muffins,” she said.")
            .persons("Ivo Stern", "Ona Stern")
            .says("he", "told", "“I thought it was the rain,”")
            .says("she", "said", "“She came over with muffins,”");
    assertThat(speaker(told, "muffins")).isEqualTo("Ona Stern");
  }

  @Test
  void heGoesOnWithHimOfTheSentenceBefore() {
    var told =
        Told.text(
                "The mission, led by Ivo Stern, stayed for a day. He saw Per Lund for two hours and"
                    + " the mayor at her house. “I came to see whether it rained,” he said.")
            .persons("Ivo Stern", "Per Lund")
            .says("he", "said", "“I came to see whether it rained,”");
    assertThat(speaker(told, "I came to see")).isEqualTo("Ivo Stern");
  }

  @Test
  void mrIsNotHisWife() {
    var told =
        Told.text(
                "Ivo Stern, 54, was in Ruun. His wife, Ona Stern, learned of it. She came over. It"
                    + " rained.\n\nMr. Stern said the dam would hold.")
            .persons("Ivo Stern", "Ona Stern", "Stern")
            .says("Mr. Stern", "said", "the dam would hold");
    assertThat(speaker(told, "would hold")).isEqualTo("Ivo Stern");
  }

  @Test
  void aTagIsNoStatement() {
    var told =
        Told.text("“I said,” Ona Vell recalled, “that the dam would hold in spring.”")
            .persons("Ona Vell")
            .says("Ona Vell", "recalled", "“I said,”")
            .says("Ona Vell", "recalled", "“that the dam would hold in spring.”");
    assertThat(speaker(told, "would hold")).isEqualTo("Ona Vell");
    assertThat(told.claims().statements()).hasSize(1);
  }

  @Test
  void whoIsSaidToHaveSpokenInTheWordsDoesNotSayThem() {
    var told =
        Told.text(
                "A clerk came out. “Ivo Stern said the dam would hold in every season and that it"
                    + " rained.”")
            .persons("Ivo Stern")
            .says("Ivo Stern", "said", "the dam would hold in every season and that it rained");
    assertThat(speaker(told, "Ivo Stern said")).isEqualTo("nobody");
  }

  @Test
  void anAideOfSomebodyIsNotThatPersonWhateverTheForm() {
    var told =
        Told.text(
                "Ona Vell slept. A Vell official said it rained all day. A lawyer representing the"
                    + " Water Board, which met in spring, said the dam would hold.")
            .persons("Ona Vell", "Vell")
            .organisations("Water Board")
            .says("A Vell official", "said", "it rained all day")
            .says(
                "A lawyer representing the Water Board, which met in spring,",
                "said",
                "the dam would hold");
    assertThat(speaker(told, "it rained")).isEqualTo("A Vell official");
    assertThat(speaker(told, "would hold")).isEqualTo("A lawyer");
  }

  @Test
  void whoIsDescribedByTheSeatOfAnotherIsNotTheOther() {
    var told =
        Told.text(
                "Per Lund slept. “The dam will hold in spring,” wrote the Harburgian, elected in May"
                    + " to President Per Lund’s former seat.")
            .persons("Per Lund")
            .says(
                "the Harburgian, elected in May to President Per Lund’s former seat",
                "wrote",
                "“The dam will hold in spring,”");
    assertThat(speaker(told, "will hold")).isEqualTo("nobody");
  }

  @Test
  void whomTheQuotationNamesIsNotTheSenatorWhoSpeaksIt() {
    var told =
        Told.text("Senator Ona Vell slept. “I will work for Ona Vell in spring,” the senator said.")
            .persons("Ona Vell")
            .says("the senator", "said", "“I will work for Ona Vell in spring,”");
    assertThat(speaker(told, "I will work")).isEqualTo("nobody");
  }

  @Test
  void manyInATownAreNotTheTown() {
    var told =
        Told.text("It rained. Many in Marn said the dam would hold in spring.")
            .places("Marn")
            .says("Many in Marn", "said", "the dam would hold in spring");
    assertThat(speaker(told, "would hold")).isEqualTo("no statement");
  }

  @Test
  void heIsNobodyNamedInALineInCapitals() {
    var told =
        Told.text(
                "Ivo Stern said the dam would hold.\n\nLUND: THE DAM OF RUUN WAS BUILT TO"
                    + " LEAK\n\nHe said it might leak in spring.")
            .persons("Ivo Stern", "LUND")
            .says("Ivo Stern", "said", "the dam would hold")
            .says("He", "said", "it might leak in spring");
    assertThat(speaker(told, "might leak")).isEqualTo("Ivo Stern");
  }

  @Test
  void aProgrammesNameIsNoStatement() {
    var told =
        Told.text("Per Lund, host of “The Quiet River Hour with Per Lund,” left.")
            .persons("Per Lund");
    assertThat(told.claims().statements()).isEmpty();
  }

  @Test
  void anOfficialOfABodyIsNotTheBody() {
    var told =
        Told.text("It rained. One Water Board official said the dam would hold in spring.")
            .organisations("Water Board")
            .says("One Water Board official", "said", "the dam would hold in spring");
    assertThat(speaker(told, "would hold")).isEqualTo("One Water Board official");
  }

  @Test
  void aTeamThatWorksForSomebodyIsNotHe() {
    var told =
        Told.text("It rained. A team of clerks working for Mayor Ona Vell said the dam would hold.")
            .persons("Ona Vell")
            .says("A team of clerks working for Mayor Ona Vell", "said", "the dam would hold");
    assertThat(speaker(told, "would hold")).isEqualTo("A team");
  }

  @Test
  void theSpokeswomanOfSomebodysCampaignIsSheWhoseNameEndsThePhrase() {
    var told =
        Told.text("Per Lund slept. Lund campaign spokeswoman Ona Vell said the dam would hold.")
            .persons("Per Lund", "Ona Vell", "Lund")
            .says("Lund campaign spokeswoman Ona Vell", "said", "the dam would hold");
    assertThat(speaker(told, "would hold")).isEqualTo("Ona Vell");
  }

  @Test
  void itIsTheOfficeThatSpokeBefore() {
    var told =
        Told.text(
                "Ona Vell’s office said it rained all day. Norway slept. “The dam holds well,” it"
                    + " added.")
            .persons("Ona Vell")
            .says("Ona Vell’s office", "said", "it rained all day")
            .says("it", "added", "“The dam holds well,”");
    assertThat(speaker(told, "The dam holds")).isEqualTo("Ona Vell’s office");
  }

  @Test
  void aMotionFiledInACourtIsNotTheCourts() {
    var told =
        Told.text("The dam leaked in spring, according to a motion filed in the Water Court.")
            .organisations("Water Court")
            .says("the Water Court", "according to a motion filed in", "The dam leaked in spring");
    assertThat(speaker(told, "The dam leaked")).isEqualTo("no statement");
  }
}
