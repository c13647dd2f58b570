package org.readout.reconcile;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where the accounts differ.
///
/// @param id stable
/// @param kind how
/// @param about what they differ about
/// @param explanation one plain sentence
/// @param values two or more, each with its own evidence
public record Difference(String id, Kind kind, About about, String explanation, List<Side> values) {

  /// Kinds of difference.
  public enum Kind {
    VALUE,
    ROUNDING,
    UPDATE,
    PARTICIPANT,
    STATUS,
    WORDING,
    ATTRIBUTION,
    CHARACTERISATION,
    OMISSION;

    /// As the record writes it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param type `happening`, `statement`, `outcome` or `actor`
  /// @param id of that thing
  /// @param attribute which attribute of it, or null
  public record About(String type, String id, @Nullable String attribute) {}

  /// One side.
  ///
  /// @param value in its normal form
  /// @param text the words of an account
  /// @param support who says so
  public record Side(String value, String text, Support support) {}

  /// @throws IllegalArgumentException if there are fewer than two sides
  public Difference {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("a difference has two sides: " + explanation);
    }
  }
}
