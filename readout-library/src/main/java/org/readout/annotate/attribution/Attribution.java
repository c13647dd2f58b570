package org.readout.annotate.attribution;

import java.util.List;
import org.readout.text.Span;

/// Somebody is said to have said something: the three spans of PolNeAR ([Newell et al.
/// 2018](https://aclanthology.org/L18-1524/)).
///
/// @param cue the words that attribute ("told reporters", "according to")
/// @param source who; several spans when discontinuous; empty when the text names none
/// @param content what; several spans when discontinuous; never empty
/// @param confidence how sure the model is of each
public record Attribution(Span cue, List<Span> source, List<Span> content, Confidence confidence) {

  /// The model's probabilities, each from 0 to 1; not calibrated.
  ///
  /// @param cue that the cue's first word piece is part of a cue
  /// @param source that the source's word pieces are part of it, mean over them; 0 without a source
  /// @param content that the content's word pieces are part of it, mean over them
  public record Confidence(double cue, double source, double content) {

    /// @throws IllegalArgumentException if one is outside [0, 1]
    public Confidence {
      if (!isProbability(cue) || !isProbability(source) || !isProbability(content)) {
        throw new IllegalArgumentException(cue + ", " + source + ", " + content);
      }
    }

    /// The same for all three.
    ///
    /// @throws IllegalArgumentException if it is outside [0, 1]
    public static Confidence of(double probability) {
      return new Confidence(probability, probability, probability);
    }

    private static boolean isProbability(double value) {
      return value >= 0 && value <= 1;
    }
  }

  /// @throws IllegalArgumentException if there is no content
  public Attribution {
    source = List.copyOf(source);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("no attribution at " + cue);
    }
  }
}
