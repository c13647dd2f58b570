package org.readout.annotate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotate.quote.Quotation.Style;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Segmenter;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

class QuotationsTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  private static List<Quotation> find(String text) {
    return Quotations.find(SEGMENTER.segment(text));
  }

  private static List<String> contents(String text) {
    return find(text).stream().map(q -> q.content().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "She said “we agreed,” and left. | we agreed,",
        "She said \"we agreed,\" and left. | we agreed,",
        "She said ‘we agreed’, and left. | we agreed",
        "She said 'we agreed', and left. | we agreed",
        "Elle dit « nous avons fini » hier. | nous avons fini",
        "Sie sagte „wir sind fertig“ und ging. | wir sind fertig",
        "Sie sagte »wir sind fertig« und ging. | wir sind fertig",
        "He called it ‘the ministers’ finest hour’ today. | the ministers’ finest hour",
        "It’s Norland’s ‘don’t ask’ rule. | don’t ask",
        "a 'don't ask' rule | don't ask",
        "He closed “the deal.’ Then he left. | the deal.",
        "(\"we agreed\") | we agreed",
        "The 6\" gun, he said, is \"too small\" for 5'10\" men. | too small",
        "“Wrong mark“ he said. | Wrong mark"
      })
  void findsTheWordsInside(String text, String content) {
    assertThat(contents(text)).containsExactly(content);
    assertThat(find(text)).allMatch(Quotation::closed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It’s the ministers’ view of the ’90s and rock ’n’ roll.",
        "It's the ministers' view of the '90s and rock 'n' roll.",
        "He stands 5'10\" tall in 6\" of snow.",
        "He praised the visit.“",
        "A stray mark” closes nothing.",
        "He left the fall.” ‘ added.",
        "empty “ ” and “” and \"\"",
        "‘Tis the season, and give ’em hell."
      })
  void findsNothing(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void findsQuotationsInside() {
    var found = find("“She told me ‘never again’ twice,” he said. “Yes.”");
    assertThat(found).extracting(Quotation::depth).containsExactly(0, 1, 0);
    assertThat(found)
        .extracting(Quotation::style)
        .containsExactly(Style.CURLY_DOUBLE, Style.CURLY_SINGLE, Style.CURLY_DOUBLE);
  }

  @Test
  void findsQuotationsOfTheSameStyleInside() {
    assertThat(contents("“The so-called “soft line” has failed,” he said."))
        .containsExactly("The so-called “soft line” has failed,", "soft line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“ ”", "\" \"", "‘ ’"})
  void joinsParagraphsThatOpenAgain(String marks) {
    char left = marks.charAt(0);
    char right = marks.charAt(2);
    var text = left + "First.\n\n" + left + "Second.\n\n" + left + "Third," + right + " he said.";
    var found = find(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().parts())
        .extracting(part -> part.of(text))
        .containsExactly("First.", "Second.", "Third,");
    assertThat(found.getFirst().closed()).isTrue();
  }

  @Test
  void endsAnOpenQuotationWithItsSentence() {
    var text = "He said: “We agreed on it. Nobody knew more.\n\nThe “talks” went on.";
    var found = find(text);
    assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
    assertThat(found.getFirst().content().of(text)).isEqualTo("We agreed on it.");
  }

  @Test
  void givesUpAnOpenQuotationWhenTheNextOpens() {
    assertThat(contents("“We agreed, he said, and “we left” too."))
        .containsExactly("We agreed, he said, and", "we left");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "”", "\"", "'", "“a ", "‘a” ", "\"a\" ", "“\n", "«»"})
  void takesBoundedTimeForManyMarks(String unit) {
    var document = roughly(unit.repeat(100_000));
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> Quotations.find(document));
  }

  /// A line is one sentence of one token: spares the tagger.
  private static Document roughly(String text) {
    var lines = new ArrayList<Span>();
    var sentences = new ArrayList<Sentence>();
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || text.charAt(end) == '\n') {
        var line = new Span(start, end);
        var token = new Token(line, line.of(text), PartOfSpeech.X);
        sentences.add(new Sentence(lines.size(), lines.size(), line, List.of(token)));
        lines.add(line);
        start = end + 1;
      }
    }
    return new Document(text, lines, sentences);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "“", "”", "\"", "'", "‘", "’", "«", "»", "„", " ", "\n", "word", ".", "s", "6", "(")
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }

  @Property
  void quotationsAreApartOrNested(@ForAll("texts") String text) {
    var found = find(text);
    for (var a : found) {
      assertThat(a.content().of(text)).isEqualTo(a.content().of(text).strip()).isNotEmpty();
      for (var b : found) {
        boolean apart = !a.span().overlaps(b.span());
        assertThat(apart || a.span().contains(b.span()) || b.span().contains(a.span())).isTrue();
      }
    }
  }
}
