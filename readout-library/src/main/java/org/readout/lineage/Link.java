package org.readout.lineage;

import java.util.List;
import java.util.Locale;
import org.readout.intake.Evidence;

/// One report descends from, or cites, another or an outside source.
///
/// @param from id of the report that copies, rewrites or cites
/// @param to id of the report drawn from, or the name of an outlet or agency outside the input
/// @param kind how
/// @param share the share of the shorter report's words that lie in shared passages, from 0 to 1; 0
///   for a mere citation
/// @param passages the shared passages, or for a citation the words that cite (once)
public record Link(String from, String to, Kind kind, double share, List<Passage> passages) {

  /// How one report depends on another.
  public enum Kind {
    COPIED,
    ADAPTED,
    CITES,
    SAME_ORIGIN;

    /// As the record writes it.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The same words, or the same sentence rewritten, in both.
  ///
  /// @param here in the report that copies or cites
  /// @param there in the report drawn from; equal to `here` when it lies outside the input
  public record Passage(Evidence here, Evidence there) {}

  /// @throws IllegalArgumentException if the share is outside [0, 1] or there is no passage
  public Link {
    passages = List.copyOf(passages);
    if (!(share >= 0 && share <= 1) || passages.isEmpty()) {
      throw new IllegalArgumentException("no link from " + from + " to " + to);
    }
  }
}
