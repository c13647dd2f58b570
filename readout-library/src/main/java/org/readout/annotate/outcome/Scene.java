package org.readout.annotate.outcome;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// One sentence with its clauses: what the rules for outcomes look at.
final class Scene {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "write",
          "report",
          "state",
          "announce",
          "claim",
          "insist",
          "declare",
          "note",
          "argue",
          "stress",
          "emphasize",
          "emphasise",
          "reiterate",
          "reaffirm",
          "explain",
          "acknowledge",
          "believe",
          "think",
          "warn",
          "assert",
          "maintain",
          "respond",
          "reply",
          "suggest",
          "tweet",
          "underscore",
          "confirm",
          "predict",
          "describe");

  final Sentence sentence;
  final List<Clause> clauses;
  private final List<Token> tokens;

  Scene(Sentence sentence, List<Clause> clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
    tokens = sentence.tokens();
  }

  String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower().replace('’', '\'');
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean isMark(int i) {
    return lower(i).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /// "Either they agree or they pay": told as one of two.
  boolean isAlternative(int verb) {
    for (int i = 0; i < verb; i++) {
      if (lower(i).equals("either")) {
        return true;
      }
    }
    return false;
  }

  /// True where the sentence ends in a question mark.
  boolean isQuestion() {
    int end = size() - 1;
    while (end > 0 && isQuoteMark(end)) {
      end--;
    }
    return lower(end).equals("?");
  }

  /// True for the last word of the sentence.
  boolean isLast(int i) {
    for (int k = i + 1; k < tokens.size(); k++) {
      if (!isMark(k)) {
        return false;
      }
    }
    return i < tokens.size();
  }

  /// True for a mark that closes a quotation.
  boolean isCloser(int i) {
    return Set.of("”", "\"", "''", "’", "'")
        .contains(i < tokens.size() ? tokens.get(i).text() : "");
  }

  /// True for a double mark that opens a quotation; of a straight one the blank before it tells.
  boolean isOpeningMark(int i) {
    return Set.of("“", "``").contains(lower(i)) || (lower(i).equals("\"") && isApart(i));
  }

  /// True for a double mark that closes a quotation.
  boolean isClosingMark(int i) {
    return Set.of("”", "''").contains(lower(i)) || (lower(i).equals("\"") && !isApart(i));
  }

  private boolean isApart(int i) {
    return i == 0 || tokens.get(i - 1).span().end() < tokens.get(i).span().start();
  }

  /// True for a quotation mark.
  boolean isQuoteMark(int i) {
    return isCloser(i) || Set.of("“", "‘", "``").contains(lower(i)) || lower(i).equals("'");
  }

  /// True when no mark stands between two tokens.
  boolean isUnbroken(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isMark(i) && !lower(i).startsWith("'")) {
        return false;
      }
    }
    return true;
  }

  /// True when no mark but those of quotations stands between two tokens.
  boolean isUnquoted(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isMark(i) && !isQuoteMark(i) && !lower(i).startsWith("'") && !lower(i).equals("\"")) {
        return false;
      }
    }
    return true;
  }

  /// True for a clause that reports speech or thought.
  static boolean isSaying(Clause clause) {
    return SAYING.contains(clause.verb().lemma());
  }

  /// The clause that reports what this clause says: the nearest before it, else the first behind.
  @Nullable Clause reporting(Clause clause) {
    Clause found = null;
    for (Clause other : clauses) {
      boolean before = other.verb().last() < clause.verb().first();
      if (isSaying(other) && !other.subjects().isEmpty() && (before || found == null)) {
        found = other.equals(clause) ? found : other;
      }
    }
    return found;
  }

  /// The words from token `start` to the end of what the verb governs; empty when there are none.
  Span content(int start) {
    return new Content(this).from(start);
  }

  /// Who does what a clause tells ([Doing]).
  List<NounPhrase> subjects(Clause clause) {
    return Doing.subjects(this, clause);
  }

  /// The words of a content before an offset.
  Span until(Span content, int offset) {
    int end =
        tokens.stream()
            .map(token -> token.span().end())
            .filter(at -> at > content.start() && at <= offset)
            .reduce(content.start(), Math::max);
    return new Span(content.start(), end);
  }

  /// How many tokens stand in a span.
  long count(Span span) {
    return tokens.stream().filter(token -> span.contains(token.span())).count();
  }

  boolean hasWord(Span span, String word) {
    return tokens.stream()
        .anyMatch(token -> span.contains(token.span()) && token.lower().equals(word));
  }

  /// True when only marks stand between two offsets.
  boolean noWordBetween(int from, int to) {
    return tokens.stream()
        .filter(token -> token.span().start() >= from && token.span().end() <= to)
        .noneMatch(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /// How many verbs stand in a span.
  long verbs(Span span) {
    return tokens.stream()
        .filter(token -> span.contains(token.span()))
        .filter(token -> token.is(PartOfSpeech.VERB, PartOfSpeech.AUX))
        .count();
  }

  /// True when the words hold a noun or name: something is said, not only "that".
  boolean hasNoun(Span span) {
    return tokens.stream()
        .filter(token -> span.contains(token.span()))
        .filter(token -> !token.lower().equals("one"))
        .anyMatch(token -> token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM));
  }
}
