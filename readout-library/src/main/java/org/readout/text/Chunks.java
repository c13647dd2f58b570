package org.readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a sentence into tokens: words with their hyphens, numbers, clitics, single marks.
///
/// The conventions are those of the Penn Treebank, except that hyphenated words stay whole. Written
/// as rules because the trained tokenizer keeps `Iran's` in one piece and glues quotation marks to
/// words, which every later step would have to undo.
final class Chunks {

  /// Longest token in UTF-16 units; a longer run is cut.
  static final int LONGEST = 128;

  private static final Set<String> CLITICS = Set.of("s", "re", "ll", "ve", "d", "m");

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Chunks(String text) {
    this.text = text;
  }

  static List<Span> of(String text, Span sentence) {
    var chunks = new Chunks(text);
    int at = sentence.start();
    while (at < sentence.end()) {
      if (Glyphs.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < sentence.end() && !Glyphs.isSpace(text.charAt(end))) {
        end++;
      }
      chunks.chunk(at, end);
      at = end;
    }
    return chunks.found;
  }

  private void chunk(int start, int end) {
    boolean address = isAddress(text, start);
    int at = start;
    while (at < end) {
      int next = mark(at, end);
      if (next == at) {
        next = word(at, end, address);
        addWord(at, next);
      } else {
        add(at, next);
      }
      at = next;
    }
  }

  /// The end of the mark that stands here, or `at` when a word begins.
  private int mark(int at, int end) {
    char c = text.charAt(at);
    if (c == '.' || c == '-') {
      int run = run(c, at, end);
      boolean alone = run > 1 || at + 1 == end || (c == '.' && !digit(at + 1, end));
      return alone || !Glyphs.isWordPart(text.charAt(at + 1)) ? at + run : at;
    }
    if (Glyphs.isApostrophe(c)) {
      return digit(at + 1, end) || isClitic(at, end) ? at : at + 1;
    }
    return Glyphs.isAlone(c) || c == ',' || c == ':' || c == '/' ? at + 1 : at;
  }

  /// Length of the run of this character, bounded.
  private int run(char c, int at, int end) {
    int to = at;
    while (to < end && to - at < LONGEST && text.charAt(to) == c) {
      to++;
    }
    return to - at;
  }

  private boolean digit(int at, int end) {
    return at < end && Character.isDigit(text.charAt(at));
  }

  private int word(int start, int end, boolean address) {
    int limit = Math.min(end, start + LONGEST);
    int at = start + 1;
    while (at < limit && !(address ? isAddressEnd(at, end) : breaks(at, end))) {
      at++;
    }
    int whole = Glyphs.whole(text, at);
    return whole > start ? whole : at;
  }

  private boolean isAddressEnd(int at, int end) {
    char c = text.charAt(at);
    return "“”\"‘’<>«»".indexOf(c) >= 0 || (at + 1 == end && ",;:!?)".indexOf(c) >= 0);
  }

  private boolean breaks(int at, int end) {
    char c = text.charAt(at);
    boolean last = at + 1 >= end;
    char before = text.charAt(at - 1);
    return switch (c) {
      case ',', ':' -> last || !Character.isDigit(before) || !digit(at + 1, end);
      case '/' -> last || !(Character.isDigit(before) && digit(at + 1, end));
      case '-' -> !last && text.charAt(at + 1) == '-';
      case '.' -> !last && text.charAt(at + 1) == '.';
      case '’', '\'' -> last || !Glyphs.isWordPart(text.charAt(at + 1));
      default ->
          (Glyphs.isAlone(c) && !(c == '$' && Character.isUpperCase(before))) || glued(at, end);
    };
  }

  /// "talks.The": the capital begins a new sentence.
  private boolean glued(int at, int end) {
    return Character.isUpperCase(text.charAt(at))
        && text.charAt(at - 1) == '.'
        && at + 1 < end
        && Character.isLowerCase(text.charAt(at + 1))
        && at >= 3
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isLowerCase(text.charAt(at - 3));
  }

  /// Adds a word without its final stop and its clitics, then these.
  private void addWord(int start, int end) {
    int body = end;
    boolean stop = end - start > 1 && text.charAt(end - 1) == '.';
    if (stop && !Abbreviations.keepsStop(text.substring(start, end - 1))) {
      body = end - 1;
    }
    int clitic = cliticStart(start, body);
    add(start, clitic);
    add(clitic, body);
    add(body, end);
  }

  private int cliticStart(int start, int end) {
    for (int at = Math.max(start + 1, end - 3); at < end; at++) {
      if (!Glyphs.isApostrophe(text.charAt(at))) {
        continue;
      }
      var tail = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
      if (CLITICS.contains(tail)) {
        return at;
      }
      boolean not = tail.equals("t") && at - start >= 2 && "nN".indexOf(text.charAt(at - 1)) >= 0;
      return not ? at - 1 : end;
    }
    return end;
  }

  /// A clitic that lost its word ("“hype”’s").
  private boolean isClitic(int at, int end) {
    int to = at + 1;
    while (to < end && to - at < 4 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean follows = at > 0 && !Glyphs.isSpace(text.charAt(at - 1));
    return follows && CLITICS.contains(text.substring(at + 1, to));
  }

  private void add(int start, int end) {
    if (end > start) {
      found.add(new Span(start, end));
    }
  }

  /// True when the run of characters around this offset is an address of the web or of mail.
  static boolean isAddress(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST && !Glyphs.isSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && end - at < LONGEST && !Glyphs.isSpace(text.charAt(end))) {
      end++;
    }
    var chunk = text.substring(start, end);
    int sign = chunk.indexOf('@');
    return chunk.contains("://")
        || chunk.startsWith("www.")
        || chunk.startsWith("pic.")
        || (sign > 0 && chunk.indexOf('.', sign) > 0);
  }
}
