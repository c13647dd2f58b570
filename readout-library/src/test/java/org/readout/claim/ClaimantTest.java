package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimantTest {

  private static List<String> names(Claims claims, Entity.Kind kind) {
    return claims.entities().stream()
        .filter(entity -> entity.kind() == kind)
        .map(Entity::name)
        .toList();
  }

  private static List<String> persons(Claims claims) {
    return names(claims, Entity.Kind.PERSON);
  }

  private static List<String> mentions(Claims claims, String name) {
    var entity =
        claims.entities().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return entity.mentions().stream().map(m -> m.span().of(claims.report().text())).toList();
  }

  private static String speaker(Claims claims, String words) {
    for (StatementClaim statement : claims.statements()) {
      if (statement.content().of(claims.report().text()).contains(words)) {
        var number = statement.speaker();
        return number == null ? "nobody" : claims.entities().get(number).name();
      }
    }
    return "no statement";
  }

  @Test
  void shortFormsJoinTheFullNameWhereverItStands() {
    var claims =
        Told.text("Mr. Orlan came late. Ilse Orlan left early. Orlan slept.")
            .persons("Ilse Orlan", "Orlan")
            .claims();
    assertThat(persons(claims)).containsExactly("Ilse Orlan");
    assertThat(mentions(claims, "Ilse Orlan")).containsExactly("Orlan", "Ilse Orlan", "Orlan");
  }

  @Test
  void aShortFormSharedByTwoMeansTheOneJustIntroduced() {
    var claims =
        Told.text(
                "Ilse Orlan spoke. Orlan rose.\n\n"
                    + "It rained all night long. ".repeat(12)
                    + "Later came Per Orlan. Orlan sat down.")
            .persons("Ilse Orlan", "Per Orlan", "Orlan")
            .claims();
    assertThat(mentions(claims, "Per Orlan")).containsExactly("Per Orlan", "Orlan");
  }

  @Test
  void namesakesWithOtherInitialsStayApart() {
    var claims =
        Told.text("Ivo W. Stern met Ivo H. W. Stern.")
            .persons("Ivo H. W. Stern", "Ivo W. Stern")
            .claims();
    assertThat(persons(claims)).hasSize(2);
  }

  @Test
  void anUnknownCountryShowsItselfByDemonymAndOfficeOfState() {
    var claims =
        Told.text("Trade grew in Veldra. The Veldran foreign minister was glad.")
            .places("Veldra")
            .others("Veldran")
            .claims();
    assertThat(names(claims, Entity.Kind.COUNTRY)).containsExactly("Veldra");
    assertThat(mentions(claims, "Veldra")).containsExactly("Veldra", "Veldran");
  }

  @Test
  void inhabitantsAloneMakeNoCountry() {
    var claims =
        Told.text("Snow fell on Brantwick. Many Brantwickers stayed at home.")
            .places("Brantwick")
            .others("Brantwickers")
            .claims();
    assertThat(names(claims, Entity.Kind.COUNTRY)).isEmpty();
    assertThat(names(claims, Entity.Kind.PLACE)).containsExactly("Brantwick");
  }

  @Test
  void acronymsJoinTheirOrganisation() {
    var claims =
        Told.text("The Northern Water Board met. The NWB decided nothing.")
            .organisations("Northern Water Board", "NWB")
            .claims();
    assertThat(names(claims, Entity.Kind.ORGANISATION)).containsExactly("Northern Water Board");
  }

  @Test
  void aQuotationIsItsAttributionsSpeakers() {
    var claims =
        Told.text("“We shall build the bridge,” Ilse Orlan said on Monday.")
            .persons("Ilse Orlan")
            .says("Ilse Orlan", "said", "“We shall build the bridge,”")
            .claims();
    assertThat(speaker(claims, "build the bridge")).isEqualTo("Ilse Orlan");
    assertThat(claims.statements())
        .singleElement()
        .satisfies(statement -> {
          assertThat(statement.quoted()).isTrue();
          assertThat(statement.kind()).isEqualTo(StatementClaim.Kind.DIRECT);
        });
  }

  @Test
  void aPronounThatSpeaksIsTheSubjectBefore() {
    var claims =
        Told.text("Ilse Orlan met Per Anders in the hall. “The roads are open,” she said.")
            .persons("Ilse Orlan", "Per Anders")
            .says("she", "said", "“The roads are open,”")
            .claims();
    assertThat(speaker(claims, "roads are open")).isEqualTo("Ilse Orlan");
    assertThat(mentions(claims, "Ilse Orlan")).contains("she");
  }

  @Test
  void ofNestedAttributionsTheOuterPersonSpeaks() {
    var claims =
        Told.text("Per Anders said that Ilse Orlan stressed that the dam holds well today.")
            .persons("Ilse Orlan", "Per Anders")
            .says("Per Anders", "said", "Ilse Orlan stressed that the dam holds well today")
            .says("Ilse Orlan", "stressed", "the dam holds well today")
            .claims();
    assertThat(speaker(claims, "the dam holds")).isEqualTo("Per Anders");
  }

  @Test
  void aDocumentIsAChannelAndThePersonInItSpeaks() {
    var claims =
        Told.text("“The dam holds well,” Ilse Orlan told reporters, according to a statement.")
            .persons("Ilse Orlan")
            .says("a statement", "according to", "“The dam holds well,” Ilse Orlan told reporters")
            .says("Ilse Orlan", "told", "“The dam holds well,”")
            .claims();
    assertThat(speaker(claims, "dam holds")).isEqualTo("Ilse Orlan");
  }

  @Test
  void whomItWasToldIsTheAddressee() {
    var claims =
        Told.text("Ilse Orlan told Per Anders that the dam holds well today.")
            .persons("Ilse Orlan", "Per Anders")
            .says("Ilse Orlan", "told", "that the dam holds well today")
            .claims();
    var statement = claims.statements().getFirst();
    assertThat(claims.entities().get(statement.addressee()).name()).isEqualTo("Per Anders");
    assertThat(statement.quoted()).isFalse();
  }

  @Test
  void aNameBehindADashSignsTheQuotation() {
    var claims =
        Told.text("Voices of the day.\n\n“Nobody told us that the gate was shut.” – Per Anders")
            .persons("Per Anders")
            .claims();
    assertThat(speaker(claims, "gate was shut")).isEqualTo("Per Anders");
  }

  @Test
  void aColonIntroducesWhoSpeaks() {
    var claims =
        Told.text("Per Anders had an answer ready: “Nobody told us that the gate was shut.”")
            .persons("Per Anders")
            .claims();
    assertThat(speaker(claims, "gate was shut")).isEqualTo("Per Anders");
  }

  @Test
  void beforeAColonTheLastClausesSubjectSpeaks() {
    var claims =
        Told.text(
                "Per Anders was not surprised when, at noon, Ilse Orlan wrote back: “Nobody told us"
                    + " that the gate was shut.”")
            .persons("Per Anders", "Ilse Orlan")
            .claims();
    assertThat(speaker(claims, "Nobody told us")).isEqualTo("Ilse Orlan");
  }

  @Test
  void whoIsNamedInTheWordsDoesNotGoOnSpeaking() {
    var claims =
        Told.text(
                "“We waited for hours,” Per Anders said. “Per Anders never opened the gate for any"
                    + " of us.”")
            .persons("Per Anders")
            .says("Per Anders", "said", "“We waited for hours,”")
            .claims();
    assertThat(claims.statements().getLast().speaker()).isNull();
  }

  @Test
  void speechGoesOnInTheSameParagraph() {
    var claims =
        Told.text("“We waited for hours,” Per Anders said. “Nobody came to open the gate.”")
            .persons("Per Anders")
            .says("Per Anders", "said", "“We waited for hours,”")
            .claims();
    assertThat(speaker(claims, "Nobody came")).isEqualTo("Per Anders");
  }

  @Test
  void whatIsReportedByNobodyIsNotSaidByTheLastSpeaker() {
    var claims =
        Told.text("Per Anders said that the dam holds well. He reportedly ran a mill in Gant once.")
            .persons("Per Anders")
            .says("Per Anders", "said", "that the dam holds well")
            .says("", "reportedly", "ran a mill in Gant once")
            .claims();
    assertThat(claims.statements()).hasSize(1);
  }

  @Test
  void wordsInMarksOfWhichSomebodyIsAccusedAreNotSaidByTheLastSpeaker() {
    var claims =
        Told.text(
                "Per Anders said that the dam holds. The men were accused of “hostile acts” here.")
            .persons("Per Anders")
            .says("Per Anders", "said", "that the dam holds")
            .says("", "were accused of", "“hostile acts”")
            .claims();
    assertThat(claims.statements()).noneMatch(StatementClaim::quoted);
  }

  @Test
  void whatACourtDoesIsNoStatement() {
    var claims =
        Told.text("The Harbour Court sentenced the two men of Gant to ten years.")
            .organisations("Harbour Court")
            .says("The Harbour Court", "sentenced", "the two men of Gant to ten years")
            .claims();
    assertThat(claims.statements()).isEmpty();
  }

  @Test
  void whatACourtFindsIsAStatementWhereAClauseTellsIt() {
    var claims =
        Told.text("The Harbour Court found that the two men had lied to it.")
            .organisations("Harbour Court")
            .says("The Harbour Court", "found", "that the two men had lied to it")
            .claims();
    assertThat(speaker(claims, "the two men had lied")).isEqualTo("Harbour Court");
  }

  @Test
  void theEndOfAnIndirectStatementIsNoSecondOne() {
    var claims =
        Told.text("Per Anders said that he hoped that the dam holds well today.")
            .persons("Per Anders")
            .says("Per Anders", "said", "that he hoped that the dam holds well today")
            .says("he", "hoped", "that the dam holds well today")
            .claims();
    assertThat(claims.statements()).hasSize(1);
  }

  @Test
  void whatAMinistryTellsThatSomebodySaidIsHisBesideTheWholeSentence() {
    var claims =
        Told.text("Per Anders said the dam holds well today, the Water Office said.")
            .persons("Per Anders")
            .organisations("Water Office")
            .says("the Water Office", "said.", "Per Anders said the dam holds well today")
            .says("Per Anders", "said", "the dam holds well today")
            .claims();
    assertThat(claims.statements())
        .extracting(statement -> claims.report().text().substring(statement.content().start()))
        .anyMatch(words -> words.startsWith("the dam holds well"));
  }

  @Test
  void fewWordsInQuotationMarksByNobodyAreNoStatement() {
    var claims = Told.text("They ate at the “Blue Moon” and went home after that.").claims();
    assertThat(claims.statements()).isEmpty();
  }

  @Test
  void aQuotationInTheHeadlineIsALabel() {
    var claims =
        Told.text("Anders: “Nobody told us about the gate”\n\nThe gate was shut on Monday.")
            .persons("Anders")
            .claims();
    assertThat(claims.statements()).isEmpty();
  }

  @Test
  void theMinisterIsTheOneSpokenOf() {
    var claims =
        Told.text("Foreign Minister Ilse Orlan came. The minister said that the dam holds well.")
            .persons("Ilse Orlan")
            .says("The minister", "said", "the dam holds well")
            .claims();
    assertThat(speaker(claims, "dam holds")).isEqualTo("Ilse Orlan");
    assertThat(mentions(claims, "Ilse Orlan")).contains("The minister");
  }

  @Test
  void aSpokesmanForSomebodyIsNotThatPerson() {
    var claims =
        Told.text("A spokesman for Ilse Orlan said that the dam holds well today.")
            .persons("Ilse Orlan")
            .says("A spokesman for Ilse Orlan", "said", "the dam holds well today")
            .claims();
    assertThat(speaker(claims, "dam holds")).isNotEqualTo("Ilse Orlan").isNotEqualTo("nobody");
  }

  @Test
  void theSpokesmanOfAnotherBodyIsSomebodyElse() {
    var claims =
        Told.text(
                "Harbour Guild spokesman Per Anders left. The Water Board spokesman said that the"
                    + " dam holds well today.")
            .persons("Per Anders")
            .organisations("Harbour Guild", "Water Board")
            .says("The Water Board spokesman", "said", "the dam holds well today")
            .claims();
    assertThat(speaker(claims, "dam holds")).isNotEqualTo("Per Anders");
  }

  @Test
  void anAgencyThatReportedHandsOnWhatSomebodySaid() {
    var claims =
        Told.text("Per Anders said the men came “to shut the old gate,” the Harbour Wire reported.")
            .persons("Per Anders")
            .organisations("Harbour Wire")
            .says(
                "the Harbour Wire",
                "reported",
                "Per Anders said the men came “to shut the old gate,”")
            .claims();
    assertThat(speaker(claims, "shut the old gate")).isEqualTo("Per Anders");
  }

  @Test
  void theSeventyYearOldIsWhoWasSpokenOf() {
    var claims =
        Told.text("Per Anders saw it all. The 76-year-old said: “It was a dreadful noise indeed.”")
            .persons("Per Anders")
            .says("The 76-year-old", "said", "“It was a dreadful noise indeed.”")
            .claims();
    assertThat(speaker(claims, "dreadful noise")).isEqualTo("Per Anders");
  }

  @Test
  void theWordsBesideAQuotationSayWhoSpeaksItEvenIfNoAttributionWasRead() {
    var claims =
        Told.text(
                "Per Anders was late. Ilse Orlan arrived. “The dam holds as well as ever,” she told"
                    + " reporters in Tesk. “The gates are open again today,” said Per Anders. They"
                    + " are, in the words of one diplomat, “as open as a barn door”.\n\nA"
                    + " slogan, “It will rain”, stood on the wall.")
            .persons("Per Anders", "Ilse Orlan")
            .places("Tesk")
            .claims();
    assertThat(speaker(claims, "dam holds")).isEqualTo("Ilse Orlan");
    assertThat(speaker(claims, "gates are open")).isEqualTo("Per Anders");
    assertThat(speaker(claims, "barn door")).isEqualTo("one diplomat");
    assertThat(speaker(claims, "It will rain")).isEqualTo("no statement");
  }

  @Test
  void titlesAndScareQuotesAreNotSpokenByTheNextName() {
    var claims =
        Told.text(
                "The author of “The Long Road to the Sea” told Ilse Orlan that it was banned. Leaders"
                    + " of the “quad” nations said nothing.")
            .persons("Ilse Orlan")
            .claims();
    assertThat(speaker(claims, "Long Road")).isIn("nobody", "no statement");
    assertThat(speaker(claims, "quad")).isEqualTo("no statement");
  }

  @Test
  void criticsOfSomebodyAreNotThatPerson() {
    var claims =
        Told.text(
                "Critics of Ilse Orlan urged a recount.\n\n“This was stolen from us by night.”\n\nSo.")
            .persons("Ilse Orlan")
            .claims();
    assertThat(speaker(claims, "stolen")).isEqualTo("nobody");
  }

  @Test
  void aParagraphOfQuotationIsSpokenByWhomTheSentenceBeforeLetsJudge() {
    var claims =
        Told.text(
                "In an interview with a friend, Ilse Orlan called the visit a great success.\n\n"
                    + "“The dam holds as well as ever, and nobody will drown.”\n\nIt rained.")
            .persons("Ilse Orlan")
            .claims();
    assertThat(speaker(claims, "dam holds")).isEqualTo("Ilse Orlan");
  }

  @Test
  void behindAndTheVerbIsThatOfTheSentencesSubject() {
    var claims =
        Told.text(
                "Per Anders asked that Ilse Orlan lift the ban and accused her aides of “farming"
                    + " grievances instead of good wheat”.")
            .persons("Per Anders", "Ilse Orlan")
            .claims();
    assertThat(speaker(claims, "farming grievances")).isEqualTo("Per Anders");
  }

  @Test
  void aStrayMarkHidesNobodyFromAPronoun() {
    var claims =
        Told.text(
                "Per Anders spoke first.\n\nHe was brief. \"Ola Berg wanted the gates shut. He said"
                    + " that the dam leaks badly.")
            .persons("Per Anders", "Ola Berg")
            .says("He", "said", "the dam leaks badly")
            .claims();
    assertThat(speaker(claims, "dam leaks")).isEqualTo("Ola Berg");
  }

  @Test
  void theEnvoyIsTheOneSpokenOf() {
    var claims =
        Told.text("Per Anders, the top envoy, went home. The envoy said that the dam holds well.")
            .persons("Per Anders")
            .says("The envoy", "said", "the dam holds well")
            .claims();
    assertThat(speaker(claims, "dam holds")).isEqualTo("Per Anders");
  }

  @Test
  void officialsOfACountryAreAGroupBesideTheCountry() {
    var claims =
        Told.text("French officials said that the dam holds well today.")
            .others("French")
            .says("French officials", "said", "the dam holds well today")
            .claims();
    assertThat(speaker(claims, "dam holds")).isEqualTo("French officials");
    assertThat(names(claims, Entity.Kind.COUNTRY)).containsExactly("France");
  }

  @Test
  void officialsAreAGroup() {
    var claims =
        Told.text("Rain fell. Local officials said that the dam holds well.")
            .says("Local officials", "said", "the dam holds well")
            .claims();
    assertThat(names(claims, Entity.Kind.GROUP)).containsExactly("Local officials");
  }

  @Test
  void theirMeetingIsThatOfTheTwoNamedBefore() {
    var two = "Per Anders told Ilse Orlan on Monday that the dam holds. ";
    assertThat(met(two + "Their meeting in Tesk lasted an hour."))
        .containsExactly("Per Anders", "Ilse Orlan");
    assertThat(met(two + "It rained. They met in Tesk for an hour."))
        .containsExactly("Per Anders", "Ilse Orlan");
    assertThat(met(two + "Farmers ended their meeting in Tesk after an hour.")).isEmpty();
    assertThat(met("Ola Berg listened as " + two + "Their meeting in Tesk lasted an hour."))
        .isEmpty();
  }

  private static List<String> met(String text) {
    var claims =
        Told.text(text).persons("Per Anders", "Ilse Orlan", "Ola Berg").places("Tesk").claims();
    return claims.happenings().getFirst().parties().stream()
        .map(party -> claims.entities().get(party.entity()).name())
        .toList();
  }

  @Test
  void peopleOfACountryAreNotTheCountry() {
    for (String text :
        List.of(
            "A Swede met Per Anders in Tesk on Monday.",
            "Two Swedish climbers met Per Anders in Tesk on Monday.",
            "Swedes met Per Anders in Tesk on Monday.",
            "Per Anders met the Swedish tourists in Tesk on Monday.")) {
      var claims =
          Told.text(text)
              .persons("Per Anders")
              .others("Swedes", "Swede", "Swedish")
              .places("Tesk")
              .claims();
      assertThat(claims.happenings())
          .allSatisfy(one ->
              assertThat(one.parties().stream().map(party -> claims.entities().get(party.entity())))
                  .noneMatch(entity -> entity.kind() == Entity.Kind.COUNTRY));
    }
    assertThat(met("A Swede met Per Anders in Tesk on Monday.")).containsExactly("Per Anders");
  }

  @Test
  void aStateOfAFederationIsNotTheCountryOfItsName() {
    var state = Told.text("They drove from Georgia to Texas.").places("Georgia", "Texas").claims();
    assertThat(names(state, Entity.Kind.COUNTRY)).isEmpty();
    var country =
        Told.text("He flew from Texas to Tbilisi, in Georgia.")
            .places("Texas", "Tbilisi", "Georgia")
            .claims();
    assertThat(names(country, Entity.Kind.COUNTRY)).contains("Georgia");
  }

  @Test
  void aNameThatWasCutTakesTheLongerForm() {
    var claims =
        Told.text("It rained. Metropolia Police Chief Per Anders said that the dam holds well.")
            .organisations("Metropolia")
            .persons("Per Anders")
            .claims();
    assertThat(names(claims, Entity.Kind.ORGANISATION)).containsExactly("Metropolia Police");
  }

  @Test
  void aReportWithoutWordsClaimsNothing() {
    for (String text : List.of("", " \n\n ", "“”", "“ ”")) {
      var claims = Told.text(text).claims();
      assertThat(claims.entities()).isEmpty();
      assertThat(claims.statements()).isEmpty();
    }
  }
}
