package org.readout.publish;

import java.util.ArrayList;
import java.util.List;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Statement;
import org.readout.reconcile.Support;

/// Who stands behind a line, for the readers of a record.
///
/// @param origins number of independent origins
/// @param reports number of reports
/// @param evidence the exact places
record Backing(int origins, int reports, List<Evidence> evidence) {

  static Backing of(Support support) {
    return new Backing(support.origins(), support.reports().size(), support.evidence());
  }

  static Backing of(Statement statement) {
    var words = statement.accounts().stream().map(Statement.Account::words).toList();
    return new Backing(statement.origins(), reports(statement).size(), words);
  }

  /// All sides of a difference; origins are not added up, since sides may share one.
  static List<Evidence> evidence(Difference difference) {
    var all = new ArrayList<Evidence>();
    difference.values().forEach(side -> all.addAll(side.support().evidence()));
    return all;
  }

  /// All values of a fact.
  static List<Evidence> evidence(Finding fact) {
    return fact.values().stream().flatMap(value -> value.support().evidence().stream()).toList();
  }

  /// The reports that give an account of a statement, ascending, each once.
  static List<String> reports(Statement statement) {
    return statement.accounts().stream().map(a -> a.words().report()).distinct().sorted().toList();
  }

  /// `3 origins / 5 reports`.
  String words() {
    return count(origins, "origin") + " / " + count(reports, "report");
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
