package org.readout.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.quote.Mark.Family;
import org.readout.annotate.quote.Quotation.Style;
import org.readout.text.Span;

/// Finds the quotation marks of a paragraph and tells them from apostrophes, feet and inches by the
/// characters beside them.
final class Marks {

  /// Words that lost their beginning: an apostrophe stands before them.
  private static final Set<String> CLIPPED =
      Set.of("em", "tis", "twas", "til", "till", "cause", "bout", "round", "n", "cos", "neath");

  private final String text;
  private final int from;
  private final int to;

  private Marks(String text, Span paragraph) {
    this.text = text;
    this.from = paragraph.start();
    this.to = paragraph.end();
  }

  static List<Mark> in(String text, Span paragraph) {
    var marks = new Marks(text, paragraph);
    var found = new ArrayList<Mark>();
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      var mark = marks.markAt(at);
      if (mark != null) {
        found.add(mark);
      }
    }
    return found;
  }

  private @Nullable Mark markAt(int at) {
    return switch (text.charAt(at)) {
      case '“' -> mark(at, Style.CURLY_DOUBLE, Family.DOUBLE, !spaceAfter(at), ends(at));
      case '”' -> mark(at, Style.CURLY_DOUBLE, Family.DOUBLE, begins(at), true);
      case '„' -> mark(at, Style.LOW_HIGH, Family.DOUBLE, true, false);
      case '"' -> straight(at);
      case '«', '»' -> guillemet(at);
      case '‘' -> leftSingle(at);
      case '’' -> mark(at, Style.CURLY_SINGLE, Family.SINGLE, false, mayCloseSingle(at));
      case '\'' -> straightSingle(at);
      default -> null;
    };
  }

  private static @Nullable Mark mark(
      int at, Style style, Family family, boolean opens, boolean closes) {
    // A left mark that can open nothing still may close „German quotes“.
    boolean silent = !opens && !closes && style != Style.CURLY_DOUBLE;
    return silent ? null : new Mark(at, style, family, opens, closes);
  }

  private @Nullable Mark straight(int at) {
    if (isDigit(before(at)) && at - 2 >= from && isFeet(at)) {
      return null;
    }
    boolean opens = opensByPlace(at);
    boolean closes = closesByPlace(at);
    boolean unclear = opens == closes;
    return mark(at, Style.STRAIGHT_DOUBLE, Family.DOUBLE, unclear || opens, unclear || closes);
  }

  /// The inches of 5'10".
  private boolean isFeet(int at) {
    int i = at - 1;
    while (i > from && at - i < 4 && isDigit(text.charAt(i))) {
      i--;
    }
    return (text.charAt(i) == '\'' || text.charAt(i) == '’') && i > from && isDigit(before(i));
  }

  private Mark guillemet(int at) {
    boolean left = text.charAt(at) == '«';
    boolean opens = left || opensByPlace(at);
    boolean closes = !left || closesByPlace(at);
    return new Mark(at, Style.GUILLEMETS, Family.GUILLEMET, opens, closes);
  }

  private @Nullable Mark leftSingle(int at) {
    boolean opens = !isWord(before(at)) && !spaceAfter(at) && !isClipped(at);
    return mark(at, Style.CURLY_SINGLE, Family.SINGLE, opens, ends(at));
  }

  private @Nullable Mark straightSingle(int at) {
    boolean opens = opensByPlace(at) && !isClipped(at);
    return mark(at, Style.STRAIGHT_SINGLE, Family.SINGLE, opens, !opens && mayCloseSingle(at));
  }

  private boolean mayCloseSingle(int at) {
    char before = before(at);
    boolean clippedAnd = before == 'n' && at - 2 >= from && isSingle(text.charAt(at - 2));
    return !isSpace(before) && !isWord(after(at)) && !clippedAnd;
  }

  /// Before a decade ("’90s") or a clipped word ("’em", "’n’") stands an apostrophe.
  private boolean isClipped(int at) {
    int end = at + 1;
    while (end < to && end - at < 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    var word = text.substring(at + 1, end);
    boolean decade = word.length() == 3 && word.endsWith("s") && isDigit(word.charAt(0));
    return decade || CLIPPED.contains(word.toLowerCase(Locale.ROOT));
  }

  /// White space behind and none before.
  private boolean ends(int at) {
    return spaceAfter(at) && !isSpace(before(at));
  }

  /// White space before and a word behind.
  private boolean begins(int at) {
    return isSpace(before(at)) && isWord(after(at));
  }

  private boolean opensByPlace(int at) {
    char before = before(at);
    boolean free = isSpace(before) || "([{<—–-/“‘\"'«…:".indexOf(before) >= 0;
    return free && !spaceAfter(at) && (".,;:!?)]}".indexOf(after(at)) < 0 || after(at) == '.');
  }

  private boolean closesByPlace(int at) {
    char after = after(at);
    boolean free = isSpace(after) || ".,;:!?)]}—–-/”’\"'»…".indexOf(after) >= 0;
    return free && !isSpace(before(at));
  }

  private boolean spaceAfter(int at) {
    return isSpace(after(at));
  }

  private char before(int at) {
    return at > from ? text.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at + 1 < to ? text.charAt(at + 1) : ' ';
  }

  private static boolean isSingle(char c) {
    return c == '’' || c == '‘' || c == '\'';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
