package org.readout.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a report was published, at the precision at which it is known.
///
/// @param date the calendar day where it was published
/// @param instant the moment, or null when only the day is known
public record Publication(LocalDate date, @Nullable OffsetDateTime instant)
    implements Comparable<Publication> {

  private static final Comparator<Publication> ORDER =
      Comparator.comparing(Publication::date)
          .thenComparing(
              Publication::instant,
              Comparator.nullsFirst(
                  Comparator.comparing((OffsetDateTime i) -> i.withOffsetSameInstant(ZoneOffset.UTC))));

  public static Publication on(LocalDate date) {
    return new Publication(date, null);
  }

  /// Reads ISO 8601: a day (`2023-06-19`), or a day and time with or without an offset (UTC is
  /// assumed without). Empty for anything else.
  public static Optional<Publication> parse(String text) {
    var trimmed = text.strip();
    try {
      if (trimmed.length() == 10) {
        return Optional.of(on(LocalDate.parse(trimmed)));
      }
      var moment = OffsetDateTime.parse(normalised(trimmed));
      return Optional.of(new Publication(moment.toLocalDate(), moment));
    } catch (DateTimeParseException notIso) {
      return Optional.empty();
    }
  }

  private static String normalised(String text) {
    var iso = text.replace(' ', 'T');
    if (iso.matches(".*[+-]\\d{4}$")) {
      return iso.substring(0, iso.length() - 2) + ":" + iso.substring(iso.length() - 2);
    }
    boolean hasOffset = iso.endsWith("Z") || iso.matches(".*T.*[+-]\\d{2}(:\\d{2})?$");
    return hasOffset ? iso : iso + "Z";
  }

  /// ISO 8601 at the precision known.
  public String iso() {
    return instant == null ? date.toString() : instant.toString();
  }

  /// Days first; on one day a known time comes after an unknown one.
  @Override
  public int compareTo(Publication other) {
    return ORDER.compare(this, other);
  }
}
