package org.readout.annotate.name;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.text.Table;

/// States and provinces that reports name beside a town or a politician: "Massachusetts", "Fla.",
/// "R-Texas".
final class Regions {

  /// A party and what its member stands for: "D-Calif.", "R-AZ".
  private static final Pattern SEAT = Pattern.compile("[DRI][-–]\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}.*)?");

  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> SHORT = new HashSet<>();

  static {
    for (String[] row : Table.rows(Regions.class, "regions.tsv")) {
      (row[0].equals("NAME") ? NAMES : SHORT).addAll(Table.values(row[1]));
    }
  }

  private Regions() {}

  /// True for a region written in full.
  static boolean isName(String words) {
    return NAMES.contains(words);
  }

  /// True for a region shortened, or a member's party and region.
  static boolean isLabel(String words) {
    return SHORT.contains(words.replace(".", "")) || SEAT.matcher(words).matches();
  }
}
