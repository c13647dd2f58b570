package org.readout.publish;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.quantity.Qualifier;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Standing;

/// Normal forms in words for readers. What has no known form stays as it is.
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+(?!\\d))");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5,30}( .*)?");

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final Set<String> PREPOSITIONS =
      Set.of("according", "at", "by", "during", "from", "in", "not", "on", "through", "to", "with");

  private Wording() {}

  /// `about 30 minutes`, from a value and its qualifier.
  static String value(Finding.Value value) {
    return qualifier(value.qualifier()) + value(value.value());
  }

  /// ISO 8601 dates and durations and long numbers in words.
  static String value(String value) {
    if (value.startsWith("P")) {
      return duration(value);
    }
    if (LONG_NUMBER.matcher(value).matches()) {
      int space = value.indexOf(' ');
      var digits = space < 0 ? value : value.substring(0, space);
      return THOUSANDS.matcher(digits).replaceAll(",") + value.substring(digits.length());
    }
    return date(value);
  }

  static String qualifier(Qualifier qualifier) {
    return qualifier == Qualifier.EXACT
        ? ""
        : qualifier.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
  }

  /// `14 April 2031`, `April 2031`, `13–14 April 2031`; a number that is no date stays a number.
  static String date(String iso) {
    try {
      int slash = iso.indexOf('/');
      if (slash > 0) {
        return range(
            LocalDate.parse(iso.substring(0, slash)), LocalDate.parse(iso.substring(slash + 1)));
      }
      return switch (iso.length()) {
        case 10 -> LocalDate.parse(iso).format(DAY);
        case 7 -> YearMonth.parse(iso).format(MONTH);
        default -> iso;
      };
    } catch (DateTimeException notIso) {
      return iso;
    }
  }

  private static String range(LocalDate from, LocalDate to) {
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.getDayOfMonth() + "–" + to.format(DAY);
    }
    return from.format(from.getYear() == to.getYear() ? DAY_MONTH : DAY) + " – " + to.format(DAY);
  }

  private static String duration(String iso) {
    try {
      var parts = new ArrayList<String>();
      if (iso.startsWith("PT")) {
        var clock = Duration.parse(iso);
        add(parts, clock.toHours(), "hour");
        add(parts, clock.toMinutesPart(), "minute");
        add(parts, clock.toSecondsPart(), "second");
      } else {
        var days = Period.parse(iso);
        add(parts, days.getYears(), "year");
        add(parts, days.getMonths(), "month");
        add(parts, days.getDays(), "day");
      }
      return parts.isEmpty() ? iso : String.join(" ", parts);
    } catch (DateTimeException notIso) {
      return iso;
    }
  }

  private static void add(List<String> parts, long number, String noun) {
    if (number != 0) {
      parts.add(number + " " + noun + (number == 1 ? "" : "s"));
    }
  }

  /// `three reports`; numbers above twelve in digits.
  static String number(int number, String noun) {
    var word = number >= 1 && number <= NUMBERS.size() ? NUMBERS.get(number - 1) : "" + number;
    return word + " " + noun + (number == 1 ? "" : "s");
  }

  /// Whether a word, in whatever case, is a number in words.
  static boolean isNumber(String word) {
    return NUMBERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// A channel in the words of a report, which may bring a preposition of their own.
  static String channel(String via) {
    int space = via.indexOf(' ');
    var first = via.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT);
    return PREPOSITIONS.contains(first) ? via : "via " + via;
  }

  /// What a standing means, in a phrase.
  static String meaning(Standing standing) {
    return switch (standing) {
      case AGREED -> "two or more origins say the same";
      case REFINED -> "the accounts fit together, one more precise than another";
      case SUPERSEDED -> "a later report revises an earlier one";
      case DISPUTED -> "the accounts cannot all be true";
      case SINGLE -> "one origin only";
    };
  }

  /// A sign for each standing, so that colour never stands alone.
  static String sign(Standing standing) {
    return switch (standing) {
      case AGREED -> "=";
      case REFINED -> "≈";
      case SUPERSEDED -> "→";
      case DISPUTED -> "≠";
      case SINGLE -> "1";
    };
  }

  /// The first letter in upper case.
  static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// At most so many characters, cut behind a word and ended with `…`.
  static String shortened(String words, int most) {
    var line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int space = line.lastIndexOf(' ', most - 1);
    int end = space > most / 2 ? space : most - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
