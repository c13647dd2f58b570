package org.readout.identify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.claim.Offices;

/// Tells a misspelt name from another person's; in doubt they are two.
///
/// A misspelling stands in one report only, is rarer than the right form, begins with the same
/// letter, keeps every other part of the name, and contradicts no country. The shorter the name,
/// the fewer letters may differ: below seven letters none, else two; a title held in common allows
/// one letter in five or six, and one more in longer names; a report known to misspell names, two
/// letters more, and another first letter. A last letter alone tells people apart ("Ivanov",
/// "Ivanova"; "Carlo", "Carla"), and so does a report that has both names in full.
final class Misspellings {

  private static final int SHORTEST = 4;
  private static final int MIDDLE = 5;
  private static final int LONG = 7;

  /// Letters more in a garbled report.
  private static final int MOST_GRACE = 2;

  /// A key that all share.
  private static final String ANY = "*";

  private Misspellings() {}

  /// What a right form is filed under: its first letters, and among all.
  static Set<String> keys(Cluster cluster) {
    var keys = new TreeSet<>(Set.of(ANY));
    cluster.parts().forEach(parts -> parts.forEach(part -> keys.add(first(part))));
    return keys;
  }

  /// The keys of the right forms that a cluster can be a misspelling of.
  static Set<String> wanted(Cluster odd, Set<String> garbled) {
    if (odd.reports().size() > 1) {
      return Set.of();
    }
    var keys = keys(odd);
    if (!garbled.containsAll(odd.reports())) {
      keys.remove(ANY);
    }
    return keys;
  }

  private static String first(String part) {
    return part.substring(0, 1);
  }

  /// True when the names of `odd` are misspellings of those of `right`.
  ///
  /// @param garbled reports known to misspell names: in them one letter more may differ, and more
  ///   than one part
  static boolean isMisspelling(Cluster odd, Cluster right, Set<String> garbled) {
    return odd.reports().size() == 1
        && odd.namings() <= right.namings()
        && odd.countryAgrees(right)
        && namesClose(odd, right, MOST_GRACE)
        && (odd.namings() < right.namings()
            || shareTitle(odd, right)
            || garbled.containsAll(odd.reports()))
        && !apartInOneReport(odd, right)
        && namesAgree(odd, right, garbled.containsAll(odd.reports()));
  }

  /// A report that often has both forms, or both in full, means two persons.
  private static boolean apartInOneReport(Cluster odd, Cluster right) {
    var report = odd.reports().iterator().next();
    int beside = right.namings(report);
    boolean bothFull =
        odd.parts().stream().anyMatch(parts -> parts.size() > 1) && fullIn(right, report);
    return beside > 0 && (bothFull || odd.namings() * 2 > beside);
  }

  private static boolean fullIn(Cluster cluster, String report) {
    return cluster.appearances().stream()
        .filter(appearance -> appearance.report().id().equals(report))
        .anyMatch(appearance -> appearance.entity().name().contains(" "));
  }

  private static boolean namesAgree(Cluster odd, Cluster right, boolean garbled) {
    boolean title = shareTitle(odd, right);
    int grace = garbled ? MOST_GRACE : title ? 1 : 0;
    return namesClose(odd, right, grace);
  }

  private static boolean namesClose(Cluster odd, Cluster right, int grace) {
    return odd.parts().stream().anyMatch(o -> !right.parts().contains(o))
        && odd.parts().stream()
            .allMatch(o -> comparable(o, right).stream().anyMatch(r -> close(o, r, grace)));
  }

  /// A full name is compared with full names where there are any: that the family names are the
  /// same says little.
  private static List<List<String>> comparable(List<String> odd, Cluster right) {
    var full = right.parts().stream().filter(parts -> parts.size() > 1).toList();
    return odd.size() > 1 && !full.isEmpty() ? full : right.parts();
  }

  static boolean shareTitle(Cluster one, Cluster other) {
    return one.titles().stream()
        .anyMatch(a -> other.titles().stream().anyMatch(b -> Offices.canMean(a, b)));
  }

  /// Part by part when both are full; else the short form against the family or given name.
  private static boolean close(List<String> odd, List<String> right, int grace) {
    if (odd.size() == right.size()) {
      return partsClose(odd, right, grace);
    }
    if (odd.size() == 1) {
      return partClose(odd.getFirst(), right.getLast(), grace);
    }
    return right.size() == 1 && partClose(odd.getLast(), right.getFirst(), grace);
  }

  private static boolean partsClose(List<String> odd, List<String> right, int grace) {
    int different = 0;
    for (int i = 0; i < odd.size(); i++) {
      if (!odd.get(i).equals(right.get(i))) {
        different++;
        if (!partClose(odd.get(i), right.get(i), grace)) {
          return false;
        }
      }
    }
    return different <= 1 || grace > 0;
  }

  private static boolean partClose(String odd, String right, int grace) {
    if (odd.equals(right)) {
      return true;
    }
    int shorter = Math.min(odd.length(), right.length());
    int base = shorter < MIDDLE ? 0 : shorter < LONG ? (grace > 0 ? 1 : 0) : 2;
    int allowed = shorter < SHORTEST ? 0 : Math.min(base + grace, shorter / 2);
    boolean sameStart = odd.charAt(0) == right.charAt(0) || grace > 1;
    return sameStart
        && allowed > 0
        && (grace > 1 || !onlyEndsDiffer(odd, right))
        && Edits.between(odd, right, allowed) <= allowed;
  }

  /// One has a letter more at its end, or another last letter.
  private static boolean onlyEndsDiffer(String one, String other) {
    int shared = Math.min(one.length(), other.length());
    boolean longer = Math.abs(one.length() - other.length()) == 1;
    return longer
        ? one.regionMatches(0, other, 0, shared)
        : one.length() == other.length() && one.regionMatches(0, other, 0, shared - 1);
  }
}
