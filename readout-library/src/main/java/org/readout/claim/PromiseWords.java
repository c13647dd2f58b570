package org.readout.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.time.TimeExpression;
import org.readout.annotate.time.TimeMeaning;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Where a promise names its addressee and the day by which it is to be kept.
final class PromiseWords {

  /// Behind these stands the day by or on which something is done.
  private static final Set<String> DUE = Set.of("by", "before", "on", "in", "within", "for");

  /// A date that needs no preposition begins so.
  private static final Pattern BARE =
      Pattern.compile("(?i)(?:by|before|on|in|within|next|this|tomorrow|today|tonight|later)\\b.*");

  private static final Set<String> NO_DUE =
      Set.of("until", "till", "since", "after", "from", "of", "last", "the");

  private final Document document;

  PromiseWords(Document document) {
    this.document = document;
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
