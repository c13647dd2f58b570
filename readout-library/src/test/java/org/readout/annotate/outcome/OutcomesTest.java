package org.readout.annotate.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Clauses;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.Names;
import org.readout.annotate.name.Roles;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Span;

class OutcomesTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two sides agreed to reopen the border. | AGREED | The two sides | reopen the border",
        "Officials said the two countries had agreed to expand flights. | AGREED | the two countries | expand flights",
        "Norway and Denmark have agreed on a working group. | AGREED | Norway, Denmark | a working group",
        "Norway signed a deal with Denmark on fishing. | AGREED | Norway, Denmark | a deal with Denmark on fishing",
        "President Danov accepted an invitation to visit Oslo. | ACCEPTED | Danov | an invitation to visit Oslo",
        "Norway pledged to send more aid. | PLEDGED | Norway | send more aid",
        "Norway is committed to the treaty. | PLEDGED | Norway | the treaty",
        "Norway does not seek conflict with Denmark. | ASSURED | Norway | does not seek conflict with Denmark",
        "President Danov refused to sign the treaty. | REFUSED | Danov | sign the treaty",
        "Norway rejected the demand for inspections. | REFUSED | Norway | the demand for inspections",
        "Norway has not agreed to open its ports. | REFUSED | Norway | open its ports",
        "We both agreed on the need for fish. | AGREED | We | the need for fish",
        "Norway reached no agreement on fish. | UNRESOLVED | Norway | no agreement on fish",
        "Norway and Denmark made no progress on fish. | UNRESOLVED | Norway, Denmark | fish",
        "Key issues remain unresolved between Norway and Denmark. | UNRESOLVED | Norway, Denmark | Key issues remain unresolved between Norway and Denmark",
        "Norway condemned the launch. | STATED | Norway | condemned the launch",
        "Norway denied that it had spied on Denmark. | STATED | Norway | denied that it had spied on Denmark",
        "Norway summoned the Danish ambassador. | RAISED | Norway | summoned the Danish ambassador",
        "Norway failed to reach an agreement on fish. | UNRESOLVED | Norway | an agreement on fish",
        "President Danov urged Norway to lift the sanctions. | REQUESTED | Danov | Norway to lift the sanctions",
        "President Danov said Norway should lift the sanctions. | DEMANDED | Danov | Norway should lift the sanctions",
        "He asked Norway to free the prisoners. | REQUESTED | He | Norway to free the prisoners",
        "Norway raised concerns about the arrests. | RAISED | Norway | concerns about the arrests",
        "The two sides discussed increasing flights. | DISCUSSED | The two sides | increasing flights",
        "Both sides said they'd discussed increasing flights. | DISCUSSED | they | increasing flights",
        "The two sides discussed how they could share the fish. | DISCUSSED | The two sides | how they could share the fish",
        "Norway warned that it would respond with tariffs. | WARNED | Norway | it would respond with tariffs",
        "Norway refused, as it has for years, to open its ports. | REFUSED | Norway | open its ports",
        "President Danov refused, however, to give up the treaty. | REFUSED | Danov | give up the treaty",
        "President Danov refused giving up the treaty. | REFUSED | Danov | giving up the treaty",
        "Norway turned down the offer from Denmark. | REFUSED | Norway | the offer from Denmark",
        "Norway will not accept foreign inspectors. | REFUSED | Norway | will not accept foreign inspectors",
        "Norway ruled out talks with Denmark. | REFUSED | Norway | talks with Denmark",
        "Norway wants the embargo on fish lifted. | DEMANDED | Norway | the embargo on fish lifted",
        "Norway wants Denmark to open its ports. | DEMANDED | Norway | Denmark to open its ports",
        "Norway, he said, must lift the sanctions. | DEMANDED | he | must lift the sanctions",
        "President Danov asked the king to let them come. | REQUESTED | Danov | the king to let them come",
        "President Danov demanded that they be freed. | DEMANDED | Danov | demanded that they be freed",
        "Norway offered to send six observers. | PLEDGED | Norway | send six observers",
        "President Danov said that he would publish the report. | PLEDGED | Danov | publish the report",
        "Norway will lift the ban in May, President Danov said. | PLEDGED | Danov | Norway will lift the ban in May",
        "President Danov said that all but three of the prisoners would be released. | EXPECTED | Danov | all but three of the prisoners would be released",
        "The agreement binds both sides to accept the result. | AGREED | both sides | accept the result",
        "Under the deal, Norway will open its ports. | AGREED | Norway | will open its ports",
        "The two agreed to meet in Oslo. | AGREED | The two | meet in Oslo",
        "The text, put forward by Denmark, condemned the hunt. | STATED | Denmark | condemned the hunt",
        "Who may fish in the bay was left open, both sides said. | UNRESOLVED | both sides | Who may fish in the bay was left open",
        "President Danov said that the arrests were a concern. | RAISED | Danov | the arrests were a concern",
        "The police are searching the ship, President Danov said, and have refused help. | REFUSED | The police | help",
        "President Danov stressed that the border would stay. | STATED | Danov | stressed that the border would stay",
        "Norway sent Denmark a letter asking it to lift the ban. | REQUESTED | Norway | lift the ban",
        "President Danov spoke of a call from Norway telling Denmark to lift the ban. | DEMANDED | Norway | Denmark to lift the ban",
        "Norway angered Denmark by refusing to open its ports. | REFUSED | Norway | open its ports",
        "Norway asked for a bigger share of the fish to feed its towns. | REQUESTED | Norway | a bigger share of the fish to feed its towns",
        "Norway promised Jo Danov (R-Oslo) that it would lift the ban. | PLEDGED | Norway | it would lift the ban",
        "Norway agreed to lift the ban, the envoy Jo Danov, told reporters. | AGREED | Norway | lift the ban",
        "President Danov said there was no room for compromise. | REFUSED | Danov | no room for compromise",
        "President Danov asked the king for twelve hours. | REQUESTED | Danov | twelve hours",
        "Norway proposed a meeting of the ministers in Oslo. | REQUESTED | Norway | proposed a meeting of the ministers in Oslo",
        "Norway advised against all travel to Denmark. | WARNED | Norway | against all travel to Denmark",
        "Norway warned Denmark against pouring oil into the bay. | WARNED | Norway | against pouring oil into the bay",
        "Norway announced sanctions on four officials. | STATED | Norway | announced sanctions on four officials",
        "Norway welcomed the truce. | STATED | Norway | welcomed the truce",
        "President Danov conveyed to him the full support of the people. | STATED | Danov | conveyed to him the full support of the people",
        "Norway condemned “any attempt to seize the bay”. | STATED | Norway | condemned “any attempt to seize the bay”",
        "Norway demanded, and has now received, a list of the prisoners. | DEMANDED | Norway | a list of the prisoners",
        "Norway adopted, by nine votes to one, a statement that deplores the hunt. | AGREED | Norway | a statement that deplores the hunt",
        "Norway voted on Friday by 82 to 43 that the king had never resigned. | AGREED | Norway | the king had never resigned",
        "Norway voted 74-31 to send ships to the bay. | AGREED | Norway | send ships to the bay",
        "The demand for inspections was rejected by Norway. | REFUSED | Norway | The demand for inspections",
        "The hunt was condemned by Norway. | STATED | Norway | The hunt was condemned",
        "President Danov said that no final decision had been made. | UNRESOLVED | Danov | no final decision had been made",
        "President Danov said that he would not sign the text. | REFUSED | Danov | would not sign the text",
        "President Danov said that he would not put his name to the text. | REFUSED | Danov | would not put his name to the text",
        "President Danov said that Norway would not attack the ships. | ASSURED | Danov | Norway would not attack the ships",
        "President Danov said Norway would retaliate against the ports if Denmark fired. | WARNED | Danov | Norway would retaliate against the ports if Denmark fired",
        "President Danov said the navy would refuse to work at night otherwise. | REFUSED | Danov | the navy would refuse to work at night otherwise",
        "Norway remains ready to receive the envoy, President Danov said. | STATED | Norway | remains ready to receive the envoy",
        "The two sides will meet again in Oslo in May. | EXPECTED | The two sides | meet again in Oslo in May",
        "Norway recognized the government of Denmark. | STATED | Norway | recognized the government of Denmark",
        "The minister of fish, Mr Jo Danov, refused to sign the treaty. | REFUSED | Jo Danov | sign the treaty",
        "Norway, a partner of Denmark, asked both countries to wait for the vote. | REQUESTED | Norway | both countries to wait for the vote",
        "Norway requested images of the bay to see the damage. | REQUESTED | Norway | images of the bay to see the damage",
        "Norway, which asked Denmark to raise the dam, would be safe. | REQUESTED | Norway | Denmark to raise the dam",
        "Norway signed a declaration which, had it known, it would have torn up. | AGREED | Norway | a declaration",
        "President Danov denied reports that his talks with the studio, Norway, hit a snag. | STATED | Danov | denied reports that his talks with the studio, Norway, hit a snag",
        "Norway, which wants the ban on fish lifted, has called a march. | DEMANDED | Norway | the ban on fish lifted",
        "President Danov said that Norway would not quarrel with friends. | ASSURED | Danov | Norway would not quarrel with friends",
        "Norway demanded $5 billion for a wall. | DEMANDED | Norway | $5 billion for a wall",
      })
  void aPartyAndWhatItDidAreRead(String text, String kind, String parties, String content) {
    assertThat(found(text)).containsExactly(kind + " | " + parties + " | " + content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway could agree to open its ports.",
        "Norway will urge Denmark to lift the sanctions.",
        "If Norway agreed to open its ports, prices would fall.",
        "Critics warn that prices will rise.",
        "An analyst said Norway should lift the sanctions.",
        "Norway, said Karl Ems, a professor at the university, must lift the sanctions.",
        "The minister declined to comment on the case.",
        "Norway agreed to that.",
        "President Danov refused to give details of the treaty.",
        "President Danov said it was a disgrace that Norway would not lift the ban.",
        "President Danov wrote of a disgrace that Norway would lift the ban.",
        "Norway would rather send help.",
        "Norway would have sent help.",
        "An analyst said Norway would lift the ban.",
        "President Danov said that Norway would win the war.",
        "Either Norway agrees to open its ports or prices rise.",
        "Norway set no date.",
        "They hope for a deal: Denmark will open its ports.",
        "Norway and Denmark signed a treaty on fish in 1987.",
        "The two sides agreed with him.",
        "Norway raised taxes.",
        "Prices would be lower had Norway agreed to open its ports.",
        "President Danov asked whether Norway had agreed to open its ports.",
        "President Danov claimed that Norway agreed to open its ports.",
        "Norway agreed to open its ports, President Danov alleged.",
        "Norway allegedly agreed to open its ports.",
        "Norway has long demanded that Denmark lift the ban.",
        "President Danov read of Norway asking Denmark to lift the ban.",
        "They met the envoy of Norway demanding an end to the hunt.",
        "The ban hurt the ports of a state that has no fish, rejecting the demand for inspections.",
        "Denmark criticised Norway for rejecting the demand for inspections.",
        "Did Norway agree to open its ports?",
        "Norway agreed to no deal.",
        "Norway and Denmark talked about for years.",
        "Norway ordered you not to appear.",
        "President Danov said that perhaps Norway should lift the ban.",
        "The bill helps a state that lacks funds to build, bowing to the demand for inspections.",
        "Threatening to close the ports was wrong.",
        "Karl Ems says Norway was rich, and promised to open its ports.",
        "“We agree that the fish are cheap,” President Danov wrote.",
        "Norway wants Denmark to know it will work to open the ports.",
        "The minister declined to reveal the reason.",
        "When President Danov announced that he would lift the ban, prices fell.",
        "Norway agreed that the weather was bad.",
        "Norway wants people to believe that the water is safe.",
        "Norway only wants Denmark to open its ports.",
        "Norway intended to open its ports.",
        "Norway's police questioned Jo Danov about the fish.",
        "President Danov challenged the ban on the grounds of law.",
        "A disgrace that Norway will not lift the ban.",
        "Norway does not want a war.",
        "President Danov asked if Denmark said that Norway should lift the ban.",
        "President Danov wrote of the theory that Norway should lift the ban.",
        "President Danov said that his government should lift the ban.",
        "President Danov said that Norway should be able to know.",
        "President Danov said that Norway had lost the case but would not lift the ban.",
        "President Danov said Norway would lift the ban if Denmark paid.",
        "Norway agreed to nothing beyond the truce.",
        "During the 2016 election campaign, Norway had promised to lift the ban.",
        "Once Norway issues a warning, prices rise.",
        "“It is a date we agreed to,” President Danov told reporters.",
        "President Danov agreed. “The result stands,” he said.",
        "Norway promises patch",
        "President Danov said he would listen to the debate on fish.",
        "The two sides will perhaps meet again in Oslo in May.",
        "Norway closed the strait, which it threatened to do in the spring.",
        "President Danov called on New Year's Eve to say he was ill.",
      })
  void whatNoPartyDidIsLeftOut(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aContentEndsBeforeWhatTheSentenceAddsToIt() {
    assertThat(found("Norway agreed to open its ports, officials said, but Denmark waited."))
        .containsExactly("AGREED | Norway | open its ports");
    assertThat(
            found(
                "Norway agreed to open its ports and lower its tariffs, according to a statement."))
        .containsExactly("AGREED | Norway | open its ports and lower its tariffs");
    assertThat(found("Norway condemned both launches and asked Denmark to stop the hunt."))
        .containsExactly(
            "STATED | Norway | condemned both launches",
            "REQUESTED | Norway | Denmark to stop the hunt");
    assertThat(found("“We do not support the independence of Jutland,” said President Danov."))
        .containsExactly("ASSURED | We | do not support the independence of Jutland");
  }

  @Test
  void aContentKeepsItsQuotationsWhole() {
    assertThat(found("Norway promised to “lift the ban” and to open its ports by May."))
        .containsExactly("PLEDGED | Norway | “lift the ban” and to open its ports by May");
    assertThat(found("Norway condemned the calls as \"wrong,\" and left."))
        .containsExactly("STATED | Norway | condemned the calls as \"wrong,\"");
    assertThat(found("Norway “pledged to lift the ban” in the spring."))
        .containsExactly("PLEDGED | Norway | lift the ban");
  }

  @Test
  void aClauseOrListThatACommaOpensOrClosesDoesNotEndAContent() {
    assertThat(found("Norway vowed that once the ice melts in May, it will lift the ban."))
        .containsExactly("PLEDGED | Norway | once the ice melts in May, it will lift the ban");
    assertThat(
            found(
                "Norway promised to keep the ban until its demands, including a share of the fish,"
                    + " are met."))
        .containsExactly(
            "PLEDGED | Norway | keep the ban until its demands, including a share of the fish, are"
                + " met");
  }

  @Test
  void whatStandsBehindADealOrPromiseIsItsContent() {
    assertThat(found("Norway and Denmark rose with an agreement: The votes will be counted again."))
        .containsExactly("AGREED | Norway, Denmark | The votes will be counted again");
    assertThat(found("Norway answered with a promise. It will publish the data by May."))
        .containsExactly("PLEDGED | Norway | will publish the data by May");
    assertThat(found("Norway made no promise. It will publish the data by May.")).isEmpty();
  }

  @Test
  void aQuotationBeforeItsVerbIsTheContent() {
    assertThat(found("“The border stays closed,” President Danov stressed."))
        .containsExactly("STATED | Danov | The border stays closed");
    assertThat(found("“The border stays closed,” President Danov agreed.")).isEmpty();
  }

  @Test
  void asidesPartNeitherAVerbFromItsContentNorADealFromItsVerb() {
    assertThat(found("President Danov stressed, said his spokesman, that the border would stay."))
        .containsExactly("STATED | Danov | the border would stay");
    assertThat(
            found(
                "The agreement, brokered by Ona Vell, a retired judge, binds both sides to accept"
                    + " the result."))
        .containsExactly("AGREED | both sides | accept the result");
  }

  @Test
  void twoDoersJoinedByAndDoNotEndAContent() {
    assertThat(found("President Danov stressed that Norway and Denmark have made progress."))
        .containsExactly("STATED | Danov | stressed that Norway and Denmark have made progress");
  }

  @Test
  void aBareRefusalIsOfWhatTheNextWordsSay() {
    assertThat(found("President Danov refused. “The result stands,” he said."))
        .containsExactly("REFUSED | Danov | The result stands");
    assertThat(found("President Danov refused. It rained.")).isEmpty();
  }

  @Test
  void aBareRefusalIsNotOfWhatAnotherSays() {
    assertThat(found("President Danov refused. “The result stands,” an envoy said.")).isEmpty();
  }

  @Test
  void aBareAnswerIsToWhatAnotherAskedOrOffered() {
    assertThat(found("President Danov asked Norway to open its ports; Norway accepted."))
        .containsExactly(
            "REQUESTED | Danov | Norway to open its ports",
            "ACCEPTED | Norway | Norway to open its ports");
    assertThat(
            found(
                "He suggested that the two ministers meet in Oslo; Norway has since agreed, an"
                    + " envoy said."))
        .containsExactly("AGREED | Norway | the two ministers meet in Oslo");
    assertThat(found("Denmark has offered Oslo for talks in May. Norway has accepted."))
        .contains("ACCEPTED | Norway | Oslo for talks in May");
    assertThat(found("Norway slept. Denmark has accepted.")).isEmpty();
  }

  @Test
  void whatADealBringsIsOfThoseWhoMadeIt() {
    var deal = "Norway and Denmark agreed to a truce. ";
    assertThat(found(deal + "Under the deal, all prisoners are to go home by May."))
        .contains("AGREED | Norway, Denmark | all prisoners are to go home by May");
    assertThat(found(deal + "The declaration commits the signatories to cut customs checks."))
        .contains("AGREED | Norway, Denmark | cut customs checks");
    assertThat(found(deal + "Sweden slept. The two sides agreed to open a line."))
        .contains("AGREED | Norway, Denmark | open a line");
    assertThat(found("Under the deal, all prisoners are to go home by May.")).isEmpty();
  }

  @Test
  void aContentGoesOnBehindARelativeClauseThatPartsASubjectFromItsVerb() {
    assertThat(
            found(
                "Norway agreed to free the men before the truce, which begins at noon, runs out."))
        .containsExactly(
            "AGREED | Norway | free the men before the truce, which begins at noon, runs out");
  }

  @Test
  void whatWasTalkedAboutBesidesWhatWasAgreedIsOfThoseWhoAgreed() {
    assertThat(
            found(
                "The two sides agreed to expand flights, and 20,000 visas a year for the young"
                    + " were discussed."))
        .containsExactly(
            "AGREED | The two sides | expand flights",
            "DISCUSSED | The two sides | 20,000 visas a year for the young were discussed");
  }

  @Test
  void whoSaysSomethingAlsoDeniesIt() {
    assertThat(found("President Danov said the navy had left and denied that it was leaving Oslo."))
        .containsExactly("STATED | Danov | denied that it was leaving Oslo");
  }

  @Test
  void whatARelativeClauseTellsOfIsNotWhatTheSentenceGoesOnWith() {
    assertThat(
            found(
                "Norway left the heights of Denmark, which command the road to the bay, and"
                    + " promised to surrender the maps."))
        .containsExactly("PLEDGED | Norway | surrender the maps");
  }

  @Test
  void aBodyDoesWhatItsMembersVoteFor() {
    assertThat(found("Seven of its nine members voted to condemn the hunt."))
        .containsExactly("STATED | its | condemn the hunt");
  }

  @Test
  void whatIsSaidInTheFirstPersonIsThatOfWhoeverSpeaks() {
    assertThat(found("“We will publish the data,” she said."))
        .containsExactly("PLEDGED | We | publish the data");
    assertThat(found("“I will not accept the result,” he said."))
        .containsExactly("REFUSED | I | will not accept the result");
    assertThat(found("“We will see,” she said.")).isEmpty();
  }

  @Test
  void aNounsContentEndsBeforeTheVerbOfWhichItIsTheSubject() {
    assertThat(found("Norway's refusal to sign the treaty angered Denmark."))
        .containsExactly("REFUSED | Norway | sign the treaty");
  }

  @Test
  void notesOfATalkAreReadToo() {
    assertThat(found("- Norway hasn’t agreed on military ties with Denmark"))
        .containsExactly("REFUSED | Norway | military ties with Denmark");
  }

  @Test
  @Timeout(60)
  void anyTextIsReadInBoundedTime() {
    assertThat(found("")).isEmpty();
    assertThat(found("\"".repeat(5000))).isEmpty();
    assertThat(found("Norway agreed to – and, but “we must agreed to ".repeat(1500))).isNotNull();
  }

  private static List<String> found(String text) {
    Document document = SEGMENTER.segment(text);
    List<Name> names = Names.find(document, List.of());
    var clauses = new ArrayList<Clause>();
    for (var sentence : document.sentences()) {
      var inside = names.stream().filter(n -> sentence.span().contains(n.span())).toList();
      clauses.addAll(Clauses.find(sentence, inside));
    }
    return Outcomes.find(document, names, Roles.find(document, names), clauses, List.of()).stream()
        .map(o -> o.kind() + " | " + join(document, o.parties()) + " | " + document.at(o.content()))
        .toList();
  }

  private static String join(Document document, List<Span> spans) {
    return String.join(", ", spans.stream().map(document::at).toList());
  }
}
