package org.readout.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.annotate.event.Status;

/// Attributes whose value grows or is corrected as reports follow one another, so that the later
/// figure stands for the earlier one.
final class Tolls {
  private static final Set<String> REVISED =
      Set.of(
          "killed",
          "injured",
          "missing",
          "rescued",
          "arrested",
          "evacuated",
          "displaced",
          "aboard",
          "status");

  private static final Set<String> PLANS = Set.of(Status.PLANNED.word(), Status.PROPOSED.word());

  private Tolls() {}

  /// What each report has to say: a later report also recalls the figures that it replaces. Its own
  /// word is the value that it gives most often; of equals the one that it gives first. For a
  /// status it is the furthest: whoever tells of a meeting also tells that it had been planned.
  static List<Reading> words(List<Reading> readings) {
    Map<String, List<Reading>> byReport =
        readings.stream()
            .sorted(Comparator.comparing(Reading::evidence))
            .collect(
                Collectors.groupingBy(
                    reading -> reading.evidence().report(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byReport.values().stream().flatMap(report -> word(report).stream()).toList();
  }

  private static List<Reading> word(List<Reading> report) {
    Map<String, List<Reading>> byKey =
        report.stream()
            .collect(Collectors.groupingBy(Reading::key, LinkedHashMap::new, Collectors.toList()));
    return byKey.values().stream()
        .min(
            Comparator.comparing((List<Reading> same) -> PLANS.contains(same.getFirst().key()))
                .thenComparing(same -> !same.getFirst().key().equals(Status.OCCURRED.word()))
                .thenComparingInt(same -> -same.size()))
        .orElseThrow();
  }

  static boolean isRevised(String attribute) {
    return REVISED.contains(attribute);
  }
}
