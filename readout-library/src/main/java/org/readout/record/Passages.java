package org.readout.record;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.claim.Entity;
import org.readout.claim.Mention;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Sentence;
import org.readout.text.Span;
import org.readout.text.Token;

/// How one report speaks of an entity: as of one who does something, or only in passing.
final class Passages {

  /// Tokens of an apposition between a name and its verb, at most.
  private static final int APPOSITION = 14;

  /// Characters between the name of a body and who speaks for it, at most.
  private static final int NEAR = 60;

  private static final Pattern AGE = Pattern.compile(",\\s\\d{1,3}\\b(?![\\d.])");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(?:told|tells|telling|(?:interview|speaking|spoke) (?:with|to|by))\\s+(?:the\\s+)?(?:\\p{Ll}+\\s+){0,2}$");

  private static final Set<PartOfSpeech> VERBS = Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX);

  /// Words of the noun phrase that a name ends.
  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.PART);

  private final Document document;

  Passages(Document document) {
    this.document = document;
  }

  /// True when a sentence tells of it: not only a byline, a credit or a heading.
  boolean tells(Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> mention.form() != Mention.Form.PRONOUN)
        .anyMatch(mention -> hasVerb(document.sentenceAt(mention.span().start())));
  }

  private static boolean hasVerb(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> VERBS.contains(token.part()));
  }

  Span sentence(Span mention) {
    return document.sentenceAt(mention.start()).span();
  }

  /// True when it does something, or something is done to it, in some sentence.
  boolean acts(Entity entity) {
    return entity.mentions().stream().map(Mention::span).anyMatch(this::acts);
  }

  /// A verb stands right behind the words ("Per Stern left", "Per Stern, who left"), or behind an
  /// apposition to them ("Per Stern, an aide, left"; "his aide, Per Stern, left"), or before them
  /// ("thanked Per Stern", "is his aide, Per Stern").
  boolean acts(Span span) {
    var tokens = document.sentenceAt(span.start()).tokens();
    int behind = 0;
    while (behind < tokens.size() && tokens.get(behind).span().start() < span.end()) {
      behind++;
    }
    int first = behind;
    while (first > 0 && tokens.get(first - 1).span().end() > span.start()) {
      first--;
    }
    return isFollowedByVerb(tokens, behind) || isVerb(tokens, beforePhrase(tokens, first));
  }

  /// True when it is only named as the one to whom something was said ("told the Oldport Courier",
  /// "in an interview with").
  boolean isOnlyTold(Entity entity) {
    var names =
        entity.mentions().stream()
            .filter(mention -> mention.form() != Mention.Form.PRONOUN)
            .map(Mention::span)
            .filter(name -> hasVerb(document.sentenceAt(name.start())))
            .toList();
    return !names.isEmpty() && names.stream().allMatch(this::isTold);
  }

  private boolean isTold(Span name) {
    int start = document.sentenceAt(name.start()).span().start();
    return TOLD.matcher(document.text().substring(start, Math.max(start, name.start()))).find();
  }

  /// The token before the noun phrase that ends with the words, or with what they stand beside.
  private static int beforePhrase(List<Token> tokens, int first) {
    int at = first - 1;
    while (at >= 0
        && first - at < APPOSITION
        && (NOMINAL.contains(tokens.get(at).part()) || tokens.get(at).text().equals(","))) {
      at--;
    }
    return at;
  }

  /// True for "Per Stern, 19, a clerk, left" and "Per Stern, a clerk who left".
  private static boolean isFollowedByVerb(List<Token> tokens, int behind) {
    if (isVerb(tokens, behind) || (isVerb(tokens, behind + 1) && isRelative(tokens.get(behind)))) {
      return true;
    }
    boolean apposition = behind < tokens.size() && tokens.get(behind).text().equals(",");
    int end = apposition ? Math.min(tokens.size(), behind + APPOSITION) : behind;
    for (int at = behind; at < end; at++) {
      boolean opens = tokens.get(at).text().equals(",") || isRelative(tokens.get(at));
      if (opens && isVerb(tokens, at + 1)) {
        return true;
      }
    }
    return false;
  }

  /// True when an age stands behind a name of it: "Per Stern, 19,".
  boolean isAged(Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .anyMatch(mention ->
            AGE.matcher(document.text())
                .region(mention.span().end(), document.text().length())
                .lookingAt());
  }

  private static boolean isRelative(Token token) {
    return token.lower().equals("who") || token.lower().equals("which");
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && VERBS.contains(tokens.get(at).part());
  }

  /// True when both stand in one sentence near each other, with no verb between: "Mara Oss, head of
  /// the River Bank", "the River Bank’s head, Mara Oss".
  boolean together(Span one, Span other) {
    Span first = one.compareTo(other) <= 0 ? one : other;
    Span second = first.equals(one) ? other : one;
    var between = new Span(Math.min(first.end(), second.start()), second.start());
    return between.length() <= NEAR
        && document.sentenceAt(one.start()).equals(document.sentenceAt(other.start()))
        && document.tokensIn(between).stream().noneMatch(token -> VERBS.contains(token.part()));
  }
}
