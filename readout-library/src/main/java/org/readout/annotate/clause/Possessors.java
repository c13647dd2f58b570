package org.readout.annotate.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// Whose a noun phrase is.
public final class Possessors {

  private static final Set<String> PRONOUNS =
      Set.of("his", "her", "their", "its", "our", "my", "your");

  private Possessors() {}

  /// "Vell" in "Vell's visit", "his" in "his visit"; of two possessors the one next to the head.
  public static Optional<NounPhrase> of(Sentence sentence, NounPhrase phrase) {
    var tokens = sentence.tokens();
    for (int i = phrase.last(); i > phrase.first(); i--) {
      if (isClitic(tokens.get(i), tokens.get(i - 1))) {
        return Optional.of(phrase(sentence, phrase.first(), i - 1));
      }
    }
    boolean pronoun = PRONOUNS.contains(tokens.get(phrase.first()).lower());
    return pronoun && phrase.last() > phrase.first()
        ? Optional.of(phrase(sentence, phrase.first(), phrase.first()))
        : Optional.empty();
  }

  private static boolean isClitic(Token token, Token before) {
    String word = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    return (word.equals("'s") || word.equals("'")) && before.span().end() == token.span().start();
  }

  private static NounPhrase phrase(Sentence sentence, int first, int last) {
    Token head = sentence.tokens().get(last);
    var span = new Span(sentence.tokens().get(first).span().start(), head.span().end());
    return new NounPhrase(span, head, first, last);
  }
}
