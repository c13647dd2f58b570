package org.readout.annotate.channel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// A noun phrase that names an issuer, read left to right or right to left from a word of its
/// sentence.
///
/// @param tokens its tokens, at most [#LONGEST]
record Phrase(List<Token> tokens) {

  private static final int LONGEST = 12;
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
  private static final Set<String> CONNECTORS = Set.of("of", "for", "and", "&");

  /// The phrase that begins at that token.
  static Phrase from(List<Token> sentence, int first) {
    int at = first;
    while (at < sentence.size() && at - first < LONGEST && continues(sentence, at)) {
      at++;
    }
    return new Phrase(sentence.subList(Math.min(first, sentence.size()), at));
  }

  /// The modifiers that stand before that token.
  static Phrase before(List<Token> sentence, int head) {
    int at = head;
    while (at > 0
        && head - at < LONGEST
        && (modifies(sentence.get(at - 1))
            || ChannelWords.PARTICIPLES.contains(sentence.get(at - 1).lower()))) {
      at--;
    }
    return new Phrase(sentence.subList(at, head));
  }

  /// True when its last word is itself a channel ("a State Department statement").
  boolean namesChannel() {
    return !tokens.isEmpty() && ChannelWords.HEADS.containsKey(tokens.getLast().lower());
  }

  private static boolean continues(List<Token> sentence, int at) {
    if (modifies(sentence.get(at))) {
      return true;
    }
    boolean joins =
        CONNECTORS.contains(sentence.get(at).lower())
            && at > 0
            && at + 1 < sentence.size()
            && sentence.get(at - 1).isCapitalised();
    return joins && (isCapital(sentence, at + 1) || isArticleBeforeCapital(sentence, at + 1));
  }

  private static boolean isCapital(List<Token> sentence, int at) {
    return sentence.get(at).isCapitalised();
  }

  private static boolean isArticleBeforeCapital(List<Token> sentence, int at) {
    return sentence.get(at).lower().equals("the")
        && at + 1 < sentence.size()
        && sentence.get(at + 1).isCapitalised();
  }

  private static boolean modifies(Token token) {
    return token.is(
            PartOfSpeech.DET,
            PartOfSpeech.ADJ,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.NUM)
        || POSSESSIVE.contains(token.lower())
        || token.text().equals("-")
        || (token.isCapitalised()
            && !token.is(PartOfSpeech.PUNCT, PartOfSpeech.PRON, PartOfSpeech.SCONJ));
  }

  /// The issuer: the capitalised name at its end, else the phrase without article and possessive.
  Optional<Span> issuer() {
    int end = trimmedEnd();
    int first = nameStart(end);
    if (first == end) {
      first = withoutArticle(end);
    }
    return first >= end
        ? Optional.empty()
        : Optional.of(tokens.get(first).span().cover(tokens.get(end - 1).span()));
  }

  private int trimmedEnd() {
    int end = tokens.size();
    while (end > 0 && POSSESSIVE.contains(tokens.get(end - 1).lower())) {
      end--;
    }
    return end;
  }

  private int nameStart(int end) {
    int first = end;
    for (int i = end - 1; i >= 0 && isOfName(i, end); i--) {
      if (isNamePart(tokens.get(i))) {
        first = i;
      }
    }
    return first;
  }

  private boolean isOfName(int at, int end) {
    var token = tokens.get(at);
    boolean inside = at < end - 1;
    return isNamePart(token)
        || (inside
            && (POSSESSIVE.contains(token.lower())
                || CONNECTORS.contains(token.lower())
                || (token.lower().equals("the") && at > 0)));
  }

  private static boolean isNamePart(Token token) {
    return token.isCapitalised() && !token.is(PartOfSpeech.DET);
  }

  private int withoutArticle(int end) {
    int first = 0;
    while (first < end && tokens.get(first).is(PartOfSpeech.DET, PartOfSpeech.PRON)) {
      first++;
    }
    boolean noun =
        tokens.subList(first, end).stream()
            .anyMatch(token -> token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN));
    return noun ? first : end;
  }
}
