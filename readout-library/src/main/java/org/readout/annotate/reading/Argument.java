package org.readout.annotate.reading;

import org.readout.text.Span;

/// Words that play a part in a happening or an outcome.
///
/// @param span whole words
/// @param role what part
/// @param probability that they play it, mean over their word pieces, from 0 to 1
public record Argument(Span span, ArgumentRole role, double probability) {

  /// @throws IllegalArgumentException if the span is empty or the probability is outside [0, 1]
  public Argument {
    if (span.isEmpty() || !Probability.isOne(probability)) {
      throw new IllegalArgumentException("no argument at " + span + " with " + probability);
    }
  }
}
