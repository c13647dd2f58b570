package org.readout.annotate.event;

import java.util.List;
import org.readout.annotate.reading.EventMention;
import org.readout.text.Span;
import org.readout.text.SpanIndex;

/// What a trained reader thinks of the happenings that the tables found.
public final class Likelihood {

  /// A word that the reader takes for a happening less probably than this tells none.
  static final double LEAST = 0.15;

  private Likelihood() {}

  /// Those whose trigger the reader does not rule out, in their order.
  ///
  /// @param events what the reader read, down to the improbable; empty where none was asked
  public static List<HappeningMention> sift(
      List<HappeningMention> found, List<EventMention> events) {
    if (events.isEmpty()) {
      return found;
    }
    var read = new SpanIndex<>(events, EventMention::trigger);
    return found.stream()
        .map(one -> isOfFigure(one) ? one : one.likely(of(one.trigger(), read)))
        .filter(one -> one.likelihood() >= LEAST || isUndone(one) || isFull(one))
        .toList();
  }

  /// What words say was called off, put off, refused or belied is told by these words.
  private static boolean isUndone(HappeningMention mention) {
    return mention.status() != Status.OCCURRED && mention.status() != Status.PLANNED;
  }

  /// "saw the minister for an hour": two people and a day or a length say it, in whatever words.
  private static boolean isFull(HappeningMention mention) {
    return mention.participants().size() > 1
        && !(mention.times().isEmpty() && mention.measurements().isEmpty());
  }

  /// A toll by itself is told by its number, which no reader takes for a trigger.
  private static boolean isOfFigure(HappeningMention mention) {
    return mention.measurements().stream()
        .anyMatch(one -> one.quantity().span().equals(mention.trigger()));
  }

  private static double of(Span trigger, SpanIndex<EventMention> read) {
    return read.overlapping(trigger).mapToDouble(EventMention::probability).max().orElse(0);
  }
}
