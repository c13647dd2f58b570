package org.readout.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
                  Comparator.comparing(
                      (OffsetDateTime i) -> i.withOffsetSameInstant(ZoneOffset.UTC))));

  private static final List<DateTimeFormatter> DAYS =
      List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.BASIC_ISO_DATE);

  private static final List<DateTimeFormatter> MOMENTS =
      List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME);

  private static final List<DateTimeFormatter> ENGLISH_DAYS =
      List.of(
          english("MMMM d, yyyy"),
          english("MMM d, yyyy"),
          english("d MMMM yyyy"),
          english("d MMM yyyy"));

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  public static Publication on(LocalDate date) {
    return new Publication(date, null);
  }

  /// Reads, in this order: an ISO 8601 day (`2023-06-19`, `20230619`); a day and time, with or
  /// without an offset (UTC is assumed without); RFC 1123 (`Mon, 19 Jun 2023 10:20:00 GMT`); an
  /// English day (`June 19, 2023`, `19 Jun 2023`). Empty for anything else.
  public static Optional<Publication> parse(String text) {
    var trimmed = text.strip();
    if (trimmed.length() < 8 || trimmed.length() > 60) {
      return Optional.empty();
    }
    return day(trimmed, DAYS).or(() -> moment(trimmed)).or(() -> day(trimmed, ENGLISH_DAYS));
  }

  private static Optional<Publication> day(String text, List<DateTimeFormatter> formats) {
    for (var format : formats) {
      try {
        return Optional.of(on(LocalDate.parse(text, format)));
      } catch (DateTimeParseException notThisOne) {
        // the next format may fit
      }
    }
    return Optional.empty();
  }

  private static Optional<Publication> moment(String text) {
    for (var format : MOMENTS) {
      try {
        var moment = OffsetDateTime.parse(iso(text, format), format);
        return Optional.of(new Publication(moment.toLocalDate(), moment));
      } catch (DateTimeParseException notThisOne) {
        // the next format may fit
      }
    }
    return Optional.empty();
  }

  /// For the ISO format, mends the usual liberties: a space for the T, no colon in the offset, no
  /// offset at all.
  private static String iso(String text, DateTimeFormatter format) {
    if (!format.equals(DateTimeFormatter.ISO_OFFSET_DATE_TIME) || text.length() < 16) {
      return text;
    }
    var iso = (text.substring(0, 10) + 'T' + text.substring(11)).replace(" ", "");
    if (iso.endsWith("UTC") || iso.endsWith("GMT")) {
      iso = iso.substring(0, iso.length() - 3) + "Z";
    }
    int offset = Math.max(iso.lastIndexOf('+'), iso.lastIndexOf('-'));
    if (offset > 10) {
      int digits = iso.length() - offset - 1;
      return digits == 4
          ? iso.substring(0, offset + 3) + ":" + iso.substring(offset + 3)
          : digits == 2 ? iso + ":00" : iso;
    }
    return iso.endsWith("Z") ? iso : iso + "Z";
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
