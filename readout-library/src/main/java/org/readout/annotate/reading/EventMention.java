package org.readout.annotate.reading;

import java.util.List;
import java.util.stream.Stream;
import org.readout.text.Span;

/// One place in a text that may tell of a happening, as a trained reader read it: an event mention
/// with its arguments ([ACE 2005](https://www.ldc.upenn.edu/collaborations/past-projects/ace)).
///
/// @param trigger the words that tell it ("met", "talks", "shot down")
/// @param type what sort of happening, if it is one
/// @param probability that the trigger tells a happening of any sort, of the surest of its words,
///   from 0 to 1
/// @param typeProbability that it tells one of that type, of the surest of its words, from 0 to 1
/// @param status how far it came
/// @param statusProbability that it came so far, from 0 to 1
/// @param arguments who takes part, where and when, in order of the text
public record EventMention(
    Span trigger,
    EventType type,
    double probability,
    double typeProbability,
    EventStatus status,
    double statusProbability,
    List<Argument> arguments) {

  /// @throws IllegalArgumentException if the trigger is empty or a probability is outside [0, 1]
  public EventMention {
    arguments = List.copyOf(arguments);
    if (trigger.isEmpty()
        || !Probability.isOne(probability)
        || !Probability.isOne(typeProbability)
        || !Probability.isOne(statusProbability)) {
      throw new IllegalArgumentException("no happening at " + trigger);
    }
  }

  /// The arguments that play this part at least so probably, in order of the text.
  public Stream<Argument> arguments(ArgumentRole role, double probability) {
    return arguments.stream().filter(one -> one.role() == role && one.probability() >= probability);
  }
}
