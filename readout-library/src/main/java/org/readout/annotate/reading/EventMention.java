package org.readout.annotate.reading;

import java.util.List;
import org.readout.text.Span;

/// One place in a text that tells of a happening, as a trained reader read it: an event mention
/// with its arguments ([ACE 2005](https://www.ldc.upenn.edu/collaborations/past-projects/ace)).
///
/// @param trigger the words that tell it ("met", "peace talks")
/// @param type what sort of happening
/// @param probability that the trigger tells one of that type, mean over its words, from 0 to 1
/// @param status how far it came
/// @param statusProbability that it came so far, from 0 to 1
/// @param participants who takes part, in order of the text
/// @param places where, in order of the text
/// @param times when, in order of the text
public record EventMention(
    Span trigger,
    EventType type,
    double probability,
    EventStatus status,
    double statusProbability,
    List<Argument> participants,
    List<Argument> places,
    List<Argument> times) {

  /// Words that play a part in a happening.
  ///
  /// @param span whole words
  /// @param probability that they play it, mean over their word pieces, from 0 to 1
  public record Argument(Span span, double probability) {

    /// @throws IllegalArgumentException if the span is empty or the probability is outside [0, 1]
    public Argument {
      if (span.isEmpty() || !Probability.isOne(probability)) {
        throw new IllegalArgumentException("no argument at " + span + " with " + probability);
      }
    }
  }

  /// @throws IllegalArgumentException if the trigger is empty or a probability is outside [0, 1]
  public EventMention {
    participants = List.copyOf(participants);
    places = List.copyOf(places);
    times = List.copyOf(times);
    if (trigger.isEmpty()
        || !Probability.isOne(probability)
        || !Probability.isOne(statusProbability)) {
      throw new IllegalArgumentException("no happening at " + trigger);
    }
  }
}
