package org.readout.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Lemmas;
import org.readout.claim.EntityBook.Draft;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// What a speaker says that he will do: "I will return the files by Friday", "he would lift the
/// ban". Only where a sentence of the words begins so, nothing is put under a condition, and the
/// verb tells a deed.
final class FirstPerson {

  private static final Set<String> SELF = Set.of("i", "we");
  private static final Set<String> THIRD = Set.of("he", "she", "it", "they");
  private static final Set<String> OPENERS =
      Set.of("that", "and", "so", "but", "today", "“", "\"", ",");

  private static final Pattern HEDGED =
      Pattern.compile(
          "(?i)\\b(?:if|unless|probably|perhaps|maybe|likely|hopefully|when|whether|until|would have|should)\\b");

  /// Words of a promise at least: "I will do it" says too little to be checked.
  private static final int LEAST = 4;

  private final Document document;
  private final Referents referents;

  FirstPerson(Document document, Referents referents) {
    this.document = document;
    this.referents = referents;
  }

  /// The words from the verb on; empty when the statement makes no such promise.
  Optional<Span> deed(Statements.Draftlike statement, Draft speaker) {
    for (var sentence : sentences(statement.content())) {
      var deed = inSentence(sentence, statement.quoted(), speaker);
      if (deed != null) {
        return Optional.of(deed);
      }
    }
    return Optional.empty();
  }

  /// The tokens of the content, sentence by sentence.
  private List<List<Token>> sentences(Span content) {
    var tokens = document.tokensIn(content);
    var sentences = new java.util.ArrayList<List<Token>>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean ends = Set.of(".", "!", "?", ";").contains(tokens.get(i).text());
      if (ends || i == tokens.size() - 1) {
        sentences.add(tokens.subList(from, ends ? i : i + 1));
        from = i + 1;
      }
    }
    return sentences;
  }

  private @Nullable Span inSentence(List<Token> tokens, boolean quoted, Draft speaker) {
    int at = 0;
    while (at < tokens.size() && OPENERS.contains(tokens.get(at).lower())) {
      at++;
    }
    if (at + LEAST > tokens.size() || !isSpeaker(tokens.get(at), quoted, speaker)) {
      return null;
    }
    int verb = verb(tokens, at + 1, quoted);
    if (verb < 0 || verb >= tokens.size() || tokens.size() - verb < LEAST - 1) {
      return null;
    }
    var words = tokens.get(at).span().cover(tokens.getLast().span());
    boolean deed =
        tokens.get(verb).is(PartOfSpeech.VERB)
            && !PromiseVerbs.isTurnOfSpeech(Lemmas.verb(tokens.get(verb).text()))
            && !HEDGED.matcher(document.at(words)).find();
    int end = tokens.size() - 1;
    while (end > verb
        && tokens.get(end).lower().codePoints().noneMatch(Character::isLetterOrDigit)) {
      end--;
    }
    return deed ? tokens.get(verb).span().cover(tokens.get(end).span()) : null;
  }

  private boolean isSpeaker(Token token, boolean quoted, Draft speaker) {
    if (quoted) {
      return SELF.contains(token.lower());
    }
    return THIRD.contains(token.lower())
        && referents
            .one(token.span(), /* lastSpeaker= */ speaker)
            .filter(speaker::equals)
            .isPresent();
  }

  /// Index of the verb behind "will", "shall", "am going to"; in reported speech also "would"; -1
  /// if none of these follows or a "not" does.
  private static int verb(List<Token> tokens, int from, boolean quoted) {
    String word = tokens.get(from).lower().replace('’', '\'');
    boolean will =
        Set.of("will", "'ll", "shall").contains(word) || (!quoted && word.equals("would"));
    int at = from + 1;
    if (!will) {
      boolean going =
          Set.of("am", "'m", "are", "'re", "is", "was").contains(word)
              && from + 2 < tokens.size()
              && tokens.get(from + 1).lower().equals("going")
              && tokens.get(from + 2).lower().equals("to");
      if (!going) {
        return -1;
      }
      at = from + 3;
    }
    while (at < tokens.size() && tokens.get(at).is(PartOfSpeech.ADV)) {
      at++;
    }
    boolean not =
        at < tokens.size() && Set.of("not", "n't", "n’t", "never").contains(tokens.get(at).lower());
    return not ? -1 : at;
  }
}
