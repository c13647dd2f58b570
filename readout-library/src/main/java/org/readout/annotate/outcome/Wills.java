package org.readout.annotate.outcome;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.text.Table;

/// Verbs by what it means to say that one will do them (`wills.tsv`).
final class Wills {

  private static final Map<String, Set<String>> ROWS =
      Table.rows(Wills.class, "wills.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(" ", -1))));

  /// Verbs by which one speaks for oneself.
  static final Set<String> SPEECH = row("speech");

  /// These tell no deed anywhere ("agreed to disagree").
  static final Set<String> STATES = row("states");

  /// Nor do these behind "will": nobody decides on them, or they are turns of speech.
  static final Set<String> BEFALLS =
      Stream.concat(STATES.stream(), row("befalls").stream())
          .collect(Collectors.toUnmodifiableSet());

  /// To say that one will not do these is to refuse; of others, to give an assurance.
  static final Set<String> REFUSES = row("refuses");

  /// What is done to something by decision.
  static final Set<String> DECIDED = row("decided");

  private Wills() {}

  private static Set<String> row(String name) {
    var found = ROWS.get(name);
    if (found == null) {
      throw new IllegalStateException("wills.tsv lacks its row " + name);
    }
    return found;
  }
}
