package org.readout.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.outcome.OutcomeMention;
import org.readout.annotate.time.TimeExpression;
import org.readout.annotate.time.TimeMeaning;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// By which words an outcome is known to promise a deed.
final class PromiseWords {

  private static final Pattern FUTURE =
      Pattern.compile("(?i)\\b(?:will|would|shall|won['’]t|wouldn['’]t)\\b|['’](?:ll|d)\\b");
  private static final Pattern INVITATION = Pattern.compile("(?i)\\b(?:invitations?|invites?)\\b");

  /// Words of a content before its future verb: its subject.
  private static final int SUBJECT = 6;

  /// Behind these stands the day by or on which something is done.
  private static final Set<String> DUE = Set.of("by", "before", "on", "in", "within", "for");

  /// A date that needs no preposition begins so.
  private static final Pattern BARE =
      Pattern.compile("(?i)(?:by|before|on|in|within|next|this|tomorrow|today|tonight|later)\\b.*");

  private static final Set<String> NO_DUE =
      Set.of("until", "till", "since", "after", "from", "of", "last", "the");

  private static final Set<String> NOT = Set.of("not", "never", "n't", "n’t");

  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "i");

  private final Document document;

  PromiseWords(Document document) {
    this.document = document;
  }

  boolean isPromise(OutcomeMention outcome) {
    var content = document.tokensIn(outcome.content());
    if (content.isEmpty() || PromiseVerbs.isNoDeed(content.getFirst().lower())) {
      return false;
    }
    if (content.getFirst().is(PartOfSpeech.ADP) || isNoDeedAhead(content)) {
      return false;
    }
    return switch (outcome.kind()) {
      case PLEDGED ->
          !isOffer(outcome)
              && (!isCommitted(outcome) || content.getFirst().lower().endsWith("ing"));
      case ASSURED -> isOwnFuture(content);
      case AGREED -> isInfinitive(outcome);
      case ACCEPTED -> INVITATION.matcher(document.at(outcome.content())).find();
      case REFUSED, DEMANDED, REQUESTED, RAISED, DISCUSSED, WARNED, STATED, EXPECTED, UNRESOLVED ->
          false;
    };
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
        return verb >= content.size() || PromiseVerbs.isNoDeed(content.get(verb).lower());
      }
    }
    return false;
  }

  /// An offer binds nobody before it is taken.
  private boolean isOffer(OutcomeMention outcome) {
    return document.at(outcome.cue()).toLowerCase(Locale.ROOT).contains("offer");
  }

  /// "is committed to": a stance, unless a deed follows ("committed to sending").
  private boolean isCommitted(OutcomeMention outcome) {
    return document.at(outcome.cue()).toLowerCase(Locale.ROOT).startsWith("committed");
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

  /// The words between a verb and its content, without the "that" or "to" that opens the content.
  Optional<Span> addressee(int from, int to) {
    if (to <= from) {
      return Optional.empty();
    }
    var tokens =
        document.tokensIn(new Span(from, to)).stream()
            .filter(token -> !token.is(PartOfSpeech.ADV, PartOfSpeech.SCONJ, PartOfSpeech.PART))
            .filter(token -> !Set.of("that", "to", "on", "of").contains(token.lower()))
            .filter(token -> token.lower().codePoints().anyMatch(Character::isLetter))
            .toList();
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(tokens.getFirst().span().cover(tokens.getLast().span()));
  }

  boolean isDue(TimeExpression time) {
    if (time.meaning() instanceof TimeMeaning.Length
        || time.meaning() instanceof TimeMeaning.Vague) {
      return false;
    }
    var before =
        document.text().substring(Math.max(0, time.span().start() - 12), time.span().start());
    var words = before.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    return DUE.contains(words[words.length - 1])
        || BARE.matcher(document.at(time.span())).matches()
        || (time.meaning() instanceof TimeMeaning.Weekday
            && !NO_DUE.contains(words[words.length - 1]));
  }
}
