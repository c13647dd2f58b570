package org.readout.reconcile;

import java.util.List;
import org.readout.annotate.quantity.Qualifier;

/// One attribute of a happening with all the values that the reports give for it.
///
/// @param attribute `date`, `place`, `duration`, `status`, `killed`, ...
/// @param standing how the values stand to each other
/// @param values best supported first; never empty
public record Finding(String attribute, Standing standing, List<Value> values) {

  /// One value.
  ///
  /// @param value in its normal form (ISO 8601, a plain number with unit, a place's name)
  /// @param qualifier how exact it is meant to be
  /// @param text the words of the best account
  /// @param support who says so
  public record Value(String value, Qualifier qualifier, String text, Support support) {}

  /// @throws IllegalArgumentException if there is no value
  public Finding {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a finding without a value: " + attribute);
    }
  }
}
