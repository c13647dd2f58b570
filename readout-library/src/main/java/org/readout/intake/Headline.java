package org.readout.intake;

import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/// Finds the headline that a plain text begins with, if it plainly does.
final class Headline {

  private static final int LONGEST = 160;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 25;

  private Headline() {}

  /// The span of the first paragraph when it reads like a headline: short, without a full stop at
  /// its end or inside, no bullet, no quotation, no byline, and a longer paragraph comes after it.
  /// A plea that ends with an exclamation mark may stand before it.
  static Optional<Span> of(String text) {
    var lines = Lines.first(text, 4);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    int first = lines.getFirst().of(text).endsWith("!") ? 1 : 0;
    if (lines.size() < first + 2) {
      return Optional.empty();
    }
    var line = lines.get(first);
    boolean longerFollows =
        lines.subList(first + 1, lines.size()).stream().anyMatch(l -> l.length() > line.length());
    return longerFollows && isHeadline(line.of(text)) ? Optional.of(line) : Optional.empty();
  }

  private static boolean isHeadline(String line) {
    int words = Words.count(line);
    return line.length() <= LONGEST
        && words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && ".!:;,…-–—".indexOf(line.charAt(line.length() - 1)) < 0
        && "-–—•*·\"“”«„(@#©".indexOf(line.charAt(0)) < 0
        && NONE_OF.stream().noneMatch(line::contains)
        && !line.startsWith("By ")
        && (Character.isLetterOrDigit(line.codePointBefore(line.length())) || endsQuoted(line));
  }

  private static final List<String> NONE_OF =
      List.of("http", "www.", "©", ". ", ".\u201D ", "Copyright", "Published", "Updated", "@");

  private static boolean endsQuoted(String line) {
    return "?’'”\")%".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
