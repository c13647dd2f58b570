package org.readout.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.intake.Report;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Tells headlines and headings from running text: what stands in quotation marks there is a label,
/// not a statement.
final class Headlines {

  /// A heading has no more words than this.
  private static final int LONGEST = 22;

  /// Nor more characters than this.
  private static final int LONGEST_LINE = 400;

  /// Nor has a headline fewer words than this.
  private static final int FEWEST = 4;

  /// Paragraphs among which the headline stands: a stamp and a byline may come before it.
  private static final int PAGE_LINES = 3;

  /// "GANT —", "River Daily |": where a report was sent from, or whose page it is.
  private static final Pattern BESIDE = Pattern.compile("[—–|]\\s*$");

  private static final String STOPS = ".!?…:";
  private static final String CLOSING = "”’\"')]";

  private final Report report;
  private final Document document;

  Headlines(Report report, Document document) {
    this.report = report;
    this.document = document;
  }

  /// As given with the report, else the line without a full stop that its text begins with, behind
  /// lines that say who wrote it, when, or what a picture shows ([PageLines]).
  Optional<String> headline() {
    return Optional.ofNullable(report.title())
        .filter(title -> !PageLines.isOne(title))
        .or(this::firstLine);
  }

  private Optional<String> firstLine() {
    return document.paragraphs().stream()
        .limit(PAGE_LINES)
        .dropWhile(line -> line.length() <= LONGEST_LINE && PageLines.isOne(document.at(line)))
        .findFirst()
        .filter(line -> line.length() <= LONGEST_LINE && document.paragraphs().size() > 1)
        .map(document::at)
        .filter(line -> isShort(line) && words(line) >= FEWEST && !ends(line))
        .filter(line -> !BESIDE.matcher(line).find());
  }

  /// True when the span stands in the report's title, given or standing first in the text, or in a
  /// line in capitals.
  boolean isTitle(Span span) {
    var paragraph = paragraphOf(span);
    if (paragraph.length() > LONGEST_LINE) {
      return false;
    }
    var text = document.at(paragraph);
    boolean first = document.sentenceAt(span.start()).paragraph() == 0;
    return text.equals(report.title())
        || (first && isShort(text) && !ends(text))
        || isInCapitals(document.sentenceAt(span.start()));
  }

  /// True for a sentence whose letters are nearly all capitals.
  static boolean isInCapitals(Sentence sentence) {
    int upper = 0;
    int lower = 0;
    for (Token token : sentence.tokens()) {
      upper += (int) token.text().codePoints().filter(Character::isUpperCase).count();
      lower += (int) token.text().codePoints().filter(Character::isLowerCase).count();
    }
    return sentence.tokens().size() > 3 && upper > 8 * lower;
  }

  /// True for the title of a book or a programme: every word of it but the smallest has a capital,
  /// and nobody speaks it.
  boolean isName(Span words) {
    var telling =
        document.tokensIn(words).stream()
            .filter(token ->
                token.is(
                    PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.VERB))
            .toList();
    return telling.size() > 1 && telling.stream().allMatch(Token::isCapitalised);
  }

  /// True when the span stands in a short paragraph without a full stop, or is all of one.
  boolean isHeading(Span span) {
    var paragraph = paragraphOf(span);
    if (paragraph.length() > LONGEST_LINE) {
      return false;
    }
    var text = document.at(paragraph);
    boolean whole = span.length() >= paragraph.length() - 2;
    return isShort(text) && (!ends(text) || (whole && words(text) <= 5));
  }

  private static boolean isShort(String text) {
    return words(text) <= LONGEST;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private static boolean ends(String text) {
    int at = text.length() - 1;
    while (at >= 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && STOPS.indexOf(text.charAt(at)) >= 0;
  }

  private Span paragraphOf(Span span) {
    return document.paragraphs().get(document.sentenceAt(span.start()).paragraph());
  }
}
