package org.readout.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where two wordings differ, word by word, by their longest common subsequence. Case, punctuation
/// at a word's edges and the shape of quotation marks make no difference.
final class WordDiff {

  /// Words compared on either side, behind a common beginning and before a common end; what is
  /// longer is taken as wholly different, so that time stays bounded.
  static final int MOST = 400;

  private static final Pattern EDGE =
      Pattern.compile("^[^\\p{L}\\p{N}]{1,40}|[^\\p{L}\\p{N}]{1,40}$");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private WordDiff() {}

  /// In which wording a run of words stands.
  enum Side {
    BOTH,
    LEFT,
    RIGHT
  }

  /// A run of words, as the right wording has them unless they stand in the left one only.
  record Piece(Side side, String words) {}

  static List<Piece> between(String left, String right) {
    var a = words(left);
    var b = words(right);
    var diff = new Run();
    int head = 0;
    while (head < Math.min(a.size(), b.size()) && a.get(head).same(b.get(head))) {
      diff.add(Side.BOTH, b.get(head++));
    }
    int tail = 0;
    while (tail < Math.min(a.size(), b.size()) - head
        && a.get(a.size() - 1 - tail).same(b.get(b.size() - 1 - tail))) {
      tail++;
    }
    middle(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail), diff);
    b.subList(b.size() - tail, b.size()).forEach(word -> diff.add(Side.BOTH, word));
    return diff.pieces();
  }

  private static void middle(List<Word> a, List<Word> b, Run diff) {
    if (a.size() > MOST || b.size() > MOST) {
      a.forEach(word -> diff.add(Side.LEFT, word));
      b.forEach(word -> diff.add(Side.RIGHT, word));
      return;
    }
    var longest = longest(a, b);
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).same(b.get(j))) {
        diff.add(Side.BOTH, b.get(j++));
        i++;
      } else if (j == b.size() || (i < a.size() && longest[i + 1][j] >= longest[i][j + 1])) {
        diff.add(Side.LEFT, a.get(i++));
      } else {
        diff.add(Side.RIGHT, b.get(j++));
      }
    }
  }

  /// Length of the longest common subsequence of what follows each pair of places.
  private static int[][] longest(List<Word> a, List<Word> b) {
    var longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).same(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static List<Word> words(String text) {
    var stripped = text.strip();
    return stripped.isEmpty()
        ? List.of()
        : Arrays.stream(SPACE.split(stripped)).map(Word::of).toList();
  }

  /// @param key what two words have to share to be the same
  private record Word(String text, String key) {

    static Word of(String text) {
      var bare = EDGE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT).replace('’', '\'');
      return new Word(text, bare.isEmpty() ? text : bare);
    }

    boolean same(Word other) {
      return key.equals(other.key);
    }
  }

  /// Collects words into runs.
  private static final class Run {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Side side = Side.BOTH;

    void add(Side next, Word word) {
      if (next != side) {
        flush();
        side = next;
      }
      words.append(words.isEmpty() ? "" : " ").append(word.text());
    }

    List<Piece> pieces() {
      flush();
      return List.copyOf(pieces);
    }

    private void flush() {
      if (!words.isEmpty()) {
        pieces.add(new Piece(side, words.toString()));
        words.setLength(0);
      }
    }
  }
}
