package org.readout.identify;

import java.util.List;
import java.util.Set;
import org.readout.claim.Offices;
import org.readout.claim.PersonNames;

/// Tells a misspelt name from another person's.
///
/// A misspelling stands in one report only, is rarer than the right form, begins with the same
/// letter, keeps every other part of the name, and contradicts no country. The shorter the name,
/// the fewer letters may differ: below five letters none, below seven one, else two; a title held
/// in common allows one letter more.
final class Misspellings {

  private static final int SHORTEST = 5;
  private static final int LONG = 7;

  private Misspellings() {}

  /// True when the names of `odd` are misspellings of those of `right`.
  ///
  /// @param garbled reports known to misspell names: in them one letter more may differ, and more
  ///   than one part
  static boolean isMisspelling(Cluster odd, Cluster right, Set<String> garbled) {
    return odd.reports().size() == 1
        && odd.namings() <= right.namings()
        && (odd.namings() < right.namings() || shareTitle(odd, right))
        && (right.reports().size() > 1
            || !right.reports().equals(odd.reports())
            || odd.namings() * 2 <= right.namings())
        && odd.countryAgrees(right)
        && namesAgree(odd, right, garbled.containsAll(odd.reports()));
  }

  private static boolean namesAgree(Cluster odd, Cluster right, boolean garbled) {
    int grace = (shareTitle(odd, right) ? 1 : 0) + (garbled ? 1 : 0);
    return odd.names().stream()
        .allMatch(o -> right.names().stream().anyMatch(r -> close(o, r, grace)));
  }

  static boolean shareTitle(Cluster one, Cluster other) {
    return one.titles().stream()
        .anyMatch(a -> other.titles().stream().anyMatch(b -> Offices.canMean(a, b)));
  }

  /// Part by part when both are full; else the short form against the family or given name.
  private static boolean close(String odd, String right, int grace) {
    var o = PersonNames.parts(odd);
    var r = PersonNames.parts(right);
    if (o.size() == r.size()) {
      return partsClose(o, r, grace);
    }
    if (o.size() == 1) {
      return partClose(o.getFirst(), r.getLast(), grace);
    }
    return r.size() == 1 && partClose(o.getLast(), r.getFirst(), grace);
  }

  private static boolean partsClose(List<String> odd, List<String> right, int grace) {
    int different = 0;
    for (int i = 0; i < odd.size(); i++) {
      if (!odd.get(i).equals(right.get(i))) {
        different++;
        if (!partClose(odd.get(i), right.get(i), odd.size() > 1 ? grace + 1 : grace)) {
          return false;
        }
      }
    }
    return different == 1 || odd.size() == 1 || grace > 0;
  }

  private static boolean partClose(String odd, String right, int grace) {
    if (odd.equals(right)) {
      return true;
    }
    int shorter = Math.min(odd.length(), right.length());
    int base = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : 2;
    int allowed = shorter < SHORTEST - 1 ? 0 : Math.min(base + grace, shorter / 2);
    boolean sameStart = odd.charAt(0) == right.charAt(0) || grace > 1;
    return sameStart && Edits.between(odd, right, allowed) <= allowed;
  }
}
