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
/// @param likelihood that the trigger tells a happening worth a line, as a trained reader thinks,
///   from 0 to 1
public record HappeningMention(
    Span trigger,
    Span extent,
    HappeningKind kind,
    Status status,
    List<Participant> participants,
    List<TimeExpression> times,
    List<Span> places,
    List<Measurement> measurements,
    double likelihood) {

  /// What no reader was asked about is as likely as this.
  public static final double UNASKED = 0.5;

  /// @throws IllegalArgumentException if the trigger lies outside the extent, or the likelihood
  ///   outside [0, 1]
  public HappeningMention {
    participants = List.copyOf(participants);
    times = List.copyOf(times);
    places = List.copyOf(places);
    measurements = List.copyOf(measurements);
    if (!(likelihood >= 0 && likelihood <= 1)) {
      throw new IllegalArgumentException("no probability: " + likelihood);
    }
    if (!extent.contains(trigger)) {
      throw new IllegalArgumentException("the trigger " + trigger + " is outside " + extent);
    }
  }

  /// One of which no reader was asked.
  public HappeningMention(
      Span trigger,
      Span extent,
      HappeningKind kind,
      Status status,
      List<Participant> participants,
      List<TimeExpression> times,
      List<Span> places,
      List<Measurement> measurements) {
    this(trigger, extent, kind, status, participants, times, places, measurements, UNASKED);
  }

  /// The same, thought so likely.
  HappeningMention likely(double probability) {
    return new HappeningMention(
        trigger, extent, kind, status, participants, times, places, measurements, probability);
  }
}
