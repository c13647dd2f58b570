package org.readout.annotate.attribution;

import java.util.List;
import org.readout.text.Span;

/// Somebody is said to have said something: the three spans of PolNeAR ([Newell et al.
/// 2018](https://aclanthology.org/L18-1524/)).
///
/// @param cue the words that attribute ("told reporters", "according to")
/// @param source who; several spans when discontinuous; empty when the text names none
/// @param content what; several spans when discontinuous; never empty
/// @param probability that of the cue's first token, from 0 to 1
public record Attribution(Span cue, List<Span> source, List<Span> content, double probability) {

  /// @throws IllegalArgumentException if there is no content or the probability is outside [0, 1]
  public Attribution {
    source = List.copyOf(source);
    content = List.copyOf(content);
    if (content.isEmpty() || !(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("no attribution at " + cue);
    }
  }
}
