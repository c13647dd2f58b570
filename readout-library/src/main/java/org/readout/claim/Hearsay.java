package org.readout.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.attribution.Attribution;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Whether an attribution tells that its source spoke, or only that he did not, might, is going to,
/// or was spoken to ("would not say whether", "could argue", "is expected to announce", "was
/// asked").
final class Hearsay {

  /// Words before the cue that still belong to its verb.
  private static final int REACH = 4;

  private static final Set<String> UNREAL =
      words(
          "will would wo 'll ’ll could can ca cannot may might should must if whether unless not n't"
              + " n’t never no neither nor without declined declines decline refused refuses refuse"
              + " failed fails fail expected likely unlikely scheduled poised prepared struggled plans"
              + " planned going");

  private static final Set<String> BEING =
      words("is are was were be been being am 's ’s 're ’re get gets got");

  /// Passives by which words are handed on all the same.
  private static final Set<String> HANDED_ON = words("quoted cited heard overheard recorded");

  /// Before "to", these tell that it was done ("went on to say").
  private static final Set<String> DONE =
      words("on continued began continues begins started proceeded moved hastened");

  private static final Set<String> RELATIVE = words("who which whom");

  private final Document document;

  Hearsay(Document document) {
    this.document = document;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// True where the source spoke, and the words lack no part that stands before them.
  boolean isReal(Attribution attribution) {
    return isSpoken(attribution) && !isInRelative(attribution);
  }

  /// True where the source spoke.
  boolean isSpoken(Attribution attribution) {
    var cue = document.tokensIn(attribution.cue());
    var helpers = before(attribution.cue());
    var all = new ArrayList<>(helpers);
    all.addAll(cue);
    return all.stream().noneMatch(word -> UNREAL.contains(word.lower()))
        && !isPassive(all)
        && !isAddressed(attribution, cue)
        && (isSubject(attribution, all) || !isPurpose(all));
  }

  /// The helpers of its verb: back to the subject or a mark, in order of the text.
  private List<Token> before(Span cue) {
    var found = new ArrayList<Token>();
    for (Token token : tokensBefore(cue).reversed()) {
      boolean subject =
          token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.PUNCT);
      if (subject || found.size() == REACH) {
        break;
      }
      found.addFirst(token);
    }
    return found;
  }

  private List<Token> tokensBefore(Span span) {
    return document.sentenceAt(span.start()).tokens().stream()
        .filter(token -> token.span().end() <= span.start())
        .toList();
  }

  /// "was asked", "is accused of"; not "was quoted as saying", "was asking", "is worried".
  private static boolean isPassive(List<Token> words) {
    for (int i = 1; i < words.size(); i++) {
      Token verb = words.get(i);
      boolean after = BEING.contains(words.get(i - 1).lower());
      boolean adverb = i > 1 && words.get(i - 1).is(PartOfSpeech.ADV);
      boolean being = after || (adverb && BEING.contains(words.get(i - 2).lower()));
      boolean participle = verb.lower().endsWith("ed") || verb.lower().matches("told|said|thought");
      if (being
          && participle
          && verb.is(PartOfSpeech.VERB)
          && !HANDED_ON.contains(verb.lower())
          && !Telling.isFeeling(verb.lower())) {
        return true;
      }
    }
    return false;
  }

  /// "Owners warned not to leave": to whom it was told, without the one who told it.
  private boolean isAddressed(Attribution attribution, List<Token> cue) {
    var content = document.tokensIn(attribution.content().getFirst());
    return !content.isEmpty()
        && !cue.isEmpty()
        && content.getFirst().text().matches("to|not")
        && cue.getLast().lower().matches("warned|urged|told|advised|ordered|invited|encouraged");
  }

  /// "led Orlan to accuse": the source stands right before. A cue may be a piece of a token, and
  /// hold no word.
  private static boolean isSubject(Attribution attribution, List<Token> words) {
    if (words.isEmpty()) {
      return false;
    }
    int start = words.getFirst().span().start();
    return words.getFirst().lower().equals("to")
        && attribution.source().stream()
            .anyMatch(source -> source.end() <= start && start - source.end() <= 1);
  }

  /// "... gathered to call for an end": who does that is not who is named last.
  private static boolean isPurpose(List<Token> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean to = words.get(i).lower().equals("to") && words.get(i + 1).is(PartOfSpeech.VERB);
      if (to && (i == 0 || !DONE.contains(words.get(i - 1).lower()))) {
        return true;
      }
    }
    return false;
  }

  /// "the writer, who officials say was killed", "a talk he said he had": the words lack a part
  /// that stands before them.
  private boolean isInRelative(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return false;
    }
    var source = attribution.source().getFirst();
    boolean ordered =
        source.end() <= attribution.cue().start()
            && attribution.content().getFirst().start() >= attribution.cue().end();
    var before = tokensBefore(source);
    if (!ordered || before.isEmpty()) {
      return false;
    }
    var last = before.getLast();
    boolean pronoun = Pronouns.isPronoun(document.at(source));
    return RELATIVE.contains(last.lower())
        || (pronoun && last.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN));
  }
}
