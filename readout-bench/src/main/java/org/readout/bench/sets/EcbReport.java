package org.readout.bench.sets;

import java.util.List;
import org.readout.text.Span;

/// A report of ECB+ with the mentions of happenings in its validated sentences.
///
/// @param id name of its file without ending ("12_3ecbplus")
/// @param topic number of its topic
/// @param text its tokens with a space between, a sentence a line; without the address that the
///   set's second half keeps as its first sentence
/// @param mentions in order of the text
public record EcbReport(String id, int topic, String text, List<Mention> mentions) {

  /// One place that tells of a happening.
  ///
  /// @param words its tokens, in order; not always neighbours
  /// @param instance the happening; a name of its own where nothing else is said to be the same
  public record Mention(List<Span> words, String instance) {

    /// @throws IllegalArgumentException if there are no words
    public Mention {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a mention without words of " + instance);
      }
    }

    /// From its first character to its last.
    public Span span() {
      return words.getFirst().cover(words.getLast());
    }
  }

  public EcbReport {
    mentions = List.copyOf(mentions);
  }
}
