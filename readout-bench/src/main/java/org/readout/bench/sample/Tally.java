package org.readout.bench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.readout.bench.Columns;

/// The shares of the verdicts.
///
/// @param sizes how many lines the records hold of each section
/// @param judged in the order of the sheet
record Tally(Map<String, Integer> sizes, List<Judged> judged) {

  private static final List<String> HEADS =
      List.of("section", "in records", "judged", "true", "noise", "unsupported");

  /// One line that was judged.
  record Judged(String section, Verdict verdict) {}

  Tally {
    sizes = Map.copyOf(sizes);
    judged = List.copyOf(judged);
  }

  /// The share of a verdict among all lines that were judged, 0 to 1.
  double share(Verdict verdict) {
    return judged.isEmpty() ? 0 : (double) count(judged, verdict) / judged.size();
  }

  /// The same as it would be had every line of the records the same chance to be judged: each
  /// section's share counts by its size.
  double weighed(Verdict verdict) {
    double sum = 0;
    double weight = 0;
    for (String section : sections()) {
      var own = of(section);
      int size = sizes.getOrDefault(section, own.size());
      sum += size * (double) count(own, verdict) / own.size();
      weight += size;
    }
    return weight == 0 ? 0 : sum / weight;
  }

  String text() {
    var rows = new ArrayList<List<String>>();
    rows.add(HEADS);
    for (String section : sections()) {
      rows.add(row(section, sizes.getOrDefault(section, 0), of(section)));
    }
    int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
    rows.add(row("all", all, judged));
    return Columns.named(rows)
        + String.format(
            Locale.ROOT,
            "Weighed by the size of the sections: true %.2f, noise %.2f, unsupported %.2f%n",
            weighed(Verdict.TRUE),
            weighed(Verdict.NOISE),
            weighed(Verdict.UNSUPPORTED));
  }

  private static List<String> row(String name, int size, List<Judged> lines) {
    var row =
        new ArrayList<>(List.of(name, Integer.toString(size), Integer.toString(lines.size())));
    for (Verdict verdict : Verdict.values()) {
      row.add(Long.toString(count(lines, verdict)));
    }
    return row;
  }

  private TreeSet<String> sections() {
    var sections = new TreeSet<String>();
    judged.forEach(line -> sections.add(line.section()));
    return sections;
  }

  private List<Judged> of(String section) {
    return judged.stream().filter(line -> line.section().equals(section)).toList();
  }

  private static long count(List<Judged> lines, Verdict verdict) {
    return lines.stream().filter(line -> line.verdict() == verdict).count();
  }
}
