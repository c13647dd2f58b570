package org.readout.annotate.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// A sentence's tokens with the names among them: what the rules for titles look at.
final class Line {

  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

  final List<Token> tokens;
  private final @Nullable Name[] nameAt;

  /// @param names those of the document that lie in the sentence, in order
  Line(Sentence sentence, List<Name> names) {
    tokens = sentence.tokens();
    nameAt = new Name[tokens.size()];
    int n = 0;
    for (int i = 0; i < tokens.size(); i++) {
      var span = tokens.get(i).span();
      while (n < names.size() && names.get(n).span().end() <= span.start()) {
        n++;
      }
      if (n < names.size() && names.get(n).span().overlaps(span)) {
        nameAt[i] = names.get(n);
      }
    }
  }

  int size() {
    return tokens.size();
  }

  /// The name that covers this token; null also outside the sentence.
  @Nullable Name name(int i) {
    return i < 0 || i >= nameAt.length ? null : nameAt[i];
  }

  boolean isPerson(int i) {
    var name = name(i);
    return name != null && name.kind() == NameKind.PERSON;
  }

  /// Index of the first token of the name that covers this one.
  int nameStart(int i) {
    var name = name(i);
    int at = i;
    while (name != null && at > 0 && name.equals(nameAt[at - 1])) {
      at--;
    }
    return at;
  }

  /// One past the last token of the name that covers this one.
  int nameEnd(int i) {
    var name = name(i);
    int at = i + 1;
    while (name != null && at < nameAt.length && name.equals(nameAt[at])) {
      at++;
    }
    return at;
  }

  String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
  }

  boolean isPossessive(int i) {
    return POSSESSIVES.contains(lower(i));
  }

  boolean isVerb(int i) {
    return i >= 0 && i < size() && tokens.get(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
  }

  boolean isMark(int i) {
    return i < 0 || i >= size() || tokens.get(i).is(PartOfSpeech.PUNCT, PartOfSpeech.SYM);
  }

  /// True for a comma, dash or bracket.
  boolean isBreak(int i) {
    return i < 0 || i >= size() || ",–—-();:.!?".contains(tokens.get(i).text());
  }

  /// The span from the first of these tokens to before the last.
  Span span(int start, int end) {
    return new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
  }
}
