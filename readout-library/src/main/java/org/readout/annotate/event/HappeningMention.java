package org.readout.annotate.event;

import java.util.List;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.Span;

/// One place in a report that tells of a happening.
///
/// @param trigger the word that names it ("met", "talks", "visit")
/// @param extent the clause or sentence from which it was read: its evidence
/// @param kind what sort
/// @param status how far it came, according to this mention
/// @param participants in order of the text
/// @param times expressions that date this happening, best first
/// @param places where it took place, best first
/// @param measurements durations, tolls, distances and so on that belong to it
public record HappeningMention(
    Span trigger,
    Span extent,
    HappeningKind kind,
    Status status,
    List<Participant> participants,
    List<TimeExpression> times,
    List<Span> places,
    List<Measurement> measurements) {

  /// @throws IllegalArgumentException if the trigger lies outside the extent
  public HappeningMention {
    participants = List.copyOf(participants);
    times = List.copyOf(times);
    places = List.copyOf(places);
    measurements = List.copyOf(measurements);
    if (!extent.contains(trigger)) {
      throw new IllegalArgumentException("the trigger " + trigger + " is outside " + extent);
    }
  }
}
