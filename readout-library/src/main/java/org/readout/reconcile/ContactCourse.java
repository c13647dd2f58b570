package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.contact.ContactState;
import org.readout.annotate.time.DateValue;

/// Puts the accounts of one line in order: equal states as one, dated ones by their date, and an
/// undated one where its state usually follows ("cut", "asked for", "refused", "resumed").
final class ContactCourse {

  /// A state with all its accounts.
  ///
  /// @param date the sharpest that they give, or null
  record Stage(ContactState state, @Nullable DateValue date, List<Sighting> sightings) {
    Set<String> reports() {
      var reports = new TreeSet<String>();
      sightings.forEach(sighting -> reports.add(sighting.report()));
      return reports;
    }
  }

  private ContactCourse() {}

  /// @param sightings not empty
  static List<Stage> of(List<Sighting> sightings) {
    var stages = new ArrayList<Stage>();
    sightings.stream()
        .sorted(
            Comparator.comparing(
                    Sighting::date, Comparator.nullsLast(Comparator.comparingLong(DateValue::days)))
                .thenComparing(Sighting::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Sighting::evidence))
        .forEach(sighting -> join(stages, sighting));
    return inOrder(stages);
  }

  /// Sharp dates first, then blunt ones, then none: each joins what it can mean.
  private static void join(List<Stage> stages, Sighting sighting) {
    for (Stage stage : stages) {
      if (stage.state() == sighting.state() && meet(stage.date(), sighting.date())) {
        stage.sightings().add(sighting);
        return;
      }
    }
    stages.add(new Stage(sighting.state(), sighting.date(), new ArrayList<>(List.of(sighting))));
  }

  private static boolean meet(@Nullable DateValue one, @Nullable DateValue other) {
    return one == null || other == null || one.compatible(other);
  }

  private static List<Stage> inOrder(List<Stage> stages) {
    var ordered =
        new ArrayList<>(
            stages.stream()
                .filter(stage -> stage.date() != null)
                .sorted(
                    Comparator.comparing(
                            Stage::date, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Stage::state))
                .toList());
    stages.stream()
        .filter(stage -> stage.date() == null)
        .sorted(Comparator.comparing(Stage::state))
        .forEach(stage -> ordered.add(place(ordered, stage), stage));
    return List.copyOf(ordered);
  }

  private static int place(List<Stage> ordered, Stage stage) {
    for (int i = ordered.size() - 1; i >= 0; i--) {
      if (ordered.get(i).state().compareTo(stage.state()) <= 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
