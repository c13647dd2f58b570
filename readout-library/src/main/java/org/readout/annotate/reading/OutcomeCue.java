package org.readout.annotate.reading;

import java.util.List;
import org.readout.text.Span;

/// One place in a text that may tell what somebody agreed, refused, promised, demanded, as a
/// trained reader read it.
///
/// @param cue the words that tell it ("agreed", "ruled out")
/// @param type what sort, if it is one
/// @param probability that the cue tells an outcome of any sort, of the surest of its words, from 0
///   to 1
/// @param arguments whose, to whom and what, in order of the text
public record OutcomeCue(Span cue, OutcomeType type, double probability, List<Argument> arguments) {

  /// @throws IllegalArgumentException if the cue is empty or the probability is outside [0, 1]
  public OutcomeCue {
    arguments = List.copyOf(arguments);
    if (cue.isEmpty() || !Probability.isOne(probability)) {
      throw new IllegalArgumentException("no outcome at " + cue);
    }
  }
}
