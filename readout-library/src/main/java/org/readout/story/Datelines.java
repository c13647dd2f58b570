package org.readout.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.claim.Claims;
import org.readout.intake.Evidence;
import org.readout.story.DateClues.Clue;
import org.readout.story.Dateline.Basis;

/// Infers the day on which each report of one story was written. Start here: [#infer].
///
/// The evidence, strong before weak:
/// 1. what the metadata say;
/// 2. a byline, a post stamp or a dateline with a full date in the text;
/// 3. a dateline without a year, with the year of the copyright line;
/// 4. a full date in a caption or an embedded post, or one that names its weekday, moved on by up
///    to six days to suit the weekdays that the report mentions; only if it falls on one of them,
///    and not if it lies more than two weeks from what 1 to 3 tell of other reports (pictures can
///    be old);
/// 5. the days of the other reports, moved by up to six days to suit those weekdays (and a dateline
///    without a year, seen from them); none where those lie more than a week apart, since then
///    nothing tells to which of them the report is near.
///
/// Deterministic, whatever the order of the reports; linear in their number and length.
public final class Datelines {

  /// How far a day may be moved to suit the weekdays: a weekday names a day within a week.
  private static final int WEEK = 6;

  private static final int TWO_WEEKS = 14;

  /// What one day's distance from the expected day costs, on the scale of [WeekdayFit#score].
  private static final double DAY_AWAY = 0.05;

  private Datelines() {}

  /// The datelines by report id; a report whose day cannot be told is absent.
  public static Map<String, Dateline> infer(List<Claims> claims) {
    var known = new TreeMap<String, Dateline>();
    for (Claims report : claims) {
      byItself(report).ifPresent(dateline -> known.put(report.report().id(), dateline));
    }
    var certain =
        known.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(reference(known).day());
    for (Claims report : claims) {
      if (!known.containsKey(report.report().id())) {
        byCaption(report, certain).ifPresent(dateline -> known.put(report.report().id(), dateline));
      }
    }
    return known.isEmpty() ? known : withOthers(claims, known);
  }

  private static Optional<Dateline> byItself(Claims report) {
    var published = report.report().published();
    if (published != null) {
      return Optional.of(new Dateline(published.date(), Basis.METADATA, List.of()));
    }
    var clues = new DateClues(report);
    return clues
        .stamp()
        .map(clue -> own(report, clue.day(), clue))
        .or(() -> byYearlessDateline(report, clues));
  }

  private static Optional<Dateline> byYearlessDateline(Claims report, DateClues clues) {
    var dateline = clues.yearlessDateline();
    if (dateline.isEmpty() || clues.year().isEmpty()) {
      return Optional.empty();
    }
    var middle = LocalDate.of(clues.year().getAsInt(), dateline.get().date().month(), 15);
    return DateClues.near(dateline.get(), middle)
        .map(day -> own(report, day, new Clue(day, dateline.get().span())));
  }

  private static Optional<Dateline> byCaption(Claims report, Optional<LocalDate> certain) {
    var fit = new WeekdayFit(report.annotations().times());
    var clues = new DateClues(report);
    return clues
        .caption()
        .filter(clue -> clues.namesWeekday(clue) || fit.mentions(clue.day().getDayOfWeek()))
        .filter(clue -> certain.isEmpty() || isNear(clue.day(), certain.get()))
        .map(clue -> {
          var last = clue.day().plusDays(WEEK);
          return own(report, fit.best(clue.day(), last, clue.day(), DAY_AWAY), clue);
        });
  }

  private static boolean isNear(LocalDate day, LocalDate certain) {
    return Math.abs(ChronoUnit.DAYS.between(day, certain)) <= TWO_WEEKS;
  }

  private static Dateline own(Claims report, LocalDate day, Clue clue) {
    return new Dateline(day, Basis.OWN_TEXT, List.of(report.report().evidence(clue.span())));
  }

  private static Map<String, Dateline> withOthers(
      List<Claims> claims, Map<String, Dateline> known) {
    var reference = reference(known);
    var all = new TreeMap<>(known);
    for (Claims report : claims) {
      if (!known.containsKey(report.report().id())) {
        byOthers(report, reference, areNear(known))
            .ifPresent(dateline -> all.put(report.report().id(), dateline));
      }
    }
    return all;
  }

  private static boolean areNear(Map<String, Dateline> known) {
    var days = known.values().stream().map(Dateline::day).sorted().toList();
    return ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) <= WEEK + 1;
  }

  /// The middle one of the known days, by day and then by report id.
  private static Dateline reference(Map<String, Dateline> known) {
    var datelines = new ArrayList<>(known.values());
    datelines.sort(Comparator.comparing(Dateline::day));
    return datelines.get(datelines.size() / 2);
  }

  private static Optional<Dateline> byOthers(Claims report, Dateline reference, boolean near) {
    var fit = new WeekdayFit(report.annotations().times());
    var expected = reference.day();
    var heading = new DateClues(report).yearlessDateline();
    var headed = heading.flatMap(clue -> DateClues.near(clue, expected));
    if (headed.isEmpty() && !near) {
      return Optional.empty();
    }
    var day =
        headed.orElseGet(
            () -> fit.best(expected.minusDays(WEEK), expected.plusDays(WEEK), expected, DAY_AWAY));
    var evidence = new ArrayList<Evidence>();
    heading
        .map(DateClues.YearlessClue::span)
        .or(() -> fit.evidence(day))
        .ifPresent(span -> evidence.add(report.report().evidence(span)));
    evidence.addAll(reference.evidence());
    Collections.sort(evidence);
    return Optional.of(new Dateline(day, Basis.OTHER_REPORTS, evidence));
  }
}
