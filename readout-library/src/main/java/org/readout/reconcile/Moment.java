package org.readout.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Publication;
import org.readout.intake.Report;
import org.readout.story.Dateline;

/// When a report was written, as far as that is known.
///
/// @param day the day, or null
/// @param instant the moment, or null when only the day is known
record Moment(@Nullable LocalDate day, @Nullable Instant instant) {
  /// Figures published this close together were gathered at the same time: an hour is the usual
  /// beat of an agency's updates.
  private static final Duration SAME_TIME = Duration.ofHours(1);

  static Moment of(Report report, @Nullable Dateline dateline) {
    Publication published = report.published();
    var day = dateline != null ? dateline.day() : published == null ? null : published.date();
    var moment = published == null ? null : published.instant();
    return new Moment(day, moment == null ? null : moment.toInstant());
  }

  /// True only when it is known to be earlier.
  boolean isBefore(Moment other) {
    if (instant != null && other.instant != null) {
      return instant.isBefore(other.instant);
    }
    return isOnEarlierDay(other);
  }

  boolean isOnEarlierDay(Moment other) {
    return day != null && other.day != null && day.isBefore(other.day);
  }

  /// True when neither can have revised the other: within the hour, or the same day where no hour
  /// is known, or nothing known.
  boolean isSameTime(Moment other) {
    if (instant != null && other.instant != null) {
      return Duration.between(instant, other.instant).abs().compareTo(SAME_TIME) <= 0;
    }
    return day == null || other.day == null || day.equals(other.day);
  }
}
