package org.readout.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.event.HappeningKind;
import org.readout.text.Stem;

/// What a happening is called in its title where its kind says too little: a change of office is a
/// resignation, a dismissal or an election, by the words of most accounts.
final class Headings {
  private static final Map<String, String> OFFICE = new HashMap<>();
  private static final Map<String, String> PROTEST = new HashMap<>();

  static {
    put(
        OFFICE,
        "resignation",
        "resign resigned resigns resignation resigning quit quits step stepped");
    put(
        OFFICE,
        "dismissal",
        "dismiss dismissed fire fired sack sacked oust ousted ouster depose deposed unseated");
    put(OFFICE, "election", "elect elected elects re-elected reelected");
    put(OFFICE, "swearing-in", "sworn swear swore inaugurated inauguration");
    put(PROTEST, "strike", "strike strikes struck walkout");
    put(PROTEST, "march", "march marched marches");
    put(PROTEST, "riot", "riot riots rioted");
  }

  private Headings() {}

  private static void put(Map<String, String> table, String noun, String words) {
    Arrays.asList(words.split(" ", -1)).forEach(word -> table.put(Stem.of(word), noun));
  }

  /// What the words say of an office: who left it is not told by who got it. Null for other words.
  static @Nullable String office(Telling telling) {
    return telling.kind() == HappeningKind.APPOINTMENT ? OFFICE.get(telling.trigger()) : null;
  }

  /// The noun of most accounts, else that of the kind.
  static String of(HappeningKind kind, Collection<Telling> tellings) {
    var table =
        switch (kind) {
          case APPOINTMENT -> OFFICE;
          case PROTEST -> PROTEST;
          default -> Map.<String, String>of();
        };
    return tellings.stream()
        .map(telling -> table.getOrDefault(telling.trigger(), Titles.noun(kind)))
        .collect(Collectors.groupingBy(noun -> noun, java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> Titles.noun(kind));
  }
}
