package org.readout.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Accounts of one outcome that differ in how far it came.
final class Clashes {
  private static final Pattern NOT_TO =
      Pattern.compile("(?i)\\b(?:not|never)\\h+(?:to|be|give|accept|yield)\\b");

  private Clashes() {}

  /// The accounts by course, where two courses clash; empty where none do. A report that gives two
  /// courses stands on the side of the firmer one.
  static Map<Course, List<Upshot>> sides(List<Upshot> group) {
    Map<Course, List<Upshot>> sides = new TreeMap<>();
    Map<String, List<Upshot>> byReport =
        group.stream()
            .collect(
                Collectors.groupingBy(Upshot::report, LinkedHashMap::new, Collectors.toList()));
    byReport
        .values()
        .forEach(accounts -> {
          var course = firmest(accounts);
          accounts.stream()
              .filter(upshot -> Course.of(upshot.kind()) == course)
              .forEach(upshot -> sides.computeIfAbsent(course, c -> new ArrayList<>()).add(upshot));
        });
    if (group.stream().anyMatch(Clashes::isVowNotTo)) {
      sides.remove(Course.REFUSED);
    }
    var courses = List.copyOf(sides.keySet());
    sides.keySet().removeIf(course -> courses.stream().noneMatch(course::clashes));
    return sides;
  }

  /// "Vowed not to yield" is what another report calls a refusal.
  private static boolean isVowNotTo(Upshot upshot) {
    return Course.of(upshot.kind()) == Course.PLEDGED
        && NOT_TO.matcher(upshot.evidence().exact()).find();
  }

  private static Course firmest(List<Upshot> accounts) {
    return accounts.stream()
        .map(upshot -> Course.of(upshot.kind()))
        .min(java.util.Comparator.comparingInt(Course::rank))
        .orElseThrow();
  }

  /// True when every account of one course is known to be later than every account of the others.
  static boolean isUpdate(List<Upshot> group) {
    var sides = sides(group);
    return sides.values().stream().anyMatch(late -> isLater(late, sides));
  }

  private static boolean isLater(List<Upshot> late, Map<Course, List<Upshot>> sides) {
    return sides.size() > 1
        && sides.values().stream()
            .filter(side -> !side.equals(late))
            .flatMap(List::stream)
            .allMatch(
                early -> late.stream().allMatch(upshot -> early.told().isBefore(upshot.told())));
  }
}
