package org.readout.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.annotate.quantity.Qualifier;

/// One length in two units: "30 miles" is the "48km" of a desk that converts for its readers, and
/// no other value.
final class Conversion {
  /// Converted lengths are rounded to the next whole number, long ones to the next ten.
  private static final double ROUNDED = 0.05;

  private static final Pattern UNIT =
      Pattern.compile("(?i)(?<!\\p{L})(km|kilomet|mile|mi\\b|met(?:er|re)|m\\b|f(?:ee|oo)t|ft\\b)");

  private Conversion() {}

  /// The groups without those that give one before them in another unit.
  static List<ValueGroup> withoutConverted(List<ValueGroup> groups) {
    var kept = new ArrayList<ValueGroup>();
    for (ValueGroup group : groups) {
      if (kept.stream().noneMatch(known -> isOne(known, group))) {
        kept.add(group);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isOne(ValueGroup one, ValueGroup other) {
    return other.readings().stream()
        .allMatch(mine -> one.readings().stream().anyMatch(theirs -> isOne(mine, theirs)));
  }

  private static boolean isOne(Reading one, Reading other) {
    var unit = unit(one);
    double apart = Math.abs(one.size() - other.size());
    boolean blunt = one.qualifier() == Qualifier.ABOUT || other.qualifier() == Qualifier.ABOUT;
    return unit.isPresent()
        && unit(other).isPresent()
        && !unit.equals(unit(other))
        && apart <= (blunt ? 2 : 1) * ROUNDED * Math.max(one.size(), other.size());
  }

  private static Optional<String> unit(Reading reading) {
    var found = UNIT.matcher(reading.evidence().exact());
    return found.find()
        ? Optional.of(
            found.group(1).toLowerCase(Locale.ROOT).substring(0, 1) + metric(found.group(1)))
        : Optional.empty();
  }

  /// "m" begins miles and metres.
  private static String metric(String unit) {
    return unit.toLowerCase(Locale.ROOT).startsWith("mi") ? "i" : "";
  }
}
