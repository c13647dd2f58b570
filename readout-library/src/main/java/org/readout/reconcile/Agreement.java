package org.readout.reconcile;

import java.util.List;
import org.readout.annotate.event.Status;
import org.readout.annotate.time.DateValue;

/// Whether two values of one attribute can both be true, by what sort of attribute it is.
sealed interface Agreement {
  boolean compatible(ValueGroup one, ValueGroup other);

  /// Numbers: see [Rounding].
  record Numbers() implements Agreement {
    @Override
    public boolean compatible(ValueGroup one, ValueGroup other) {
      return one.readings().stream()
          .anyMatch(mine ->
              other.readings().stream().anyMatch(theirs -> Rounding.compatible(mine, theirs)));
    }
  }

  /// Tolls: as numbers, and open upward where a report only says "more than", "at least".
  record Tallies() implements Agreement {
    @Override
    public boolean compatible(ValueGroup one, ValueGroup other) {
      return one.readings().stream()
          .anyMatch(mine ->
              other.readings().stream().anyMatch(theirs -> Rounding.compatibleTolls(mine, theirs)));
    }
  }

  /// Dates: compatible when a day can be meant by both, or when they lie within the slack of the
  /// family.
  record Dates(int slack) implements Agreement {
    @Override
    public boolean compatible(ValueGroup one, ValueGroup other) {
      return interval(one.first().value()).meets(interval(other.first().value()), slack);
    }

    private static Interval interval(String iso) {
      var value = parse(iso);
      return new Interval(value.from(), value.to());
    }

    private static DateValue parse(String iso) {
      int slash = iso.indexOf('/');
      if (slash > 0) {
        return DateValue.range(
            java.time.LocalDate.parse(iso.substring(0, slash)),
            java.time.LocalDate.parse(iso.substring(slash + 1)));
      }
      return switch (iso.length()) {
        case 4 -> DateValue.year(Integer.parseInt(iso));
        case 7 -> DateValue.month(java.time.YearMonth.parse(iso));
        default -> DateValue.day(java.time.LocalDate.parse(iso));
      };
    }
  }

  /// Places: nobody here knows what lies in what, so two names of one happening's place are two
  /// descriptions of it.
  record Descriptions() implements Agreement {
    @Override
    public boolean compatible(ValueGroup one, ValueGroup other) {
      return true;
    }
  }

  /// How far it came: a plan does not speak against what became of it; all else has to be equal.
  record Words() implements Agreement {
    @Override
    public boolean compatible(ValueGroup one, ValueGroup other) {
      return one.first().value().equals(other.first().value()) || isPlan(one) || isPlan(other);
    }

    private static boolean isPlan(ValueGroup group) {
      var status = group.first().value();
      return status.equals(Status.PLANNED.word()) || status.equals(Status.PROPOSED.word());
    }
  }

  static Agreement on(String attribute, Family family) {
    return switch (attribute) {
      case "date" -> new Dates(family.slack());
      case "place" -> new Descriptions();
      case "status" -> new Words();
      default -> Tolls.isRevised(attribute) ? new Tallies() : new Numbers();
    };
  }

  /// True when each can be true beside each.
  default boolean all(List<ValueGroup> groups) {
    return groups.stream()
        .allMatch(one -> groups.stream().allMatch(other -> compatible(one, other)));
  }
}
