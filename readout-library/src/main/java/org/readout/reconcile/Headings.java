package org.readout.reconcile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.HappeningKind;
import org.readout.text.Stem;
import org.readout.text.Table;

/// What a happening is called in its title where its kind says too little: a change of office is a
/// resignation, a dismissal or an election, legal proceedings are a conviction or a ruling, by the
/// words of most accounts (`headings.tsv`).
final class Headings {
  private static final Map<HappeningKind, Map<String, String>> NOUNS =
      new EnumMap<>(HappeningKind.class);

  static {
    for (String[] row : Table.rows(Headings.class, "headings.tsv")) {
      var nouns = NOUNS.computeIfAbsent(HappeningKind.valueOf(row[0]), kind -> new HashMap<>());
      for (String word : row[2].split(" ", -1)) {
        nouns.put(Stem.of(word), row[1]);
      }
    }
  }

  /// A court hears and rules in one matter; who is charged, convicted and sentenced has three days
  /// of it.
  private static final Set<String> OF_COURTS = Set.of("ruling", "hearing", "trial");

  private Headings() {}

  /// What the words say of an office: who left it is not told by who got it. Null for other words.
  static @Nullable String office(Telling telling) {
    return switch (telling.kind()) {
      case APPOINTMENT -> nouns(telling.kind()).get(telling.trigger());
      case LEGAL -> {
        var noun = nouns(telling.kind()).get(telling.trigger());
        yield noun == null || OF_COURTS.contains(noun) ? null : noun;
      }
      default -> null;
    };
  }

  /// The noun of most accounts, else that of the kind.
  static String of(HappeningKind kind, Collection<Telling> tellings) {
    var table = nouns(kind);
    return tellings.stream()
        .map(telling -> table.getOrDefault(telling.trigger(), Titles.noun(kind)))
        .collect(Collectors.groupingBy(noun -> noun, java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> Titles.noun(kind));
  }

  private static Map<String, String> nouns(HappeningKind kind) {
    return NOUNS.getOrDefault(kind, Map.of());
  }
}
