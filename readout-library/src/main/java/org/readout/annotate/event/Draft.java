package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.quantity.Quantity;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.Span;

/// A mention while its parts are gathered; used by one thread, within one sentence.
final class Draft {
  final Scene scene;
  final Span trigger;
  Trigger meaning;

  /// Index of the trigger's token in the sentence.
  final int at;

  /// Index of the clause in which it stands, or -1.
  final int clause;

  /// True for "the visit", "it": points back at a happening told before.
  final boolean anaphoric;

  Status status;

  /// True for a status that no word tells, only the trained reader.
  boolean statusRead;

  /// True for a noun with another noun before it ("the balloon incident").
  boolean described;

  /// True for what is only dealt with ("certified the election"): a date is the verb's.
  boolean referred;

  /// True for one of several that a trip or day "included".
  boolean included;

  final Map<Span, Part> participants = new LinkedHashMap<>();
  final List<TimeExpression> times = new ArrayList<>();

  /// Those participants that stand behind "with".
  final Set<Span> with = new LinkedHashSet<>();

  final Set<Span> places = new LinkedHashSet<>();
  final Map<Quantity, String> measurements = new LinkedHashMap<>();

  Draft(
      Scene scene,
      Span trigger,
      Trigger meaning,
      int at,
      int clause,
      boolean anaphoric,
      Status status) {
    this.scene = scene;
    this.trigger = trigger;
    this.meaning = meaning;
    this.at = at;
    this.clause = clause;
    this.anaphoric = anaphoric;
    this.status = status;
  }

  void add(Span participant, Part part) {
    boolean known = participants.keySet().stream().anyMatch(other -> other.overlaps(participant));
    if (!known && !participant.overlaps(trigger)) {
      participants.put(participant, part);
    }
  }

  /// Takes over what another mention of the same happening holds.
  void absorb(Draft other) {
    boolean alone = participants.isEmpty();
    other.participants.forEach((span, part) -> {
      if (alone || !scene.document().at(span).matches("(?i)he|she|they|his|her|their|its|it")) {
        add(span, part);
      }
    });
    other.times.stream().filter(time -> !times.contains(time)).forEach(times::add);
    places.addAll(other.places);
    other.measurements.forEach(measurements::putIfAbsent);
    if (outweighs(other)) {
      status = other.status;
      statusRead = other.statusRead;
    }
  }

  /// Words say more of a status than the reader, and "will meet" says more than a bare noun.
  private boolean outweighs(Draft other) {
    if (other.statusRead) {
      return status == Status.OCCURRED && !Carriers.isCued(this);
    }
    return other.status != Status.OCCURRED || (statusRead && Carriers.isCued(other));
  }

  /// The dictionary form of the verb, or the empty string for a mention by a noun.
  String lemma() {
    boolean verb = clause >= 0 && scene.clauses().get(clause).verb().last() == at;
    return verb ? scene.clauses().get(clause).verb().lemma() : "";
  }

  boolean isKind(HappeningKind kind) {
    return meaning.kind() == kind;
  }
}
