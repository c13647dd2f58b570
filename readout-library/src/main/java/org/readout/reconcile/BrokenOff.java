package org.readout.reconcile;

import java.util.Set;
import org.readout.text.Document;
import org.readout.text.Span;
import org.readout.text.Token;

/// Tells words that break off before what they lead to, so that their sense is lost or turned:
/// "that the ministry should" of "should not be asked".
final class BrokenOff {

  /// Words that lead to another in the same sentence.
  private static final Set<String> LEADING =
      Set.of(
          "should",
          "would",
          "could",
          "must",
          "may",
          "might",
          "shall",
          "will",
          "can",
          "cannot",
          "do",
          "does",
          "did",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "not",
          "the",
          "a",
          "an",
          "and",
          "or",
          "but",
          "nor",
          "even",
          "only",
          "than",
          "whether",
          "if",
          "because",
          "unless",
          "until",
          "although",
          "though",
          "while",
          "no",
          "every");

  private BrokenOff() {}

  /// True when the last of the words leads to the next, and no mark stands between.
  static boolean is(Document document, Span words) {
    if (words.isEmpty()) {
      return false;
    }
    Token last = null;
    Token next = null;
    for (Token token : document.sentenceAt(words.end() - 1).tokens()) {
      if (token.span().end() <= words.end()) {
        last = token;
      } else if (next == null) {
        next = token;
      }
    }
    return last != null
        && next != null
        && last.span().overlaps(words)
        && LEADING.contains(last.lower())
        && Character.isLetterOrDigit(next.text().codePointAt(0));
  }
}
