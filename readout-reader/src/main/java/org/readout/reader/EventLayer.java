package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.reading.ArgumentRole;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.EventStatus;
import org.readout.annotate.reading.EventType;

/// Reads happenings: triggers with their types and statuses, and who takes part, where and when.
final class EventLayer implements Layer {

  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final List<EventStatus> STATUSES = List.of(EventStatus.values());

  /// In the order of the tagger's labels.
  private static final List<ArgumentRole> ROLES =
      List.of(
          ArgumentRole.AGENT,
          ArgumentRole.TARGET,
          ArgumentRole.PARTY,
          ArgumentRole.PLACE,
          ArgumentRole.TIME,
          ArgumentRole.CONTENT,
          ArgumentRole.FIGURE);

  private final Graphs graphs;
  private final List<EventMention> events = new ArrayList<>();

  EventLayer(Graphs graphs) {
    this.graphs = graphs;
  }

  /// In order of their triggers.
  List<EventMention> events() {
    return events;
  }

  @Override
  public void read(Stretch stretch) {
    var spotted = Spotted.in(stretch, Head.EVENTS);
    var around = Spotted.around(graphs, Tagger.EVENT_PARTS, stretch, spotted);
    spotted.forEach(one -> events.add(event(stretch, one, around.get(one.words()))));
  }

  private static EventMention event(Stretch stretch, Spotted trigger, @Nullable Tagged around) {
    float[] statuses = stretch.scores(Head.STATUSES, trigger.words().first());
    int status = Scores.best(statuses);
    return new EventMention(
        stretch.passage().words(trigger.words().first(), trigger.words().last()),
        TYPES.get(trigger.kind()),
        trigger.probability(),
        trigger.kindProbability(),
        STATUSES.get(status),
        Scores.probability(statuses, status),
        around == null ? List.of() : Spotted.arguments(around.read(), ROLES));
  }
}
