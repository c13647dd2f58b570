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

  /// What one says that one will not do is refused with these also where they befall one, and where
  /// nobody in particular says so.
  static final Set<String> REFUSES = row("refuses");

  /// To say that one will not do these is to give an assurance; of others, to refuse.
  static final Set<String> SPARES = row("spares");

  /// To say that one will do these if something happens is to warn.
  static final Set<String> THREATENS = row("threatens");

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
