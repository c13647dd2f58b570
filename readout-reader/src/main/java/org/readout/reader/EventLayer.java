package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.reading.EventMention;
import org.readout.annotate.reading.EventStatus;
import org.readout.annotate.reading.EventType;

/// Reads happenings: triggers with their types and statuses, and who takes part, where and when.
/// The first piece of a word tells its label; neighbouring words of one type are one trigger.
final class EventLayer implements Layer {

  private static final int PARTICIPANT = 1;
  private static final int PLACE = 2;
  private static final int TIME = 3;

  /// In the order of the head's labels, none left out.
  private static final List<EventType> TYPES =
      List.of(
          EventType.MEETING,
          EventType.CALL,
          EventType.VISIT,
          EventType.STATEMENT,
          EventType.AGREEMENT,
          EventType.REFUSAL,
          EventType.SANCTION,
          EventType.ATTACK,
          EventType.ACCIDENT,
          EventType.MILITARY,
          EventType.PROTEST,
          EventType.VOTE,
          EventType.LEGAL,
          EventType.OTHER);

  /// In the order of the head's labels.
  private static final List<EventStatus> STATUSES =
      List.of(EventStatus.OCCURRED, EventStatus.PLANNED, EventStatus.CANCELLED, EventStatus.DENIED);

  private final Graphs graphs;
  private final List<EventMention> events = new ArrayList<>();

  EventLayer(Graphs graphs) {
    this.graphs = graphs;
  }

  /// In order of their triggers.
  List<EventMention> events() {
    return events;
  }

  /// @param type as the model names it
  /// @param probability of that type
  private record Trigger(Anchor words, EventType type, double probability) {}

  @Override
  public void read(Stretch stretch) {
    List<Trigger> triggers = triggers(stretch);
    var anchors = triggers.stream().map(Trigger::words).toList();
    var around = Tagging.around(graphs, Tagger.PARTS, stretch, anchors);
    for (Trigger trigger : triggers) {
      var tagged = around.get(trigger.words());
      if (tagged != null) {
        events.add(event(stretch, trigger, tagged.read()));
      }
    }
  }

  private static List<Trigger> triggers(Stretch stretch) {
    List<Trigger> triggers = new ArrayList<>();
    for (int[] words : stretch.sentences()) {
      List<float[]> rows = stretch.scores(Head.TRIGGERS, words);
      byte[] labels = Scores.best(rows);
      for (Run run : Run.ofEqual(labels)) {
        int last = stretch.passage().pieces().wordEnd(words[run.last()]) - 1;
        triggers.add(
            new Trigger(
                new Anchor(words[run.first()], last),
                TYPES.get(run.kind()),
                Scores.probability(rows, labels, run)));
      }
    }
    return triggers;
  }

  private static EventMention event(Stretch stretch, Trigger trigger, Around around) {
    float[] statuses = stretch.scores(Head.STATUSES, trigger.words().first());
    int status = Scores.best(statuses);
    return new EventMention(
        stretch.passage().words(trigger.words().first(), trigger.words().last()),
        trigger.type(),
        trigger.probability(),
        STATUSES.get(status),
        Scores.probability(statuses, status),
        arguments(around, PARTICIPANT),
        arguments(around, PLACE),
        arguments(around, TIME));
  }

  private static List<EventMention.Argument> arguments(Around around, int label) {
    return around.parts(label).stream()
        .map(part -> new EventMention.Argument(part.span(), part.probability()))
        .toList();
  }
}
