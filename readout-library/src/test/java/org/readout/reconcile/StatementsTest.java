package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reconcile.SayingFixture.indirect;
import static org.readout.reconcile.SayingFixture.quote;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.text.Span;

class StatementsTest {
  private static final String TEXT = "The river rises, said Tolvane in a note to Kerrimor of Gant.";
  private static final String WORDS = "The river rises";

  private static final Sources SOURCES = sources();

  private static Sources sources() {
    var story = new StoryFixture().person("Tolvane", "VD").person("Kerrimor", "KS");
    story.report("a", null, TEXT);
    story.report("b", null, TEXT);
    story.report("c", null, TEXT + " It was late.");
    story.report("y", null, TEXT);
    story.report("z", null, TEXT);
    return story.sameOrigin("y", "z").sources();
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static List<Saying> group(SayingFixture... accounts) {
    return Arrays.stream(accounts).map(SayingFixture::saying).toList();
  }

  @SafeVarargs
  private static List<Statement> written(List<Saying>... groups) {
    var issues = IssueBook.of(SOURCES, List.of(), List.of());
    return new Statements(SOURCES, issues)
        .write(List.of(groups)).stream().map(Uttered::statement).toList();
  }

  private static Statement statement(SayingFixture... accounts) {
    return written(group(accounts)).getFirst();
  }

  @Test
  void statementsStandByTheLongestReportThenById() {
    var found =
        written(
            group(quote("b", "one")),
            group(quote("a", "two").from(9)),
            group(quote("a", "three")),
            group(quote("c", "four").from(30)),
            group(quote("b", "five").from(4), quote("c", "six").from(8)));
    assertThat(found)
        .extracting(Statement::text)
        .containsExactly("five", "four", "three", "two", "one");
    assertThat(found)
        .extracting(Statement::id)
        .containsExactly("t-s1", "t-s2", "t-s3", "t-s4", "t-s5");
  }

  @Test
  void whoeverIsNamedSpeaksBeforeWhomPronounsSeemToMean() {
    var found =
        statement(
            quote("a", WORDS).byPronoun("tolvane"),
            quote("b", WORDS).byPronoun("tolvane"),
            quote("c", WORDS).by("kerrimor"));
    assertThat(found.speaker()).isEqualTo("kerrimor");
    assertThat(found.standing()).isEqualTo(Standing.AGREED);
  }

  @Test
  void theSpeakerIsTheOneWhomMostOriginsCredit() {
    assertThat(
            statement(
                    quote("y", WORDS).by("tolvane"),
                    quote("z", WORDS).by("tolvane"),
                    quote("a", WORDS).by("kerrimor"),
                    quote("b", WORDS).by("kerrimor"))
                .speaker())
        .isEqualTo("kerrimor");
    assertThat(
            statement(quote("a", WORDS).by("tolvane"), quote("b", WORDS).by("kerrimor")).speaker())
        .isEqualTo("tolvane");
    assertThat(statement(quote("a", WORDS)).speaker()).isNull();
  }

  @Test
  void theAddresseeIsTheOneWhomMostOriginsName() {
    assertThat(
            statement(
                    quote("a", WORDS),
                    quote("b", WORDS).to("tolvane"),
                    quote("c", WORDS).to("kerrimor"),
                    quote("y", WORDS).to("kerrimor"))
                .addressee())
        .isEqualTo("kerrimor");
    assertThat(statement(quote("a", WORDS)).addressee()).isNull();
  }

  @Test
  void theWordsForTheSpeakerAreThoseOfTheFullestAccountThatCreditsHim() {
    var full = quote("b", WORDS + " high").by("tolvane");
    var other = quote("a", WORDS).by("tolvane").speakerText(at("said Tolvane"));
    assertThat(statement(other, full.speakerText(at("Tolvane"))).speakerText())
        .isEqualTo("Tolvane");
    assertThat(statement(other, quote("b", WORDS + " high").by("tolvane")).speakerText())
        .isEqualTo("said Tolvane");
    assertThat(statement(quote("a", WORDS).by("tolvane")).speakerText()).isNull();
  }

  @Test
  void theWordsForAnotherSpeakerAreNotTheSpeakers() {
    var full = quote("c", WORDS + " high").by("kerrimor").speakerText(at("Kerrimor"));
    var first = quote("a", WORDS).by("tolvane");
    var second = quote("b", WORDS).by("tolvane").speakerText(at("Tolvane"));
    assertThat(statement(first, second, full).speakerText()).isEqualTo("Tolvane");
    assertThat(statement(first, quote("b", WORDS).by("tolvane"), full).speakerText()).isNull();
  }

  @Test
  void theChannelIsTheFirstThatIsNamed() {
    assertThat(
            statement(
                    quote("a", WORDS).via(new Span(3, 3)),
                    quote("b", WORDS).via(at("in a note")),
                    quote("c", WORDS).via(at("of Gant")))
                .via())
        .isEqualTo("in a note");
    assertThat(statement(quote("a", WORDS)).via()).isNull();
  }

  @Test
  void anAccountGivesItsWordsCueAndSource() {
    var account =
        statement(indirect("a", WORDS).by("tolvane").speakerText(at("Tolvane")).cue(at("said")))
            .accounts()
            .getFirst();
    assertThat(account.words().exact()).isEqualTo(WORDS);
    assertThat(account.quoted()).isFalse();
    assertThat(account.speaker()).isEqualTo("tolvane");
    assertThat(account.cue()).isEqualTo(SOURCES.evidence("a", at("said")));
    assertThat(account.source()).isEqualTo(SOURCES.evidence("a", at("Tolvane")));
    var bare = statement(quote("a", WORDS).cue(new Span(4, 4))).accounts().getFirst();
    assertThat(bare.cue()).isNull();
    assertThat(bare.source()).isNull();
  }

  @Test
  void copiesAgreeWithNobody() {
    assertThat(statement(quote("y", WORDS), quote("z", WORDS)).standing())
        .isEqualTo(Standing.SINGLE);
    assertThat(statement(quote("y", WORDS), quote("z", WORDS)).origins()).isEqualTo(1);
    assertThat(statement(quote("a", WORDS), quote("b", WORDS)).standing())
        .isEqualTo(Standing.AGREED);
    assertThat(statement(quote("a", WORDS), quote("b", "The river")).standing())
        .isEqualTo(Standing.REFINED);
    assertThat(
            statement(quote("a", WORDS).by("tolvane"), quote("b", WORDS).by("kerrimor")).standing())
        .isEqualTo(Standing.DISPUTED);
    assertThat(statement(quote("a", WORDS).by("tolvane"), quote("b", WORDS)).standing())
        .isEqualTo(Standing.AGREED);
  }

  @Test
  void theFullestAccountIsAQuotationThenTheLongestThenTheFirst() {
    var quoted = quote("b", WORDS).saying();
    var longer = indirect("a", WORDS + " and falls again").saying();
    var longQuote = quote("c", WORDS + " high").saying();
    var sameLength = quote("a", WORDS + " fast").saying();
    assertThat(StatementMerge.fullest(List.of(longer, quoted))).isEqualTo(quoted);
    assertThat(StatementMerge.fullest(List.of(quoted, longQuote))).isEqualTo(longQuote);
    assertThat(StatementMerge.fullest(List.of(longQuote, sameLength))).isEqualTo(sameLength);
  }

  private static List<Statement> told(String words, String speaker, boolean quoted) {
    var story = new StoryFixture().person("Tolvane", "VD");
    var report = story.report("a", null, "It was said that " + words + ".");
    return (quoted ? report.quote(speaker, words) : report.indirect(speaker, words))
        .reconciled()
        .statements();
  }

  @Test
  void indirectSpeechTakesASpeakerAndThreeWords() {
    assertThat(told("the river rises fast", "Tolvane", false)).hasSize(1);
    assertThat(told("the river rises", "Tolvane", false)).isEmpty();
    assertThat(told("the river rises fast", "", false)).isEmpty();
    assertThat(told("river", "", true)).hasSize(1);
  }
}
