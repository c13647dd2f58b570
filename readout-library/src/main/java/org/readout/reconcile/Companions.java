package org.readout.reconcile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotate.event.HappeningMention;
import org.readout.annotate.event.Participant;
import org.readout.annotate.event.Participant.Part;
import org.readout.identify.Actor;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Who is named behind the "with" of an encounter: "meetings he held with A and B". Those are the
/// partners of whoever stands before it, never of one another.
final class Companions {
  private final Sources sources;
  private final String report;

  Companions(Sources sources, String report) {
    this.sources = sources;
    this.report = report;
  }

  /// Ids of the actors behind it.
  Set<String> of(HappeningMention mention) {
    var behind = new TreeSet<String>();
    mention.participants().stream()
        .filter(participant -> participant.role() == Part.PARTY)
        .map(Participant::span)
        .filter(span -> isBehindWith(mention.trigger(), span))
        .flatMap(span -> sources.actorsWithin(report, span).stream())
        .map(Actor::id)
        .forEach(behind::add);
    return behind;
  }

  /// A "with" behind the trigger, and no verb between it and the name.
  private boolean isBehindWith(Span trigger, Span span) {
    if (span.start() < trigger.end()) {
      return false;
    }
    var between =
        sources
            .claims(report)
            .annotations()
            .document()
            .tokensIn(new Span(/* start= */ trigger.end(), /* end= */ span.start()));
    int with = lastWith(between);
    return with >= 0
        && between.subList(with, between.size()).stream()
            .noneMatch(token -> token.is(PartOfSpeech.VERB, PartOfSpeech.AUX));
  }

  private static int lastWith(List<Token> tokens) {
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).lower().equals("with")) {
        last = i;
      }
    }
    return last;
  }
}
