package org.readout.annotate.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Token;

/// Which outcomes are promises: what was pledged, assured or agreed and names a deed of the parties
/// that lies ahead. An offer binds nobody before it is taken, a stance ("is committed to peace") is
/// no deed, and nobody decides on what befalls him ("will win").
final class Promised {

  private static final Pattern FUTURE =
      Pattern.compile("(?i)\\b(?:will|would|shall|won['’]t|wouldn['’]t)\\b|['’](?:ll|d)\\b");
  private static final Pattern INVITATION = Pattern.compile("(?i)\\b(?:invitations?|invites?)\\b");

  /// Words of a content before its future verb: its subject.
  private static final int SUBJECT = 6;

  private static final Set<String> NOT = Set.of("not", "never", "n't", "n’t");

  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "i");

  private final Document document;

  Promised(Document document) {
    this.document = document;
  }

  boolean isPromise(OutcomeMention outcome) {
    var content = document.tokensIn(outcome.content()).stream().filter(Promised::isWord).toList();
    if (content.isEmpty()
        || Wills.STATES.contains(content.getFirst().lower())
        || content.getFirst().is(PartOfSpeech.ADP)
        || isNoDeedAhead(content)) {
      return false;
    }
    boolean deed = content.getFirst().is(PartOfSpeech.VERB);
    return switch (outcome.kind()) {
      case PLEDGED -> outcome.promise() || (isBinding(outcome) && !isStance(outcome, content));
      case ASSURED -> isOwnFuture(content);
      case AGREED -> deed && isInfinitive(outcome);
      case ACCEPTED -> INVITATION.matcher(document.at(outcome.content())).find();
      case REFUSED, DEMANDED, REQUESTED, RAISED, DISCUSSED, WARNED, STATED, EXPECTED, UNRESOLVED ->
          false;
    };
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// "will not surrender", "the list would be long": a future of a verb that tells no deed.
  private static boolean isNoDeedAhead(List<Token> content) {
    int last = Math.min(SUBJECT, content.size());
    for (int i = 0; i < last; i++) {
      if (FUTURE.matcher(content.get(i).text()).matches()) {
        int verb = i + 1;
        while (verb < content.size()
            && (content.get(verb).is(PartOfSpeech.ADV, PartOfSpeech.PART)
                || NOT.contains(content.get(verb).lower()))) {
          verb++;
        }
        return verb >= content.size() || Wills.STATES.contains(content.get(verb).lower());
      }
    }
    return false;
  }

  private boolean isBinding(OutcomeMention outcome) {
    return !document.at(outcome.cue()).toLowerCase(Locale.ROOT).contains("offer");
  }

  /// "is committed to peace"; not "is committed to sending".
  private boolean isStance(OutcomeMention outcome, List<Token> content) {
    var cue = document.at(outcome.cue()).toLowerCase(Locale.ROOT);
    return cue.startsWith("commit") && !content.getFirst().lower().endsWith("ing");
  }

  /// "agreed to reopen", not "agreed on the need".
  private boolean isInfinitive(OutcomeMention outcome) {
    int start = outcome.content().start();
    return document.text().substring(Math.max(0, start - 4), start).matches("(?s).*\\bto\\s+");
  }

  /// "it will not turn off the tap", "will not turn off".
  private boolean isOwnFuture(List<Token> content) {
    var first = content.subList(0, Math.min(SUBJECT, content.size()));
    var words = document.at(first.getFirst().span().cover(first.getLast().span()));
    boolean own =
        PRONOUNS.contains(first.getFirst().lower())
            || FUTURE.matcher(first.getFirst().text()).matches()
            || first.getFirst().is(PartOfSpeech.PROPN);
    return own && FUTURE.matcher(words).find();
  }
}
