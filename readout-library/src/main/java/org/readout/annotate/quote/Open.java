package org.readout.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.quote.Mark.Family;
import org.readout.annotate.quote.Quotation.Style;
import org.readout.text.Span;

/// A quotation that has opened and not yet closed.
final class Open {

  final Style style;
  final Family family;
  private final int start;
  private final List<Span> parts = new ArrayList<>();
  private int partStart;
  private int partEnd;

  Open(Mark mark) {
    style = mark.style();
    family = mark.family();
    start = mark.at();
    partStart = mark.at() + 1;
    partEnd = partStart;
  }

  /// The first character of its latest part.
  int lastStart() {
    return partStart;
  }

  /// Its paragraph ends here and it is still open.
  void endOfParagraph(int end) {
    partEnd = end;
  }

  /// The next paragraph takes it up with a mark here.
  void resume(int mark) {
    var latest = part(partEnd);
    parts.add(latest);
    partStart = mark + 1;
  }

  /// Closed by a mark here; empty when nothing stands inside.
  Optional<Quotation> closeAt(String text, int mark) {
    return quotation(text, mark, mark + 1, true);
  }

  /// Given up: it is taken to end here.
  Optional<Quotation> giveUpAt(String text, int end) {
    return quotation(text, end, end, false);
  }

  private Optional<Quotation> quotation(String text, int partEnd, int end, boolean closed) {
    parts.add(part(partEnd));
    var words = parts.stream().map(part -> trim(text, part)).filter(p -> !p.isEmpty()).toList();
    if (words.isEmpty() || words.stream().noneMatch(part -> hasWord(text, part))) {
      return Optional.empty();
    }
    var content = new Span(words.getFirst().start(), words.getLast().end());
    var span = new Span(start, closed ? end : content.end());
    return Optional.of(new Quotation(span, content, words, style, 0, closed));
  }

  private Span part(int end) {
    return new Span(partStart, Math.max(partStart, end));
  }

  private static boolean hasWord(String text, Span part) {
    return text.substring(part.start(), part.end())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }

  private static Span trim(String text, Span part) {
    int from = part.start();
    int to = part.end();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
