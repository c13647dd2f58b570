package org.readout.intake;

import org.jspecify.annotations.Nullable;

/// What the user says about all inputs, and the limits.
///
/// @param published when all of them were published, or null; wins over what a file says
/// @param outlet who published all of them, or null; wins over what a file says
/// @param maxBytes largest file in bytes; a larger one is skipped without being loaded
/// @param minWords fewest words that make a report
/// @param maxCharacters longest text in UTF-16 units; a longer one is skipped. Reading costs about
///   a CPU second for 5,000 (measured), so this bounds the time of one report to some minutes
public record Options(
    @Nullable Publication published,
    @Nullable String outlet,
    int maxBytes,
    int minWords,
    int maxCharacters) {

  /// @throws IllegalArgumentException if a limit is below 1
  public Options {
    if (maxBytes < 1 || minWords < 1 || maxCharacters < 1) {
      throw new IllegalArgumentException("a limit below 1");
    }
  }

  /// Nothing said; 20 MB; 20 words; 500,000 characters.
  public static Options standard() {
    return new Options(null, null, 20_000_000, 20, 500_000);
  }

  /// The same with what the user says about all inputs.
  public Options with(@Nullable Publication published, @Nullable String outlet) {
    return new Options(published, outlet, maxBytes, minWords, maxCharacters);
  }
}
