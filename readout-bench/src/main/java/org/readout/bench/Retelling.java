package org.readout.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Publication;
import org.readout.intake.Report;

/// One repetition of a corpus, told as another story: other names and countries, dates some weeks
/// later, other numbers, each the same wherever it stands in the repetition. Plain copies would be
/// folded into one story, and copies of one another.
///
/// Seeded: the same corpus and number give the same reports. The sentences between the names stay
/// as they are, so every repetition is as much work as the first.
final class Retelling {

  /// Days between two repetitions: whole weeks, more than reports of one story lie apart.
  private static final int DAYS = 28;

  private final int number;
  private final Vocabulary vocabulary;
  private final CountrySwap countries;
  private final NameShift names;
  private final NumberShift numbers;
  private final Map<String, LocalDate> days;
  private final Pattern changed;

  /// @param number 1 for the first retelling
  /// @param days when each report was written as far as it can be told, by its id
  Retelling(int number, Vocabulary vocabulary, Map<String, LocalDate> days) {
    var random = new Random(number);
    this.number = number;
    this.vocabulary = vocabulary;
    this.days = Map.copyOf(days);
    this.countries = new CountrySwap(vocabulary.countries(), random);
    this.names = new NameShift(random);
    this.numbers = new NumberShift(random);
    this.changed =
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?<country>%s)(?!\\p{L})|(?<date>%s)|(?<number>%s)|(?<word>\\p{Lu}\\p{L}*))"
                .formatted(countries.pattern(), DateShift.PATTERN, NumberShift.PATTERN));
  }

  /// The report as this repetition tells it, under an id of its own.
  Report retell(Report report) {
    var day = days.get(report.id());
    var dates = new DateShift(DAYS * number, day == null ? 2024 : day.getYear());
    var text = retell(report.text(), dates);
    return new Report(
        "r%03d-%s".formatted(number, report.id()),
        null,
        report.url() == null ? null : report.url() + "?retelling=" + number,
        retold(report.outlet(), dates),
        retold(report.title(), dates),
        retold(report.author(), dates),
        publication(report, day),
        report.language(),
        sha256(text),
        text,
        report.extracted());
  }

  String retell(String text, DateShift dates) {
    return changed.matcher(text).replaceAll(match -> quoted(replacement(match, dates)));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private @Nullable String retold(@Nullable String text, DateShift dates) {
    return text == null ? null : retell(text, dates);
  }

  private String replacement(MatchResult match, DateShift dates) {
    if (match.group("country") != null) {
      return countries.swap(match.group());
    }
    if (match.group("date") != null) {
      return dates.shift(match.group());
    }
    if (match.group("number") != null) {
      return numbers.shift(match.group());
    }
    return vocabulary.isName(match.group()) ? names.shift(match.group()) : match.group();
  }

  /// Moved likewise; a report that does not say it gets the day that was read from its text.
  private @Nullable Publication publication(Report report, @Nullable LocalDate day) {
    var own = report.published();
    if (own != null) {
      OffsetDateTime instant = own.instant();
      return new Publication(
          own.date().plusDays((long) DAYS * number),
          instant == null ? null : instant.plusDays((long) DAYS * number));
    }
    return day == null ? null : Publication.on(day.plusDays((long) DAYS * number));
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }
}
