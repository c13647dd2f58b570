package org.readout.reconcile;

import java.math.BigDecimal;
import java.time.Period;
import org.readout.annotate.event.Measurement;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Qualifier;
import org.readout.intake.Evidence;

/// What one account gives for one attribute.
///
/// @param value in its normal form
/// @param key under which equal values meet ("72 hours" and "three days")
/// @param size the number, in hours for a length of time, else in the unit of `value`; 0 where the
///   value is no number
/// @param qualifier how exact it is meant to be
/// @param told when its report was written
/// @param evidence the words that give it
record Reading(
    String value, String key, double size, Qualifier qualifier, Moment told, Evidence evidence) {
  /// Mean lengths, in days: good enough to see that "a year" and "12 months" are one.
  private static final double THOUSAND = 1000;

  private static final double DAYS_OF_YEAR = 365.25;

  private static final double DAYS_OF_MONTH = DAYS_OF_YEAR / 12;

  static Reading of(Measurement measurement, Moment told, Evidence evidence) {
    var measure = measurement.quantity().measure();
    double size = size(measure);
    return new Reading(
        measure.iso(),
        unit(measure) + Math.round(size * 1000),
        size,
        measurement.quantity().qualifier(),
        told,
        evidence);
  }

  static Reading of(String value, Moment told, Evidence evidence) {
    return new Reading(value, value, 0, Qualifier.EXACT, told, evidence);
  }

  /// A place: two spellings of one name ("L’Orvane", "the L'Orvane") meet.
  static Reading of(Telling.Where place, Moment told) {
    var key = Places.key(place.name()).replace('’', '\'');
    return new Reading(
        place.name(),
        key.isEmpty() ? place.name() : key,
        0,
        Qualifier.EXACT,
        told,
        place.evidence());
  }

  private static double size(Measure measure) {
    return switch (measure) {
      case Measure.Clock clock -> clock.duration().toSeconds() / 3600.0;
      case Measure.Days days -> hours(days.period());
      case Measure.Count count -> bounded(count.number());
      case Measure.Distance distance -> bounded(distance.kilometres());
      case Measure.Money money -> bounded(money.amount());
      case Measure.Percentage percentage -> bounded(percentage.percent());
      case Measure.Tally tally -> tally.yes() + tally.no() / THOUSAND;
    };
  }

  private static double hours(Period period) {
    double days =
        period.getYears() * DAYS_OF_YEAR + period.getMonths() * DAYS_OF_MONTH + period.getDays();
    return days * 24;
  }

  private static double bounded(BigDecimal number) {
    return Math.min(1e15, number.doubleValue());
  }

  private static String unit(Measure measure) {
    return switch (measure) {
      case Measure.Clock clock -> "time ";
      case Measure.Days days -> "time ";
      case Measure.Count count -> "count ";
      case Measure.Distance distance -> "km ";
      case Measure.Money money -> money.currency() + " ";
      case Measure.Percentage percentage -> "% ";
      case Measure.Tally tally -> "votes ";
    };
  }

  boolean isNumber() {
    return size != 0;
  }
}
